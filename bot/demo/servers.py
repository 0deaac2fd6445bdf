"""Mail servers inside this process, for the demo and the tests: IMAP and SMTP on free loopback ports."""

import asyncio
import datetime
import hashlib
import logging
from argparse import Namespace
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from email.utils import format_datetime, parseaddr

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, DictBackend, Identity
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Event
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.selected import SelectedMailbox
from pymap.user import Passwords, UserMetadata

HOST = "127.0.0.1"
DEMO_SECRET = "only-on-loopback"  # noqa: S105 guards nothing: the servers live and die with the process
Clock = Callable[[], datetime.datetime]


@dataclass(frozen=True, slots=True)
class Delivered:
    """One mail as it was put into a mailbox: the envelope, the bytes with the server's own headers, and when."""

    mailbox: str
    sender: str
    recipient: str
    raw: bytes
    at: datetime.datetime


@dataclass(slots=True)
class MailServers:
    """The running servers: ports, mailboxes, and a journal of all that was delivered, in order.

    Mail over SMTP arrives as at a real receiving server: an unknown recipient is refused with 550, what claims to be
    this server's `Authentication-Results` is removed, and an own one is put on top. It says `dmarc=pass` only where
    the sender logged in as the address in From, so a proven sender has really been proven. `clock` gives the arrival
    time, which becomes the mail's INTERNALDATE.
    """

    authserv_id: str
    clock: Clock
    password: str
    imap_port: int = 0
    smtp_port: int = 0
    host: str = HOST
    journal: list[Delivered] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    """What RCPT answers for an address instead of taking it: `"451 4.2.1 try later"`. Remove it to heal."""
    bouncing: dict[str, str] = field(default_factory=dict)
    """Addresses that are taken and then bounce with this RFC 3463 status, as a relay's would: `"5.1.1"`."""
    _backend: DictBackend | None = None
    _config: Config | None = None
    _mailboxes: set[str] = field(default_factory=set)
    _hashes: dict[str, str] = field(default_factory=dict)

    async def add_mailbox(self, address: str, password: str | None = None) -> None:
        """Create a mailbox; its user is the address, its password the common one unless given."""
        backend, config = self._running()
        secret = password or self.password
        if secret not in self._hashes:  # hashing is slow on purpose, and here most passwords are the same
            self._hashes[secret] = await Passwords(config).hash_password(secret)
        await self._identity(backend, address).set(
            UserMetadata(config, address.lower(), password=self._hashes[secret])
        )
        self._mailboxes.add(address.lower())
        config.set_cache[address.lower()] = (_Mailboxes(), FilterSet())

    async def deliver(
        self, mailbox: str, raw: bytes, *, sender: str = "", recipient: str = "", at: datetime.datetime | None = None
    ) -> None:
        """Put bytes into a mailbox as they are, arrived at `at` (the clock's instant unless given)."""
        backend, _ = self._running()
        when = at or self.clock()
        async with self._identity(backend, mailbox).new_session() as session:
            await session.append_messages("INBOX", [AppendMessage(raw, when)])
        self.journal.append(Delivered(mailbox, sender, recipient or mailbox, raw, when))

    async def renumber(self, mailbox: str) -> None:
        """Give a mailbox a new UIDVALIDITY and its mails new numbers, as a restored backup has."""
        _, config = self._running()
        kept = [one for one in self.journal if one.mailbox == mailbox]
        config.set_cache[mailbox.lower()] = (_Mailboxes(), FilterSet())
        for one in kept:
            self.journal.remove(one)
            await self.deliver(mailbox, one.raw, sender=one.sender, recipient=one.recipient, at=one.at)

    async def receive(self, login: str | None, sender: str, recipient: str, raw: bytes) -> None:
        """Take a mail as the receiving server does: mark it, then deliver it, or bounce it to its return path."""
        status = self.bouncing.get(recipient.lower())
        if status is None:
            await self._store(sender, recipient, self._marked(login, sender, recipient, raw))
        elif sender:
            report = bounce_report(self.authserv_id, sender, recipient, status, raw, self.clock())
            if self.mailbox_of(sender):
                await self._store("", sender, self._marked(None, "", sender, report))

    def mailbox_of(self, recipient: str) -> str | None:
        """Say which mailbox takes an address, plus-tags left aside; None if there is none."""
        local, _, domain = recipient.lower().rpartition("@")
        plain = f"{local.split('+')[0]}@{domain}"
        return next((one for one in (recipient.lower(), plain) if one in self._mailboxes), None)

    def takes(self, recipient: str) -> bool:
        """Say whether RCPT would be answered with 250."""
        return self.mailbox_of(recipient) is not None or recipient.lower() in self.bouncing

    def knows(self, user: str, password: str) -> bool:
        """Check an SMTP log-in: any mailbox, the common password."""
        return user.lower() in self._mailboxes and password == self.password

    def _marked(self, login: str | None, sender: str, recipient: str, raw: bytes) -> bytes:
        head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
        kept = _without_results_of(self.authserv_id, head)
        author = parseaddr(str(BytesHeaderParser().parsebytes(kept + b"\n\n").get("From", "")))[1]
        domain = author.rpartition("@")[2] or "unknown"
        verdict = "pass" if login and author.lower() == login.lower() else "fail"
        own = (
            f"Return-Path: <{sender}>\n"
            f"Delivered-To: {recipient}\n"
            f"Authentication-Results: {self.authserv_id}; dmarc={verdict} header.from={domain}\n"
            f"Received: from client by {self.authserv_id} with ESMTP; {format_datetime(self.clock())}\n"
        )
        return (own.encode("utf-8", "replace") + kept + b"\n\n" + body).replace(b"\n", b"\r\n")

    async def _store(self, sender: str, recipient: str, raw: bytes) -> None:
        mailbox = self.mailbox_of(recipient)
        if mailbox:
            await self.deliver(mailbox, raw, sender=sender, recipient=recipient)

    def _running(self) -> tuple[DictBackend, Config]:
        if self._backend is None or self._config is None:
            raise RuntimeError("the mail servers are not running: use mail_servers()")
        return self._backend, self._config

    @staticmethod
    def _identity(backend: DictBackend, address: str) -> Identity:
        return Identity(address.lower(), backend.login, None, frozenset())


