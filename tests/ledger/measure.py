"""Decisions recorded a second, beside what the same disk commits when nothing but a row is written.

Run as: python tests/ledger/measure.py [COUNT] [DATABASE]
"""

import datetime
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bot.ledger.ledger import Ledger
from bot.ledger.values import (
    CaseColumns,
    Claim,
    ImportedDebtor,
    ImportedItem,
    NewDebtorDefaults,
    NewLetter,
    OpenItemList,
    Record,
)

NOW = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)
DEBTORS = 50


def opened(url: str) -> Ledger:
    """Open a ledger with debtors whose cases are open."""
    ledger = Ledger.open(url)
    due = NOW.date() - datetime.timedelta(days=30)
    names = [f"D{number}" for number in range(DEBTORS)]
    ledger.take_over(
        OpenItemList(
            source="measure",
            debtors=tuple(ImportedDebtor(name, addresses=(f"{name}@debtor.example",)) for name in names),
            items=tuple(ImportedItem(name, f"F{name}", "EUR", due, due, 100000) for name in names),
            at=NOW,
            today=NOW.date(),
            defaults=NewDebtorDefaults("nl", "NL"),
            released_by="measure",
        )
    )
    return ledger


def decide(ledger: Ledger, claim: Claim, count: int) -> None:
    """Read the debtor's file and record a decision of a usual size, with a letter."""
    file = ledger.load(claim)
    case = file.cases[0].case
    ledger.record(
        claim,
        Record(
            case=case.number,
            at=NOW,
            kind="decision",
            policy="f" * 64,
            payload={"events": [{"type": "offer_made", "text": "x" * 1500}], "actions": [], "reasons": []},
            columns=CaseColumns("offered", None, case.principal, 0),
            next_due_at=None,
            incoming=(file.waiting[0].id,),
            letters=(
                NewLetter(
                    kind="send_offer",
                    language="nl",
                    recipient="d@debtor.example",
                    message_id=f"<{count}@akkoord.example>",
                    subject="Uw factuur",
                    body=b"x" * 6000,
                    due_at=NOW,
                    binds=True,
                ),
            ),
        ),
    )


def rate(count: int, step: Callable[[int], object]) -> float:
    """Give how often a second a step was done."""
    began = time.perf_counter()
    for number in range(count):
        step(number)
    return count / (time.perf_counter() - began)


def bare_commits(folder: Path, count: int) -> float:
    """Give how many rows a second the same disk commits, one by one, with nothing around them."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (x)")
    found = rate(count, lambda number: connection.execute("INSERT INTO t VALUES (?)", (number,)))
    connection.close()
    return found


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = sys.argv[2] if len(sys.argv) > 2 else str(folder / "akkoord.db")
        with opened(url) as ledger:
            receive = rate(count, lambda n: ledger.receive_mail("inbox", 1, n + 1, b"x" * 4000, NOW))
            for number in range(count):
                ledger.enter("measure", str(number), "reply", {}, f"D{number % DEBTORS}", NOW)

            def one(number: int) -> None:
                claim = ledger.claim("measure", NOW, 60)
                if claim:
                    decide(ledger, claim, number)

            decisions = rate(count, one)

            def send(_: int) -> None:
                letter = ledger.claim_letter("measure", NOW)
                if letter:
                    ledger.mark_sent(letter.id, "250 ok", NOW)

            while claim := ledger.claim("measure", NOW, 60):  # the cases' openings that are left
                decide(ledger, claim, count + claim.fence * 1000 + int(claim.debtor_id[1:]))
            sent = rate(count, send)
        sys.stdout.write(
            f"mails received and stored: {receive:6.0f}/s\n"
            f"debtors claimed, loaded and decided: {decisions:6.0f}/s ({count / DEBTORS:.0f} decisions a case)\n"
            f"letters claimed and marked sent: {sent:6.0f}/s\n"
            f"bare commits of one row on this disk: {bare_commits(folder, count):6.0f}/s\n"
        )


if __name__ == "__main__":
    main()
