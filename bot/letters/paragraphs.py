"""A rendered letter taken apart into paragraphs, wrapped for plain text, marked for HTML."""

import re
import textwrap
from dataclasses import dataclass

from markupsafe import Markup

WIDTH = 72
"""Columns of plain text, so that it survives being quoted once or twice (RFC 3676 §4.2 asks for 78 at most)."""

LINE_BREAK = "\N{LINE SEPARATOR}"
"""At the end of a line: it ends here too, in both forms. Data never carries it, see `clean.py`."""

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
    """Set a table in two columns, indented: one row a line, label and value apart by a tab, `=` before a total."""
    rows = [line.strip(" ").partition("\t") for line in table.split("\n") if line.strip(" ")]
    left = max((len(label.removeprefix("=")) for label, _, _ in rows), default=0)
    right = max((len(value) for _, _, value in rows), default=0)
    done = []
    for label, _, value in rows:
        if label.startswith("="):
            done.append("  " + "-" * (left + right + 2))
        done.append(f"  {label.removeprefix('='):<{left}}  {value:>{right}}".rstrip())
    return "\n".join(done)


def _split(body: str) -> list[str]:
    return [text for text in _BLANK_LINES.split(body.strip("\n")) if text.strip()]


def _wrapped(paragraph: str) -> str:
    done: list[str] = []
    flowing: list[str] = []
    for line in [*paragraph.split("\n"), ""]:
        as_it_is = line.startswith("  ") or line in {"", _SIGNATURE}
        if not as_it_is:
            flowing.append(line.removesuffix(LINE_BREAK))
        if flowing and (as_it_is or line.endswith(LINE_BREAK)):
            text = " ".join(flowing)
            done.append(textwrap.fill(text, WIDTH, break_long_words=False, break_on_hyphens=False))
            flowing = []
        if as_it_is and line:
            done.append(line)
    return "\n".join(done)
