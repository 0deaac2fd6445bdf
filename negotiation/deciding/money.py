"""Money that came in: what it accepts, what it makes live, what it completes, what it shows to have been in time."""

from collections.abc import Iterable
from dataclasses import replace

from negotiation import events as e
from negotiation.actions import CloseOutcome, ConfirmAgreement, NotifyAbout
from negotiation.case import Breach, Case, Promise, StandingAgreement
from negotiation.deciding.repricing import reprice_agreement, reprice_offer, reprice_question
from negotiation.deciding.turn import Turn
from negotiation.incoming import LedgerUpdate, PaymentIn, Received
from negotiation.money import Cents
from negotiation.offers import Option, Payment
from negotiation.open_items import OpenItem
from negotiation.reasons import Euros, ReasonCode
from negotiation.state_machine import BARGAINING
from negotiation.watch import is_conditional, unmet_in_time


def payment(turn: Turn, came: PaymentIn) -> None:
    """Count a payment once and see what it does."""
    _receive(turn, Received(came.id, came.amount, came.paid_on), booked=False)
    conclude(turn, paid=True)


def ledger(turn: Turn, update: LedgerUpdate) -> None:
    """Take the ledger's new truth: money behind a fall is counted, what is not explained is a credit."""
    fresh = [came for came in update.received if came.id not in turn.case.payments]
    known = {item.number for item in turn.case.items}
    before = turn.case.principal + turn.case.charges
    outside = turn.case.agreement.left_out if turn.case.agreement is not None else 0
    now = sum(item.outstanding for item in update.items if item.number in known) + update.charges
    credit = max(0, before - now - sum(came.amount for came in fresh))
    for came in fresh:
        _receive(turn, came, booked=True)
    turn.record(e.LedgerChanged(turn.on, update.items, update.charges, credit, update.exceptions))
    if credit:
        turn.because(ReasonCode.CREDITED, credit=Euros(credit))
        reprice_agreement(turn, max(0, credit - outside))
    conclude(turn, paid=bool(fresh) and not credit, credit=credit)


def _receive(turn: Turn, came: Received, *, booked: bool) -> None:
    if came.id is not None and came.id in turn.case.payments:
        turn.because(ReasonCode.PAYMENT_COUNTED_BEFORE, payment=came.id)
        return
    _lapse_if_late(turn, came)
    accepted = None if turn.case.agreement is not None else _accepted_by(turn, came)
    turn.record(
        e.PaymentReceived(
            turn.on,
            came.id,
            came.amount,
            came.paid_on,
            booked,
            principal_first=turn.policy.payments.set_off == "principal_first",
        )
    )
    if accepted is not None and turn.case.offer is not None:
        turn.because(ReasonCode.ACCEPTED_BY_PAYMENT, amount=Euros(came.amount), option=accepted.letter)
        turn.agree(turn.case.offer.offer.id, accepted, agreed_on=came.paid_on)
    elif turn.case.agreement is None:
        turn.because(ReasonCode.ON_ACCOUNT, amount=Euros(came.amount))


def _lapse_if_late(turn: Turn, came: Received) -> None:
    """End an agreement whose concession lapsed before this money came: it is on account then."""
    standing = turn.case.agreement
    if standing is None or not is_conditional(standing):
        return
    missed = unmet_in_time(standing, came.paid_on, turn.policy)
    if missed is not None:
        turn.record(e.AgreementBroken(turn.on, Breach(missed.deadline, missed.due, standing, standing.received)))
        turn.because(ReasonCode.CONCESSION_LAPSED, deadline=missed.deadline)
        turn.notify(NotifyAbout.LAPSED)


def _accepted_by(turn: Turn, came: Received) -> Option | None:
    """Give the one option that asks exactly this first, None where the sum could mean something else."""
    sent = turn.case.offer
    if sent is None or turn.case.phase not in BARGAINING or sent.over not in {None, "lapsed"}:
        return None
    if not sent.sent_on <= came.paid_on <= sent.offer.valid_until or sent.received:
        return None
    asking = [option for option in sent.offer.options if option.pays[0].amount == came.amount]
    if len(asking) != 1 or came.amount in _otherwise_due(turn, asking[0]):
        return None
    return asking[0]


def _otherwise_due(turn: Turn, option: Option) -> set[Cents]:
    """Give what such a sum could be paid for besides: everything, the charges, or one of several invoices.

    Where the option asks no more than this sum, taking the principal for a yes binds the debtor to nothing.
    """
    case = turn.case
    sums = {case.principal + case.charges, case.claim.total, case.charges}
    open_items = [item.outstanding for item in case.items if item.outstanding > 0]
    if len(open_items) > 1 or len(option.pays) > 1:
        sums |= {case.principal, *open_items} if len(option.pays) > 1 else set(open_items)
    return sums


