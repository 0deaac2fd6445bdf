"""What several keys of a policy share: tiers by age, preconditions, and what makes approval necessary."""

import re
from typing import Any

from bot.strict_yaml.fields import Fields, Reader, list_of
from bot.strict_yaml.scalars import amount, days, one_of, percent, whole, yes_no
from bot.strict_yaml.tree import Complaint, Mapping, Node, Refused, Text, refused
from negotiation.policy import AgeTier, ApprovalTriggers, Preconditions

_TIERS = "a percentage such as 5% or tiers {from day 0: 0%, from day 30: 2%, …}"
_FROM_DAY = re.compile(r"from day (0|[1-9][0-9]{0,3})")
_SAID = ("says_hardship", "asks_for_instalments")
_ANY_OF = "a list such as [says_hardship, asks_for_instalments] or [says_hardship, {contacts_at_least: 3}]"
_TRIGGERS: dict[str, Reader[Any]] = {
    "percent_above": percent,
    "days_above": days(0),
    "count_above": whole(0, 120),
    "down_payment_below": percent,
    "principal_above": amount,
    "cost_above": amount,
}


def tiers(node: Node) -> tuple[AgeTier, ...]:
    """Read one cap for all ages, or caps by days overdue: from day 0 on, ascending."""
    if isinstance(node, Text):
        try:
            return (AgeTier(0, percent(node)),)
        except Refused:
            raise refused(node, _TIERS) from None
    if not isinstance(node, Mapping) or not node.entries:
        raise refused(node, _TIERS)
    found: list[AgeTier] = []
    complaints: list[Complaint] = []
    last = -1
    for entry in node.entries:
        try:
            last = _day(entry.key, last)
            found.append(AgeTier(last, percent(entry.value)))
        except Refused as refusal:
            complaints.extend(refusal.complaints)
    if complaints:
        raise Refused(*complaints)
    return tuple(found)


def _day(key: Text, last: int) -> int:
    found = _FROM_DAY.fullmatch(key.text)
    if not found:
        raise refused(key, "a tier such as from day 30: 2% (with a space after the colon)")
    if last < 0 and int(found[1]) != 0:
        raise refused(key, "the first tier to be from day 0")
    if int(found[1]) <= last:
        raise refused(key, f"tiers in ascending order, this one later than day {last}")
    return int(found[1])


def triggers(*allowed: str) -> Reader[ApprovalTriggers]:
    """Read what makes approval necessary: `always`, or some of the allowed triggers."""
    groups = "{" + ", ".join(f"{key}: …" for key in allowed) + "}"
    expected = f"always or {groups}" if allowed else "always"

    def reader(node: Node) -> ApprovalTriggers:
        if isinstance(node, Text) and node.text == "always":
            return ApprovalTriggers(always=True)
        if not isinstance(node, Mapping) or not allowed:
            raise refused(node, expected)
        with Fields(node) as fields:
            found: dict[str, Any] = {key: fields.take(key, _TRIGGERS[key], None) for key in allowed}
        return ApprovalTriggers(**found)

    return reader


def only_if(node: Node) -> Preconditions:
    """Read what must hold before a lever may be offered: all of it, and of `any_of` at least one."""
    with Fields(node) as fields:
        found = _conditions(fields)
        any_of = fields.take("any_of", list_of(_alternative, _ANY_OF, least=2), ())
    return Preconditions(**found, any_of=any_of)


def _alternative(node: Node) -> Preconditions:
    if isinstance(node, Text):
        said = one_of(_SAID, "one of")(node)
        return Preconditions(
            says_hardship=said == "says_hardship", asks_for_instalments=said == "asks_for_instalments"
        )
    with Fields(node) as fields:
        found = _conditions(fields)
        if fields.sound and Preconditions(**found) == Preconditions():
            raise refused(node, "something that this alternative asks")
    return Preconditions(**found)


def _conditions(fields: Fields) -> dict[str, Any]:
    return {
        "contacts_at_least": fields.take("contacts_at_least", whole(1, 99), None),
        "unanswered_contacts_at_least": fields.take("unanswered_contacts_at_least", whole(1, 99), None),
        "principal_at_least": fields.take("principal_at_least", amount, None),
        "says_hardship": fields.take("says_hardship", yes_no, default=False),
        "asks_for_instalments": fields.take("asks_for_instalments", yes_no, default=False),
    }
