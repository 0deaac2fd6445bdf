"""The house in which the path of a reply is tried."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import SimulatedClock
from bot.demo.servers import mail_servers
from bot.office import Office
from bot.policy_file import parse_policy
from mail.outbound import Outbound
from tests.house import DEBTOR, OURS, PASSWORD, POLICY, SETTINGS, START, STRANGER, House


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Open the office, in full autonomy."""
    clock = SimulatedClock(START)
    async with mail_servers(clock.now, password=PASSWORD) as servers:
        for address in (OURS, DEBTOR, STRANGER):
            await servers.add_mailbox(address)
        file = tmp_path / "akkoord.yaml"
        file.write_text(
            SETTINGS.format(ours=OURS, imap=servers.imap_port, smtp=servers.smtp_port, autonomy="auto"),
            encoding="utf-8",
        )
        office = Office.open(file, {"MAIL_PASSWORD": PASSWORD}, clock)
        office.ledger.activate_policy(POLICY, parse_policy(POLICY).fingerprint, "Ruben", clock.now(), ())
        outbound = Outbound(office.settings.smtp.server.account())
        yield House(office, servers, clock, outbound)
        await outbound.close()
        office.ledger.close()
