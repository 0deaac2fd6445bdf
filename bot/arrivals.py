"""What arrived, as the core is told of it: a mail read into acts, a ruling, a payment, what the books say."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.case_file import exceptions_elsewhere, rebuild, steps_of
from bot.correspondence import Plan
from bot.ledger.states import ContactState, LetterState
from bot.ledger.values import Arrival, CaseFile, Contact, DebtorFile, Letter
from bot.letter_writing import Occasion
from bot.office import Office
from bot.reading_mail import ReadMail, read_again, read_mail
from bot.thinking import Thinking
from mail.message import Kind
from negotiation.case import Case
from negotiation.errors import FieldError
from negotiation.incoming import (
    DebtorReply,
    DeliveryReport,
    Incoming,
    LedgerUpdate,
    Outcome,
    OutsideContact,
    TakenBack,
)
from negotiation.offers import Option
from negotiation.reading.situation import Item, OfferedOption, Situation
from negotiation.undone import undone_by
from negotiation.wire import event_from_json, incoming_from_json

MAIL = "mail"
DESK = "desk"
"""The source of what people enter, on the command line or in Telegram."""
REMIND = "remind"
TAKEN_BACK = "taken_back"
_RELEASING = ("approve", "amend")
"""What a person rules on terms that they have seen; the letter that follows needs nobody else's release."""
_LEFT = (LetterState.SENT, LetterState.SENDING, LetterState.UNKNOWN)
_CORRECTION = Plan(("correction",), (), frozenset({"answer"}), frozenset(), asks=False, binds=False, offer=None)
_REMINDER = Plan(("reminder",), (), frozenset({"remind"}), frozenset(), asks=True, binds=False, offer=None)


class Undecidable(Exception):
    """An arrival that no repetition will make decidable; the text says why, to the person who looks."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An arrival as the core hears it, and what the answer is written for.

    `before` is what the core must be told first, `kept` what the journal keeps besides the core's steps, `letter`
    what is sent where the core asks for nothing.
    """

    incoming: Incoming
    occasion: Occasion
    before: tuple[Incoming, ...] = ()
    kept: dict[str, Any] = field(default_factory=dict)
    letter: Plan | None = None
    contacts: tuple[Contact, ...] = ()


def case_of(file: DebtorFile, arrival: Arrival) -> CaseFile:
    """Find the case that an arrival is for."""
    found = next((one for one in file.cases if one.case.number == arrival.case_number), None)
    if found is None:
        raise Undecidable(f"arrival {arrival.id} names no case of this debtor")
    return found


def hear(office: Office, thinking: Thinking, arrival: Arrival) -> Heard:
    """Make of an arrival what the core understands."""
    ways: dict[str, Callable[[Office, Thinking, Arrival], Heard]] = {
        MAIL: _hear_mail,
        REMIND: _hear_remind,
        TAKEN_BACK: _hear_taken_back,
    }
    heard = ways.get(arrival.kind, _hear_line)(office, thinking, arrival)
    return replace(heard, before=_exceptions(office, thinking))


def _hear_line(office: Office, thinking: Thinking, arrival: Arrival) -> Heard:
    """Hear what was entered in PROTOCOL.md's own form; its date is the day on which it is taken up."""
    by = arrival.payload.get("by")
    line = {**arrival.payload, "type": arrival.kind, "case": str(thinking.own.case.number)}
    line["on"] = _on(office, thinking).isoformat()
    kept = {name: arrival.payload[name] for name in ("by", "note") if arrival.payload.get(name)}
    _still_the_shown(thinking, arrival)
    released_by = by if arrival.kind == "agree" or arrival.payload.get("verdict") in _RELEASING else None
    received_at = arrival.received_at if arrival.kind == "reply" else None
    return Heard(incoming_from_json(line), Occasion(received_at=received_at, released_by=released_by), kept=kept)


def _still_the_shown(thinking: Thinking, arrival: Arrival) -> None:
    """Hold a ruling to the offer that the person saw: the same question may be about another by now."""
    shown = arrival.payload.get("hash")
    standing = thinking.known.approval if arrival.kind == "ruling" and shown else None
    if standing is not None and standing.offer.hash != shown:
        raise FieldError("hash", f"that of the offer which stands now, {standing.offer.hash[:8]}")


def _hear_remind(office: Office, thinking: Thinking, arrival: Arrival) -> Heard:
    """Hear that a person wants a reminder sent: a contact of the next level, and the letter."""
    case = thinking.known
    level = 1 + max((int(contact.level) for contact in case.past_contacts), default=0) + len(case.contacts)
    by = str(arrival.payload["by"])
    incoming = OutsideContact(case.id, _on(office, thinking), level)
    return Heard(incoming, Occasion(), kept={"by": by}, letter=_REMINDER)


def _hear_taken_back(office: Office, thinking: Thinking, arrival: Arrival) -> Heard:
    """Hear that a person takes a reading back; what was sent since is corrected by a letter, which they release."""
    number, by = int(arrival.payload["entry"]), str(arrival.payload["by"])
    wrong = next((entry for entry in thinking.own.journal if entry.number == number), None)
    before = rebuild(entry for entry in thinking.own.journal if entry.number < number)
    if wrong is None or before is None:
        raise FieldError("entry", "the number of an entry in the case's journal")
    events = [event_from_json(event) for step in steps_of(wrong) for event in step["events"]]
    incoming = TakenBack(thinking.known.id, _on(office, thinking), by, undone_by(before, events))
    left = [one for one in sent_since(office, thinking.own.case.number, number) if one.state in _LEFT]
    occasion = Occasion(corrects=office.civil_date(left[0].sent_at or left[0].created_at)) if left else Occasion()
    return Heard(incoming, occasion, kept={"by": by, "entry": number}, letter=_CORRECTION if left else None)


