"""PROTOCOL.md, Promises, Money and Order: grace in bank days, value dates, breaches told and taken back."""

import pytest

from tests.negotiation.protocol_sessions import Session, discount, nine, on, pays, plan, promise

EASTER = 31
"""Maundy Thursday, 2 April 2026. The bank days after it are 7, 8 and 9 April: days 36 to 38."""


@pytest.fixture
def promised() -> Session:
    """Hold a promise for Maundy Thursday."""
    session = Session().open(day=25).says(promise(EASTER))
    assert session.done == ["hold promise", "notify promise_held"]
    return session


def test_a_breach_is_told_on_the_first_day_past_three_bank_days(promised: Session) -> None:
    assert promised.look == 39
    for day in (EASTER, 32, 35, 36, 38):
        assert promised.come(day).names == set()
    assert promised.come(39).done == ["notify broken"]


@pytest.mark.parametrize(("paid_on", "told"), [(38, ["notify cancelled"]), (39, [])])
def test_money_by_its_value_date_takes_a_breach_back(promised: Session, paid_on: int, told: list[str]) -> None:
    promised.come(39).pays("1210.00", 41, paid_on=on(paid_on))
    assert promised.done == [*told, "thank", "close paid"]
    assert promised.phase == "paid"


def test_a_promise_is_kept_only_by_all_that_was_promised(promised: Session) -> None:
    promised.pays("1000.00", 30)
    assert promised.look == 39
    assert promised.come(38).names == set()
    assert promised.come(39).done == ["notify broken"]
    promised.pays("210.00", 45, paid_on=on(36))
    assert promised.done == ["notify cancelled", "thank", "close paid"]


def test_an_invoice_that_comes_later_was_not_promised(promised: Session) -> None:
    later = {"number": "G", "issued": on(27), "due": on(57), "outstanding": "100.00"}
    promised.send("items", 28, items=[*promised.items("1210.00"), later], charges="0.00")
    promised.pays("1210.00", 30)
    assert promised.phase != "paid"
    assert "notify broken" not in promised.come(39).done


def test_a_promise_is_no_concession_and_has_no_precondition() -> None:
    session = Session().open("90000.00", answered=(), natural_person="yes", exceptions=[on(-1)])
    assert session.says(promise(14)).done == ["hold promise", "notify promise_held"]
    assert session.action("hold")["until"] == on(14)


@pytest.mark.parametrize("asked_on", [4, 5, 6])
def test_a_promise_is_moved_once_and_only_before_its_date(asked_on: int) -> None:
    session = Session().open().says(promise(5)).says(promise(9), day=asked_on)
    if asked_on < 5:
        assert session.done == ["hold promise", "notify promise_held"]
        assert session.says(promise(11), day=5).done == ["answer refused"]
    else:
        assert session.done == ["answer refused"]
        assert session.look == 10
    assert "reschedules_at_most" in session.codes


def test_a_promise_beside_a_claim_to_have_paid_a_part_is_held_too() -> None:
    claimed = {"act": "claim_paid", "date": on(0), "amount": "600.00"}
    session = Session().open().says(claimed, promise(9), day=1)
    assert {"hold claim_paid", "hold promise", "notify promise_held"} <= set(session.done)
    session.pays("600.00", 2, paid_on=on(0)).pays("610.00", 9)
    assert session.phase == "paid"


def test_one_instalment_of_everything_is_a_promise() -> None:
    session = Session().open().says({"act": "propose_instalments", "count": 1, "first_date": on(10)}, day=0)
    assert session.done == ["hold promise", "notify promise_held"]


# Claims


def test_after_a_claim_nothing_is_demanded_until_the_books_cover_it() -> None:
    session = Session().open().says({"act": "claim_paid", "date": on(0)}, day=1)
    until = session.action("hold")["until"]
    assert until >= on(1)
    for day in range(2, 5):
        assert session.come(day).names & {"send_offer", "remind", "ask_capacity"} == set()
    assert session.says(discount("2"), day=4).names <= {"answer"}


@pytest.mark.parametrize(("came", "done"), [("600.00", set()), ("599.99", {"answer payment_not_found"})])
def test_what_they_said_they_paid_is_found_or_not(came: str, done: set[str]) -> None:
    session = Session().open().says({"act": "claim_paid", "date": on(0), "amount": "600.00"}, day=1)
    session.pays(came, 2, paid_on=on(0)).come(5)
    assert set(session.done) & {"answer payment_not_found"} == done


# Payments


