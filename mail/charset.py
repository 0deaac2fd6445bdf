"""Bytes to text whatever the label says: mail lies about its charset, and no byte may be lost to that."""

import binascii
import codecs
import re

_KNOWN = re.compile(
    r"(utf|iso|latin|windows|cp|ibm|koi|gb|hz|big5|euc|shift|sjis|ms|mac|us-ascii|ascii|tis|ks|x-mac)[\w:.-]*",
    re.IGNORECASE,
)
_ASCII_LABELS = frozenset(
    {"", "us-ascii", "ascii", "ansi_x3.4-1968", "default", "unknown-8bit", "x-unknown", "binary"}
)
_LATIN = frozenset({"iso8859-1", "latin-1", "cp1252", "iso8859-15"})
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


def decode(data: bytes, label: str = "") -> str:
    """Decode text by its label where that works, else as UTF-8, else as windows-1252, which always works.

    ISO-8859-1 is read as windows-1252 (its C1 controls are no text), and what calls itself Latin but is sound UTF-8
    with accents is UTF-8.

    >>> decode("€ 5".encode("cp1252"), "iso-8859-1")
    '€ 5'
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    name = _codec(label)
    if name in {None, "utf-8"}:
        return _utf8_or_windows(data)
    if name in _LATIN:
        return _utf8_with_accents(data) or _windows(data, "iso8859-15" if name == "iso8859-15" else "cp1252")
    assert name is not None  # noqa: S101 for the type checker: None was answered above
    return data.decode(name, "replace")


def transfer_decoded(data: bytes, encoding: str) -> bytes:
    """Undo a Content-Transfer-Encoding; what is not really encoded so comes back as it is."""
    match encoding.strip().lower():
        case "quoted-printable":
            return binascii.a2b_qp(data)
        case "base64":
            return _from_base64(data)
        case "x-uuencode" | "uuencode" | "x-uue":
            return _from_uuencode(data)
        case _:
            return data


def _from_base64(data: bytes) -> bytes:
    if _is_prose(data):
        return data
    end = data.find(b"=")
    body, rest = (data, b"") if end < 0 else (data[:end], data[end:].lstrip(b"=\r\n \t"))
    letters = _NOT_BASE64.sub(b"", body)
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    decoded = binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    if not rest:
        return decoded
    # a gateway has appended its footer, or several encoded pieces stand in one part
    return decoded + b"\n" + (rest if _is_prose(rest) else _plain_base64(rest))


def _plain_base64(data: bytes) -> bytes:
    letters = _NOT_BASE64.sub(b"", data)
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _is_prose(data: bytes) -> bool:
    sample = data[:4000].strip()
    return sample.count(b" ") * 12 > len(sample)


def _from_uuencode(data: bytes) -> bytes:
    out: list[bytes] = []
    for line in data.split(b"\n"):
        if line[:6] == b"begin " or line.strip() in {b"", b"end", b"`"}:
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)


def _codec(label: str) -> str | None:
    name = label.strip().strip("\"'").lower()
    if name in _ASCII_LABELS or not _KNOWN.fullmatch(name):
        return None
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return _guessed_codec(name)
    # utf-7 hides text from every other reader; the other exceptions are no charsets at all
    return None if found.name in {"utf-7", "ascii", "idna", "punycode"} else found.name


def _guessed_codec(name: str) -> str | None:
    if "utf" in name and "8" in name:
        return "utf-8"
    return "cp1252" if any(word in name for word in ("1252", "8859", "latin")) else None


def _utf8_or_windows(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 4 and not data[: error.start].isascii():
            return data.decode("utf-8", "replace")  # only cut off in the middle of a character
        return _windows(data, "cp1252")


def _utf8_with_accents(data: bytes) -> str | None:
    if data.isascii():
        return data.decode("ascii")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _windows(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return data.decode("latin-1")
