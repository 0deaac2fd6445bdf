"""Options as a person writes them (`ruling` with `amend`, `agree`): read from JSON and written back."""

import datetime
from decimal import Decimal
from typing import Any

from negotiation.acts import FREQUENCIES, METHODS, parse_date, parse_percent
from negotiation.errors import FieldError
from negotiation.fields import Fields, a_list, an_amount_above_zero, an_amount_not_negative, an_object
from negotiation.money import format_amount
from negotiation.offers import KINDS, DraftOption, Payment, Terms

_NEEDED: dict[str, tuple[str, ...]] = {
    "full_payment": (),
    "method": ("method",),
    "waiver": (),
    "discount": (),
    "new_due_date": ("date",),
    "instalments": ("count",),
}


def drafts_from_json(value: object, on: datetime.date) -> tuple[DraftOption, ...]:
    """Read the options of an offer; id, hash, dates and values are the core's and ignored."""
    options = a_list(an_object(value, "offer").get("options"), "offer.options", lambda v, f: _draft(v, f, on))
    if not options:
        raise FieldError("offer.options", "at least one option")
    return options


def draft_to_json(draft: DraftOption) -> dict[str, Any]:
    """Write an option as a person would."""
    pays = {}
    if draft.pays is not None:
        pays = {"pays": [{"on": p.on.isoformat(), "amount": format_amount(p.amount)} for p in draft.pays]}
    return {"kind": "+".join(draft.kinds), **draft.terms.to_json(), **pays}


def _draft(value: object, field: str, on: datetime.date) -> DraftOption:
    fields = an_object(value, field)
    kinds = _kinds(fields.get("kind"), f"{field}.kind")
    for kind in kinds:
        for name in _NEEDED[kind]:
            if fields.get(name) is None:
                raise FieldError(f"{field}.{name}", f"a value, as `kind` has {kind}")
    pays = fields.get("pays")
    return DraftOption(kinds, _terms(fields, field), None if pays is None else _pays(pays, f"{field}.pays", on))


def _kinds(value: object, field: str) -> tuple[str, ...]:
    kinds = value.split("+") if isinstance(value, str) else []
    if not kinds or len(set(kinds)) != len(kinds) or not set(kinds) <= set(KINDS):
        raise FieldError(field, "one of " + ", ".join(KINDS) + ", or several joined by +")
    return tuple(kind for kind in KINDS if kind in kinds)


def _terms(fields: Fields, field: str) -> Terms:
    return Terms(
        pay_by=_date(fields, "pay_by", field),
        percent=_percent(fields, field),
        settle_for=_amount(fields, "settle_for", field),
        date=_date(fields, "date", field),
        down_payment=_amount(fields, "down_payment", field),
        count=_count(fields, field),
        amount=_amount(fields, "amount", field),
        frequency=_word(fields, "frequency", field, FREQUENCIES),
        first_date=_date(fields, "first_date", field),
        method=_word(fields, "method", field, METHODS),
    )


def _date(fields: Fields, name: str, field: str) -> datetime.date | None:
    value = fields.get(name)
    return None if value is None else parse_date(value, f"{field}.{name}")


def _amount(fields: Fields, name: str, field: str) -> int | None:
    value = fields.get(name)
    return None if value is None else an_amount_not_negative(value, f"{field}.{name}")


def _percent(fields: Fields, field: str) -> Decimal | None:
    value = fields.get("percent")
    if value is None:
        return None
    percent = parse_percent(value, f"{field}.percent")
    if percent > 100:
        raise FieldError(f"{field}.percent", 'a percentage, at most "100"')
    return percent


def _count(fields: Fields, field: str) -> int | None:
    value = fields.get("count")
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1200):
        return value
    raise FieldError(f"{field}.count", "a whole number, 1 to 1200")


def _word(fields: Fields, name: str, field: str, allowed: tuple[str, ...]) -> str | None:
    value = fields.get(name)
    if value is None or value in allowed:
        return value
    raise FieldError(f"{field}.{name}", "one of " + ", ".join(allowed))


def _pays(value: object, field: str, on: datetime.date) -> tuple[Payment, ...]:
    pays = a_list(value, field, _payment)
    dates = [payment.on for payment in pays]
    if not pays or dates != sorted(dates) or dates[0] < on:
        raise FieldError(field, "payments in the order of their dates, none before `on`")
    return pays


def _payment(value: object, field: str) -> Payment:
    fields = an_object(value, field)
    return Payment(
        parse_date(fields.get("on"), f"{field}.on"), an_amount_above_zero(fields.get("amount"), f"{field}.amount")
    )
