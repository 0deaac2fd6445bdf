"""`decide(case, incoming, policy)`: the one function that decides. Pure: time comes with the incoming."""

from collections.abc import Callable
from typing import Any

from negotiation import events as e
from negotiation.case import Case
from negotiation.deciding.days import day
from negotiation.deciding.disputes import resolve
from negotiation.deciding.finished import after_the_end
from negotiation.deciding.money import ledger, payment
from negotiation.deciding.openings import contact, delivery, first_offer
from negotiation.deciding.reply import reply
from negotiation.deciding.rulings import personal_deal, resume, rule
from negotiation.deciding.taken_back import taken_back
from negotiation.deciding.turn import Turn
from negotiation.decision import Decision
from negotiation.errors import FieldError
from negotiation.evolve import evolve
from negotiation.incoming import (
    DayCome,
    DebtorReply,
    DeliveryReport,
    DisputeOutcome,
    HandBack,
    Incoming,
    LedgerUpdate,
    OpenCase,
    OutsideContact,
    PaymentIn,
    PersonalDeal,
    Ruling,
    TakenBack,
)
from negotiation.looking import next_look
from negotiation.policy import Policy
from negotiation.reasons import ReasonCode, reason

__all__ = ["Decision", "decide"]


def decide(case: Case | None, incoming: Incoming, policy: Policy) -> Decision:
    """Decide on one incoming: what to record, what to do, and why.

    An incoming that does not fit the case (unknown case or approval, a second opening, a date before the last) is a
    `FieldError` that names the field; nothing is decided then.
    """
    if isinstance(incoming, OpenCase):
        return _open(case, incoming, policy)
    if case is None:
        raise FieldError("case", "a case that was opened with an `open` line")
    if incoming.on < case.on:
        raise FieldError("on", f"a date that is not before the last, {case.on.isoformat()}")
    if case.is_finished:
        return _finished(case, incoming)
    turn = Turn(case, policy, incoming.on)
    _HANDLERS[type(incoming)](turn, incoming)
    return _closed(turn)


def _open(case: Case | None, opened: OpenCase, policy: Policy) -> Decision:
    if case is not None:
        raise FieldError("type", "any but `open`: the case is open already")
    begun = e.CaseOpened(
        opened.on, opened.case, opened.debtor, opened.items, opened.charges, opened.contacts, opened.currency
    )
    turn = Turn(evolve(None, begun), policy, opened.on)
    turn.events.append(begun)
    first_offer(turn)
    return _closed(turn)


def _closed(turn: Turn) -> Decision:
    """End a turn: note when to look again."""
    look = next_look(turn.case, turn.policy, turn.on)
    if look != turn.case.look_again_on or not turn.events:
        turn.record(e.NextLookSet(turn.on, look))
    return turn.decision()


def _finished(case: Case, incoming: Incoming) -> Decision:
    """Answer for a case that is over: its state stays as it is."""
    if isinstance(incoming, Ruling):
        raise FieldError("approval", "an open request; there is none")
    actions = after_the_end(incoming)
    return Decision((), actions, (reason(ReasonCode.FINISHED, phase=str(case.phase)),), case)


_HANDLERS: dict[type[Any], Callable[[Turn, Any], None]] = {
    DebtorReply: reply,
    DayCome: lambda turn, _: day(turn),
    OutsideContact: contact,
    PaymentIn: payment,
    LedgerUpdate: ledger,
    Ruling: rule,
    PersonalDeal: personal_deal,
    DisputeOutcome: resolve,
    HandBack: resume,
    DeliveryReport: delivery,
    TakenBack: taken_back,
}
"""Who decides on which incoming."""
