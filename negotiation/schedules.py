"""When payments fall: instalment dates, payment runs, and schedules that add up to the cent."""

import calendar
import datetime
from collections.abc import Iterable

from negotiation.money import Cents, split
from negotiation.offers import Payment

STEP_DAYS = {"weekly": 7, "biweekly": 14}
DAYS_BETWEEN = {**STEP_DAYS, "monthly": 30}
"""Roughly how many days lie between two payments, for comparing frequencies."""


def months_after(day: datetime.date, months: int) -> datetime.date:
    """Give the same day of the month so many months on, or the month's last day where it has none.

    >>> months_after(datetime.date(2027, 1, 31), 1)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def dates_of(first: datetime.date, count: int, frequency: str) -> tuple[datetime.date, ...]:
    """Give the dates of instalments; months are counted from the first, so that month-ends stay month-ends."""
    if frequency == "monthly":
        return tuple(months_after(first, at) for at in range(count))
    step = datetime.timedelta(days=STEP_DAYS[frequency])
    return tuple(first + at * step for at in range(count))


def next_date(day: datetime.date, frequency: str) -> datetime.date:
    """Give the date one step later."""
    return dates_of(day, 2, frequency)[1]


def instalments(first: datetime.date, rest: Cents, count: int, frequency: str) -> tuple[Payment, ...]:
    """Spread `rest` evenly; the last instalment takes the odd cents."""
    amounts = split(rest, count)
    return tuple(Payment(on, amount) for on, amount in zip(dates_of(first, count, frequency), amounts, strict=True))


def last_run_until(run_days: Iterable[int], earliest: datetime.date, latest: datetime.date) -> datetime.date | None:
    """Give the last day in the span on which the debtor's payment run falls, None where there is none.

    A run on the 31st falls on the last day of a shorter month.
    """
    wanted = set(run_days)
    day = latest
    while wanted and day >= earliest:
        last = calendar.monthrange(day.year, day.month)[1]
        if day.day in wanted or (day.day == last and max(wanted) > last):
            return day
        day -= datetime.timedelta(days=1)
    return None
