"""A person's own deal: within limits by mandate, beyond them by a manager with a reason."""

import datetime
from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.desk.deals import Wish, agree, work_out
from bot.desk.refusal import Refused
from negotiation.errors import FieldError
from tests.desks import POLICY, Desk


def day(number: int) -> datetime.date:
    return datetime.date(2026, 3, 2) + datetime.timedelta(days=number)


def test_a_deal_within_the_limits_is_agreed_confirmed_and_watched(desk: Desk) -> None:
    case = desk.open_case(200000)
    desk.send()
    desk.clock.advance(datetime.timedelta(days=4))
    desk.says(case, {"act": "hardship"})
    deal = work_out(desk.office, case, Wish(instalments=3, first=day(35), down=500_00))
    assert deal.against == ()
    assert [payment.amount for payment in deal.option.pays] == [500_00, 500_00, 500_00, 500_00]
    came = agree(desk.office, desk.person("Noor"), deal, "by phone")
    assert came.phase == "agreed"
    (letter,) = came.letters
    assert (letter.kind, letter.state) == ("confirm_agreement", "pending")
    assert [document.name for document in desk.view(case).documents] == [f"agreement-{case}.pdf"]
    assert desk.view(case).case.look_again_on is not None
    assert came.entry is not None
    assert came.entry.payload is not None
    assert (came.entry.payload["by"], came.entry.payload["note"]) == ("Noor", "by phone")


def test_beyond_the_limits_a_controller_is_refused_and_told_what_stands_against_it(desk: Desk) -> None:
    deal = work_out(desk.office, desk.open_case(), Wish(discount=Decimal(20)))
    with pytest.raises(Refused, match=r"only a manager may agree this.* unanswered"):
        agree(desk.office, desk.person("Noor"), deal, "they asked nicely")


def test_beyond_the_limits_a_manager_needs_a_reason(desk: Desk) -> None:
    case = desk.open_case()
    deal = work_out(desk.office, case, Wish(discount=Decimal(20)))
    with pytest.raises(Refused, match="needs a reason, --because TEXT"):
        agree(desk.office, desk.person("Ruben"), deal, "  ")
    came = agree(desk.office, desk.person("Ruben"), deal, "goods came late")
    assert came.phase == "agreed"
    assert came.actions[-1]["agreement"]["settle_for"] == "968.00"


def test_what_a_person_is_asked_about_takes_their_mandate(make_desk: Callable[..., Desk]) -> None:
    low = POLICY.replace("controller: {cost_at_most: 1000.00", "controller: {cost_at_most: 10.00")
    desk = make_desk(policy=low)
    case = desk.open_case(200000)
    desk.says(case, {"act": "propose_instalments"})
    deal = work_out(desk.office, case, Wish(instalments=10, first=day(35), down=500_00))
    assert deal.against == ()
    with pytest.raises(Refused, match="Noor's mandate does not reach this deal: ask Ruben"):
        agree(desk.office, desk.person("Noor"), deal, None)
    assert agree(desk.office, desk.person("Ruben"), deal, None).phase == "agreed"


def test_all_charges_can_be_waived_in_person_whatever_the_policys_share(make_desk: Callable[..., Desk]) -> None:
    half = POLICY.replace("at_most: 100%", "at_most: 50%")
    desk = make_desk(policy=half)
    case = desk.open_case(100000, charges=40_00)
    deal = work_out(desk.office, case, Wish(waive=True, pay_by=day(7)))
    assert deal.option.total == 100000
    assert any("may be waived" in line or "must have said" in line for line in deal.against)


def test_a_new_date_with_a_method_is_one_option(desk: Desk) -> None:
    deal = work_out(desk.office, desk.open_case(), Wish(new_date=day(30), method="ideal"))
    assert deal.option.kind == "method+new_due_date"
    assert deal.in_one_line == "paid by ideal and a new due date: €1,210.00 by 1 April 2026"


def test_terms_that_cannot_be_are_refused(desk: Desk) -> None:
    case = desk.open_case()
    with pytest.raises(FieldError, match="payments that lie ahead"):
        work_out(desk.office, case, Wish(pay_by=day(-1)))
    with pytest.raises(FieldError, match="less than what is due"):
        work_out(desk.office, case, Wish(instalments=3, down=121000))


def test_two_people_cannot_agree_two_deals_at_once(desk: Desk) -> None:
    case = desk.open_case()
    first = work_out(desk.office, case, Wish(pay_by=day(5)))
    second = work_out(desk.office, case, Wish(pay_by=day(9)))
    assert agree(desk.office, desk.person("Ruben"), first, "phone").phase == "agreed"
    with pytest.raises(Refused, match="Ruben has just agreed something else"):
        agree(desk.office, desk.person("Noor"), second, "phone")


def test_a_case_that_is_over_has_nothing_left_to_agree(desk: Desk) -> None:
    from bot.desk.payments import paid

    case = desk.open_case()
    paid(desk.office, desk.person("Noor"), case, 121000, day(0))
    with pytest.raises(Refused, match="is paid: nothing is left to agree"):
        work_out(desk.office, case, Wish())


def test_a_deal_takes_a_case_back_from_a_person(desk: Desk) -> None:
    case = desk.open_case()
    desk.send()
    desk.says(case, {"act": "ask_human"})
    assert desk.view(case).case.phase == "with_a_person"
    assert agree(desk.office, desk.person("Noor"), work_out(desk.office, case, Wish()), "phone").phase == "agreed"
