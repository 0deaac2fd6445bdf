import asyncio
import datetime
from collections.abc import AsyncIterator

import pytest

from bot.demo.servers import MailServers, mail_servers
from mail.account import Account, Security
from mail.errors import AccountFailure, PermanentMailFailure, TemporaryMailFailure
from mail.inbox import Inbox
from mail.outbound import Outbound
from mail.reply import read_reply
from mail.threads import Threads
from tests.mail.conftest import Memory, an_inbox

ARRIVAL = datetime.datetime(2026, 3, 3, 9, 12, tzinfo=datetime.UTC)
BOT = "bot@firm.example"
JAN = "jan@klant.example"
TOKEN = "abcdefghijkmnpqr"


@pytest.fixture
async def servers() -> AsyncIterator[MailServers]:
    async with mail_servers(lambda: ARRIVAL) as running:
        await running.add_mailbox(BOT)
        await running.add_mailbox(JAN)
        yield running


def outbound(servers: MailServers, user: str | None = None) -> Outbound:
    return Outbound(
        Account(servers.host, servers.smtp_port, Security.PLAIN, user, lambda: servers.password), timeout=5
    )


async def look(servers: MailServers, user: str) -> Memory:
    memory = Memory()
    account = Account(servers.host, servers.imap_port, Security.PLAIN, user, lambda: servers.password)
    inbox: Inbox = an_inbox(account, memory)
    await asyncio.to_thread(inbox.look)
    return memory


def a_mail(sender: str, text: str = "akkoord") -> bytes:
    return f"From: {sender}\r\nTo: {BOT}\r\nSubject: Re: x\r\n\r\n{text}\r\n".encode()


async def test_mail_goes_through_smtp_into_imap_at_its_own_time(servers: MailServers) -> None:
    await outbound(servers, JAN).send(a_mail(JAN), sender=JAN, recipient=f"bot+{TOKEN}@firm.example")
    memory = await look(servers, BOT)
    assert memory.kept[0][3] == ARRIVAL
    reply = read_reply(memory.raws[0], authserv_id=servers.authserv_id)
    assert (reply.text, reply.authentic) == ("akkoord", True)
    assert Threads(BOT).find(reply.email)[0].token == TOKEN


@pytest.mark.parametrize("login", [None, BOT])
async def test_who_did_not_log_in_as_the_sender_is_not_authentic(servers: MailServers, login: str | None) -> None:
    forged = f"Authentication-Results: {servers.authserv_id};\r\n dmarc=pass header.from=klant.example\r\n".encode()
    await outbound(servers, login).send(forged + a_mail(JAN), sender=JAN, recipient=BOT)
    memory = await look(servers, BOT)
    assert not read_reply(memory.raws[0], authserv_id=servers.authserv_id).authentic


async def test_an_unknown_recipient_is_refused_at_once(servers: MailServers) -> None:
    with pytest.raises(PermanentMailFailure) as caught:
        await outbound(servers, BOT).send(a_mail(BOT), sender=BOT, recipient="nobody@klant.example")
    assert caught.value.code == 550


async def test_an_address_that_fails_later_bounces_to_the_return_path(servers: MailServers) -> None:
    servers.bouncing["weg@klant.example"] = "5.1.1"
    return_path = Threads(BOT).bounce_address(TOKEN, "7")
    await outbound(servers, BOT).send(a_mail(BOT), sender=return_path, recipient="weg@klant.example")
    memory = await look(servers, BOT)
    reply = read_reply(memory.raws[0], own_addresses=frozenset({BOT}))
    assert reply.kind == "bounce"
    assert reply.bounce is not None
    assert (reply.bounce.recipient, reply.bounce.permanent) == ("weg@klant.example", True)
    bounced = Threads(BOT).bounced(reply.email)
    assert bounced is not None
    assert (bounced.token, bounced.number) == (TOKEN, "7")


async def test_an_answer_can_be_put_in_the_servers_mouth_and_taken_back(servers: MailServers) -> None:
    servers.answers[JAN] = "451 4.2.1 try later"
    with pytest.raises(TemporaryMailFailure):
        await outbound(servers).send(a_mail(BOT), sender=BOT, recipient=JAN)
    del servers.answers[JAN]
    await outbound(servers).send(a_mail(BOT), sender=BOT, recipient=JAN)
    assert [one.mailbox for one in servers.journal] == [JAN]


async def test_a_wrong_password_is_refused(servers: MailServers) -> None:
    wrong = Outbound(Account(servers.host, servers.smtp_port, Security.PLAIN, JAN, lambda: "wrong"), timeout=5)
    with pytest.raises(AccountFailure):
        await wrong.send(a_mail(JAN), sender=JAN, recipient=BOT)
