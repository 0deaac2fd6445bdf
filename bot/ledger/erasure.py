"""Erasure: what a debtor said and was told is deleted, that it was said stays provable."""

import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col, select

from bot.ledger.chain import canonical
from bot.ledger.journal import append, locked_case
from bot.ledger.states import UNFINISHED, IncomingState, LetterState
from bot.ledger.store import LOCK, Store
from bot.ledger.tables import (
    CaseRow,
    ContactRow,
    DebtorRow,
    DocumentRow,
    ErasureRow,
    IncomingRow,
    LetterRow,
    NoteRow,
    PayloadRow,
    RawMailRow,
    ReaderExampleRow,
    SaltRow,
)
from bot.ledger.translate import existing
from bot.ledger.values import Json


class Erasure(Store):
    """Erase debtors."""

    def erase(self, debtor_id: str, by: str, at: datetime.datetime, kept: Json, *, keep_documents: bool) -> None:
        """Delete what a debtor wrote and was sent, names and addresses; `kept` says what stays and by which law.

        Invoice numbers, amounts and dates stay, and documents where `keep_documents`. Every case gets an `erased`
        entry; whoever holds a claim on the debtor loses it. A second time changes nothing.
        """
        with self._writing() as session:
            row = existing(session.get(DebtorRow, debtor_id, with_for_update=LOCK), "debtor", debtor_id)
            if row.erased_at is not None:
                return
            cases = session.exec(select(CaseRow.number).where(CaseRow.debtor_id == debtor_id)).all()
            locked = [locked_case(session, number) for number in sorted(number for number in cases if number)]
            _delete(session, debtor_id)
            _stop(session, debtor_id, by, at)
            _blank(session, debtor_id, keep_documents=keep_documents)
            row.name, row.group, row.payment_run_days = "", None, "[]"
            row.erased_at, row.due_at, row.lease_until, row.owner = at, None, None, None
            row.fence += 1
            session.add(ErasureRow(debtor_id=debtor_id, at=at, by=by, kept=canonical(dict(kept))))
            for case in locked:
                append(session, case, "erased", at, {"by": by, "kept": dict(kept)})


def _delete(session: Session, debtor_id: str) -> None:
    for table in (PayloadRow, SaltRow, ContactRow, NoteRow, ReaderExampleRow):
        session.execute(delete(table).where(col(table.debtor_id) == debtor_id))


def _stop(session: Session, debtor_id: str, by: str, at: datetime.datetime) -> None:
    """Let nothing be decided or leave that is about to be blank."""
    arrivals = update(IncomingRow).where(
        col(IncomingRow.debtor_id) == debtor_id,
        col(IncomingRow.state).in_((IncomingState.ASSIGNED, IncomingState.PARKED, IncomingState.SET_ASIDE)),
    )
    session.execute(arrivals.values(state=IncomingState.DISMISSED, settled_by=by, settled_at=at))
    letters = update(LetterRow).where(col(LetterRow.debtor_id) == debtor_id, col(LetterRow.state).in_(UNFINISHED))
    session.execute(letters.values(state=LetterState.WITHHELD, reason="erased"))


def _blank(session: Session, debtor_id: str, *, keep_documents: bool) -> None:
    mails = select(IncomingRow.raw_mail_id).where(IncomingRow.debtor_id == debtor_id)
    session.execute(update(RawMailRow).where(col(RawMailRow.id).in_(mails)).values(raw=None, message_id=None))
    arrivals = update(IncomingRow).where(col(IncomingRow.debtor_id) == debtor_id)
    session.execute(arrivals.values(payload="{}", reason=None))
    letters = update(LetterRow).where(col(LetterRow.debtor_id) == debtor_id)
    session.execute(letters.values(body=None, recipient="", return_path=None, subject="", facts="{}"))
    if not keep_documents:
        session.execute(update(DocumentRow).where(col(DocumentRow.debtor_id) == debtor_id).values(content=None))
