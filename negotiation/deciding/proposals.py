"""What the debtor proposes or asks for: agreed at once, put before a person, met half-way or refused."""

import datetime
from decimal import ROUND_DOWN, Decimal

from negotiation import events as e
from negotiation.actions import AnswerTopic, HandReason, HoldWhy, NotifyAbout
from negotiation.acts import Act, ActName
from negotiation.concession import (
    Built,
    PlanWish,
    by_method,
    discount,
    discount_percent,
    fitted_plan,
    full_payment,
    is_below_limits,
    method,
    nearest_new_date,
    new_due_date,
    next_discount_step,
    proposed_plan,
    standard_plans,
    waiver,
    waiver_and_discount,
)
from negotiation.deciding.turn import Turn
from negotiation.incoming import DebtorReply
from negotiation.levers import approval_needs, closed_by
from negotiation.money import Cents
from negotiation.offers import Option
from negotiation.options import Refusal, build_option
from negotiation.reasons import Euros, ReasonCode
from negotiation.state_machine import BARGAINING

REJECTIONS_AT_MOST = 3
"""After so many plain refusals a person decides what becomes of the case."""

Acts = dict[ActName, list[Act]]


def propose(turn: Turn, said: DebtorReply) -> bool:
    """Answer what they propose, ask or refuse; False where they did none of these."""
    by_name: Acts = {}
    for said_act in said.acts:
        act = _as_waiver(turn, said_act)
        by_name.setdefault(act.name, []).append(act)
    if turn.case.agreement is not None:
        return _under_agreement(turn, by_name)
    return (
        _discounts(turn, by_name)
        or _instalments(turn, by_name)
        or _waivers(turn, by_name)
        or _methods(turn, by_name)
        or propose_payments(turn, tuple(by_name.get(ActName.PROMISE_TO_PAY, ())))
        or _hardship(turn, by_name)
        or _rejection(turn, by_name)
    )


def _as_waiver(turn: Turn, act: Act) -> Act:
    """Read an offer to settle for the whole principal as what it is: charges are to be dropped."""
    claim = turn.case.claim
    settles = act.name is ActName.REQUEST_DISCOUNT and act.percent is None and act.settle_for is not None
    if settles and claim.principal <= (act.settle_for or 0) < claim.total:
        return Act(ActName.REQUEST_WAIVER, pay_by=act.pay_by)
    return act


def _under_agreement(turn: Turn, by_name: Acts) -> bool:
    """Leave what is agreed as it is; who wants it changed gets a person."""
    standing = turn.case.agreement
    if standing is None:
        return False
    promises = by_name.get(ActName.PROMISE_TO_PAY, [])
    last = standing.agreement.option.pays[-1].on
    wanted = {
        ActName.PROPOSE_INSTALMENTS,
        ActName.REQUEST_DISCOUNT,
        ActName.REQUEST_WAIVER,
        ActName.HARDSHIP,
        ActName.REJECT,
    }
    turn.because(ReasonCode.AGREEMENT_STANDS, offer=standing.agreement.offer)
    if wanted & set(by_name) or any(act.date is not None and act.date > last for act in promises):
        turn.hand_to_person(HandReason.AGREEMENT_CHANGE)
        return True
    if promises or ActName.REQUEST_METHOD in by_name:
        turn.answer(AnswerTopic.RECEIVED)
        return True
    return False


# Discount and waiver


def _discounts(turn: Turn, by_name: Acts) -> bool:
    requests = by_name.get(ActName.REQUEST_DISCOUNT, [])
    if not requests or ActName.PROPOSE_INSTALMENTS in by_name:
        return False
    act = requests[-1]
    promised = [promise.date for promise in by_name.get(ActName.PROMISE_TO_PAY, []) if promise.date is not None]
    pay_by = act.pay_by or max(promised, default=None)
    closed = closed_by(turn.position, "discount")
    if closed:
        turn.add_reasons(closed)
        refuse(turn)
        return True
    wanted = _wanted_percent(turn, act)
    if wanted is not None and wanted <= 0:
        return False
    step = next_discount_step(turn.position, refused=_refused_discount(turn))
    percent = discount_percent(turn.position, step, wanted)
    built = _with_waiver(turn, by_name, percent, pay_by)
    turn.because(ReasonCode.CONCESSION_STEP, step=step, percent=percent, wanted=wanted or Decimal(0))
    if isinstance(built, Option) and percent == wanted and built.pays[0].on == pay_by and _may_agree(turn, built):
        turn.agree_at_once(built)
    else:
        _offer_discount(turn, built, step)
    return True


