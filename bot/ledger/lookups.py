"""Whose may this be? What matching asks: tokens, Message-IDs, addresses and invoice numbers."""

from collections.abc import Iterable

from sqlmodel import col, select

from bot.ledger.store import Store
from bot.ledger.tables import CaseRow, ContactRow, DebtorRow, LetterRow, OpenItemRow
from bot.ledger.translate import case, contact, debtor, existing, letter, open_item
from bot.ledger.values import Case, Contact, Debtor, Letter, OpenItem


class Lookups(Store):
    """Find debtors, cases and letters by what a message may carry."""

    def case_by_token(self, token: str) -> Case | None:
        """Find the case whose letters carry that token; the token proves nobody."""
        with self._reading() as session:
            row = session.exec(select(CaseRow).where(CaseRow.token == token.lower())).first()
            return case(row) if row else None

    def letter_by_message_id(self, message_id: str) -> Letter | None:
        """Find the letter that went out under that Message-ID."""
        with self._reading() as session:
            row = session.exec(select(LetterRow).where(LetterRow.message_id == message_id)).first()
            return letter(row) if row else None

    def contacts_with(self, address: str) -> tuple[Contact, ...]:
        """Find the contacts, of any debtor and in any state, with that address."""
        with self._reading() as session:
            rows = session.exec(
                select(ContactRow)
                .where(ContactRow.address == address.strip().lower())
                .order_by(col(ContactRow.debtor_id))
            )
            return tuple(map(contact, rows))

    def items_numbered(self, numbers: Iterable[str]) -> tuple[OpenItem, ...]:
        """Find items, open or closed and of any debtor, by their exact numbers."""
        with self._reading() as session:
            rows = session.exec(
                select(OpenItemRow).where(col(OpenItemRow.number).in_(tuple(numbers))).order_by(col(OpenItemRow.id))
            )
            return tuple(map(open_item, rows))

    def open_cases_of(self, debtor_id: str) -> tuple[Case, ...]:
        """List the open cases of a debtor: one per currency at most."""
        with self._reading() as session:
            rows = session.exec(
                select(CaseRow)
                .where(CaseRow.debtor_id == debtor_id, col(CaseRow.closed_at).is_(None))
                .order_by(col(CaseRow.number))
            )
            return tuple(map(case, rows))

    def case_by_number(self, number: int) -> Case:
        """Give one case."""
        with self._reading() as session:
            return case(existing(session.get(CaseRow, number), "case", number))

    def debtor(self, debtor_id: str) -> Debtor:
        """Give one debtor."""
        with self._reading() as session:
            return debtor(existing(session.get(DebtorRow, debtor_id), "debtor", debtor_id))
