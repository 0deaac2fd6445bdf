"""One case as a person reads it: where it stands, and all that happened, with words, reasons and letters."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.case_file import rebuild
from bot.desk.reasons import in_words
from bot.desk.telling import letter_json, letter_line
from bot.desk.waiting import arrival_json
from bot.desk.words import act_line, action_line, amount, date, option_line, plain, schedule
from bot.ledger.states import ApprovalState, IncomingState
from bot.ledger.values import CaseView, Entry, Letter
from bot.letters.formats import money
from bot.office import Office
from negotiation.case import Case
from negotiation.money import format_amount

_TITLES = {
    "open": "opened",
    "items": "the books changed",
    "payment": "money came",
    "ruling": "a ruling",
    "agree": "agreed in person",
    "remind": "a reminder was wanted",
    "contact": "a reminder went out elsewhere",
    "day": "a date came",
    "expired": "nobody ruled in time",
    "holding": "the debtor was told that we are on it",
    "delivery": "a letter did not arrive or was not sent",
    "resume": "handed back to the assistant",
    "resolve": "the dispute ended",
    "taken_back": "a reading was taken back",
    "refused": "asked for, and refused",
    "released": "the case was released",
    "owner": "the case was taken on",
    "note": "note",
    "erased": "erased",
}
_OPEN = (IncomingState.ASSIGNED, IncomingState.PARKED)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a moment: `sort` is said, understood, action, offer, reason, letter or fact."""

    sort: str
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry of the journal in words."""

    entry: int
    at: datetime.datetime
    title: str
    by: str | None
    lines: tuple[Line, ...]


def moments(office: Office, view: CaseView) -> tuple[Moment, ...]:
    """Tell what happened, in order; a letter's way out is told where the letter was made."""
    return tuple(_moment(office, view, entry) for entry in view.journal if entry.kind != "letter")


def _moment(office: Office, view: CaseView, entry: Entry) -> Moment:
    payload = entry.payload
    if payload is None:
        return Moment(entry.number, entry.at, f"{_title(entry, {})} (erased)", None, ())
    made = [letter for letter in view.letters if letter.entry == entry.number]
    lines = (
        *_facts(entry, payload, view.case.currency),
        *_reading(payload, view.case.currency),
        *_decided(payload, view.case.currency),
        *(_letter(office, view, letter) for letter in made),
    )
    return Moment(entry.number, entry.at, _title(entry, payload), payload.get("by"), lines)


def _title(entry: Entry, payload: Mapping[str, Any]) -> str:
    if entry.kind == "mail":
        return "a letter bounced" if "reading" not in payload else "the debtor wrote"
    return _TITLES.get(entry.kind, plain(entry.kind))


def _facts(entry: Entry, payload: Mapping[str, Any], currency: str) -> Iterator[Line]:
    if entry.kind == "note":
        yield Line("said", payload["text"])
    if "note" in payload:
        yield Line("said", payload["note"])
    if "refused" in payload:
        yield Line("fact", f"{plain(payload['asked'])}: {payload['refused']}")
    if entry.kind == "taken_back":
        yield Line("fact", f"the reading of entry {payload['entry']}")
    for step in payload.get("steps", ()):
        yield from _incoming(step["incoming"], currency)


def _incoming(incoming: Mapping[str, Any], currency: str) -> Iterator[Line]:
    match incoming:
        case {"type": "payment", "amount": paid, "paid_on": day}:
            yield Line("fact", f"{amount(paid, currency)} of {date(day)}")
        case {"type": "ruling", "verdict": verdict, "approval": approval}:
            yield Line("fact", f"{verdict} {approval}")
        case {"type": "agree", "offer": offer}:
            yield from (Line("offer", option_line(option, currency)) for option in offer["options"])
        case {"type": "resolve", "outcome": outcome}:
            yield Line("fact", plain(outcome))
        case {"type": "open" | "items", "items": items, "charges": charges}:
            open_now = ", ".join(f"{item['number']} {amount(item['outstanding'], currency)}" for item in items)
            beside = f"; charges {amount(charges, currency)}" if charges != "0.00" else ""
            yield Line("fact", f"{open_now or 'nothing outstanding'}{beside}")


def _reading(payload: Mapping[str, Any], currency: str) -> Iterator[Line]:
    """Show the debtor's words, what was understood, and the words that each act rests on."""
    reading = payload.get("reading")
    if reading is None:
        return
    mail = payload["mail"]
    proof = "may bind" if mail["may_bind"] else "may not bind: " + "; ".join(mail["trust"] or ["not a known contact"])
    yield Line("fact", f"{mail['sender']} ({proof})")
    yield from (Line("said", line) for line in reading["text"].splitlines() if line.strip())
    for act in reading["acts"]:
        words = dict.fromkeys(one["words"] for one in reading["evidence"] if one["act"] == act["act"])
        rests = " ← " + " / ".join(f"“{one}”" for one in words) if words else ""
        yield Line("understood", f"{act_line(act, currency)}{rests}")
    yield from (Line("understood", f"sign: {plain(flag)}") for flag in reading["flags"])
    if not reading["confident"]:
        yield Line("understood", "not sure of it, so a person reads it")
    for one in reading.get("attachments", ()):
        yield Line("fact", f"attached: {one['name']} ({one['seems']})")


