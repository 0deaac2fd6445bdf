"""One debtor, one worker: leases run out, fences hold, and what cannot be decided is parked."""

import datetime
from collections.abc import Callable

import pytest

from bot.ledger.claims import DEATHS_AT_MOST, FAILURES_AT_MOST
from bot.ledger.errors import LostClaim
from bot.ledger.ledger import Ledger
from bot.ledger.states import IncomingState
from bot.ledger.values import OpenItemList, Record

SECOND = datetime.timedelta(seconds=1)


@pytest.fixture(autouse=True)
def _two_debtors(ledger: Ledger, listed: Callable[..., OpenItemList]) -> None:
    ledger.take_over(listed({"D1": [100], "D2": [200]}))


def test_a_debtor_is_claimed_by_one_worker_until_the_lease_runs_out(ledger: Ledger, now: datetime.datetime) -> None:
    first, second = ledger.claim("a", now, 30), ledger.claim("b", now, 30)
    assert first
    assert second
    assert (first.debtor_id, second.debtor_id) == ("D1", "D2")
    assert ledger.claim("c", now + 29 * SECOND, 30) is None
    taken = ledger.claim("c", now + 30 * SECOND, 30)
    assert taken
    assert (taken.debtor_id, taken.fence) == ("D1", first.fence + 1)


def test_a_renewed_lease_holds(ledger: Ledger, now: datetime.datetime) -> None:
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    ledger.renew(claim, now + 20 * SECOND, 30)
    assert ledger.claim("b", now + 40 * SECOND, 30, "D1") is None


def test_whoever_lost_the_debtor_records_nothing(
    ledger: Ledger, now: datetime.datetime, a_record: Callable[..., Record]
) -> None:
    late = ledger.claim("a", now, 30, "D1")
    assert late
    assert ledger.claim("b", now + 31 * SECOND, 30, "D1")
    for attempt in (
        lambda: ledger.record(late, a_record(1)),
        lambda: ledger.renew(late, now, 30),
        lambda: ledger.release(late, None),
        lambda: ledger.load(late),
        lambda: ledger.failed(late, None, "x", now),
    ):
        with pytest.raises(LostClaim):
            attempt()
    assert ledger.case_view(1).journal == ()


def test_the_same_worker_under_an_older_fence_records_nothing(
    ledger: Ledger, now: datetime.datetime, a_record: Callable[..., Record]
) -> None:
    old = ledger.claim("a", now, 30, "D1")
    new = ledger.claim("a", now + 31 * SECOND, 30, "D1")
    assert old
    assert new
    with pytest.raises(LostClaim):
        ledger.record(old, a_record(1))
    assert ledger.load(new).cases[0].journal == ()


def test_a_claim_that_was_given_back_is_lost(
    ledger: Ledger, now: datetime.datetime, a_record: Callable[..., Record]
) -> None:
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    ledger.release(claim, None)
    with pytest.raises(LostClaim):
        ledger.record(claim, a_record(1))


def test_what_waits_keeps_a_debtor_due_and_else_the_given_instant_counts(
    ledger: Ledger, now: datetime.datetime, a_record: Callable[..., Record]
) -> None:
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    ledger.release(claim, now + 3600 * SECOND)
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    (waiting,) = ledger.load(claim).waiting
    ledger.record(claim, a_record(1, incoming=(waiting.id,), next_due_at=now + 3600 * SECOND))
    assert ledger.claim("a", now + 3599 * SECOND, 30, "D1") is None
    assert ledger.claim("a", now + 3600 * SECOND, 30, "D1")


def test_what_arrives_while_a_debtor_is_claimed_is_not_forgotten(
    ledger: Ledger, now: datetime.datetime, a_record: Callable[..., Record]
) -> None:
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    (waiting,) = ledger.load(claim).waiting
    later = ledger.enter("test", "1", "reply", {}, "D1", now, 1)
    ledger.record(claim, a_record(1, incoming=(waiting.id,), next_due_at=None))
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    assert [one.id for one in ledger.load(claim).waiting] == [later.id]


def test_an_arrival_that_cannot_be_decided_is_parked_and_the_next_one_goes_on(
    ledger: Ledger, now: datetime.datetime
) -> None:
    ledger.enter("test", "1", "reply", {}, "D1", now, 1)
    tries = 0
    while claim := ledger.claim("a", now, 30, "D1"):
        poison = ledger.load(claim).waiting[0]
        tries += 1
        if ledger.failed(claim, poison.id, "template answer.nl: offer is undefined", now):
            break
        assert ledger.claim("a", now, 30, "D1") is None, "it is not tried again at once"
        now += datetime.timedelta(hours=2)
    assert tries == FAILURES_AT_MOST
    file = ledger.debtor_file("D1")
    assert [(one.state, one.reason) for one in file.parked] == [
        (IncomingState.PARKED, "template answer.nl: offer is undefined")
    ]
    assert [one.kind for one in file.waiting] == ["reply"]
    assert ledger.claim("a", now, 30, "D1")
    assert ledger.retry(file.parked[0].id, "els").state == IncomingState.ASSIGNED


def test_an_arrival_that_kills_the_process_each_time_is_parked(ledger: Ledger, now: datetime.datetime) -> None:
    ledger.enter("test", "1", "reply", {}, "D1", now, 1)
    for _ in range(DEATHS_AT_MOST):
        assert ledger.claim("a", now, 30, "D1")
        now += 31 * SECOND
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    file = ledger.load(claim)
    assert [one.reason for one in file.parked] == ["the program ended 10 times while this was being decided"]
    assert [one.kind for one in file.waiting] == ["reply"]


def test_a_date_that_cannot_be_processed_parks_the_debtor_until_something_arrives(
    ledger: Ledger, now: datetime.datetime, a_record: Callable[..., Record]
) -> None:
    claim = ledger.claim("a", now, 30, "D1")
    assert claim
    (waiting,) = ledger.load(claim).waiting
    ledger.record(claim, a_record(1, incoming=(waiting.id,), next_due_at=now))
    parked = False
    while not parked:
        claim = ledger.claim("a", now, 30, "D1")
        assert claim
        parked = ledger.failed(claim, None, "the calendar is broken", now)
        now += datetime.timedelta(hours=2)
    assert ledger.debtor("D1").parked_reason == "the calendar is broken"
    assert ledger.claim("a", now, 30, "D1") is None
    ledger.enter("test", "1", "reply", {}, "D1", now, 1)
    assert ledger.claim("a", now, 30, "D1")


def test_a_duty_is_held_by_one_process_at_a_time(ledger: Ledger, now: datetime.datetime) -> None:
    assert ledger.take_duty("mailbox a", "one", now, 60)
    assert not ledger.take_duty("mailbox a", "two", now, 60)
    assert ledger.take_duty("mailbox a", "one", now + 50 * SECOND, 60)
    assert ledger.take_duty("mailbox a", "two", now + 110 * SECOND, 60)
    ledger.leave_duty("mailbox a", "two")
    assert ledger.take_duty("mailbox a", "one", now, 60)
