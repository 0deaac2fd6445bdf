"""Each lever's preconditions, limits and approval triggers, as predicates over a position.

`build_option` in `negotiation.options` asks all of them, and nothing else makes an option to be offered: what these
refuse can't be built. Each predicate gives the reasons that speak against; none means yes.
"""

import datetime
from collections.abc import Iterable, Iterator
from decimal import Decimal

from negotiation.actions import ApprovalWhy
from negotiation.money import Cents
from negotiation.offers import Option, Payment, Terms
from negotiation.policy import (
    ApprovalTriggers,
    DiscountLever,
    InstalmentLever,
    MethodLever,
    NewDueDateLever,
    Preconditions,
    WaiverLever,
)
from negotiation.position import Position
from negotiation.reasons import Euros, Reason, ReasonCode, reason

LEVER_OF = {
    "method": "payment_method",
    "waiver": "penalty_waiver",
    "discount": "discount",
    "new_due_date": "new_due_date",
    "instalments": "instalments",
}
"""The lever behind each kind of option; full payment needs none."""

Lever = MethodLever | WaiverLever | DiscountLever | NewDueDateLever | InstalmentLever


def lever_of(position: Position, kind: str) -> Lever | None:
    """Give the policy's lever for a kind, None where the policy has none."""
    levers = position.policy.levers
    by_kind: dict[str, Lever | None] = {
        "method": levers.payment_method,
        "waiver": levers.penalty_waiver,
        "discount": levers.discount,
        "new_due_date": levers.new_due_date,
        "instalments": levers.instalments,
    }
    return by_kind[kind]


# Preconditions


def closed_by(position: Position, kind: str) -> tuple[Reason, ...]:
    """Say what keeps a lever closed: not in the policy, a precondition that fails, no exception left."""
    lever = lever_of(position, kind)
    if lever is None:
        return (reason(ReasonCode.LEVER_NOT_IN_POLICY, lever=LEVER_OF[kind]),)
    unmet = (*_unmet(position, lever.only_if), *_budget_spent(position, kind))
    if kind == "waiver" and position.claim.charges == 0:
        return (*unmet, reason(ReasonCode.NO_CHARGES))
    return unmet


def _unmet(position: Position, only_if: Preconditions) -> Iterator[Reason]:
    bargain = position.case.bargain
    if (least := only_if.contacts_at_least) is not None and position.contacts < least:
        yield reason(ReasonCode.CONTACTS_AT_LEAST, at_least=least, contacts=position.contacts)
    if (least := only_if.unanswered_contacts_at_least) is not None and position.unanswered < least:
        yield reason(ReasonCode.UNANSWERED_CONTACTS_AT_LEAST, at_least=least, unanswered=position.unanswered)
    if (least := only_if.principal_at_least) is not None and position.case.principal < least:
        principal = Euros(position.case.principal)
        yield reason(ReasonCode.PRINCIPAL_AT_LEAST, at_least=Euros(least), principal=principal)
    if only_if.says_hardship and not bargain.hardship:
        yield reason(ReasonCode.SAYS_HARDSHIP)
    if only_if.asks_for_instalments and not bargain.asks_instalments:
        yield reason(ReasonCode.ASKS_FOR_INSTALMENTS)
    if only_if.any_of:
        failures = [tuple(_unmet(position, one)) for one in only_if.any_of]
        if all(failures):
            yield from (failure for one in failures for failure in one)


def _budget_spent(position: Position, kind: str) -> Iterator[Reason]:
    budget = position.policy.exceptions
    if budget.per_debtor_at_most is None or LEVER_OF[kind] not in budget.counting:
        return
    if position.exceptions + 1 > budget.per_debtor_at_most:
        yield reason(
            ReasonCode.EXCEPTIONS_AT_MOST,
            at_most=budget.per_debtor_at_most,
            used=position.exceptions,
            within_days=budget.within_days,
        )


def is_exception(position: Position, kinds: Iterable[str]) -> bool:
    """Whether an agreement of these kinds counts against the debtor's budget."""
    counting = position.policy.exceptions.counting
    return any(LEVER_OF.get(kind) in counting for kind in kinds)


# Combinations


