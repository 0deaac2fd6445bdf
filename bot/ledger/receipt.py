"""Receipt: what arrives is stored, with the cursor that says so, before anybody thinks about it."""

import datetime
import re

from sqlalchemy import func, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from bot.ledger.chain import canonical, sha256
from bot.ledger.errors import Unknown
from bot.ledger.queue import wake
from bot.ledger.states import IncomingState
from bot.ledger.store import LOCK, Store
from bot.ledger.tables import CursorRow, IncomingRow, RawMailRow
from bot.ledger.translate import arrival, existing, raw_mail
from bot.ledger.values import Arrival, Cursor, Json, RawMail

MAIL = "mail"
"""Source and kind of arrivals that came by mail."""

_NEW_CURSOR = text(
    "INSERT INTO mailbox_cursor (mailbox, uidvalidity, last_uid) VALUES (:mailbox, 0, 0) ON CONFLICT DO NOTHING"
)
_MOST_HEADER = 262_144
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_MESSAGE_ID = re.compile(rb"^message-id:(?:[ \t]|\r?\n[ \t])*(\S{1,998})", re.IGNORECASE | re.MULTILINE)


class Receipt(Store):
    """Take in mails, commands, payments, rulings and dates."""

    def receive_mail(
        self, mailbox: str, uidvalidity: int, uid: int, raw: bytes, received_at: datetime.datetime
    ) -> Arrival:
        """Store a mail's bytes and move the mailbox's cursor; the same UID again changes nothing.

        A mail whose bytes have been stored before, under the same Message-ID, is kept as `duplicate`; a Message-ID
        alone proves nothing, since programs reuse them.
        """
        with self._writing() as session:
            cursor = _cursor(session, mailbox)
            known = _by_uid(session, mailbox, uidvalidity, uid)
            if known:
                return arrival(known)
            row = RawMailRow(
                mailbox=mailbox,
                uidvalidity=uidvalidity,
                uid=uid,
                message_id=message_id_of(raw),
                sha256=sha256(raw),
                raw=raw,
                received_at=received_at,
            )
            twin = _twin(session, row)
            state = IncomingState.DUPLICATE if twin else IncomingState.RECEIVED
            _move(cursor, row)
            return _stored(session, row, state, twin=twin)

    def set_mail_aside(
        self,
        mailbox: str,
        uidvalidity: int,
        uid: int,
        reason: str,
        received_at: datetime.datetime,
        raw: bytes | None = None,
    ) -> Arrival:
        """Note a mail that could not be fetched or kept whole, for a person, and move the cursor past it."""
        with self._writing() as session:
            cursor = _cursor(session, mailbox)
            known = _by_uid(session, mailbox, uidvalidity, uid)
            if known:
                return arrival(known)
            row = RawMailRow(
                mailbox=mailbox,
                uidvalidity=uidvalidity,
                uid=uid,
                message_id=message_id_of(raw) if raw else None,
                sha256=sha256(raw) if raw else None,
                raw=raw,
                received_at=received_at,
            )
            _move(cursor, row)
            return _stored(session, row, IncomingState.SET_ASIDE, reason=reason)

    def mailbox_looked_at(self, mailbox: str, instant: datetime.datetime) -> None:
        """Note that all that had arrived in a mailbox by that instant is stored."""
        with self._writing() as session:
            cursor = _cursor(session, mailbox)
            cursor.looked_at = max(instant, cursor.looked_at or instant)

    def mailbox_cursor(self, mailbox: str) -> Cursor | None:
        """Say how far a mailbox was read, None before its first mail or look."""
        with self._reading() as session:
            row = session.get(CursorRow, mailbox)
            if row is None:
                return None
            return Cursor(row.mailbox, row.uidvalidity, row.last_uid, row.received_at, row.looked_at)

    def read_until(self, *mailboxes: str) -> datetime.datetime | None:
        """Give the instant up to which every mail is known and has been sorted: nothing that was due later expires.

        `mailboxes` are those that must have been looked at, all that were ever read unless given; None means that one
        of them has not been looked at so far. A mail that nobody has sorted yet holds the instant at its arrival.
        """
        with self._reading() as session:
            looks = {row.mailbox: row.looked_at for row in session.exec(select(CursorRow))}
            wanted = [looks.get(name) for name in (mailboxes or looks)]
            unsorted = session.exec(
                select(func.min(IncomingRow.received_at)).where(IncomingRow.state == IncomingState.RECEIVED)
            ).one()
            known = [look for look in wanted if look is not None]
            if not known or len(known) < len(wanted):
                return None
            return min(*known, unsorted) if unsorted else min(known)

    def raw_mail(self, number: int) -> RawMail:
        """Give a mail's bytes as they came."""
        with self._reading() as session:
            return raw_mail(existing(session.get(RawMailRow, number), "mail", number))

    def enter(
        self,
        source: str,
        external_id: str,
        kind: str,
        payload: Json,
        debtor_id: str,
        received_at: datetime.datetime,
        case: int | None = None,
    ) -> Arrival:
        """Take in something that is not mail and whose debtor is known; the debtor is due at once.

        The same source and external id again gives what the first became and changes nothing.
        """
        try:
            with self._writing() as session:
                known = _entered(session, source, external_id)
                return arrival(
                    known or add_arrival(session, source, external_id, kind, payload, debtor_id, received_at, case)
                )
        except IntegrityError:
            # Somebody else entered the same at the same instant.
            with self._reading() as session:
                return arrival(existing(_entered(session, source, external_id), "case", case))