@asynccontextmanager
async def mail_servers(
    clock: Clock, *, authserv_id: str = "mx.demo.example", password: str = DEMO_SECRET
) -> AsyncIterator[MailServers]:
    """Run both servers in this event loop until the block ends; `MailServers` says what they do."""
    # aiosmtpd's own logger, which warns at each log-in of what it will change itself
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    servers = MailServers(authserv_id, clock, password)
    backend, config = await DictBackend.init(_pymap_arguments(password))
    config.apply_context()
    servers._backend, servers._config = backend, config  # noqa: SLF001 made here, in two steps
    reader = ProxyProtocolReader(config.proxy_protocol)
    imap = await asyncio.start_server(reader.get_callback(IMAPServer(backend.login, config)), HOST, 0)
    loop = asyncio.get_running_loop()
    smtp = await loop.create_server(lambda: _smtp(servers), HOST, 0)
    servers.imap_port = imap.sockets[0].getsockname()[1]
    servers.smtp_port = smtp.sockets[0].getsockname()[1]
    try:
        yield servers
    finally:
        imap.close()
        smtp.close()


def bounce_report(
    reporter: str, sender: str, recipient: str, status: str, raw: bytes, at: datetime.datetime
) -> bytes:
    """Write the RFC 3464 report that `recipient` could not be reached, with the headers of the mail in question."""
    headers = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].decode("utf-8", "replace")
    boundary = "=_report_" + hashlib.sha256(raw).hexdigest()[:24]
    action = "failed" if status.startswith("5") else "delayed"
    text = f"""\
From: Mail Delivery System <MAILER-DAEMON@{reporter}>
To: {sender}
Subject: Undelivered Mail Returned to Sender
Date: {format_datetime(at)}
Message-ID: <{hashlib.sha256(raw + recipient.encode()).hexdigest()[:24]}@{reporter}>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"

--{boundary}
Content-Type: text/plain; charset=us-ascii

This is the mail system at host {reporter}.

Your message could not be delivered to <{recipient}>: status {status}.

--{boundary}
Content-Type: message/delivery-status

Reporting-MTA: dns; {reporter}

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 {status} <{recipient}>: recipient rejected

--{boundary}
Content-Type: text/rfc822-headers

{headers}

--{boundary}--
"""
    return text.encode()


class _PromptInbox(MailboxData):
    """An inbox that tells of mail which came just before IDLE too, as servers must (RFC 2177)."""

    async def update_selected(self, selected: SelectedMailbox, *, wait_on: Event | None = None) -> SelectedMailbox:
        is_behind = selected.mod_sequence != self._mod_sequences.highest
        return await super().update_selected(selected, wait_on=None if is_behind else wait_on)


class _Mailboxes(MailboxSet):
    """The folders of one user, with a prompt inbox."""

    def __init__(self) -> None:
        super().__init__()
        self._inbox = _PromptInbox(self._content_cache, self._thread_cache)


@dataclass(frozen=True, slots=True)
class _Handler:
    """What aiosmtpd asks: may this recipient be served, and here is the mail."""

    servers: MailServers

    async def handle_RCPT(  # noqa: N802 aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        answer = self.servers.answers.get(address.lower())
        if answer:
            return answer
        if not self.servers.takes(address):
            return "550 5.1.1 no such mailbox here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 likewise
        login = session.auth_data if isinstance(session.auth_data, str) else None
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        for recipient in envelope.rcpt_tos:
            await self.servers.receive(login, envelope.mail_from or "", recipient, content)
        return "250 2.0.0 OK"


def _smtp(servers: MailServers) -> SMTP:
    def authenticate(
        _server: object, _session: object, _envelope: object, _mechanism: str, data: object
    ) -> AuthResult:
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False, handled=False)
        user = data.login.decode("utf-8", "replace")
        known = servers.knows(user, data.password.decode("utf-8", "replace"))
        return AuthResult(success=known, handled=False, auth_data=user if known else None)

    return SMTP(
        _Handler(servers),
        hostname=servers.authserv_id,
        enable_SMTPUTF8=True,
        auth_require_tls=False,
        authenticator=authenticate,
    )


def _without_results_of(authserv_id: str, head: bytes) -> bytes:
    kept: list[bytes] = []
    dropping = False
    for line in head.split(b"\n"):
        if not line[:1].isspace():
            name, _, value = line.partition(b":")
            claimed = value.strip().split(b";")[0].strip().lower()
            dropping = name.lower() == b"authentication-results" and claimed == authserv_id.lower().encode()
        if not dropping:
            kept.append(line)
    return b"\n".join(kept)


def _pymap_arguments(password: str) -> Namespace:
    return Namespace(
        host=[HOST], port="0", cert=None, key=None, tls=False, inherited_sockets=None, proxy_protocol=None,
        debug=False, passlib_cfg=None, demo_data=False, demo_user="nobody", demo_password=password,
        logging_cfg=None, skip_services=[],
    )  # fmt: skip
