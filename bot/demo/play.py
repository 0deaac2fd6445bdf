"""Sets the stage, plays the demo, and leaves mails, agreements, database and transcript in its folder."""

import shutil
from pathlib import Path

from rich.console import Console

from bot.clock import SimulatedClock
from bot.demo.cast import CAST
from bot.demo.scenery import (
    CREDITOR_ADDRESS,
    MANAGER,
    PASSWORD_VARIABLE,
    START,
    write_open_items,
    write_settings,
)
from bot.demo.screen import Screen
from bot.demo.servers import MailServers, mail_servers
from bot.demo.stage import Stage
from bot.intake.apply import apply_import
from bot.intake.csv_file import read_csv
from bot.intake.open_items import read_open_items
from bot.ledger.values import NewDebtorDefaults
from bot.office import Office
from bot.policy_file import parse_policy

_PASSWORD = "demo-password"  # noqa: S105 of servers that live as long as the demo, on loopback


async def play(folder: Path, seed: int, console: Console) -> None:
    """Play the whole demo; what lay in the folder from an earlier one is replaced."""
    _clear(folder)
    clock, screen = SimulatedClock(START), Screen(console)
    async with mail_servers(clock.now, password=_PASSWORD) as servers:
        await _open_mailboxes(servers)
        config = write_settings(folder, servers)
        office = Office.open(config, {PASSWORD_VARIABLE: _PASSWORD}, clock)
        stage = Stage(office, servers, clock, screen, folder)
        _open_the_books(office, folder, seed)
        await stage.play()
        screen.endings(stage.endings())
        _leave_behind(office, servers, folder)
        office.ledger.close()
    (folder / "transcript.txt").write_text(screen.transcript, encoding="utf-8")


def _clear(folder: Path) -> None:
    for name in ("mails", "agreements"):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("akkoord.db*"):
        old.unlink()


async def _open_mailboxes(servers: MailServers) -> None:
    await servers.add_mailbox(CREDITOR_ADDRESS)
    for debtor in CAST:
        if debtor.mailbox:
            await servers.add_mailbox(debtor.address)
        else:
            servers.bouncing[debtor.address] = "5.1.1"
        for reply in debtor.replies:
            if reply.sender:
                await servers.add_mailbox(reply.sender)


def _open_the_books(office: Office, folder: Path, seed: int) -> None:
    """Make the policy count and import the open items, as the commands do; a person releases the cases."""
    book_text = (folder / "policy.yaml").read_text(encoding="utf-8")
    now = office.clock.now()
    office.ledger.activate_policy(book_text, parse_policy(book_text).fingerprint, MANAGER, now, ())
    file = write_open_items(folder, seed)
    items = read_open_items(read_csv(file.read_bytes(), file.name), country=office.settings.creditor.country)
    defaults = NewDebtorDefaults(office.settings.creditor.language, office.settings.creditor.country)
    apply_import(office.ledger, items, now, today=office.today(), defaults=defaults)
    office.ledger.release_all_cases(MANAGER, now)


def _leave_behind(office: Office, servers: MailServers, folder: Path) -> None:
    mails, agreements = folder / "mails", folder / "agreements"
    mails.mkdir()
    agreements.mkdir()
    for number, delivered in enumerate(servers.journal, start=1):
        (mails / f"{number:03} {delivered.at:%Y-%m-%d %H%M} to {delivered.mailbox}.eml").write_bytes(delivered.raw)
    for line in office.ledger.cases(only_open=False):
        for document in office.ledger.case_view(line.case.number).documents:
            if document.content:
                (agreements / document.name).write_bytes(document.content)
