"""The composition root: settings, ledger, clock and policy, as every part of the shell is given them."""

import datetime
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from bot.clock import Clock, SystemClock
from bot.ledger.ledger import Ledger
from bot.policy_file import parse_policy
from bot.settings import Settings, load_settings
from bot.working_time import WorkingTime
from mail.threads import Threads
from negotiation.policy import PolicyBook

if TYPE_CHECKING:
    from bot.second_reader.second_reader import SecondReader


class NoPolicy(Exception):
    """No policy counts yet, or its text is not what was activated; the text says what to do."""


@dataclass(slots=True)
class Office:
    """What a running Akkoord stands on. `name` is who claims debtors in the ledger: one per process.

    `second_reader` is the language model that reads along, where the settings name one.
    """

    settings: Settings
    ledger: Ledger
    clock: Clock
    name: str = field(default_factory=lambda: f"{socket.gethostname()}-{os.getpid()}")
    second_reader: "SecondReader | None" = None
    _books: dict[str, PolicyBook] = field(default_factory=dict)

    @classmethod
    def open(cls, config: Path, environ: Mapping[str, str], clock: Clock | None = None) -> "Office":
        """Read the settings and open the ledger, migrating it if needed."""
        settings = load_settings(config, environ)
        office = cls(settings, Ledger.open(settings.database_url), clock or SystemClock())
        if settings.reader is not None:
            from bot.second_reader.second_reader import SecondReader

            office.second_reader = SecondReader(settings.reader)
        return office

    @property
    def working_time(self) -> WorkingTime:
        """When the creditor's people work."""
        return self.settings.working_time()

    @property
    def threads(self) -> Threads:
        """Where replies go, and the Message-IDs that find back to their case."""
        return Threads(self.settings.smtp.reply_to, plus=self.settings.smtp.plus_addressing)

    def today(self) -> datetime.date:
        """Give the civil date in the creditor's time zone."""
        return self.civil_date(self.clock.now())

    def civil_date(self, instant: datetime.datetime) -> datetime.date:
        """Give the date of an instant in the creditor's time zone."""
        return instant.astimezone(self.settings.creditor.zone).date()

    def midnight(self, day: datetime.date) -> datetime.datetime:
        """Give the instant (UTC) at which a civil date begins."""
        zone = self.settings.creditor.zone
        return datetime.datetime.combine(day, datetime.time.min, zone).astimezone(datetime.UTC)

    def book(self) -> PolicyBook:
        """Give the policy that counts now; `NoPolicy` if none was ever activated."""
        active = self.ledger.active_policy()
        if active is None:
            raise NoPolicy(
                f"no policy counts yet: read it with `akkoord policy explain {self.settings.policy}`, then make it "
                f"count with `akkoord policy activate {self.settings.policy} -c {self.settings.file}`"
            )
        return self.book_of(active.fingerprint, active.text)

    def book_of(self, fingerprint: str, text: str | None = None) -> PolicyBook:
        """Give the policy of that fingerprint as it was when it counted."""
        if fingerprint not in self._books:
            book = parse_policy(text or self.ledger.policy_text(fingerprint))
            if book.fingerprint != fingerprint:
                raise NoPolicy(
                    f"the text of policy {fingerprint[:12]} was changed in the database, so nothing is decided under "
                    "it: see akkoord verify, and restore a backup or activate other limits"
                )
            self._books[fingerprint] = book
        return self._books[fingerprint]

    def may_come(self, day: datetime.date) -> bool:
        """Whether a date may be taken up: mailboxes read past its beginning, and the books as recent as they must be.

        Nothing expires and nobody has broken a promise before that (DESIGN.md, Storage and delivery).
        """
        read = self.ledger.read_until(*(mailbox.name for mailbox in self.settings.mailboxes))
        books = self.ledger.books_until()
        if read is None or books is None or read < self.midnight(day):
            return False
        wait = self.book().base.payments.never_chase_on_data_older_than
        return day <= self.civil_date(self.working_time.after(wait, self.midnight(books)))
