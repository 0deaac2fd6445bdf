"""What people ask: which cases, what happened in one, what waits for whom."""

import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_
from sqlmodel import Session, col, select

from bot.ledger.journal import entries_of
from bot.ledger.states import ApprovalState, IncomingState, LetterState
from bot.ledger.store import Store
from bot.ledger.tables import (
    ApprovalRow,
    CaseRow,
    ContactRow,
    DebtorRow,
    DocumentRow,
    IncomingRow,
    LetterRow,
    NoteRow,
    OpenItemRow,
)
from bot.ledger.translate import approval, arrival, case, contact, debtor, document, existing, letter, note, open_item
from bot.ledger.values import Approval, CaseLine, CaseView, Counts, Letter


class Queries(Store):
    """Answer commands."""

    def cases(
        self,
        *,
        phase: str | None = None,
        debtor_id: str | None = None,
        owner: str | None = None,
        only_open: bool = True,
        released: bool | None = None,
        after: int = 0,
        limit: int = 100,
    ) -> tuple[CaseLine, ...]:
        """List cases by number; `after` the last number of the page before."""
        wanted: list[ColumnElement[bool]] = [col(CaseRow.number) > after]
        if phase is not None:
            wanted.append(col(CaseRow.phase) == phase)
        if debtor_id is not None:
            wanted.append(col(CaseRow.debtor_id) == debtor_id)
        if owner is not None:
            wanted.append(col(CaseRow.owner) == owner)
        if only_open:
            wanted.append(col(CaseRow.closed_at).is_(None))
        if released is not None:
            wanted.append(col(CaseRow.released_at).is_not(None) if released else col(CaseRow.released_at).is_(None))
        items = (
            select(func.count())
            .where(col(OpenItemRow.case_number) == col(CaseRow.number), col(OpenItemRow.closed_at).is_(None))
            .scalar_subquery()
        )
        waiting = (
            select(func.count())
            .where(
                col(IncomingRow.debtor_id) == col(CaseRow.debtor_id),
                col(IncomingRow.state) == IncomingState.ASSIGNED,
                or_(col(IncomingRow.case_number) == col(CaseRow.number), col(IncomingRow.case_number).is_(None)),
            )
            .scalar_subquery()
        )
        with self._reading() as session:
            rows = session.exec(
                select(CaseRow, DebtorRow.name, items, waiting)
                .join(DebtorRow, col(DebtorRow.id) == col(CaseRow.debtor_id))
                .where(*wanted)
                .order_by(col(CaseRow.number))
                .limit(limit)
            )
            return tuple(CaseLine(case(row), name, count, waits) for row, name, count, waits in rows)

    def case_view(self, number: int) -> CaseView:
        """Give everything about one case, each list in the order in which it happened."""
        with self._reading() as session:
            row = existing(session.get(CaseRow, number), "case", number)
            owner = existing(session.get(DebtorRow, row.debtor_id), "debtor", row.debtor_id)
            return CaseView(
                case=case(row),
                debtor=debtor(owner),
                contacts=tuple(
                    contact(one)
                    for one in session.exec(
                        select(ContactRow).where(ContactRow.debtor_id == owner.id).order_by(col(ContactRow.id))
                    )
                ),
                items=tuple(
                    open_item(one)
                    for one in session.exec(
                        select(OpenItemRow).where(OpenItemRow.case_number == number).order_by(col(OpenItemRow.due))
                    )
                ),
                journal=entries_of(session, (number,))[number],
                arrivals=tuple(
                    arrival(one)
                    for one in session.exec(
                        select(IncomingRow)
                        .where(IncomingRow.case_number == number)
                        .order_by(col(IncomingRow.received_at), col(IncomingRow.id))
                    )
                ),
                letters=_letters(session, col(LetterRow.case_number) == number),
                approvals=_approvals(session, col(ApprovalRow.case_number) == number),
                documents=tuple(
                    document(one)
                    for one in session.exec(
                        select(DocumentRow).where(DocumentRow.case_number == number).order_by(col(DocumentRow.id))
                    )
                ),
                notes=tuple(
                    note(one)
                    for one in session.exec(
                        select(NoteRow).where(NoteRow.case_number == number).order_by(col(NoteRow.id))
                    )
                ),
            )

    def open_approvals(self) -> tuple[Approval, ...]:
        """List what controllers are asked, oldest first."""
        with self._reading() as session:
            return _approvals(session, col(ApprovalRow.state) == ApprovalState.OPEN)

    def letters_in(self, *states: LetterState) -> tuple[Letter, ...]:
        """List the letters in those states, by case and number: proposed ones, unknown ones, failed ones."""
        with self._reading() as session:
            return _letters(session, col(LetterRow.state).in_(states))

    def letters_without_a_note(self, *kinds: str) -> tuple[Letter, ...]:
        """List the letters sent whose kind names one of those, and after which nobody noted anything."""
        noted = exists().where(
            col(NoteRow.case_number) == col(LetterRow.case_number), col(NoteRow.at) > col(LetterRow.sent_at)
        )
        named = or_(*(col(LetterRow.kind).contains(kind, autoescape=True) for kind in kinds))
        with self._reading() as session:
            return _letters(session, and_(col(LetterRow.state) == LetterState.SENT, named, ~noted))

    def counts(self, now: datetime.datetime) -> Counts:
        """Count what is where, for health and the morning summary."""
        is_due = col(DebtorRow.due_at) <= now
        with self._reading() as session:
            due, oldest = session.exec(select(func.count(), func.min(DebtorRow.due_at)).where(is_due)).one()
            parked = session.exec(select(func.count()).where(col(DebtorRow.parked_reason).is_not(None))).one()
            states = select(IncomingRow.state, func.count()).group_by(col(IncomingRow.state))
            letters = select(LetterRow.state, func.count()).group_by(col(LetterRow.state))
            phases = select(CaseRow.phase, func.count()).group_by(col(CaseRow.phase))
            return Counts(
                arrivals=dict(session.exec(states).all()),
                letters=dict(session.exec(letters).all()),
                phases=dict(session.exec(phases).all()),
                debtors_due=due,
                debtors_parked=parked,
                oldest_due=oldest,
            )


def _letters(session: Session, wanted: ColumnElement[bool]) -> tuple[Letter, ...]:
    rows = session.exec(select(LetterRow).where(wanted).order_by(col(LetterRow.case_number), col(LetterRow.number)))
    return tuple(map(letter, rows))


def _approvals(session: Session, wanted: ColumnElement[bool]) -> tuple[Approval, ...]:
    rows = session.exec(select(ApprovalRow).where(wanted).order_by(col(ApprovalRow.asked_at), col(ApprovalRow.id)))
    return tuple(map(approval, rows))
