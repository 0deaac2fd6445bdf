"""A recorded case decided again, each step under the policy that it was made under, and compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.case_file import steps_of
from bot.ledger.values import Entry
from bot.office import Office
from bot.thinking import step_json
from negotiation.case import Case
from negotiation.decide import decide
from negotiation.errors import NegotiationError
from negotiation.event_wire import event_from_json
from negotiation.evolve import evolve
from negotiation.segment_facts import segment_facts
from negotiation.segments import policy_for
from negotiation.wire import recorded_from_json


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a step decided again is not what was recorded: `path` leads into the step, entries count from 1."""

    entry: int
    step: int
    path: str
    recorded: Any
    now: Any


@dataclass(frozen=True, slots=True)
class Replayed:
    """What replaying a case gave: how many steps were decided again, and the first difference."""

    case: int
    steps: int
    difference: Difference | None


def replay_case(office: Office, number: int) -> Replayed:
    """Decide every recorded step of a case again, up to the first difference.

    Raises `bot.case_file.Unreadable` where the case was erased.
    """
    case: Case | None = None
    count = 0
    for entry in office.ledger.case_view(number).journal:
        for at, step in enumerate(steps_of(entry), start=1):
            count += 1
            difference = _difference(office, case, entry, at, step)
            if difference is not None:
                return Replayed(number, count, difference)
            for event in step["events"]:
                case = evolve(case, event_from_json(event))
    return Replayed(number, count, None)


def _difference(office: Office, case: Case | None, entry: Entry, at: int, step: dict[str, Any]) -> Difference | None:
    again = _again(office, case, entry, step)
    for path, recorded, now in _unlike("", step, again):
        return Difference(entry.number, at, path, recorded, now)
    return None


def _again(office: Office, case: Case | None, entry: Entry, step: dict[str, Any]) -> dict[str, Any]:
    """Decide the step again; that it can no longer be decided at all is a difference like any other."""
    try:
        incoming = recorded_from_json(step["incoming"])
        facts = segment_facts(case, incoming)
        if facts is None or entry.policy is None:
            return {"error": "there is no case, or no policy, to decide under"}
        policy = policy_for(office.book_of(entry.policy), facts)
        return step_json(incoming, decide(case, incoming, policy))
    except NegotiationError as error:
        return {"error": str(error)}


def _unlike(path: str, recorded: Any, now: Any) -> Iterator[tuple[str, Any, Any]]:
    """Walk two values of JSON side by side and give what differs, in order."""
    if isinstance(recorded, dict) and isinstance(now, dict):
        for name in dict.fromkeys((*recorded, *now)):
            yield from _unlike(f"{path}.{name}".lstrip("."), recorded.get(name), now.get(name))
    elif isinstance(recorded, list) and isinstance(now, list) and len(recorded) == len(now):
        for place, (left, right) in enumerate(zip(recorded, now, strict=True)):
            yield from _unlike(f"{path}[{place}]", left, right)
    elif recorded != now:
        yield path, recorded, now
