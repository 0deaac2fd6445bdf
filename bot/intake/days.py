"""Dates as columns of text: whether the day or the month comes first is decided for a column."""

import datetime
import re
import unicodedata
from collections.abc import Iterable

_ISO = re.compile(r"(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|\.)?[-/. ]*([a-z]{3,9})\.?[-/., ]*(\d{4}|\d{2})")
_TIME = re.compile(r"[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?z?$")
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan", "feb fev", "maa mrt mar mae", "apr avr", "mei mai may", "jun juin", "jul juil", "aug aou", "sep",
         "okt oct", "nov", "dec dez"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
MONTH_FIRST_COUNTRIES = frozenset({"US"})


def month_comes_first(cells: Iterable[str], country: str) -> bool:
    """Decide for a whole column: a number above 12 says which place is the day's, else the creditor's country."""
    first = second = 0
    for cell in cells:
        match = _NUMBERS.fullmatch(_bare(cell))
        if match:
            first += int(match[1]) > 12
            second += int(match[2]) > 12
    if first == second:
        return country in MONTH_FIRST_COUNTRIES
    return second > first


def date_of(cell: str, *, month_first: bool) -> datetime.date | None:
    """Read a date: ISO, day and month in numbers, or a month by name in four languages; None if it is none."""
    text = _bare(cell)
    if match := _ISO.fullmatch(text):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(text):
        day, month = (match[2], match[1]) if month_first else (match[1], match[2])
        return _date(_year(match[3]), int(month), int(day))
    if match := _NAMED.fullmatch(text):
        month_number = _MONTHS.get(match[2][:4]) or _MONTHS.get(match[2][:3])
        return _date(_year(match[3]), month_number, int(match[1])) if month_number else None
    return None


def _bare(cell: str) -> str:
    text = "".join(c for c in unicodedata.normalize("NFKD", cell.casefold()) if not unicodedata.combining(c))
    return _TIME.sub("", text.strip())


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None
