"""Decides what a person enters beside a running `akkoord run`: here if nobody else does, else by waiting for them."""

import time
from dataclasses import dataclass
from typing import Any

from bot.conversation import decide_next
from bot.desk.refusal import Refused
from bot.ledger.states import IncomingState
from bot.ledger.values import Arrival, Entry, Letter
from bot.office import Office

PATIENCE_SECONDS = 30.0
"""How long a command waits for another process that decides for the same debtor."""
_LOOK_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class CameOfIt:
    """What came of something entered. `entry` is None while it waits to be decided."""

    arrival: Arrival
    entry: Entry | None
    phase: str
    letters: tuple[Letter, ...] = ()

    @property
    def steps(self) -> tuple[dict[str, Any], ...]:
        """What the core decided, step by step."""
        payload = self.entry.payload if self.entry else None
        return tuple(payload.get("steps", ())) if payload else ()

    @property
    def actions(self) -> tuple[dict[str, Any], ...]:
        """What the core asked for, in order."""
        return tuple(action for step in self.steps for action in step["actions"])

    @property
    def reasons(self) -> tuple[dict[str, Any], ...]:
        """Why, in order."""
        return tuple(reason for step in self.steps for reason in step["reasons"])


def settle(office: Office, arrival: Arrival, patience: float = PATIENCE_SECONDS) -> Arrival:
    """Decide until that arrival is decided, or somebody else has done it; gives it as it then stands.

    It stays as it is where another process holds the debtor for longer than `patience` seconds, or where deciding
    failed: the ledger then tries again later, and parks it with a person in the end.
    """
    office.book()  # without a policy nothing can be decided, and whoever waits here should hear why
    until = time.monotonic() + patience
    tries = arrival.attempts
    while True:
        has_decided = decide_next(office, arrival.debtor_id)
        now = office.ledger.arrival(arrival.id)
        if now.state is not IncomingState.ASSIGNED or now.attempts > tries or time.monotonic() >= until:
            return now
        if not has_decided:
            time.sleep(_LOOK_EVERY)


def came_of(office: Office, arrival: Arrival) -> CameOfIt:
    """Say what came of an arrival: the entry that decided it, the letters that it made, the phase now.

    What the core would not do is `Refused` with its reason.
    """
    if arrival.case_number is None:
        raise LookupError(f"arrival {arrival.id} belongs to no case")
    view = office.ledger.case_view(arrival.case_number)
    entry = next((one for one in view.journal if one.number == arrival.entry), None)
    if entry is not None and entry.payload and "refused" in entry.payload:
        raise Refused(str(entry.payload["refused"]))
    made = tuple(letter for letter in view.letters if entry is not None and letter.entry == entry.number)
    return CameOfIt(arrival, entry, view.case.phase, made)


def enter(office: Office, kind: str, key: str, payload: dict[str, Any], debtor_id: str, case: int) -> Arrival:
    """Enter something that a person says about a case; the same kind and key again gives what the first became."""
    return office.ledger.enter("desk", f"{case}/{kind}/{key}", kind, payload, debtor_id, office.clock.now(), case)


def enter_and_settle(
    office: Office, kind: str, key: str, payload: dict[str, Any], debtor_id: str, case: int
) -> CameOfIt:
    """Enter it, decide it, and say what came of it."""
    return came_of(office, settle(office, enter(office, kind, key, payload, debtor_id, case)))
