"""One transaction a call: what all parts of the ledger stand on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError
from sqlmodel import Session

from bot.ledger.engine import readers_of
from bot.ledger.errors import Damaged, LedgerUnavailable

LOCK = {"key_share": True}
"""How rows are locked on PostgreSQL: against other writers, not against rows that only refer to them.

Who locks several takes the debtor first, then the case, then its letters. SQLite locks the whole file anyway.
"""


@contextmanager
def translated() -> Iterator[None]:
    """Turn what the driver says about an unreachable, busy or broken database into `LedgerUnavailable`."""
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        said = str(error.orig).splitlines()[0] if error.orig else "no answer"
        raise LedgerUnavailable(f"the database does not answer ({said}); nothing was changed, try again") from error
    except DatabaseError as error:
        if type(error.orig) is not sqlite3.DatabaseError:  # the root of all its errors; itself, it means the file
            raise
        raise Damaged(
            f"the database cannot be read ({error.orig}): see that `database` in akkoord.yaml names the right file, "
            "else restore a backup"
        ) from error


class Store:
    """A database, and transactions on it: each public method of the parts is exactly one."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._readers = readers_of(engine)

    @property
    def is_sqlite(self) -> bool:
        """Whether one writer at a time is all that the database has."""
        return self._engine.dialect.name == "sqlite"

    def close(self) -> None:
        """Give back all connections."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        """All of it happens or nothing; on SQLite the write lock is taken at the start."""
        with translated(), Session(self._engine, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        """See one instant of the database, change nothing."""
        with translated(), Session(self._readers, expire_on_commit=False) as session, session.begin():
            yield session
