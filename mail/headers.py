"""Header fields read tolerantly: encoded words, addresses, parameters and dates as mail really has them."""

import binascii
import datetime
import re
from email.utils import parsedate_to_datetime
from urllib.parse import unquote_to_bytes

from mail.charset import decode
from mail.message import Address

MOST_VALUE = 65_536
"""Characters of one header that are looked at; what is longer is cut."""

_ENCODED = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?)")
_ID = re.compile(r"<([^<>\s]{1,990})>")
_BARE_ADDRESS = re.compile(r"[^\s<>\"(),;:]+@[^\s<>\"(),;:]+")
_CONTINUED = re.compile(r"([^*]+)\*(\d{1,3})(\*?)")
_MOST_ADDRESSES = 500


def decoded(value: str) -> str:
    """Decode RFC 2047 words, also where they break the rules; characters split between two words are joined.

    >>> decoded("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?= ok")
    'café ok'
    """
    if "=?" not in value:
        return value
    out: list[str] = []
    pending = b""
    charset = ""
    end = 0
    text = _BETWEEN.sub(r"\1", value)
    for match in _ENCODED.finditer(text):
        if pending and (match.start() > end or match[1].lower() != charset):
            out.append(decode(pending, charset))
            pending = b""
        out.append(text[end : match.start()])
        charset = match[1].lower()
        pending += _word(match[2], match[3])
        end = match.end()
    out.append(decode(pending, charset) if pending else "")
    out.append(text[end:])
    return "".join(out)


def addresses(value: str) -> tuple[Address, ...]:
    """Read an address list: what stands in angle brackets wins over what only looks like an address beside it."""
    found = []
    for part in _split(value[:MOST_VALUE], ",;")[:_MOST_ADDRESSES]:
        found.extend(_addresses_of(part))
    return tuple(found)


def message_ids(value: str) -> tuple[str, ...]:
    """Give every Message-ID in a header, with its angle brackets, each once."""
    return tuple(dict.fromkeys(f"<{match[1]}>" for match in _ID.finditer(value[:MOST_VALUE])))


def one_message_id(value: str) -> str | None:
    """Give the Message-ID of a header that should hold one; a bare word counts, since some programs write none."""
    ids = message_ids(value)
    if ids:
        return ids[0]
    word = value.strip().strip("<>").split(" ")[0][:990]
    return f"<{word}>" if word else None


def date_of(value: str) -> datetime.datetime | None:
    """Read a Date header, in the offset that it names; None if it is none."""
    try:
        when = parsedate_to_datetime(value.strip()[:120])
        aware = when if when.tzinfo else when.replace(tzinfo=datetime.UTC)
        aware.astimezone(datetime.UTC)
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return None
    return aware


def parameters(value: str) -> tuple[str, dict[str, str]]:
    """Split `text/plain; charset=x` into the lower-case value and its parameters, RFC 2231 pieces joined."""
    first, *rest = _split(value[:8192], ";") or [""]
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for item in rest[:100]:
        name, _, raw = item.partition("=")
        name, text = name.strip().lower(), _unquoted(raw.strip())
        match = _CONTINUED.fullmatch(name)
        if match:
            pieces.setdefault(match[1], {})[int(match[2])] = (text, bool(match[3]))
        elif name.endswith("*"):
            plain[name[:-1]] = _extended(text)
        elif name:
            plain.setdefault(name, text)
    for name, numbered in pieces.items():
        plain[name] = _joined([numbered[key] for key in sorted(numbered)])
    return first.strip().lower(), plain


def _joined(pieces: list[tuple[str, bool]]) -> str:
    if not any(is_extended for _, is_extended in pieces):
        return "".join(text for text, _ in pieces)
    return _extended("".join(text if is_extended else text.replace("%", "%25") for text, is_extended in pieces))


def _extended(text: str) -> str:
    charset, mark, rest = text.partition("'")
    if not mark or "'" not in rest:
        return decode(unquote_to_bytes(text))
    return decode(unquote_to_bytes(rest.partition("'")[2]), charset)


def _word(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return binascii.a2b_qp(raw.replace(b"_", b" "), header=False)
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", raw)
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _split(value: str, separators: str) -> list[str]:
    """Split outside quotes, comments and angle brackets, in one pass."""
    parts: list[str] = []
    start = 0
    quoted = False
    comment = 0
    angle = False
    skip = False
    for position, char in enumerate(value):
        if skip:
            skip = False
        elif char == "\\" and (quoted or comment):
            skip = True
        elif char == '"' and not comment:
            quoted = not quoted
        elif quoted:
            continue
        elif char in "()":
            comment = comment + 1 if char == "(" else max(0, comment - 1)
        elif comment:
            continue
        elif char in "<>":
            angle = char == "<"
        elif char in separators and not angle:
            parts.append(value[start:position])
            start = position + 1
    parts.append(value[start:])
    return parts


def _addresses_of(part: str) -> list[Address]:
    if "<" in part:
        outside, inside = _bracketed(part)
        bare = [one for one in (_bare(text) for text in inside) if one]
        name = _name(outside)
        return [Address(one, name) for one in bare]
    visible = _without_comments(part)
    match = _BARE_ADDRESS.search(visible)
    if not match:
        return []
    return [Address(_bare(match[0]), _name(part[part.find("(") + 1 : part.rfind(")")] if "(" in part else ""))]


def _bracketed(part: str) -> tuple[str, list[str]]:
    inside: list[str] = []
    outside: list[str] = []
    quoted = False
    opened = -1
    start = 0
    for position, char in enumerate(part):
        if char == '"' and opened < 0:
            quoted = not quoted
        elif quoted:
            continue
        elif char == "<" and opened < 0:
            outside.append(part[start:position])
            opened = position + 1
        elif char == ">" and opened >= 0:
            inside.append(part[opened:position])
            opened, start = -1, position + 1
    if opened >= 0:
        inside.append(part[opened:])
    else:
        outside.append(part[start:])
    return "".join(outside), inside


def _bare(text: str) -> str:
    address = "".join(text.split()).strip("<>\"',;")
    if "@" not in address or len(address) > 320 or any(ord(char) < 33 for char in address):
        return ""
    local, _, domain = address.removeprefix("mailto:").rpartition("@")
    return f"{local}@{domain.lower().rstrip('.')}" if local and domain else ""


def _name(text: str) -> str:
    shown = " ".join(_unquoted(decoded(text.strip())).split())
    return shown.strip("\"' ")[:200]


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    return text.strip('"')


def _without_comments(text: str) -> str:
    out: list[str] = []
    depth = 0
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif not depth:
            out.append(char)
    return "".join(out)
