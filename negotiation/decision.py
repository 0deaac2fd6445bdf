"""What `decide` gives: what to record, what to do, and why."""

from dataclasses import dataclass

from negotiation.actions import Action
from negotiation.case import Case
from negotiation.events import Event
from negotiation.reasons import Reason


@dataclass(frozen=True, slots=True)
class Decision:
    """Events to record, actions to do, reasons to show; `case` is the state after the events, for convenience."""

    events: tuple[Event, ...]
    actions: tuple[Action, ...]
    reasons: tuple[Reason, ...]
    case: Case
