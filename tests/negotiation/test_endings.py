"""PROTOCOL.md, Ends: what pauses, what a person takes, and that silence ends every case."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

Open = Callable[..., Any]
Date = Callable[[int], str]
DEMANDS = {"send_offer", "ask_capacity", "remind"}


def demands(talk: Any) -> set[str]:
    return {action["action"] for action in talk.actions} & DEMANDS


def let_time_pass(talk: Any, looks: int = 60) -> list[str]:
    """Send a `day` line whenever the case wants to be looked at; give all that was done."""
    done: list[str] = []
    for _ in range(looks):
        look = talk.answer["look_again_on"]
        if look is None:
            return done
        talk.day((datetime.date.fromisoformat(look) - datetime.date(2026, 11, 24)).days)
        done += talk.done
    pytest.fail("the case does not end")


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        ("ask_human", "ask_human"),
        ("offer_offset", "offer_offset"),
        ("insolvency", "insolvency"),
        ("stop_contact", "stop_contact"),
        ("redirect", "redirect"),
        ("unclear", "unclear"),
    ],
)
def test_some_things_are_for_a_person(open_case: Open, act: str, reason: str) -> None:
    talk = open_case().says(act, day=1)
    assert talk.done == [f"hand_to_person {reason}"]
    assert talk.phase == "with_a_person"
    for day in (2, 20, 90):
        talk.day(day)
        assert talk.actions == []
    talk.says({"act": "request_discount", "percent": "5"}, day=91)
    assert not demands(talk)
    assert talk.go("resume", 92, by="Ann").phase == "open"
    assert "send_offer full_payment" in let_time_pass(talk)


@pytest.mark.parametrize("flag", ["vulnerable", "changed_bank_details"])
def test_flags_go_to_a_person(open_case: Open, flag: str) -> None:
    talk = open_case().says("accept", day=1, flags=[flag])
    assert talk.done == [f"hand_to_person {flag}"]


def test_a_reply_that_was_not_read_with_confidence_goes_to_a_person(open_case: Open) -> None:
    talk = open_case().says("accept", day=1, confident=False)
    assert talk.done == ["hand_to_person not_confident"]


@pytest.mark.parametrize("act", ["dispute", "claim_paid", "insolvency", "stop_contact"])
def test_what_pauses_does_so_from_a_stranger_too(open_case: Open, act: str) -> None:
    talk = open_case().says(act, day=1, authentic=False)
    assert talk.phase == "with_a_person"
    assert talk.has("hand_to_person")


def test_a_full_dispute_pauses_everything_until_it_is_resolved(open_case: Open) -> None:
    talk = open_case().says({"act": "dispute", "reason": "quality"}, day=1)
    assert talk.phase == "disputed"
    assert "answer dispute" in talk.done
    for day in (8, 30):
        assert talk.day(day).actions == []
    talk.says({"act": "propose_instalments", "count": 3}, day=31)
    assert not demands(talk)
    talk.go("resolve", 32, outcome="rejected")
    assert talk.option["kind"] == "full_payment"


def test_credit_alone_closes_no_dispute(open_case: Open, date: Date) -> None:
    talk = open_case().says({"act": "dispute"}, day=1)
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "700.00"}
    assert talk.go("items", 2, items=[item], charges="85.00").phase == "disputed"
    assert talk.go("resolve", 3, outcome="upheld").option["pays"][0]["amount"] == "785.00"


def test_an_upheld_dispute_waits_for_its_credit(open_case: Open) -> None:
    talk = open_case().says({"act": "dispute"}, day=1).go("resolve", 2, outcome="upheld")
    assert not demands(talk)
    assert talk.done == ["hold credit_expected"]
    assert not demands(talk.day(10))
    assert talk.day(17).done == ["hand_to_person credit_missing"]


def test_an_upheld_dispute_that_is_credited_closes(open_case: Open) -> None:
    talk = open_case().says({"act": "dispute"}, day=1).go("resolve", 2, outcome="upheld")
    assert talk.go("items", 3, items=[], charges="0.00").done == ["close credited"]


def test_a_partial_dispute_holds_its_part_only(open_case: Open) -> None:
    talk = open_case().says({"act": "dispute", "amount": "210.00"}, day=1)
    assert talk.option["pays"][0]["amount"] == "1085.00"
    assert talk.phase == "offered"
    talk.pays("1085.00", day=2)
    assert talk.phase == "disputed"
    assert talk.go("resolve", 3, outcome="rejected").option["pays"][0]["amount"] == "210.00"


def test_a_disputed_price_with_what_they_will_pay(open_case: Open, date: Date) -> None:
    promise = {"act": "promise_to_pay", "amount": "1085.00", "date": date(9)}
    talk = open_case().says({"act": "dispute", "amount": "210.00"}, promise, day=1)
    assert "hold promise" in talk.done
    assert not talk.has("send_offer")


def test_a_dispute_pauses_an_agreement_and_gives_it_fresh_grace(open_case: Open) -> None:
    talk = open_case().says("accept", day=1).says({"act": "dispute"}, day=2)
    assert talk.phase == "disputed"
    assert talk.day(40).actions == []
    assert talk.go("resolve", 41, outcome="rejected").phase == "agreed"
    assert talk.day(42).done == []
    assert "notify broken" in talk.day(50).done


def test_a_claim_to_have_paid_pauses_until_the_books_cover_it(open_case: Open, date: Date) -> None:
    talk = open_case().says({"act": "claim_paid", "date": date(-2)}, day=1)
    assert talk.done == ["hold claim_paid", "answer claim_paid"]
    until = talk.action("hold")["until"]
    for day in range(2, 5):
        assert not demands(talk.day(day))
    talk.says({"act": "request_discount", "percent": "5"}, day=4)
    assert not demands(talk)
    assert until >= date(4)
    assert talk.pays("1295.00", day=5).phase == "paid"


def test_a_claim_that_the_books_do_not_bear_out_is_asked_for_a_proof_then_a_person(open_case: Open) -> None:
    talk = open_case().says("claim_paid", day=1).day(9)
    assert "answer payment_not_found" in talk.done
    talk.says("claim_paid", day=10).day(20)
    assert talk.done == ["hand_to_person payment_not_found"]


def test_a_claim_to_have_paid_makes_a_question_to_a_person_needless(open_case: Open, date: Date) -> None:
    talk = open_case().says({"act": "promise_to_pay", "date": date(50)}, day=0)
    assert talk.done == ["ask_approval new_due_date"]
    assert talk.says("claim_paid", day=1).done[0] == "withdraw_approval"


@pytest.mark.parametrize("topic", ["invoice_copy", "bank_details", "balance", "charges", "offer", "other"])
def test_questions_are_answered_and_change_nothing(open_case: Open, topic: str) -> None:
    talk = open_case().says({"act": "ask_question", "topic": topic}, day=1)
    assert talk.done == [f"answer {topic}"]
    assert talk.phase == "offered"


def test_an_absence_holds_reminders(open_case: Open, date: Date) -> None:
    talk = open_case().says({"act": "auto_reply", "date": date(12)}, day=1)
    assert talk.done == ["hold auto_reply"]
    assert talk.day(8).done == []


def test_an_acknowledgement_gets_some_days(open_case: Open) -> None:
    talk = open_case().says("acknowledge", day=1)
    assert talk.done == ["answer received", "hold acknowledged"]
    assert talk.says("acknowledge", day=2).has("hold")
    assert not talk.says("acknowledge", day=3).has("hold")


@pytest.mark.parametrize("natural_person", ["yes", "no", "unknown"])
@pytest.mark.parametrize(
    "first",
    [
        None,
        "hardship",
        "reject",
        "acknowledge",
        "claim_paid",
        {"act": "promise_to_pay", "date": "2026-12-01"},
        {"act": "promise_to_pay", "date": "2027-01-10"},
        {"act": "propose_instalments", "count": 9, "down_payment": "200.00"},
        {"act": "request_discount", "percent": "5"},
        {"act": "request_method", "method": "ideal"},
        {"act": "auto_reply", "date": "2027-06-01"},
        {"act": "dispute", "amount": "100.00"},
    ],
)
def test_silence_ends_every_case(open_case: Open, first: Any, natural_person: str) -> None:
    talk = open_case(natural_person=natural_person)
    if first is not None:
        talk.says(first, day=1)
    let_time_pass(talk)
    assert talk.phase in {"with_a_person", "handed_over", "disputed"}


def test_a_silent_business_goes_to_an_agency_and_a_silent_person_to_a_person(open_case: Open) -> None:
    assert let_time_pass(open_case(natural_person="no"))[-1] == "hand_over agency"
    assert let_time_pass(open_case(natural_person="unknown"))[-1] == "hand_to_person silence"


def test_a_letter_that_bounced_goes_to_a_person_unless_they_are_heard_of(open_case: Open) -> None:
    lost = open_case().go("delivery", 1, outcome="bounced")
    assert lost.day(2).done == ["hand_to_person undeliverable"]
    found = open_case().go("delivery", 1, outcome="bounced").says("hardship", day=1)
    assert found.done == ["ask_capacity"]


def test_nobody_to_reach_is_for_a_person(open_case: Open) -> None:
    assert open_case().go("delivery", 1, outcome="unreachable").done == ["hand_to_person undeliverable"]


def test_too_little_to_pay_is_for_a_person_with_the_wider_plan(open_case: Open) -> None:
    plan = {"act": "propose_instalments", "amount": "50.00", "frequency": "monthly"}
    talk = open_case().says("hardship", plan, day=1)
    assert talk.done == ["hand_to_person capacity_below_limits"]
    assert talk.why("wider_plan")["count"] > 12


def test_capacity_is_asked_once(open_case: Open) -> None:
    talk = open_case().says("hardship", day=1)
    assert talk.done == ["ask_capacity"]
    talk.says("hardship", day=2)
    assert "ask_capacity" not in talk.done
    assert talk.has("send_offer")


def test_a_flat_refusal_ends_with_a_person(open_case: Open) -> None:
    talk = open_case()
    for day in range(1, 4):
        talk.says("reject", day=day)
    assert talk.done == ["hand_to_person no_lever_left"]


def test_changing_what_is_agreed_is_for_a_person(open_case: Open) -> None:
    talk = open_case().says("accept", day=1).says("hardship", day=3)
    assert talk.done == ["hand_to_person agreement_change"]
    assert talk.go("resume", 4, by="Ann").phase == "agreed"
