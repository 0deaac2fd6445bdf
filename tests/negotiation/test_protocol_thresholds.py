"""PROTOCOL.md, Preconditions: each limit of the example policy just below, at and just above, through lines alone."""

from typing import Any

import pytest

from tests.negotiation.protocol_sessions import Session, discount, nine, on, pays, plan, promise

CHARGED: dict[str, Any] = {"charges": "85.00"}


@pytest.mark.parametrize(("principal", "done"), [("249.99", "answer refused"), ("250.00", "send_offer discount")])
def test_a_discount_needs_250_of_principal(principal: str, done: str) -> None:
    assert Session().open(principal).says(discount("5"), day=1).done == [done]


@pytest.mark.parametrize(
    ("answered", "done"),
    [
        # our first letter of `open` counts as one more, which this very reply answers
        ((False,), "answer refused"),
        ((False, True), "answer refused"),
        ((False, False), "send_offer discount"),
        ((True, False, False), "send_offer discount"),
    ],
)
def test_a_discount_needs_two_contacts_without_an_answer(answered: tuple[bool, ...], done: str) -> None:
    assert Session().open(answered=answered).says(discount("5"), day=1).done == [done]


def test_contacts_without_an_answer_need_not_follow_each_other() -> None:
    session = Session().open(answered=(False,)).says("acknowledge", day=1)
    session.send("contact", 2, level=2).says(discount("1"), day=3)
    assert session.done == ["answer refused"]
    session.send("contact", 4, level=3).send("contact", 5, level=3).says(discount("1"), day=6)
    assert session.done == ["send_offer discount"]


@pytest.mark.parametrize("authentic", [True, False])
def test_an_automatic_or_unproven_reply_answers_no_contact(authentic: bool) -> None:
    session = Session().open(answered=(False,))
    session.says("auto_reply" if authentic else "acknowledge", day=1, authentic=authentic)
    session.send("contact", 2, level=2).says(discount("1"), day=3)
    assert session.done == ["send_offer discount"]


@pytest.mark.parametrize(("outcome", "done"), [(None, "send_offer discount"), ("bounced", "answer refused")])
def test_a_letter_that_bounced_is_no_contact(outcome: str | None, done: str) -> None:
    session = Session().open(answered=(False,)).says("auto_reply", day=1).send("contact", 2, level=2)
    if outcome is not None:
        session.send("delivery", 2, outcome=outcome)
    assert session.says(discount("1"), day=3).done[0] == done


@pytest.mark.parametrize(
    ("overdue", "cap"), [(28, None), (29, "2"), (58, "2"), (59, "5"), (118, "5"), (119, "8"), (500, "8")]
)
def test_the_cap_follows_the_age_on_the_day_of_the_reply(overdue: int, cap: str | None) -> None:
    session = Session().open(overdue=overdue).says(discount("99"), day=1)
    if cap is None:
        assert session.done == ["answer refused"]
        return
    percents = [session.option["percent"]]
    for _ in range(4):
        session.says(discount("99"))
        if "send_offer" in session.names:
            percents.append(session.option["percent"])
        elif "ask_approval" in session.names:
            percents.append(session.asked["offer"]["options"][0]["percent"])
    rising = [float(percent) for percent in percents]
    assert rising == sorted(rising)
    assert max(rising) <= float(cap)


@pytest.mark.parametrize(("wanted", "done"), [("3", "send_offer discount"), ("3.1", "ask_approval discount")])
def test_a_discount_above_three_percent_is_asked_and_at_three_is_not(wanted: str, done: str) -> None:
    session = Session().open(overdue=150).says(discount(wanted), day=0).says(discount(wanted))
    session.says(discount(wanted))
    assert session.done == [done]
    option = session.option if "send_offer" in session.names else session.asked["offer"]["options"][0]
    assert option["percent"] == wanted