def add_arrival(
    session: Session,
    source: str,
    external_id: str,
    kind: str,
    payload: Json,
    debtor_id: str,
    received_at: datetime.datetime,
    case: int | None,
) -> IncomingRow:
    """Add an arrival of a known debtor within a transaction, and wake the debtor."""
    # The debtor first: who records a decision at this instant then sees the arrival, or is seen by it.
    if not wake(session, debtor_id, received_at):
        raise Unknown(f"there is no debtor {debtor_id}")
    row = IncomingRow(
        source=source,
        external_id=external_id,
        kind=kind,
        state=IncomingState.ASSIGNED,
        debtor_id=debtor_id,
        case_number=case,
        received_at=received_at,
        payload=canonical(dict(payload)),
    )
    session.add(row)
    session.flush()
    return row


def message_id_of(raw: bytes) -> str | None:
    """Find the Message-ID as it stands, brackets and all, in at most 256 KiB of header; broken mail may have none."""
    end = _HEADER_END.search(raw, 0, _MOST_HEADER)
    found = _MESSAGE_ID.search(raw, 0, end.start() if end else _MOST_HEADER)
    return found[1].decode("utf-8", "replace") if found else None


def _entered(session: Session, source: str, external_id: str) -> IncomingRow | None:
    return session.exec(
        select(IncomingRow).where(IncomingRow.source == source, IncomingRow.external_id == external_id)
    ).first()


def _by_uid(session: Session, mailbox: str, uidvalidity: int, uid: int) -> IncomingRow | None:
    return _entered(session, MAIL, f"{mailbox}/{uidvalidity}/{uid}")


def _twin(session: Session, row: RawMailRow) -> int | None:
    same = select(IncomingRow.id).join(RawMailRow, col(RawMailRow.id) == IncomingRow.raw_mail_id)
    same = same.where(
        RawMailRow.sha256 == row.sha256, col(RawMailRow.message_id).is_not_distinct_from(row.message_id)
    )
    if row.message_id is None:
        same = same.where(RawMailRow.received_at == row.received_at)
    return session.exec(same.order_by(col(IncomingRow.id)).limit(1)).first()


def _stored(
    session: Session, row: RawMailRow, state: IncomingState, reason: str | None = None, twin: int | None = None
) -> Arrival:
    session.add(row)
    session.flush()
    incoming = IncomingRow(
        source=MAIL,
        external_id=f"{row.mailbox}/{row.uidvalidity}/{row.uid}",
        kind=MAIL,
        state=state,
        received_at=row.received_at,
        raw_mail_id=row.id,
        duplicate_of=twin,
        reason=reason,
    )
    session.add(incoming)
    session.flush()
    return arrival(incoming)


def _cursor(session: Session, mailbox: str) -> CursorRow:
    """Give a mailbox's cursor, locked: should two ever read one mailbox, they store one after the other."""
    row = session.get(CursorRow, mailbox, with_for_update=LOCK)
    if row is None:
        session.execute(_NEW_CURSOR, {"mailbox": mailbox})
        row = existing(session.get(CursorRow, mailbox, with_for_update=LOCK), "mailbox", mailbox)
    return row


def _move(cursor: CursorRow, row: RawMailRow) -> None:
    renumbered = cursor.uidvalidity != row.uidvalidity
    cursor.uidvalidity = row.uidvalidity
    cursor.last_uid = row.uid if renumbered else max(cursor.last_uid, row.uid)
    cursor.received_at = max(row.received_at, cursor.received_at or row.received_at)
