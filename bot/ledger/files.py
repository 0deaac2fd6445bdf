"""All that a decision about a debtor rests on, read in one instant."""

from sqlmodel import Session, col, select

from bot.ledger.errors import LostClaim
from bot.ledger.journal import entries_of
from bot.ledger.states import UNFINISHED, IncomingState
from bot.ledger.store import Store
from bot.ledger.tables import ApprovalRow, CaseRow, ContactRow, DebtorRow, IncomingRow, LetterRow, OpenItemRow
from bot.ledger.translate import approval, arrival, case, contact, debtor, existing, letter, open_item, stored
from bot.ledger.values import CaseFile, Claim, DebtorFile


class Files(Store):
    """Read a debtor's file."""

    def load(self, claim: Claim) -> DebtorFile:
        """Give the claimed debtor's file; `LostClaim` if another worker has the debtor by now."""
        with self._reading() as session:
            row = existing(session.get(DebtorRow, claim.debtor_id), "debtor", claim.debtor_id)
            if (row.owner, row.fence) != (claim.owner, claim.fence):
                raise LostClaim(f"debtor {claim.debtor_id} is no longer held by {claim.owner}")
            return _file(session, row)

    def debtor_file(self, debtor_id: str) -> DebtorFile:
        """Give a debtor's file to look at, without the right to decide."""
        with self._reading() as session:
            return _file(session, existing(session.get(DebtorRow, debtor_id), "debtor", debtor_id))


def _file(session: Session, row: DebtorRow) -> DebtorFile:
    contacts = session.exec(select(ContactRow).where(ContactRow.debtor_id == row.id).order_by(col(ContactRow.id)))
    items = session.exec(
        select(OpenItemRow)
        .where(OpenItemRow.debtor_id == row.id)
        .order_by(col(OpenItemRow.due), col(OpenItemRow.number))
    )
    arrivals = session.exec(
        select(IncomingRow)
        .where(
            IncomingRow.debtor_id == row.id,
            col(IncomingRow.state).in_((IncomingState.ASSIGNED, IncomingState.PARKED)),
        )
        .order_by(col(IncomingRow.received_at), col(IncomingRow.id))
    ).all()
    return DebtorFile(
        debtor=debtor(row),
        contacts=tuple(map(contact, contacts)),
        items=tuple(map(open_item, items)),
        cases=_cases(session, row.id),
        waiting=tuple(arrival(one) for one in arrivals if one.state == IncomingState.ASSIGNED),
        parked=tuple(arrival(one) for one in arrivals if one.state == IncomingState.PARKED),
    )


def _cases(session: Session, debtor_id: str) -> tuple[CaseFile, ...]:
    rows = session.exec(
        select(CaseRow)
        .where(CaseRow.debtor_id == debtor_id)
        .order_by(col(CaseRow.closed_at).is_not(None), col(CaseRow.number))
    ).all()
    numbers = tuple(stored(row.number) for row in rows)
    journals = entries_of(session, numbers)
    approvals = session.exec(
        select(ApprovalRow)
        .where(col(ApprovalRow.case_number).in_(numbers))
        .order_by(col(ApprovalRow.asked_at), col(ApprovalRow.id))
    ).all()
    letters = session.exec(
        select(LetterRow)
        .where(col(LetterRow.case_number).in_(numbers), col(LetterRow.state).in_(UNFINISHED))
        .order_by(col(LetterRow.number))
    ).all()
    return tuple(
        CaseFile(
            case=case(row),
            journal=journals[stored(row.number)],
            approvals=tuple(approval(one) for one in approvals if one.case_number == row.number),
            letters=tuple(letter(one) for one in letters if one.case_number == row.number),
        )
        for row in rows
    )
