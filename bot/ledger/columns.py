"""Column types that mean the same on SQLite and PostgreSQL."""

from typing import Any

from sqlalchemy import BigInteger, Integer, Text, TypeDecorator
from sqlalchemy.engine import Dialect

ID = BigInteger().with_variant(Integer(), "sqlite")
"""A number given by the database. SQLite counts up by itself only for INTEGER, which is 64 bits wide there."""


class Words(TypeDecorator[str]):
    """Text from outside, of any length.

    PostgreSQL stores no NUL and neither engine a lone surrogate, and both occur in broken mail: they become U+FFFD
    here, so that one bad character never keeps a message from being stored. Exact bytes are kept elsewhere.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 SQLAlchemy gives it
        """Replace what the engines refuse."""
        if value is None or (value.isprintable() and value.isascii()):
            return value
        return value.replace("\0", "\ufffd").encode("utf-8", "surrogatepass").decode("utf-8", "replace")

    def coerce_compared_value(self, op: Any, value: Any) -> Any:  # noqa: ARG002 SQLAlchemy's own signature
        """Clean what is compared with a column as well."""
        return self
