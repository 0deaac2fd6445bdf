"""What an installation is told, as frozen values: who the creditor is, where mail and data live, who may do what."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, SecretStr

from bot.working_time import WorkingTime
from mail.account import Account, Security

Mode = Literal["auto", "ask", "draft", "off"]
"""How free the assistant is: sends by itself, asks a controller first, leaves a draft, or does nothing."""
MODES: tuple[Mode, ...] = ("auto", "ask", "draft", "off")
"""From the freest to the most careful."""
Disclosure = Literal["reference", "summary", "full"]
Role = Literal["controller", "manager"]


class Part(BaseModel):
    """A frozen part of the settings."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Creditor(Part):
    """Who is owed the money and in whose name letters go out. `verify` tells debtors how to check a letter."""

    name: str
    address: tuple[str, ...]
    country: str
    language: str
    time_zone: str
    iban: str
    bic: str | None = None
    phone: str | None = None
    email: str
    website: str | None = None
    verify: str | None = None
    assistant: str
    contact_person: str | None = None
    colour: str
    logo: Path | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which civil dates are counted."""
        return ZoneInfo(self.time_zone)


class Server(Part):
    """A mail server and the log-in there; without `user` no log-in is tried."""

    host: str
    port: int
    security: Security
    user: str | None = None
    password: SecretStr | None = None
    oauth2: bool = False

    def account(self) -> Account:
        """Give what the mail side takes."""
        password = self.password
        return Account(
            host=self.host,
            port=self.port,
            security=self.security,
            user=self.user,
            secret=password.get_secret_value if password else None,
            oauth2=self.oauth2,
        )


class Mailbox(Part):
    """A mailbox that is read. Without `authserv_id` no receiving server is trusted, so nothing is authentic."""

    name: str
    address: str
    imap: Server
    folder: str = "INBOX"
    authserv_id: str | None = None


class Smtp(Part):
    """How letters go out. `envelope` is the sender to which bounces return; replies go to `reply_to`.

    With `plus_addressing` the reply address carries the case's token, else only the Message-ID does.
    """

    server: Server
    sender: str
    reply_to: str
    envelope: str
    plus_addressing: bool = True


class Person(Part):
    """Somebody who works here, and how they are recognised: on this machine, by email, in Telegram."""

    name: str
    role: Role
    os_user: str | None = None
    email: str | None = None
    telegram: int | None = None


class AutonomyRule(Part):
    """A mode for an intent, a lever, a segment, or what several of these have in common; None asks nothing."""

    mode: Mode
    intent: str | None = None
    lever: str | None = None
    segment: str | None = None

    def holds_for(self, intent: str, lever: str | None, segments: frozenset[str]) -> bool:
        """Whether the rule is about this."""
        return (
            self.intent in (None, intent)
            and (self.lever is None or self.lever == lever)
            and (self.segment is None or self.segment in segments)
        )


class Autonomy(Part):
    """How free the assistant is. The first rule that holds decides, else `default`."""

    default: Mode = "auto"
    rules: tuple[AutonomyRule, ...] = ()

    def mode(self, intent: str, levers: Iterable[str] = (), segments: Iterable[str] = ()) -> Mode:
        """Give the mode for a letter; where it pulls several levers, the most careful of theirs."""
        those = frozenset(segments)
        asked: list[str | None] = [*levers] or [None]
        return max((self._mode(intent, lever, those) for lever in asked), key=MODES.index)

    def _mode(self, intent: str, lever: str | None, segments: frozenset[str]) -> Mode:
        for rule in self.rules:
            if rule.holds_for(intent, lever, segments):
                return rule.mode
        return self.default


class Telegram(Part):
    """The bot's token, and how much of a case may pass through Telegram (groups never get more than `reference`)."""

    token: SecretStr
    disclosure: Disclosure = "reference"


class LanguageModel(Part):
    """A language model that reads along, behind an OpenAI-compatible address; `timeout` counts seconds, all tries."""

    address: str
    model: str
    api_key: SecretStr | None = None
    timeout: float = 20.0


class OfficeHours(Part):
    """When people work: weekdays count from 0, Monday."""

    opens: datetime.time = datetime.time(9)
    closes: datetime.time = datetime.time(17)
    weekdays: frozenset[int] = frozenset(range(5))
    holidays: str


class Settings(Part):
    """All of `akkoord.yaml`. Paths are absolute; `policy` need not exist yet."""

    file: Path
    creditor: Creditor
    database: SecretStr
    policy: Path
    templates: Path | None = None
    mailboxes: tuple[Mailbox, ...]
    smtp: Smtp
    people: tuple[Person, ...] = ()
    colleagues: frozenset[str] = frozenset()
    autonomy: Autonomy = Autonomy()
    telegram: Telegram | None = None
    reader: LanguageModel | None = None
    office_hours: OfficeHours

    @property
    def database_url(self) -> str:
        """The address of the database as SQLAlchemy takes it; it may hold a password."""
        return self.database.get_secret_value()

    def working_time(self) -> WorkingTime:
        """Give the calendar by which working hours and days are counted."""
        hours = self.office_hours
        return WorkingTime(self.creditor.zone, hours.holidays, hours.opens, hours.closes, hours.weekdays)

    def person_by_os_user(self, user: str) -> Person | None:
        """Find who this machine's user is."""
        return next((person for person in self.people if person.os_user == user), None)

    def person_by_telegram(self, number: int) -> Person | None:
        """Find who writes from this Telegram user id."""
        return next((person for person in self.people if person.telegram == number), None)

    def is_colleague(self, address: str) -> bool:
        """Whether an address belongs to a colleague's domain or to one of the people."""
        low = address.lower()
        return low.rpartition("@")[2] in self.colleagues or any(
            person.email is not None and person.email.lower() == low for person in self.people
        )