def test_the_same_payment_never_counts_twice() -> None:
    session = Session().open().pays("600.00", 1, id="P1").pays("600.00", 2, id="P1")
    assert "payment_counted_before" in session.codes
    session.books("610.00", day=3, received=[{"id": "P1", "amount": "600.00", "paid_on": on(1)}])
    assert session.pays("609.99", 4).phase == "offered"
    assert session.pays("0.01", 5).phase == "paid"


@pytest.mark.parametrize("amount", ["0.00", "-5.00", "5", "5.0", "1,00", " 5.00", "+5.00", "٥.٠٠", 7, 5.5, None])
def test_a_payment_is_a_decimal_string_above_nothing(amount: object) -> None:
    session = Session().open()
    answer = session.line("payment", 1, amount=amount)
    assert answer["error"].startswith("amount: expected")
    assert answer["phase"] == "offered"


def test_a_fall_that_money_does_not_explain_is_a_credit_and_no_payment() -> None:
    paid = Session().open().books("0.00", received=[{"id": "P", "amount": "1210.00", "paid_on": on(0)}], day=1)
    assert (paid.phase, paid.done) == ("paid", ["thank", "close paid"])
    credited = Session().open().books("0.00", day=1)
    assert (credited.phase, credited.done) == ("closed", ["close credited"])
    both = Session().open().books("0.00", received=[{"id": "P", "amount": "1000.00", "paid_on": on(0)}], day=1)
    assert (both.phase, both.done) == ("closed", ["close credited"])


def test_after_a_discount_has_lapsed_money_is_on_account_and_the_rest_due_again() -> None:
    session = Session().open().says(discount("2"), day=0).says("accept", day=0)
    amount = session.agreement["pays"][0]["amount"]
    day = next(it for it, _ in pays(session.agreement))
    # day 14 is a Monday: the bank days after it end on Thursday, day 17
    assert day == 14
    assert session.come(17).names == set()
    assert session.come(18).done == ["notify broken"]
    session.pays(amount, 19, paid_on=on(18))
    assert session.phase != "paid"
    asked = [it for it in session.run() if it == "send_offer full_payment"]
    assert asked


def test_late_money_for_a_discount_is_on_account_before_any_day_line() -> None:
    session = Session().open().says(discount("2"), day=0).says("accept", day=0)
    amount = session.agreement["pays"][0]["amount"]
    session.pays(amount, 19, paid_on=on(18))
    assert session.done == ["notify lapsed"]
    assert session.phase != "paid"


def test_a_payment_in_its_grace_is_in_time_though_it_is_read_after_the_breach() -> None:
    session = Session().open().says(discount("2"), day=0).says("accept", day=0)
    amount = session.agreement["pays"][0]["amount"]
    session.come(18).pays(amount, 19, paid_on=on(17))
    assert session.done[0] == "notify cancelled"
    assert session.phase == "paid"


def test_a_plan_is_followed_to_its_end_and_late_money_within_the_grace_breaks_nothing() -> None:
    session = Session().open().says(plan()).pays("302.50", 2)
    for day, amount in pays(Session().open().says(plan()).agreement)[1:-1]:
        assert "notify broken" not in session.pays(amount, day + 3, paid_on=on(day + 2)).done
        assert session.phase == "agreed"
    session.pays("151.25", 190, paid_on=on(180))
    assert session.done == ["notify discharged", "thank", "close paid"]


def test_more_than_an_instalment_counts_for_the_next() -> None:
    session = Session().open().says(plan()).pays("453.75", 2)
    assert session.agreement["live"] is True
    assert "notify broken" not in session.come(45).done
    assert session.come(70).done == ["notify broken"]


def test_a_credit_makes_an_agreement_smaller() -> None:
    session = Session().open().says("accept", day=0).books("1000.00", day=1)
    assert pays(session.agreement) == [(14, "1000.00")]
    assert session.pays("1000.00", 2).phase == "paid"


def test_all_that_is_paid_while_a_person_is_asked_withdraws_the_question() -> None:
    session = Session().open().says(nine(), day=0).pays("1210.00", 1)
    assert session.done == ["withdraw_approval", "thank", "close paid"]


def test_nothing_is_demanded_after_payment() -> None:
    session = Session().open().pays("1210.00", 1)
    for line in ({"acts": [{"act": "accept"}]}, {"acts": [{"act": "reject"}]}):
        assert session.send("reply", 2, **line).names & {"send_offer", "remind", "ask_capacity"} == set()
    assert session.come(100).names == set()
    assert session.look is None
