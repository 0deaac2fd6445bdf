"""Input lines of PROTOCOL.md as values."""

import datetime
from collections.abc import Callable

from negotiation.acts import parse_act, parse_date
from negotiation.draft_wire import drafts_from_json
from negotiation.errors import FieldError
from negotiation.fields import (
    Fields,
    a_choice,
    a_date_or,
    a_list,
    a_number,
    a_text,
    a_truth,
    an_amount_above_zero,
    an_amount_not_negative,
    an_object,
)
from negotiation.incoming import (
    DayCome,
    Debtor,
    DebtorReply,
    DeliveryReport,
    DisputeOutcome,
    DisputeResult,
    HandBack,
    Incoming,
    LedgerUpdate,
    NaturalPerson,
    OpenCase,
    Outcome,
    OutsideContact,
    PastContact,
    PaymentIn,
    PersonalDeal,
    Received,
    Ruling,
    TakenBack,
    Undone,
    Verdict,
)
from negotiation.open_items import OpenItem

TAKEN_BACK = "taken_back"
"""The type of the one incoming that is no line of PROTOCOL.md."""
UNDONE_DATES = ("exception_on", "promise", "claim_until", "dispute_on", "hold_until")


def incoming_from_json(line: Fields) -> Incoming:
    """Read an input line of PROTOCOL.md; a `FieldError` names what is missing or wrong; more is ignored."""
    case = a_text(line.get("case"), "case")
    kind = line.get("type")
    if not isinstance(kind, str) or kind not in _READERS:
        raise FieldError("type", "one of " + ", ".join(_READERS))
    return _READERS[kind](case, parse_date(line.get("on"), "on"), line)


def _open(case: str, on: datetime.date, line: Fields) -> Incoming:
    currency = line.get("currency")
    if currency is None:
        currency = "EUR"
    elif not isinstance(currency, str) or len(currency) != 3 or not currency.isupper():
        raise FieldError("currency", 'a currency of ISO 4217 such as "EUR"')
    return OpenCase(
        case,
        on,
        debtor=_debtor(line.get("debtor")),
        items=_items(line),
        charges=an_amount_not_negative(line.get("charges"), "charges"),
        contacts=a_list(line.get("contacts"), "contacts", _contact),
        currency=currency,
    )


def _debtor(value: object) -> Debtor:
    fields = an_object(value, "debtor")
    consumer = a_truth(fields.get("consumer"), "debtor.consumer")
    natural = fields.get("natural_person")
    group = fields.get("group")
    if group is not None and not isinstance(group, str):
        raise FieldError("debtor.group", "a string")
    return Debtor(
        id=a_text(fields.get("id"), "debtor.id"),
        country=_country(fields.get("country")),
        language=a_text(fields.get("language"), "debtor.language"),
        consumer=consumer,
        natural_person=(NaturalPerson.YES if consumer else NaturalPerson.NO)
        if natural is None
        else a_choice(natural, "debtor.natural_person", NaturalPerson),
        group=group or "",
        payment_run_days=_run_days(fields.get("payment_run_days")),
        exceptions=_exceptions(fields.get("exceptions"), "debtor.exceptions") or (),
    )


def _country(value: object) -> str:
    if isinstance(value, str) and len(value) == 2 and value.isascii() and value.isalpha():
        return value
    raise FieldError("debtor.country", 'a country of ISO 3166 such as "NL"')


def _run_days(value: object) -> tuple[int, ...]:
    return () if value is None else tuple(sorted(set(a_list(value, "debtor.payment_run_days", _run_day))))


def _run_day(value: object, field: str) -> int:
    day = a_number(value, field)
    if not 1 <= day <= 31:
        raise FieldError(field, "a day of the month, 1 to 31")
    return day


def _exceptions(value: object, field: str) -> tuple[datetime.date, ...] | None:
    return None if value is None else a_list(value, field, parse_date)


def _items(line: Fields) -> tuple[OpenItem, ...]:
    return a_list(line.get("items"), "items", _item)


def _item(value: object, field: str) -> OpenItem:
    fields = an_object(value, field)
    return OpenItem(
        number=a_text(fields.get("number"), f"{field}.number"),
        issued=parse_date(fields.get("issued"), f"{field}.issued"),
        due=parse_date(fields.get("due"), f"{field}.due"),
        outstanding=an_amount_not_negative(fields.get("outstanding"), f"{field}.outstanding"),
        insured=_truth_or(fields.get("insured"), f"{field}.insured", default=False),
        assigned=_truth_or(fields.get("assigned"), f"{field}.assigned", default=False),
    )


def _contact(value: object, field: str) -> PastContact:
    fields = an_object(value, field)
    return PastContact(
        on=parse_date(fields.get("on"), f"{field}.on"),
        level=a_number(fields.get("level"), f"{field}.level"),
        answered=a_truth(fields.get("answered"), f"{field}.answered"),
    )


