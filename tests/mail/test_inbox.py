import time
from collections.abc import Callable

import pytest

from mail.account import Account, Security
from mail.inbox import Cursor, Inbox
from tests.mail.conftest import NOW, Mailbox, Memory
from tests.mail.dovecot import Dovecot

MakeInbox = Callable[..., Inbox]


def a_mail(number: int, size: int = 0) -> bytes:
    body = b"woorden\r\n" * (size // 9)
    return b"From: jan@klant.example\r\nSubject: %d\r\n\r\nakkoord %d\r\n%s" % (number, number, body)


def test_every_mail_is_stored_in_order_with_its_cursor(
    mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox
) -> None:
    mails = [a_mail(number) for number in range(120)]
    for raw in mails:
        mailbox.deliver(raw)
    make_inbox(mailbox.account, memory).look()
    assert memory.raws == mails
    assert memory.position is not None
    assert memory.position.uid == memory.kept[-1][1]
    uids = [uid for _, uid, _, _ in memory.kept]
    assert uids == sorted(set(uids))


def test_reading_goes_on_where_it_ended(mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox) -> None:
    mailbox.deliver(a_mail(1))
    make_inbox(mailbox.account, memory).look()
    mailbox.deliver(a_mail(2))
    make_inbox(mailbox.account, memory).look()
    make_inbox(mailbox.account, memory).look()
    assert memory.raws == [a_mail(1), a_mail(2)]


def test_a_mail_is_seen_by_push_long_before_the_next_round(
    mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox
) -> None:
    inbox = make_inbox(mailbox.account, memory, look_every=600)
    inbox.start()
    memory.looks.get(timeout=10)
    mailbox.deliver(a_mail(1))
    assert memory.arrived.get(timeout=10) == a_mail(1)
    mailbox.deliver(a_mail(2))
    assert memory.arrived.get(timeout=10) == a_mail(2)


def test_each_complete_round_says_up_to_when_the_mailbox_was_read(
    mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox
) -> None:
    make_inbox(mailbox.account, memory).look()
    assert memory.looks.get_nowait() == NOW


def test_a_round_that_could_not_store_does_not_count_and_is_made_again(
    mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox
) -> None:
    for number in range(3):
        mailbox.deliver(a_mail(number))
    memory.failing.add(a_mail(1))
    make_inbox(mailbox.account, memory).start()
    memory.looks.get(timeout=10)
    assert memory.raws == [a_mail(0), a_mail(1), a_mail(2)]
    assert "could not be stored" in memory.troubles.get_nowait()


def test_after_a_change_of_uidvalidity_all_is_read_again(
    mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox
) -> None:
    mailbox.deliver(a_mail(1))
    mailbox.deliver(a_mail(2))
    make_inbox(mailbox.account, memory).look()
    before = memory.position
    mailbox.renumber()
    mailbox.deliver(a_mail(3))
    make_inbox(mailbox.account, memory).look()
    assert before is not None
    assert memory.position is not None
    assert memory.position.uidvalidity != before.uidvalidity
    assert sorted(memory.raws[2:]) == [a_mail(1), a_mail(2), a_mail(3)]


def test_a_giant_is_stored_in_part_and_keeps_nobody_waiting(
    mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox
) -> None:
    giant = a_mail(1, size=1_500_000)
    for raw in (giant, a_mail(2)):
        mailbox.deliver(raw)
    make_inbox(mailbox.account, memory, giant_bytes=1_200_000).look()
    assert memory.raws == [giant[:1_000_000], a_mail(2)]


def test_a_large_batch_is_fetched_in_pieces_that_fit(mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox) -> None:
    mails = [a_mail(number, size=6_000_000) for number in range(3)]
    for raw in mails:
        mailbox.deliver(raw)
    make_inbox(mailbox.account, memory).look()
    assert [len(raw) for raw in memory.raws] == [len(raw) for raw in mails]


def test_stopping_ends_the_wait_at_once(mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox) -> None:
    inbox = make_inbox(mailbox.account, memory, look_every=600)
    inbox.start()
    memory.looks.get(timeout=10)
    began = time.monotonic()
    inbox.stop(grace=5)
    assert time.monotonic() - began < 4
    assert memory.troubles.empty()


def test_a_cut_connection_is_opened_again(mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox) -> None:
    inbox = make_inbox(mailbox.account, memory, look_every=600)
    inbox.start()
    memory.looks.get(timeout=10)
    inbox.abort()
    memory.troubles.get(timeout=10)
    mailbox.deliver(a_mail(1))
    assert memory.arrived.get(timeout=10) == a_mail(1)


def test_a_server_that_is_not_there_is_said_in_words(memory: Memory, make_inbox: MakeInbox) -> None:
    make_inbox(Account("127.0.0.1", 1, Security.PLAIN, "a", lambda: "b"), memory).start()
    assert memory.troubles.get(timeout=10) == "nothing listens at the server's address"


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_mail_is_pushed_through_tls(
    dovecot: Dovecot,
    dovecot_tls: Callable[[Security], Account],
    memory: Memory,
    make_inbox: MakeInbox,
    security: Security,
) -> None:
    make_inbox(dovecot_tls(security), memory, look_every=600).start()
    memory.looks.get(timeout=10)
    dovecot.deliver(a_mail(1))
    assert memory.arrived.get(timeout=10) == a_mail(1)


def test_an_unknown_certificate_is_refused(
    dovecot_tls: Callable[[Security], Account], memory: Memory, make_inbox: MakeInbox
) -> None:
    known = dovecot_tls(Security.TLS)
    make_inbox(Account(known.host, known.port, Security.TLS, known.user, known.secret), memory).start()
    assert memory.troubles.get(timeout=10).startswith("no safe connection")


def test_a_mail_that_the_server_cannot_give_is_set_aside_and_the_next_is_read(
    scripted: Callable[[dict[int, str]], Account], memory: Memory, make_inbox: MakeInbox
) -> None:
    account = scripted({uid: "bad" if uid == 7 else "good" for uid in range(1, 21)})
    make_inbox(account, memory).start()
    memory.looks.get(timeout=20)
    assert [uid for _, uid, _, _ in memory.kept] == [uid for uid in range(1, 21) if uid != 7]
    assert [uid for uid, _ in memory.aside] == [7]
    assert "could not give this mail" in memory.aside[0][1]


def test_a_mail_on_which_the_server_hangs_up_is_set_aside_after_three_tries(
    scripted: Callable[[dict[int, str]], Account], memory: Memory, make_inbox: MakeInbox
) -> None:
    account = scripted({1: "good", 2: "hang up", 3: "good"})
    make_inbox(account, memory).start()
    memory.looks.get(timeout=20)
    assert [uid for _, uid, _, _ in memory.kept] == [1, 3]
    assert [uid for uid, _ in memory.aside] == [2]


def test_a_mail_deleted_between_search_and_fetch_is_no_failure(
    scripted: Callable[[dict[int, str]], Account], memory: Memory, make_inbox: MakeInbox
) -> None:
    account = scripted({1: "good", 2: "gone", 3: "good"})
    make_inbox(account, memory).look()
    assert [uid for _, uid, _, _ in memory.kept] == [1, 3]
    assert memory.aside == []


def test_a_push_in_the_same_segment_as_the_answer_to_idle_is_seen(
    scripted: Callable[[dict[int, str]], Account], memory: Memory, make_inbox: MakeInbox
) -> None:
    memory.position = Cursor(1, 5)
    account = scripted({5: "good", 6: "after idle"})
    make_inbox(account, memory, look_every=600).start()
    assert memory.arrived.get(timeout=10).startswith(b"From")
    assert memory.kept[0][1] == 6


def test_a_refused_log_in_is_said_in_words(mailbox: Mailbox, memory: Memory, make_inbox: MakeInbox) -> None:
    wrong = Account(mailbox.account.host, mailbox.account.port, Security.PLAIN, mailbox.account.user, lambda: "wrong")
    make_inbox(wrong, memory).start()
    assert memory.troubles.get(timeout=15) == "the server refused the log-in: check user and password or token"
