"""Waits and permitted instants, over weekends, holidays and clock changes."""

import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.working_time import WorkingTime, next_permitted
from negotiation.policy import Wait

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
OFFICE = WorkingTime(AMSTERDAM, "NL")


def local(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("start", "wait", "over"),
    [
        ("2026-03-10T10:00", Wait(10, "minutes"), "2026-03-10T10:10"),
        ("2026-03-10T10:00", Wait(4, "working hours"), "2026-03-10T14:00"),
        ("2026-03-10T16:00", Wait(4, "working hours"), "2026-03-11T12:00"),
        ("2026-03-13T16:00", Wait(2, "working hours"), "2026-03-16T10:00"),
        ("2026-03-13T22:00", Wait(1, "working hours"), "2026-03-16T10:00"),
        ("2026-03-13T10:00", Wait(1, "working days"), "2026-03-16T10:00"),
        ("2026-03-27T10:00", Wait(3, "days"), "2026-03-30T10:00"),
        # King's Day, a Monday in 2026, is no working day
        ("2026-04-24T10:00", Wait(1, "working days"), "2026-04-28T10:00"),
    ],
)
def test_a_wait_is_over_after_so_much_working_time(start: str, wait: Wait, over: str) -> None:
    assert OFFICE.after(wait, local(start)) == local(over)


def test_working_days_before_skips_weekends() -> None:
    assert OFFICE.working_days_before(datetime.date(2026, 3, 16), 2) == datetime.date(2026, 3, 12)


@pytest.mark.parametrize(
    ("instant", "permitted"),
    [
        ("2026-03-10T12:00", "2026-03-10T12:00"),
        ("2026-03-10T06:59", "2026-03-10T07:00"),
        ("2026-03-10T20:00", "2026-03-11T07:00"),
        ("2026-03-14T21:00", "2026-03-16T07:00"),  # Saturday night: past Sunday
        ("2026-12-24T20:30", "2026-12-28T07:00"),  # Christmas, Boxing Day, Sunday
        ("2026-03-28T23:00", "2026-03-30T07:00"),  # the night in which summer time begins
    ],
)
def test_a_letter_that_is_no_direct_answer_waits_for_a_permitted_instant(instant: str, permitted: str) -> None:
    assert next_permitted(local(instant), AMSTERDAM, "NL", "20:00", "07:00") == local(permitted)


def test_a_country_without_a_calendar_keeps_no_holidays() -> None:
    assert next_permitted(local("2026-12-25T12:00"), AMSTERDAM, "ZZ", "20:00", "07:00") == local("2026-12-25T12:00")
