"""Bank days, instalment dates and payment runs."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.bank_days import bank_days_after, easter_sunday, is_bank_day
from negotiation.money import split
from negotiation.open_items import OpenItem, days_overdue, set_off
from negotiation.schedules import dates_of, instalments, last_run_until, months_after

D = datetime.date


@pytest.mark.parametrize(
    "easter", [D(2024, 3, 31), D(2025, 4, 20), D(2026, 4, 5), D(2027, 3, 28), D(2038, 4, 25), D(2285, 3, 22)]
)
def test_easter_falls_where_the_almanac_says(easter: datetime.date) -> None:
    assert easter_sunday(easter.year) == easter


@pytest.mark.parametrize(
    "closed", [D(2026, 4, 3), D(2026, 4, 6), D(2026, 5, 1), D(2026, 12, 25), D(2027, 1, 1), D(2026, 11, 28)]
)
def test_target_is_closed_on_its_days_and_at_weekends(closed: datetime.date) -> None:
    assert not is_bank_day(closed)


def test_26_december_closes_and_ascension_does_not() -> None:
    assert not is_bank_day(D(2028, 12, 26))
    assert is_bank_day(D(2026, 5, 14))


def test_bank_days_are_counted_past_what_is_closed() -> None:
    assert bank_days_after(D(2026, 12, 24), 3) == D(2026, 12, 30)
    assert bank_days_after(D(2026, 12, 26), 0) == D(2026, 12, 26)


@given(st.dates(D(1990, 1, 1), D(2150, 1, 1)), st.integers(0, 30))
def test_so_many_bank_days_later_is_a_bank_day(day: datetime.date, count: int) -> None:
    later = bank_days_after(day, count)
    assert later >= day
    assert count == 0 or is_bank_day(later)


def test_month_ends_stay_month_ends() -> None:
    assert dates_of(D(2026, 12, 31), 4, "monthly") == (
        D(2026, 12, 31),
        D(2027, 1, 31),
        D(2027, 2, 28),
        D(2027, 3, 31),
    )
    assert months_after(D(2024, 1, 30), 1) == D(2024, 2, 29)


def test_weeks_are_weeks() -> None:
    assert dates_of(D(2026, 12, 31), 3, "biweekly")[-1] == D(2027, 1, 28)


@given(st.integers(1, 10**9), st.integers(1, 60))
def test_parts_add_up_and_differ_by_odd_cents_only(cents: int, count: int) -> None:
    parts = split(cents, count)
    assert sum(parts) == cents
    assert len(set(parts[:-1])) <= 1
    assert 0 <= parts[-1] - parts[0] < count


@given(
    st.dates(D(2020, 1, 1), D(2030, 1, 1)),
    st.integers(1, 10**8),
    st.integers(1, 24),
    st.sampled_from(["weekly", "monthly"]),
)
def test_a_schedule_adds_up_to_the_cent(first: datetime.date, cents: int, count: int, frequency: str) -> None:
    pays = instalments(first, cents, count, frequency)
    assert sum(pay.amount for pay in pays) == cents
    assert pays[0].on == first


def test_the_last_payment_run_in_a_span_is_found() -> None:
    assert last_run_until([5, 25], D(2026, 11, 27), D(2026, 12, 8)) == D(2026, 12, 5)
    assert last_run_until([25], D(2026, 11, 27), D(2026, 12, 8)) is None
    assert last_run_until([31], D(2026, 11, 24), D(2026, 12, 8)) == D(2026, 11, 30)
    assert last_run_until([], D(2026, 11, 24), D(2026, 12, 8)) is None


ITEMS = (OpenItem("B", D(2026, 2, 1), D(2026, 3, 1), 500_00), OpenItem("A", D(2026, 1, 1), D(2026, 2, 1), 300_00))


def test_money_goes_to_charges_then_to_the_oldest_item() -> None:
    items, charges = set_off(ITEMS, 40_00, 100_00, principal_first=False)
    assert ([item.outstanding for item in items], charges) == ([500_00, 240_00], 0)


def test_principal_first_leaves_charges_to_the_last() -> None:
    items, charges = set_off(ITEMS, 40_00, 810_00, principal_first=True)
    assert ([item.outstanding for item in items], charges) == ([0, 0], 30_00)


@given(st.integers(0, 2000_00), st.booleans())
def test_setting_off_loses_no_cent(amount: int, principal_first: bool) -> None:
    items, charges = set_off(ITEMS, 40_00, amount, principal_first=principal_first)
    assert sum(item.outstanding for item in items) + charges == max(0, 840_00 - amount)


def test_the_age_is_that_of_the_oldest_open_item() -> None:
    assert days_overdue(ITEMS, D(2026, 3, 3)) == 30
    assert days_overdue((), D(2026, 3, 3)) == 0
