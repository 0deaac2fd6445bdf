import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from mail.account import Account, Security
from mail.errors import (
    AccountFailure,
    DeliveryFailure,
    PermanentMailFailure,
    TemporaryMailFailure,
    UnknownMailOutcome,
)
from mail.outbound import Outbound

LETTER = b"From: a@firm.example\r\nTo: b@klant.example\r\nSubject: x\r\n\r\n.hallo\r\n"


class Handler:
    """A server that takes everything but what its script says."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, list[str], bytes]] = []
        self.connections = 0
        self.rcpt = "250 OK"
        self.mail = "250 OK"
        self.data = "250 OK"
        self.transport_action: Callable[[SMTP], None] | None = None

    async def handle_EHLO(  # noqa: N802 aiosmtpd's name
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_MAIL(  # noqa: N802 aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.mail.startswith("2"):
            envelope.mail_from = address
        return self.mail

    async def handle_RCPT(  # noqa: N802 aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.rcpt.startswith("2"):
            envelope.rcpt_tos.append(address)
        return self.rcpt

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 likewise
        if self.transport_action:
            self.transport_action(server)
            await asyncio.Event().wait()
        if self.data.startswith("2"):
            assert isinstance(envelope.content, bytes)
            self.taken.append((envelope.mail_from or "", list(envelope.rcpt_tos), envelope.content))
        return self.data


@pytest.fixture
def handler() -> Handler:
    return Handler()


@pytest.fixture
async def account(handler: Handler) -> AsyncIterator[Account]:
    def authenticate(
        _server: object, _session: object, _envelope: object, _mechanism: str, data: object
    ) -> AuthResult:
        return AuthResult(success=isinstance(data, LoginPassword) and data.password == b"secret", handled=False)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="mx", auth_require_tls=False, authenticator=authenticate), "127.0.0.1", 0
    )
    yield Account("127.0.0.1", server.sockets[0].getsockname()[1], Security.PLAIN)
    server.close()


@pytest.fixture
async def outbound(account: Account) -> AsyncIterator[Outbound]:
    sender = Outbound(account, timeout=2)
    yield sender
    await sender.close()


def cut(transport: asyncio.BaseTransport | None) -> None:
    assert isinstance(transport, asyncio.Transport)
    transport.abort()


async def send(outbound: Outbound) -> str:
    return await outbound.send(LETTER, sender="invoices+b@firm.example", recipient="b@klant.example")


async def test_a_letter_goes_out_unchanged_with_its_own_envelope(outbound: Outbound, handler: Handler) -> None:
    assert (await send(outbound)).startswith("250")
    assert handler.taken == [("invoices+b@firm.example", ["b@klant.example"], LETTER)]


async def test_letters_one_after_the_other_share_a_connection(outbound: Outbound, handler: Handler) -> None:
    for _ in range(5):
        await send(outbound)
    assert (len(handler.taken), handler.connections) == (5, 1)


async def test_letters_at_once_use_no_more_connections_than_allowed(account: Account, handler: Handler) -> None:
    outbound = Outbound(account, connections=2, timeout=5)
    await asyncio.gather(*(send(outbound) for _ in range(20)))
    await outbound.close()
    assert len(handler.taken) == 20
    assert handler.connections <= 2


@pytest.mark.parametrize(
    ("stage", "answer", "failure", "code"),
    [
        ("rcpt", "451 4.2.1 try later", TemporaryMailFailure, 451),
        ("rcpt", "421 4.3.2 going down", TemporaryMailFailure, 421),
        ("rcpt", "550 5.1.1 unknown", PermanentMailFailure, 550),
        ("rcpt", "552 5.2.2 mailbox full", TemporaryMailFailure, 552),
        ("rcpt", "552 5.3.4 message too big", PermanentMailFailure, 552),
        ("rcpt", "530 5.7.0 log in first", AccountFailure, 530),
        ("mail", "451 4.7.1 greylisted", TemporaryMailFailure, 451),
        ("mail", "550 5.7.1 sender refused", PermanentMailFailure, 550),
        ("data", "452 4.3.1 no space", TemporaryMailFailure, 452),
        ("data", "554 5.6.0 refused", PermanentMailFailure, 554),
    ],
)
async def test_each_refusal_says_what_to_do_next(
    outbound: Outbound, handler: Handler, stage: str, answer: str, failure: type[DeliveryFailure], code: int
) -> None:
    setattr(handler, stage, answer)
    with pytest.raises(failure) as caught:
        await send(outbound)
    assert caught.value.code == code
    setattr(handler, stage, "250 OK")
    assert (await send(outbound)).startswith("250")


async def test_a_connection_lost_after_the_text_is_an_unknown_outcome(outbound: Outbound, handler: Handler) -> None:
    handler.transport_action = lambda server: cut(server.transport)
    with pytest.raises(UnknownMailOutcome):
        await send(outbound)
    handler.transport_action = None
    assert (await send(outbound)).startswith("250")


async def test_no_answer_after_the_text_is_an_unknown_outcome(account: Account, handler: Handler) -> None:
    outbound = Outbound(account, timeout=0.3)
    handler.transport_action = lambda _server: None
    with pytest.raises(UnknownMailOutcome):
        await send(outbound)


async def test_a_server_that_is_not_there_is_tried_later() -> None:
    with pytest.raises(TemporaryMailFailure) as caught:
        await send(Outbound(Account("127.0.0.1", 1, Security.PLAIN), timeout=1))
    assert caught.value.stage == "connect"


async def test_a_kept_connection_that_the_server_closed_is_replaced(
    outbound: Outbound, handler: Handler, account: Account
) -> None:
    await send(outbound)
    for kept in outbound._kept:
        cut(kept.client.transport)
    await asyncio.sleep(0)
    await send(outbound)
    assert (len(handler.taken), handler.connections) == (2, 2)
    assert account.port


async def test_a_connection_idle_too_long_is_closed(account: Account, handler: Handler) -> None:
    outbound = Outbound(account, idle_seconds=0.0, timeout=2)
    await send(outbound)
    await send(outbound)
    await outbound.close_idle()
    assert handler.connections == 2
    assert not outbound._kept


async def test_a_refused_log_in_is_the_accounts_fault(account: Account) -> None:
    wrong = Account(account.host, account.port, Security.PLAIN, "bot", lambda: "wrong")
    with pytest.raises(AccountFailure):
        await send(Outbound(wrong, timeout=2))


async def test_the_right_password_logs_in(account: Account, handler: Handler) -> None:
    outbound = Outbound(Account(account.host, account.port, Security.PLAIN, "bot", lambda: "secret"), timeout=2)
    await send(outbound)
    await outbound.close()
    assert len(handler.taken) == 1


async def test_a_server_without_starttls_is_not_used_where_we_insist_on_it(account: Account) -> None:
    with pytest.raises(AccountFailure):
        await send(Outbound(Account(account.host, account.port, Security.STARTTLS), timeout=2))


async def test_trying_the_account_sends_nothing(outbound: Outbound, handler: Handler) -> None:
    await outbound.check()
    assert handler.connections == 1
    assert handler.taken == []
