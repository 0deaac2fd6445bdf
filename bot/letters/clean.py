"""Text from outside made harmless before it enters a letter: no control characters, no hidden change of direction."""

import dataclasses
import re
from typing import Any

from bot.letters.paragraphs import LINE_BREAK

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_DIRECTION = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ud800-\udfff]")


def one_line(text: str) -> str:
    """Give the text on one line, without control characters and marks that reorder what is read."""
    return _CONTROLS.sub(" ", _DIRECTION.sub("", text)).strip()


def own_lines(text: str) -> str:
    """Give a person's own text with its paragraphs and line breaks, otherwise as `one_line`."""
    rows = [one_line(row) for row in re.split(r"\r\n?|\n", text)]
    paragraphs = re.split(r"\n{2,}", "\n".join(rows).strip("\n"))
    return "\n\n".join(paragraph.replace("\n", f"{LINE_BREAK}\n") for paragraph in paragraphs)


def cleaned(value: Any) -> Any:
    """Clean every string in a value of dataclasses and tuples; anything else stays."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, tuple):
        return tuple(cleaned(part) for part in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        parts = {
            field.name: cleaned(part)
            for field in dataclasses.fields(value)
            if isinstance(part := getattr(value, field.name), (str, tuple)) or dataclasses.is_dataclass(part)
        }
        return dataclasses.replace(value, **parts)
    return value
