"""The value model against the worked figures of the research (a claim of 10,000.00, 60 days overdue)."""

import datetime
from decimal import Decimal

import pytest

from negotiation.offers import Payment
from negotiation.policy import ValueRules
from negotiation.value import LAST_DAY, UNIT, value_table

TODAY = datetime.date(2026, 11, 24)
AGE = 61
"""Two months of 30.44 days."""
TABLE = value_table(ValueRules())


def expected(pays: list[tuple[int, int]], *, distressed: bool = False) -> int:
    schedule = [Payment(TODAY + datetime.timedelta(days=days), amount) for days, amount in pays]
    return TABLE.expected(10_000_00, AGE, TODAY, schedule, distressed=distressed)


def plan(down: int, count: int) -> list[tuple[int, int]]:
    rest = 10_000_00 - down
    return [(3, down), *((30 * (at + 1), rest // count) for at in range(count))]


@pytest.mark.parametrize(
    ("pays", "euros"),
    [
        ([(3, 10_000_00)], 9858),
        ([(3, 9_500_00)], 9373),
        ([(30, 10_000_00)], 9429),
        ([(45, 10_000_00)], 9223),
        (plan(2_500_00, 4), 9365),
        (plan(2_500_00, 6), 9171),
    ],
)
def test_offers_are_worth_what_the_research_worked_out(pays: list[tuple[int, int]], euros: int) -> None:
    assert abs(expected(pays) - euros * 100) <= 200


def test_a_plan_of_somebody_in_distress_is_worth_less() -> None:
    assert abs(expected(plan(2_500_00, 4), distressed=True) - 8889_00) <= 300


def test_an_agency_brings_what_the_research_worked_out() -> None:
    assert abs(TABLE.agency(10_000_00, AGE) - 5565_00) <= 300


@pytest.mark.parametrize(
    ("months", "left"),
    [(0, "1"), (1, ".955"), (2, ".911"), (3, ".870"), (4, ".785"), (5, ".709"), (6, ".640"), (9, ".525"),
     (12, ".430"), (18, ".197"), (24, ".090"), (36, ".019")],
)  # fmt: skip
def test_the_age_curve_runs_through_its_points(months: int, left: str) -> None:
    days = int(months * Decimal("30.44") + Decimal("0.5"))
    assert abs(Decimal(TABLE.left(days)) / UNIT - Decimal(left)) < Decimal("0.002")


def test_value_never_rises_with_age_or_delay() -> None:
    assert all(TABLE.left(day) >= TABLE.left(day + 1) for day in range(LAST_DAY))
    assert all(TABLE.present(day) >= TABLE.present(day + 1) for day in range(LAST_DAY))


def test_the_table_is_made_of_whole_numbers_and_the_same_everywhere() -> None:
    assert [TABLE.left(day) for day in (1, 91, 92, 183, 365, 730)] == [
        998476172, 870424661, 868013266, 639498520, 430262241, 90216051,
    ]  # fmt: skip
    assert [TABLE.present(day) for day in (1, 30, 365)] == [999738910, 992196890, 909090909]


def test_other_figures_make_another_table() -> None:
    harsher = value_table(ValueRules(lost_after_months=((1, Decimal(50)),), cost_of_capital=Decimal(0)))
    assert abs(harsher.left(61) - UNIT // 4) < UNIT // 500
    assert harsher.present(365) == UNIT


def test_a_curve_that_loses_everything_still_has_a_table() -> None:
    assert value_table(ValueRules(lost_after_months=((6, Decimal(100)),))).left(400) == 0


def test_an_empty_curve_loses_nothing() -> None:
    assert value_table(ValueRules(lost_after_months=())).left(400) == UNIT
