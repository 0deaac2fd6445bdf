"""PROTOCOL.md, Approvals: a ruling counts for the one offer asked, and lifts no limit."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from negotiation.policy import Policy

Open = Callable[..., Any]
Date = Callable[[int], str]
NINE = {"act": "propose_instalments", "count": 9, "frequency": "monthly", "down_payment": "200.00"}


@pytest.fixture
def asked(open_case: Open, date: Date) -> Any:
    """Put a plan of nine with too small a down payment before a person."""
    talk = open_case().says({**NINE, "first_date": date(30), "amount": "121.66"}, day=1)
    assert talk.done == ["ask_approval instalments"]
    talk.question = talk.action("ask_approval")
    return talk


def test_what_needs_a_person_is_asked_with_all_reasons(asked: Any) -> None:
    assert asked.phase == "awaiting_approval"
    assert asked.why("count_above") == {"code": "count_above", "above": 6, "count": 9}
    assert asked.why("down_payment_below") == {"code": "down_payment_below", "below": "25", "down_payment": "200.00"}


def test_approve_sends_exactly_that_offer(asked: Any) -> None:
    assert asked.rules("approve", day=2).offer == asked.question["offer"]
    assert asked.phase == "offered"


def test_a_ruling_counts_once(asked: Any) -> None:
    asked.rules("approve", day=2)
    answer = asked.send("ruling", 2, approval=asked.approval, verdict="approve", by="Ann")
    assert answer["error"].startswith("approval: expected")
    assert answer["phase"] == "offered"
    assert answer["actions"] == []


def test_a_ruling_on_an_unknown_request_is_an_error(asked: Any) -> None:
    assert asked.send("ruling", 2, approval="X", verdict="approve", by="Ann")["error"].startswith("approval:")
    assert asked.answer["phase"] == "awaiting_approval"


def test_a_ruling_on_a_superseded_request_is_an_error(asked: Any, date: Date) -> None:
    asked.says({"act": "promise_to_pay", "date": date(50)}, day=2)
    assert asked.done == ["withdraw_approval", "ask_approval new_due_date"]
    old = asked.approval
    assert asked.send("ruling", 3, approval=old, verdict="approve", by="Ann")["error"] is not None
    asked.says({"act": "promise_to_pay", "date": date(51)}, day=3)
    assert asked.action("ask_approval")["approval"] != old


def test_refuse_goes_on_with_what_needs_no_approval(asked: Any) -> None:
    assert asked.rules("refuse", day=2).option["kind"] == "instalments"
    assert asked.option["count"] <= 6
    assert float(asked.option["down_payment"]) >= 302.50


def test_what_was_refused_is_not_asked_again(asked: Any, date: Date) -> None:
    asked.rules("refuse", day=2)
    asked.says({**NINE, "first_date": date(30), "amount": "121.66"}, day=3)
    assert not asked.has("ask_approval")


@pytest.mark.parametrize(
    ("on_expiry", "done"),
    [
        ("best_without_approval", ["send_offer instalments"]),
        ("person", ["hand_to_person approval_expired"]),
        ("refuse", ["answer refused"]),
    ],
)
def test_expired_goes_on_as_the_policy_says(
    open_case: Open, date: Date, example: Policy, on_expiry: str, done: list[str]
) -> None:
    policy = replace(example, approval=replace(example.approval, on_expiry=on_expiry))
    talk = open_case(policy=policy).says({**NINE, "first_date": date(30), "amount": "121.66"}, day=1)
    talk.action("ask_approval")
    talk.go("ruling", 4, approval=talk.approval, verdict="expired")
    assert talk.done == done


def test_where_a_date_has_passed_it_is_asked_again(asked: Any) -> None:
    old = asked.approval
    asked.rules("approve", day=20)
    assert asked.done == ["ask_approval instalments"]
    assert asked.action("ask_approval")["approval"] != old
    assert asked.action("ask_approval")["offer"]["hash"] != asked.question["offer"]["hash"]


def test_amend_is_checked_valued_and_sent(asked: Any) -> None:
    changed = {"kind": "instalments", "count": 8, "frequency": "monthly", "down_payment": "200.00"}
    asked.rules("amend", day=2, offer={"options": [changed]})
    assert asked.option["count"] == 8
    assert asked.offer["hash"] != asked.question["offer"]["hash"]
    assert sum(float(pay["amount"]) for pay in asked.option["pays"]) == pytest.approx(1295.00)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"kind": "instalments", "count": 13, "down_payment": "200.00"}, "count_at_most"),
        ({"kind": "instalments", "count": 6, "down_payment": "100.00"}, "down_payment_at_least"),
        ({"kind": "discount", "percent": "6"}, "discount_at_most"),
        ({"kind": "waiver"}, "says_hardship"),
        ({"kind": "new_due_date", "date": "2027-03-01"}, "days_from_today_at_most"),
        ({"kind": "discount+new_due_date", "percent": "1", "date": "2026-12-20"}, "combination_not_allowed"),
    ],
)
def test_amend_lifts_no_limit_precondition_or_combination(asked: Any, changed: dict[str, Any], code: str) -> None:
    answer = asked.send("ruling", 2, approval=asked.approval, verdict="amend", by="Ann", offer={"options": [changed]})
    assert code in answer["error"]
    assert answer["phase"] == "awaiting_approval"
    assert asked.rules("approve").has("send_offer")


def test_payments_that_do_not_add_up_are_refused(asked: Any, date: Date) -> None:
    changed = {"kind": "full_payment", "pays": [{"on": date(9), "amount": "1200.00"}]}
    answer = asked.send("ruling", 2, approval=asked.approval, verdict="amend", by="Ann", offer={"options": [changed]})
    assert "sum_of_payments" in answer["error"]


def test_money_that_changes_what_is_due_is_asked_anew(asked: Any) -> None:
    asked.pays("95.00", day=2)
    assert asked.done == ["withdraw_approval", "ask_approval instalments"]
    pays = asked.action("ask_approval")["offer"]["options"][0]["pays"]
    assert sum(float(pay["amount"]) for pay in pays) == pytest.approx(1200.00)


def test_an_agreement_makes_the_question_needless(asked: Any) -> None:
    asked.says("accept", day=2)
    assert asked.done == ["withdraw_approval", "confirm_agreement full_payment"]


def test_where_two_people_are_needed_the_second_sends(open_case: Open, date: Date) -> None:
    talk = open_case(principal="60000.00").says({"act": "promise_to_pay", "date": date(30)}, day=0)
    assert talk.action("ask_approval")["why"] == "principal_above"
    assert talk.rules("approve", by="Ann", day=1).done == []
    assert talk.phase == "awaiting_approval"
    again = talk.send("ruling", 1, approval=talk.approval, verdict="approve", by="Ann")
    assert again["error"].startswith("by:")
    assert talk.rules("approve", by="Bob").has("send_offer")


def test_an_amendment_is_the_first_yes_to_the_new_hash(open_case: Open, date: Date) -> None:
    talk = open_case(principal="60000.00").says({"act": "promise_to_pay", "date": date(30)}, day=0)
    talk.action("ask_approval")
    changed = {"kind": "new_due_date", "date": date(25)}
    talk.rules("amend", by="Ann", day=1, offer={"options": [changed]})
    assert not talk.has("send_offer")
    assert talk.send("ruling", 1, approval=talk.approval, verdict="approve", by="Ann")["error"] is not None
    assert talk.rules("approve", by="Bob").option["date"] == date(25)


def test_a_claim_that_is_large_needs_a_person_for_every_concession(open_case: Open, date: Date) -> None:
    talk = open_case(principal="30000.00").says({"act": "promise_to_pay", "date": date(30)}, day=0)
    assert talk.why("principal_above") == {
        "code": "principal_above",
        "above": "25000.00",
        "principal": "30000.00",
    }


def test_a_concession_that_costs_much_needs_a_person(open_case: Open) -> None:
    talk = open_case(principal="24000.00", charges="900.00").says("hardship", {"act": "request_waiver"}, day=0)
    assert talk.action("ask_approval")["why"] == "cost_above"
    assert talk.why("cost_above") == {"code": "cost_above", "above": "500.00", "cost": "900.00"}


def test_a_question_that_nobody_answers_ends_by_itself(asked: Any) -> None:
    assert asked.day(40).has("send_offer") or asked.phase != "awaiting_approval"
