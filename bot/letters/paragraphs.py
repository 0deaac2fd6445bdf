"""A rendered letter taken apart into paragraphs, wrapped for plain text, marked for HTML."""

import re
import textwrap
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

WIDTH = 72
"""Columns of plain text, so that it survives being quoted once or twice (RFC 3676 §4.2 asks for 78 at most)."""

LINE_BREAK = "\N{LINE SEPARATOR}"
"""At the end of a line: it ends here too, in both forms. Data never carries it, see `clean.py`."""

_HEADING = "# "
_POINT = "- "
_SIGNATURE = "-- "
"""What mail programs take for the start of a signature and leave out of replies (RFC 3676 §4.3)."""

_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_BLOCK = re.compile(r"<(table|div|ul|ol|h[1-6]|p|blockquote)\b")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of HTML; `block` ones bring their own element."""

    html: Markup
    block: bool


def html_paragraphs(body: str) -> tuple[Paragraph, ...]:
    """Split rendered HTML at its blank lines. The body has been escaped where it came from data."""
    return tuple(
        Paragraph(Markup(text.replace(LINE_BREAK, "<br>")), bool(_BLOCK.match(text)))  # noqa: S704 rendered escaped
        for text in _split(body)
    )


def plain_text(body: str) -> str:
    """Wrap the paragraphs of rendered text; indented lines stay as they are."""
    return "\n\n".join(_wrapped(paragraph) for paragraph in _split(body))


def aligned(table: str) -> str:
    """Set a table in two columns, indented: a row a line, label, value and note apart by tabs, `=` before a total.

    Notes stand behind their labels where all fit in `WIDTH`, else on lines of their own.
    """
    parted = [line.split("\t") for line in table.split("\n") if "\t" in line]
    rows = [(label, value, note) for label, value, note in parted]
    beside = [(f"{label} ({note})" if note else label, value, "") for label, value, note in rows]
    right = max((len(value) for _, value, _ in rows), default=0)
    if max((len(label) for label, _, _ in beside), default=0) + right + 4 <= WIDTH:
        rows = beside
    left = max((len(label.removeprefix("=")) for label, _, _ in rows), default=0)
    done = []
    for label, value, note in rows:
        if label.startswith("="):
            done.append("  " + "-" * (left + right + 2))
        done.append(f"  {label.removeprefix('='):<{left}}  {value:>{right}}")
        if note:
            done.append(f"    {note}")
    return "\n".join(done)


def blocks(body: str) -> list[dict[str, Any]]:
    """Give the paragraphs of a rendered document as blocks: heading, table, points or paragraph."""
    return [_block(paragraph.split("\n")) for paragraph in _split(body)]


def _block(lines: list[str]) -> dict[str, Any]:
    if lines[0].startswith(_HEADING):
        return {"kind": "heading", "text": lines[0].removeprefix(_HEADING)}
    if "\t" in lines[0]:
        rows = (line.split("\t") for line in lines)
        told = [
            {"label": label.removeprefix("="), "value": value, "note": note, "total": label.startswith("=")}
            for label, value, note in rows
        ]
        return {"kind": "table", "rows": told}
    if lines[0].startswith(_POINT):
        return {"kind": "points", "points": [line.removeprefix(_POINT) for line in lines]}
    return {"kind": "paragraph", "text": " ".join(lines)}


def _split(body: str) -> list[str]:
    return [text for text in _BLANK_LINES.split(body.strip("\n")) if text.strip()]


def _wrapped(paragraph: str) -> str:
    done: list[str] = []
    flowing: list[str] = []
    for line in [*paragraph.split("\n"), ""]:
        as_it_is = line.startswith("  ") or line in {"", _SIGNATURE}
        if flowing and (as_it_is or line.startswith(_POINT) or flowing[-1].endswith(LINE_BREAK)):
            done.append(_filled("".join(f"{part} " for part in flowing).replace(LINE_BREAK, "")))
            flowing = []
        if not as_it_is:
            flowing.append(line.lstrip())
        elif line:
            done.append(line)
    return "\n".join(done)


def _filled(text: str) -> str:
    hanging = "  " if text.startswith(_POINT) else ""
    return textwrap.fill(text, WIDTH, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)
