"""Bring a database to the schema that this code needs, once, whoever starts first."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from bot.ledger import migrations
from bot.ledger.errors import LedgerUnavailable, NewerDatabase
from bot.ledger.store import translated

_LOCK = 0x616B6B6F  # "akko": PostgreSQL's advisory locks are known by number


def migrate(engine: Engine, *, must_exist: bool = False) -> None:
    """Upgrade to the newest revision in one transaction; refuse a database that a newer Akkoord has written.

    A second starter waits for the first and then finds nothing to do.
    """
    with translated():
        with engine.connect() as connection, connection.begin():
            if _is_current(connection):
                return
            if must_exist and not inspect(connection).has_table("alembic_version"):
                raise LedgerUnavailable("there is no ledger in this database: `akkoord run` makes one")
        with engine.connect() as connection, connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            if not _is_current(connection):
                _upgrade(connection)


def _is_current(connection: Connection) -> bool:
    if not inspect(connection).has_table("alembic_version"):
        return False
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found not in migrations.REVISIONS:
        raise NewerDatabase(
            f"the database has revision {found}, this Akkoord knows up to {migrations.REVISIONS[-1]}: "
            "install the newer Akkoord that wrote it, or restore a backup made by this one"
        )
    return bool(found == migrations.REVISIONS[-1])


def _upgrade(connection: Connection) -> None:
    # Imported only where there is something to do: every command opens the ledger.
    from alembic import command
    from alembic.config import Config

    folder = str(Path(migrations.__file__).parent)
    config = Config()
    config.set_main_option("script_location", folder.replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
