"""Scalars that only settings have: addresses, account numbers, hosts, zones, colours, files."""

import datetime
import ipaddress
import re
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from bot.strict_yaml.fields import Reader
from bot.strict_yaml.scalars import text_of
from bot.strict_yaml.tree import Node, Text, refused

_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9.-]{1,253})")
_LABEL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?")
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_HOURS = re.compile(r"([01]\d|2[0-3]):([0-5]\d) ?- ?([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_PASSWORD_IN_URL = re.compile(r"//[^/@]*:(?!\$\{)[^@]+@")


def email(node: Node) -> str:
    """Read a bare email address."""
    expected = "an email address such as invoices@firm.example"
    found = _EMAIL.fullmatch(text_of(node, expected))
    if not found or not _is_host(found[1]):
        raise refused(node, expected)
    return found[0]


def domain(node: Node) -> str:
    """Read a domain, in small letters."""
    expected = "a domain such as firm.example"
    found = text_of(node, expected).lower()
    if not _is_host(found) or "." not in found:
        raise refused(node, expected)
    return found


def host(node: Node) -> str:
    """Read the name or address of a server."""
    expected = "the name of a server such as imap.firm.example"
    found = text_of(node, expected)
    if not _is_host(found) and not _is_address(found):
        raise refused(node, expected)
    return found


def is_loopback(name: str) -> bool:
    """Whether a host is this machine itself."""
    return name == "localhost" or (_is_address(name) and ipaddress.ip_address(name).is_loopback)


def _is_host(name: str) -> bool:
    return len(name) <= 253 and all(_LABEL.fullmatch(label) for label in name.split("."))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def iban(node: Node) -> str:
    """Read an IBAN, spaces allowed; its check digits must be right (ISO 13616, mod 97-10)."""
    expected = "an IBAN with the right check digits such as NL91 ABNA 0417 1643 00"
    found = text_of(node, expected).replace(" ", "").upper()
    if not _IBAN.fullmatch(found) or int("".join(str(int(sign, 36)) for sign in found[4:] + found[:4])) % 97 != 1:
        raise refused(node, expected)
    return found


def bic(node: Node) -> str:
    """Read a BIC of 8 or 11 signs."""
    expected = "a BIC of 8 or 11 signs such as ABNANL2A"
    found = text_of(node, expected)
    if not _BIC.fullmatch(found):
        raise refused(node, expected)
    return found


def time_zone(node: Node) -> str:
    """Read a time zone of the IANA database."""
    expected = "a time zone such as Europe/Amsterdam"
    found = text_of(node, expected)
    try:
        ZoneInfo(found)
    except (ValueError, OSError, LookupError):
        raise refused(node, expected) from None
    return found


def colour(node: Node) -> str:
    """Read a colour as in HTML. It needs quotes: after a space, # begins a comment."""
    expected = 'a colour in quotes such as "#1f4e79"'
    found = text_of(node, expected)
    if not _COLOUR.fullmatch(found):
        raise refused(node, expected)
    return found.lower()


def website(node: Node) -> str:
    """Read the address of a web site."""
    expected = "a web address such as https://firm.example"
    found = text_of(node, expected)
    if not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[!-~]*)?", found):
        raise refused(node, expected)
    return found


def hours(node: Node) -> tuple[datetime.time, datetime.time]:
    """Read opening hours of one day."""
    expected = "hours of one day such as 09:00-17:00"
    found = _HOURS.fullmatch(text_of(node, expected))
    if not found:
        raise refused(node, expected)
    opens, closes = (datetime.time(int(found[at]), int(found[at + 1])) for at in (1, 3))
    if opens >= closes:
        raise refused(node, f"{expected}, with the end after the beginning")
    return opens, closes


def path(folder: Path, *, kind: str | None = None) -> Reader[Path]:
    """Read a path, relative to the folder of the settings; `kind` is file or folder where it must exist."""

    def reader(node: Node) -> Path:
        found = text_of(node, "a path")
        if not found or "\0" in found:
            raise refused(node, "a path")
        there = folder / found
        if kind and not (there.is_file() if kind == "file" else there.is_dir()):
            raise refused(node, f"a {kind} that exists ({there} does not)")
        return there

    return reader


def database_url(folder: Path) -> Reader[SecretStr]:
    """Read a database address: SQLite beside the settings, or PostgreSQL with its password as `${NAME}`."""
    expected = "a database such as sqlite:///akkoord.db or postgresql://akkoord:${AKKOORD_DB_PASSWORD}@host/akkoord"

    def reader(node: Node) -> SecretStr:
        found = text_of(node, expected)
        kind, _, rest = found.partition("://")
        if _has_password(node):
            raise refused(_without_password(node), expected)
        if kind == "sqlite" and rest.startswith("/") and len(rest) > 1:
            return SecretStr(f"sqlite:///{folder / rest[1:]}")
        if kind in ("postgresql", "postgresql+psycopg") and rest:
            return SecretStr(f"postgresql+psycopg://{rest}")
        raise refused(node, expected)

    return reader


def _has_password(node: Node) -> bool:
    return isinstance(node, Text) and bool(_PASSWORD_IN_URL.search(node.source or node.text))


def _without_password(node: Node) -> Node:
    """Hide the password: a complaint must not repeat it."""
    if not isinstance(node, Text):
        return node
    return replace(node, text=_PASSWORD_IN_URL.sub("//…@", node.source or node.text), source=None)
