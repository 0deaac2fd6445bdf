"""Money that a person saw: counted once."""

import datetime

import pytest

from bot.desk.payments import paid, paid_amount
from bot.desk.refusal import Refused
from negotiation.errors import FieldError
from tests.desks import Desk

ON = datetime.date(2026, 2, 27)


def test_a_payment_of_everything_ends_the_case_with_thanks(desk: Desk) -> None:
    case = desk.open_case(121000)
    found = paid(desk.office, desk.person("Noor"), case, 121000, ON)
    assert found.is_new
    assert found.came.phase == "paid"
    assert [letter.kind for letter in found.came.letters] == ["thanks"]


def test_the_same_payment_counts_once_whoever_records_it(desk: Desk) -> None:
    case = desk.open_case(121000)
    first = paid(desk.office, desk.person("Noor"), case, 21000, ON, "bank-1")
    second = paid(desk.office, desk.person("Bo"), case, 21000, ON, "bank-1")
    assert (first.is_new, second.is_new) == (True, False)
    assert desk.view(case).case.principal == 100000


def test_without_an_id_the_same_amount_on_the_same_day_is_the_same_payment(desk: Desk) -> None:
    case = desk.open_case(121000)
    assert paid(desk.office, desk.person("Noor"), case, 21000, ON).is_new
    assert not paid(desk.office, desk.person("Noor"), case, 21000, ON).is_new
    assert paid(desk.office, desk.person("Noor"), case, 21000, ON, "another").is_new
    assert desk.view(case).case.principal == 79000


def test_an_id_that_stood_for_another_amount_is_refused(desk: Desk) -> None:
    case = desk.open_case(121000)
    paid(desk.office, desk.person("Noor"), case, 21000, ON, "bank-1")
    with pytest.raises(Refused, match=r"is recorded already, as 210\.00 of 2026-02-27 by Noor"):
        paid(desk.office, desk.person("Noor"), case, 22000, ON, "bank-1")


@pytest.mark.parametrize("text", ["", "0.00", "-5.00", "12", "12.5", "1,210.00", "1e3", "NaN", "12.345", "€ 12.00"])
def test_what_is_no_amount_above_nothing_is_refused(text: str) -> None:
    with pytest.raises(FieldError, match="AMOUNT"):
        paid_amount(text)


@pytest.mark.parametrize("on", [datetime.date(2026, 3, 3), datetime.date(1999, 1, 1)])
def test_a_day_to_come_or_long_past_is_no_value_date(desk: Desk, on: datetime.date) -> None:
    with pytest.raises(FieldError, match="--on"):
        paid(desk.office, desk.person("Noor"), desk.open_case(), 100, on)
