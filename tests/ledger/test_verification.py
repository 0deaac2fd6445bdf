"""Whatever is changed behind the ledger's back is found, and what cannot be found is said."""

import datetime
from collections.abc import Callable

import pytest

from bot.ledger.chain import sha256
from bot.ledger.ledger import Ledger
from bot.ledger.values import NewDocument, NewLetter, OpenItemList, Recorded

POLICY = "a: 1"
Decide = Callable[..., Recorded]
Letter = Callable[..., NewLetter]
Tamper = Callable[..., None]


@pytest.fixture(autouse=True)
def _a_journal(ledger: Ledger, decided: Decide, a_letter: Letter, now: datetime.datetime) -> None:
    for _ in range(4):
        decided(letters=(a_letter(),), documents=(NewDocument("a", "a.pdf", "application/pdf", b"a"),))
    ledger.write_checkpoint(now.date(), now)
    decided()
    ledger.receive_mail("inbox", 1, 1, b"hello", now)
    ledger.activate_policy(POLICY, sha256(POLICY.encode()), "els", now, ())


def test_a_journal_that_nobody_touched_is_whole(ledger: Ledger, now: datetime.datetime) -> None:
    found = ledger.verify()
    assert found.whole
    assert (found.cases, found.entries, found.erased, found.checkpoints) == (1, 5, 0, 1)
    assert any("since the last checkpoint" in limit for limit in found.beyond)
    assert ledger.write_checkpoint(now.date(), now).entries == 4, "a day is sealed once"


@pytest.mark.parametrize(
    ("statements", "where", "what"),
    [
        (
            ["UPDATE journal_payload SET payload = replace(payload, 'events', 'evens') WHERE entry_id = 2"],
            "case 1 entry 2",
            "what it says was changed",
        ),
        (["UPDATE journal_entry SET policy = 'milder' WHERE number = 2"], "case 1 entry 2", "was changed"),
        (["UPDATE journal_entry SET kind = 'note' WHERE number = 5"], "case 1 entry 5", "was changed"),
        (
            ["DELETE FROM journal_payload WHERE entry_id = 2", "DELETE FROM journal_entry WHERE number = 2"],
            "case 1 entry 3",
            "entry 2 is missing",
        ),
        (
            [
                "UPDATE journal_entry SET number = 99 WHERE number = 2",
                "UPDATE journal_entry SET number = 2 WHERE number = 3",
                "UPDATE journal_entry SET number = 3 WHERE number = 99",
            ],
            "case 1 entry 2",
            "does not follow from the entry before it",
        ),
        (
            ["DELETE FROM journal_payload WHERE entry_id = 2"],
            "case 1 entry 2",
            "missing, and its debtor was not erased",
        ),
        (["DELETE FROM debtor_salt"], "case 1 entry 1", "what it says was changed"),
        (["DELETE FROM journal_entry WHERE number = 5"], "case 1", "should end with entry 5, ends with 4"),
        (
            [
                "DELETE FROM journal_payload WHERE entry_id > 3",
                "DELETE FROM journal_entry WHERE number > 3",
                'UPDATE "case" SET entries = 3, head = (SELECT hash FROM journal_entry WHERE number = 3)',
            ],
            "checkpoint 1 of 2026-11-24",
            "case 1 no longer has the entry 4 that it had",
        ),
        (["UPDATE checkpoint SET day = '2026-11-23'"], "checkpoint 1 of 2026-11-23", "was changed"),
        (["DELETE FROM checkpoint_head"], "checkpoint 1 of 2026-11-24", "was changed"),
        (['DELETE FROM "case"'], "journal", "5 entries belong to no case"),
        (
            ["UPDATE letter SET body = CAST('x' AS {bytes}) WHERE number = 2"],
            "case 1 letter 2",
            "its text was changed",
        ),
        (["UPDATE document SET content = CAST('x' AS {bytes}) WHERE id = 2"], "case 1 document 2", "was changed"),
        (["UPDATE policy_version SET text = 'b: 2'"], "policy 16c3c6d78678", "its text was changed"),
        (["UPDATE raw_mail SET raw = CAST('x' AS {bytes})"], "mail 1", "was changed"),
        (
            ["UPDATE letter SET body = CAST('x' AS {bytes}), sha256 = '{x}' WHERE number = 2"],
            "case 1 letter 2",
            "is not the one that its decision recorded",
        ),
    ],
)
def test_what_was_changed_is_found_and_named(
    ledger: Ledger, tamper: Tamper, url: str, statements: list[str], where: str, what: str
) -> None:
    kind = "bytea" if url.startswith("postgresql") else "blob"
    sha_of_x = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
    tamper(*(one.replace("{bytes}", kind).replace("{x}", sha_of_x) for one in statements))
    found = ledger.verify()
    assert not found.whole
    assert any(fault.where == where and what in fault.what for fault in found.faults), found.faults


def test_entries_cut_off_since_the_last_checkpoint_are_beyond_what_it_can_see(ledger: Ledger, tamper: Tamper) -> None:
    tamper(
        "DELETE FROM journal_payload WHERE entry_id = 5",
        "UPDATE incoming SET entry = NULL, state = 'assigned' WHERE entry = 5",
        "DELETE FROM journal_entry WHERE number = 5",
        'UPDATE "case" SET entries = 4, head = (SELECT hash FROM journal_entry WHERE number = 4)',
    )
    found = ledger.verify()
    assert found.whole
    assert "entries made since the last checkpoint and cut from the end together with the case's own count" in (
        found.beyond
    )


def test_a_rewritten_checkpoint_is_found_by_the_hash_that_was_kept_outside(
    ledger: Ledger, tamper: Tamper, now: datetime.datetime
) -> None:
    kept = ledger.write_checkpoint(now.date(), now).hash
    assert ledger.verify([kept]).whole
    tamper(
        "DELETE FROM checkpoint_head",
        "DELETE FROM checkpoint",
        'UPDATE "case" SET checkpointed = 0',
    )
    ledger.write_checkpoint(now.date(), now)
    assert ledger.verify().whole
    assert [fault.where for fault in ledger.verify([kept]).faults] == ["checkpoints"]


def test_erased_entries_are_erased_and_not_broken(
    ledger: Ledger, now: datetime.datetime, listed: Callable[..., OpenItemList]
) -> None:
    ledger.erase("D1", "els", now, {"invoices": "art. 52 AWR, 7 years"}, keep_documents=False)
    found = ledger.verify()
    assert found.whole
    assert (found.entries, found.erased) == (6, 5)
    view = ledger.case_view(1)
    assert [entry.payload is None for entry in view.journal] == [True] * 5 + [False]
    assert view.journal[-1].kind == "erased"
    assert {letter.body for letter in view.letters} == {None}
    assert {document.content for document in view.documents} == {None}
    assert (view.debtor.name, view.contacts) == ("", ())
    again = ledger.take_over(listed({"D1": [999]}, at=now + datetime.timedelta(days=1)))
    assert again.erased == ("D1",)
    assert ledger.debtor("D1").name == ""


def test_an_erasure_takes_the_debtor_from_whoever_holds_them(ledger: Ledger, now: datetime.datetime) -> None:
    ledger.enter("test", "last", "reply", {"words": "private"}, "D1", now, 1)
    assert ledger.claim("a", now, 60, "D1")
    ledger.erase("D1", "els", now, {}, keep_documents=True)
    assert ledger.claim("b", now + datetime.timedelta(days=1), 60, "D1") is None
    assert ledger.debtor_file("D1").waiting == ()
    assert {document.content for document in ledger.case_view(1).documents} == {b"a"}
