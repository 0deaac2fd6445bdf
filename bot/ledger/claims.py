"""Who decides for a debtor: a lease that runs out by itself, and a fence that stops whoever comes too late."""

import datetime

from sqlalchemy import or_, update
from sqlmodel import Session, col, select

from bot.ledger.queue import first_waiting, held, let_go
from bot.ledger.states import IncomingState
from bot.ledger.store import Store
from bot.ledger.tables import DebtorRow, IncomingRow
from bot.ledger.translate import existing
from bot.ledger.values import Claim

FAILURES_AT_MOST = 5
"""An arrival that could not be decided so often is parked."""

DEATHS_AT_MOST = 10
"""A debtor whose claims so often ended in nothing, one after the other: their oldest arrival kills the process."""

_FIRST_PAUSE = datetime.timedelta(seconds=30)
_LONGEST_PAUSE = datetime.timedelta(hours=1)


class Claims(Store):
    """Claim debtors that are due; recovery is nothing but a lease that has run out."""

    def claim(
        self, owner: str, now: datetime.datetime, lease_seconds: int, debtor_id: str | None = None
    ) -> Claim | None:
        """Claim the debtor who has been due longest, or that one; None if nobody is due or another worker has them.

        Two workers never get the same debtor while the lease lasts.
        """
        until = now + datetime.timedelta(seconds=lease_seconds)
        with self._writing() as session:
            while found := _claim_one(session, owner, now, until, debtor_id):
                debtor, fence, attempts = found
                if attempts <= DEATHS_AT_MOST or not _park_what_kills(session, debtor, attempts - 1):
                    return Claim(debtor, owner, fence, until)
            return None

    def renew(self, claim: Claim, now: datetime.datetime, lease_seconds: int) -> Claim:
        """Hold a claim for longer; `LostClaim` if another worker has it by now."""
        until = now + datetime.timedelta(seconds=lease_seconds)
        with self._writing() as session:
            held(session, claim).lease_until = until
            return Claim(claim.debtor_id, claim.owner, claim.fence, until)

    def release(self, claim: Claim, next_due_at: datetime.datetime | None) -> None:
        """Give a claim back without a decision; what waits keeps the debtor due at once."""
        with self._writing() as session:
            let_go(session, held(session, claim), next_due_at)

    def failed(self, claim: Claim, incoming: int | None, reason: str, now: datetime.datetime) -> bool:
        """Give a claim back because deciding failed; it is tried again later, and parked after the last try.

        `incoming` is the arrival that could not be decided: it is parked, with the reason, and the debtor's others go
        on. Without one it was a date: then the debtor is parked until something arrives. True if parked.
        """
        with self._writing() as session:
            row = held(session, claim)
            if incoming is None:
                tries, is_over = row.attempts, row.attempts >= FAILURES_AT_MOST
                let_go(session, row, None if is_over else now + _pause(tries))
                row.attempts, row.parked_reason = (0, reason) if is_over else (tries, None)
                return is_over
            arrival = existing(session.get(IncomingRow, incoming), "arrival", incoming)
            arrival.attempts += 1
            arrival.reason = reason
            is_over = arrival.attempts >= FAILURES_AT_MOST
            if is_over:
                arrival.state = IncomingState.PARKED
            let_go(session, row, now)
            if not is_over:
                row.due_at = now + _pause(arrival.attempts)
            return is_over


def _claim_one(
    session: Session, owner: str, now: datetime.datetime, until: datetime.datetime, debtor_id: str | None
) -> tuple[str, int, int] | None:
    # A scalar subquery is evaluated once; with IN, PostgreSQL may run it again and claim more than one.
    due = select(DebtorRow.id).where(
        col(DebtorRow.due_at) <= now,
        or_(col(DebtorRow.lease_until).is_(None), col(DebtorRow.lease_until) <= now),
    )
    if debtor_id is not None:
        due = due.where(DebtorRow.id == debtor_id)
    chosen = (
        due.order_by(col(DebtorRow.due_at), col(DebtorRow.id))
        .limit(1)
        .with_for_update(key_share=True, skip_locked=True)
    )
    row = session.execute(
        update(DebtorRow)
        .where(col(DebtorRow.id) == chosen.scalar_subquery())
        .values(owner=owner, lease_until=until, fence=DebtorRow.fence + 1, attempts=DebtorRow.attempts + 1)
        .returning(col(DebtorRow.id), col(DebtorRow.fence), col(DebtorRow.attempts))
        .execution_options(synchronize_session=False)
    ).first()
    return (row[0], row[1], row[2]) if row else None


def _park_what_kills(session: Session, debtor_id: str, deaths: int) -> bool:
    """Park the oldest arrival, or the debtor where none waits (True: there is nothing left to claim)."""
    debtor = existing(session.get(DebtorRow, debtor_id), "debtor", debtor_id)
    reason = f"the program ended {deaths} times while this was being decided"
    worst = first_waiting(session, debtor_id)
    debtor.attempts = 1
    if worst is None:
        debtor.due_at = debtor.lease_until = debtor.owner = None
        debtor.parked_reason = reason
    else:
        worst.state, worst.reason = IncomingState.PARKED, reason
    session.flush()
    return worst is None


def _pause(failures: int) -> datetime.timedelta:
    return min(_FIRST_PAUSE * (1 << min(failures - 1, 10)), _LONGEST_PAUSE)
