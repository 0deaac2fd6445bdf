"""What binds nobody: automatic answers, questions, and 'we look into it'."""

import datetime

from negotiation.actions import AnswerTopic, HandReason, HoldWhy
from negotiation.acts import Act, ActName
from negotiation.deciding.turn import Turn
from negotiation.reasons import ReasonCode
from negotiation.state_machine import BARGAINING

LONGEST_HOLD_DAYS = 30
"""An absence is waited for so long at most."""
PATIENCE_DAYS = 7
"""'We look into it' without a date is given so many days."""
PATIENT_TIMES = 2
"""How often it is."""


def automatic(turn: Turn, acts: tuple[Act, ...]) -> None:
    """Wait until they are back, in bounds; a robot's word answers nothing."""
    back = max((act.date for act in acts if act.date is not None), default=None)
    turn.because(ReasonCode.SAID, act=str(ActName.AUTO_REPLY))
    if back is not None and back > turn.on and turn.case.phase in BARGAINING:
        turn.hold(min(back, turn.on + datetime.timedelta(days=LONGEST_HOLD_DAYS)), HoldWhy.AUTO_REPLY)


def questions(turn: Turn, acts: tuple[Act, ...]) -> None:
    """Answer each question by its topic."""
    for act in acts:
        if act.name is ActName.ASK_QUESTION:
            turn.answer(AnswerTopic(act.topic or "other"))


def acknowledge(turn: Turn, acts: tuple[Act, ...], names: set[ActName]) -> None:
    """Say that it arrived, and give them time, twice; what can't be understood goes to a person."""
    dates = [act.date for act in acts if act.name is ActName.ACKNOWLEDGE and act.date is not None]
    if ActName.ACKNOWLEDGE in names:
        turn.because(ReasonCode.SAID, act=str(ActName.ACKNOWLEDGE))
        turn.answer(AnswerTopic.RECEIVED)
        if turn.case.phase in BARGAINING and turn.case.bargain.acknowledgements < PATIENT_TIMES:
            patience = turn.on + datetime.timedelta(days=PATIENCE_DAYS)
            latest = turn.on + datetime.timedelta(days=turn.policy.promises.hold_within_days)
            wanted = max(dates, default=patience)
            if wanted > turn.on:
                turn.hold(min(wanted, max(latest, patience)), HoldWhy.ACKNOWLEDGED)
    elif not names & {ActName.ASK_QUESTION, ActName.ASK_HUMAN, ActName.REDIRECT}:
        turn.because(ReasonCode.SAID, act=str(ActName.UNCLEAR))
        turn.hand_to_person(HandReason.UNCLEAR)
