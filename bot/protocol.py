"""PROTOCOL.md over lines: each input line is decided and answered with exactly one line, the same everywhere."""

import datetime
import json
from typing import Any

from bot.finished_cases import FinishedCases
from negotiation.acts import parse_date
from negotiation.case import Case
from negotiation.decide import Decision, decide
from negotiation.deciding.finished import after_the_end
from negotiation.errors import FieldError
from negotiation.incoming import Incoming, OpenCase, Ruling
from negotiation.policy import Policy, PolicyBook
from negotiation.reasons import ReasonCode, reason
from negotiation.segment_facts import segment_facts
from negotiation.segments import policy_for
from negotiation.state_machine import Phase
from negotiation.wire import action_to_json, incoming_from_json, reason_to_json

Answer = dict[str, Any]
_ENCODER = json.JSONEncoder(separators=(",", ":"))


class Protocol:
    """All cases of one run and their policy; `answer` takes one line after another."""

    def __init__(self, book: PolicyBook) -> None:
        self._book = book
        self._cases: dict[str, Case] = {}
        self._last: dict[str, datetime.date] = {}
        self._finished = FinishedCases()

    def answer(self, line: bytes) -> str:
        """Answer one input line; a line that is wrong changes nothing and says what was expected."""
        try:
            fields = json.loads(line)
        except (ValueError, RecursionError):
            return _written(_failed(None, None, "line: expected one JSON object"))
        if not isinstance(fields, dict):
            return _written(_failed(None, None, "line: expected one JSON object"))
        return _written(self._answer(fields))

    def _answer(self, fields: dict[str, Any]) -> Answer:
        try:
            incoming = incoming_from_json(fields)
            return self._decide(incoming)
        except FieldError as error:
            return self._refused(fields, f"{error.field}: expected {error.expected}")
        except Exception as error:  # noqa: BLE001 one line must not end the cases of all others; it is told, not hidden
            return self._refused(fields, f"line: could not be decided, a fault of ours ({type(error).__name__})")

    def _decide(self, incoming: Incoming) -> Answer:
        over = self._finished.get(incoming.case)
        if over is not None:
            return self._after_the_end(incoming, *over)
        case = self._cases.get(incoming.case)
        last = self._last.get(incoming.case)
        if last is not None and incoming.on < last:
            raise FieldError("on", f"a date that is not before the last, {last.isoformat()}")
        decision = decide(case, incoming, self._policy(case, incoming))
        self._keep(incoming, decision)
        return _answered(incoming, decision)

    def _policy(self, case: Case | None, incoming: Incoming) -> Policy:
        facts = segment_facts(case, incoming)
        return self._book.base if facts is None else policy_for(self._book, facts)

    def _keep(self, incoming: Incoming, decision: Decision) -> None:
        """Keep the case, or let it go where it is over."""
        if decision.case.is_finished:
            self._finished.put(incoming.case, decision.case.phase, incoming.on)
            self._cases.pop(incoming.case, None)
            self._last.pop(incoming.case, None)
        else:
            self._cases[incoming.case] = decision.case
            self._last[incoming.case] = incoming.on

    def _after_the_end(self, incoming: Incoming, phase: Phase, last: datetime.date) -> Answer:
        if isinstance(incoming, OpenCase):
            raise FieldError("type", "any but `open`: the case was opened before")
        if incoming.on < last:
            raise FieldError("on", f"a date that is not before the last, {last.isoformat()}")
        if isinstance(incoming, Ruling):
            raise FieldError("approval", "an open request; there is none")
        self._finished.put(incoming.case, phase, incoming.on)
        return {
            **_head(incoming.case, incoming.on.isoformat(), phase),
            "actions": [action_to_json(action) for action in after_the_end(incoming)],
            "reasons": [reason_to_json(reason(ReasonCode.FINISHED, phase=str(phase)))],
            "look_again_on": None,
            "error": None,
        }

    def _refused(self, fields: dict[str, Any], error: str) -> Answer:
        """Say what is wrong with a line, and where its case stands unchanged."""
        name = fields.get("case")
        name = name if isinstance(name, str) else None
        answer = _failed(name, _date_text(fields.get("on")), error)
        if name is None:
            return answer
        case, over = self._cases.get(name), self._finished.get(name)
        if case is not None:
            look = case.look_again_on
            return {**answer, "phase": str(case.phase), "look_again_on": look and look.isoformat()}
        return answer if over is None else {**answer, "phase": str(over[0])}


def _date_text(value: object) -> str | None:
    try:
        return parse_date(value, "on").isoformat()
    except FieldError:
        return None


def _head(case: str | None, on: str | None, phase: str | None) -> Answer:
    return {"case": case, "on": on, "phase": phase}


def _failed(case: str | None, on: str | None, error: str) -> Answer:
    return {**_head(case, on, None), "actions": [], "reasons": [], "look_again_on": None, "error": error}


def _answered(incoming: Incoming, decision: Decision) -> Answer:
    look = decision.case.look_again_on
    return {
        **_head(incoming.case, incoming.on.isoformat(), str(decision.case.phase)),
        "actions": [action_to_json(action) for action in decision.actions],
        "reasons": [reason_to_json(why) for why in decision.reasons],
        "look_again_on": look and look.isoformat(),
        "error": None,
    }


def _written(answer: Answer) -> str:
    return _ENCODER.encode(answer) + "\n"
