"""A mailbox read over IMAP, by one thread of its own, so that no mail is lost, skipped or in the way of the next.

What has been read is a cursor (UIDVALIDITY, UID) that `store` keeps in the same transaction as the raw mail; flags in
the mailbox belong to people and are never looked at. `research/mail.md` §5 has the measurements behind each step.
"""

import contextlib
import datetime
import os
import secrets
import selectors
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from mail.account import Account, Security

BATCH = 50
_BATCH_BYTES = 16_000_000
_GIANT_BYTES = 20_000_000
_GIANT_HEAD = 1_000_000
_SEARCH_WINDOW = 50_000
_TRIES = 3
_RESCAN = datetime.timedelta(days=8)
_LONGEST_PAUSE = 300.0


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a mailbox has been read; `received_at` is the INTERNALDATE of the last mail stored, if known."""

    uidvalidity: int
    uid: int
    received_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Sink:
    """Where mails and news of the mailbox go; every function is called from the mailbox's own thread.

    `cursor()` gives the stored cursor, None before the first look. `store(uidvalidity, uid, raw, received_at)` keeps
    a raw mail and moves the cursor, durably, before it returns, or raises and is asked again; mails come in order of
    UID, and after a change of UIDVALIDITY some come again, so the same bytes must not count twice.
    `set_aside(uidvalidity, uid, reason)` moves the cursor past a mail that the server cannot give.
    `looked_at(instant)` says that all that had arrived by then is stored. `troubled(reason)` says in words why the
    mailbox cannot be read just now; it will be tried again.
    """

    cursor: Callable[[], Cursor | None]
    store: Callable[[int, int, bytes, datetime.datetime], None]
    set_aside: Callable[[int, int, str], None]
    looked_at: Callable[[datetime.datetime], None]
    troubled: Callable[[str], None] = lambda _reason: None


@dataclass(slots=True)
class Inbox:
    """Reads one folder: `start` it in a thread (or `run` it in yours), `stop` it from anywhere.

    `now` is the clock for `looked_at`. Between rounds it waits for the server's push, at most `look_every` seconds.
    A mail above `giant_bytes` is fetched in part, its first megabyte, which holds headers and text.
    """

    account: Account
    sink: Sink
    now: Callable[[], datetime.datetime]
    folder: str = "INBOX"
    look_every: float = 90.0
    giant_bytes: int = _GIANT_BYTES
    first_pause: float = 1.0
    connect_seconds: float = 10.0
    read_seconds: float = 30.0
    _stopping: threading.Event = field(default_factory=threading.Event)
    _wake: tuple[int, int] = field(default_factory=os.pipe)
    _thread: threading.Thread | None = None
    _client: IMAPClient | None = None
    _batch: int = BATCH
    _strikes: dict[int, int] = field(default_factory=dict)

    def start(self) -> None:
        """Begin reading in a thread of its own."""
        self._thread = threading.Thread(target=self.run, name=f"inbox {self.folder}", daemon=True)
        self._thread.start()

    def stop(self, grace: float = 2.0) -> None:
        """End reading and wait for the thread: a round under way may finish its mail, a hanging server is cut off."""
        self._stopping.set()
        os.write(self._wake[1], b"x")
        if self._thread is not None:
            self._thread.join(grace)
            if self._thread.is_alive():
                self.abort()
                self._thread.join(grace)
            self._thread = None

    def abort(self) -> None:
        """Cut the connection from outside, for a watchdog; the mailbox is then opened anew."""
        client = self._client
        if client is not None:
            with contextlib.suppress(OSError, AttributeError):
                client.socket().shutdown(socket.SHUT_RDWR)

    def run(self) -> None:
        """Read until stopped; every failure is told to `troubled` and tried again after a longer pause."""
        failures = 0
        while not self._stopping.is_set():
            try:
                with self._connected() as reader:
                    for _ in reader.rounds():
                        failures = 0
            except _BatchFailed as failed:
                self._learn(failed)
                if not self._stopping.is_set():
                    self.sink.troubled(str(failed))
                self._pause(self.first_pause / 10)
            except Exception as error:  # noqa: BLE001 whatever the server or the sink does, reading must go on
                if not self._stopping.is_set():
                    self.sink.troubled(_in_words(error))
                failures += 1
                self._pause(_pause_after(failures, self.first_pause, is_refusal=isinstance(error, LoginError)))

    def look(self) -> None:
        """Make one complete round now, in this thread; raises what goes wrong (for checks and tests)."""
        with self._connected() as reader:
            reader.round()

    def trouble(self) -> str | None:
        """Connect, log in, open the folder and go; say what keeps it from being read, None if nothing does."""
        try:
            with self._connected():
                return None
        except (IMAPClientError, OSError, LookupError) as error:
            return _in_words(error)

    @contextlib.contextmanager
    def _connected(self) -> Iterator["_Reader"]:
        client = _open(self.account, SocketTimeout(connect=self.connect_seconds, read=self.read_seconds))
        self._client = client
        try:
            _log_in(client, self.account)
            yield _Reader(self, client)
            with contextlib.suppress(IMAPClientError, OSError):
                client.logout()
        finally:
            self._client = None
            with contextlib.suppress(IMAPClientError, OSError):
                client.shutdown()

    def _learn(self, failed: "_BatchFailed") -> None:
        uid = failed.uids[0]
        if len(failed.uids) > 1:
            self._batch = max(1, len(failed.uids) // 2)
            return
        self._strikes[uid] = self._strikes.get(uid, 0) + (1 if failed.is_link else _TRIES)
        if self._strikes[uid] >= _TRIES:
            self.sink.set_aside(failed.uidvalidity, uid, failed.reason)
            self._strikes.pop(uid)
            self._batch = BATCH

    def _pause(self, seconds: float) -> None:
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._wake[0], selectors.EVENT_READ)
            waiting.select(seconds)


class _BatchFailed(Exception):
    """The server could not give these mails: a smaller batch is tried on a new connection."""

    def __init__(self, uidvalidity: int, uids: list[int], error: Exception) -> None:
        self.uidvalidity = uidvalidity
        self.uids = uids
        self.is_link = isinstance(error, (IMAPClientAbortError, OSError)) and not isinstance(error, ProtocolError)
        self.reason = f"the server could not give this mail: {_in_words(error)}"
        super().__init__(f"{len(uids)} mails from UID {uids[0]} could not be fetched: {_in_words(error)}")


class _Reader:
    """One connection with the folder open: rounds, each of which stores what is new."""

    def __init__(self, inbox: Inbox, client: IMAPClient) -> None:
        self._inbox = inbox
        self._client = client
        selected: dict[bytes, Any] = client.select_folder(inbox.folder, readonly=True)
        self._uidvalidity = int(selected[b"UIDVALIDITY"])
        self._uidnext = int(selected.get(b"UIDNEXT", 0))
        self._can_idle = bool(client.has_capability("IDLE"))
        cursor = inbox.sink.cursor()
        known = cursor is not None and cursor.uidvalidity == self._uidvalidity
        self._last = cursor.uid if cursor and known else 0
        self._since = None if known or not cursor or not cursor.received_at else cursor.received_at - _RESCAN

    def rounds(self) -> Iterator[None]:
        while not self._inbox._stopping.is_set():  # noqa: SLF001 the reader is the inbox's own
            self.round()
            yield
            self._wait()

    def round(self) -> None:
        began = self._inbox.now()
        # without NOOP a SEARCH does not see what arrived since the connection's last look
        self._client.noop()
        for uids in self._new():
            if not self._take(uids):
                return
        self._inbox.sink.looked_at(began)

    def _new(self) -> Iterator[list[int]]:
        first = self._last + 1
        while self._uidnext - first > _SEARCH_WINDOW:
            # an answer on one line of more than a megabyte is more than imaplib takes
            yield self._search(f"{first}:{first + _SEARCH_WINDOW - 1}", first)
            first += _SEARCH_WINDOW
        yield self._search(f"{first}:*", first)
        self._since = None

    def _search(self, window: str, first: int) -> list[int]:
        criteria: list[object] = ["UID", window]
        if self._since is not None:
            criteria += ["SINCE", self._since.date()]
        # "n:*" past the end gives the last mail once more
        return sorted(uid for uid in map(int, self._client.search(criteria)) if uid >= first)

    def _take(self, uids: list[int]) -> bool:
        position = 0
        while position < len(uids):
            if self._inbox._stopping.is_set():  # noqa: SLF001 the reader is the inbox's own
                return False
            some = uids[position : position + self._inbox._batch]  # noqa: SLF001 likewise
            sizes = self._fetch(some, ["RFC822.SIZE"])
            some = _within(some, {uid: int(found.get(b"RFC822.SIZE", 0)) for uid, found in sizes.items()})
            self._store(some, {uid for uid in some if self._is_giant(sizes.get(uid, {}))})
            position += len(some)
        self._inbox._batch = BATCH  # noqa: SLF001 likewise
        return True

    def _is_giant(self, found: dict[bytes, Any]) -> bool:
        return int(found.get(b"RFC822.SIZE", 0)) > self._inbox.giant_bytes

    def _store(self, uids: list[int], giants: set[int]) -> None:
        plain = [uid for uid in uids if uid not in giants]
        mails = self._fetch(plain, ["BODY.PEEK[]", "INTERNALDATE"]) if plain else {}
        for uid in uids:
            if uid in giants:
                mails.update(self._fetch([uid], [f"BODY.PEEK[]<0.{_GIANT_HEAD}>", "INTERNALDATE"]))
            found = mails.pop(uid, None)
            raw = _body(found) if found else None
            if found is not None and raw is not None:  # else it was expunged meanwhile
                self._inbox.sink.store(self._uidvalidity, uid, raw, _received(found, self._inbox.now))
            self._last = uid

    def _fetch(self, uids: list[int], items: list[str]) -> dict[int, dict[bytes, Any]]:
        try:
            return dict(self._client.fetch(uids, items))
        except (IMAPClientError, OSError, ValueError, LookupError) as error:
            raise _BatchFailed(self._uidvalidity, uids, error) from error

    def _wait(self) -> None:
        inbox = self._inbox
        if not self._can_idle:
            inbox._pause(inbox.look_every)  # noqa: SLF001 the reader is the inbox's own
            return
        self._client.idle()
        wait_push(self._client, inbox.look_every, inbox._wake[0])  # noqa: SLF001 likewise


def wait_push(client: IMAPClient, seconds: float, wake: int) -> None:
    """Wait in IDLE for the server's push, for `seconds`, or until the descriptor `wake` becomes readable; end IDLE.

    `idle_check()` is never used: it spins on a closed connection and overlooks what came in the same segment.
    """
    sock = client.socket()
    # what was read together with "+ idling" waits in this buffer, where no selector sees it
    buffer = getattr(client._imap, "_file", None) or client._imap.file  # noqa: SLF001 no public way (pinned, tested)
    before = sock.gettimeout()
    sock.setblocking(False)
    try:
        buffered = buffer.peek(1)
    except (BlockingIOError, ssl.SSLWantReadError):
        buffered = b""
    finally:
        sock.settimeout(before)
    if not buffered:
        with selectors.DefaultSelector() as waiting:
            waiting.register(sock, selectors.EVENT_READ)
            waiting.register(wake, selectors.EVENT_READ)
            waiting.select(seconds)
    client.idle_done()


def _open(account: Account, timeout: Any) -> IMAPClient:
    is_tls = account.security is Security.TLS
    client = IMAPClient(
        account.host, account.port, ssl=is_tls, ssl_context=account.context() if is_tls else None, timeout=timeout
    )
    client.normalise_times = False
    try:
        if account.security is Security.STARTTLS:
            client.starttls(account.context())
    except (IMAPClientError, OSError):
        client.shutdown()
        raise
    return client


def _log_in(client: IMAPClient, account: Account) -> None:
    if account.user is None or account.secret is None:
        return
    if account.oauth2:
        client.oauth2_login(account.user, account.secret())
    else:
        client.login(account.user, account.secret())


def _within(uids: list[int], sizes: dict[int, int]) -> list[int]:
    total = 0
    for count, uid in enumerate(uids):
        total += min(sizes.get(uid, 0), _GIANT_HEAD if sizes.get(uid, 0) > _BATCH_BYTES else _BATCH_BYTES)
        if count and total > _BATCH_BYTES:
            return uids[:count]
    return uids


def _body(found: dict[bytes, Any]) -> bytes | None:
    for key, value in found.items():
        if key.startswith(b"BODY[]"):
            return bytes(value) if value is not None else None
    return None


def _received(found: dict[bytes, Any], now: Callable[[], datetime.datetime]) -> datetime.datetime:
    when = found.get(b"INTERNALDATE")
    return when.astimezone(datetime.UTC) if isinstance(when, datetime.datetime) and when.tzinfo else now()


def _pause_after(failures: int, first: float, *, is_refusal: bool) -> float:
    # a refused log-in is not helped by haste, and haste locks accounts
    longest = _LONGEST_PAUSE if is_refusal else min(_LONGEST_PAUSE, first * 2 ** min(failures - 1, 12))
    return longest * (0.5 + secrets.randbelow(1000) / 2000)


def _in_words(error: Exception) -> str:
    if isinstance(error, LoginError):
        return "the server refused the log-in: check user and password or token"
    if isinstance(error, ssl.SSLError):
        return f"no safe connection: {error.reason or 'TLS failed'}"
    if isinstance(error, TimeoutError):
        return "the server did not answer in time"
    if isinstance(error, ConnectionRefusedError):
        return "nothing listens at the server's address"
    if isinstance(error, socket.gaierror):
        return "the server's name is unknown"
    if isinstance(error, (IMAPClientAbortError, OSError)):
        return "the connection was lost"
    if isinstance(error, IMAPClientError):
        return f"the server's answer was a refusal or was not understood ({type(error).__name__})"
    return f"the mail could not be stored ({type(error).__name__})"
