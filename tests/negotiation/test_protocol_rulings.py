"""PROTOCOL.md, Approvals: a ruling counts once, for the one offer asked, and lifts no limit."""

from typing import Any

import pytest

from tests.negotiation.protocol_sessions import Session, day_of, nine, on, pays, plan, promise

LARGE: dict[str, Any] = {"down_payment": "15000.00", "count": 5, "amount": "9000.00"}


@pytest.fixture
def asked() -> Session:
    session = Session().open().says(nine(), day=0)
    assert (session.phase, session.asked["why"]) == ("awaiting_approval", "count_above")
    return session


@pytest.fixture
def asked_two() -> Session:
    """Ask for a claim above 50,000, which takes two people."""
    return Session().open("60000.00").says(plan(**LARGE), day=0)


def rule(session: Session, verdict: str, *, by: str = "Ann", day: int | None = None, **more: Any) -> dict[str, Any]:
    return session.line("ruling", day, approval=more.pop("approval", "C-a1"), verdict=verdict, by=by, **more)


def test_approve_sends_exactly_the_offer_asked(asked: Session) -> None:
    offer = asked.asked["offer"]
    rule(asked, "approve", day=1)
    assert asked.offer == offer
    assert asked.says("accept", day=2).agreement["offer"] == offer["id"]


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"approval": "C-a2"}, "approval"),
        ({"approval": ""}, "approval"),
        ({"approval": None}, "approval"),
        ({"verdict": "perhaps"}, "verdict"),
        ({"by": ""}, "by"),
        ({"by": None}, "by"),
    ],
)
def test_a_ruling_that_names_the_wrong_thing_is_an_error(asked: Session, fields: dict[str, Any], named: str) -> None:
    look = asked.look
    answer = asked.line("ruling", 1, **{"approval": "C-a1", "verdict": "approve", "by": "Ann", **fields})
    assert answer["error"].startswith(f"{named}: expected")
    assert (asked.phase, asked.names, asked.look) == ("awaiting_approval", set(), look)


@pytest.mark.parametrize("first", ["approve", "refuse", "expired"])
def test_a_settled_question_is_not_settled_again(asked: Session, first: str) -> None:
    assert rule(asked, first, day=1)["error"] is None
    assert rule(asked, "approve", day=1)["error"].startswith("approval: expected")


def test_a_superseded_question_is_withdrawn_and_its_ruling_an_error(asked: Session) -> None:
    asked.says(promise(50), day=1)
    assert asked.done == ["withdraw_approval", "ask_approval new_due_date"]
    assert rule(asked, "approve")["error"].startswith("approval: expected")


@pytest.mark.parametrize("verdict", ["refuse", "expired"])
def test_without_approval_goes_on_what_needs_none(asked: Session, verdict: str) -> None:
    rule(asked, verdict, day=1)
    assert asked.option["kind"] == "instalments"
    assert asked.option["count"] <= 6


def test_a_question_whose_date_has_passed_is_asked_again(asked: Session) -> None:
    last = day_of(asked.asked["offer"]["valid_until"])
    rule(asked, "approve", day=last + 1)
    assert asked.done == ["ask_approval instalments"]
    assert all(day > last for day, _ in pays(asked.asked["offer"]["options"][0]))
    rule(asked, "approve", approval=asked.asked["approval"])
    assert asked.phase == "offered"


def test_two_people_and_not_one_twice(asked_two: Session) -> None:
    offer = asked_two.asked["offer"]
    assert rule(asked_two, "approve", day=1)["actions"] == []
    assert rule(asked_two, "approve")["error"].startswith("by: expected")
    assert asked_two.phase == "awaiting_approval"
    rule(asked_two, "approve", by="Bob")
    assert asked_two.offer == offer


