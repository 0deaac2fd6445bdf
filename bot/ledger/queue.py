"""The queue of debtors within a transaction: who is due, and who may decide for them."""

import datetime

from sqlalchemy import case, func, or_, update
from sqlmodel import Session, col, select

from bot.ledger.errors import LostClaim
from bot.ledger.states import IncomingState
from bot.ledger.tables import DebtorRow, IncomingRow
from bot.ledger.values import Claim


def wake(session: Session, debtor_id: str, at: datetime.datetime) -> bool:
    """Make a debtor due at an instant unless due before; False if there is no such debtor."""
    due = col(DebtorRow.due_at)
    found = session.execute(
        update(DebtorRow)
        .where(col(DebtorRow.id) == debtor_id)
        .values(due_at=case((or_(due.is_(None), due > at), at), else_=due))
        .returning(col(DebtorRow.id))
        .execution_options(synchronize_session=False)
    ).first()
    return found is not None


def held(session: Session, claim: Claim) -> DebtorRow:
    """Give the claimed debtor's row, locked until the transaction ends; `LostClaim` if it is no longer ours."""
    row = session.exec(
        select(DebtorRow)
        .where(DebtorRow.id == claim.debtor_id, DebtorRow.owner == claim.owner, DebtorRow.fence == claim.fence)
        .with_for_update(key_share=True)
    ).first()
    if row is None:
        raise LostClaim(f"debtor {claim.debtor_id} is no longer held by {claim.owner}; nothing was recorded")
    return row


def let_go(session: Session, row: DebtorRow, next_due_at: datetime.datetime | None) -> None:
    """End a claim in order; the debtor is due when the oldest waiting arrival came, else at `next_due_at`."""
    set_due(session, row, next_due_at)
    row.owner = None
    row.lease_until = None


def set_due(session: Session, row: DebtorRow, next_due_at: datetime.datetime | None) -> None:
    """Say when a debtor is due next; what waits comes before any date."""
    waits_since = session.exec(
        select(func.min(IncomingRow.received_at)).where(
            IncomingRow.debtor_id == row.id, IncomingRow.state == IncomingState.ASSIGNED
        )
    ).one()
    row.due_at = waits_since or next_due_at
    row.attempts = 0
    row.parked_reason = None


def first_waiting(session: Session, debtor_id: str) -> IncomingRow | None:
    """Give the debtor's oldest arrival that is not decided."""
    return session.exec(
        select(IncomingRow)
        .where(IncomingRow.debtor_id == debtor_id, IncomingRow.state == IncomingState.ASSIGNED)
        .order_by(col(IncomingRow.received_at), col(IncomingRow.id))
        .limit(1)
    ).first()