def became_live(turn: Turn) -> None:
    """Confirm once more when the first money is there."""
    standing = turn.case.agreement
    if standing is None or standing.agreement.live or standing.paid < standing.agreement.option.pays[0].amount:
        return
    turn.because(ReasonCode.FIRST_MONEY, amount=Euros(standing.agreement.option.pays[0].amount))
    turn.record(e.AgreementBecameLive(turn.on))
    live = turn.case.agreement
    if live is not None:
        turn.actions.append(ConfirmAgreement(live.agreement))


def conclude(turn: Turn, *, paid: bool, credit: Cents = 0) -> None:
    """See what the money has come to: all paid, the agreement kept, a breach that was none, or more to come."""
    _restore_if_in_time(turn)
    became_live(turn)
    standing = turn.case.agreement
    if standing is not None and standing.left <= 0:
        _keep(turn, standing)
    elif turn.case.principal + turn.case.charges <= 0:
        _finish(turn, paid=paid)
    elif turn.case.promise is not None and _is_kept(turn.case, turn.case.promise):
        turn.record(e.PromiseKept(turn.on))
    elif turn.case.claim.total <= 0:
        turn.because(ReasonCode.DISPUTE_OPEN)
    else:
        if credit:
            reprice_offer(turn)
        reprice_question(turn)


def _is_kept(case: Case, promise: Promise) -> bool:
    """Whether what was promised is there: the sum that they named, or all that was due then."""
    if promise.amount is not None:
        return promise.received >= promise.amount
    return not any(item.outstanding > 0 and item.number in promise.items for item in case.items)


def _finish(turn: Turn, *, paid: bool) -> None:
    if (
        turn.case.breach is not None
        and turn.case.breach.agreement is None
        and paid
        and _was_in_time(turn.case.breach)
    ):
        turn.because(ReasonCode.IN_TIME_AFTER_ALL, deadline=turn.case.breach.deadline)
        turn.notify(NotifyAbout.CANCELLED)
    if paid:
        turn.because(ReasonCode.PAID_IN_FULL)
        turn.finish_paid(CloseOutcome.PAID)
    else:
        turn.finish_credited()


def _keep(turn: Turn, standing: StandingAgreement) -> None:
    """End a kept agreement: what it covered is settled, what came later is still open."""
    left = _not_covered(turn, standing)
    concedes = bool({"waiver", "discount"} & set(standing.agreement.option.kinds))
    turn.because(ReasonCode.SCHEDULE_KEPT, paid=Euros(standing.paid))
    if standing.left < 0:
        turn.because(ReasonCode.OVERPAID, amount=Euros(-standing.left))
    turn.record(e.AgreementKept(turn.on, left, 0))
    turn.notify(NotifyAbout.DISCHARGED)
    if not left:
        turn.finish_paid(CloseOutcome.SETTLED if concedes else CloseOutcome.PAID)


def _not_covered(turn: Turn, standing: StandingAgreement) -> tuple[OpenItem, ...]:
    """Give what a kept agreement leaves open: items that came later, and what is contested, or was, of its own.

    A person's own deal is about everything, so that nothing of its own is left.
    """
    covered = set(standing.claim.items)
    contested = 0 if standing.own_deal else max(turn.case.contested, standing.left_out)
    left: list[OpenItem] = []
    for item in reversed(turn.case.items):
        outstanding = item.outstanding
        if item.number in covered:
            outstanding = min(outstanding, contested)
            contested -= outstanding
        if outstanding > 0:
            left.insert(0, replace(item, outstanding=outstanding))
    return tuple(left)


def _restore_if_in_time(turn: Turn) -> None:
    """Take a breach back that money shows to have been none, unless something newer was agreed."""
    breach = turn.case.breach
    if breach is None or breach.agreement is None or turn.case.agreement is not None or not _was_in_time(breach):
        return
    turn.because(ReasonCode.IN_TIME_AFTER_ALL, deadline=breach.deadline)
    turn.withdraw_approval()
    turn.record(e.AgreementRestored(turn.on))
    turn.notify(NotifyAbout.CANCELLED)


def _was_in_time(breach: Breach) -> bool:
    return _sum_until(breach.received, breach) >= breach.amount


def _sum_until(received: Iterable[Payment], breach: Breach) -> Cents:
    return sum(came.amount for came in received if came.on <= breach.deadline)
