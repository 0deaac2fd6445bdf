"""What the creditor knows when a message is read: items, charges and the live offer (`replies/SCHEMA.md`, Record)."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from negotiation.acts import AMOUNT_SLOTS, CHOICES, DATE_SLOTS, parse_date, parse_percent
from negotiation.errors import FieldError
from negotiation.money import Cents, parse_amount
from negotiation.offers import Terms


@dataclass(frozen=True, slots=True)
class Item:
    """An open invoice: its number, what is still owed on it, and when it was due."""

    number: str
    outstanding: Cents
    due: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class OfferedOption:
    """One alternative of the live offer; `letter` is empty where the offer was shown without letters."""

    letter: str
    kinds: tuple[str, ...]
    terms: Terms


@dataclass(frozen=True, slots=True)
class Situation:
    """What is open, and what was last offered; `options` is empty where nothing was."""

    currency: str = "EUR"
    items: tuple[Item, ...] = ()
    charges: Cents = 0
    options: tuple[OfferedOption, ...] = ()

    @property
    def outstanding(self) -> Cents:
        """What the items come to, charges left out."""
        return sum(item.outstanding for item in self.items)


def situation_from_json(value: object, field: str = "situation") -> Situation:
    """Read the schema's `situation`; a wrong field is a `FieldError`, an absent one is empty."""
    if not isinstance(value, Mapping):
        raise FieldError(field, "an object with `currency`, `items`, `charges` and `offer`")
    items = [] if value.get("items") is None else value["items"]
    if not isinstance(items, list):
        raise FieldError(f"{field}.items", "a list")
    charges = value.get("charges")
    return Situation(
        currency=str(value.get("currency") or "EUR"),
        items=tuple(_item(item, f"{field}.items[{place}]") for place, item in enumerate(items)),
        charges=parse_amount(charges, f"{field}.charges") if charges is not None else 0,
        options=_options(value.get("offer"), f"{field}.offer"),
    )


def _item(value: object, field: str) -> Item:
    if not isinstance(value, Mapping) or not isinstance(value.get("number"), str):
        raise FieldError(f"{field}.number", "an invoice number")
    due = value.get("due")
    return Item(
        number=value["number"],
        outstanding=parse_amount(value.get("outstanding"), f"{field}.outstanding"),
        due=parse_date(due, f"{field}.due") if due is not None else None,
    )


def _options(offer: object, field: str) -> tuple[OfferedOption, ...]:
    if offer is None:
        return ()
    if not isinstance(offer, Mapping):
        raise FieldError(field, "null or an offer with `kind` or `options`")
    options = offer.get("options")
    if options is None:
        return (_option(offer, "", field),)
    if not isinstance(options, list):
        raise FieldError(f"{field}.options", "a list of offers")
    lettered = len(options) > 1
    return tuple(
        _option(option, _letter(option, place) if lettered else "", f"{field}.options[{place}]")
        for place, option in enumerate(options)
    )


def _letter(option: object, place: int) -> str:
    given = option.get("option") if isinstance(option, Mapping) else None
    return str(given or chr(ord("A") + place)).upper()


def _option(value: object, letter: str, field: str) -> OfferedOption:
    if not isinstance(value, Mapping) or not isinstance(value.get("kind"), str):
        raise FieldError(f"{field}.kind", "a kind such as `instalments`")
    return OfferedOption(letter, tuple(value["kind"].split("+")), _terms(value, field))


def _terms(value: Mapping[str, Any], field: str) -> Terms:
    found: dict[str, Any] = {}
    for slot in Terms.__dataclass_fields__:
        given = value.get(slot)
        if given is None:
            continue
        where = f"{field}.{slot}"
        if slot in AMOUNT_SLOTS:
            found[slot] = parse_amount(given, where)
        elif slot in DATE_SLOTS:
            found[slot] = parse_date(given, where)
        elif slot == "percent":
            found[slot] = parse_percent(given, where)
        elif slot == "count":
            if not isinstance(given, int) or isinstance(given, bool) or given < 1:
                raise FieldError(where, "a whole number above 0")
            found[slot] = given
        elif given not in CHOICES[slot]:
            raise FieldError(where, "one of " + ", ".join(CHOICES[slot]))
        else:
            found[slot] = given
    return Terms(**found)
