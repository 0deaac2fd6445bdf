"""Open items from the books."""

import datetime
from pathlib import Path

import pytest

from bot.desk.books import day_before, read_file, take_in, take_up, write_rejected
from bot.desk.refusal import Refused
from bot.intake.errors import IntakeError
from tests.desks import Desk

LIST = """\
Customer No;Name;E-mail;Invoice no;Invoice date;Due date;Open balance
2001;Bakker BV;anna@bakker.example;2026-0001;2025-12-01;2025-12-31;1210,00
2002;Visser BV;bo@visser.example;2026-0002;2025-12-05;2026-01-04;500,00
"""


def written(desk: Desk, text: str) -> Path:
    file = desk.folder / "open-items.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_list_opens_cases_that_write_nothing_before_they_are_released(desk: Desk) -> None:
    file = read_file(desk.office, written(desk, LIST))
    taken = take_in(desk.office, desk.person("Noor"), file, day_before(desk.office))
    take_up(desk.office, taken.summary.opened_cases)
    assert len(taken.summary.opened_cases) == 2
    assert desk.send() == []
    assert [desk.view(case).case.phase for case in taken.summary.opened_cases] == ["offered", "offered"]


def test_the_same_list_again_changes_nothing(desk: Desk) -> None:
    file = read_file(desk.office, written(desk, LIST))
    take_in(desk.office, desk.person("Noor"), file, day_before(desk.office))
    again = take_in(desk.office, desk.person("Noor"), file, day_before(desk.office))
    assert again.summary.changed_nothing


def test_the_books_then_count_as_read_up_to_the_day_before(desk: Desk) -> None:
    file = read_file(desk.office, written(desk, LIST))
    taken = take_in(desk.office, desk.person("Noor"), file, day_before(desk.office))
    assert taken.covers == datetime.date(2026, 3, 1) == desk.office.ledger.books_until()


def test_rejected_rows_stand_in_a_file_with_place_and_remedy_and_close_nothing(desk: Desk) -> None:
    take_in(desk.office, desk.person("Noor"), read_file(desk.office, written(desk, LIST)), day_before(desk.office))
    broken = LIST.replace("2026-01-04", "no date").replace("1210,00", "=SUM(1)")
    path = written(desk, broken)
    file = read_file(desk.office, path)
    beside = write_rejected(path, file)
    assert beside is not None
    assert beside.name == "open-items.rejected.csv"
    text = beside.read_text(encoding="utf-8-sig")
    assert "no date" in text
    assert ";'=SUM(1);" in text
    taken = take_in(desk.office, desk.person("Noor"), file, desk.office.today())
    assert (taken.summary.closed_items, taken.covers) == (0, None)
    assert desk.office.ledger.books_until() == datetime.date(2026, 3, 1)


def test_a_list_without_a_fault_leaves_no_file_beside_it(desk: Desk) -> None:
    path = written(desk, LIST)
    assert write_rejected(path, read_file(desk.office, path)) is None


def test_a_file_that_is_no_list_is_refused_in_one_line(desk: Desk) -> None:
    with pytest.raises(IntakeError) as refused:
        read_file(desk.office, written(desk, "hello\nworld\n"))
    assert "\n" not in str(refused.value)


def test_a_list_of_tomorrow_cannot_be(desk: Desk) -> None:
    file = read_file(desk.office, written(desk, LIST))
    with pytest.raises(Refused, match="today is 2026-03-02"):
        take_in(desk.office, desk.person("Noor"), file, datetime.date(2026, 3, 3))


def test_an_empty_list_closes_nothing_unless_somebody_says_that_nothing_is_open(desk: Desk) -> None:
    noor, day = desk.person("Noor"), day_before(desk.office)
    first = take_in(desk.office, noor, read_file(desk.office, written(desk, LIST)), day)
    empty = read_file(desk.office, written(desk, LIST.splitlines()[0] + "\n"))
    with pytest.raises(Refused, match="--nothing-open"):
        take_in(desk.office, noor, empty, day)
    taken = take_in(desk.office, noor, empty, day, nothing_open=True)
    assert taken.summary.closed_items == first.summary.new_items
