"""Async code uses the ledger without blocking its loop, and a stop leaves no transaction half-way."""

import asyncio
import datetime
import threading
from collections.abc import Callable, Iterator

import pytest

from bot.ledger.ledger import Ledger
from bot.ledger.threads import LedgerThreads
from bot.ledger.values import OpenItemList


@pytest.fixture
def opened(new_database: Callable[[], str]) -> Iterator[Ledger]:
    with Ledger.open(new_database()) as ledger:
        yield ledger


async def test_calls_run_beside_the_loop_and_give_their_answers(
    opened: Ledger, listed: Callable[..., OpenItemList], now: datetime.datetime
) -> None:
    async with LedgerThreads(opened) as threads:
        assert (await threads.call(Ledger.take_over, listed({"D1": [100]}))).opened_cases == (1,)
        claims = await asyncio.gather(*(threads.call(Ledger.claim, name, now, 60) for name in "abcd"))
        assert len([claim for claim in claims if claim]) == 1
        assert (await threads.look(Ledger.counts, now)).phases == {"open": 1}


async def test_a_call_that_has_begun_is_finished_although_its_caller_is_cancelled(opened: Ledger) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(ledger: Ledger) -> None:
        begun.set()
        go_on.wait(10)
        ledger.mailbox_looked_at("inbox", datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC))

    threads = LedgerThreads(opened)
    task = asyncio.create_task(threads.call(slow))
    await asyncio.to_thread(begun.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    await threads.close()
    assert opened.mailbox_cursor("inbox")
