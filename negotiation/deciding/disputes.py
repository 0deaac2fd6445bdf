"""Disputes: everything or a part is contested, and how that ends."""

import datetime

from negotiation import events as e
from negotiation.actions import AnswerTopic, HandReason, HandToPerson, HoldWhy
from negotiation.acts import Act, ActName
from negotiation.concession import full_payment
from negotiation.deciding.proposals import propose_payments
from negotiation.deciding.turn import Turn
from negotiation.incoming import DisputeOutcome, DisputeResult
from negotiation.money import Cents
from negotiation.offers import Option
from negotiation.reasons import Euros, ReasonCode
from negotiation.state_machine import BARGAINING, Phase

CREDIT_DAYS = 14
"""Days in which a credit note for an upheld dispute is expected in the ledger."""


def dispute(turn: Turn, disputes: list[Act], acts: tuple[Act, ...]) -> None:
    """Pause everything, or hold the part that they contest and go on with the rest."""
    amount = _contested(turn, disputes)
    turn.withdraw_approval()
    turn.withdraw_offer()
    turn.record(e.DisputeOpened(turn.on, amount))
    turn.because(ReasonCode.SAID, act=str(ActName.DISPUTE))
    turn.answer(AnswerTopic.DISPUTE)
    if turn.case.phase is Phase.DISPUTED:
        turn.because(ReasonCode.DISPUTE_OPEN)
        turn.actions.append(HandToPerson(HandReason.DISPUTE))
        return
    turn.because(ReasonCode.PART_DISPUTED, held=Euros(amount or 0), left=Euros(turn.case.claim.total))
    _go_on_with_the_rest(turn, acts)


def _contested(turn: Turn, disputes: list[Act]) -> Cents | None:
    """Give the part that is contested, None for everything; what was contested before stays so."""
    before = turn.case.dispute
    if before is not None and before.amount is None and not before.upheld:
        return None
    if any(act.amount is None for act in disputes):
        return None
    amount = sum(act.amount or 0 for act in disputes)
    if before is not None and before.amount is not None:
        amount = max(amount, before.amount)
    return None if amount >= turn.case.principal or amount <= 0 else amount


def _go_on_with_the_rest(turn: Turn, acts: tuple[Act, ...]) -> None:
    promises = tuple(act for act in acts if act.name is ActName.PROMISE_TO_PAY)
    if promises and propose_payments(turn, promises):
        return
    ask_for_what_is_due(turn)


def ask_for_what_is_due(turn: Turn) -> None:
    """Ask for full payment of what may be asked."""
    if turn.case.promise is not None or not turn.may_demand:
        return
    built = full_payment(turn.position)
    if isinstance(built, Option):
        turn.because(ReasonCode.FULL_PAYMENT_FIRST)
        turn.offer([built])


def resolve(turn: Turn, resolved: DisputeOutcome) -> None:
    """End the dispute; where the debtor was right the credit is waited for before anything is asked."""
    contested = turn.case.dispute
    if contested is None or contested.upheld:
        turn.because(ReasonCode.NOTHING_TO_DO)
        return
    right = resolved.outcome is DisputeResult.UPHELD
    waits = right and contested.credited < (contested.amount or (1 if contested.amount is None else 0))
    turn.record(e.DisputeResolved(turn.on, resolved.outcome, waits))
    turn.because(ReasonCode.DISPUTE_RESOLVED, outcome=str(resolved.outcome))
    if waits:
        turn.hold(turn.on + datetime.timedelta(days=CREDIT_DAYS), HoldWhy.CREDIT_EXPECTED)
    elif turn.case.phase in BARGAINING:
        ask_for_what_is_due(turn)
