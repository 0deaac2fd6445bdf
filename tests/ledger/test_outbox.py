"""Letters leave in order, once, and only when nothing speaks against it."""

import datetime
from collections.abc import Callable

import pytest

from bot.ledger.errors import Unknown
from bot.ledger.ledger import Ledger
from bot.ledger.states import LetterState
from bot.ledger.values import NewLetter, OpenItemList, Record, Recorded

Decide = Callable[..., Recorded]
Letter = Callable[..., NewLetter]
MINUTE = datetime.timedelta(minutes=1)


def test_the_letters_of_a_case_leave_in_order(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    first, second = decided(letters=(a_letter(due_at=now + MINUTE), a_letter())).letters
    assert ledger.claim_letter("outbox", now) is None, "the second waits for the first"
    now += MINUTE
    taken = ledger.claim_letter("outbox", now)
    assert taken
    assert (taken.id, taken.state, taken.body) == (first.id, LetterState.SENDING, b"body 1")
    assert ledger.claim_letter("outbox", now) is None, "the second waits while the first is on its way"
    ledger.mark_temporary(first.id, "451 later", now + MINUTE)
    assert ledger.claim_letter("outbox", now) is None
    now += MINUTE
    again = ledger.claim_letter("outbox", now)
    assert again
    assert (again.id, again.attempts, again.message_id) == (first.id, 2, first.message_id)
    assert ledger.mark_sent(first.id, "250 2.0.0 queued as 1", now).sent_at == now
    taken = ledger.claim_letter("outbox", now)
    assert taken
    assert taken.id == second.id


def test_a_letter_refused_for_good_does_not_hold_the_next_back(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    first, second = decided(letters=(a_letter(), a_letter())).letters
    assert ledger.claim_letter("outbox", now)
    assert ledger.mark_failed(first.id, "550 no such user", now).state == LetterState.FAILED
    taken = ledger.claim_letter("outbox", now)
    assert taken
    assert taken.id == second.id
    assert [letter.reason for letter in ledger.letters_in(LetterState.FAILED)] == ["550 no such user"]


def test_a_proposed_letter_leaves_once_a_person_has_released_it(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    (letter,) = decided(letters=(a_letter(state=LetterState.PROPOSED),)).letters
    assert ledger.claim_letter("outbox", now) is None
    assert [one.id for one in ledger.letters_in(LetterState.PROPOSED)] == [letter.id]
    released = ledger.release_letter(letter.id, "els", now)
    assert (released.state, released.released_by) == (LetterState.PENDING, "els")
    assert ledger.claim_letter("outbox", now)
    with pytest.raises(Unknown, match=r"letter 1 of case 1 is sending"):
        ledger.release_letter(letter.id, "els", now)


def test_nothing_leaves_while_something_that_arrived_is_not_decided(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    decided(letters=(a_letter(),))
    ledger.enter("bank", "tx", "payment", {}, "D1", now, 1)
    assert ledger.claim_letter("outbox", now) is None
    decided()
    assert ledger.claim_letter("outbox", now)


def test_nothing_leaves_before_the_case_is_released(
    ledger: Ledger,
    listed: Callable[..., OpenItemList],
    a_record: Callable[..., Record],
    a_letter: Letter,
    now: datetime.datetime,
) -> None:
    ledger.take_over(listed({"D1": [100]}))
    claim = ledger.claim("tester", now, 60)
    assert claim
    (waiting,) = ledger.load(claim).waiting
    ledger.record(claim, a_record(1, incoming=(waiting.id,), letters=(a_letter(),)))
    assert ledger.claim_letter("outbox", now) is None
    assert [line.case.number for line in ledger.cases(released=False)] == [1]
    assert ledger.release_all_cases("els", now) == 1
    assert ledger.claim_letter("outbox", now)


def test_after_a_crash_what_binds_is_unknown_and_the_rest_goes_again(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    (plain,) = decided(letters=(a_letter(),)).letters
    assert ledger.claim_letter("outbox", now, lease_seconds=60)
    assert ledger.recover_sending(now) == (), "its sender may still be alive"
    assert [letter.state for letter in ledger.recover_sending(now, "outbox")] == [LetterState.PENDING]
    assert ledger.claim_letter("outbox", now)
    ledger.mark_sent(plain.id, None, now)
    binding, later = decided(letters=(a_letter(binds=True, offer_hash="h"), a_letter())).letters
    assert ledger.claim_letter("outbox", now, lease_seconds=60)
    assert [letter.id for letter in ledger.recover_sending(now + MINUTE)] == [binding.id]
    assert [letter.id for letter in ledger.letters_in(LetterState.UNKNOWN)] == [binding.id]
    assert ledger.claim_letter("outbox", now) is None, "nobody knows what the debtor has seen"
    ledger.repeat_letter(binding.id, "els", now)
    taken = ledger.claim_letter("outbox", now)
    assert taken
    assert taken.message_id == binding.message_id
    assert ledger.mark_unknown(binding.id, "connection lost after DATA", now).state == LetterState.UNKNOWN
    assert ledger.mark_sent(binding.id, None, now).state == LetterState.SENT
    assert ledger.mark_sent(binding.id, "again", now).provider_ref is None, "a second word changes nothing"
    taken = ledger.claim_letter("outbox", now)
    assert taken
    assert taken.id == later.id


def test_a_letter_whose_sender_died_does_not_need_a_restart(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    (letter,) = decided(letters=(a_letter(),)).letters
    assert ledger.claim_letter("outbox", now, lease_seconds=60)
    assert ledger.claim_letter("other", now + MINUTE - MINUTE / 60) is None
    again = ledger.claim_letter("other", now + MINUTE)
    assert again
    assert (again.id, again.message_id) == (letter.id, letter.message_id)


def test_the_core_hears_in_the_same_transaction_of_what_did_not_leave(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    first, second = decided(letters=(a_letter(), a_letter())).letters
    assert ledger.claim_letter("outbox", now)
    ledger.mark_failed(first.id, "550 no", now, tell={"outcome": "unreachable", "letter": 1})
    ledger.withhold_letter(second.id, "paid meanwhile", now, tell={"outcome": "withheld", "letter": 2})
    waiting = ledger.debtor_file("D1").waiting
    assert [(one.source, one.kind, one.payload["outcome"]) for one in waiting] == [
        ("outbox", "delivery", "unreachable"),
        ("outbox", "delivery", "withheld"),
    ]
    assert ledger.claim("w", now, 60, "D1")


def test_what_is_no_longer_wanted_is_withheld_with_its_reason(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    (letter,) = decided(letters=(a_letter(),)).letters
    assert ledger.claim_letter("outbox", now)
    assert ledger.withhold_letter(letter.id, "paid meanwhile", now).state == LetterState.WITHHELD
    with pytest.raises(Unknown):
        ledger.mark_sent(letter.id, None, now)


def test_each_way_that_a_letter_can_end_stands_in_the_journal(
    ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime
) -> None:
    letters = decided(letters=tuple(a_letter() for _ in range(3))).letters
    assert ledger.claim_letter("outbox", now)
    ledger.mark_sent(letters[0].id, "250 ok", now)
    ledger.withhold_letter(letters[1].id, "a person said so", now, by="els")
    assert ledger.claim_letter("outbox", now)
    ledger.mark_failed(letters[2].id, "550 no", now)
    entries = [entry for entry in ledger.case_view(1).journal if entry.kind == "letter"]
    said = [entry.payload or {} for entry in entries]
    assert [(one["letter"], one["was"], one["is"]) for one in said] == [
        (1, "sending", "sent"),
        (2, "pending", "withheld"),
        (3, "sending", "failed"),
    ]
    assert said[0]["sha256"] == letters[0].sha256
    assert said[1]["by"] == "els"
