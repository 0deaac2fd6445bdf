"""A reading is taken back: what it led to ends, exactly that, and a person has the case."""

import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.acts import Act, ActName
from negotiation.case import Case
from negotiation.decide import Decision, decide
from negotiation.errors import FieldError
from negotiation.incoming import (
    DayCome,
    Debtor,
    DebtorReply,
    HandBack,
    NaturalPerson,
    OpenCase,
    PastContact,
    TakenBack,
    Undone,
)
from negotiation.open_items import OpenItem
from negotiation.policy import Policy
from negotiation.state_machine import Phase
from negotiation.undone import undone_by
from negotiation.wire import event_from_json, event_to_json, incoming_from_json, incoming_to_json, recorded_from_json

DAY = datetime.date(2026, 11, 24)


def later(days: int) -> datetime.date:
    return DAY + datetime.timedelta(days=days)


def opened(policy: Policy) -> Case:
    item = OpenItem("2026-1", later(-120), later(-90), 121000)
    debtor = Debtor("D", "NL", "en", consumer=False, natural_person=NaturalPerson.NO)
    past = (PastContact(later(-40), 1, answered=False), PastContact(later(-20), 2, answered=False))
    return decide(None, OpenCase("C", DAY, debtor, (item,), 8500, past), policy).case


def reply(case: Case, policy: Policy, *acts: Act) -> Decision:
    return decide(case, DebtorReply("C", later(1), acts, later(1)), policy)


def taken_back(before: Case, decision: Decision, policy: Policy, days: int = 2) -> Decision:
    undone = undone_by(before, decision.events)
    return decide(decision.case, TakenBack("C", later(days), "Noor", undone), policy)


def test_an_agreement_a_promise_and_a_claim_end_with_the_reading_that_led_to_them(example: Policy) -> None:
    for act in (
        Act(ActName.ACCEPT),
        Act(ActName.PROMISE_TO_PAY, date=later(9)),
        Act(ActName.CLAIM_PAID, date=later(0)),
        Act(ActName.DISPUTE),
        Act(ActName.ACKNOWLEDGE, date=later(5)),
    ):
        before = opened(example)
        decision = reply(before, example, act)
        after = taken_back(before, decision, example).case
        assert after.phase is Phase.WITH_A_PERSON, act
        assert (after.agreement, after.promise, after.claim_until, after.dispute, after.hold) == (None,) * 5, act
        assert decide(after, HandBack("C", later(2), "Noor"), example).case.phase is Phase.OPEN


def test_facts_that_opened_levers_are_forgotten(example: Policy) -> None:
    before = opened(example)
    plan = Act(ActName.PROPOSE_INSTALMENTS, count=4, amount=30000, frequency="monthly")
    decision = reply(before, example, Act(ActName.HARDSHIP), plan)
    assert decision.case.bargain.hardship
    after = taken_back(before, decision, example).case.bargain
    assert (after.hardship, after.asks_instalments, after.capacity) == (False, False, None)


def test_an_exception_that_it_used_up_is_given_back(example: Policy) -> None:
    before = opened(example)
    decision = reply(before, example, Act(ActName.REQUEST_DISCOUNT, percent=Decimal(1), pay_by=later(5)))
    agreed = decision if decision.case.agreement else reply(decision.case, example, Act(ActName.ACCEPT))
    assert agreed.case.exception_on is not None
    start = before if agreed is decision else decision.case
    assert taken_back(start, agreed, example).case.exception_on is None


def test_what_replaced_it_since_is_left_alone(example: Policy) -> None:
    before = opened(example)
    first = reply(before, example, Act(ActName.PROMISE_TO_PAY, date=later(5)))
    second = decide(
        first.case, DebtorReply("C", later(2), (Act(ActName.PROMISE_TO_PAY, date=later(9)),), later(2)), example
    )
    undone = undone_by(before, first.events)
    after = decide(second.case, TakenBack("C", later(3), "Noor", undone), example).case
    assert after.promise is not None
    assert after.promise.date == later(9)


def test_an_open_question_to_a_person_is_withdrawn(example: Policy) -> None:
    before = opened(example)
    wish = Act(ActName.PROPOSE_INSTALMENTS, count=10, frequency="monthly", first_date=later(20))
    decision = reply(before, example, Act(ActName.HARDSHIP), wish)
    assert decision.case.approval is not None
    found = taken_back(before, decision, example)
    assert found.case.approval is None
    assert [type(action).__name__ for action in found.actions] == ["WithdrawApproval", "HandToPerson"]


def test_a_person_who_has_the_case_already_keeps_it_and_nothing_is_done_twice(example: Policy) -> None:
    before = opened(example)
    decision = reply(before, example, Act(ActName.ASK_HUMAN))
    found = taken_back(before, decision, example)
    assert found.actions == ()
    assert found.case.person == decision.case.person


def test_a_breach_of_what_was_never_agreed_is_none(example: Policy) -> None:
    before = opened(example)
    decision = reply(before, example, Act(ActName.ACCEPT))
    broken = decide(decision.case, DayCome("C", later(40)), example)
    assert broken.case.breach is not None
    undone = undone_by(before, decision.events)
    assert decide(broken.case, TakenBack("C", later(41), "Noor", undone), example).case.breach is None


def test_after_the_end_it_changes_nothing(example: Policy) -> None:
    case = replace(opened(example), phase=Phase.PAID)
    found = decide(case, TakenBack("C", later(1), "Noor", Undone()), example)
    assert (found.events, found.actions, found.case) == ((), (), case)


def test_it_is_written_and_read_exactly(example: Policy) -> None:
    undone = Undone(("C-1",), later(1), later(2), later(3), later(4), later(5), ("hardship", "capacity"))
    for value in (undone, Undone()):
        incoming = TakenBack("C", later(6), "Noor", value)
        assert recorded_from_json(incoming_to_json(incoming)) == incoming
        for event in decide(opened(example), incoming, example).events:
            assert event_from_json(event_to_json(event)) == event


def test_it_is_no_line_of_the_protocol() -> None:
    with pytest.raises(FieldError, match="type: expected one of open"):
        incoming_from_json(incoming_to_json(TakenBack("C", DAY, "Noor", Undone())))