def _with_waiver(turn: Turn, by_name: Acts, percent: Decimal, pay_by: datetime.date | None) -> Built:
    """Join the waiver that they ask for, or that is before them, where both may stand in one offer."""
    if ActName.REQUEST_WAIVER in by_name or _stands(turn, "waiver"):
        both = waiver_and_discount(turn.position, percent, pay_by)
        if isinstance(both, Option):
            return both
    return discount(turn.position, percent, pay_by)


def _stands(turn: Turn, kind: str) -> bool:
    """Whether an option of that kind is before them."""
    sent = turn.case.offer
    return sent is not None and sent.over is None and any(kind in option.kinds for option in sent.offer.options)


def _wanted_percent(turn: Turn, act: Act) -> Decimal | None:
    """Give the percentage of the principal that they want off, None where they do not say."""
    claim = turn.case.claim
    if act.percent is not None:
        return act.percent
    off = act.amount
    if off is None and act.settle_for is not None:
        off = claim.total - act.settle_for
    if off is None or claim.principal <= 0:
        return None
    return (Decimal(off) * 100 / claim.principal).quantize(Decimal("0.01"), ROUND_DOWN).normalize()


def _refused_discount(turn: Turn) -> bool:
    """Whether a discount is before them and they did not take it."""
    return _stands(turn, "discount")


def _offer_discount(turn: Turn, built: Built, step: int) -> None:
    if isinstance(built, Refusal):
        turn.add_reasons(built.reasons)
        refuse(turn)
    elif _was_refused(turn, built):
        _without_approval(turn, "discount")
    else:
        _offer_or_refuse(turn, [built], step)


def _waivers(turn: Turn, by_name: Acts) -> bool:
    requests = by_name.get(ActName.REQUEST_WAIVER, [])
    if not requests:
        return False
    promised = [promise.date for promise in by_name.get(ActName.PROMISE_TO_PAY, []) if promise.date is not None]
    pay_by = requests[-1].pay_by or max(promised, default=None)
    built = waiver(turn.position, pay_by)
    if isinstance(built, Option) and _stands(turn, "discount"):
        both = waiver_and_discount(turn.position, turn.case.bargain.discount_percent, pay_by)
        built = both if isinstance(both, Option) else built
    if isinstance(built, Refusal):
        turn.add_reasons(built.reasons)
        if by_name.get(ActName.PROMISE_TO_PAY) and propose_payments(turn, tuple(by_name[ActName.PROMISE_TO_PAY])):
            turn.answer(AnswerTopic.REFUSED)
        elif ActName.HARDSHIP not in by_name or not _hardship(turn, by_name):
            refuse(turn)
        return True
    is_all = built.total <= turn.case.claim.principal
    if is_all and built.pays[0].on == pay_by and _may_agree(turn, built):
        turn.agree_at_once(built)
    elif _was_refused(turn, built):
        refuse(turn)
    else:
        _offer_or_refuse(turn, [built])
    return True


# Payments in time and in parts


def propose_payments(turn: Turn, promises: tuple[Act, ...]) -> bool:
    """Answer promises to pay: hold a near date, move the due date, or fit a plan to a part; False without promise."""
    if not promises:
        return False
    due = turn.case.claim.total
    parts = [act for act in promises if act.amount is not None and act.amount < due]
    dates = [act.date for act in promises if act.date is not None and act.date >= turn.on]
    promised = sum(act.amount or 0 for act in parts)
    is_part = len(parts) == len(promises) and promised < due
    if is_part and promised >= turn.case.claim.principal and _is_near(turn, dates) and len(dates) == len(promises):
        _hold_promise(turn, max(dates), promised)
    elif is_part:
        _part(turn, parts)
    elif not dates or len(dates) < len(promises):
        _ask_for_a_date(turn)
    elif _is_near(turn, dates):
        _hold_promise(turn, max(dates))
    elif len(parts) > 1:
        _two_dates(turn, sorted(parts, key=lambda act: act.date or turn.on))
    else:
        _later_date(turn, max(dates))
    return True


