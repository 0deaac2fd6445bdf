"""Letters over SMTP: kept connections, one recipient a letter, every failure told apart by what to do next."""

import asyncio
from collections import deque
from dataclasses import dataclass, field

from aiosmtplib import SMTP
from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from mail.account import Account, Security
from mail.errors import (
    AccountFailure,
    DeliveryFailure,
    PermanentMailFailure,
    TemporaryMailFailure,
    UnknownMailOutcome,
)

_ACCOUNT_CODES = frozenset({530, 534, 535, 538})
_FULL = 552


@dataclass(frozen=True, slots=True)
class _Kept:
    """A connection that waits for its next letter, and since when on the loop's clock."""

    client: SMTP
    since: float


@dataclass(slots=True)
class Outbound:
    """Sends letters through at most `connections` at once; a connection idle for `idle_seconds` is not used again.

    `timeout` bounds each command, in seconds.
    """

    account: Account
    connections: int = 4
    idle_seconds: float = 15.0
    timeout: float = 60.0
    _kept: deque[_Kept] = field(default_factory=deque)
    _gate: asyncio.Semaphore | None = None

    async def send(self, raw: bytes, *, sender: str, recipient: str) -> str:
        """Hand one letter to the server and give the server's answer; `sender` is the envelope's.

        Raises TemporaryMailFailure, PermanentMailFailure, UnknownMailOutcome or AccountFailure.
        """
        if self._gate is None:
            self._gate = asyncio.Semaphore(self.connections)
        async with self._gate:
            client, fresh = await self._client()
            try:
                await self._envelope(client, sender, recipient)
            except SMTPServerDisconnected:
                client.close()
                if fresh:
                    raise TemporaryMailFailure("mail") from None
                # a kept connection that the server had closed meanwhile: nothing was sent, so once more
                client = await self._connected()
                await self._envelope_or_failure(client, sender, recipient)
            except (SMTPException, OSError) as error:
                raise self._given_back(client, error, "rcpt") from error
            return await self._data(client, raw)

    async def close_idle(self) -> None:
        """Close the connections that have waited too long; call it now and then."""
        oldest = asyncio.get_running_loop().time() - self.idle_seconds
        while self._kept and self._kept[0].since <= oldest:
            await _quit(self._kept.popleft().client)

    async def close(self) -> None:
        """Say goodbye on all kept connections."""
        while self._kept:
            await _quit(self._kept.popleft().client)

    async def check(self) -> None:
        """Connect, log in and go; raises what `send` would."""
        await _quit(await self._connected())

    async def _client(self) -> tuple[SMTP, bool]:
        await self.close_idle()
        while self._kept:
            client = self._kept.pop().client
            if client.is_connected:
                return client, False
        return await self._connected(), True

    async def _connected(self) -> SMTP:
        account = self.account
        client = SMTP(
            hostname=account.host,
            port=account.port,
            timeout=self.timeout,
            use_tls=account.security is Security.TLS,
            start_tls=account.security is Security.STARTTLS,
            tls_context=None if account.security is Security.PLAIN else account.context(),
        )
        try:
            await client.connect()
            if client.is_ehlo_or_helo_needed:
                await client.ehlo()
            await self._log_in(client)
        except (SMTPException, OSError) as error:
            client.close()
            raise _failure(error, "connect") from error
        return client

    async def _log_in(self, client: SMTP) -> None:
        if self.account.user is None or self.account.secret is None:
            return
        secret = await asyncio.to_thread(self.account.secret)
        if self.account.oauth2:
            await client.auth_xoauth2(self.account.user, secret)
        else:
            await client.login(self.account.user, secret)

    async def _envelope_or_failure(self, client: SMTP, sender: str, recipient: str) -> None:
        try:
            await self._envelope(client, sender, recipient)
        except (SMTPException, OSError) as error:
            raise self._given_back(client, error, "rcpt") from error

    async def _envelope(self, client: SMTP, sender: str, recipient: str) -> None:
        await client.mail(sender)
        wishes = ["NOTIFY=FAILURE"] if client.supports_extension("dsn") else None
        await client.rcpt(recipient, options=wishes)

    async def _data(self, client: SMTP, raw: bytes) -> str:
        try:
            answer = await client.data(raw)
        except SMTPResponseException as error:
            raise self._given_back(client, error, "data") from error
        except (SMTPException, OSError) as error:
            # timed out or cut off after the text went out: nobody knows whether it was taken
            client.close()
            raise UnknownMailOutcome("data") from error
        except asyncio.CancelledError:
            client.close()
            raise
        self._keep(client)
        return f"{answer.code} {answer.message}"

    def _given_back(self, client: SMTP, error: Exception, stage: str) -> DeliveryFailure:
        failure = _failure(error, stage)
        # after an answer the next letter starts with MAIL, which clears the envelope only after RSET: a new
        # connection is cheaper to get right, and failures are rare
        client.close()
        return failure

    def _keep(self, client: SMTP) -> None:
        if client.is_connected:
            self._kept.append(_Kept(client, asyncio.get_running_loop().time()))


def _failure(error: Exception, stage: str) -> DeliveryFailure:
    code, answer = _answer(error)
    if isinstance(error, SMTPAuthenticationError) or code in _ACCOUNT_CODES:
        return AccountFailure(stage, code, answer) if code is None or code >= 500 else _temporary(stage, code, answer)
    if isinstance(error, SMTPNotSupported) or "STARTTLS" in str(error):
        # no STARTTLS or no log-in offered where we insist on it: the account's set-up is at fault
        return AccountFailure(stage, code, str(error))
    if code is not None and code >= 500 and not _is_full(code, answer):
        return PermanentMailFailure(stage, code, answer)
    return _temporary(stage, code, answer)


def _temporary(stage: str, code: int | None, answer: str) -> TemporaryMailFailure:
    return TemporaryMailFailure(stage, code, answer)


def _answer(error: Exception) -> tuple[int | None, str]:
    if isinstance(error, SMTPRecipientsRefused) and error.recipients:
        return _answer(error.recipients[0])
    if isinstance(error, SMTPRecipientRefused | SMTPResponseException) and not isinstance(error, SMTPConnectError):
        return (error.code if error.code > 0 else None), str(error.message)
    return None, ""


def _is_full(code: int, answer: str) -> bool:
    return code == _FULL and any(word in answer.lower() for word in ("quota", "full", "storage", "exceeded"))


async def _quit(client: SMTP) -> None:
    try:
        await client.quit()
    except (SMTPException, OSError):
        client.close()
