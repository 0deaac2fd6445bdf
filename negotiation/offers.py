"""Offers and agreements as values: options with terms, what the debtor pays and when, and the hash that binds."""

import datetime
import hashlib
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from negotiation.acts import format_percent
from negotiation.money import Cents, format_amount

KINDS = ("full_payment", "method", "waiver", "discount", "new_due_date", "instalments")
"""The kinds of an option, in the order in which joined kinds are written (`waiver+discount`)."""


@dataclass(frozen=True, slots=True)
class Payment:
    """So much on that date."""

    on: datetime.date
    amount: Cents


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of an option, flat as in `replies/SCHEMA.md`; what its kinds do not name is None.

    full_payment, waiver: `pay_by`. discount: `percent`, `settle_for`, `pay_by`. new_due_date: `date`. instalments:
    `down_payment`, `count` (without it), `amount` of one, `frequency`, `first_date`. method: `method`.
    """

    pay_by: datetime.date | None = None
    percent: Decimal | None = None
    settle_for: Cents | None = None
    date: datetime.date | None = None
    down_payment: Cents | None = None
    count: int | None = None
    amount: Cents | None = None
    frequency: str | None = None
    first_date: datetime.date | None = None
    method: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Give the terms as the wire has them, absent ones left out."""
        found: dict[str, Any] = {}
        for name in ("down_payment", "amount", "settle_for"):
            if (cents := getattr(self, name)) is not None:
                found[name] = format_amount(cents)
        for name in ("pay_by", "date", "first_date"):
            if (day := getattr(self, name)) is not None:
                found[name] = day.isoformat()
        if self.percent is not None:
            found["percent"] = format_percent(self.percent)
        for name in ("count", "frequency", "method"):
            if (value := getattr(self, name)) is not None:
                found[name] = value
        return found


@dataclass(frozen=True, slots=True)
class DraftOption:
    """An option as a person writes it, for an amendment or a deal of their own: the core checks, dates and values it.

    `pays` None leaves the payments to follow from the terms.
    """

    kinds: tuple[str, ...]
    terms: Terms
    pays: tuple[Payment, ...] | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One alternative of an offer. `pays` adds up to what the terms leave due, to the cent.

    `concession` is what it costs against full payment today and `expected_value` what it is worth; both are for the
    creditor's eyes and stand outside the hash.
    """

    letter: str
    kinds: tuple[str, ...]
    terms: Terms
    pays: tuple[Payment, ...]
    concession: Cents
    expected_value: Cents

    @property
    def kind(self) -> str:
        """The kinds joined, as on the wire: `waiver+discount`."""
        return "+".join(self.kinds)

    @property
    def total(self) -> Cents:
        """What the debtor pays in all."""
        return sum(payment.amount for payment in self.pays)

    def binding_json(self) -> dict[str, Any]:
        """Give what binds: everything but the creditor's own figures."""
        pays = [{"on": p.on.isoformat(), "amount": format_amount(p.amount)} for p in self.pays]
        return {"option": self.letter, "kind": self.kind, **self.terms.to_json(), "pays": pays}

    def to_json(self) -> dict[str, Any]:
        """Give the option as PROTOCOL.md writes it."""
        own = {"concession": format_amount(self.concession), "expected_value": format_amount(self.expected_value)}
        return {**self.binding_json(), **own}


@dataclass(frozen=True, slots=True)
class Offer:
    """A set of alternatives that stands until `valid_until`, that day included."""

    id: str
    valid_until: datetime.date
    options: tuple[Option, ...]

    @property
    def hash(self) -> str:
        """SHA-256 of the canonical form of the options (PROTOCOL.md, Out): what approvals and rulings bind to."""
        binding = [option.binding_json() for option in self.options]
        text = json.dumps(binding, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()

    def option(self, letter: str | None) -> Option | None:
        """Find the option of that letter; without a letter the only one, None where there are several."""
        if letter is None:
            return self.options[0] if len(self.options) == 1 else None
        return next((option for option in self.options if option.letter == letter), None)

    def to_json(self) -> dict[str, Any]:
        """Give the offer as PROTOCOL.md writes it."""
        options = [option.to_json() for option in self.options]
        return {"id": self.id, "hash": self.hash, "valid_until": self.valid_until.isoformat(), "options": options}


@dataclass(frozen=True, slots=True)
class Agreement:
    """An option accepted: of which offer, when, and whether the first money that it demands has arrived."""

    offer: str
    option: Option
    agreed_on: datetime.date
    live: bool = False

    def to_json(self) -> dict[str, Any]:
        """Give the agreement as PROTOCOL.md writes it."""
        own = {"offer": self.offer, "agreed_on": self.agreed_on.isoformat(), "live": self.live}
        return {**self.option.to_json(), **own}
