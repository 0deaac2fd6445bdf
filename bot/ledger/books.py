"""The creditor's books: what a list of open items changes, and up to which date payments are known."""

import datetime

from sqlmodel import col, select

from bot.ledger.store import Store
from bot.ledger.tables import BooksRow, OpenItemRow
from bot.ledger.taking import Taking
from bot.ledger.values import ImportSummary, OpenItemList


class Books(Store):
    """Take over what the books say, and remember how far they were read."""

    def take_over(self, listed: OpenItemList) -> ImportSummary:
        """Take a list of open items over in one transaction; the same list again changes nothing.

        Each debtor and currency with something overdue, credits set off, gets a case, or its case is told what
        changed: as arrivals of source `books` and kind `open` or `items`, decided like any other.
        """
        with self._writing() as session:
            return Taking(session, listed).run()

    def take_up_overdue(self, listed: OpenItemList) -> ImportSummary:
        """Do the same for items that are known and have become overdue since; the list itself is empty."""
        with self._writing() as session:
            late = select(OpenItemRow.debtor_id).where(
                OpenItemRow.due < listed.today,
                OpenItemRow.outstanding > 0,
                col(OpenItemRow.case_number).is_(None),
                col(OpenItemRow.closed_at).is_(None),
            )
            return Taking(session, listed, frozenset(session.exec(late))).run()

    def books_read(self, source: str, covers: datetime.date, at: datetime.datetime) -> None:
        """Note that all payments up to and including that date are known from this source."""
        with self._writing() as session:
            row = session.get(BooksRow, source) or BooksRow(source=source, covers=covers, read_at=at)
            row.covers, row.read_at = max(row.covers, covers), at
            session.add(row)

    def books_until(self) -> datetime.date | None:
        """Give the date up to which every source of payments has been read, None before the first."""
        with self._reading() as session:
            return min((row.covers for row in session.exec(select(BooksRow))), default=None)
