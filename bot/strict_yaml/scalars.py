"""Our own scalar types, read from text: amounts, percentages, whole numbers, yes and no, waits, names."""

import re
from collections.abc import Iterable
from decimal import Decimal
from difflib import get_close_matches

from bot.strict_yaml.countries import COUNTRIES
from bot.strict_yaml.fields import Reader
from bot.strict_yaml.tree import Node, Text, refused
from negotiation.money import Cents
from negotiation.policy import Wait

AN_AMOUNT = "an amount such as 250 or 250.00 (no thousands separators, no currency sign)"
A_PERCENTAGE = "a percentage such as 5%"
A_WAIT = "a time such as 10 minutes, 4 working hours or 1 working day"
A_COUNTRY = "a country code of ISO 3166 such as NL"

_AMOUNT = re.compile(r"(0|[1-9][0-9]{0,11})(?:\.([0-9]{2}))?")
_PERCENT = re.compile(r"((?:0|[1-9][0-9]{0,2})(?:\.[0-9]{1,2})?) ?%")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")
_WAIT = re.compile(r"(0|[1-9][0-9]{0,3}) (minute|hour|day|working hour|working day)s?")
_MEANT_COUNTRY = {"UK": "GB", "EL": "GR"}


def text_of(node: Node, expected: str) -> str:
    """Give the text of a scalar; a list or mapping is refused."""
    if not isinstance(node, Text):
        raise refused(node, expected)
    return node.text


def amount(node: Node) -> Cents:
    """Read `250` or `250.00` as cents. `250.5` is refused: it may be a slip for `250.50` or for `2505`."""
    found = _AMOUNT.fullmatch(text_of(node, AN_AMOUNT))
    if not found:
        raise refused(node, AN_AMOUNT)
    return int(found[1]) * 100 + int(found[2] or 0)


def percent(node: Node) -> Decimal:
    """Read `5%` or `2.5%`, from 0 to 100; the sign is required."""
    found = _PERCENT.fullmatch(text_of(node, A_PERCENTAGE))
    if not found:
        raise refused(node, A_PERCENTAGE)
    value = Decimal(found[1])
    if value > 100:
        raise refused(node, "a percentage from 0% to 100%")
    return value


def whole(least: int, most: int, what: str = "a whole number") -> Reader[int]:
    """Read a whole number in that range, written plainly: no leading zeros, no underscores."""
    expected = f"{what} from {least} to {most}"

    def reader(node: Node) -> int:
        found = text_of(node, expected)
        if not _WHOLE.fullmatch(found) or not least <= int(found) <= most:
            raise refused(node, expected)
        return int(found)

    return reader


def days(least: int = 1, most: int = 3650) -> Reader[int]:
    """Read a number of days."""
    return whole(least, most, "a whole number of days")


def yes_no(node: Node) -> bool:
    """Read `yes` or `no`, or `true` or `false`."""
    expected = "yes or no"
    match text_of(node, expected):
        case "yes" | "true":
            return True
        case "no" | "false":
            return False
        case _:
            raise refused(node, expected)


def one_of(names: Iterable[str], what: str = "one of") -> Reader[str]:
    """Read one of these names."""
    known = list(names)
    expected = f"{what} {', '.join(known)}" if len(known) > 1 else known[0]

    def reader(node: Node) -> str:
        found = text_of(node, expected)
        if found not in known:
            near = get_close_matches(found.lower(), known, n=1)
            raise refused(node, f"{expected} (did you mean {near[0]}?)" if near else expected)
        return found

    return reader


def wait(least: int = 1) -> Reader[Wait]:
    """Read a waiting time: `10 minutes`, `4 working hours`, `1 working day`."""

    def reader(node: Node) -> Wait:
        found = _WAIT.fullmatch(text_of(node, A_WAIT))
        if not found:
            raise refused(node, A_WAIT)
        if int(found[1]) < least:
            raise refused(node, f"{A_WAIT}, at least {least}")
        return Wait(int(found[1]), f"{found[2]}s")

    return reader


def country(node: Node) -> str:
    """Read a country code in capitals: `NO` is Norway."""
    found = text_of(node, A_COUNTRY)
    if found not in COUNTRIES:
        meant = _MEANT_COUNTRY.get(found, found.upper())
        raise refused(node, f"{A_COUNTRY} (did you mean {meant}?)" if meant in COUNTRIES else A_COUNTRY)
    return found


def words(what: str, most: int = 200) -> Reader[str]:
    """Read free text on one line, not empty and without spaces around it; `what` says what belongs there."""

    def reader(node: Node) -> str:
        found = text_of(node, what)
        if not found.strip() or found != found.strip() or "\n" in found or len(found) > most:
            raise refused(node, what)
        return found

    return reader
