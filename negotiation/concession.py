"""Which offer next, lever by lever: never past the limits, never back up, never better for silence.

Full payment first. A method at once, a waiver whole against immediate payment, a new date as near to the wish as
limits allow, a plan fitted to the stated capacity and no longer than that needs. Only the discount is bargained:
slowly, in steps that rise late (research on concession, Boulware), and only a refusal of the last step leads to the
next.
"""

import datetime
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal

from negotiation.acts import Act
from negotiation.levers import approval_needs, waivable
from negotiation.money import Cents, percent_of
from negotiation.offers import DraftOption, Option, Payment, Terms
from negotiation.options import Refusal, build_option, join_kinds
from negotiation.policy import InstalmentLever
from negotiation.position import Position
from negotiation.reasons import ReasonCode, reason
from negotiation.schedules import DAYS_BETWEEN, instalments, last_run_until, next_date

DISCOUNT_LADDER = (101, 279, 572, 1000)
"""The share of the cap, in parts of 1,000, on each step: ((k + 1) / 5) to the power of 2.5, which rises late."""
_TENTH = Decimal("0.1")
_DAY = datetime.timedelta(days=1)
FIRST_DAYS = 3
"""Nobody is asked to pay sooner than in so many days, where the limit leaves that."""

Built = Option | Refusal


def full_payment(position: Position) -> Built:
    """Ask for everything, at a payment run of theirs where one falls in time."""
    pay_by = _pay_day(position, position.policy.offers.full_payment_within_days)
    return build_option(position, _single(position, ("full_payment",), Terms(pay_by=pay_by), pay_by))


def method(position: Position, wanted: str, pay_by: datetime.date | None = None) -> Built:
    """Ask for everything by the method that they want."""
    day = _wished(position, pay_by, position.policy.offers.full_payment_within_days)
    return build_option(position, _single(position, ("method",), Terms(method=wanted), day))


def waiver(position: Position, pay_by: datetime.date | None = None) -> Built:
    """Drop charges, as far as the policy lets, against payment within its days."""
    lever = position.policy.levers.penalty_waiver
    day = _wished(position, pay_by, lever.pay_within_days if lever else 0)
    pays = (Payment(day, position.claim.total - _waived(position)),)
    return build_option(position, DraftOption(("waiver",), Terms(pay_by=day), pays))


def _waived(position: Position) -> Cents:
    lever = position.policy.levers.penalty_waiver
    return waivable(position, lever) if lever is not None else 0


def discount(position: Position, percent: Decimal, pay_by: datetime.date | None = None) -> Built:
    """Take that percentage off the principal, against payment within the policy's days."""
    lever = position.policy.levers.discount
    day = _wished(position, pay_by, lever.pay_within_days if lever else 0)
    total = position.claim.total - percent_of(position.claim.principal, percent)
    return build_option(
        position, DraftOption(("discount",), Terms(pay_by=day, percent=percent), (Payment(day, total),))
    )


def waiver_and_discount(position: Position, percent: Decimal, pay_by: datetime.date | None = None) -> Built:
    """Do both, against payment within the shorter of their days."""
    levers = position.policy.levers
    within = [lever.pay_within_days for lever in (levers.penalty_waiver, levers.discount) if lever is not None]
    day = _wished(position, pay_by, min(within, default=0))
    total = position.claim.total - percent_of(position.claim.principal, percent) - _waived(position)
    terms = Terms(pay_by=day, percent=percent)
    return build_option(position, DraftOption(join_kinds("waiver", "discount"), terms, (Payment(day, total),)))


def by_method(position: Position, option: Option, wanted: str) -> Built:
    """Let what an option says be paid by another method."""
    kinds = join_kinds(*option.kinds, "method")
    terms = replace(option.terms, method=wanted, pay_by=None if kinds == ("method",) else option.terms.pay_by)
    return build_option(position, DraftOption(kinds, terms, option.pays))


def discount_percent(position: Position, step: int, wanted: Decimal | None) -> Decimal:
    """Give the percentage of a step of the ladder: not above the wish or the cap, not below what was offered."""
    lever = position.policy.levers.discount
    cap = lever.percent_at_most(position.age) if lever else Decimal(0)
    share = cap * DISCOUNT_LADDER[step - 1] / 1000
    percent = min(cap, max(share.quantize(_TENTH, ROUND_DOWN), _TENTH)) if cap else cap
    if wanted is not None:
        percent = min(percent, wanted)
    return max(percent, min(cap, position.case.bargain.discount_percent))


def next_discount_step(position: Position, *, refused: bool) -> int:
    """Give the next step: the first, the same again, or one more where the last, still standing, was refused."""
    step = position.case.bargain.discount_step
    return min(len(DISCOUNT_LADDER), max(1, step + 1 if refused else step))


def new_due_date(position: Position, day: datetime.date) -> Built:
    """Move the due date to that day."""
    return build_option(position, _single(position, ("new_due_date",), Terms(date=day), day))


