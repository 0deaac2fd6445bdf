"""Bank days of the euro: every day but weekends and the closing days of TARGET, computed."""

import datetime
from functools import lru_cache

_DAY = datetime.timedelta(days=1)


def easter_sunday(year: int) -> datetime.date:
    """Give Easter of the Gregorian calendar, by the method of Meeus, Jones and Butcher (1876).

    >>> easter_sunday(2027)
    datetime.date(2027, 3, 28)
    """
    golden, (century, in_century) = year % 19, divmod(year, 100)
    leaps, skipped = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quads, rest = divmod(in_century, 4)
    weekday = (32 + 2 * skipped + 2 * quads - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return datetime.date(year, month, day + 1)


@lru_cache(maxsize=256)
def _closing_days(year: int) -> frozenset[datetime.date]:
    """Give New Year, Good Friday, Easter Monday, 1 May, 25 and 26 December (ECB, calendar of TARGET)."""
    easter = easter_sunday(year)
    fixed = ((1, 1), (5, 1), (12, 25), (12, 26))
    return frozenset({datetime.date(year, *day) for day in fixed} | {easter - 2 * _DAY, easter + _DAY})


def is_bank_day(day: datetime.date) -> bool:
    """Whether banks move money on that day."""
    return day.weekday() < 5 and day not in _closing_days(day.year)


@lru_cache(maxsize=4096)
def bank_days_after(day: datetime.date, count: int) -> datetime.date:
    """Give the day that lies so many bank days after; with 0 the day itself."""
    while count > 0:
        day += _DAY
        count -= is_bank_day(day)
    return day
