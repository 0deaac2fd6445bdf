"""The house in which the path of a reply is tried."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.clock import SimulatedClock
from bot.demo.servers import mail_servers
from bot.office import Office
from bot.policy_file import parse_policy
from mail.outbound import Outbound
from tests.house import DEBTOR, OURS, PASSWORD, POLICY, SETTINGS, START, STRANGER, House


@asynccontextmanager
async def open_house(folder: Path, autonomy: str) -> AsyncIterator[House]:
    clock = SimulatedClock(START)
    async with mail_servers(clock.now, password=PASSWORD) as servers:
        for address in (OURS, DEBTOR, STRANGER):
            await servers.add_mailbox(address)
        file = folder / "akkoord.yaml"
        text = SETTINGS.format(ours=OURS, imap=servers.imap_port, smtp=servers.smtp_port, autonomy=autonomy)
        file.write_text(text, encoding="utf-8")
        office = Office.open(file, {"MAIL_PASSWORD": PASSWORD}, clock)
        office.ledger.activate_policy(POLICY, parse_policy(POLICY).fingerprint, "Ruben", clock.now(), ())
        outbound = Outbound(office.settings.smtp.server.account())
        yield House(office, servers, clock, outbound)
        await outbound.close()
        office.ledger.close()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Open a house whose assistant sends by itself."""
    async with open_house(tmp_path, "auto") as house:
        yield house


@pytest.fixture
async def draft_house(tmp_path: Path) -> AsyncIterator[House]:
    """Open a house whose assistant only proposes letters."""
    async with open_house(tmp_path, "draft") as house:
        yield house


@pytest.fixture
async def off_house(tmp_path: Path) -> AsyncIterator[House]:
    """Open a house whose assistant answers nobody."""
    async with open_house(tmp_path, "off") as house:
        yield house
