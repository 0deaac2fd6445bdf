"""Says whether a reading is right, as replies/SCHEMA.md has it: names exactly, and every slot of gold."""

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

NUMBERS = frozenset({"amount", "settle_for", "down_payment", "percent"})
DATES = frozenset({"date", "pay_by", "first_date"})
PHONE_DIGITS = 8


def exact(gold: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]]) -> bool:
    """Whether the acts' names are right, optional ones aside."""
    gold = list(gold)
    must = {act["act"] for act in gold if not act.get("optional")}
    names = {act["act"] for act in found}
    return must <= names <= must | {act["act"] for act in gold}


def right(gold: Iterable[Mapping[str, Any]], found: Iterable[Mapping[str, Any]]) -> bool:
    """Whether names and slots are right."""
    gold, found = list(gold), list(found)
    return exact(gold, found) and all(_met(act, found) for act in gold if not act.get("optional"))


def _met(act: Mapping[str, Any], found: list[Mapping[str, Any]]) -> bool:
    slots = [slot for slot in act if slot not in {"act", "optional"}]
    twins = [twin for twin in found if twin["act"] == act["act"]]
    return any(all(_same(slot, act[slot], twin.get(slot)) for slot in slots) for twin in twins)


def _same(slot: str, gold: object, found: object) -> bool:
    if found is None:
        return False
    wanted: list[object] = gold if isinstance(gold, list) else [gold]
    if slot in DATES:
        return str(wanted[0]) <= str(found) <= str(wanted[-1])
    if slot in NUMBERS:
        return _number(found) in [_number(value) for value in wanted]
    if slot == "phone":
        return _digits(found) in [_digits(value) for value in wanted]
    return str(found).strip().lower() in [str(value).strip().lower() for value in wanted]


def _number(value: object) -> Decimal | None:
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


def _digits(phone: object) -> str:
    return "".join(character for character in str(phone) if character.isdigit())[-PHONE_DIGITS:]
