"""Money as integer cents of the case's one currency: read, written, shared out and split without losing a cent."""

import re
from decimal import ROUND_HALF_UP, Decimal

from negotiation.errors import FieldError

Cents = int
"""An amount in minor units. A case has one currency, so the currency stands on the case and not here."""

_AMOUNT = re.compile(r"-?[0-9]{1,15}\.[0-9]{2}")


def parse_amount(text: object, field: str = "amount") -> Cents:
    """Read a decimal string with exactly two decimals (PROTOCOL.md); anything else is a `FieldError`.

    >>> parse_amount("1210.00")
    121000
    """
    if not isinstance(text, str) or not _AMOUNT.fullmatch(text):
        raise FieldError(field, 'an amount such as "1210.00"')
    return int(text.replace(".", ""))


def format_amount(cents: Cents) -> str:
    """Write cents as a decimal string with two decimals.

    >>> format_amount(-5)
    '-0.05'
    """
    sign, cents = ("-", -cents) if cents < 0 else ("", cents)
    return f"{sign}{cents // 100}.{cents % 100:02d}"


def percent_of(cents: Cents, percent: Decimal) -> Cents:
    """Take a percentage of an amount, rounded half up to the cent (PROTOCOL.md, Money).

    >>> percent_of(12345, Decimal("2.5"))
    309
    """
    return int((Decimal(cents) * percent / 100).quantize(Decimal(1), ROUND_HALF_UP))


def split(cents: Cents, count: int) -> tuple[Cents, ...]:
    """Split into `count` equal parts; the last takes the odd cents.

    >>> split(100000, 3)
    (33333, 33333, 33334)
    """
    part = cents // count
    return (part,) * (count - 1) + (cents - part * (count - 1),)