def promise_beside_claim(turn: Turn, said: DebtorReply, paid: Cents | None) -> None:
    """Hold a near date for the rest that comes with a claim to have paid a part."""
    promises = [act for act in said.acts if act.name is ActName.PROMISE_TO_PAY]
    dates = [act.date for act in promises if act.date is not None and act.date >= turn.on]
    rest = turn.case.claim.total - (paid or 0)
    is_rest = any(act.amount is None for act in promises) or sum(act.amount or 0 for act in promises) >= rest
    if is_rest and len(dates) == len(promises) and _is_near(turn, dates) and turn.case.agreement is None:
        _hold_promise(turn, max(dates))


def _ask_for_a_date(turn: Turn) -> None:
    if turn.may_demand and not turn.case.bargain.capacity_asked:
        turn.ask_capacity()
    else:
        turn.answer(AnswerTopic.RECEIVED)


def _is_near(turn: Turn, dates: list[datetime.date]) -> bool:
    return bool(dates) and (max(dates) - turn.on).days <= turn.policy.promises.hold_within_days


def _hold_promise(turn: Turn, day: datetime.date, amount: Cents | None = None) -> None:
    rules = turn.policy.promises
    before = turn.case.promise
    later = before is not None and day > before.date
    asked_late = before is not None and turn.on >= before.date
    if later and (asked_late or turn.case.bargain.reschedules >= rules.reschedules_at_most):
        turn.because(
            ReasonCode.RESCHEDULES_AT_MOST,
            at_most=rules.reschedules_at_most,
            rescheduled=turn.case.bargain.reschedules,
        )
        turn.answer(AnswerTopic.REFUSED)
        return
    turn.because(ReasonCode.PROMISE_WITHIN_DAYS, at_most=rules.hold_within_days, days=(day - turn.on).days)
    turn.withdraw_approval()
    turn.record(e.PromiseHeld(turn.on, day, reschedules=later, amount=amount))
    turn.hold(day, HoldWhy.PROMISE)
    turn.notify(NotifyAbout.PROMISE_HELD)


def _later_date(turn: Turn, day: datetime.date) -> None:
    built = new_due_date(turn.position, day)
    if isinstance(built, Option) and not _was_refused(turn, built):
        if _may_agree(turn, built):
            turn.agree_at_once(built)
        else:
            _offer_or_refuse(turn, [built])
        return
    if isinstance(built, Refusal):
        turn.add_reasons(built.reasons)
    nearest = nearest_new_date(turn.position, day)
    if isinstance(nearest, Option) and (nearest.pays[0].on - turn.on).days > _ordinary_days(turn):
        turn.because(ReasonCode.NEAREST_WITHIN_LIMITS, date=nearest.pays[0].on)
        _offer_or_refuse(turn, [nearest])
    else:
        refuse(turn)


def _ordinary_days(turn: Turn) -> int:
    return max(turn.policy.promises.hold_within_days, turn.policy.offers.full_payment_within_days)


def _part(turn: Turn, parts: list[Act]) -> None:
    """Take what they can pay now as their capacity: at once and each time."""
    amount = sum(act.amount or 0 for act in parts)
    _plan(turn, PlanWish(each=amount, down_payment=amount), PlanWish())


def _two_dates(turn: Turn, parts: list[Act]) -> None:
    first, last = parts[0], parts[-1]
    wish = PlanWish(count=1, frequency="monthly", first_date=last.date, down_payment=first.amount)
    _plan(turn, wish, wish)


def _instalments(turn: Turn, by_name: Acts) -> bool:
    proposals = by_name.get(ActName.PROPOSE_INSTALMENTS, [])
    if not proposals:
        return False
    wish = PlanWish.of(proposals[-1])
    if _is_one_payment(turn, wish):
        return propose_payments(turn, (Act(ActName.PROMISE_TO_PAY, date=wish.first_date),))
    _plan(turn, wish, wish)
    return True


def _is_one_payment(turn: Turn, wish: PlanWish) -> bool:
    """Whether their plan is no more than one payment of everything: a promise, whatever it is called."""
    whole = turn.case.claim.total
    return not wish.down_payment and (wish.count == 1 or (wish.each or 0) >= whole)


def _plan(turn: Turn, wish: PlanWish, proposal: PlanWish) -> None:
    """Agree the plan that they propose, put it before a person, or fit the nearest."""
    closed = closed_by(turn.position, "instalments")
    if closed:
        turn.add_reasons(closed)
        refuse(turn)
        return
    draft = proposed_plan(turn.position, proposal)
    built: Built = build_option(turn.position, draft) if draft is not None else Refusal(())
    if isinstance(built, Option) and not _was_refused(turn, built):
        if _may_agree(turn, built):
            turn.agree_at_once(built)
        else:
            _offer_or_refuse(turn, [built])
        return
    if isinstance(built, Refusal):
        turn.add_reasons(built.reasons)
    if _is_too_little(turn, wish):
        return
    _offer_nearest_plan(turn, wish)