def _truth_or(value: object, field: str, *, default: bool) -> bool:
    return default if value is None else a_truth(value, field)


def _reply(case: str, on: datetime.date, line: Fields) -> Incoming:
    received_on = a_date_or(line.get("received_on"), "received_on", on)
    if received_on > on:
        raise FieldError("received_on", "a date that is not after `on`")
    offer = line.get("offer")
    if offer is not None and not isinstance(offer, str):
        raise FieldError("offer", "the id of an offer, a string")
    flags = line.get("flags")
    return DebtorReply(
        case,
        on,
        acts=a_list(line.get("acts"), "acts", parse_act),
        received_on=received_on,
        authentic=_truth_or(line.get("authentic"), "authentic", default=True),
        confident=_truth_or(line.get("confident"), "confident", default=True),
        flags=() if flags is None else a_list(flags, "flags", a_text),
        offer=offer,
    )


def _day(case: str, on: datetime.date, _line: Fields) -> Incoming:
    return DayCome(case, on)


def _outside_contact(case: str, on: datetime.date, line: Fields) -> Incoming:
    return OutsideContact(case, on, a_number(line.get("level"), "level"))


def _payment(case: str, on: datetime.date, line: Fields) -> Incoming:
    number = line.get("id")
    return PaymentIn(
        case,
        on,
        amount=an_amount_above_zero(line.get("amount"), "amount"),
        paid_on=a_date_or(line.get("paid_on"), "paid_on", on),
        id=None if number is None else a_text(number, "id"),
    )


def _ledger(case: str, on: datetime.date, line: Fields) -> Incoming:
    received = line.get("received")
    return LedgerUpdate(
        case,
        on,
        items=_items(line),
        charges=an_amount_not_negative(line.get("charges"), "charges"),
        received=() if received is None else a_list(received, "received", _received),
        exceptions=_exceptions(line.get("exceptions"), "exceptions"),
    )


def _received(value: object, field: str) -> Received:
    fields = an_object(value, field)
    return Received(
        id=a_text(fields.get("id"), f"{field}.id"),
        amount=an_amount_above_zero(fields.get("amount"), f"{field}.amount"),
        paid_on=parse_date(fields.get("paid_on"), f"{field}.paid_on"),
    )


def _ruling(case: str, on: datetime.date, line: Fields) -> Incoming:
    verdict = a_choice(line.get("verdict"), "verdict", Verdict)
    nobody = verdict is Verdict.EXPIRED and line.get("by") is None
    return Ruling(
        case,
        on,
        approval=a_text(line.get("approval"), "approval"),
        verdict=verdict,
        by="" if nobody else a_text(line.get("by"), "by"),
        options=drafts_from_json(line.get("offer"), on) if verdict is Verdict.AMEND else (),
    )


def _agree(case: str, on: datetime.date, line: Fields) -> Incoming:
    options = drafts_from_json(line.get("offer"), on)
    if len(options) != 1:
        raise FieldError("offer.options", "exactly one option")
    return PersonalDeal(case, on, options[0], a_text(line.get("by"), "by"))


def _resolve(case: str, on: datetime.date, line: Fields) -> Incoming:
    return DisputeOutcome(case, on, a_choice(line.get("outcome"), "outcome", DisputeResult))


def _resume(case: str, on: datetime.date, line: Fields) -> Incoming:
    return HandBack(case, on, a_text(line.get("by"), "by"))


def _delivery(case: str, on: datetime.date, line: Fields) -> Incoming:
    return DeliveryReport(case, on, a_choice(line.get("outcome"), "outcome", Outcome))


_READERS: dict[str, Callable[[str, datetime.date, Fields], Incoming]] = {
    "open": _open,
    "reply": _reply,
    "day": _day,
    "contact": _outside_contact,
    "payment": _payment,
    "items": _ledger,
    "ruling": _ruling,
    "agree": _agree,
    "resolve": _resolve,
    "resume": _resume,
    "delivery": _delivery,
}


def recorded_from_json(line: Fields) -> Incoming:
    """Read what `incoming_to_json` wrote, also what is no line of PROTOCOL.md."""
    if line.get("type") != TAKEN_BACK:
        return incoming_from_json(line)
    case = a_text(line.get("case"), "case")
    return TakenBack(
        case, parse_date(line.get("on"), "on"), a_text(line.get("by"), "by"), _undone(line.get("undone"))
    )


def _undone(value: object) -> Undone:
    fields = an_object(value, "undone")
    dates = {
        name: parse_date(fields[name], f"undone.{name}") for name in UNDONE_DATES if fields.get(name) is not None
    }
    return Undone(
        agreements=a_list(fields.get("agreements", ()), "undone.agreements", a_text),
        facts=a_list(fields.get("facts", ()), "undone.facts", a_text),
        **dates,
    )