def nearest_new_date(position: Position, wanted: datetime.date) -> Built:
    """Move the due date as near to the wish as may be granted alone, at a payment run of theirs if there is one."""
    lever = position.policy.levers.new_due_date
    most = lever.days_from_today_at_most if lever else 0
    if lever and lever.approval_if.days_above is not None:
        most = min(most, lever.approval_if.days_above)
    latest = min(wanted, position.day(most))
    run = last_run_until(position.case.debtor.payment_run_days, position.day(1), latest)
    return new_due_date(position, run or latest)


# Instalments


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What a debtor says about a plan; None is not said."""

    count: int | None = None
    each: Cents | None = None
    frequency: str | None = None
    first_date: datetime.date | None = None
    down_payment: Cents | None = None

    @staticmethod
    def of(act: Act) -> "PlanWish":
        """Read the wish from the act; sums of nothing are not said."""
        each = act.amount if (act.amount or 0) > 0 else None
        down = act.down_payment if (act.down_payment or 0) > 0 else None
        return PlanWish(act.count, each, act.frequency, act.first_date, down)


def proposed_plan(position: Position, wish: PlanWish) -> DraftOption | None:
    """Give the very plan that they propose, None where their words leave it open or do not add up.

    Where they name no down payment, a first part due in the policy's days counts as it.
    """
    lever = position.policy.levers.instalments
    first = wish.first_date
    if lever is None or first is None or (wish.count is None and wish.each is None):
        return None
    if not 0 <= (first - position.on).days <= lever.within_days:
        return None
    frequency = wish.frequency or ("monthly" if (wish.count or 0) == 1 else None)
    if frequency is None:
        return None
    if wish.down_payment:
        draft = _with_down_payment(position, lever, wish, first, frequency)
    elif (first - position.on).days <= lever.down_payment.within_days:
        draft = _first_part_down(position, wish, first, frequency)
    else:
        count = _count_for(position.claim.total, wish)
        draft = plan(position, Payment(first, 0), count, frequency, first)
    return draft if draft is not None and _says(draft, wish) else None


def _with_down_payment(
    position: Position, lever: InstalmentLever, wish: PlanWish, first: datetime.date, frequency: str
) -> DraftOption | None:
    down = wish.down_payment or 0
    if wish.each is None and (wish.count or 0) > 1:
        return None  # whether the count includes the down payment is open
    day = min(_down_day(position, lever), first)
    return plan(position, Payment(day, down), _count_for(position.claim.total - down, wish), frequency, first)


def _first_part_down(position: Position, wish: PlanWish, first: datetime.date, frequency: str) -> DraftOption | None:
    parts = _count_for(position.claim.total, wish)
    if parts < 2:
        return None
    down = Payment(first, position.claim.total // parts)
    return plan(position, down, parts - 1, frequency, next_date(first, frequency))


def _count_for(rest: Cents, wish: PlanWish) -> int:
    return wish.count or max(1, -(-rest // max(1, wish.each or rest)))


def _says(draft: DraftOption, wish: PlanWish) -> bool:
    """Whether the parts are those that they named, give or take a cent."""
    return wish.each is None or abs((draft.terms.amount or 0) - wish.each) <= 1


def plan(position: Position, down: Payment, count: int, frequency: str, first: datetime.date) -> DraftOption | None:
    """Write a plan down: a down payment (or none, at 0) and the rest in equal parts; None where no rest is left."""
    rest = position.claim.total - down.amount
    if rest < count or count < 1 or count > 1200:
        return None
    parts = instalments(first, rest, count, frequency)
    pays = (down, *parts) if down.amount else parts
    terms = Terms(
        down_payment=down.amount or None,
        count=count,
        amount=parts[0].amount,
        frequency=frequency,
        first_date=first,
    )
    return DraftOption(("instalments",), terms, pays)


def fitted_plan(position: Position, wish: PlanWish, *, alone: bool) -> Built:
    """Fit a plan to what they can pay, as short as that allows; `alone` keeps to what needs no approval."""
    lever = position.policy.levers.instalments
    if lever is None:
        return Refusal((reason(ReasonCode.LEVER_NOT_IN_POLICY, lever="instalments"),))
    frequency = _frequency(lever, wish)
    wish = replace(wish, each=_each(wish, frequency), frequency=frequency)
    down = _down_amount(position, lever, wish, alone=alone)
    most = _count_at_most(position, lever, down, alone=alone)
    count = min(most, _wanted_count(position, wish, down, most))
    day = _down_day(position, lever)
    for fewer in range(count, 0, -1):
        first = _first_day(wish, day, frequency)
        draft = plan(position, Payment(day, down), fewer, frequency, first)
        built = build_option(position, draft) if draft else Refusal(())
        if isinstance(built, Option):
            return _if_alone(position, built, alone=alone)
        if not any(why.code is ReasonCode.PLAN_WITHIN_DAYS for why in built.reasons):
            return built
    return Refusal((reason(ReasonCode.COUNT_AT_MOST, at_most=lever.count_at_most, count=0),))


def _if_alone(position: Position, built: Option, *, alone: bool) -> Built:
    needs = approval_needs(position, built) if alone else []
    return Refusal(tuple(why for _, why in needs)) if needs else built


def _frequency(lever: InstalmentLever, wish: PlanWish) -> str:
    if wish.frequency in lever.every and wish.frequency is not None:
        return wish.frequency
    return "monthly" if "monthly" in lever.every else lever.every[0]


def _each(wish: PlanWish, frequency: str) -> Cents | None:
    """Give what they can pay each time at that frequency."""
    if wish.each is None:
        return None
    return max(1, wish.each * DAYS_BETWEEN[frequency] // DAYS_BETWEEN[wish.frequency or frequency])


def _down_amount(position: Position, lever: InstalmentLever, wish: PlanWish, *, alone: bool) -> Cents:
    """Give what they can pay at once: said, or the first of their parts; at least what the policy asks."""
    least = lever.down_payment.percent_at_least
    trigger = lever.approval_if.down_payment_below
    if alone and trigger is not None:
        least = max(least, trigger)
    floor = _up(position.claim.principal, least)
    said = wish.down_payment or wish.each or 0
    if not said and wish.count:
        said = position.claim.total // wish.count
    return min(max(said, floor), position.claim.total)


def _up(amount: Cents, percent: Decimal) -> Cents:
    return int((amount * percent / 100).to_integral_value("ROUND_CEILING"))


def _count_at_most(position: Position, lever: InstalmentLever, down: Cents, *, alone: bool) -> int:
    most = lever.count_at_most
    if alone and lever.approval_if.count_above is not None:
        most = min(most, lever.approval_if.count_above)
    if lever.each_at_least:
        most = min(most, max(1, (position.claim.total - down) // lever.each_at_least))
    return max(1, most)


def _wanted_count(position: Position, wish: PlanWish, down: Cents, most: int) -> int:
    if wish.each:
        return max(1, -(-(position.claim.total - down) // wish.each))
    if wish.count:
        return wish.count if wish.down_payment else max(1, wish.count - 1)
    return max(1, (most + 1) // 2)


def is_below_limits(position: Position, wish: PlanWish) -> int:
    """Give the count that the stated capacity needs where that is more than the policy allows, else 0."""
    lever = position.policy.levers.instalments
    if lever is None or not wish.each:
        return 0
    frequency = _frequency(lever, wish)
    each = _each(wish, frequency) or 1
    down = _down_amount(position, lever, replace(wish, each=each), alone=False)
    needed = -(-(position.claim.total - down) // each)
    return needed if needed > lever.count_at_most else 0


def _down_day(position: Position, lever: InstalmentLever) -> datetime.date:
    return _pay_day(position, lever.down_payment.within_days)


def _first_day(wish: PlanWish, down_day: datetime.date, frequency: str) -> datetime.date:
    if wish.first_date is not None and wish.first_date > down_day:
        return min(wish.first_date, next_date(down_day, "monthly"))
    return next_date(down_day, frequency)


def standard_plans(position: Position) -> list[Option]:
    """Give plans for somebody whose capacity is not known: a middle one, and a shorter and a longer of like value."""
    lever = position.policy.levers.instalments
    if lever is None:
        return []
    middle = fitted_plan(position, PlanWish(), alone=True)
    if isinstance(middle, Refusal):
        return []
    count = middle.terms.count or 1
    found = [middle]
    for other in (count - 1, count + 1):
        down = middle.terms.down_payment
        wish = PlanWish(count=other, down_payment=down)
        built = fitted_plan(position, wish, alone=True) if other > 0 and down else Refusal(())
        if isinstance(built, Option) and is_near(position, built, middle) and built.terms.count == other:
            found.append(built)
    return found[: position.policy.offers.options_at_most]


def is_near(position: Position, left: Option, right: Option) -> bool:
    """Whether two options are of nearly equal value: within 2 % of the claim."""
    return abs(left.expected_value - right.expected_value) * 50 <= position.claim.total


# Dates


def _single(position: Position, kinds: tuple[str, ...], terms: Terms, day: datetime.date) -> DraftOption:
    return DraftOption(join_kinds(*kinds), terms, (Payment(day, position.claim.total),))


def _pay_day(position: Position, within_days: int) -> datetime.date:
    """Give the last day to pay, moved to their last payment run before it where there is one."""
    latest = position.day(within_days)
    earliest = position.day(min(FIRST_DAYS, within_days))
    return last_run_until(position.case.debtor.payment_run_days, earliest, latest) or latest


def _wished(position: Position, wish: datetime.date | None, within_days: int) -> datetime.date:
    """Give the day that they wish for if it lies within the limit, else the last that does."""
    if wish is not None and position.on <= wish <= position.day(within_days):
        return wish
    return _pay_day(position, within_days)
