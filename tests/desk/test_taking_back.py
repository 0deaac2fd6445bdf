"""A reading is taken back: what it led to ends, what was sent is shown and corrected, the right one is kept."""

import datetime
import json

import pytest
from sqlalchemy import create_engine, text

from bot.desk.handing_back import resume
from bot.desk.questions import open_questions
from bot.desk.refusal import Refused
from bot.desk.replaying import replay_case
from bot.desk.taking_back import take_back
from negotiation.errors import FieldError
from tests.desks import Desk

PLEASE = "Please let me speak to a person."


def agreed(desk: Desk) -> int:
    """Bring a case to an agreement: they say yes to what was asked, and it is confirmed."""
    case = desk.open_case(300000)
    desk.send()
    desk.clock.advance(datetime.timedelta(days=1))
    desk.write(case, "Yes, agreed.")
    assert desk.view(case).case.phase == "agreed"
    return case


def test_an_agreement_that_came_of_a_wrong_reading_no_longer_stands(desk: Desk) -> None:
    case = agreed(desk)
    desk.clock.advance(datetime.timedelta(hours=1))
    desk.send()
    found = take_back(desk.office, desk.person("Noor"), case, should_be=[{"act": "hardship"}])
    assert found.came.phase == "with_a_person"
    assert "confirm_agreement" in found.sent[-1].kind
    assert found.correction is not None
    assert found.correction.state == "proposed"
    resume(desk.office, desk.person("Noor"), case)
    assert desk.view(case).case.phase == "open"


def test_a_correction_waits_for_a_person_even_in_full_autonomy_and_names_the_wrong_letters_day(desk: Desk) -> None:
    case = agreed(desk)
    desk.clock.advance(datetime.timedelta(hours=1))
    desk.send()
    found = take_back(desk.office, desk.person("Noor"), case)
    assert found.correction is not None
    assert "On 3 March 2026 we wrote to you" in str(found.correction.facts["text"])
    assert desk.send() == []


def test_letters_that_have_not_left_are_stopped_and_then_nothing_is_to_be_corrected(desk: Desk) -> None:
    case = desk.open_case()
    desk.send()
    desk.clock.advance(datetime.timedelta(days=1))
    desk.write(case, PLEASE)
    found = take_back(desk.office, desk.person("Noor"), case)
    assert [letter.kind for letter in found.stopped] == ["holding"]
    assert (found.sent, found.correction) == ((), None)
    desk.clock.advance(datetime.timedelta(days=2))
    assert desk.send() == []


def test_a_question_to_a_person_that_came_of_it_is_withdrawn(desk: Desk) -> None:
    case = desk.asked_plan(in_words=True)
    take_back(desk.office, desk.person("Noor"), case)
    assert open_questions(desk.office) == ()
    assert desk.view(case).approvals[0].state == "withdrawn"


def test_the_reading_is_kept_with_what_it_should_have_been(desk: Desk) -> None:
    case = desk.asked_plan(in_words=True)
    right = {"acts": [{"act": "promise_to_pay", "date": "2026-03-13"}], "flags": []}
    take_back(desk.office, desk.person("Noor"), case, should_be=right)
    engine = create_engine(desk.office.settings.database_url)
    with engine.connect() as connection:
        (row,) = connection.execute(text("SELECT text, situation, read_as, should_be FROM reader_example")).all()
    engine.dispose()
    assert "10 monthly instalments" in row.text
    assert json.loads(row.should_be) == right
    assert json.loads(row.situation)["items"][0]["outstanding"] == "3000.00"
    assert "propose_instalments" in row.read_as


def test_a_reading_is_taken_back_once_and_the_one_before_it_is_next(desk: Desk) -> None:
    case = desk.open_case()
    desk.send()
    desk.write(case, "Could you send me a copy of the invoice?")
    desk.write(case, PLEASE)
    second = take_back(desk.office, desk.person("Noor"), case)
    with pytest.raises(Refused, match=f"Noor has taken entry {second.entry} back already"):
        take_back(desk.office, desk.person("Bo"), case, second.entry)
    assert take_back(desk.office, desk.person("Bo"), case).entry < second.entry
    with pytest.raises(Refused, match="no reading that could be taken back"):
        take_back(desk.office, desk.person("Bo"), case)


def test_an_entry_that_is_no_reading_cannot_be_taken_back(desk: Desk) -> None:
    case = desk.open_case()
    with pytest.raises(Refused, match="entry 1 is no reading"):
        take_back(desk.office, desk.person("Noor"), case, 1)


@pytest.mark.parametrize(
    "wrong", [[{"act": "nonsense"}], {"flags": []}, [{"act": "promise_to_pay", "date": "soon"}], 7]
)
def test_what_is_no_reading_is_refused_before_anything_happens(desk: Desk, wrong: object) -> None:
    case = desk.asked_plan(in_words=True)
    with pytest.raises(FieldError):
        take_back(desk.office, desk.person("Noor"), case, should_be=wrong)
    assert desk.view(case).case.phase == "awaiting_approval"


def test_a_case_with_a_reading_taken_back_replays_the_same(desk: Desk) -> None:
    case = agreed(desk)
    take_back(desk.office, desk.person("Noor"), case)
    replayed = replay_case(desk.office, case)
    assert replayed.difference is None
    assert replayed.steps >= 3
