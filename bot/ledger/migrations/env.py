"""Alembic's entry: it runs on the connection that it is handed, inside that connection's transaction."""

from typing import Any, Literal

from alembic import context
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

from bot.ledger.columns import Words
from bot.ledger.tables import Row

PLAIN: dict[type, str] = {
    Words: "sa.Text()",
    AutoString: "sa.String()",
    UTCDateTime: "sa.DateTime(timezone=True)",
}
"""What a new revision writes for our types: history must not change when they do."""


def _plainly(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    return PLAIN.get(type(item), False) if kind == "type" else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_item=_plainly,
    # SQLite changes a table by copying it.
    render_as_batch=True,
    # One upgrade is one transaction, on SQLite too: a crash in the middle leaves the old schema.
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
