"""Time comes from one place and never goes back."""

import datetime

import pytest

from bot.clock import SimulatedClock, SystemClock

START = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)


def test_the_machines_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == datetime.timedelta(0)


def test_a_simulated_clock_stands_still_until_it_is_moved() -> None:
    clock = SimulatedClock(START)
    assert clock.now() == clock.now() == START
    assert clock.advance(datetime.timedelta(days=1)) == clock.now() == START + datetime.timedelta(days=1)


def test_a_simulated_clock_gives_utc_whatever_zone_it_was_set_in() -> None:
    amsterdam = datetime.timezone(datetime.timedelta(hours=1))
    clock = SimulatedClock(START.astimezone(amsterdam))
    assert clock.now().tzinfo == datetime.UTC


def test_a_simulated_clock_refuses_to_go_back_and_needs_a_zone() -> None:
    clock = SimulatedClock(START)
    with pytest.raises(ValueError, match="does not go back"):
        clock.set(START - datetime.timedelta(seconds=1))
    with pytest.raises(ValueError, match="time zone"):
        clock.set(START.replace(tzinfo=None))
