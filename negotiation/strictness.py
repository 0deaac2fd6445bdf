"""Which of two values of a policy's key is the stricter one: the table by which segments that differ are joined.

Stricter concedes less, asks a person sooner, and writes later and less often.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Any

from negotiation.policy import AgeTier, DiscountLever, Preconditions, Wait

_DAY = 24 * 60
_MINUTES = {"minutes": 1, "hours": 60, "days": _DAY, "working hours": 252, "working days": 8 * 252}
"""What a wait lasts on an ordinary week's average: 40 working hours and 5 working days in 7 days."""

_ON_EXPIRY = ("person", "refuse", "best_without_approval")
_SET_OFF = ("by_country", "principal_first")


def lower(one: Any, other: Any) -> Any:
    """Take the lower bound; None is no bound."""
    known = [value for value in (one, other) if value is not None]
    return min(known) if known else None


def higher(one: Any, other: Any) -> Any:
    """Take the higher demand; None demands nothing."""
    known = [value for value in (one, other) if value is not None]
    return max(known) if known else None


def either(one: bool, other: bool) -> bool:
    """Demand what either demands."""
    return one or other


def common(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Allow what both allow, in the first one's order."""
    return tuple(name for name in one if name in other)


def united(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Name what either names."""
    return tuple(dict.fromkeys((*one, *other)))


def shorter(one: Wait, other: Wait) -> Wait:
    """Wait no longer than either."""
    return min(one, other, key=_lasts)


def longer(one: Wait, other: Wait) -> Wait:
    """Wait as long as both."""
    return max(one, other, key=_lasts)


def _lasts(wait: Wait) -> int:
    return wait.count * _MINUTES[wait.unit]


def first_of(order: tuple[str, ...]) -> Callable[[str, str], str]:
    """Take the name that comes first in an order from strict to loose."""
    return lambda one, other: min(one, other, key=order.index)


def lower_tiers(one: tuple[AgeTier, ...], other: tuple[AgeTier, ...]) -> tuple[AgeTier, ...]:
    """Cap at every age by the lower of both caps."""
    caps = (DiscountLever(one, 0), DiscountLever(other, 0))
    found: list[AgeTier] = []
    for day in sorted({tier.from_day for tier in (*one, *other)}):
        cap = min(lever.percent_at_most(day) for lever in caps)
        if not found or found[-1].percent != cap:
            found.append(AgeTier(day, cap))
    return tuple(found)


def both_asked(one: Preconditions, other: Preconditions) -> Preconditions:
    """Ask what both ask; of two lists of alternatives, one of each."""
    return Preconditions(
        contacts_at_least=higher(one.contacts_at_least, other.contacts_at_least),
        unanswered_contacts_at_least=higher(one.unanswered_contacts_at_least, other.unanswered_contacts_at_least),
        principal_at_least=higher(one.principal_at_least, other.principal_at_least),
        says_hardship=one.says_hardship or other.says_hardship,
        asks_for_instalments=one.asks_for_instalments or other.asks_for_instalments,
        any_of=both_alternatives(one.any_of, other.any_of),
    )


def both_alternatives(one: tuple[Preconditions, ...], other: tuple[Preconditions, ...]) -> tuple[Preconditions, ...]:
    """Give alternatives that hold exactly where one of each list holds."""
    if not one or not other or one == other:
        return one or other
    return tuple(dict.fromkeys(both_asked(mine, theirs) for mine, theirs in product(one, other)))


def fewer_combinations(
    one: tuple[frozenset[str], ...], other: tuple[frozenset[str], ...]
) -> tuple[frozenset[str], ...]:
    """Allow only combinations that both allow; `any` lets the others of a set go with what may without them."""
    found: dict[frozenset[str], None] = {}
    for mine, theirs in product(one, other):
        for both in _combinations_of_both(mine, theirs):
            if len(both) > 1:
                found[both] = None
    return tuple(found)


def _combinations_of_both(one: frozenset[str], other: frozenset[str]) -> list[frozenset[str]]:
    if one == other:
        return [one]
    mine, theirs = one - {"any"}, other - {"any"}
    if "any" in one and "any" in other:
        # what both let go with anything does; else one of each
        return [(mine & theirs) | {"any"}, *(frozenset(pair) for pair in product(sorted(mine), sorted(theirs)))]
    if "any" in one:
        return [(mine & theirs) | {lever} for lever in sorted(theirs - mine)]
    if "any" in other:
        return [(mine & theirs) | {lever} for lever in sorted(mine - theirs)]
    return [one & other]


def wider_quiet(one: tuple[str, str], other: tuple[str, str]) -> tuple[str, str]:
    """Be quiet whenever either is: the shortest span that holds both, all day but a minute where none does."""
    ends = [(_minute(begin), _minute(end)) for begin, end in (one, other)]
    spans = [(begin, end) for begin, _ in ends for _, end in ends if all(_holds((begin, end), each) for each in ends)]
    begin, end = min(spans, key=lambda span: (span[1] - span[0]) % _DAY, default=(ends[0][0], ends[0][0] - 1))
    return _clock(begin), _clock(end % _DAY)


def _holds(span: tuple[int, int], part: tuple[int, int]) -> bool:
    return (part[0] - span[0]) % _DAY + (part[1] - part[0]) % _DAY <= (span[1] - span[0]) % _DAY


def _minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


_Curve = tuple[tuple[int, Decimal], ...]


def lower_curve(one: _Curve, other: _Curve) -> _Curve:
    """Lose no more of the value by any of the months than either says."""
    months = sorted({month for month, _ in (*one, *other)})
    return tuple((month, min(_lost(one, month), _lost(other, month))) for month in months)


def _lost(curve: _Curve, month: int) -> Decimal:
    """Read a curve of value lost between its points: straight lines from nothing on, level after the last."""
    before = (0, Decimal(0))
    for point in curve:
        if month <= point[0]:
            part = Decimal(month - before[0]) / (point[0] - before[0])
            return (before[1] + (point[1] - before[1]) * part).quantize(Decimal("0.01"))
        before = point
    return before[1]


@dataclass(frozen=True, slots=True)
class Rule:
    """Where a key's value stands in `Policy` (several names make one value), and how two of them are joined."""

    part: tuple[str, ...]
    names: tuple[str, ...]
    stricter: Callable[[Any, Any], Any]


def _limits(path: str, **stricter: Callable[[Any, Any], Any]) -> dict[str, Rule]:
    part = tuple(path.split("."))
    return {f"{path}.{name}": Rule(part, (name,), how) for name, how in stricter.items()}


def _triggers(key: str, *part: str) -> dict[str, Rule]:
    lowest = ("percent_above", "days_above", "count_above", "principal_above", "cost_above")
    found = {f"{key}.{name}": Rule(part, (name,), lower) for name in lowest}
    found[f"{key}.down_payment_below"] = Rule(part, ("down_payment_below",), higher)
    found[f"{key}.always"] = Rule(part, ("always",), either)
    return found


def _lever(path: str) -> dict[str, Rule]:
    asked = _limits(
        f"{path}.only_if",
        contacts_at_least=higher,
        unanswered_contacts_at_least=higher,
        principal_at_least=higher,
        says_hardship=either,
        asks_for_instalments=either,
        any_of=both_alternatives,
    )
    return asked | _triggers(f"{path}.approval_if", *path.split("."), "approval_if")


RULES: dict[str, Rule] = {
    **_limits(
        "offers", rounds_at_most=lower, options_at_most=lower, valid_days=lower, full_payment_within_days=lower
    ),
    **_limits("promises", hold_within_days=lower, grace_bank_days=lower, reschedules_at_most=lower),
    **_limits("levers.payment_method", allowed=common),
    **_limits("levers.penalty_waiver", pay_within_days=lower),
    "levers.penalty_waiver.at_most": Rule(("levers", "penalty_waiver"), ("percent_at_most",), lower),
    **_limits("levers.discount", pay_within_days=lower),
    "levers.discount.at_most": Rule(("levers", "discount"), ("tiers",), lower_tiers),
    **_limits("levers.new_due_date", days_from_today_at_most=lower),
    **_limits(
        "levers.instalments",
        count_at_most=lower,
        within_days=lower,
        every=common,
        each_at_least=higher,
        stay_current=either,
    ),
    **_limits("levers.instalments.down_payment", percent_at_least=higher, within_days=lower),
    **_lever("levers.payment_method"),
    **_lever("levers.penalty_waiver"),
    **_lever("levers.discount"),
    **_lever("levers.new_due_date"),
    **_lever("levers.instalments"),
    **_triggers("levers.set_off.approval_if", "levers", "set_off", "approval_if"),
    "combine": Rule((), ("combine",), fewer_combinations),
    **_limits("exceptions", per_debtor_at_most=lower, within_days=higher, counting=united),
    **_triggers("approval.if", "approval", "triggers"),
    **_triggers("approval.two_people_if", "approval", "two_people_if"),
    **_limits(
        "approval",
        remind_after=shorter,
        deputy_after=shorter,
        expires_after=shorter,
        on_expiry=first_of(_ON_EXPIRY),
        holding_answer_after=shorter,
    ),
    **_limits("contact", answer_after=longer, to_a_person=united, person_answers_within=shorter),
    "contact.quiet": Rule(("contact",), ("quiet_from", "quiet_until"), wider_quiet),
    "contact.unanswered_at_most.in_3_working_days": Rule(("contact",), ("unanswered_in_3_working_days",), lower),
    "contact.unanswered_at_most.in_14_days": Rule(("contact",), ("unanswered_in_14_days",), lower),
    **_limits("payments", set_off=first_of(_SET_OFF), never_chase_on_data_older_than=shorter),
    # what waiting costs is no limit but ranks offers: the lower loss is the one that concedes less
    **_limits("value", lost_after_months=lower_curve, cost_of_capital=lower),
    "value.agency.fee": Rule(("value",), ("agency_fee",), lower),
    "value.agency.days": Rule(("value",), ("agency_days",), lower),
}
"""Every key of a policy file that holds a value, but mandates, which are kept by person."""