def is_combination_allowed(position: Position, kinds: Iterable[str]) -> bool:
    """Whether these kinds may stand in one option: one lever always, more as `combine` says.

    A set with `any` lets its other levers go with whatever may stand without them.
    """
    levers = {LEVER_OF[kind] for kind in kinds if kind in LEVER_OF}
    for allowed in position.policy.combine:
        if "any" in allowed and len(levers) > 1:
            levers -= allowed if len(allowed) > 1 else levers
    return len(levers) <= 1 or any(levers <= allowed for allowed in position.policy.combine)


# Limits


def over_limits(
    position: Position, kinds: tuple[str, ...], terms: Terms, pays: tuple[Payment, ...], waived: Cents
) -> Iterator[Reason]:
    """Say which limits these terms break."""
    levers = position.policy.levers
    if "method" in kinds and levers.payment_method:
        yield from _method_limits(levers.payment_method, terms)
    if "waiver" in kinds and levers.penalty_waiver:
        yield from _waiver_limits(position, levers.penalty_waiver, pays, waived)
    if "discount" in kinds and levers.discount:
        yield from _discount_limits(position, levers.discount, terms, pays)
    if "new_due_date" in kinds and levers.new_due_date:
        yield from _new_date_limits(position, levers.new_due_date, pays)
    if "instalments" in kinds and levers.instalments:
        yield from _plan_limits(position, levers.instalments, terms, pays)
    if kinds in (("full_payment",), ("method",), ("full_payment", "method")):
        yield from _too_late(position, pays, position.policy.offers.full_payment_within_days)


def _method_limits(lever: MethodLever, terms: Terms) -> Iterator[Reason]:
    if terms.method not in lever.allowed:
        yield reason(ReasonCode.METHOD_ALLOWED, method=terms.method or "", allowed=", ".join(lever.allowed))


def _too_late(position: Position, pays: tuple[Payment, ...], within_days: int) -> Iterator[Reason]:
    days = (pays[-1].on - position.on).days
    if days > within_days:
        yield reason(ReasonCode.PAY_WITHIN_DAYS, at_most=within_days, days=days)


def _waiver_limits(
    position: Position, lever: WaiverLever, pays: tuple[Payment, ...], waived: Cents
) -> Iterator[Reason]:
    most = waivable(position, lever)
    if waived <= 0 or waived > most:
        yield reason(ReasonCode.WAIVER_AT_MOST, at_most=Euros(most), waived=Euros(waived))
    yield from _too_late(position, pays, lever.pay_within_days)


def waivable(position: Position, lever: WaiverLever) -> Cents:
    """Give the most that may be waived, rounded down to the cent."""
    return int(position.claim.charges * lever.percent_at_most / 100)


def _discount_limits(
    position: Position, lever: DiscountLever, terms: Terms, pays: tuple[Payment, ...]
) -> Iterator[Reason]:
    most = lever.percent_at_most(position.age)
    percent = terms.percent or Decimal(0)
    if percent <= 0 or percent > most:
        yield reason(ReasonCode.DISCOUNT_AT_MOST, at_most=most, percent=percent, days_overdue=position.age)
    yield from _too_late(position, pays, lever.pay_within_days)


def _new_date_limits(position: Position, lever: NewDueDateLever, pays: tuple[Payment, ...]) -> Iterator[Reason]:
    days = (pays[-1].on - position.on).days
    if days > lever.days_from_today_at_most:
        yield reason(ReasonCode.DAYS_FROM_TODAY_AT_MOST, at_most=lever.days_from_today_at_most, days=days)


def _plan_limits(
    position: Position, lever: InstalmentLever, terms: Terms, pays: tuple[Payment, ...]
) -> Iterator[Reason]:
    down, parts = _parts(terms, pays)
    if len(parts) > lever.count_at_most:
        yield reason(ReasonCode.COUNT_AT_MOST, at_most=lever.count_at_most, count=len(parts))
    if terms.frequency not in lever.every:
        yield reason(ReasonCode.FREQUENCY_ALLOWED, frequency=terms.frequency or "", allowed=", ".join(lever.every))
    smallest = min((part.amount for part in parts), default=0)
    if smallest < lever.each_at_least:
        yield reason(ReasonCode.EACH_AT_LEAST, at_least=Euros(lever.each_at_least), amount=Euros(smallest))
    days = (pays[-1].on - position.on).days
    if days > lever.within_days:
        yield reason(ReasonCode.PLAN_WITHIN_DAYS, at_most=lever.within_days, days=days)
    yield from _down_payment_limits(position, lever, down)


