"""What a running Akkoord does once a day: take up what has become overdue, and seal the journal."""

import asyncio
import logging

from bot.ledger.values import NewDebtorDefaults, OpenItemList
from bot.office import Office
from bot.supervisor import pause_or_stop

log = logging.getLogger(__name__)

_LOOK_SECONDS = 600.0
_LEASE_SECONDS = 1800
_DUTY = "daily"


async def daily_loop(office: Office, stop: asyncio.Event) -> None:
    """Do the day's work soon after midnight, in one process only; the same day again changes nothing."""
    while not stop.is_set():
        await asyncio.to_thread(do_the_day, office)
        await pause_or_stop(stop, _LOOK_SECONDS)


def do_the_day(office: Office) -> bool:
    """Take up newly overdue items and seal all chains; False while another process does it."""
    now, today = office.clock.now(), office.today()
    if not office.ledger.take_duty(_DUTY, office.name, now, _LEASE_SECONDS):
        return False
    creditor = office.settings.creditor
    listed = OpenItemList(
        source="calendar",
        debtors=(),
        items=(),
        at=now,
        today=today,
        defaults=NewDebtorDefaults(creditor.language, creditor.country),
        complete=False,
    )
    opened = office.ledger.take_up_overdue(listed).opened_cases
    if opened:
        log.info("cases opened", extra={"cases": len(opened)})
    sealed = office.ledger.write_checkpoint(today, now)
    # Written down here, outside the database, so that a journal rewritten as a whole is found out.
    log.info("checkpoint", extra={"day": sealed.day, "hash": sealed.hash, "entries": sealed.entries})
    return True
