"""Amounts as columns of text: which sign is the decimal one is decided for a column, never for a cell."""

import re
from collections import Counter
from collections.abc import Iterable

_CURRENCIES = {"€": "EUR", "£": "GBP", "$": "USD", "EUR": "EUR", "GBP": "GBP", "USD": "USD", "CHF": "CHF"}
_BLANKS = re.compile(r"[\s'\u2019\u00a0\u202f]+")
_SIGN = re.compile(
    r"(?P<open>\()?(?P<minus>[-\u2212+])?(?P<digits>[\d.,]+)(?P<after>[-\u2212+]|cr|c|d|dr)?(?P<close>\))?"
)
_NEGATIVE = frozenset({"-", "\u2212", "cr", "c"})


def currency_in(cell: str) -> str | None:
    """Give the currency that stands in an amount's own cell."""
    return next((code for sign, code in _CURRENCIES.items() if sign in cell.upper()), None)


def decimal_sign(cells: Iterable[str]) -> str | None:
    """Decide for a whole column which sign is the decimal one: `,` or `.`.

    Empty where no cell has a sign at all; None where every sign could be either, as in a column of `1.234` only.

    >>> decimal_sign(["1.234", "12,50"]), decimal_sign(["1.234"]), decimal_sign(["12"])
    (',', None, '')
    """
    votes: Counter[str] = Counter()
    unsure = False
    for cell in cells:
        vote = _vote(_bare(cell)[1])
        votes.update(vote or "")
        unsure = unsure or vote is None
    if votes:
        return votes.most_common(1)[0][0]
    return None if unsure else ""


def cents_of(cell: str, sign: str) -> int | None:
    """Read an amount in cents under a column's decimal sign; None if it is none.

    Negative are `-12,00`, `12,00-`, `(12,00)`, `12,00 CR` and `12,00 C`.
    """
    is_negative, digits = _bare(cell)
    thousands = "." if sign == "," else ","
    whole, _, fraction = digits.partition(sign) if sign else (digits, "", "")
    groups = whole.split(thousands)
    if len(groups) > 1 and any(len(group) != 3 for group in groups[1:]):
        return None
    number = "".join(groups)
    if not number.isdecimal() or len(number) > 13 or (fraction and not re.fullmatch(r"\d{1,2}0*", fraction)):
        return None
    cents = int(number) * 100 + int(fraction[:2].ljust(2, "0") or "0")
    return -cents if is_negative else cents


def _bare(cell: str) -> tuple[bool, str]:
    text = _BLANKS.sub("", cell).casefold()
    for sign in _CURRENCIES:
        text = text.replace(sign.casefold(), "")
    match = _SIGN.fullmatch(text)
    if not match:
        return False, ""
    is_negative = bool(match["open"]) or match["minus"] in _NEGATIVE or match["after"] in _NEGATIVE
    return is_negative, match["digits"]


def _vote(digits: str) -> str | None:
    """Say which sign is the decimal one in this cell; empty if it has none, None if it could be either."""
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        return "." if digits.rindex(".") > digits.rindex(",") else ","
    sign = "." if points else ","
    if points + commas == 0:
        return ""
    if points + commas > 1:
        return "," if sign == "." else "."
    before, _, after = digits.partition(sign)
    return None if len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0") else sign
