"""The ledger for async code: each call is one transaction on a thread of its own, the loop never blocks."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, Self, TypeVar

from bot.ledger.ledger import Ledger

POSTGRES_THREADS = 4

P = ParamSpec("P")
T = TypeVar("T")


class LedgerThreads:
    """Runs the ledger's methods, each named as `Ledger.record`, on threads.

    SQLite has one writer, so its calls queue here, in order, rather than in the database. A call that has begun is
    finished even if whoever awaits it is cancelled: a transaction is never left half-way by a stop.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._calls = ThreadPoolExecutor(1 if ledger.is_sqlite else POSTGRES_THREADS, "ledger")
        self._looks = ThreadPoolExecutor(1, "ledger-look")

    async def call(self, method: Callable[Concatenate[Ledger, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a method of the ledger and give its answer: `await threads.call(Ledger.record, claim, record)`."""
        return await self._on(self._calls, lambda: method(self.ledger, *args, **kwargs))

    async def look(self, method: Callable[Concatenate[Ledger, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a method that only reads, beside the writer; it sees what was committed when it begins."""
        return await self._on(self._looks, lambda: method(self.ledger, *args, **kwargs))

    async def close(self) -> None:
        """Finish what has begun, then close the ledger."""
        await asyncio.to_thread(self._finish)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def _on(self, threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
        return await asyncio.shield(asyncio.get_running_loop().run_in_executor(threads, work))

    def _finish(self) -> None:
        self._calls.shutdown()
        self._looks.shutdown()
        self.ledger.close()