def _is_too_little(turn: Turn, wish: PlanWish) -> bool:
    """Put before a person what somebody in distress can pay where no plan within limits fits it."""
    needed = is_below_limits(turn.position, wish)
    lever = turn.policy.levers.instalments
    if not needed or lever is None or not turn.case.bargain.hardship:
        return False
    turn.because(ReasonCode.COUNT_AT_MOST, at_most=lever.count_at_most, count=needed)
    turn.because(ReasonCode.WIDER_PLAN, count=needed, each=Euros(wish.each or 0))
    turn.hand_to_person(HandReason.CAPACITY_BELOW_LIMITS)
    return True


def _offer_nearest_plan(turn: Turn, wish: PlanWish) -> None:
    """Offer the plan that fits what they said: with a person's approval where that is what they can carry."""
    alone = fitted_plan(turn.position, wish, alone=True)
    fitted = fitted_plan(turn.position, wish, alone=False)
    chosen = alone
    if isinstance(fitted, Option) and not _was_refused(turn, fitted):
        fits_better = isinstance(alone, Refusal) or (turn.case.bargain.hardship and _asks_less(fitted, alone))
        chosen = fitted if fits_better else alone
    if isinstance(chosen, Refusal):
        turn.add_reasons(chosen.reasons)
        refuse(turn)
        return
    turn.because(ReasonCode.FITTED_TO_CAPACITY if wish.each else ReasonCode.NEAREST_WITHIN_LIMITS)
    _offer_or_refuse(turn, [chosen])


def _asks_less(fitted: Option, alone: Built) -> bool:
    """Whether a plan asks less at once or each time than the one that needs nobody."""
    if isinstance(alone, Refusal):
        return True
    mine, other = fitted.terms, alone.terms
    return (mine.down_payment or 0) < (other.down_payment or 0) or (mine.amount or 0) < (other.amount or 0)


# Method, hardship, rejection


def _methods(turn: Turn, by_name: Acts) -> bool:
    requests = by_name.get(ActName.REQUEST_METHOD, [])
    if not requests:
        return False
    dates = [act.date for act in by_name.get(ActName.PROMISE_TO_PAY, []) if act.date is not None]
    if dates and propose_payments(turn, tuple(by_name[ActName.PROMISE_TO_PAY])):
        turn.answer(AnswerTopic.BANK_DETAILS)
        return True
    lever = turn.policy.levers.payment_method
    wanted = requests[-1].method
    if wanted is None:
        turn.answer(AnswerTopic.BANK_DETAILS)
        return True
    options = _by_method(turn, wanted)
    if not options and lever is not None and lever.allowed:
        turn.because(ReasonCode.METHOD_ALLOWED, method=wanted, allowed=", ".join(lever.allowed))
        turn.answer(AnswerTopic.REFUSED)
        options = _by_method(turn, lever.allowed[0])
    if options:
        _offer_or_refuse(turn, options, turn.case.bargain.discount_step if _refused_discount(turn) else 0)
    else:
        refuse(turn)
    return True


def _by_method(turn: Turn, wanted: str) -> list[Option]:
    """Give what is before them, or full payment, by another method."""
    sent = turn.case.offer
    before = sent.offer.options if sent is not None and sent.over is None else ()
    ahead = [option for option in before if option.pays[0].on >= turn.on]
    conceding = [option for option in ahead if set(option.kinds) - {"full_payment", "method"}]
    built = [by_method(turn.position, option, wanted) for option in conceding] or [method(turn.position, wanted)]
    return [option for option in built if isinstance(option, Option)]


def _hardship(turn: Turn, by_name: Acts) -> bool:
    """Ask what they can pay, once; then offer what is possible."""
    if ActName.HARDSHIP not in by_name:
        return False
    turn.because(ReasonCode.SAID, act=str(ActName.HARDSHIP))
    capacity = turn.case.bargain.capacity
    if capacity is not None and not closed_by(turn.position, "instalments"):
        wish = PlanWish(each=capacity.each, frequency=capacity.frequency, down_payment=capacity.down_payment)
        _plan(turn, wish, PlanWish())
    elif turn.may_demand and not turn.case.bargain.capacity_asked:
        turn.ask_capacity()
    else:
        _offer_relief(turn)
    return True


