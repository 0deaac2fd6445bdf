"""Tries everything that an installation stands on, and says what is wrong and what to do, a line each."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.clock import SystemClock
from bot.ledger.errors import LedgerError
from bot.ledger.ledger import Ledger
from bot.letters.check import check_templates
from bot.policy_file import PolicyError, load_policy
from bot.policy_file.doubts import doubts
from bot.second_reader.trial import try_reader
from bot.settings import Settings, SettingsError, load_settings
from bot.settings.model import Mailbox
from mail.errors import DeliveryFailure
from mail.inbox import Inbox, Sink
from mail.outbound import Outbound

_TELEGRAM_SECONDS = 10.0
_SMTP_SECONDS = 10.0
_TELEGRAM_SAYS = {
    "InvalidToken": "the token is refused: get the bot's token from @BotFather and set it in the environment",
    "NetworkError": "api.telegram.org cannot be reached from this machine: check its way out",
    "TimedOut": "api.telegram.org does not answer in time: check this machine's way out",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing tried: what came of it, and where it is not well what to do."""

    what: str
    is_well: bool
    said: str


def check_all(config: Path, environ: Mapping[str, str] = os.environ) -> Iterator[Checked]:
    """Try the settings, then all that they name; each result as it comes."""
    try:
        settings = load_settings(config, environ)
    except SettingsError as error:
        yield from (Checked("settings", is_well=False, said=line) for line in error.lines)
        return
    yield Checked("settings", is_well=True, said=f"{config}: {_people(settings)}")
    yield _database(settings)
    yield from _policy(settings)
    yield from _templates(settings)
    for mailbox in settings.mailboxes:
        yield _mailbox(mailbox)
    yield _smtp(settings)
    if settings.telegram is not None:
        yield _telegram(settings.telegram.token.get_secret_value())
    if settings.reader is not None:
        wrong = try_reader(settings.reader)
        yield Checked("reader", is_well=wrong is None, said=wrong or f"{settings.reader.model} reads a plain promise")


def _people(settings: Settings) -> str:
    managers = sum(person.role == "manager" for person in settings.people)
    return f"{len(settings.people)} people, {managers} of them managers"


def _database(settings: Settings) -> Checked:
    try:
        with Ledger.open(settings.database_url) as ledger:
            counts = ledger.counts(SystemClock().now())
    except LedgerError as error:
        return Checked("database", is_well=False, said=str(error))
    return Checked("database", is_well=True, said=f"{sum(counts.phases.values())} cases")


def _policy(settings: Settings) -> Iterator[Checked]:
    try:
        book = load_policy(settings.policy)
    except PolicyError as error:
        yield from (Checked("policy", is_well=False, said=line) for line in error.lines)
        return
    doubtful = len(doubts(book))
    remark = f"; {doubtful} doubts: akkoord policy check {settings.policy}" if doubtful else ""
    yield Checked(
        "policy", is_well=True, said=f"{settings.policy}: {_which_counts(settings, book.fingerprint)}{remark}"
    )


def _which_counts(settings: Settings, fingerprint: str) -> str:
    activate = f"akkoord policy activate {settings.policy} -c {settings.file}"
    try:
        with Ledger.open(settings.database_url) as ledger:
            active = ledger.active_policy()
    except LedgerError:
        return "sound"
    if active is None:
        return f"sound, but does not count yet: {activate}"
    if active.fingerprint == fingerprint:
        return f"version {fingerprint[:12]}, which counts"
    return f"version {fingerprint[:12]}, but {active.fingerprint[:12]} counts: {activate}"


def _templates(settings: Settings) -> Iterator[Checked]:
    wrong = check_templates(settings.templates)
    yield from (Checked("letters", is_well=False, said=line) for line in wrong)
    if not wrong:
        own = f", with those in {settings.templates}" if settings.templates else ""
        yield Checked("letters", is_well=True, said=f"every letter in every language can be written{own}")


def _mailbox(mailbox: Mailbox) -> Checked:
    name, server = f"mailbox {mailbox.name}", mailbox.imap
    unused: Callable[..., None] = lambda *_: None  # noqa: E731 nothing is read here
    inbox = Inbox(
        server.account(), Sink(lambda: None, unused, unused, unused), SystemClock().now, folder=mailbox.folder
    )
    trouble = inbox.trouble()
    if trouble is not None:
        where = f"{server.host}:{server.port}"
        return Checked(name, is_well=False, said=f"{where}: {trouble}; check host, port, tls, user and password")
    remark = "" if mailbox.authserv_id else "; without authserv_id no sender is proven, so nobody's yes binds"
    return Checked(name, is_well=True, said=f"folder {mailbox.folder} on {server.host} can be read{remark}")


def _smtp(settings: Settings) -> Checked:
    server = settings.smtp.server
    where = f"{server.host}:{server.port}"
    try:
        asyncio.run(Outbound(server.account(), timeout=_SMTP_SECONDS).check())
    except DeliveryFailure as error:
        answer = " ".join(f"{error.code or ''} {error.answer}".split())
        said = f"{where}: {answer or 'nothing answers there'}; check host, port, tls, user and password"
        return Checked("smtp", is_well=False, said=said)
    return Checked("smtp", is_well=True, said=f"{where} lets us send as {settings.smtp.sender}")


def _telegram(token: str) -> Checked:
    try:
        name = asyncio.run(_bot_name(token))
    except Exception as error:  # noqa: BLE001 the library's errors may repeat the token: only their kind is told
        kind = type(error).__name__
        said = _TELEGRAM_SAYS.get(kind, f"{kind}; get the bot's token from @BotFather")
        return Checked("telegram", is_well=False, said=said)
    return Checked("telegram", is_well=True, said=f"@{name} answers")


async def _bot_name(token: str) -> str:
    from telegram import Bot
    from telegram.request import HTTPXRequest

    patient = HTTPXRequest(connect_timeout=_TELEGRAM_SECONDS, read_timeout=_TELEGRAM_SECONDS)
    bot = Bot(token, request=patient)
    try:
        return str((await bot.get_me()).username)
    finally:
        await bot.shutdown()
