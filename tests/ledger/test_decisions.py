"""A decision is recorded whole or not at all."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from bot.ledger.errors import LedgerError, Overtaken, Unknown
from bot.ledger.ledger import Ledger
from bot.ledger.states import ApprovalState, ContactState, IncomingState, LetterState
from bot.ledger.values import (
    ApprovalChange,
    CaseColumns,
    Contact,
    ItemChange,
    NewApproval,
    NewCase,
    NewDocument,
    NewLetter,
    OpenItemList,
    Record,
    Recorded,
    Withdrawal,
)

Decide = Callable[..., Recorded]
Letter = Callable[..., NewLetter]


def test_everything_that_follows_from_a_decision_is_recorded_with_it(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    offer = {"id": "o1", "hash": "h1"}
    recorded = decided(
        payload={"events": [{"type": "offer_made"}]},
        columns=CaseColumns("awaiting_approval", now.date(), 9000, 100, owner="els"),
        letters=(a_letter(), a_letter(binds=True, offer_hash="h1", facts={"valid_until": "2026-12-08"})),
        documents=(NewDocument("agreement", "akkoord.pdf", "application/pdf", b"%PDF-1.7"),),
        new_approvals=(NewApproval("a1", "h1", offer, ({"code": "cost_above"},), now),),
        items=(ItemChange("D1-1", 2500),),
        contacts=(Contact("D1", "New@Debtor.example", "Piet", state=ContactState.PROPOSED),),
        no_assistant=True,
    )
    view = ledger.case_view(recorded.case_number)
    assert (view.case.phase, view.case.principal, view.case.charges, view.case.owner) == (
        "awaiting_approval",
        9000,
        100,
        "els",
    )
    assert view.journal[-1].hash == recorded.hash == view.case.head
    assert view.journal[-1].payload
    assert view.journal[-1].payload["events"] == [{"type": "offer_made"}]
    assert [letter.number for letter in view.letters] == [1, 2]
    assert view.letters[1].facts == {"valid_until": "2026-12-08"}
    assert [document.content for document in view.documents] == [b"%PDF-1.7"]
    assert [(one.id, one.offer, one.why) for one in ledger.open_approvals()] == [
        ("a1", offer, ({"code": "cost_above"},))
    ]
    assert [item.outstanding for item in view.items] == [2500]
    assert {one.address: one.state for one in view.contacts} == {
        "d1@debtor.example": ContactState.ACTIVE,
        "new@debtor.example": ContactState.PROPOSED,
    }
    assert view.debtor.no_assistant_at == now
    assert {(arrival.state, arrival.entry) for arrival in view.arrivals} == {(IncomingState.DECIDED, recorded.entry)}


def test_the_journal_covers_the_bytes_of_letters_and_documents(
    ledger: Ledger, decided: Decide, a_letter: Letter
) -> None:
    letter = a_letter()
    decided(letters=(letter,), documents=(NewDocument("agreement", "a.pdf", "application/pdf", b"x"),))
    payload = ledger.case_view(1).journal[-1].payload
    assert payload
    assert payload["recorded"]["letters"][0]["message_id"] == letter.message_id
    assert len(payload["recorded"]["letters"][0]["sha256"]) == 64
    assert payload["recorded"]["documents"][0]["name"] == "a.pdf"


def test_a_decision_takes_back_the_letters_that_it_overtakes(
    ledger: Ledger, decided: Decide, a_letter: Letter
) -> None:
    first = decided(letters=(a_letter(), a_letter(state=LetterState.PROPOSED)))
    second = decided(withdraw=tuple(Withdrawal(letter.id, "overtaken") for letter in first.letters))
    assert [letter.id for letter in second.withdrawn] == [letter.id for letter in first.letters]
    assert {letter.state for letter in ledger.case_view(1).letters} == {LetterState.WITHHELD}


def test_a_decision_that_rests_on_a_letter_being_unsent_is_refused_once_it_leaves(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    (letter,) = decided(letters=(a_letter(),)).letters
    assert ledger.claim_letter("outbox", now)
    with pytest.raises(Overtaken):
        decided(letters=(a_letter(),), withdraw=(Withdrawal(letter.id, "overtaken"),))
    view = ledger.case_view(1)
    assert [one.number for one in view.letters] == [1]
    assert len(ledger.debtor_file("D1").waiting) == 1


def test_an_arrival_is_decided_once(
    ledger: Ledger, decided: Decide, a_record: Callable[..., Record], now: datetime.datetime
) -> None:
    decided()
    arrival = ledger.case_view(1).arrivals[0]
    ledger.enter("test", "again", "reply", {}, "D1", now, 1)
    claim = ledger.claim("tester", now, 60, "D1")
    assert claim
    with pytest.raises(Overtaken):
        ledger.record(claim, a_record(1, incoming=(arrival.id,)))


def test_an_approval_is_settled_once_and_by_two_where_two_are_needed(
    ledger: Ledger, decided: Decide, now: datetime.datetime
) -> None:
    decided(new_approvals=(NewApproval("a1", "h", {}, ()),))
    decided(approvals=(ApprovalChange("a1", ApprovalState.OPEN, "els"),))
    assert [(one.first_by, one.first_at) for one in ledger.open_approvals()] == [("els", now)]
    decided(approvals=(ApprovalChange("a1", ApprovalState.APPROVED, "jan"),))
    (settled,) = ledger.case_view(1).approvals
    assert (settled.state, settled.first_by, settled.settled_by) == (ApprovalState.APPROVED, "els", "jan")
    with pytest.raises(Overtaken):
        decided(approvals=(ApprovalChange("a1", ApprovalState.REFUSED, "jan"),))


def test_a_debtor_has_one_open_case_per_currency(
    ledger: Ledger, decided: Decide, a_record: Callable[..., Record], now: datetime.datetime
) -> None:
    decided()
    for wanted, works in (("EUR", False), ("USD", True)):
        ledger.enter("test", wanted, "reply", {}, "D1", now)
        claim = ledger.claim("tester", now, 60, "D1")
        assert claim
        record = a_record(NewCase(wanted, f"token{wanted}"))
        if works:
            assert ledger.record(claim, record).case_number == 2
        else:
            with pytest.raises(Overtaken):
                ledger.record(claim, record)
            ledger.release(claim, None)
    assert [case.currency for case in ledger.open_cases_of("D1")] == ["EUR", "USD"]


def test_a_closed_case_makes_room_for_a_new_one(
    ledger: Ledger, decided: Decide, a_record: Callable[..., Record], now: datetime.datetime
) -> None:
    decided(columns=CaseColumns("paid", None, 0, 0, closed=True), next_due_at=now)
    claim = ledger.claim("tester", now, 60, "D1")
    assert claim
    assert ledger.record(claim, a_record(NewCase("EUR", "fresh"))).case_number == 2
    assert [case.case.number for case in ledger.debtor_file("D1").cases] == [2, 1]


@pytest.mark.parametrize(
    "wrong",
    [
        {"items": (ItemChange("no such", 1),)},
        {"approvals": (ApprovalChange("no such", ApprovalState.REFUSED),)},
        {"withdraw": (Withdrawal(99, "x"),)},
        {"payload": {"amount": 1.5, "nan": float("nan")}},
    ],
)
def test_where_one_part_fails_nothing_at_all_is_recorded(
    ledger: Ledger, decided: Decide, a_letter: Letter, wrong: dict[str, Any]
) -> None:
    decided()
    before = ledger.case_view(1)
    with pytest.raises((LedgerError, ValueError)):
        decided(letters=(a_letter(),), documents=(NewDocument("a", "a", "a", b"a"),), **wrong)
    after = ledger.case_view(1)
    assert (after.case, after.journal, after.letters, after.documents) == (
        before.case,
        before.journal,
        before.letters,
        before.documents,
    )


def test_a_case_of_another_debtor_is_refused(
    ledger: Ledger, listed: Callable[..., OpenItemList], a_record: Callable[..., Record], now: datetime.datetime
) -> None:
    ledger.take_over(listed({"D1": [100], "D2": [100]}))
    claim = ledger.claim("tester", now, 60, "D2")
    assert claim
    with pytest.raises(Unknown, match="case 1 is not one of debtor D2"):
        ledger.record(claim, a_record(1))