def _offer_relief(turn: Turn) -> None:
    """Offer plans and a waiver, whatever of them may be offered without asking, side by side."""
    plans = standard_plans(turn.position)
    dropped = waiver(turn.position)
    options = [*plans[:2], dropped] if isinstance(dropped, Option) else [*plans]
    alone = [option for option in options if isinstance(option, Option) and not approval_needs(turn.position, option)]
    if alone:
        _offer_or_refuse(turn, alone[: turn.policy.offers.options_at_most])
        return
    if isinstance(dropped, Refusal):
        turn.add_reasons(dropped.reasons)
    refuse(turn)


def _rejection(turn: Turn, by_name: Acts) -> bool:
    """Find out what would help, then bargain where the levers are open, then a person."""
    if ActName.REJECT not in by_name:
        return False
    turn.because(ReasonCode.SAID, act=str(ActName.REJECT))
    if turn.case.bargain.rejections >= REJECTIONS_AT_MOST:
        turn.hand_to_person(HandReason.NO_LEVER_LEFT)
    elif _refused_discount(turn):
        _next_discount(turn)
    elif turn.may_demand and not turn.case.bargain.capacity_asked:
        turn.ask_capacity()
    elif turn.case.bargain.hardship:
        _offer_relief(turn)
    else:
        refuse(turn)
    return True


def _next_discount(turn: Turn) -> None:
    step = next_discount_step(turn.position, refused=True)
    percent = discount_percent(turn.position, step, None)
    turn.because(ReasonCode.CONCESSION_STEP, step=step, percent=percent)
    _offer_discount(turn, discount(turn.position, percent), step)


# Shared endings


def _may_agree(turn: Turn, option: Option) -> bool:
    return turn.case.phase in BARGAINING and turn.case.claim.total > 0 and not approval_needs(turn.position, option)


def _was_refused(turn: Turn, option: Option) -> bool:
    """Whether a person has refused this, or something of its kind that was not clearly worth less (by 1 %)."""
    refused = dict(turn.case.bargain.refused_values).get(option.kind)
    if refused is None or not approval_needs(turn.position, option):
        return False
    return (option.expected_value - refused) * 100 <= turn.case.claim.total


def _offer_or_refuse(turn: Turn, options: list[Option], step: int = 0) -> None:
    """Offer; where exactly this is before them already, say that more is not possible."""
    before = len(turn.events)
    turn.offer(options, discount_step=step)
    if len(turn.events) == before:
        waits = turn.case.approval is not None
        turn.answer(AnswerTopic.RECEIVED if waits else AnswerTopic.REFUSED)


def _without_approval(turn: Turn, kind: str) -> None:
    """Go on with the best of a kind that nobody must approve."""
    best = best_alone(turn, kind)
    if best is None:
        refuse(turn)
    else:
        _offer_or_refuse(turn, [best])


def best_alone(turn: Turn, kind: str) -> Option | None:
    """Give the most that may be offered of a kind without asking anybody, None where that is nothing."""
    position = turn.position
    built: Built = Refusal(())
    if "discount" in kind and (lever := turn.policy.levers.discount):
        trigger = lever.approval_if.percent_above
        reached = discount_percent(position, max(1, turn.case.bargain.discount_step), None)
        percent = min(reached, trigger) if trigger is not None else reached
        built = waiver_and_discount(position, percent) if "waiver" in kind else discount(position, percent)
    elif kind == "instalments":
        capacity = turn.case.bargain.capacity
        wish = PlanWish(capacity.each, None, capacity.frequency) if capacity else PlanWish()
        built = fitted_plan(position, wish, alone=True)
    elif kind == "new_due_date" and (date_lever := turn.policy.levers.new_due_date):
        built = nearest_new_date(position, position.day(date_lever.days_from_today_at_most))
    elif kind == "waiver":
        built = waiver(position)
    if isinstance(built, Option) and not approval_needs(position, built):
        return built
    return None


def refuse(turn: Turn) -> None:
    """Say that it is not possible and what is: the standing offer, or full payment offered anew."""
    turn.answer(AnswerTopic.REFUSED)
    sent = turn.case.offer
    if turn.case.approval is None and (sent is None or sent.over is not None) and turn.case.promise is None:
        built = full_payment(turn.position)
        if isinstance(built, Option) and turn.may_demand:
            turn.because(ReasonCode.FULL_PAYMENT_FIRST)
            turn.offer([built])
