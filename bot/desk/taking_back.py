"""A person takes a wrong reading back: what it led to ends, what was sent is shown, the right one is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.arrivals import TAKEN_BACK, sent_since, situation_of
from bot.case_file import rebuild
from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.desk.settling import CameOfIt, came_of, enter, settle
from bot.ledger.states import IncomingState
from bot.ledger.values import CaseView, Entry, Letter
from bot.office import Office
from bot.settings.model import Person
from negotiation.acts import parse_act
from negotiation.errors import FieldError
from negotiation.fields import a_list, an_object
from negotiation.money import format_amount
from negotiation.reading.situation import OfferedOption, Situation

CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class TakenBackReading:
    """What taking a reading back came to: letters that had left because of it, and those that it stopped."""

    entry: int
    came: CameOfIt
    sent: tuple[Letter, ...]
    stopped: tuple[Letter, ...]

    @property
    def correction(self) -> Letter | None:
        """The correction that waits for release, None where nothing had left."""
        return next((letter for letter in self.came.letters if letter.kind == CORRECTION), None)


def take_back(
    office: Office, person: Person, number: int, entry: int | None = None, should_be: object = None
) -> TakenBackReading:
    """Take a reading of a case back: the last, or the one in that entry of its journal.

    `should_be` is what it should have been, acts of replies/SCHEMA.md; it is kept with the reading for the reader to
    learn from. The case stays with a person until it is handed back.
    """
    known(office.settings, person)
    view = office.ledger.case_view(number)
    wrong = _reading(view, entry)
    right = _should_be(should_be)
    if view.case.closed_at is not None:
        raise Refused(f"case {number} is {view.case.phase}: write to them yourself; nothing of it can be taken back")
    before = sent_since(office, number, wrong.number)
    payload = {"entry": wrong.number, "by": person.name}
    arrival = enter(office, TAKEN_BACK, str(wrong.number), payload, view.debtor.id, number)
    if arrival.state is not IncomingState.ASSIGNED or arrival.payload != payload:
        raise Refused(f"case {number}: {arrival.payload.get('by')} has taken entry {wrong.number} back already")
    _keep_example(office, person, view, wrong, right)
    came = came_of(office, settle(office, arrival))
    now = {letter.id: letter for letter in sent_since(office, number, wrong.number)}
    unsent = {letter.id for letter in before if letter.state in ("proposed", "pending")}
    return TakenBackReading(
        entry=wrong.number,
        came=came,
        sent=tuple(now[one.id] for one in before if now[one.id].state in ("sent", "sending", "unknown")),
        stopped=tuple(now[one] for one in sorted(unsent) if now[one].state == "withheld"),
    )


def _reading(view: CaseView, entry: int | None) -> Entry:
    """Find the reading: by its entry's number, else the last that still counts."""
    gone = {one.payload["entry"] for one in view.journal if one.kind == TAKEN_BACK and one.payload}
    readings = [one for one in view.journal if one.payload and "reading" in one.payload]
    if entry is not None:
        found = next((one for one in readings if one.number == entry), None)
        if found is None:
            raise Refused(
                f"case {view.case.number}: entry {entry} is no reading; akkoord case {view.case.number} shows them"
            )
        return found
    left = [one for one in readings if one.number not in gone]
    if not left:
        raise Refused(f"case {view.case.number}: no reading that could be taken back")
    return left[-1]


def _should_be(value: object) -> dict[str, Any]:
    """Check what a reading should have been: acts, and perhaps flags."""
    if value is None:
        return {}
    fields: Mapping[str, Any] = {"acts": value} if isinstance(value, Sequence) else an_object(value, "should-be")
    acts = a_list(fields.get("acts"), "should-be.acts", parse_act)
    flags = fields.get("flags", [])
    if not isinstance(flags, list) or not all(isinstance(flag, str) for flag in flags):
        raise FieldError("should-be.flags", "a list of flags such as vulnerable")
    return {"acts": [act.to_json() for act in acts], "flags": flags}


def _keep_example(office: Office, person: Person, view: CaseView, wrong: Entry, right: dict[str, Any]) -> None:
    reading = wrong.payload["reading"] if wrong.payload else {}
    before = rebuild(one for one in view.journal if one.number < wrong.number)
    incoming = next((one.id for one in view.arrivals if one.entry == wrong.number), None)
    read_as = {name: reading.get(name) for name in ("acts", "flags", "confident", "language", "evidence")}
    situation = situation_json(situation_of(before)) if before is not None else {}
    office.ledger.correct_reading(
        view.debtor.id,
        incoming,
        str(reading.get("text", "")),
        situation,
        read_as,
        right,
        person.name,
        office.clock.now(),
    )


def situation_json(situation: Situation) -> dict[str, Any]:
    """Write a situation as replies/SCHEMA.md has it."""
    options = [_option_json(option) for option in situation.options]
    offer = None if not options else options[0] if len(options) == 1 else {"options": options}
    return {
        "currency": situation.currency,
        "items": [
            {
                "number": item.number,
                "outstanding": format_amount(item.outstanding),
                "due": item.due.isoformat() if item.due else None,
            }
            for item in situation.items
        ],
        "charges": format_amount(situation.charges),
        "offer": offer,
    }


def _option_json(option: OfferedOption) -> dict[str, Any]:
    letter = {"option": option.letter} if option.letter else {}
    return {**letter, "kind": "+".join(option.kinds), **option.terms.to_json()}
