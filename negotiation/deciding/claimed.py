"""They say that they have paid: nothing is demanded until the books cover the date; then the books decide."""

import datetime

from negotiation import events as e
from negotiation.actions import AnswerTopic, HandReason, Hold, HoldWhy
from negotiation.acts import Act, ActName
from negotiation.bank_days import bank_days_after
from negotiation.deciding.turn import Turn
from negotiation.money import Cents
from negotiation.reasons import ReasonCode

CLAIMS_AT_MOST = 2
"""After so many claims without money a person looks."""
PROOF_DAYS = 7
"""Days for sending a proof of payment."""
LONGEST_CLAIM_DAYS = 30
"""A date further off is no payment made but one to come: it is waited for so long at most."""


def claim_paid(turn: Turn, claims: list[Act]) -> None:
    """Wait until the books cover the date that they name, and the way of the money."""
    latest = turn.on + datetime.timedelta(days=LONGEST_CLAIM_DAYS)
    named = max((act.date for act in claims if act.date is not None), default=turn.on)
    until = bank_days_after(min(max(named, turn.on), latest), max(1, turn.policy.promises.grace_bank_days))
    turn.because(ReasonCode.SAID, act=str(ActName.CLAIM_PAID))
    turn.because(ReasonCode.BOOKS_COVER, date=named, until=until)
    turn.withdraw_approval()
    turn.record(e.PaymentClaimed(turn.on, until, claimed_amount(claims)))
    turn.actions.append(Hold(until, HoldWhy.CLAIM_PAID))
    turn.answer(AnswerTopic.CLAIM_PAID)


def claimed_amount(claims: list[Act]) -> Cents | None:
    """Give what they say they have paid, None for everything."""
    amounts = [act.amount for act in claims if act.amount is not None]
    return sum(amounts) if len(amounts) == len(claims) else None


def settle_claim(turn: Turn) -> None:
    """Say what the books say once they cover the date: not found, so send us a proof; or a person looks."""
    until = turn.case.claim_until
    if until is None or turn.on <= until:
        return
    found = turn.case.claimed == 0
    turn.record(e.ClaimSettled(turn.on, found=found))
    turn.because(ReasonCode.BOOKS_COVER, date=until)
    if found or turn.case.agreement is not None:
        return
    if turn.case.bargain.claims_not_found >= CLAIMS_AT_MOST:
        turn.hand_to_person(HandReason.PAYMENT_NOT_FOUND)
        return
    turn.answer(AnswerTopic.PAYMENT_NOT_FOUND)
    turn.hold(turn.on + datetime.timedelta(days=PROOF_DAYS), HoldWhy.CLAIM_PAID)
