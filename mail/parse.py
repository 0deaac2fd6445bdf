"""Bytes to `InboundEmail`: a linear reader of MIME that loses nothing and never raises over a bad part."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape

from mail.attachments import is_body_name, seems_to_be
from mail.charset import decode, transfer_decoded
from mail.errors import UnreadableMessage
from mail.flowed import unflow
from mail.headers import (
    MOST_VALUE,
    addresses,
    date_of,
    decoded,
    message_ids,
    one_message_id,
    parameters,
)
from mail.html import html_to_text
from mail.message import Address, Attachment, InboundEmail

MOST_BYTES = 40_000_000
MOST_PARTS = 500
MOST_DEPTH = 20
MOST_HEADERS = 1_000
MOST_TEXT = 1_000_000
"""Caps: what lies beyond is not read, and `InboundEmail.cut_short` says so."""

_IS_HTML = re.compile(r"\s{0,100}(?:<!doctype html|<html|<head>|<body|<div[ >]|<p>)", re.IGNORECASE)
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:(.*)", re.DOTALL)
_MAIL_HEADERS = frozenset(
    "from to cc subject date message-id received return-path mime-version content-type sender reply-to delivered-to "
    "in-reply-to references x-mailer dkim-signature authentication-results".split()
)
_DELIVERED_TO = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to")
_REPORT_TYPES = frozenset(
    "message/delivery-status text/rfc822-headers message/rfc822 message/rfc822-headers message/feedback-report "
    "message/disposition-notification message/global-delivery-status message/global-headers".split()
)
_RELATED = "multipart/related"
_ALTERNATIVE = "multipart/alternative"


def parse(raw: bytes) -> InboundEmail:
    """Read a mail; raises `UnreadableMessage` only where the bytes have no header that any mail has."""
    reading = _Reading()
    data = _unix(raw, reading)
    headers, start = _headers(data, 0, len(data), reading)
    if not any(name in _MAIL_HEADERS for name, _ in headers):
        raise UnreadableMessage("no mail: it has no From, To, Subject, Date or other header of a mail")
    body = _entity(data, headers, start, len(data), 0, "", reading)
    plain, html = _texts(body.segments)
    return _email(headers, plain, html, reading)


def attachment_bytes(raw: bytes, attachment: Attachment) -> bytes:
    """Give an attachment's own bytes out of the raw mail that it came with."""
    reading = _Reading(wanted=attachment.part)
    data = _unix(raw, reading)
    headers, start = _headers(data, 0, len(data), reading)
    _entity(data, headers, start, len(data), 0, "", reading)
    return reading.content


Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class _Segment:
    """One stretch of the body: as text, as HTML, or as both where they are alternatives."""

    plain: str | None
    html: str | None


@dataclass(slots=True)
class _Body:
    """What one MIME entity gives to the message's body."""

    segments: list[_Segment] = field(default_factory=list)


@dataclass(slots=True)
class _Reading:
    """What is collected and counted on the way through the parts."""

    wanted: int = -1
    content: bytes = b""
    attachments: list[Attachment] = field(default_factory=list)
    part_types: list[str] = field(default_factory=list)
    report: list[str] = field(default_factory=list)
    cut_short: dict[str, None] = field(default_factory=dict)
    leaves: int = 0


def _unix(raw: bytes, reading: _Reading) -> bytes:
    if len(raw) > MOST_BYTES:
        reading.cut_short["size"] = None
        raw = raw[:MOST_BYTES]
    data = raw.replace(b"\r\n", b"\n")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    return data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\n\r\t \x00")


def _headers(data: bytes, start: int, end: int, reading: _Reading) -> tuple[Headers, int]:
    """Read header fields up to the empty line (or the first line that is none), and where the body starts."""
    fields: list[list[bytes]] = []
    position = start
    while position < end:
        stop = data.find(b"\n", position, end)
        stop = end if stop < 0 else stop
        line = data[position:stop].rstrip(b"\r")
        if not line:
            return _decoded_fields(fields, reading), min(stop + 1, end)
        if line[:1] in b" \t" and fields:
            fields[-1].append(line)
        elif _FIELD.match(line):
            fields.append([line])
        elif not (position == start and line.lstrip(b">").startswith(b"From ")):
            return _decoded_fields(fields, reading), position
        position = stop + 1
    return _decoded_fields(fields, reading), end


