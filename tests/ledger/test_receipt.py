"""What arrives is stored once, whatever it is, and nothing expires before it has been read."""

import datetime
from collections.abc import Callable

import pytest

from bot.ledger.errors import Unknown
from bot.ledger.ledger import Ledger
from bot.ledger.receipt import message_id_of
from bot.ledger.states import IncomingState
from bot.ledger.values import OpenItemList

RAW = b"From: a@b.example\r\nMessage-ID: <one@b.example>\r\n\r\nakkoord\r\n"
HOUR = datetime.timedelta(hours=1)


def test_a_mail_is_stored_as_it_came_and_the_cursor_moves_with_it(ledger: Ledger, now: datetime.datetime) -> None:
    arrival = ledger.receive_mail("inbox", 7, 12, RAW, now)
    assert arrival.state == IncomingState.RECEIVED
    assert arrival.raw_mail_id
    mail = ledger.raw_mail(arrival.raw_mail_id)
    assert (mail.raw, mail.message_id, mail.received_at) == (RAW, "<one@b.example>", now)
    cursor = ledger.mailbox_cursor("inbox")
    assert cursor
    assert (cursor.uidvalidity, cursor.last_uid, cursor.received_at) == (7, 12, now)


def test_the_same_uid_again_changes_nothing(ledger: Ledger, now: datetime.datetime) -> None:
    first = ledger.receive_mail("inbox", 7, 12, RAW, now)
    assert ledger.receive_mail("inbox", 7, 12, b"other bytes", now + HOUR) == first


def test_another_mail_under_a_message_id_seen_before_is_taken_in(ledger: Ledger, now: datetime.datetime) -> None:
    ledger.receive_mail("inbox", 7, 12, RAW, now)
    assert ledger.receive_mail("inbox", 7, 13, RAW + b"maar pas in mei", now).state == IncomingState.RECEIVED


def test_the_same_bytes_under_the_same_message_id_are_kept_as_a_duplicate(
    ledger: Ledger, now: datetime.datetime
) -> None:
    first = ledger.receive_mail("inbox", 7, 12, RAW, now)
    again = ledger.receive_mail("inbox", 8, 1, RAW, now + HOUR)
    assert (again.state, again.duplicate_of) == (IncomingState.DUPLICATE, first.id)
    assert [arrival.id for arrival in ledger.unsorted()] == [first.id]


def test_mails_without_a_message_id_are_one_only_if_they_arrived_at_one_instant(
    ledger: Ledger, now: datetime.datetime
) -> None:
    ledger.receive_mail("inbox", 7, 1, b"Subject: x\n\nok", now)
    assert ledger.receive_mail("inbox", 7, 2, b"Subject: x\n\nok", now + HOUR).state == IncomingState.RECEIVED
    assert ledger.receive_mail("inbox", 8, 1, b"Subject: x\n\nok", now).state == IncomingState.DUPLICATE


def test_after_the_server_has_renumbered_the_cursor_begins_anew(ledger: Ledger, now: datetime.datetime) -> None:
    ledger.receive_mail("inbox", 7, 900, RAW, now)
    ledger.receive_mail("inbox", 8, 3, RAW + b"2", now - HOUR)
    cursor = ledger.mailbox_cursor("inbox")
    assert cursor
    assert (cursor.uidvalidity, cursor.last_uid, cursor.received_at) == (8, 3, now)


def test_a_mail_that_cannot_be_fetched_waits_for_a_person_and_is_passed(
    ledger: Ledger, now: datetime.datetime
) -> None:
    aside = ledger.set_mail_aside("inbox", 7, 5, "the server could not give it", now)
    assert [arrival.reason for arrival in ledger.for_a_person()] == ["the server could not give it"]
    cursor = ledger.mailbox_cursor("inbox")
    assert cursor
    assert cursor.last_uid == 5
    assert ledger.dismiss(aside.id, "els", now).state == IncomingState.DISMISSED
    assert ledger.for_a_person() == ()


def test_what_is_read_ends_where_the_least_read_mailbox_ends(ledger: Ledger, now: datetime.datetime) -> None:
    assert ledger.read_until() is None
    ledger.mailbox_looked_at("a", now + HOUR)
    assert ledger.read_until("a", "b") is None
    ledger.mailbox_looked_at("b", now)
    ledger.mailbox_looked_at("b", now - HOUR)
    assert ledger.read_until() == now


def test_a_mail_that_nobody_has_sorted_holds_back_what_would_expire(
    ledger: Ledger, now: datetime.datetime, listed: Callable[..., OpenItemList]
) -> None:
    ledger.take_over(listed({"D1": [100]}))
    arrival = ledger.receive_mail("inbox", 7, 1, RAW, now - HOUR)
    ledger.mailbox_looked_at("inbox", now)
    assert ledger.read_until() == now - HOUR
    ledger.assign(arrival.id, "D1", 1, {"authentic": True})
    assert ledger.read_until() == now


def test_what_is_entered_twice_counts_once(
    ledger: Ledger, now: datetime.datetime, listed: Callable[..., OpenItemList]
) -> None:
    ledger.take_over(listed({"D1": [100]}))
    first = ledger.enter("bank", "tx-1", "payment", {"amount": "1.00"}, "D1", now)
    assert ledger.enter("bank", "tx-1", "payment", {"amount": "2.00"}, "D1", now) == first
    with pytest.raises(Unknown, match="no debtor D9"):
        ledger.enter("bank", "tx-2", "payment", {}, "D9", now)


def test_characters_that_a_database_refuses_never_keep_a_mail_from_being_stored(
    ledger: Ledger, now: datetime.datetime, listed: Callable[..., OpenItemList]
) -> None:
    ledger.take_over(listed({"D1": [100]}))
    raw = b"Message-ID: <\x00\xff@b>\n\n\x00"
    arrival = ledger.receive_mail("inbox", 7, 1, raw, now)
    ledger.assign(arrival.id, "D1", 1, {"words": "\0 \udcff é"})
    assert ledger.arrival(arrival.id).payload == {"words": "\0 \udcff é"}
    ledger.add_note(1, "els", now, "\0 \udcff é")
    assert ledger.case_view(1).notes[0].text.endswith(" é")


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"Message-ID: <a@b>\n\n", "<a@b>"),
        (b"message-id:\r\n <a@b>\r\n\r\n", "<a@b>"),
        (b"Subject: x\n\nMessage-ID: <in@body>", None),
        (b"", None),
        (b"X" * 1_000_000, None),
    ],
)
def test_the_message_id_is_found_in_the_header_only(raw: bytes, found: str | None) -> None:
    assert message_id_of(raw) == found
