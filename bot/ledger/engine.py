"""Open SQLite or PostgreSQL so that the same code is durable on both."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from bot.ledger.errors import LedgerUnavailable

READING = {"akkoord_reading": True}
"""Execution option of connections that only read."""

BUSY_SECONDS = 30


def open_engine(url: str, *, must_exist: bool = False) -> Engine:
    """Make an engine for `sqlite:///FILE`, a bare file name, or `postgresql://…`; no table is touched yet."""
    found = _parsed(url)
    if found.get_backend_name() == "sqlite":
        return _sqlite(found, must_exist=must_exist)
    if found.get_backend_name() == "postgresql":
        # Without prepared statements a pooler such as PgBouncer may stand between.
        return create_engine(
            found.set(drivername="postgresql+psycopg"), pool_pre_ping=True, connect_args={"prepare_threshold": None}
        )
    raise LedgerUnavailable(
        f"database: {found.get_backend_name()} is not known; use sqlite:///FILE or postgresql://…"
    )


def readers_of(engine: Engine) -> Engine:
    """Give the same engine for transactions that only read, each of which sees one instant."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(**READING)
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True, **READING)


def _parsed(url: str) -> URL:
    if "://" not in url:
        return URL.create("sqlite", database=url)
    try:
        return make_url(url)
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise LedgerUnavailable(
            "database: expected sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME"
        ) from error


def _sqlite(url: URL, *, must_exist: bool) -> Engine:
    if not url.database or url.database == ":memory:":
        raise LedgerUnavailable(
            "database: a database in memory loses everything; name a file, as in sqlite:///akkoord.db"
        )
    file = Path(url.database).absolute()
    if must_exist and not file.exists():
        raise LedgerUnavailable(f"there is no ledger at {file}: `akkoord import` or `akkoord run` makes one")
    if file.is_dir():
        raise LedgerUnavailable(f"database: {file} is a folder; name a file, as in sqlite:///akkoord.db")
    file.parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})

    @event.listens_for(engine, "connect")
    def _durable(connection: sqlite3.Connection, _record: Any) -> None:
        # The driver must not begin transactions by its own rules: `_begin` does.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS}000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes the lock at once: a reader that becomes a writer would fail without waiting.
        reading = connection.get_execution_options().get("akkoord_reading")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine
