"""Offers, questions and agreements made anew where a credit changed what is due."""

import datetime
from dataclasses import replace

from negotiation import events as e
from negotiation.actions import ConfirmAgreement
from negotiation.case import Claim, StandingAgreement
from negotiation.concession import Built, discount, full_payment, method, new_due_date, plan, waiver
from negotiation.deciding.turn import Turn
from negotiation.money import Cents, percent_of
from negotiation.offers import Agreement, Option, Payment
from negotiation.options import Refusal, build_option
from negotiation.position import Position
from negotiation.reasons import Euros, ReasonCode


def reprice_offer(turn: Turn) -> None:
    """Send the standing offer anew for what is due now; what no longer may be offered is left out."""
    sent = turn.case.offer
    if sent is None or sent.over is not None:
        return
    options = _again(turn.position, sent.offer.options)
    turn.withdraw_offer()
    turn.because(ReasonCode.REPRICED, offer=sent.offer.id)
    turn.offer(options, discount_step=turn.case.bargain.discount_step if _has_discount(options) else 0)


def reprice_question(turn: Turn) -> None:
    """Ask a person anew where what is due is no longer what they were asked about."""
    request = turn.case.approval
    if request is None or request.claim == turn.case.claim:
        return
    options = _again(turn.position, request.offer.options)
    turn.because(ReasonCode.REPRICED, approval=request.id)
    turn.withdraw_approval()
    turn.offer(options, discount_step=request.discount_step)


def again(turn: Turn, options: tuple[Option, ...]) -> list[Option]:
    """Make options anew for today, within today's limits."""
    return _again(turn.position, options)


def _has_discount(options: list[Option]) -> bool:
    return any("discount" in option.kinds for option in options)


def _again(position: Position, options: tuple[Option, ...]) -> list[Option]:
    built = [_rebuilt(position, option) for option in options]
    allowed = [option for option in built if isinstance(option, Option)]
    fallback = full_payment(position)
    return allowed or ([fallback] if isinstance(fallback, Option) else [])


def _rebuilt(position: Position, option: Option) -> Built:
    terms = option.terms
    match option.kinds:
        case ("waiver",):
            return waiver(position, terms.pay_by)
        case ("discount",) if terms.percent is not None:
            return discount(position, terms.percent, terms.pay_by)
        case ("new_due_date",) if terms.date is not None:
            return new_due_date(position, max(terms.date, position.day(1)))
        case ("method",) if terms.method is not None:
            return method(position, terms.method)
        case ("instalments",):
            return _plan_again(position, option)
        case _:
            return full_payment(position)


def _plan_again(position: Position, option: Option) -> Built:
    terms = option.terms
    lever = position.policy.levers.instalments
    if lever is None or terms.count is None or terms.frequency is None or terms.first_date is None:
        return Refusal(())
    least = int(
        (position.claim.principal * lever.down_payment.percent_at_least / 100).to_integral_value("ROUND_CEILING")
    )
    down = max(terms.down_payment or 0, least)
    days = option.pays[0].on if terms.down_payment else position.day(lever.down_payment.within_days)
    late = max(0, (position.on - days).days + 1)
    shift = datetime.timedelta(days=late and late + lever.down_payment.within_days // 2)
    draft = plan(position, Payment(days + shift, down), terms.count, terms.frequency, terms.first_date + shift)
    return build_option(position, draft) if draft is not None else Refusal(())


def reprice_agreement(turn: Turn, credit: Cents) -> None:
    """Let a credit make the last payments of an agreement smaller, and confirm what is left of it."""
    standing = turn.case.agreement
    if standing is None or standing.left <= 0 or credit <= 0:
        return
    percent = standing.agreement.option.terms.percent
    cut = credit - (percent_of(credit, percent) if percent is not None else 0)
    pays = _shortened(standing.agreement.option.pays, min(cut, standing.left))
    if not pays:
        return
    claim = Claim(max(0, standing.claim.principal - credit), standing.claim.charges, standing.claim.items)
    smaller = Agreement(
        standing.agreement.offer,
        _option_with(turn, standing, pays),
        standing.agreement.agreed_on,
        standing.agreement.live,
    )
    turn.record(e.AgreementRepriced(turn.on, smaller, claim))
    turn.because(ReasonCode.REPRICED, credit=Euros(credit))
    turn.actions.append(ConfirmAgreement(smaller))


def _shortened(pays: tuple[Payment, ...], cut: Cents) -> tuple[Payment, ...]:
    left: list[Payment] = []
    for due in reversed(pays):
        taken = min(cut, due.amount)
        cut -= taken
        if due.amount > taken:
            left.insert(0, Payment(due.on, due.amount - taken))
    return tuple(left)


def _option_with(turn: Turn, standing: StandingAgreement, pays: tuple[Payment, ...]) -> Option:
    """Write the terms of an agreement down for fewer or smaller payments."""
    option, terms = standing.agreement.option, standing.agreement.option.terms
    total = sum(payment.amount for payment in pays)
    if "discount" in option.kinds:
        terms = replace(terms, settle_for=total)
    if "instalments" in option.kinds:
        parts = pays[1:] if terms.down_payment else pays
        amount = parts[0].amount if parts else None
        terms = replace(terms, count=len(parts) or None, amount=amount)
    worth = turn.position.table.expected(total, turn.position.age, turn.on, pays)
    return replace(option, terms=terms, pays=pays, expected_value=worth)