def _decided(payload: Mapping[str, Any], currency: str) -> Iterator[Line]:
    for step in payload.get("steps", ()):
        for action in step["actions"]:
            yield Line("action", action_line(action, currency))
            yield from (Line("offer", line) for line in _schedules(action, currency))
        yield from (Line("reason", in_words(reason, currency)) for reason in step["reasons"])


def _schedules(action: Mapping[str, Any], currency: str) -> Iterator[str]:
    """List the payments of what is offered or agreed where there are several."""
    offered = action.get("offer", {}).get("options", ())
    agreed = (action["agreement"],) if "agreement" in action else ()
    for option in (*offered, *agreed):
        if len(option["pays"]) > 1:
            yield from (f"{option['option']}  {line}" for line in schedule(option, currency))


def _letter(office: Office, view: CaseView, letter: Letter) -> Line:
    text = letter_line(office, letter, released=view.case.released_at is not None)
    by = f", released by {letter.released_by}" if letter.released_by else ""
    return Line("letter", f"{text}{by}: {letter.subject}")


def headline(view: CaseView) -> list[str]:
    """Say where the case stands, in a few lines."""
    case, currency = view.case, view.case.currency
    is_erased = any(entry.payload is None for entry in view.journal)
    told = None if is_erased else rebuild(view.journal)
    owed = f"{money(case.principal, 'en', currency)} outstanding"
    charges = f" and {money(case.charges, 'en', currency)} charges" if case.charges else ""
    lines = [f"case {case.number}: {view.debtor.name} ({view.debtor.id}), {plain(case.phase)}, {owed}{charges}"]
    if told is not None:
        lines += _standing(told)
    if is_erased:
        lines.append("what was said and sent was erased")
    if case.released_at is None:
        lines.append(f"not released: nothing is sent before akkoord release --case {case.number}")
    if case.look_again_on is not None:
        lines.append(f"looked at again on {date(case.look_again_on.isoformat())}")
    lines += [
        f"open question {row.id}: akkoord approvals" for row in view.approvals if row.state == ApprovalState.OPEN
    ]
    waiting = [arrival for arrival in view.arrivals if arrival.state in _OPEN]
    lines += [f"not decided yet: {arrival.kind} ({arrival.reason or 'waits its turn'})" for arrival in waiting]
    if view.debtor.no_assistant_at is not None:
        lines.append("the debtor wants no assistant: it writes nothing more")
    return lines


def _standing(told: Case) -> list[str]:
    currency, found = told.currency, []
    if told.offer is not None and told.offer.over is None:
        until = date(told.offer.offer.valid_until.isoformat())
        found += [
            f"offered until {until}: {option_line(option.to_json(), currency)}" for option in told.offer.offer.options
        ]
    if told.agreement is not None:
        agreement = told.agreement.agreement
        live = "live" if agreement.live else "not live before its first money"
        paid = money(told.agreement.paid, "en", currency)
        found.append(f"agreed ({live}, {paid} paid): {option_line(agreement.option.to_json(), currency)}")
    if told.promise is not None:
        found.append(f"promised for {date(told.promise.date.isoformat())}")
    if told.person is not None:
        found.append(f"with a person because of: {plain(told.person)}")
    return found


def case_json(office: Office, view: CaseView) -> dict[str, Any]:
    """Give the case as JSON: where it stands, its timeline with the journal's own payloads, letters, approvals."""
    case = view.case
    return {
        "case": case.number,
        "debtor": {"id": view.debtor.id, "name": view.debtor.name, "language": view.debtor.language},
        "currency": case.currency,
        "phase": case.phase,
        "principal": format_amount(case.principal),
        "charges": format_amount(case.charges),
        "owner": case.owner,
        "released_by": case.released_by,
        "look_again_on": case.look_again_on.isoformat() if case.look_again_on else None,
        "opened_at": case.opened_at.isoformat(),
        "closed_at": case.closed_at.isoformat() if case.closed_at else None,
        "items": [
            {"number": item.number, "due": item.due.isoformat(), "outstanding": format_amount(item.outstanding)}
            for item in view.items
        ],
        "timeline": [_entry_json(entry, moment) for entry, moment in _pairs(office, view)],
        "letters": [letter_json(letter) for letter in view.letters],
        "approvals": [
            {
                "id": row.id,
                "state": str(row.state),
                "offer_hash": row.offer_hash,
                "asked_at": row.asked_at.isoformat(),
                "first_by": row.first_by,
                "settled_by": row.settled_by,
                "settled_at": row.settled_at.isoformat() if row.settled_at else None,
            }
            for row in view.approvals
        ],
        "documents": [{"name": one.name, "kind": one.kind, "sha256": one.sha256} for one in view.documents],
        "notes": [{"by": one.by, "at": one.at.isoformat(), "text": one.text} for one in view.notes],
        "arrivals": [arrival_json(arrival) for arrival in view.arrivals],
    }


def _pairs(office: Office, view: CaseView) -> Iterator[tuple[Entry, Moment]]:
    told = {moment.entry: moment for moment in moments(office, view)}
    return ((entry, told[entry.number]) for entry in view.journal if entry.number in told)


def _entry_json(entry: Entry, moment: Moment) -> dict[str, Any]:
    return {
        "entry": entry.number,
        "kind": entry.kind,
        "at": entry.at.isoformat(),
        "policy": entry.policy,
        "title": moment.title,
        "by": moment.by,
        "lines": [{"sort": line.sort, "text": line.text} for line in moment.lines],
        "payload": entry.payload,
    }
