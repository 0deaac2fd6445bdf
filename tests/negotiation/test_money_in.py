"""PROTOCOL.md, Money: sums to the cent, payments counted once, and concessions that spring back."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from negotiation.policy import PaymentRules, Policy

Open = Callable[..., Any]
Date = Callable[[int], str]
DISCOUNT = {"act": "request_discount", "percent": "5"}


def cents(text: str) -> int:
    return int(text.replace(".", ""))


def total(option: dict[str, Any]) -> int:
    return sum(cents(pay["amount"]) for pay in option["pays"])


def test_a_discount_is_on_the_principal_rounded_half_up(open_case: Open) -> None:
    # 0.5 % of 1,211.00 is 6.055
    talk = open_case(principal="1211.00").says({"act": "request_discount", "percent": "0.5"}, day=1)
    assert talk.option["percent"] == "0.5"
    assert talk.option["settle_for"] == "1289.94"
    assert total(talk.option) == 1289_94


def test_the_last_instalment_takes_the_odd_cents(open_case: Open) -> None:
    talk = open_case(principal="1000.00", charges="0.00")
    talk.says({"act": "propose_instalments", "count": 3, "down_payment": "300.00"}, day=1)
    assert [pay["amount"] for pay in talk.option["pays"]] == ["300.00", "233.33", "233.33", "233.34"]
    assert talk.option["amount"] == "233.33"


def test_months_are_counted_from_the_first_date(open_case: Open) -> None:
    talk = open_case(principal="1200.00", charges="0.00")
    talk.says(
        {
            "act": "propose_instalments",
            "count": 3,
            "amount": "300.00",
            "down_payment": "300.00",
            "frequency": "monthly",
            "first_date": "2026-12-31",
        },
        day=0,
    )
    assert [pay["on"] for pay in talk.agreement["pays"][1:]] == ["2026-12-31", "2027-01-31", "2027-02-28"]


@pytest.mark.parametrize(
    ("said", "pays"),
    [
        ({"amount": "200.00", "frequency": "monthly"}, 7),
        ({"amount": "500.00", "frequency": "monthly"}, 3),
        ({"amount": "100.00", "frequency": "weekly"}, 12),
    ],
)
def test_a_plan_is_as_short_as_what_they_can_pay(open_case: Open, said: dict[str, Any], pays: int) -> None:
    talk = open_case(charges="0.00").says("hardship", {"act": "propose_instalments", **said}, day=1)
    offered = talk.actions[-1]["offer"]["options"][0]
    assert len(offered["pays"]) == pays
    assert max(cents(pay["amount"]) for pay in offered["pays"][1:]) <= cents(said["amount"]) + pays


def test_the_down_payment_is_a_share_of_the_principal(open_case: Open) -> None:
    talk = open_case(principal="4000.00", charges="400.00")
    talk.says({"act": "propose_instalments", "count": 12, "down_payment": "100.00"}, day=1)
    offered = talk.actions[-1]["offer"]["options"][0]
    assert cents(offered["down_payment"]) >= 400_00


def test_the_same_payment_never_counts_twice(open_case: Open) -> None:
    talk = open_case().pays("600.00", day=1, id="P1").pays("600.00", day=2, id="P1")
    assert "payment_counted_before" in talk.codes
    assert talk.pays("695.00", day=3, id="P2").phase == "paid"


def test_money_behind_the_ledgers_truth_counts_once(open_case: Open, date: Date) -> None:
    talk = open_case().pays("295.00", day=1, id="P1")
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1000.00"}
    received = [{"id": "P1", "amount": "295.00", "paid_on": date(1)}]
    talk.go("items", 2, items=[item], charges="0.00", received=received)
    assert "credited" not in talk.codes
    assert talk.pays("1000.00", day=3).phase == "paid"


def test_a_fall_explained_by_money_is_a_payment(open_case: Open, date: Date) -> None:
    talk = open_case()
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "0.00"}
    received = [{"id": "P1", "amount": "1295.00", "paid_on": date(1)}]
    talk.go("items", 2, items=[item], charges="0.00", received=received)
    assert talk.done == ["thank", "close paid"]


def test_a_case_credited_to_nothing_is_closed_without_thanks(open_case: Open) -> None:
    talk = open_case().go("items", 2, items=[], charges="0.00")
    assert talk.done == ["close credited"]
    assert talk.phase == "closed"


def test_charges_are_paid_before_principal(open_case: Open) -> None:
    talk = open_case().pays("100.00", day=1).says(DISCOUNT, day=2)
    # 85.00 went to the charges, 15.00 to the principal: 1,195.00 is left
    percent = float(talk.option["percent"])
    assert cents(talk.option["settle_for"]) == 1195_00 - round(1195 * percent)


def test_principal_first_where_the_policy_says_so(open_case: Open, example: Policy) -> None:
    policy = replace(example, payments=PaymentRules(set_off="principal_first"))
    talk = open_case(policy=policy).pays("100.00", day=1).says(DISCOUNT, day=2)
    percent = float(talk.option["percent"])
    assert cents(talk.option["settle_for"]) == 1195_00 - round(1110 * percent)


def test_a_discount_not_paid_in_time_lapses_and_is_due_again(open_case: Open) -> None:
    talk = open_case().says(DISCOUNT, day=1)
    settle = talk.option["settle_for"]
    talk.says("accept", day=2).day(22)
    assert "notify broken" in talk.done
    talk.pays(settle, day=23)
    assert talk.phase != "paid"
    left = f"{(1295_00 - cents(settle)) / 100:.2f}"
    assert talk.pays(left, day=24).phase == "paid"


def test_late_money_for_a_discount_is_on_account_before_any_day_was_told(open_case: Open) -> None:
    talk = open_case().says(DISCOUNT, day=1)
    settle = talk.option["settle_for"]
    talk.says("accept", day=2).pays(settle, day=30)
    assert "notify lapsed" in talk.done
    assert "concession_lapsed" in talk.codes
    assert talk.phase != "paid"


def test_money_in_time_by_value_date_keeps_the_discount(open_case: Open, date: Date) -> None:
    talk = open_case().says(DISCOUNT, day=1)
    settle = talk.option["settle_for"]
    talk.says("accept", day=2).pays(settle, day=30, paid_on=date(14))
    assert talk.done == ["confirm_agreement discount", "notify discharged", "thank", "close settled"]


def test_a_breach_of_a_discount_that_was_none_is_taken_back(open_case: Open, date: Date) -> None:
    talk = open_case().says(DISCOUNT, day=1)
    settle = talk.option["settle_for"]
    talk.says("accept", day=2).day(22)
    talk.pays(settle, day=23, paid_on=date(14))
    assert talk.done[0] == "notify cancelled"
    assert talk.phase == "paid"


def test_a_plan_is_followed_to_its_end(open_case: Open, date: Date) -> None:
    plan = {"act": "propose_instalments", "count": 4, "amount": "323.75", "frequency": "monthly"}
    talk = open_case().says({**plan, "first_date": date(7)}, day=1)
    talk.pays("323.75", day=7)
    talk.day(35)
    assert talk.done == ["remind instalment"]
    assert talk.day(36).done == []
    talk.pays("323.75", day=38).pays("323.75", day=69)
    assert talk.phase == "agreed"
    assert talk.pays("323.75", day=97).done == ["notify discharged", "thank", "close paid"]


def test_a_broken_plan_of_a_business_ends(open_case: Open, date: Date) -> None:
    plan = {"act": "propose_instalments", "count": 4, "amount": "323.75", "frequency": "monthly"}
    talk = open_case().says({**plan, "first_date": date(7)}, day=1).day(20)
    assert talk.done == ["notify broken"]
    assert talk.phase == "open"


def test_a_broken_plan_of_a_natural_person_is_for_a_person_to_end(open_case: Open, date: Date) -> None:
    plan = {"act": "propose_instalments", "count": 4, "amount": "323.75", "frequency": "monthly"}
    talk = open_case(natural_person="yes").says({**plan, "first_date": date(7)}, day=1).day(20)
    assert talk.done == ["notify broken", "hand_to_person plan_broken"]
    assert talk.pays("323.75", day=21).phase == "with_a_person"
    assert talk.go("resume", 22, by="Ann").phase == "agreed"
    assert talk.day(23).done == []


def test_a_new_invoice_beside_an_agreement_is_not_swallowed_by_it(open_case: Open, date: Date) -> None:
    plan = {"act": "propose_instalments", "count": 2, "amount": "647.50", "frequency": "monthly"}
    talk = open_case().says({**plan, "first_date": date(7)}, day=1)
    items = [
        {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1210.00"},
        {"number": "F9", "issued": date(-20), "due": date(10), "outstanding": "400.00"},
    ]
    talk.go("items", 3, items=items, charges="85.00")
    assert talk.actions == []
    talk.pays("647.50", day=7).pays("647.50", day=35)
    assert talk.done == ["notify discharged"]
    assert talk.phase == "open"


def test_after_payment_nothing_demands_money(open_case: Open) -> None:
    talk = open_case().pays("1295.00", day=1)
    talk.day(30)
    assert talk.done == []
    for act in ("reject", "hardship", "dispute", "accept"):
        talk.says(act, day=31)
        assert not {action["action"] for action in talk.actions} & {"send_offer", "remind", "ask_capacity"}
    assert talk.phase == "paid"


def test_a_credit_makes_an_agreement_smaller(open_case: Open, date: Date) -> None:
    plan = {"act": "propose_instalments", "count": 4, "amount": "323.75", "frequency": "monthly"}
    talk = open_case().says({**plan, "first_date": date(7)}, day=1)
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1000.00"}
    talk.go("items", 3, items=[item], charges="85.00")
    assert total(talk.agreement) == 1085_00
    assert talk.phase == "agreed"


def test_dates_of_the_story_are_what_they_seem(date: Date) -> None:
    assert datetime.date.fromisoformat(date(0)).weekday() == 1