@pytest.mark.parametrize(("principal", "phase"), [("499.99", "offered"), ("500.00", "agreed")])
def test_a_new_due_date_needs_500_of_principal(principal: str, phase: str) -> None:
    assert Session().open(principal).says(promise(30), day=0).phase == phase


@pytest.mark.parametrize(
    ("days", "done"),
    [
        (14, "hold promise"),
        (15, "confirm_agreement"),
        (45, "confirm_agreement"),
        (46, "ask_approval new_due_date"),
        (60, "ask_approval new_due_date"),
        (61, "send_offer new_due_date"),
    ],
)
def test_a_date_is_held_agreed_asked_or_answered_with_the_nearest(days: int, done: str) -> None:
    session = Session().open().says(promise(days), day=0)
    assert session.done[0] == done
    if days > 60:
        assert pays(session.option) == [(45, "1210.00")]


@pytest.mark.parametrize(("days", "done"), [(30, "confirm_agreement"), (31, "send_offer new_due_date")])
def test_an_insured_claim_gets_thirty_days_at_most(days: int, done: str) -> None:
    session = Session()
    debtor = {"id": "D", "country": "NL", "language": "nl", "consumer": False}
    contacts = [{"on": on(-20), "level": 1, "answered": False}] * 2
    items = session.items("1210.00", insured=True)
    session.send("open", 0, debtor=debtor, items=items, charges="0.00", contacts=contacts)
    assert session.says(promise(days)).done == [done]


@pytest.mark.parametrize(
    ("more", "done"),
    [
        ({}, "confirm_agreement"),
        ({"down_payment": "302.49"}, "ask_approval instalments"),
        ({"count": 7, "amount": "129.64"}, "ask_approval instalments"),
        ({"count": 12, "amount": "90.75", "down_payment": "121.00"}, "ask_approval instalments"),
        ({"count": 12, "amount": "90.75", "down_payment": "120.99"}, "send_offer instalments"),
        ({"count": 13, "amount": "69.80"}, "send_offer instalments"),
        ({"first_date": on(300)}, "send_offer instalments"),
    ],
)
def test_a_plan_is_agreed_asked_or_answered_with_the_nearest(more: dict[str, Any], done: str) -> None:
    session = Session().open().says(plan(**more), day=0)
    assert session.done == [done]
    if done.startswith("send_offer"):
        assert session.option["count"] <= 6
        assert float(session.option["down_payment"]) >= 302.50


@pytest.mark.parametrize(("principal", "done"), [("499.99", "answer refused"), ("500.00", "confirm_agreement")])
def test_a_plan_needs_500_of_principal(principal: str, done: str) -> None:
    session = Session().open(principal)
    four = {"act": "propose_instalments", "count": 4, "frequency": "monthly", "first_date": on(10)}
    assert session.says(four, day=0).done == [done]


def test_no_instalment_is_below_50() -> None:
    session = Session().open("500.00").says(plan(count=10, amount="37.50", down_payment="125.00"), day=0)
    assert session.done == ["send_offer instalments"]
    assert all(float(amount) >= 50 for _, amount in pays(session.option))


@pytest.mark.parametrize(
    ("natural", "consumer", "done"),
    [
        ("yes", False, "answer refused"),
        ("unknown", False, "answer refused"),
        ("no", True, "send_offer discount"),
        (None, True, "answer refused"),
        (None, False, "send_offer discount"),
    ],
)
def test_natural_persons_get_no_discount(natural: str | None, consumer: bool, done: str) -> None:
    more = {"natural_person": natural} if natural else {}
    session = Session()
    debtor = {"id": "D", "country": "NL", "language": "nl", "consumer": consumer, **more}
    contacts = [{"on": on(-20), "level": 1, "answered": False}] * 2
    session.send("open", 0, debtor=debtor, items=session.items("1210.00"), charges="0.00", contacts=contacts)
    assert session.says(discount("1"), day=1).done == [done]


