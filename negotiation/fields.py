"""Reading the fields of an input line: what is missing or wrong is a `FieldError` that names it."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from negotiation.acts import parse_date
from negotiation.errors import FieldError
from negotiation.money import Cents, parse_amount

Fields = Mapping[str, Any]
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


def an_object(value: object, field: str) -> Fields:
    """Give a JSON object."""
    if not isinstance(value, Mapping):
        raise FieldError(field, "an object")
    return value


def a_list(value: object, field: str, read: Callable[[object, str], T]) -> tuple[T, ...]:
    """Give a list whose members `read` understands."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise FieldError(field, "a list")
    return tuple(read(member, f"{field}[{at}]") for at, member in enumerate(value))


def a_text(value: object, field: str) -> str:
    """Give a string that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise FieldError(field, "a string that is not empty")
    return value


def a_truth(value: object, field: str) -> bool:
    """Give true or false."""
    if not isinstance(value, bool):
        raise FieldError(field, "true or false")
    return value


def a_number(value: object, field: str) -> int:
    """Give a whole number, at least 0."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise FieldError(field, "a whole number, at least 0")
    return value


def an_amount_not_negative(value: object, field: str) -> Cents:
    """Give an amount, at least 0.00."""
    cents = parse_amount(value, field)
    if cents < 0:
        raise FieldError(field, 'an amount, at least "0.00"')
    return cents


def an_amount_above_zero(value: object, field: str) -> Cents:
    """Give an amount above 0.00."""
    cents = parse_amount(value, field)
    if cents <= 0:
        raise FieldError(field, 'an amount above "0.00"')
    return cents


def a_choice(value: object, field: str, choices: type[E]) -> E:
    """Give one of the words of an enumeration."""
    if isinstance(value, str):
        try:
            return choices(value)
        except ValueError:
            pass
    raise FieldError(field, "one of " + ", ".join(choices))


def a_date_or(value: object, field: str, default: datetime.date) -> datetime.date:
    """Give an ISO date, or the default where the field is absent."""
    return default if value is None else parse_date(value, field)
