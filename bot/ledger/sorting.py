"""Sorting: whose is what arrived, and what becomes of what nobody can place."""

import datetime

from sqlmodel import Session, col, select

from bot.ledger.chain import canonical
from bot.ledger.errors import Unknown
from bot.ledger.queue import wake
from bot.ledger.states import IncomingState
from bot.ledger.store import LOCK, Store
from bot.ledger.tables import IncomingRow
from bot.ledger.translate import arrival, existing
from bot.ledger.values import Arrival, Json

_STOPPED = (IncomingState.PARKED, IncomingState.SET_ASIDE)


class Sorting(Store):
    """Give arrivals to debtors, or to a person."""

    def unsorted(self, limit: int = 100) -> tuple[Arrival, ...]:
        """List the mails of which nobody has said whose they are, oldest arrival first."""
        with self._reading() as session:
            rows = session.exec(
                select(IncomingRow)
                .where(IncomingRow.state == IncomingState.RECEIVED)
                .order_by(col(IncomingRow.received_at), col(IncomingRow.id))
                .limit(limit)
            )
            return tuple(map(arrival, rows))

    def assign(
        self, incoming: int, debtor_id: str, case: int | None, payload: Json, by: str | None = None
    ) -> Arrival:
        """Say whose an arrival is and what was found in it; the debtor is due at once.

        A person (`by`) may also assign what was parked or set aside: it is tried afresh.
        """
        with self._writing() as session:
            allowed = (IncomingState.RECEIVED, *_STOPPED) if by else (IncomingState.RECEIVED,)
            row = _in_state(session, incoming, allowed)
            if not wake(session, debtor_id, row.received_at):
                raise Unknown(f"there is no debtor {debtor_id}")
            row.state, row.debtor_id, row.case_number = IncomingState.ASSIGNED, debtor_id, case
            row.payload, row.reason, row.attempts, row.settled_by = canonical(dict(payload)), None, 0, by
            return arrival(row)

    def set_aside(self, incoming: int, reason: str) -> Arrival:
        """Leave an unsorted arrival to a person, with the reason in words."""
        with self._writing() as session:
            row = _in_state(session, incoming, (IncomingState.RECEIVED,))
            row.state, row.reason = IncomingState.SET_ASIDE, reason
            return arrival(row)

    def retry(self, incoming: int, by: str) -> Arrival:
        """Decide a parked arrival once more, because a person says so."""
        with self._writing() as session:
            row = _in_state(session, incoming, (IncomingState.PARKED,))
            if row.debtor_id is None:
                raise Unknown(f"arrival {incoming} belongs to nobody: assign it")
            wake(session, row.debtor_id, row.received_at)
            row.state, row.attempts, row.settled_by = IncomingState.ASSIGNED, 0, by
            return arrival(row)

    def dismiss(self, incoming: int, by: str, at: datetime.datetime) -> Arrival:
        """Close what was parked or set aside: a person has seen it and nothing is to be done."""
        with self._writing() as session:
            row = _in_state(session, incoming, _STOPPED)
            row.state, row.settled_by, row.settled_at = IncomingState.DISMISSED, by, at
            return arrival(row)

    def arrival(self, incoming: int) -> Arrival:
        """Give one arrival as it stands."""
        with self._reading() as session:
            return arrival(existing(session.get(IncomingRow, incoming), "arrival", incoming))

    def for_a_person(self, limit: int = 100) -> tuple[Arrival, ...]:
        """List what was parked or set aside and waits for a person, oldest first."""
        with self._reading() as session:
            rows = session.exec(
                select(IncomingRow)
                .where(col(IncomingRow.state).in_(_STOPPED))
                .order_by(col(IncomingRow.received_at), col(IncomingRow.id))
                .limit(limit)
            )
            return tuple(map(arrival, rows))


def _in_state(session: Session, incoming: int, allowed: tuple[IncomingState, ...]) -> IncomingRow:
    row = existing(session.get(IncomingRow, incoming, with_for_update=LOCK), "arrival", incoming)
    if row.state not in allowed:
        raise Unknown(f"arrival {incoming} is {row.state}: that cannot be done with it")
    return row
