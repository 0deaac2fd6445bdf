"""The journal: append-only, one hash chain a case, payloads and salts in rows of their own (DESIGN.md)."""

import datetime
import json
import secrets
from collections.abc import Iterable

from sqlmodel import Session, col, select

from bot.ledger.chain import Link, canonical, digest
from bot.ledger.store import LOCK
from bot.ledger.tables import CaseRow, JournalRow, PayloadRow, SaltRow
from bot.ledger.translate import existing, stored
from bot.ledger.values import Entry, Json

SALT_BYTES = 32


def locked_case(session: Session, number: int) -> CaseRow:
    """Give a case's row, locked until the transaction ends: who appends to its chain or moves its letters has it."""
    return existing(session.get(CaseRow, number, with_for_update=LOCK), "case", number)


def append(
    session: Session, case: CaseRow, kind: str, at: datetime.datetime, payload: Json, policy: str | None = None
) -> Entry:
    """Add an entry to the chain of a case whose row is locked."""
    text = canonical(dict(payload))
    link = Link(
        case_number=stored(case.number),
        number=case.entries + 1,
        kind=kind,
        at=at,
        policy=policy,
        previous=case.head,
        digest=digest(_salt(session, case.debtor_id), text),
    )
    row = JournalRow(
        case_number=link.case_number,
        number=link.number,
        kind=kind,
        at=at,
        policy=policy,
        previous=link.previous,
        digest=link.digest,
        hash=link.hash,
    )
    case.entries, case.head = link.number, link.hash
    session.add(row)
    session.flush()
    session.add(PayloadRow(entry_id=stored(row.id), debtor_id=case.debtor_id, payload=text))
    session.flush()
    return Entry(link.case_number, link.number, kind, at, policy, payload, link.hash)


def new_salt(debtor_id: str) -> SaltRow:
    """Draw the secret under which a debtor's payloads are digested."""
    return SaltRow(debtor_id=debtor_id, salt=secrets.token_bytes(SALT_BYTES))


def entries_of(session: Session, cases: Iterable[int]) -> dict[int, tuple[Entry, ...]]:
    """Give the journals of some cases, each in order; an erased payload is None."""
    numbers = tuple(cases)
    rows = session.exec(
        select(JournalRow, PayloadRow)
        .join(PayloadRow, col(PayloadRow.entry_id) == col(JournalRow.id), isouter=True)
        .where(col(JournalRow.case_number).in_(numbers))
        .order_by(col(JournalRow.case_number), col(JournalRow.number))
    )
    found: dict[int, list[Entry]] = {number: [] for number in numbers}
    for row, payload in rows:
        found[row.case_number].append(_entry(row, payload))
    return {number: tuple(entries) for number, entries in found.items()}


def _entry(row: JournalRow, payload: PayloadRow | None) -> Entry:
    said = json.loads(payload.payload) if payload else None
    return Entry(row.case_number, row.number, row.kind, row.at, row.policy, said, row.hash)


def _salt(session: Session, debtor_id: str) -> bytes:
    # A debtor gets one when they are taken in; only the entry that notes an erasure needs a new one.
    row = session.get(SaltRow, debtor_id) or new_salt(debtor_id)
    session.add(row)
    return row.salt