def sent_since(office: Office, case: int, entry: int) -> tuple[Letter, ...]:
    """List the letters that an entry made, or one after it."""
    return tuple(letter for letter in office.ledger.case_view(case).letters if letter.entry >= entry)


def _hear_mail(office: Office, thinking: Thinking, arrival: Arrival) -> Heard:
    facts, case = arrival.payload, thinking.known
    if facts["mail"] == Kind.BOUNCE:
        return _hear_bounce(office, thinking, facts)
    read = _read(office, thinking, arrival)
    email = read.reply.email
    reading = read.reading
    incoming = DebtorReply(
        case=case.id,
        on=_on(office, thinking),
        acts=reading.acts,
        received_on=min(office.civil_date(arrival.received_at), _on(office, thinking)),
        authentic=bool(facts["may_bind"]),
        confident=reading.confident,
        flags=reading.flags,
        offer=_offer_answered(office, email.in_reply_to),
    )
    sender = str(facts["sender"])
    is_known = bool(facts["known_contact"])
    occasion = Occasion(
        email=email if is_known else None,
        received_at=arrival.received_at,
        sender=sender if is_known else None,
        new_sender=None if is_known else sender,
    )
    return Heard(incoming, occasion, kept={"mail": facts, "reading": _reading_json(read)})


def _hear_bounce(office: Office, thinking: Thinking, facts: Mapping[str, Any]) -> Heard:
    """Hear that an address does not exist: nobody writes there again; without another a person takes the case."""
    told = [contact for contact in thinking.file.contacts if contact.state == "active" and contact.may_be_told]
    sent = office.ledger.case_view(thinking.own.case.number).letters
    addresses = {facts["recipient"], *(one.recipient for one in sent if str(one.number) == facts["letter"])}
    gone = tuple(contact for contact in told if contact.address in addresses)
    outcome = Outcome.BOUNCED if len(gone) < len(told) else Outcome.UNREACHABLE
    report = DeliveryReport(thinking.known.id, _on(office, thinking), outcome)
    changed = tuple(replace(contact, state=ContactState.BOUNCED) for contact in gone)
    return Heard(report, Occasion(), kept={"mail": dict(facts)}, contacts=changed)


def _read(office: Office, thinking: Thinking, arrival: Arrival) -> ReadMail:
    raw = office.ledger.raw_mail(arrival.raw_mail_id).raw if arrival.raw_mail_id else None
    if raw is None:
        raise Undecidable(f"the mail of arrival {arrival.id} is no longer kept")
    sent = office.ledger.case_view(thinking.own.case.number).letters
    situation = situation_of(thinking.known)
    first = read_mail(
        raw,
        today=office.today(),
        arrived_on=office.civil_date(arrival.received_at),
        situation=situation,
        language=thinking.file.debtor.language,
        own_texts=[str(letter.facts["text"]) for letter in sent if "text" in letter.facts],
    )
    return read_again(first, office.second_reader, situation)


def situation_of(case: Case) -> Situation:
    """Give what the reader may know: items, charges and the last offer sent, even if it has expired."""
    offer = case.offer.offer if case.offer else None
    options = offer.options if offer else ()
    return Situation(
        currency=case.currency,
        items=tuple(Item(item.number, item.outstanding, item.due) for item in case.items),
        charges=case.charges,
        options=tuple(_offered(option, is_only=len(options) == 1) for option in options),
    )


def _offered(option: Option, *, is_only: bool) -> OfferedOption:
    return OfferedOption("" if is_only else option.letter, option.kinds, option.terms)


def _offer_answered(office: Office, in_reply_to: str | None) -> str | None:
    letter = office.ledger.letter_by_message_id(in_reply_to) if in_reply_to else None
    offer = letter.facts.get("offer") if letter else None
    return str(offer["id"]) if offer else None


def _reading_json(read: ReadMail) -> dict[str, Any]:
    reading = read.reading
    return {
        "text": read.reply.text,
        "subject": read.reply.email.subject,
        "acts": [act.to_json() for act in reading.acts],
        "flags": list(reading.flags),
        "confident": reading.confident,
        "language": reading.language,
        "evidence": [
            {"act": str(one.act), "slot": one.slot, "start": one.start, "end": one.end, "words": one.words}
            for one in reading.evidence
        ],
        "attachments": [
            {"name": one.name, "type": one.media_type, "size": one.size, "seems": one.seems}
            for one in read.reply.email.attachments
        ],
        **({"second_reader": read.opinion.to_json()} if read.opinion else {}),
    }


def _on(office: Office, thinking: Thinking) -> datetime.date:
    """Give today, never earlier than what the case has already heard of."""
    today = office.today()
    return max(today, thinking.case.on) if thinking.case else today


def _exceptions(office: Office, thinking: Thinking) -> tuple[LedgerUpdate, ...]:
    """Tell a case first of concessions agreed in the debtor's other cases since: the budget is the debtor's."""
    case = thinking.case
    elsewhere = exceptions_elsewhere(thinking.file, thinking.own)
    if case is None or set(elsewhere) <= set(case.debtor.exceptions):
        return ()
    known = tuple(sorted({*elsewhere, *case.debtor.exceptions}))
    return (LedgerUpdate(case.id, _on(office, thinking), case.items, case.charges, exceptions=known),)
