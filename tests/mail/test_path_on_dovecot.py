"""The path of one reply with Dovecot as the mail server: read there, decided, and answered over SMTP."""

from pathlib import Path

from bot.clock import SimulatedClock
from bot.demo.servers import mail_servers
from bot.office import Office
from bot.policy_file import parse_policy
from mail.outbound import Outbound
from tests.house import DEBTOR, OURS, POLICY, SETTINGS, START, House
from tests.mail.dovecot import PASSWORD, USER, Dovecot

REPLY = """\
Authentication-Results: mx.demo.example; dmarc=pass header.from=bakker.example
From: Anna Bakker <{debtor}>
To: {to}
Subject: Re: invoice
Date: Mon, 02 Mar 2026 10:00:00 +0000
Message-ID: <1@client.example>
In-Reply-To: {answered}

I will pay everything on 13 March.
"""


async def test_a_reply_that_lies_in_dovecot_is_read_decided_and_answered(dovecot: Dovecot, tmp_path: Path) -> None:
    clock = SimulatedClock(START)
    async with mail_servers(clock.now, password=PASSWORD) as servers:
        await servers.add_mailbox(OURS)
        await servers.add_mailbox(DEBTOR)
        text = SETTINGS.format(ours=OURS, imap=dovecot.plain_port, smtp=servers.smtp_port, autonomy="auto")
        file = tmp_path / "akkoord.yaml"
        file.write_text(text.replace(f"tls: none, user: {OURS}", f"tls: none, user: {USER}"), encoding="utf-8")
        office = Office.open(file, {"MAIL_PASSWORD": PASSWORD}, clock)
        office.ledger.activate_policy(POLICY, parse_policy(POLICY).fingerprint, "Ruben", clock.now(), ())
        house = House(office, servers, clock, Outbound(office.settings.smtp.server.account()))
        case = house.open_case()
        await house.settle()
        (letter,) = house.letters_to(DEBTOR)
        reply = REPLY.format(debtor=DEBTOR, to=letter["Reply-To"], answered=letter["Message-ID"])
        dovecot.empty()
        dovecot.deliver(reply.encode(), at=clock.now())
        await house.pass_time(hours=3)
        assert "13 March" in house.texts_to(DEBTOR)[-1]
        assert [arrival.state for arrival in house.case(case).arrivals if arrival.kind == "mail"] == ["decided"]
        await house.outbound.close()
        office.ledger.close()
