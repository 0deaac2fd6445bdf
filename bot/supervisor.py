"""Keeps the parts of a running Akkoord alive: a part that fails is started again, slower each time."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 60.0


class FatalError(Exception):
    """What starting again cannot mend, such as a broken configuration: it ends the whole run."""


async def supervise(name: str, part: Callable[[], Awaitable[None]], stop: asyncio.Event) -> None:
    """Run one part until `stop` is set. A crash is logged and the part restarted with growing, jittered pauses.

    A part that returns by itself before `stop` counts as crashed: parts run for ever. A part that lived for longer
    than the longest pause starts over with the shortest.
    """
    loop = asyncio.get_running_loop()
    failures = 0
    while not stop.is_set():
        started = loop.time()
        try:
            await part()
            if stop.is_set():
                return
            log.error("part ended by itself", extra={"part": name})
        except FatalError:
            raise
        except Exception:
            log.exception("part failed", extra={"part": name})
        failures = 0 if loop.time() - started > LONGEST_PAUSE_SECONDS else failures + 1
        pause = min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2**failures) * random.uniform(0.5, 1)  # noqa: S311 jitter is no secret
        await pause_or_stop(stop, pause)


async def pause_or_stop(stop: asyncio.Event, seconds: float) -> bool:
    """Wait so long or until `stop` is set; say whether it is set."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True
