"""Working hours, quiet hours and public holidays: when a wait is over, and when a letter may leave."""

import datetime
from dataclasses import dataclass, field
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from negotiation.policy import Wait

_STEP = {"minutes": datetime.timedelta(minutes=1), "hours": datetime.timedelta(hours=1)}
_DAY = datetime.timedelta(days=1)


@lru_cache(maxsize=64)
def _public_holidays(country: str) -> holidays.HolidayBase:
    return holidays.country_holidays(country)


def is_public_holiday(day: datetime.date, country: str) -> bool:
    """Whether the country keeps that day; a country that the calendar does not know keeps none."""
    try:
        return day in _public_holidays(country)
    except NotImplementedError:
        return False


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """When the creditor's people work, in their own time zone."""

    zone: ZoneInfo
    country: str
    opens: datetime.time = datetime.time(9)
    closes: datetime.time = datetime.time(17)
    weekdays: frozenset[int] = field(default=frozenset({0, 1, 2, 3, 4}))

    def is_working_day(self, day: datetime.date) -> bool:
        """Whether people work on that day."""
        return day.weekday() in self.weekdays and not is_public_holiday(day, self.country)

    def after(self, wait: Wait, start: datetime.datetime) -> datetime.datetime:
        """Give the instant (UTC) at which a wait that began at `start` is over."""
        if wait.unit in _STEP:
            return start + _STEP[wait.unit] * wait.count
        local = start.astimezone(self.zone)
        if wait.unit == "days":
            return self._at(local.date() + _DAY * wait.count, local.time())
        if wait.unit == "working days":
            return self._at(self._working_days_on(local.date(), wait.count), local.time())
        return self._working_hours_on(local, datetime.timedelta(hours=wait.count))

    def working_days_before(self, day: datetime.date, count: int) -> datetime.date:
        """Give the day that lies so many working days before."""
        while count > 0:
            day -= _DAY
            count -= self.is_working_day(day)
        return day

    def _working_days_on(self, day: datetime.date, count: int) -> datetime.date:
        while count > 0:
            day += _DAY
            count -= self.is_working_day(day)
        return day

    def _working_hours_on(self, local: datetime.datetime, left: datetime.timedelta) -> datetime.datetime:
        day, moment = local.date(), local.time()
        while True:
            if self.is_working_day(day) and moment < self.closes:
                begin = datetime.datetime.combine(day, max(moment, self.opens))
                end = datetime.datetime.combine(day, self.closes)
                if begin + left <= end:
                    return self._at(day, (begin + left).time())
                left -= end - begin
            day, moment = day + _DAY, datetime.time.min

    def _at(self, day: datetime.date, moment: datetime.time) -> datetime.datetime:
        return datetime.datetime.combine(day, moment, self.zone).astimezone(datetime.UTC)


def next_permitted(
    instant: datetime.datetime, zone: ZoneInfo, country: str, quiet_from: str, quiet_until: str
) -> datetime.datetime:
    """Give the first instant, not before `instant`, outside quiet hours, Sundays and the debtor's public holidays.

    Holds for everything that is not a direct answer (DESIGN.md, Trust).
    """
    begins, ends = datetime.time.fromisoformat(quiet_from), datetime.time.fromisoformat(quiet_until)
    local = instant.astimezone(zone)
    while True:
        day, moment = local.date(), local.time()
        if day.weekday() == 6 or is_public_holiday(day, country):
            local = datetime.datetime.combine(day + _DAY, ends, zone)
        elif (begins > ends and moment < ends) or begins <= moment < ends:
            local = datetime.datetime.combine(day, ends, zone)
        elif begins > ends and moment >= begins:
            local = datetime.datetime.combine(day + _DAY, ends, zone)
        else:
            return local.astimezone(datetime.UTC)