def _decoded_fields(fields: list[list[bytes]], reading: _Reading) -> Headers:
    if len(fields) > MOST_HEADERS:
        reading.cut_short["headers"] = None
    found: Headers = []
    for lines in fields[:MOST_HEADERS]:
        match = _FIELD.match(b" ".join(line.strip() for line in lines[:2_000])[: MOST_VALUE + 300])
        if match:
            value = decode(match[2].replace(b"\x00", b"")).strip().replace("\r", " ").replace("\n", " ")
            found.append((match[1].decode("ascii").lower(), value))
    return found


def _first(headers: Headers, name: str, default: str = "") -> str:
    return next((value for key, value in headers if key == name), default)


def _entity(data: bytes, headers: Headers, start: int, end: int, depth: int, parent: str, reading: _Reading) -> _Body:
    default = "message/rfc822" if parent == "multipart/digest" else "text/plain"
    media_type, params = parameters(_first(headers, "content-type"))
    if not re.fullmatch(r"[!-~]+/[!-~]+", media_type):
        media_type = default
    reading.part_types.append(media_type)
    if media_type.startswith("multipart/") and params.get("boundary"):
        if depth >= MOST_DEPTH:
            reading.cut_short["depth"] = None
            return _Body()
        return _multipart(data, (start, end), media_type, params["boundary"], depth, reading)
    if media_type.startswith("multipart/"):
        media_type = "text/plain"  # without a boundary there are no parts to tell apart
    return _leaf(data[start:end], headers, media_type, params, parent, reading)


def _multipart(
    data: bytes, span: tuple[int, int], media_type: str, boundary: str, depth: int, reading: _Reading
) -> _Body:
    children: list[_Body] = []
    spans, is_closed = _parts(data, span, boundary)
    if not is_closed:
        reading.cut_short["end"] = None
    for start, end in spans:
        if reading.leaves >= MOST_PARTS or len(reading.part_types) > 2 * MOST_PARTS:
            reading.cut_short["parts"] = None
            break
        headers, body_start = _headers(data, start, end, reading)
        children.append(_entity(data, headers, body_start, end, depth + 1, media_type, reading))
    if media_type == _ALTERNATIVE:
        return _best_of(children)
    return _Body([segment for child in children for segment in child.segments])


def _parts(data: bytes, span: tuple[int, int], boundary: str) -> tuple[list[tuple[int, int]], bool]:
    """Find the parts between boundary lines: one pass over the body, no matter how many."""
    start, end = span
    mark = b"--" + boundary.encode("utf-8", "surrogateescape").rstrip()
    starts: list[tuple[int, int]] = []
    position = start
    while True:
        found = data.find(mark, position, end)
        if found < 0:
            break
        line_end = data.find(b"\n", found, end)
        line_end = end if line_end < 0 else line_end
        rest = data[found + len(mark) : line_end].strip()
        position = found + len(mark)
        if found > start and data[found - 1 : found] != b"\n":
            continue
        if rest.startswith(b"--"):
            starts.append((found, -1))
            break
        if not rest:
            starts.append((found, min(line_end + 1, end)))
            position = min(line_end + 1, end)
    if not starts:
        return [(start, end)], False  # no boundary at all: what is there is still read, as text
    is_closed = starts[-1][1] < 0
    edges = [found for found, _ in starts[1:]] + ([] if is_closed else [end])
    bodies = [body for _, body in starts if body >= 0]
    # the line break before a boundary belongs to the boundary
    return [(body, max(body, edge - (edge < end))) for body, edge in zip(bodies, edges, strict=False)], is_closed


def _best_of(children: list[_Body]) -> _Body:
    """Join alternatives to one segment: the text is what the text parts say, the HTML what the richest part says."""
    plains = [
        "\n".join(segment.plain or "" for segment in child.segments)
        for child in children
        if any(segment.plain and segment.plain.strip() and segment.html is None for segment in child.segments)
    ]
    htmls = [
        child.segments
        for child in children
        if any(segment.html and segment.html.strip() for segment in child.segments)
    ]
    plain = plains[0] if plains else None
    html = _texts(htmls[-1])[1] if htmls else None
    if plain is None and htmls:
        plain = next((segment.plain for segment in htmls[-1] if segment.plain), None)
    return _Body([_Segment(plain, html)]) if plain is not None or html is not None else _Body()