def test_key_accounts_are_asked_about_any_cost() -> None:
    session = Session().open(group="key").says(promise(20), day=0)
    assert session.done == ["ask_approval new_due_date"]
    assert session.asked["why"] == "cost_above"
    free = Session().open(group="key").says({"act": "request_method", "method": "ideal"}, day=0)
    assert free.done == ["send_offer method"]
    assert free.option["concession"] == "0.00"


@pytest.mark.parametrize(
    ("principal", "people"), [("25000.00", 0), ("25000.01", 1), ("50000.00", 1), ("50000.01", 2)]
)
def test_large_claims_need_one_person_or_two(principal: str, people: int) -> None:
    session = Session().open(principal).says(promise(21), day=0)
    if not people:
        assert session.done == ["confirm_agreement"]
        return
    offer, request = session.asked["offer"], session.asked["approval"]
    for by in ["Ann", "Bob"][:people]:
        assert "send_offer" not in session.names
        session.send("ruling", 1, approval=request, verdict="approve", by=by)
    assert session.offer == offer


@pytest.mark.parametrize("authentic", [True, False])
def test_a_waiver_needs_hardship_said_by_the_debtor(authentic: bool) -> None:
    session = Session().open(**CHARGED).says("hardship", day=0, authentic=authentic)
    session.says({"act": "request_waiver"}, day=1)
    if not authentic:
        assert session.done == ["answer refused"]
        return
    assert session.option["kind"] == "waiver"
    assert pays(session.option) == [(15, "1210.00")]
    assert session.option["concession"] == "85.00"


@pytest.mark.parametrize(("days_back", "phase"), [(364, "offered"), (367, "agreed")])
def test_an_exception_counts_for_a_year(days_back: int, phase: str) -> None:
    assert Session().open(exceptions=[on(-days_back)]).says(plan(), day=0).phase == phase


def test_the_ledgers_list_of_exceptions_replaces_the_old_one() -> None:
    assert Session().open().books("1210.00", exceptions=[on(0)]).says(plan(), day=0).phase == "offered"
    session = Session().open(exceptions=[on(-9)]).books("1210.00", exceptions=[])
    assert session.says(plan(), day=0).phase == "agreed"
    assert Session().open(exceptions=[on(-9)]).books("1210.00").says(plan(), day=0).phase == "offered"


@pytest.mark.parametrize("act", [plan(), promise(30), discount("1"), {"act": "request_waiver"}])
def test_a_spent_budget_leaves_only_what_is_no_exception(act: dict[str, Any]) -> None:
    session = Session().open(exceptions=[on(-9)], **CHARGED).says("hardship", day=0)
    assert "answer refused" in session.says(act, day=1).done
    assert "exceptions_at_most" in session.codes
    assert session.says(promise(9), day=2).done == ["hold promise", "notify promise_held"]
    assert session.says({"act": "request_method", "method": "card"}, day=3).done == ["send_offer method"]


def test_a_broken_plan_still_counts_as_this_cases_one_exception() -> None:
    session = Session().open().says(plan(), day=0).come(40)
    assert "notify broken" in session.done
    assert session.says(plan(first_date=on(70)), day=41).phase == "agreed"


@pytest.mark.parametrize(("outcome", "done"), [(None, "send_offer waiver"), ("withheld", "ask_capacity")])
def test_a_waiver_needs_a_contact_that_was_really_made(outcome: str | None, done: str) -> None:
    session = Session().open(answered=(), **CHARGED)
    if outcome is not None:
        session.send("delivery", 0, outcome=outcome)
    session.says("hardship", {"act": "request_waiver"}, day=1)
    assert session.done[0] == done
    assert ("contacts_at_least" in session.codes) is (outcome is not None)


def test_a_budget_spent_between_question_and_yes_sends_nothing() -> None:
    session = Session().open().says(nine(), day=0)
    request = session.asked["approval"]
    session.books("1210.00", day=1, exceptions=[on(0)])
    session.send("ruling", 1, approval=request, verdict="approve", by="Ann")
    assert session.done == ["answer refused"]
    assert "exceptions_at_most" in session.codes
