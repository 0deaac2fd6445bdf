"""Who must be asked, who may say yes, and what happens while nobody does."""

from bot.policy_file.limits import triggers
from bot.strict_yaml.fields import Fields
from bot.strict_yaml.scalars import amount, one_of, wait
from bot.strict_yaml.tree import Complaint, Mapping, Node, Refused, refused
from negotiation.policy import ApprovalRules, Mandate

ON_EXPIRY = ("best_without_approval", "person", "refuse")
_WHO = "roles or names with what they may approve, such as {controller: {cost_at_most: 1000.00}, manager: {}}"


def approval(node: Node) -> ApprovalRules:
    """Read the rules of approval; without mandates only a manager may say yes."""
    strict = ApprovalRules()
    known = triggers("principal_above", "cost_above")
    with Fields(node) as fields:
        return ApprovalRules(
            triggers=fields.take("if", known, strict.triggers),
            mandates=fields.take("mandates", _mandates, strict.mandates),
            two_people_if=fields.take("two_people_if", known, strict.two_people_if),
            remind_after=fields.take("remind_after", wait(), strict.remind_after),
            deputy_after=fields.take("deputy_after", wait(), strict.deputy_after),
            expires_after=fields.take("expires_after", wait(), strict.expires_after),
            on_expiry=fields.take("on_expiry", one_of(ON_EXPIRY), strict.on_expiry),
            holding_answer_after=fields.take("holding_answer_after", wait(), strict.holding_answer_after),
        )


def _mandates(node: Node) -> tuple[Mandate, ...]:
    if not isinstance(node, Mapping) or not node.entries:
        raise refused(node, _WHO)
    found: list[Mandate] = []
    complaints: list[Complaint] = []
    for entry in node.entries:
        who = entry.key.text.strip()
        if not who or len(who) > 100:
            complaints.extend(refused(entry.key, "a role (controller, manager) or a person's name").complaints)
        try:
            found.append(_mandate(who, entry.value))
        except Refused as refusal:
            complaints.extend(refusal.complaints)
    if complaints:
        raise Refused(*complaints)
    return tuple(found)


def _mandate(who: str, node: Node) -> Mandate:
    with Fields(node) as fields:
        return Mandate(
            who=who,
            cost_at_most=fields.take("cost_at_most", amount, None),
            principal_at_most=fields.take("principal_at_most", amount, None),
        )
