"""The outbox: a case's letters leave in order, and every way that one can end is written into the case's journal.

A letter is `sending`, committed, before the server hears of it. What is found in that state when its lease has run
out may have been taken or not: SMTP has no word for asking. Where it binds nobody it goes again under the same
Message-ID; where it carries an offer or an agreement it is `unknown` and holds the case's later letters back until
the Sent folder or a person says what happened. Sent, withheld, failed, unknown, repeated and released are journaled;
tries that failed for the moment stand in the letter's own columns only.
"""

import datetime

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from bot.ledger.errors import Unknown
from bot.ledger.journal import append, locked_case
from bot.ledger.receipt import add_arrival
from bot.ledger.states import UNFINISHED, IncomingState, LetterState
from bot.ledger.store import LOCK, Store
from bot.ledger.tables import CaseRow, DebtorRow, IncomingRow, LetterRow
from bot.ledger.translate import existing, letter
from bot.ledger.values import Json, Letter

LEASE_SECONDS = 300


class Outbox(Store):
    """Move letters on their way out."""

    def claim_letter(self, owner: str, now: datetime.datetime, lease_seconds: int = LEASE_SECONDS) -> Letter | None:
        """Take the next letter that may leave, which is `sending` from now on; None if there is none.

        A letter may leave when it is due, the first unfinished one of its case, its case is released, and nothing
        that arrived from its debtor waits to be decided: that may overtake it. Where none may, letters whose sender
        died are dealt with first (`recover_sending`), so that no restart is needed for them.
        """
        until = now + datetime.timedelta(seconds=lease_seconds)
        found = self._claim_letter(owner, now, until)
        if found is None and self.recover_sending(now):
            return self._claim_letter(owner, now, until)
        return found

    def _claim_letter(self, owner: str, now: datetime.datetime, until: datetime.datetime) -> Letter | None:
        with self._writing() as session:
            row = session.exec(
                select(LetterRow)
                .where(LetterRow.state == LetterState.PENDING, LetterRow.due_at <= now, *_may_leave())
                .order_by(col(LetterRow.due_at), col(LetterRow.id))
                .limit(1)
                .with_for_update(key_share=True, skip_locked=True)
            ).first()
            if row is None:
                return None
            row.state, row.owner, row.lease_until, row.attempts = LetterState.SENDING, owner, until, row.attempts + 1
            return letter(row)

    def mark_sent(self, number: int, provider_ref: str | None, at: datetime.datetime) -> Letter:
        """Note that the server took it, also where that became known only later; a second time changes nothing."""
        with self._writing() as session:
            row = _locked(session, number)
            if row.state == LetterState.SENT:
                return letter(row)
            _require(row, (LetterState.SENDING, LetterState.UNKNOWN, LetterState.PENDING))
            row.sent_at, row.provider_ref, row.reason = at, provider_ref, None
            return _moved(session, row, LetterState.SENT, at, provider_ref=provider_ref)

    def mark_temporary(self, number: int, error: str, next_try: datetime.datetime) -> Letter:
        """Note that it was not taken this time; it is tried again then."""
        with self._writing() as session:
            row = _locked(session, number)
            _require(row, (LetterState.SENDING,))
            row.state, row.reason, row.due_at = LetterState.PENDING, error, next_try
            row.owner = row.lease_until = None
            return letter(row)

    def mark_failed(self, number: int, error: str, at: datetime.datetime, tell: Json | None = None) -> Letter:
        """Note that it was refused for good: a person looks, and the case's later letters go on.

        `tell` enters an arrival of source `outbox` and kind `delivery` with it, so that the core hears of it whatever
        happens next.
        """
        with self._writing() as session:
            row = _locked(session, number)
            _require(row, (LetterState.SENDING, LetterState.PENDING))
            row.reason = error
            _tell(session, row, "failed", at, tell)
            return _moved(session, row, LetterState.FAILED, at, error=error)

    def mark_unknown(self, number: int, error: str, at: datetime.datetime) -> Letter:
        """Note that nobody knows whether it was taken; the case's later letters wait."""
        with self._writing() as session:
            row = _locked(session, number)
            _require(row, (LetterState.SENDING,))
            row.reason = error
            return _moved(session, row, LetterState.UNKNOWN, at, error=error)

    def repeat_letter(self, number: int, by: str, at: datetime.datetime) -> Letter:
        """Send a letter of unknown or failed delivery again, with the same Message-ID, because `by` says so."""
        with self._writing() as session:
            row = _locked(session, number)
            _require(row, (LetterState.UNKNOWN, LetterState.FAILED))
            row.due_at, row.reason = at, None
            return _moved(session, row, LetterState.PENDING, at, by=by)

    def withhold_letter(
        self, number: int, reason: str, at: datetime.datetime, by: str | None = None, tell: Json | None = None
    ) -> Letter:
        """Keep a letter from leaving: overtaken, unwanted, or a person says so; `tell` as in `mark_failed`."""
        with self._writing() as session:
            row = _locked(session, number)
            _require(row, UNFINISHED)
            row.reason = reason
            _tell(session, row, "withheld", at, tell)
            return _moved(session, row, LetterState.WITHHELD, at, reason=reason, by=by)

    def release_letter(self, number: int, by: str, at: datetime.datetime) -> Letter:
        """Let a proposed letter leave, because a person says so."""
        with self._writing() as session:
            row = _locked(session, number)
            _require(row, (LetterState.PROPOSED,))
            row.released_by, row.released_at, row.due_at = by, at, max(row.due_at, at)
            return _moved(session, row, LetterState.PENDING, at, by=by)

    def recover_sending(self, now: datetime.datetime, owner: str | None = None) -> tuple[Letter, ...]:
        """Deal with letters whose sender died: those whose lease has run out, and all of `owner` who starts anew.

        What binds becomes `unknown`, anything else goes again under its Message-ID; gives what was found.
        """
        with self._reading() as session:
            stuck = select(LetterRow.id).where(LetterRow.state == LetterState.SENDING)
            lapsed = col(LetterRow.lease_until) <= now
            numbers = session.exec(
                stuck.where(lapsed if owner is None else lapsed | (col(LetterRow.owner) == owner))
            ).all()
        return tuple(found for number in numbers if number and (found := self._recover(number, now, owner)))

    def letter(self, number: int) -> Letter:
        """Give one letter as it stands."""
        with self._reading() as session:
            return letter(existing(session.get(LetterRow, number), "letter", number))

    def _recover(self, number: int, now: datetime.datetime, owner: str | None) -> Letter | None:
        with self._writing() as session:
            row = _locked(session, number)
            is_ours = owner is not None and row.owner == owner
            has_lapsed = row.lease_until is not None and row.lease_until <= now
            if row.state != LetterState.SENDING or not (is_ours or has_lapsed):
                return None
            row.reason = "the program ended while this was being sent"
            return _moved(session, row, LetterState.UNKNOWN if row.binds else LetterState.PENDING, now)


