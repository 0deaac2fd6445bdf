"""PROTOCOL.md, Offers and agreements: what stands, what accepts it, and what a yes to nothing gets."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from negotiation.policy import OfferRules, Policy

Open = Callable[..., Any]
Date = Callable[[int], str]
FOUR = {"act": "propose_instalments", "count": 4, "amount": "323.75", "frequency": "monthly"}


def test_a_case_opens_with_a_demand_for_everything(open_case: Open, date: Date) -> None:
    talk = open_case()
    assert talk.phase == "offered"
    assert talk.option["kind"] == "full_payment"
    assert talk.option["pays"] == [{"on": date(14), "amount": "1295.00"}]
    assert talk.option["concession"] == "0.00"


def test_nothing_is_asked_while_nothing_is_overdue(open_case: Open, date: Date) -> None:
    talk = open_case(overdue=-3, unanswered=0)
    assert talk.done == []
    assert talk.answer["look_again_on"] == date(4)


def test_a_case_opened_right_after_a_reminder_waits(open_case: Open) -> None:
    talk = open_case(unanswered=4)
    assert talk.phase == "open"
    assert talk.answer["look_again_on"] is not None
    assert talk.day(7).option["kind"] == "full_payment"


def test_the_hash_is_over_the_canonical_form_of_the_options(open_case: Open) -> None:
    talk = open_case()
    options = [
        {key: value for key, value in option.items() if key not in {"concession", "expected_value"}}
        for option in talk.offer["options"]
    ]
    text = json.dumps(options, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert talk.offer["hash"] == hashlib.sha256(text.encode()).hexdigest()


def test_accepting_the_standing_offer_agrees_it(open_case: Open, date: Date) -> None:
    talk = open_case()
    offer = talk.offer["id"]
    talk.says("accept", day=3, offer=offer)
    assert talk.phase == "agreed"
    assert talk.agreement["offer"] == offer
    assert talk.agreement["agreed_on"] == date(3)
    assert talk.agreement["live"] is False


def test_an_offer_stands_on_its_last_day_and_not_after(open_case: Open) -> None:
    last, late = open_case(), open_case()
    last.says("accept", day=14)
    late.says("accept", day=15)
    assert last.phase == "agreed"
    assert late.done == ["answer standing"]
    assert late.phase != "agreed"


def test_the_day_of_arrival_counts_and_not_the_day_of_reading(open_case: Open) -> None:
    talk = open_case()
    talk.says("accept", day=16, received_on=(talk.offer["valid_until"]))
    assert talk.phase == "agreed"


def test_a_yes_that_arrived_before_an_offer_lapsed_still_counts_after_the_day(open_case: Open) -> None:
    talk = open_case()
    until = talk.offer["valid_until"]
    talk.day(15)
    if not talk.has("send_offer"):
        talk.says("accept", day=15, received_on=until)
        assert talk.phase == "agreed"


def test_a_newer_offer_ends_the_older(open_case: Open) -> None:
    talk = open_case()
    first = talk.offer["id"]
    talk.says({"act": "request_discount", "percent": "5"}, day=1)
    assert talk.option["kind"] == "discount"
    talk.says("accept", day=2, offer=first)
    assert talk.done == ["answer standing"]
    assert talk.says("accept", day=2).agreement["kind"] == "discount"


def test_an_unknown_offer_counts_as_absent(open_case: Open) -> None:
    assert open_case().says("accept", day=1, offer="something else").phase == "agreed"


def test_an_option_that_the_offer_does_not_have_agrees_nothing(open_case: Open) -> None:
    talk = open_case().says({"act": "accept", "option": "B"}, day=1)
    assert talk.done == ["answer standing"]
    assert talk.phase == "offered"


def test_a_yes_without_a_letter_to_several_options_agrees_nothing(open_case: Open) -> None:
    talk = open_case().says("hardship", day=1).says("hardship", day=2)
    assert len(talk.offer["options"]) > 1
    assert talk.says("accept", day=3).done == ["answer standing"]
    agreed = talk.says({"act": "accept", "option": "B"}, day=3)
    assert agreed.agreement["option"] == "B"


def test_two_letters_at_once_agree_nothing(open_case: Open) -> None:
    talk = open_case().says("hardship", day=1).says("hardship", day=2)
    talk.says({"act": "accept", "option": "A"}, {"act": "accept", "option": "B"}, day=3)
    assert talk.done == ["answer standing"]


@pytest.mark.parametrize(
    "condition",
    [
        {"act": "request_discount", "percent": "5"},
        {"act": "propose_instalments", "count": 3},
        {"act": "request_waiver"},
        {"act": "reject"},
    ],
)
def test_a_conditional_yes_is_no_yes(open_case: Open, condition: dict[str, Any]) -> None:
    talk = open_case().says("accept", condition, day=1)
    assert not talk.has("confirm_agreement")
    assert "conditional" in talk.codes


def test_a_yes_on_a_later_date_is_a_proposal_and_no_yes(open_case: Open, date: Date) -> None:
    talk = open_case().says("accept", {"act": "promise_to_pay", "date": date(40)}, day=1)
    assert talk.agreement["kind"] == "new_due_date"


def test_a_second_yes_is_answered_with_the_same_agreement(open_case: Open) -> None:
    talk = open_case().says("accept", day=1)
    first = talk.agreement
    talk.says("accept", day=2)
    assert talk.agreement == first
    assert talk.says("accept", day=3, offer=first["offer"]).agreement == first


def test_an_agreement_is_confirmed_once_more_when_its_first_money_is_there(open_case: Open, date: Date) -> None:
    talk = open_case().says({**FOUR, "first_date": date(7)}, day=1)
    agreed = talk.agreement
    talk.pays("100.00", day=2)
    assert not talk.has("confirm_agreement")
    talk.pays("223.75", day=3)
    assert talk.agreement == {**agreed, "live": True}


def test_what_they_propose_within_limits_is_agreed_at_once_under_a_new_id(open_case: Open, date: Date) -> None:
    talk = open_case()
    sent = talk.offer["id"]
    talk.says({**FOUR, "first_date": date(7)}, day=1)
    assert talk.done == ["confirm_agreement instalments"]
    assert talk.agreement["offer"] != sent


def test_a_first_part_in_the_policys_days_counts_as_the_down_payment(open_case: Open, date: Date) -> None:
    talk = open_case().says({**FOUR, "first_date": date(7)}, day=1)
    agreed = talk.agreement
    assert agreed["down_payment"] == "323.75"
    assert agreed["count"] == 3
    assert [pay["on"] for pay in agreed["pays"]] == [date(7), "2027-01-01", "2027-02-01", "2027-03-01"]


def test_a_yes_from_a_stranger_changes_nothing(open_case: Open) -> None:
    talk = open_case().says("accept", day=1, authentic=False)
    assert talk.done == ["answer unauthenticated"]
    assert talk.phase == "offered"


def test_a_payment_of_exactly_what_one_option_asks_accepts_it(open_case: Open) -> None:
    talk = open_case().says({"act": "request_discount", "percent": "5"}, day=1)
    settle = talk.option["settle_for"]
    talk.pays(settle, day=3)
    assert talk.agreement["kind"] == "discount"
    assert talk.agreement["live"] is True
    assert talk.phase == "paid"
    assert talk.done[-2:] == ["thank", "close settled"]


def test_any_other_payment_is_money_on_account(open_case: Open) -> None:
    talk = open_case().says({"act": "request_discount", "percent": "5"}, day=1)
    assert talk.pays("600.00", day=3).phase == "offered"
    assert "on_account" in talk.codes


def test_a_sum_that_an_invoice_asks_too_accepts_nothing(open_case: Open) -> None:
    talk = open_case(principal=("605.00", "605.00"), charges="0.00")
    talk.says({"act": "propose_instalments", "count": 2, "down_payment": "605.00"}, day=1)
    assert talk.option["pays"][0]["amount"] == "605.00"
    assert not talk.pays("605.00", day=2).has("confirm_agreement")


def test_money_between_offer_and_yes_counts_towards_what_was_offered(open_case: Open) -> None:
    talk = open_case().says({"act": "request_discount", "percent": "5"}, day=1)
    rest = f"{float(talk.option['settle_for']) - 500:.2f}"
    talk.pays("500.00", day=2).says("accept", day=3)
    assert talk.phase == "agreed"
    assert talk.pays(rest, day=4).phase == "paid"


def test_a_credit_prices_the_offer_anew(open_case: Open, date: Date) -> None:
    talk = open_case()
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1000.00"}
    talk.go("items", 2, items=[item], charges="85.00")
    assert talk.option["pays"][0]["amount"] == "1085.00"


def test_charges_in_an_offer_stay_as_they_were(open_case: Open, date: Date) -> None:
    talk = open_case()
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1210.00"}
    talk.go("items", 2, items=[item], charges="99.00")
    assert not talk.has("send_offer")
    assert talk.says("accept", day=3).agreement["pays"][0]["amount"] == "1295.00"
    assert talk.pays("1295.00", day=4).phase == "paid"


def test_an_offer_does_not_stand_in_a_phase_in_which_nothing_may_be_asked(open_case: Open) -> None:
    talk = open_case().says({"act": "dispute", "reason": "quality"}, day=1)
    assert talk.says("accept", day=2).done == ["answer standing"]
    assert talk.phase == "disputed"


def test_after_the_rounds_a_person_takes_the_case(open_case: Open, example: Policy) -> None:
    talk = open_case(policy=replace(example, offers=OfferRules(rounds_at_most=2)))
    talk.says({"act": "request_discount"}, day=1)
    assert talk.has("send_offer")
    talk.says({"act": "request_discount"}, day=2)
    assert talk.done == ["hand_to_person rounds_at_most"]
    assert talk.why("rounds_at_most") == {"code": "rounds_at_most", "at_most": 2, "rounds": 2}


def test_a_persons_own_deal_is_agreed_and_watched(open_case: Open, date: Date) -> None:
    talk = open_case()
    deal = {"kind": "discount", "percent": "20", "pays": [{"on": date(5), "amount": "1053.00"}]}
    talk.go("agree", 1, offer={"options": [deal]}, by="Ann")
    assert talk.agreement["settle_for"] == "1053.00"
    assert talk.phase == "agreed"
    assert "notify broken" in talk.day(20).done


def test_a_persons_own_deal_must_add_up(open_case: Open, date: Date) -> None:
    talk = open_case()
    deal = {"kind": "discount", "percent": "20", "pays": [{"on": date(5), "amount": "900.00"}]}
    answer = talk.send("agree", 1, offer={"options": [deal]}, by="Ann")
    assert "offer.options[0].pays" in answer["error"]
    assert answer["phase"] == "offered"


def test_a_persons_own_deal_takes_the_case_back_from_a_person(open_case: Open) -> None:
    talk = open_case().says("ask_human", day=1)
    assert talk.phase == "with_a_person"
    deal = {"kind": "instalments", "count": 24, "frequency": "monthly"}
    talk.go("agree", 2, offer={"options": [deal]}, by="Ann")
    assert talk.phase == "agreed"
    assert talk.agreement["count"] == 24
