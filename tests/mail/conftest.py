"""What the mail tests share: the embedded servers, Dovecot where it is installed, and a sink that remembers."""

import asyncio
import datetime
import os
import queue
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from bot.demo.servers import MailServers, mail_servers
from mail.account import Account, Security
from mail.inbox import Cursor, Inbox, Sink
from tests.mail.dovecot import PASSWORD, USER, Dovecot, executable, running_dovecot
from tests.mail.scripted import ScriptedServer

NOW = datetime.datetime(2026, 3, 10, 9, 0, tzinfo=datetime.UTC)


@dataclass
class Mailbox:
    """A mailbox on some server, as the contract needs it."""

    account: Account
    deliver: Callable[[bytes], None]
    renumber: Callable[[], None]


@dataclass
class Memory:
    """A store in memory with its cursor: what the ledger is to the product."""

    kept: list[tuple[int, int, bytes, datetime.datetime]] = field(default_factory=list)
    aside: list[tuple[int, str]] = field(default_factory=list)
    looks: "queue.Queue[datetime.datetime]" = field(default_factory=queue.Queue)
    troubles: "queue.Queue[str]" = field(default_factory=queue.Queue)
    arrived: "queue.Queue[bytes]" = field(default_factory=queue.Queue)
    failing: set[bytes] = field(default_factory=set)
    position: Cursor | None = None

    def sink(self) -> Sink:
        return Sink(lambda: self.position, self.store, self.set_aside, self.looks.put, self.troubles.put)

    def store(self, uidvalidity: int, uid: int, raw: bytes, received_at: datetime.datetime) -> None:
        if raw in self.failing:
            self.failing.discard(raw)
            raise RuntimeError("the disk is full")
        self.kept.append((uidvalidity, uid, raw, received_at))
        self.position = Cursor(uidvalidity, uid, received_at)
        self.arrived.put(raw)

    def set_aside(self, uidvalidity: int, uid: int, reason: str) -> None:
        self.aside.append((uid, reason))
        self.position = Cursor(uidvalidity, uid)

    @property
    def raws(self) -> list[bytes]:
        return [raw for _, _, raw, _ in self.kept]


def an_inbox(account: Account, memory: Memory, **settings: float) -> Inbox:
    return Inbox(account, memory.sink(), lambda: NOW, first_pause=0.01, connect_seconds=5, read_seconds=5, **settings)  # type: ignore[arg-type]  # giant_bytes is an int given as such


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def make_inbox() -> Iterator[Callable[..., Inbox]]:
    made: list[Inbox] = []

    def make(account: Account, memory: Memory, **settings: float) -> Inbox:
        made.append(an_inbox(account, memory, **settings))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture(scope="session")
def loop_thread() -> Iterator[asyncio.AbstractEventLoop]:
    """Run an event loop in a thread of its own, for servers that blocking tests talk to."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join(5)
    loop.close()


@pytest.fixture(scope="session")
def embedded(loop_thread: asyncio.AbstractEventLoop) -> Iterator[MailServers]:
    context = mail_servers(lambda: NOW)
    servers = asyncio.run_coroutine_threadsafe(context.__aenter__(), loop_thread).result(20)
    yield servers
    asyncio.run_coroutine_threadsafe(context.__aexit__(None, None, None), loop_thread).result(20)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    if executable() is None:
        if os.environ.get("AKKOORD_REQUIRE_DOVECOT"):
            pytest.fail("AKKOORD_REQUIRE_DOVECOT is set, but Dovecot is not installed")
        pytest.skip("Dovecot is not installed here")
    with running_dovecot() as server:
        yield server


@pytest.fixture
def pymap_mailbox(embedded: MailServers, loop_thread: asyncio.AbstractEventLoop) -> Mailbox:
    address = f"box{len(embedded.journal)}.{id(object())}@firm.example"

    def run(coroutine: object) -> None:
        asyncio.run_coroutine_threadsafe(coroutine, loop_thread).result(20)  # type: ignore[arg-type]  # coroutines only

    run(embedded.add_mailbox(address))
    account = Account(embedded.host, embedded.imap_port, Security.PLAIN, address, lambda: embedded.password)
    return Mailbox(
        account, lambda raw: run(embedded.deliver(address, raw, at=NOW)), lambda: run(embedded.renumber(address))
    )


@pytest.fixture
def dovecot_mailbox(dovecot: Dovecot) -> Mailbox:
    dovecot.empty()
    account = Account("127.0.0.1", dovecot.plain_port, Security.PLAIN, USER, lambda: PASSWORD)
    return Mailbox(account, dovecot.deliver, dovecot.renumber)


@pytest.fixture(params=["pymap", "dovecot"])
def mailbox(request: pytest.FixtureRequest) -> Mailbox:
    """Give a mailbox on each server in turn: the same contract holds on both."""
    found: Mailbox = request.getfixturevalue(f"{request.param}_mailbox")
    return found


@pytest.fixture
def dovecot_tls(dovecot: Dovecot) -> Callable[[Security], Account]:
    dovecot.empty()

    def account(security: Security) -> Account:
        port = dovecot.tls_port if security is Security.TLS else dovecot.plain_port
        context = ssl.create_default_context(cafile=str(dovecot.certificate))
        return Account("localhost", port, security, USER, lambda: PASSWORD, tls=context)

    return account


@pytest.fixture
def scripted() -> Iterator[Callable[[dict[int, str]], Account]]:
    servers: list[ScriptedServer] = []

    def start(fates: dict[int, str]) -> Account:
        servers.append(ScriptedServer(fates))
        return Account("127.0.0.1", servers[-1].port, Security.PLAIN, "bot", lambda: "secret")

    yield start
    for server in servers:
        server.close()