def _may_leave() -> tuple[ColumnElement[bool], ...]:
    earlier = aliased(LetterRow)
    is_first = ~exists().where(
        col(earlier.case_number) == col(LetterRow.case_number),
        col(earlier.number) < col(LetterRow.number),
        col(earlier.state).in_(UNFINISHED),
    )
    is_released = exists().where(
        col(CaseRow.number) == col(LetterRow.case_number), col(CaseRow.released_at).is_not(None)
    )
    is_quiet = ~exists().where(
        col(IncomingRow.debtor_id) == col(LetterRow.debtor_id), col(IncomingRow.state) == IncomingState.ASSIGNED
    )
    return is_first, is_released, is_quiet


def _locked(session: Session, number: int) -> LetterRow:
    # The debtor before the case before the letter, as decisions do: else the two could wait for each other.
    found = session.exec(select(LetterRow.debtor_id, LetterRow.case_number).where(LetterRow.id == number)).first()
    debtor_id, case_number = existing(found, "letter", number)
    session.get(DebtorRow, debtor_id, with_for_update=LOCK)
    locked_case(session, case_number)
    return existing(session.get(LetterRow, number, with_for_update=LOCK), "letter", number)


def _tell(session: Session, row: LetterRow, outcome: str, at: datetime.datetime, tell: Json | None) -> None:
    if tell is not None:
        external_id = f"{outcome}/{row.id}"
        add_arrival(session, "outbox", external_id, "delivery", tell, row.debtor_id, at, row.case_number)


def _require(row: LetterRow, allowed: tuple[LetterState, ...]) -> None:
    if row.state not in allowed:
        raise Unknown(f"letter {row.id} of case {row.case_number} is {row.state}: that cannot be done with it")


def _moved(session: Session, row: LetterRow, state: LetterState, at: datetime.datetime, **said: str | None) -> Letter:
    was, row.state = row.state, state
    row.owner = row.lease_until = None
    payload = {"letter": row.number, "message_id": row.message_id, "sha256": row.sha256, "was": was, "is": str(state)}
    append(session, locked_case(session, row.case_number), "letter", at, {**payload, **_given(said)})
    return letter(row)


def _given(said: dict[str, str | None]) -> dict[str, str]:
    return {name: text for name, text in said.items() if text is not None}
