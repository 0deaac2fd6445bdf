"""PROTOCOL.md, Preconditions: what each is read from, and that levers stay closed without."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from negotiation.policy import Policy

Open = Callable[..., Any]
Date = Callable[[int], str]
DISCOUNT = {"act": "request_discount", "percent": "5"}


def test_a_discount_needs_its_unanswered_contacts(open_case: Open) -> None:
    assert open_case(unanswered=1).says(DISCOUNT, day=0).done[0] == "answer refused"
    assert open_case(unanswered=2).says(DISCOUNT, day=0).option["kind"] == "discount"


def test_our_own_letters_count_and_a_reply_answers_the_last(open_case: Open) -> None:
    talk = open_case(unanswered=1).day(7).says(DISCOUNT, day=8)
    # one from before, the first offer unanswered, the reminder answered: two in all
    assert talk.option["kind"] == "discount"


def test_contact_lines_count_unless_they_bounced(open_case: Open) -> None:
    kept = open_case(unanswered=1).go("contact", 1, level=2).go("contact", 3, level=3).says(DISCOUNT, day=4)
    assert kept.option["kind"] == "discount"
    lost = open_case(unanswered=0).go("contact", 1, level=2).go("contact", 3, level=3)
    lost.go("delivery", 3, outcome="bounced").says(DISCOUNT, day=4)
    assert lost.why("unanswered_contacts_at_least")["unanswered"] == 1


def test_a_withheld_letter_is_no_contact_and_no_offer(open_case: Open) -> None:
    talk = open_case(unanswered=1).go("delivery", 0, outcome="withheld")
    assert talk.phase == "open"
    assert talk.says("accept", day=1).done == ["answer standing"]
    assert talk.says(DISCOUNT, day=1).why("unanswered_contacts_at_least")["unanswered"] == 1


def test_an_automatic_reply_answers_nothing(open_case: Open) -> None:
    talk = open_case(unanswered=1).says("auto_reply", day=1).day(8).says(DISCOUNT, day=9)
    assert talk.option["kind"] == "discount"


def test_an_unauthentic_reply_opens_nothing(open_case: Open) -> None:
    talk = open_case().says("hardship", day=1, authentic=False).says({"act": "request_waiver"}, day=2)
    assert talk.done == ["answer refused"]
    assert "says_hardship" in talk.codes


def test_hardship_said_once_opens_for_good(open_case: Open) -> None:
    talk = open_case().says("hardship", day=1).says({"act": "request_waiver"}, day=9)
    assert talk.option["kind"] == "waiver"
    assert talk.option["pays"][0]["amount"] == "1210.00"
    assert talk.option["concession"] == "85.00"


def test_a_waiver_needs_charges(open_case: Open) -> None:
    talk = open_case(charges="0.00").says("hardship", {"act": "request_waiver"}, day=1)
    assert "no_charges" in talk.codes
    assert not talk.has("send_offer")


def test_the_principal_is_that_of_the_day(open_case: Open) -> None:
    talk = open_case(principal="600.00", charges="0.00").pays("150.00", day=1)
    talk.says({"act": "propose_instalments", "count": 3}, day=2)
    assert talk.why("principal_at_least") == {
        "code": "principal_at_least",
        "at_least": "500.00",
        "principal": "450.00",
    }


def test_a_part_promised_asks_for_instalments(open_case: Open, date: Date) -> None:
    talk = open_case().says({"act": "promise_to_pay", "date": date(3), "amount": "400.00"}, day=1)
    assert talk.option["kind"] == "instalments"


@pytest.mark.parametrize(("back", "is_open"), [(364, False), (365, False), (366, True)])
def test_exceptions_are_counted_in_their_window(open_case: Open, date: Date, back: int, is_open: bool) -> None:
    talk = open_case(exceptions=[date(-back)]).says({"act": "promise_to_pay", "date": date(30)}, day=0)
    assert talk.has("confirm_agreement") is is_open


def test_the_ledgers_new_list_of_exceptions_counts(open_case: Open, date: Date) -> None:
    talk = open_case()
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1210.00"}
    talk.go("items", 1, items=[item], charges="85.00", exceptions=[date(-1)])
    talk.says({"act": "promise_to_pay", "date": date(30)}, day=1)
    assert talk.why("exceptions_at_most") == {
        "code": "exceptions_at_most",
        "at_most": 1,
        "used": 1,
        "within_days": 365,
    }


def test_an_exception_counts_once_a_case(open_case: Open, date: Date) -> None:
    talk = open_case().says({"act": "promise_to_pay", "date": date(20)}, day=0)
    talk.day(30)
    assert "notify broken" in talk.done
    item = {"number": "F0", "issued": date(-115), "due": date(-85), "outstanding": "1210.00"}
    talk.go("items", 30, items=[item], charges="85.00", exceptions=[date(0)])
    talk.says({"act": "propose_instalments", "count": 4}, day=31)
    assert talk.option["kind"] == "instalments"


@pytest.mark.parametrize(("overdue", "most"), [(29, 0), (30, 2), (60, 5), (120, 8)])
def test_the_discount_never_passes_the_cap_of_its_age(
    open_case: Open, example: Policy, overdue: int, most: int
) -> None:
    policy = replace(example, offers=replace(example.offers, rounds_at_most=9))
    talk = open_case(policy=policy, overdue=overdue)
    given = [0.0]
    for _ in range(7):
        talk.says({"act": "request_discount", "percent": "50"}, day=0)
        offers = [a["offer"] for a in talk.actions if a["action"] in {"send_offer", "ask_approval"}]
        given += [float(offer["options"][0].get("percent", 0)) for offer in offers]
        if talk.has("ask_approval"):
            talk.action("ask_approval")
            talk.rules("approve")
    assert max(given) == most
    assert given == sorted(given)


def test_a_discount_rises_only_when_a_standing_one_is_refused(open_case: Open) -> None:
    talk = open_case().says(DISCOUNT, day=1)
    first = talk.option["percent"]
    talk.day(8).day(16)
    talk.says(DISCOUNT, day=17)
    assert talk.option["percent"] == first


def test_silence_alone_gets_nobody_more(open_case: Open) -> None:
    talk = open_case()
    for _ in range(30):
        if talk.has("send_offer"):
            assert talk.option["kind"] == "full_payment"
        look = talk.answer["look_again_on"]
        if look is None:
            break
        talk.day((datetime.date.fromisoformat(look) - datetime.date(2026, 11, 24)).days)
    assert talk.phase in {"handed_over", "with_a_person"}


def test_a_method_is_given_at_once(open_case: Open) -> None:
    talk = open_case().says({"act": "request_method", "method": "ideal"}, day=1)
    assert talk.option["kind"] == "method"
    assert talk.option["method"] == "ideal"


def test_a_method_that_is_not_allowed_is_answered_with_one_that_is(open_case: Open) -> None:
    talk = open_case().says({"act": "request_method", "method": "cheque"}, day=1)
    assert talk.done == ["answer refused", "send_offer method"]
    assert talk.option["method"] == "bank_transfer"


def test_a_method_takes_nothing_back_that_stands(open_case: Open) -> None:
    talk = open_case().says(DISCOUNT, day=1)
    settle = talk.option["settle_for"]
    talk.says({"act": "request_method", "method": "ideal"}, day=2)
    assert talk.option["kind"] == "method+discount"
    assert talk.option["settle_for"] == settle


def test_a_waiver_and_a_discount_are_joined_where_the_policy_lets(open_case: Open) -> None:
    talk = open_case().says("hardship", {"act": "request_waiver"}, {"act": "request_discount", "percent": "5"}, day=1)
    assert talk.option["kind"] == "waiver+discount"
    percent = float(talk.option["percent"])
    assert float(talk.option["settle_for"]) == pytest.approx(1210 - round(12.10 * percent, 2))


def test_the_age_is_that_of_the_oldest_item(open_case: Open) -> None:
    talk = open_case(principal=("1000.00", "1000.00"), overdue=60).says(DISCOUNT, day=0)
    assert "discount_at_most" not in talk.codes
    assert talk.option["kind"] == "discount"


def test_settling_for_the_whole_principal_is_a_waiver_and_no_discount(open_case: Open) -> None:
    talk = open_case().says("hardship", {"act": "request_discount", "settle_for": "1210.00"}, day=1)
    assert talk.option["kind"] == "waiver"


def test_of_two_twins_the_silent_one_gets_no_more(open_case: Open, example: Policy) -> None:
    lever = example.levers.discount
    assert lever is not None
    free = replace(lever, only_if=replace(lever.only_if, unanswered_contacts_at_least=None))
    policy = replace(example, levers=replace(example.levers, discount=free))
    prompt = open_case(policy=policy).says(DISCOUNT, day=1)
    silent = open_case(policy=policy).day(7).day(15).day(22).says(DISCOUNT, day=23)
    assert silent.option["percent"] == prompt.option["percent"]
    assert silent.option["settle_for"] == prompt.option["settle_for"]
