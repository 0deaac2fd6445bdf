"""A letter as bytes: the same letter gives the same bytes, and no value can add a header or a part."""

import base64
import datetime
import hashlib
import quopri
import re
from collections.abc import Iterable
from email.header import Header
from email.utils import format_datetime

from mail.flowed import flow
from mail.message import Address, OutboundAttachment, OutboundEmail

_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,246}>")
_ADDRESS = re.compile(r"[!-'*+\-/-9=?A-Z^-~.]{1,64}@[a-z0-9.-]{1,253}", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]+")
_MOST_REFERENCES = 20


def compose(letter: OutboundEmail) -> bytes:
    """Write a letter as RFC 5322 bytes with CRLF line ends, ASCII throughout.

    Line breaks and control characters in a subject or name become a space; an address, Message-ID or media type that
    is not one is a ValueError, since sending it would be wrong in any form.
    """
    content_type, body = _content(letter)
    headers = [*_headers(letter), ("MIME-Version", "1.0"), *content_type]
    head = "\r\n".join(f"{name}: {value}" for name, value in headers)
    return head.encode("ascii") + b"\r\n\r\n" + body


def _headers(letter: OutboundEmail) -> Iterable[tuple[str, str]]:
    if letter.date.tzinfo is None:
        raise ValueError("a letter's date must know its time zone")
    yield "Date", format_datetime(letter.date.astimezone(datetime.UTC))
    yield "From", _mailbox(letter.sender)
    yield "To", _mailbox(letter.recipient)
    if letter.reply_to:
        yield "Reply-To", _address(letter.reply_to)
    yield "Subject", _encoded(letter.subject)
    yield "Message-ID", _message_id(letter.message_id)
    if letter.in_reply_to and _MESSAGE_ID.fullmatch(letter.in_reply_to):
        yield "In-Reply-To", letter.in_reply_to
    references = [one for one in letter.references if _MESSAGE_ID.fullmatch(one)]
    if references:
        yield "References", "\r\n ".join(references[:1] + references[1:][-_MOST_REFERENCES:])
    if letter.automatic:
        if letter.automatic not in {"auto-generated", "auto-replied"}:
            raise ValueError("Auto-Submitted is auto-generated or auto-replied")
        yield "Auto-Submitted", letter.automatic
        yield "X-Auto-Response-Suppress", "OOF, AutoReply"


def _content(letter: OutboundEmail) -> tuple[list[tuple[str, str]], bytes]:
    parts = [_text_part(flow(letter.text), 'text/plain; charset="utf-8"; format=flowed')]
    if letter.html is not None:
        parts.append(_text_part(letter.html, 'text/html; charset="utf-8"'))
    body = parts[0] if len(parts) == 1 else _multipart("alternative", parts, letter.message_id)
    if not letter.attachments:
        return body
    return _multipart("mixed", [body, *map(_attachment, letter.attachments)], letter.message_id)


Part = tuple[list[tuple[str, str]], bytes]


def _multipart(kind: str, parts: list[Part], message_id: str) -> Part:
    # "=_" occurs in no quoted-printable and in no base64 text, so the boundary cannot occur in a part
    boundary = f"=_{kind}_{hashlib.sha256(message_id.encode()).hexdigest()[:24]}"
    body = b""
    for headers, content in parts:
        head = "\r\n".join(f"{name}: {value}" for name, value in headers).encode("ascii")
        body += b"--" + boundary.encode() + b"\r\n" + head + b"\r\n\r\n" + content + b"\r\n"
    return [("Content-Type", f'multipart/{kind}; boundary="{boundary}"')], body + f"--{boundary}--\r\n".encode()


def _text_part(text: str, content_type: str) -> Part:
    unix = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").rstrip("\n") + "\n"
    encoded = quopri.encodestring(unix.encode("utf-8", "replace")).replace(b"\n", b"\r\n")
    return [("Content-Type", content_type), ("Content-Transfer-Encoding", "quoted-printable")], encoded


def _attachment(attachment: OutboundAttachment) -> Part:
    if not _MEDIA_TYPE.fullmatch(attachment.media_type):
        raise ValueError("an attachment's media type is not one")
    name = _UNPRINTABLE.sub(" ", attachment.name).replace("/", "_").replace("\\", "_").replace('"', "'")
    shown = name if name.isascii() else "".join(c if c.isascii() else "_" for c in name)
    disposition = f'attachment; filename="{shown}"'
    if shown != name:
        disposition = f"attachment;\r\n filename*=utf-8''{_percent_encoded(name)}"
    headers = [
        ("Content-Type", f'{attachment.media_type}; name="{shown}"'),
        ("Content-Disposition", disposition),
        ("Content-Transfer-Encoding", "base64"),
    ]
    return headers, base64.encodebytes(attachment.content).replace(b"\n", b"\r\n")


def _percent_encoded(name: str) -> str:
    return "".join(chr(b) if (chr(b).isalnum() and b < 128) or b in b".-_" else f"%{b:02X}" for b in name.encode())


def _mailbox(who: Address) -> str:
    name = _UNPRINTABLE.sub(" ", who.name).strip()
    if not name:
        return _address(who.address)
    if name.isascii() and len(name) < 60:
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{quoted}" <{_address(who.address)}>'
    return f"{_encoded(name)}\r\n <{_address(who.address)}>"


def _address(address: str) -> str:
    local, _, domain = address.rpartition("@")
    try:
        plain = f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError as error:
        raise ValueError("an address whose domain is none") from error
    if not _ADDRESS.fullmatch(plain):
        raise ValueError("an address that is none")
    return plain


def _message_id(text: str) -> str:
    if not _MESSAGE_ID.fullmatch(text):
        raise ValueError("a Message-ID that is none")
    return text


def _encoded(text: str) -> str:
    line = " ".join(_UNPRINTABLE.sub(" ", text).split())
    charset = "us-ascii" if line.isascii() and "=?" not in line else "utf-8"
    return Header(line, charset, maxlinelen=76, header_name="Subject").encode(linesep="\r\n")
