"""A day has come: expiries, broken promises, instalments, and what follows silence."""

from negotiation import events as e
from negotiation.actions import HandOverTo, HandReason, NotifyAbout, RemindAbout
from negotiation.bank_days import bank_days_after
from negotiation.case import Breach, StandingAgreement
from negotiation.concession import full_payment
from negotiation.deciding.claimed import settle_claim
from negotiation.deciding.repricing import again
from negotiation.deciding.rulings import expire
from negotiation.deciding.turn import Turn
from negotiation.incoming import DisputeResult
from negotiation.looking import SILENT_CONTACTS, approval_deadline, contact_day, reminder_of_offer, silent_contacts
from negotiation.offers import Option
from negotiation.reasons import ReasonCode
from negotiation.state_machine import BARGAINING, PAUSED
from negotiation.watch import is_conditional, reminder_day, unmet

BREAKS_AT_MOST = 2
"""After so many broken promises, or agreements, a person decides."""


def day(turn: Turn) -> None:
    """Look at everything that may be due on this day."""
    if turn.case.phase in PAUSED:
        turn.because(ReasonCode.WITH_A_PERSON)
        return
    settle_claim(turn)
    if turn.case.agreement is not None:
        if turn.case.claim_until is None:
            _watch(turn, turn.case.agreement)
        return
    _look_at_promise(turn)
    _look_at_approval(turn)
    turn.lapse_offer(turn.on)
    if turn.case.phase in BARGAINING and not turn.actions:
        _after_silence(turn)


def _watch(turn: Turn, standing: StandingAgreement) -> None:
    """Tell a breach on the first day past the grace; bring a payment to mind some days before."""
    missed = unmet(standing, turn.on, turn.policy)
    if missed is not None:
        _break(turn, standing, Breach(missed.deadline, missed.due, standing, standing.received))
        return
    remind_on = reminder_day(standing, turn.case.bargain.reminders)
    if remind_on is not None and turn.on >= remind_on:
        plan = "instalments" in standing.agreement.option.kinds
        turn.because(ReasonCode.AGREEMENT_STANDS, offer=standing.agreement.offer)
        turn.remind(RemindAbout.INSTALMENT if plan else RemindAbout.PROMISE)


def _break(turn: Turn, standing: StandingAgreement, breach: Breach) -> None:
    turn.because(ReasonCode.GRACE_BANK_DAYS, grace=turn.policy.promises.grace_bank_days, deadline=breach.deadline)
    turn.notify(NotifyAbout.BROKEN)
    if turn.position.natural and "instalments" in standing.agreement.option.kinds:
        turn.because(ReasonCode.NATURAL_PERSON)
        turn.hand_to_person(HandReason.PLAN_BROKEN)
        return
    turn.record(e.AgreementBroken(turn.on, breach))
    if is_conditional(standing):
        turn.because(ReasonCode.CONCESSION_LAPSED, deadline=breach.deadline)
    if turn.case.bargain.agreements_broken >= BREAKS_AT_MOST:
        turn.hand_to_person(HandReason.PLAN_BROKEN)


def _look_at_promise(turn: Turn) -> None:
    promise = turn.case.promise
    if promise is None:
        return
    deadline = bank_days_after(promise.date, turn.policy.promises.grace_bank_days)
    if turn.on <= deadline:
        return
    turn.because(ReasonCode.GRACE_BANK_DAYS, grace=turn.policy.promises.grace_bank_days, deadline=deadline)
    turn.record(e.PromiseBroken(turn.on, Breach(deadline, turn.case.claim.total)))
    turn.notify(NotifyAbout.BROKEN)
    if turn.case.bargain.promises_broken >= BREAKS_AT_MOST:
        turn.because(ReasonCode.BROKEN_PROMISES, at_most=BREAKS_AT_MOST - 1)
        turn.hand_to_person(HandReason.PROMISES_BROKEN)


def _look_at_approval(turn: Turn) -> None:
    """Treat a question that nobody answered for long as expired; sooner is for whoever asks people to say."""
    request = turn.case.approval
    if request is not None and turn.on > approval_deadline(request):
        expire(turn, request)


def _after_silence(turn: Turn) -> None:
    """Remind, ask again for no more and no less, and end after so many contacts without a word."""
    case = turn.case
    if case.undelivered:
        turn.because(ReasonCode.NOT_DELIVERED)
        turn.hand_to_person(HandReason.UNDELIVERABLE)
    elif case.dispute is not None and case.dispute.upheld and case.claim.total <= 0:
        _credit_missing(turn)
    elif case.promise is not None or case.approval is not None or case.claim_until is not None:
        turn.because(ReasonCode.NOTHING_TO_DO)
    elif (wait := contact_day(case, turn.policy)) is None or turn.on < wait:
        turn.because(ReasonCode.CONTACTS_SPACED, **({"next": wait} if wait else {}))
    elif case.offer is not None and case.offer.over is None:
        if (remind_on := reminder_of_offer(case)) is not None and turn.on >= remind_on:
            turn.because(ReasonCode.SILENCE, contacts=silent_contacts(case))
            turn.remind(RemindAbout.OFFER)
    elif silent_contacts(case) >= SILENT_CONTACTS:
        _end_silence(turn)
    else:
        _ask_again(turn)


def _credit_missing(turn: Turn) -> None:
    if turn.case.hold is None or turn.on > turn.case.hold.until:
        turn.because(ReasonCode.DISPUTE_RESOLVED, outcome=str(DisputeResult.UPHELD))
        turn.hand_to_person(HandReason.CREDIT_MISSING)


def _ask_again(turn: Turn) -> None:
    """Ask again after silence: the plan that was before them, or everything; never more than before."""
    turn.because(ReasonCode.SILENCE, contacts=silent_contacts(turn.case))
    if turn.case.bargain.rounds >= turn.policy.offers.rounds_at_most and not turn.case.replied:
        _end_silence(turn)
        return
    sent = turn.case.offer
    plans = [o for o in sent.offer.options if o.kinds == ("instalments",)] if sent is not None else []
    options = [o for o in again(turn, tuple(plans)) if o.kinds == ("instalments",)] if plans else []
    if not options:
        built = full_payment(turn.position)
        if not isinstance(built, Option):
            turn.add_reasons(built.reasons)
            turn.hand_to_person(HandReason.NO_LEVER_LEFT)
            return
        turn.because(ReasonCode.FULL_PAYMENT_FIRST)
        options = [built]
    turn.offer(options)


def _end_silence(turn: Turn) -> None:
    """End: a business that never said a word goes to an agency, everybody else to a person."""
    turn.because(ReasonCode.SILENCE, contacts=silent_contacts(turn.case))
    if turn.case.replied or turn.position.natural:
        turn.hand_to_person(HandReason.SILENCE)
    else:
        turn.hand_over(HandOverTo.AGENCY)