def test_an_amendment_is_the_first_yes_to_its_own_hash(asked_two: Session) -> None:
    before = asked_two.asked["offer"]["hash"]
    rule(asked_two, "approve", by="Bob", day=1)
    terms = {"kind": "instalments", "down_payment": "15000.00", "count": 6, "frequency": "monthly"}
    rule(asked_two, "amend", day=1, offer={"options": [{**terms, "first_date": on(30)}]})
    assert "send_offer" not in asked_two.names
    request = asked_two.asked
    assert request["offer"]["hash"] != before
    assert rule(asked_two, "approve", by="Ann", approval=request["approval"])["error"] is not None
    rule(asked_two, "approve", by="Bob", approval=request["approval"])
    assert asked_two.offer["hash"] == request["offer"]["hash"]


@pytest.mark.parametrize(
    "terms",
    [
        {"kind": "instalments", "count": 13, "frequency": "monthly", "first_date": on(30), "down_payment": "302.50"},
        {"kind": "instalments", "count": 8, "frequency": "monthly", "first_date": on(30), "down_payment": "120.99"},
        {"kind": "instalments", "count": 8, "frequency": "monthly", "first_date": on(200), "down_payment": "302.50"},
        {"kind": "new_due_date", "date": on(62)},
        {"kind": "discount", "percent": "5.01", "pay_by": on(10)},
        {"kind": "discount", "percent": "5", "pay_by": on(16)},
        {"kind": "waiver", "pay_by": on(10)},
        {"kind": "new_due_date", "date": on(-1)},
        {"kind": "full_payment", "pay_by": on(10), "pays": [{"on": on(10), "amount": "1209.99"}]},
        {"kind": "discount", "pay_by": on(10)},
        {},
    ],
)
def test_an_amendment_lifts_no_limit_and_adds_up(asked: Session, terms: dict[str, Any]) -> None:
    answer = rule(asked, "amend", day=1, offer={"options": [terms]})
    assert answer["error"].startswith("offer")
    assert (asked.phase, asked.names) == ("awaiting_approval", set())


@pytest.mark.parametrize("offer", [None, {}, {"options": []}, {"options": "A"}, {"options": [{}] * 4}])
def test_an_amendment_needs_an_offer_of_one_to_three_options(asked: Session, offer: object) -> None:
    assert rule(asked, "amend", day=1, offer=offer)["error"].startswith("offer")


@pytest.mark.parametrize("amount", ["113.43", "113.44", None])
def test_an_amended_plan_adds_up_to_the_cent(asked: Session, amount: str | None) -> None:
    terms = {
        "kind": "instalments",
        "down_payment": "302.50",
        "count": 8,
        "frequency": "monthly",
        "first_date": on(30),
    }
    rule(asked, "amend", day=1, offer={"options": [{**terms, **({"amount": amount} if amount else {})}]})
    assert round(sum(float(each) for _, each in pays(asked.option)), 2) == 1210.00
    assert asked.option["count"] == 8


@pytest.mark.parametrize(("first", "last"), [("113.43", "113.49"), ("113.44", "113.42")])
def test_an_amendment_may_bring_its_own_payments(asked: Session, first: str, last: str) -> None:
    dates = [it["on"] for it in asked.asked["offer"]["options"][0]["pays"]][:9]
    amounts = ["302.50", *[first] * 7, last]
    its = [{"on": day, "amount": amount} for day, amount in zip(dates, amounts, strict=True)]
    terms = {"kind": "instalments", "down_payment": "302.50", "count": 8, "amount": first, "frequency": "monthly"}
    rule(asked, "amend", day=1, offer={"options": [{**terms, "first_date": dates[1], "pays": its}]})
    assert asked.option["pays"] == its


@pytest.mark.parametrize("act", ["accept", "dispute", "insolvency", "stop_contact", "ask_human"])
def test_what_ends_the_question_withdraws_it(asked: Session, act: str) -> None:
    assert "withdraw_approval" in asked.says(act, day=1).names
    assert rule(asked, "approve")["error"].startswith("approval: expected")


def test_a_question_that_nobody_answers_ends_by_itself(asked: Session) -> None:
    assert asked.run()
    assert asked.phase in {"with_a_person", "handed_over"}