def _down_payment_limits(position: Position, lever: InstalmentLever, down: Payment | None) -> Iterator[Reason]:
    least = lever.down_payment.percent_at_least
    amount = down.amount if down else 0
    if amount * 100 < least * position.claim.principal:
        yield reason(ReasonCode.DOWN_PAYMENT_AT_LEAST, at_least=least, amount=Euros(amount))
    if down is not None and (days := (down.on - position.on).days) > lever.down_payment.within_days:
        yield reason(ReasonCode.DOWN_PAYMENT_WITHIN_DAYS, at_most=lever.down_payment.within_days, days=days)


def _parts(terms: Terms, pays: tuple[Payment, ...]) -> tuple[Payment | None, tuple[Payment, ...]]:
    return (pays[0], pays[1:]) if terms.down_payment else (None, pays)


# Approval


def approval_needs(position: Position, option: Option) -> list[tuple[ApprovalWhy, Reason]]:
    """Say why a person must agree to an option first; none means that it may be offered alone.

    Asking for everything that is due concedes nothing: only a lever's own triggers apply to it then.
    """
    found: list[tuple[ApprovalWhy, Reason]] = []
    for kind in option.kinds:
        lever = lever_of(position, kind) if kind in LEVER_OF else None
        if lever is not None:
            found += _triggered(position, lever.approval_if, option)
    if any(kind not in {"full_payment", "method"} for kind in option.kinds):
        found += _triggered(position, position.policy.approval.triggers, option)
    return list(dict(found).items())


def needs_two_people(position: Position, option: Option) -> bool:
    """Whether a second person must agree too."""
    return bool(list(_triggered(position, position.policy.approval.two_people_if, option)))


def _triggered(
    position: Position, triggers: ApprovalTriggers, option: Option
) -> Iterator[tuple[ApprovalWhy, Reason]]:
    if triggers.always:
        yield ApprovalWhy.ALWAYS, reason(ReasonCode.APPROVAL_ALWAYS)
    yield from _triggered_by_terms(position, triggers, option)
    if (most := triggers.principal_above) is not None and position.case.principal > most:
        principal = Euros(position.case.principal)
        yield ApprovalWhy.PRINCIPAL_ABOVE, reason(ReasonCode.PRINCIPAL_ABOVE, above=Euros(most), principal=principal)
    if (most := triggers.cost_above) is not None and option.concession > most:
        cost = Euros(option.concession)
        yield ApprovalWhy.COST_ABOVE, reason(ReasonCode.COST_ABOVE, above=Euros(most), cost=cost)


def _triggered_by_terms(
    position: Position, triggers: ApprovalTriggers, option: Option
) -> Iterator[tuple[ApprovalWhy, Reason]]:
    terms = option.terms
    if triggers.percent_above is not None and (terms.percent or 0) > triggers.percent_above:
        given = terms.percent or Decimal(0)
        yield (
            ApprovalWhy.PERCENT_ABOVE,
            reason(ReasonCode.PERCENT_ABOVE, above=triggers.percent_above, percent=given),
        )
    days = _last_day(option) - position.on
    if triggers.days_above is not None and days.days > triggers.days_above:
        yield ApprovalWhy.DAYS_ABOVE, reason(ReasonCode.DAYS_ABOVE, above=triggers.days_above, days=days.days)
    count = terms.count or 0
    if triggers.count_above is not None and count > triggers.count_above:
        yield ApprovalWhy.COUNT_ABOVE, reason(ReasonCode.COUNT_ABOVE, above=triggers.count_above, count=count)
    least = triggers.down_payment_below
    down = terms.down_payment or 0
    if least is not None and "instalments" in option.kinds and down * 100 < least * position.claim.principal:
        why = reason(ReasonCode.DOWN_PAYMENT_BELOW, below=least, down_payment=Euros(down))
        yield ApprovalWhy.DOWN_PAYMENT_BELOW, why


def _last_day(option: Option) -> datetime.date:
    return option.pays[-1].on
