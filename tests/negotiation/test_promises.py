"""PROTOCOL.md, Promises: a near date is held, a later one is a new due date."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from negotiation.policy import Policy, PromiseRules

Open = Callable[..., Any]
Date = Callable[[int], str]


def promise(day: str, **more: Any) -> dict[str, Any]:
    return {"act": "promise_to_pay", "date": day, **more}


def test_a_near_date_is_held_without_ceremony(open_case: Open, date: Date) -> None:
    talk = open_case(principal="30000.00", exceptions=[date(-10)], unanswered=0).says(promise(date(14)), day=0)
    assert talk.done == ["hold promise", "notify promise_held"]
    assert talk.action("hold")["until"] == date(14)
    assert talk.why("promise_within_days") == {"code": "promise_within_days", "at_most": 14, "days": 14}


def test_while_a_promise_is_held_nothing_is_asked(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(12)), day=1)
    for day in range(2, 15):
        assert talk.day(day).done == []


def test_a_date_one_day_further_is_a_new_due_date(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(15)), day=0)
    assert talk.done == ["confirm_agreement new_due_date"]
    assert talk.agreement["date"] == date(15)


def test_a_promise_kept_ends_with_thanks(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(10)), day=1).pays("1295.00", day=9)
    assert talk.done == ["thank", "close paid"]
    assert talk.phase == "paid"


def test_a_broken_promise_is_told_on_the_first_day_past_the_grace(open_case: Open, date: Date) -> None:
    # day 10 is a Friday: the grace of three bank days ends on Wednesday, day 15
    talk = open_case().says(promise(date(10)), day=1)
    assert talk.answer["look_again_on"] == date(15)
    assert "notify broken" not in talk.day(15).done
    assert talk.day(16).done == ["notify broken"]


def test_a_second_broken_promise_goes_to_a_person(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(5)), day=1).day(13)
    assert talk.done == ["notify broken"]
    talk.says(promise(date(16)), day=14).day(30)
    assert talk.done == ["notify broken", "hand_to_person promises_broken"]


def test_a_promise_is_moved_as_often_as_the_policy_says(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(5)), day=1)
    assert talk.says(promise(date(9)), day=2).done == ["hold promise", "notify promise_held"]
    assert talk.says(promise(date(12)), day=3).done == ["answer refused"]
    assert talk.why("reschedules_at_most")["at_most"] == 1
    assert talk.says(promise(date(8)), day=4).has("hold")


def test_money_that_was_in_time_takes_the_breach_back(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(7)), day=1).day(15)
    assert "notify broken" in talk.done
    talk.pays("1295.00", day=16, paid_on=date(9))
    assert talk.done == ["notify cancelled", "thank", "close paid"]


def test_money_that_was_late_does_not(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(7)), day=1).day(15).pays("1295.00", day=16)
    assert talk.done == ["thank", "close paid"]


def test_a_new_due_date_needs_its_preconditions(open_case: Open, date: Date) -> None:
    talk = open_case(unanswered=0).says(promise(date(30)), day=0)
    assert not talk.has("confirm_agreement")
    assert talk.why("unanswered_contacts_at_least") == {
        "code": "unanswered_contacts_at_least",
        "at_least": 1,
        "unanswered": 0,
    }
    assert talk.done[0] == "answer refused"


def test_a_date_that_needs_approval_is_put_before_a_person(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(50)), day=0)
    assert talk.done == ["ask_approval new_due_date"]
    assert talk.action("ask_approval")["why"] == "days_above"
    assert talk.phase == "awaiting_approval"


def test_a_date_beyond_the_limit_gets_the_nearest_that_is_possible(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(90)), day=0)
    assert talk.option["kind"] == "new_due_date"
    assert talk.option["date"] == date(45)
    assert talk.why("days_from_today_at_most") == {"code": "days_from_today_at_most", "at_most": 60, "days": 90}


def test_the_nearest_date_falls_on_their_payment_run(open_case: Open, date: Date) -> None:
    talk = open_case(payment_run_days=[25]).says(promise(date(90)), day=0)
    assert talk.option["date"] == "2026-12-25"


def test_a_promise_without_a_date_is_asked_for_one(open_case: Open) -> None:
    talk = open_case().says({"act": "promise_to_pay"}, day=1)
    assert talk.done == ["ask_capacity"]
    assert talk.says({"act": "promise_to_pay"}, day=2).done == ["answer received"]


def test_a_date_in_the_past_promises_nothing(open_case: Open, date: Date) -> None:
    assert open_case().says(promise(date(0)), day=2).done == ["ask_capacity"]


def test_a_promise_of_a_part_asks_for_instalments(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(5), amount="600.00"), day=1)
    assert talk.option["kind"] == "instalments"
    assert talk.option["down_payment"] == "600.00"


def test_two_dates_for_two_parts_are_a_plan(open_case: Open, date: Date) -> None:
    talk = open_case(principal=("600.00", "610.00"), charges="0.00")
    talk.says(promise(date(5), amount="600.00"), promise(date(30), amount="610.00"), day=1)
    assert talk.agreement["kind"] == "instalments"
    assert [pay["amount"] for pay in talk.agreement["pays"]] == ["600.00", "610.00"]


def test_a_breach_counts_target_bank_days_only(open_case: Open, date: Date, example: Policy) -> None:
    # day 30 is 24 December; 25 and 26 December and the weekend are no bank days: the grace ends on the 30th
    policy = replace(example, promises=PromiseRules(hold_within_days=40))
    talk = open_case(policy=policy).says(promise(date(30)), day=1)
    assert "notify broken" not in talk.day(36).done
    assert talk.answer["look_again_on"] == "2026-12-31"
    assert "notify broken" in talk.day(37).done


def test_a_promise_of_all_but_the_charges_is_held_too(open_case: Open, date: Date) -> None:
    talk = open_case().says(promise(date(9), amount="1210.00"), day=1)
    assert talk.done == ["hold promise", "notify promise_held"]
    talk.pays("1210.00", day=9)
    for day in range(10, 30):
        assert "notify broken" not in talk.day(day).done
    assert talk.phase != "paid"
