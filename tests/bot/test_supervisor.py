"""A failed part is started again; the others never notice."""

import asyncio

import pytest

from bot import supervisor
from bot.supervisor import FatalError, supervise


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "FIRST_PAUSE_SECONDS", 0.001)


async def test_a_part_that_fails_is_started_again_until_told_to_stop() -> None:
    stop = asyncio.Event()
    starts = 0

    async def fails_twice() -> None:
        nonlocal starts
        starts += 1
        if starts < 3:
            raise ConnectionError("the server went away")
        stop.set()

    await supervise("mailbox", fails_twice, stop)
    assert starts == 3


async def test_a_part_that_just_returns_is_started_again() -> None:
    stop = asyncio.Event()
    starts = 0

    async def returns() -> None:
        nonlocal starts
        starts += 1
        if starts == 2:
            stop.set()

    await supervise("outbox", returns, stop)
    assert starts == 2


async def test_what_starting_again_cannot_mend_ends_the_run() -> None:
    async def broken() -> None:
        raise FatalError("akkoord.yaml:3: ...")

    with pytest.raises(FatalError):
        await supervise("mailbox", broken, asyncio.Event())
