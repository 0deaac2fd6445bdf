"""A mailbox of the settings as the mail side reads it: what arrives goes into the ledger, cursor and all."""

import datetime
import logging
from collections.abc import Callable

from bot.office import Office
from bot.settings.model import Mailbox
from mail.inbox import Cursor, Inbox, Sink

log = logging.getLogger(__name__)


def open_inbox(office: Office, mailbox: Mailbox, arrived: Callable[[], None]) -> Inbox:
    """Give the reader of a mailbox; `arrived` is called, from its thread, when something was stored or looked at."""
    ledger, name = office.ledger, mailbox.name

    def cursor() -> Cursor | None:
        known = ledger.mailbox_cursor(name)
        return Cursor(known.uidvalidity, known.last_uid, known.received_at) if known else None

    def store(uidvalidity: int, uid: int, raw: bytes, received_at: datetime.datetime) -> None:
        ledger.receive_mail(name, uidvalidity, uid, raw, received_at)
        arrived()

    def set_aside(uidvalidity: int, uid: int, reason: str) -> None:
        ledger.set_mail_aside(name, uidvalidity, uid, reason, office.clock.now())
        arrived()

    def looked_at(instant: datetime.datetime) -> None:
        ledger.mailbox_looked_at(name, instant)
        arrived()

    def troubled(reason: str) -> None:
        log.warning("mailbox cannot be read", extra={"mailbox": name, "reason": reason})

    sink = Sink(cursor, store, set_aside, looked_at, troubled)
    return Inbox(mailbox.imap.account(), sink, office.clock.now, folder=mailbox.folder)
