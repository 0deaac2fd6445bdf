"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Go forward; nobody goes back: a backup is the way back."""
    ${upgrades if upgrades else "pass"}
