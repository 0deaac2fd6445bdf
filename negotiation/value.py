"""Expected present value of what will be paid and when: the one number that ranks offers for the creditor.

The model is research on debts: an age curve, the cost of capital, the chance that a payment of a plan fails, and the
claim reviving in full when it does. Everything is whole numbers: shares are parts of `UNIT`, read from a table made
once for the policy's figures with decimal arithmetic, whose results are the same on every machine.
"""

import datetime
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from itertools import pairwise

from negotiation.money import Cents
from negotiation.offers import Payment
from negotiation.policy import ValueRules

UNIT = 10**9
"""One, in the tables' parts."""
DAYS_PER_MONTH = Decimal("30.44")
LAST_DAY = 3660
"""The tables end after ten years; what lies beyond is worth what it is worth then."""

_MATHS = Context(prec=40, rounding=ROUND_HALF_EVEN)

SINGLE_BREAKS = ((0, 30), (3, 30), (30, 100), (45, 130), (365, 500))
"""Chance, in parts of 1,000, that one payment so many days off fails; between these days on a straight line.
Assumptions, to be refitted from outcomes."""
DOWN_PAYMENT_BREAKS = 30
INSTALMENT_BREAKS = 40
DISTRESSED_DOWN_PAYMENT_BREAKS = 50
DISTRESSED_INSTALMENT_BREAKS = 90


class ValueTable:
    """What a claim is worth by its age, and what money is worth by the days until it comes."""

    __slots__ = ("_kept", "_left", "_rules")

    def __init__(self, rules: ValueRules) -> None:
        self._rules = rules
        self._left = _value_left(rules)
        self._kept = _discounted(rules)

    def left(self, days_overdue: int) -> int:
        """Give the share of its value that a claim of that age has left."""
        return self._left[min(max(days_overdue, 0), LAST_DAY)]

    def present(self, days: int) -> int:
        """Give what one unit of money, so many days from now, is worth now."""
        return self._kept[min(max(days, 0), LAST_DAY)]

    def cost_of_time(self, amount: Cents, days: int) -> Cents:
        """Give what it costs to have that money so many days later."""
        return _rounded(amount * (UNIT - self.present(days)), UNIT)

    def waiting(self, claim: Cents, age: int, days: int = 0) -> Cents:
        """Give what a claim of that age is worth if nothing is agreed for so many days."""
        return _rounded(claim * self.left(age + days) * self.present(days), UNIT * UNIT)

    def agency(self, claim: Cents, age: int) -> Cents:
        """Give what an agency would bring, after its fee and its time."""
        return _rounded(claim * self._salvage(age, 0), UNIT)

    def _salvage(self, age: int, day: int) -> int:
        """Give the share of a claim of that age now that an agency brings if it gets it on that day from now."""
        back = day + self._rules.agency_days
        kept = int((100 - self._rules.agency_fee) * UNIT / 100)
        return self.left(age + back) * self.present(back) * kept // (UNIT * UNIT)

    def expected(
        self, claim: Cents, age: int, on: datetime.date, pays: Sequence[Payment], *, distressed: bool = False
    ) -> Cents:
        """Give the expected present value of a schedule for a claim of that age; on a break the rest revives."""
        total = sum(payment.amount for payment in pays)
        survives, paid, sum_ = UNIT, 0, 0
        for at, payment in enumerate(pays):
            days = (payment.on - on).days
            broken = survives * _break_chance(at, len(pays), days, distressed=distressed) // 1000
            survives -= broken
            revived = claim - (claim * paid // total if total else 0)
            sum_ += survives * payment.amount * self.present(days) // UNIT
            sum_ += broken * revived * self._salvage(age, days) // UNIT
            paid += payment.amount
        return _rounded(sum_, UNIT)


def _break_chance(at: int, count: int, days: int, *, distressed: bool) -> int:
    """Chance, in parts of 1,000, that this payment fails after the ones before came."""
    if count == 1:
        return _between(SINGLE_BREAKS, days)
    if at == 0:
        return DISTRESSED_DOWN_PAYMENT_BREAKS if distressed else DOWN_PAYMENT_BREAKS
    return DISTRESSED_INSTALMENT_BREAKS if distressed else INSTALMENT_BREAKS


def _between(points: Sequence[tuple[int, int]], at: int) -> int:
    for (left, low), (right, high) in pairwise(points):
        if at <= right:
            return low + (high - low) * (max(at, left) - left) // (right - left)
    return points[-1][1]


def _rounded(value: int, unit: int) -> int:
    return (value + unit // 2) // unit


def _value_left(rules: ValueRules) -> tuple[int, ...]:
    """Piecewise log-linear through the policy's points; after the last the last slope goes on."""
    points = [(Decimal(0), Decimal(0))]
    for months, lost in rules.lost_after_months:
        left = max(Decimal(1) - lost / 100, Decimal("1e-9"))
        points.append((months * DAYS_PER_MONTH, -_MATHS.ln(left)))
    table: list[int] = []
    for (start, low), (end, high), last in _pieces(points):
        slope = _MATHS.divide(high - low, end - start)
        first = len(table)
        until = LAST_DAY if last else min(LAST_DAY, int(end))
        share = _MATHS.exp(-(low + slope * (first - start)))
        daily = _MATHS.exp(-slope)
        for _ in range(first, until + 1):
            table.append(int(_MATHS.multiply(share, Decimal(UNIT)).to_integral_value(ROUND_HALF_EVEN)))
            share = _MATHS.multiply(share, daily)
    return tuple(table)


def _pieces(
    points: list[tuple[Decimal, Decimal]],
) -> list[tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal], bool]]:
    if len(points) == 1:
        points = [*points, (DAYS_PER_MONTH, Decimal(0))]
    pairs = list(pairwise(points))
    return [(left, right, at == len(pairs) - 1) for at, (left, right) in enumerate(pairs)]


def _discounted(rules: ValueRules) -> tuple[int, ...]:
    """(1 + r) to the power of -t/365, in parts of `UNIT`."""
    daily = _MATHS.exp(_MATHS.divide(-_MATHS.ln(1 + rules.cost_of_capital / 100), Decimal(365)))
    share, table = Decimal(1), []
    for _ in range(LAST_DAY + 1):
        table.append(int(_MATHS.multiply(share, Decimal(UNIT)).to_integral_value(ROUND_HALF_EVEN)))
        share = _MATHS.multiply(share, daily)
    return tuple(table)


@lru_cache(maxsize=32)
def value_table(rules: ValueRules) -> ValueTable:
    """Give the table of these figures, made once."""
    return ValueTable(rules)
