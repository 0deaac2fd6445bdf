"""Arithmetic of civil dates that the schema's "Resolving" needs: weeks, months, business days, feasts."""

import calendar as _calendar
import datetime

DAY = datetime.timedelta(days=1)


def in_days(today: datetime.date, days: int) -> datetime.date:
    """Move by days, staying within what a date can be."""
    return today + DAY * max(-20000, min(days, 20000))


def next_weekday(today: datetime.date, weekday: int) -> datetime.date:
    """Give its first occurrence after today."""
    return today + DAY * ((weekday - today.weekday() - 1) % 7 + 1)


def last_weekday(today: datetime.date, weekday: int) -> datetime.date:
    """Give its last occurrence before today."""
    return today - DAY * ((today.weekday() - weekday - 1) % 7 + 1)


def of_week(today: datetime.date, weeks: int, weekday: int) -> datetime.date:
    """Give a weekday of the ISO week that lies so many weeks from this one."""
    return today - DAY * today.weekday() + DAY * (7 * weeks + weekday)


def month_end(year: int, month: int) -> datetime.date:
    """Give the last day of a month."""
    return datetime.date(year, month, _calendar.monthrange(year, month)[1])


def add_months(day: datetime.date, months: int) -> datetime.date:
    """Give the same day so many months on, or that month's last."""
    index = day.year * 12 + day.month - 1 + max(-600, min(months, 600))
    year, month = divmod(index, 12)
    return datetime.date(year, month + 1, min(day.day, _calendar.monthrange(year, month + 1)[1]))


def business_days(today: datetime.date, days: int) -> datetime.date:
    """Count Mondays to Fridays on."""
    step = DAY if days >= 0 else -DAY
    for _ in range(min(abs(days), 400)):
        today += step
        while today.weekday() > 4:
            today += step
    return today


def iso_week(today: datetime.date, week: int, weekday: int = 4) -> datetime.date | None:
    """Give a weekday of a numbered ISO week: this year's, or next year's where that lies over eight weeks back."""
    for year in (today.year, today.year + 1):
        try:
            day = datetime.date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            return None
        if (today - day).days <= 56:
            return day
    return None


def easter(year: int) -> datetime.date:
    """Give Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return datetime.date(year, month, day + 1)


def civil(year: int, month: int, day: int) -> datetime.date | None:
    """Give the date, or None where there is none."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def coming(today: datetime.date, month: int, day: int) -> datetime.date | None:
    """Give the first such day that is today or later."""
    for year in range(today.year, today.year + 9):
        found = civil(year, month, day)
        if found and found >= today:
            return found
    return None


def gone(today: datetime.date, month: int, day: int) -> datetime.date | None:
    """Give the last such day that is today or earlier."""
    for year in range(today.year, today.year - 9, -1):
        found = civil(year, month, day)
        if found and found <= today:
            return found
    return None


def coming_day(today: datetime.date, day: int) -> datetime.date | None:
    """Give the first day of that number after today."""
    for months in range(4):
        first = add_months(today.replace(day=1), months)
        found = civil(first.year, first.month, day)
        if found and found > today:
            return found
    return None


def gone_day(today: datetime.date, day: int) -> datetime.date | None:
    """Give the last day of that number on or before today."""
    for months in range(4):
        first = add_months(today.replace(day=1), -months)
        found = civil(first.year, first.month, day)
        if found and found <= today:
            return found
    return None
