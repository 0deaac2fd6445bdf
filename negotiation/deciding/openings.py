"""How a case begins, and what is told about its letters."""

from negotiation import events as e
from negotiation.actions import HandReason
from negotiation.concession import full_payment
from negotiation.deciding.turn import Turn
from negotiation.incoming import DeliveryReport, Outcome, OutsideContact
from negotiation.looking import contact_day
from negotiation.offers import Option
from negotiation.reasons import ReasonCode


def first_offer(turn: Turn) -> None:
    """Ask for full payment at once, unless a reminder has only just gone out or nothing is overdue yet."""
    if turn.case.principal + turn.case.charges <= 0:
        turn.because(ReasonCode.NOTHING_DUE)
        turn.finish_credited()
        return
    wait = contact_day(turn.case, turn.policy)
    if wait is None or turn.on < wait:
        turn.because(ReasonCode.CONTACTS_SPACED, **({"next": wait} if wait else {}))
        return
    built = full_payment(turn.position)
    if isinstance(built, Option):
        turn.because(ReasonCode.FULL_PAYMENT_FIRST)
        turn.offer([built])


def contact(turn: Turn, made: OutsideContact) -> None:
    """Count a reminder that went out elsewhere."""
    turn.record(e.ContactMade(turn.on, made.level))
    turn.because(ReasonCode.NOTHING_TO_DO)


def delivery(turn: Turn, report: DeliveryReport) -> None:
    """Take the last letter back: it is no contact, and what was never sent stands no more."""
    letter = turn.case.last_letter
    turn.record(e.LetterFailed(turn.on, report.outcome))
    turn.because(ReasonCode.NOT_DELIVERED, outcome=str(report.outcome))
    if report.outcome is Outcome.UNREACHABLE:
        if turn.case.person is None:
            turn.hand_to_person(HandReason.UNDELIVERABLE)
    elif report.outcome is Outcome.WITHHELD and letter is not None and _was_the_offer(turn, letter):
        turn.withdraw_offer()


def _was_the_offer(turn: Turn, letter: int) -> bool:
    """Whether that contact was the letter with the standing offer, and not a reminder of it."""
    sent = turn.case.offer
    return sent is not None and turn.case.bargain.reminders == 0 and turn.case.contacts[letter].on == sent.sent_on
