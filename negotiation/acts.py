"""What a debtor can say: acts and their slots, as `replies/SCHEMA.md` annotates them."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from negotiation.errors import FieldError
from negotiation.money import Cents, format_amount, parse_amount


class ActName(StrEnum):
    """The acts of the schema; the text is the name on the wire."""

    ACCEPT = "accept"
    REJECT = "reject"
    PROMISE_TO_PAY = "promise_to_pay"
    PROPOSE_INSTALMENTS = "propose_instalments"
    REQUEST_DISCOUNT = "request_discount"
    REQUEST_WAIVER = "request_waiver"
    REQUEST_METHOD = "request_method"
    CLAIM_PAID = "claim_paid"
    DISPUTE = "dispute"
    HARDSHIP = "hardship"
    INSOLVENCY = "insolvency"
    OFFER_OFFSET = "offer_offset"
    ASK_QUESTION = "ask_question"
    ASK_HUMAN = "ask_human"
    REDIRECT = "redirect"
    ACKNOWLEDGE = "acknowledge"
    AUTO_REPLY = "auto_reply"
    STOP_CONTACT = "stop_contact"
    UNCLEAR = "unclear"


SLOTS: dict[ActName, tuple[str, ...]] = {
    ActName.ACCEPT: ("option",),
    ActName.REJECT: (),
    ActName.PROMISE_TO_PAY: ("date", "amount"),
    ActName.PROPOSE_INSTALMENTS: ("count", "amount", "frequency", "first_date", "down_payment"),
    ActName.REQUEST_DISCOUNT: ("percent", "amount", "settle_for", "pay_by"),
    ActName.REQUEST_WAIVER: ("pay_by",),
    ActName.REQUEST_METHOD: ("method",),
    ActName.CLAIM_PAID: ("date", "amount"),
    ActName.DISPUTE: ("reason", "amount"),
    ActName.HARDSHIP: (),
    ActName.INSOLVENCY: (),
    ActName.OFFER_OFFSET: ("amount",),
    ActName.ASK_QUESTION: ("topic",),
    ActName.ASK_HUMAN: ("phone",),
    ActName.REDIRECT: ("email",),
    ActName.ACKNOWLEDGE: ("date",),
    ActName.AUTO_REPLY: ("date",),
    ActName.STOP_CONTACT: ("ground",),
    ActName.UNCLEAR: (),
}
"""Which slots an act may carry."""

FREQUENCIES = ("weekly", "biweekly", "monthly")
METHODS = (
    "card", "ideal", "bancontact", "direct_debit", "paypal", "cheque", "bill_of_exchange", "cash",
    "bank_transfer", "payment_link", "other",
)  # fmt: skip
CHOICES: dict[str, tuple[str, ...]] = {
    "frequency": FREQUENCIES,
    "method": METHODS,
    "reason": (
        "quality", "delivery", "price", "not_ordered", "duplicate", "credited", "wrong_party", "other",
    ),
    "topic": ("invoice_copy", "bank_details", "balance", "charges", "offer", "other"),
    "ground": ("lawyer", "privacy", "complaint", "other"),
}  # fmt: skip
"""The values that a slot of a closed set may take."""

AMOUNT_SLOTS = frozenset({"amount", "down_payment", "settle_for"})
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Dates outside are slips of the pen; within, no sum of days leaves the calendar."""
DATE_SLOTS = frozenset({"date", "first_date", "pay_by"})


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the debtor does with their words; a slot that the text does not settle is None.

    Amounts are cents, `percent` is a percentage. Flat, as on the wire: `SLOTS` says what belongs to which act.
    """

    name: ActName
    date: datetime.date | None = None
    amount: Cents | None = None
    count: int | None = None
    frequency: str | None = None
    first_date: datetime.date | None = None
    down_payment: Cents | None = None
    percent: Decimal | None = None
    settle_for: Cents | None = None
    pay_by: datetime.date | None = None
    option: str | None = None
    method: str | None = None
    reason: str | None = None
    topic: str | None = None
    phone: str | None = None
    email: str | None = None
    ground: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Give the flat object of the schema: `act` first, then the slots that are filled."""
        found: dict[str, Any] = {"act": str(self.name)}
        for slot in SLOTS[self.name]:
            value = getattr(self, slot)
            if value is not None:
                found[slot] = _slot_to_json(slot, value)
        return found


def parse_act(value: object, field: str = "acts") -> Act:
    """Read one act of the schema; an unknown act or a wrong slot is a `FieldError`, an unknown slot is ignored."""
    if not isinstance(value, Mapping):
        raise FieldError(field, "an object with `act`")
    try:
        name = ActName(str(value.get("act")))
    except ValueError as error:
        raise FieldError(f"{field}.act", "one of " + ", ".join(ActName)) from error
    slots = {
        slot: _slot_from_json(slot, value[slot], f"{field}.{slot}")
        for slot in SLOTS[name]
        if value.get(slot) is not None
    }
    return Act(name, **slots)


def parse_date(text: object, field: str) -> datetime.date:
    """Read an ISO date; anything else is a `FieldError`."""
    if isinstance(text, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        try:
            day = datetime.date.fromisoformat(text)
        except ValueError:
            day = datetime.date.max
        if FIRST_YEAR <= day.year <= LAST_YEAR:
            return day
    raise FieldError(field, f'an ISO date such as "2026-03-31", from {FIRST_YEAR} to {LAST_YEAR}')


def parse_percent(text: object, field: str) -> Decimal:
    """Read a percentage as a decimal string; anything else is a `FieldError`."""
    if isinstance(text, str) and re.fullmatch(r"\d{1,3}(\.\d{1,6})?", text):
        try:
            return Decimal(text)
        except InvalidOperation:
            pass
    raise FieldError(field, 'a percentage such as "2.5"')


def format_percent(percent: Decimal) -> str:
    """Write a percentage without trailing zeros: "5", "2.5"."""
    return f"{percent.normalize():f}"


def _slot_to_json(slot: str, value: Any) -> Any:
    if slot in AMOUNT_SLOTS:
        return format_amount(value)
    if slot in DATE_SLOTS:
        return value.isoformat()
    if slot == "percent":
        return format_percent(value)
    return value


def _slot_from_json(slot: str, value: object, field: str) -> Any:
    if slot in AMOUNT_SLOTS:
        return parse_amount(value, field)
    if slot in DATE_SLOTS:
        return parse_date(value, field)
    if slot == "percent":
        return parse_percent(value, field)
    if slot == "count":
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        raise FieldError(field, "a whole number above 0")
    if not isinstance(value, str):
        raise FieldError(field, "a string")
    if slot in CHOICES and value not in CHOICES[slot]:
        raise FieldError(field, "one of " + ", ".join(CHOICES[slot]))
    return value
