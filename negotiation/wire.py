"""PROTOCOL.md as values and back; this is the door to input lines, events, actions and reasons as JSON."""

from collections.abc import Callable
from typing import Any

from negotiation.actions import (
    Action,
    Answer,
    AskApproval,
    AskCapacity,
    Close,
    ConfirmAgreement,
    HandOver,
    HandToPerson,
    Hold,
    Notify,
    Remind,
    SendOffer,
    Thank,
    WithdrawApproval,
)
from negotiation.event_wire import event_from_json, event_to_json
from negotiation.incoming_wire import incoming_from_json, recorded_from_json
from negotiation.reasons import Reason
from negotiation.recorded_wire import incoming_to_json

__all__ = [
    "action_to_json",
    "event_from_json",
    "event_to_json",
    "incoming_from_json",
    "incoming_to_json",
    "reason_to_json",
    "recorded_from_json",
]


def action_to_json(action: Action) -> dict[str, Any]:
    """Write an action as PROTOCOL.md has it."""
    name, write = _WRITERS[type(action)]
    return {"action": name, **write(action)}


def _question(asked: AskApproval) -> dict[str, Any]:
    return {"approval": asked.approval, "offer": asked.offer.to_json(), "why": str(asked.why)}


_WRITERS: dict[type[Any], tuple[str, Callable[[Any], dict[str, Any]]]] = {
    SendOffer: ("send_offer", lambda action: {"offer": action.offer.to_json()}),
    AskApproval: ("ask_approval", _question),
    WithdrawApproval: ("withdraw_approval", lambda action: {"approval": action.approval}),
    AskCapacity: ("ask_capacity", lambda _: {}),
    ConfirmAgreement: ("confirm_agreement", lambda action: {"agreement": action.agreement.to_json()}),
    Answer: ("answer", lambda action: {"topic": str(action.topic)}),
    Remind: ("remind", lambda action: {"about": str(action.about)}),
    Notify: ("notify", lambda action: {"about": str(action.about)}),
    Hold: ("hold", lambda action: {"until": action.until.isoformat(), "why": str(action.why)}),
    HandToPerson: ("hand_to_person", lambda action: {"reason": str(action.reason)}),
    HandOver: ("hand_over", lambda action: {"to": str(action.to)}),
    Thank: ("thank", lambda _: {}),
    Close: ("close", lambda action: {"outcome": str(action.outcome)}),
}
"""The name of each action on the wire and how its own fields are written."""


def reason_to_json(reason: Reason) -> dict[str, Any]:
    """Write a reason as PROTOCOL.md has it: its code, then its numbers."""
    return {"code": str(reason.code), **dict(reason.numbers)}
