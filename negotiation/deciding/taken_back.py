"""A reading is taken back: what it led to no longer stands, and a person has the case."""

from negotiation import events as e
from negotiation.actions import HandReason
from negotiation.deciding.turn import Turn
from negotiation.incoming import TakenBack
from negotiation.reasons import ReasonCode


def taken_back(turn: Turn, wrong: TakenBack) -> None:
    """Undo what the reading led to; nothing is asked or answered until a person hands the case back."""
    turn.because(ReasonCode.TAKEN_BACK, by=wrong.by)
    turn.withdraw_approval()
    turn.record(e.ReadingTakenBack(turn.on, wrong.by, wrong.undone))
    if turn.case.person is None:
        turn.hand_to_person(HandReason.TAKEN_BACK)
