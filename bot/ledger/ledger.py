"""The ledger: one database behind methods that are one transaction each."""

from typing import Self

from bot.ledger.books import Books
from bot.ledger.claims import Claims
from bot.ledger.decisions import Decisions
from bot.ledger.duties import Duties
from bot.ledger.engine import open_engine
from bot.ledger.erasure import Erasure
from bot.ledger.files import Files
from bot.ledger.lookups import Lookups
from bot.ledger.migrate import migrate
from bot.ledger.outbox import Outbox
from bot.ledger.people import People
from bot.ledger.policies import Policies
from bot.ledger.queries import Queries
from bot.ledger.receipt import Receipt
from bot.ledger.sorting import Sorting
from bot.ledger.verification import Verifying


class Ledger(  # one part a noun; each part's own module says what it promises
    Receipt,
    Sorting,
    Claims,
    Files,
    Decisions,
    Outbox,
    Books,
    People,
    Policies,
    Lookups,
    Queries,
    Duties,
    Verifying,
    Erasure,
):
    """All that Akkoord knows. Methods take and give frozen values, block, and are one transaction each.

    Async code calls them on a thread. `LedgerError` is the root of what they raise.
    """

    @classmethod
    def open(cls, url: str, *, must_exist: bool = False) -> Self:
        """Open SQLite (`sqlite:///FILE` or a bare file name) or PostgreSQL, and bring its schema up to date.

        A new database gets its tables, unless it `must_exist`: then `LedgerUnavailable` says that there is none.
        """
        engine = open_engine(url, must_exist=must_exist)
        try:
            migrate(engine, must_exist=must_exist)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
