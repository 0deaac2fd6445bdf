"""One plain reminder: when it may go out, and why not."""

import datetime
from collections.abc import Callable

import pytest

from bot.desk.letters import release_letter
from bot.desk.refusal import Refused
from bot.desk.reminders import remind, remind_all
from tests.desks import Desk


def quiet_case(desk: Desk, *, released: bool = True) -> int:
    """Open a case that the books say was reminded six days ago, so that our own first letter is still to come."""
    return desk.open_case(reminded=1, released=released)


def test_a_reminder_is_a_contact_and_leaves(desk: Desk) -> None:
    case = quiet_case(desk)
    desk.pass_days(0)
    came = remind(desk.office, desk.person("Noor"), case)
    assert [letter.kind for letter in came.letters] == ["reminder"]
    assert [letter.kind for letter in desk.send()] == ["reminder"]
    entry = desk.view(case).journal[-2]
    assert entry.payload is not None
    assert entry.payload["by"] == "Noor"


def test_pressed_twice_on_a_day_one_reminder_goes_out(desk: Desk) -> None:
    case = quiet_case(desk)
    remind(desk.office, desk.person("Noor"), case)
    with pytest.raises(Refused, match=r"letter \d+ has not left yet"):
        remind(desk.office, desk.person("Bo"), case)
    desk.send()
    with pytest.raises(Refused, match="1 unanswered in the last 3 working days, and the policy allows 1"):
        remind(desk.office, desk.person("Bo"), case)
    assert len(desk.view(case).letters) == 1


def test_the_cap_names_the_first_day_on_which_it_may_and_holds_until_then(desk: Desk) -> None:
    case = desk.open_case()
    desk.send()
    with pytest.raises(Refused, match="from 5 March 2026 it may"):
        remind(desk.office, desk.person("Noor"), case)
    desk.pass_days(3)
    assert remind(desk.office, desk.person("Noor"), case).letters


def test_three_unanswered_in_fourteen_days_are_enough(desk: Desk) -> None:
    case = desk.open_case()
    desk.send()
    for days in (3, 5):
        desk.pass_days(days)
        remind(desk.office, desk.person("Noor"), case)
        desk.send()
    desk.pass_days(3)
    with pytest.raises(Refused, match="3 unanswered in the last 14 days, and the policy allows 3"):
        remind(desk.office, desk.person("Noor"), case)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        ({"act": "promise_to_pay", "date": "2026-03-10"}, "they promised to pay on 10 March 2026"),
        ({"act": "claim_paid", "date": "2026-02-26"}, "they say that they have paid"),
        ({"act": "dispute"}, "the case is disputed"),
        ({"act": "ask_human"}, "the case is with a person"),
        ({"act": "accept"}, "an agreement stands"),
        ({"act": "auto_reply", "date": "2026-03-12"}, "reminders are held until 12 March 2026"),
    ],
)
def test_nothing_is_asked_while_the_debtors_words_stand_against_it(desk: Desk, act: dict[str, str], why: str) -> None:
    case = desk.open_case()
    desk.send()
    desk.pass_days(4)
    desk.says(case, act)
    desk.clock.advance(datetime.timedelta(hours=1))
    desk.send()
    with pytest.raises(Refused, match=why):
        remind(desk.office, desk.person("Noor"), case)


def test_nobody_is_reminded_while_an_offer_waits_for_approval(desk: Desk) -> None:
    case = desk.asked_plan()
    with pytest.raises(Refused, match="an offer waits for approval"):
        remind(desk.office, desk.person("Noor"), case)


def test_reminding_everybody_says_for_each_case_what_became_of_it(desk: Desk) -> None:
    fresh, asked = quiet_case(desk), desk.asked_plan()
    found = {one.case: one for one in remind_all(desk.office, desk.person("Noor"))}
    assert found[fresh].came is not None
    assert "waits for approval" in str(found[asked].why_not)


def test_in_draft_a_reminder_waits_for_its_release(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("draft")
    case = quiet_case(desk, released=False)
    (letter,) = remind(desk.office, desk.person("Noor"), case).letters
    assert letter.state == "proposed"
    assert desk.send() == []
    released = release_letter(desk.office, desk.person("Noor"), letter.id)
    assert released.released_by == "Noor"
    assert [one.id for one in desk.send()] == [letter.id]