def _leaf(
    data: bytes, headers: Headers, media_type: str, params: dict[str, str], parent: str, reading: _Reading
) -> _Body:
    part = reading.leaves
    reading.leaves += 1
    disposition, its_params = parameters(_first(headers, "content-disposition"))
    name = _file_name(its_params.get("filename") or params.get("name") or "")
    encoding = _first(headers, "content-transfer-encoding")
    if part == reading.wanted:
        reading.content = transfer_decoded(data, encoding)
    is_body = not name or is_body_name(name) or parent == _ALTERNATIVE or part == 0
    is_text = media_type.startswith("text/") and (not parent or (disposition != "attachment" and is_body))
    if is_text and media_type in {"text/plain", "text/html", "text/enriched", "text/richtext"}:
        return _Body([_text_segment(data, encoding, media_type, params, reading)])
    if media_type in _REPORT_TYPES and len(reading.report) < 20:
        reading.report.append(f"{media_type}\n" + decode(transfer_decoded(data, encoding)[:65_536]))
    content = transfer_decoded(data, encoding)
    if _is_inline_picture(media_type, disposition, headers, parent):
        return _Body()
    if not (media_type in _REPORT_TYPES - {"message/rfc822"} and not name):
        reading.attachments.append(
            Attachment(name, media_type, len(content), seems_to_be(name, media_type, content[:64]), part)
        )
    return _Body()


def _text_segment(data: bytes, encoding: str, media_type: str, params: dict[str, str], reading: _Reading) -> _Segment:
    raw = transfer_decoded(data, encoding)
    if len(raw) > MOST_TEXT:
        reading.cut_short["text"] = None
        raw = raw[:MOST_TEXT]
    text = decode(raw, params.get("charset", "")).replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if media_type == "text/html":
        return _Segment(None, text)
    if media_type != "text/plain":
        return _Segment(re.sub(r"</?[^<>]{0,100}>", "", text), None)
    if _IS_HTML.match(text[:500]):
        return _Segment(None, text)
    if params.get("format", "").lower() == "flowed":
        text = unflow(text, delsp=params.get("delsp", "").lower() == "yes")
    return _Segment(text, None)


def _texts(segments: list[_Segment]) -> tuple[str, str]:
    """Join the body's segments, once as text and once as HTML; the HTML is empty where no segment had any."""
    plain = "\n".join(
        segment.plain if segment.plain is not None else html_to_text(segment.html or "") for segment in segments
    )
    if all(segment.plain is None for segment in segments):
        plain = ""
    if all(segment.html is None for segment in segments):
        return plain, ""
    html = "\n".join(
        segment.html
        if segment.html is not None
        else "<div>" + escape(segment.plain or "").replace("\n", "<br>") + "</div>"
        for segment in segments
    )
    return plain, html


def _is_inline_picture(media_type: str, disposition: str, headers: Headers, parent: str) -> bool:
    if not media_type.startswith("image/"):
        return False
    return parent == _RELATED or (disposition != "attachment" and bool(_first(headers, "content-id")))


def _file_name(text: str) -> str:
    shown = decoded(text).replace("\\", "/").rpartition("/")[2]
    return "".join(char for char in shown if char.isprintable()).strip()[:200]


def _email(headers: Headers, plain: str, html: str, reading: _Reading) -> InboundEmail:
    senders = [one for value in _all(headers, "from") for one in addresses(value)]
    return InboundEmail(
        headers=tuple((name, decoded(value)) for name, value in headers),
        message_id=one_message_id(_first(headers, "message-id")),
        sender=senders[0] if senders else Address(""),
        senders=tuple(one.address for one in senders),
        subject=" ".join(decoded(_first(headers, "subject")).split()),
        date=date_of(_first(headers, "date")),
        in_reply_to=next(iter(message_ids(_first(headers, "in-reply-to"))), None),
        references=tuple(dict.fromkeys(one for value in _all(headers, "references") for one in message_ids(value))),
        recipients=_bare(headers, ("to", "cc")),
        delivered_to=_bare(headers, _DELIVERED_TO),
        reply_to=_bare(headers, ("reply-to",)),
        return_path=_return_path(headers),
        plain=plain,
        html=html,
        attachments=tuple(reading.attachments),
        part_types=tuple(reading.part_types),
        report="\n\n".join(reading.report),
        cut_short=tuple(reading.cut_short),
    )


def _all(headers: Headers, name: str) -> Iterator[str]:
    return (value for key, value in headers if key == name)


def _bare(headers: Headers, names: tuple[str, ...]) -> tuple[str, ...]:
    found = (one.address for name in names for value in _all(headers, name) for one in addresses(value))
    return tuple(dict.fromkeys(found))


def _return_path(headers: Headers) -> str | None:
    value = next(_all(headers, "return-path"), None)
    if value is None:
        return None
    found = addresses(value)
    return found[0].address if found else ""
