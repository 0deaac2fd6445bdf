"""A running Akkoord: mailboxes read in threads of their own, decisions and letters in two loops, stopped in order."""

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable

from bot.conversation import decide_next
from bot.daily import daily_loop
from bot.mailbox import open_inbox
from bot.office import Office
from bot.sending import send_next
from bot.sorting import sort_mails
from bot.supervisor import pause_or_stop, supervise
from mail.errors import AccountFailure
from mail.inbox import Inbox
from mail.outbound import Outbound

log = logging.getLogger(__name__)

LOOK_SECONDS = 2.0
"""How long a loop that has nothing to do sleeps, unless something arrives."""
_ACCOUNT_PAUSE_SECONDS = 60.0


async def run(office: Office, stop: asyncio.Event) -> None:
    """Run until `stop` is set, then finish what is under way."""
    wake = asyncio.Event()
    loop = asyncio.get_running_loop()
    arrived = _waker(loop, wake)
    recovered = await asyncio.to_thread(office.ledger.recover_sending, office.clock.now())
    if recovered:
        log.warning("letters found half sent", extra={"letters": len(recovered)})
    inboxes = [open_inbox(office, mailbox, arrived) for mailbox in office.settings.mailboxes]
    outbound = Outbound(office.settings.smtp.server.account())
    try:
        async with asyncio.TaskGroup() as parts:
            for inbox in inboxes:
                inbox.start()
            parts.create_task(supervise("decisions", lambda: decide_loop(office, stop, wake), stop))
            parts.create_task(supervise("letters", lambda: send_loop(office, outbound, stop), stop))
            parts.create_task(supervise("daily", lambda: daily_loop(office, stop), stop))
            parts.create_task(_stop_inboxes(inboxes, stop))
    finally:
        await outbound.close()


async def decide_loop(office: Office, stop: asyncio.Event, wake: asyncio.Event) -> None:
    """Sort and decide what waits, one debtor at a time, until stopped."""
    while not stop.is_set():
        wake.clear()
        await asyncio.to_thread(sort_mails, office)
        while not stop.is_set() and await asyncio.to_thread(decide_next, office):
            pass
        await _wait_for_any(wake, stop, LOOK_SECONDS)


async def send_loop(office: Office, outbound: Outbound, stop: asyncio.Event) -> None:
    """Send what is due until stopped; while the server refuses our account everything waits."""
    while not stop.is_set():
        try:
            while not stop.is_set() and await send_next(office, outbound):
                pass
        except AccountFailure as error:
            log.exception("the mail server refuses our account", extra={"code": error.code})
            await pause_or_stop(stop, _ACCOUNT_PAUSE_SECONDS)
        await outbound.close_idle()
        await pause_or_stop(stop, LOOK_SECONDS)


def stop_on_signals(stop: asyncio.Event) -> None:
    """Let SIGTERM and SIGINT end the run; a second signal ends the process at once."""
    loop = asyncio.get_running_loop()

    def first(number: signal.Signals) -> None:
        log.info("stopping", extra={"signal": number.name})
        stop.set()
        for each in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(each)

    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, first, each)


def _waker(loop: asyncio.AbstractEventLoop, wake: asyncio.Event) -> Callable[[], None]:
    def arrived() -> None:
        with contextlib.suppress(RuntimeError):  # the loop may be closing while a thread still stores a mail
            loop.call_soon_threadsafe(wake.set)

    return arrived


async def _stop_inboxes(inboxes: list[Inbox], stop: asyncio.Event) -> None:
    await stop.wait()
    await asyncio.gather(*(asyncio.to_thread(inbox.stop) for inbox in inboxes))


async def _wait_for_any(wake: asyncio.Event, stop: asyncio.Event, seconds: float) -> None:
    waits = [asyncio.create_task(wake.wait()), asyncio.create_task(stop.wait())]
    await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
    for one in waits:
        one.cancel()
