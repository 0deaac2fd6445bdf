"""What people do to a case beside deciding: release it, take it on, write something down, correct a reading."""

import datetime

from sqlmodel import col, select

from bot.ledger.chain import canonical
from bot.ledger.journal import append, locked_case
from bot.ledger.store import Store
from bot.ledger.tables import CaseRow, DebtorRow, NoteRow, ReaderExampleRow
from bot.ledger.translate import case, existing, note
from bot.ledger.values import Case, Json, Note


class People(Store):
    """Record what people do; each of these stands in the case's journal with the name."""

    def release_case(self, number: int, by: str, at: datetime.datetime) -> Case:
        """Let a case's letters leave from now on; a case that is released already stays as it is."""
        with self._writing() as session:
            row = locked_case(session, number)
            if row.released_at is None:
                row.released_at, row.released_by = at, by
                append(session, row, "released", at, {"by": by})
            return case(row)

    def take_case(self, number: int, by: str, at: datetime.datetime) -> Case:
        """Make a person the owner of a case."""
        with self._writing() as session:
            row = locked_case(session, number)
            row.owner = by
            append(session, row, "owner", at, {"by": by})
            return case(row)

    def add_note(self, number: int, by: str, at: datetime.datetime, text: str) -> Note:
        """Write something down about a case."""
        with self._writing() as session:
            row = locked_case(session, number)
            written = NoteRow(case_number=number, debtor_id=row.debtor_id, by=by, at=at, text=text)
            session.add(written)
            session.flush()
            append(session, row, "note", at, {"by": by, "text": text})
            return note(written)

    def correct_reading(
        self,
        debtor_id: str,
        incoming: int | None,
        text: str,
        situation: Json,
        read_as: Json,
        should_be: Json,
        by: str,
        at: datetime.datetime,
    ) -> None:
        """Keep a reading that was wrong, and what it should have been, for the reader to learn from."""
        with self._writing() as session:
            existing(session.get(DebtorRow, debtor_id), "debtor", debtor_id)
            session.add(
                ReaderExampleRow(
                    debtor_id=debtor_id,
                    incoming_id=incoming,
                    text=text,
                    situation=canonical(dict(situation)),
                    read_as=canonical(dict(read_as)),
                    should_be=canonical(dict(should_be)),
                    by=by,
                    at=at,
                )
            )

    def release_all_cases(self, by: str, at: datetime.datetime) -> int:
        """Release every case that is not, as a person does who has looked a first import over; gives how many."""
        with self._reading() as session:
            wanted = session.exec(select(CaseRow.number).where(col(CaseRow.released_at).is_(None))).all()
        return sum(self.release_case(number, by, at).released_at == at for number in wanted if number)
