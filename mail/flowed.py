"""format=flowed (RFC 3676): text that other programs may wrap to their own width, out and back in."""

import re

_WIDTH = 72


def flow(text: str) -> str:
    """Write text as format=flowed: long lines get soft breaks, lines that could be mistaken are space-stuffed.

    >>> flow(">no quote")
    ' >no quote'
    """
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        lines.extend(_wrapped(line if line == "-- " else line.rstrip(" ")))
    return "\n".join(lines)


def unflow(text: str, *, delsp: bool = False) -> str:
    """Read format=flowed: lines that end in a space go on in the next line of the same quote depth."""
    out: list[list[str]] = []
    open_depth = -1
    for raw in text.split("\n"):
        depth, line = _quote_depth(raw)
        line = line.removeprefix(" ")
        soft = line.endswith(" ") and line != "-- "
        if soft and delsp:
            line = line[:-1]
        if depth == open_depth and line != "-- ":
            out[-1].append(line)
        else:
            out.append([">" * depth + " " if depth else "", line])
        open_depth = depth if soft else -1
    return "\n".join(line if line == "-- " else line.rstrip(" ") for line in map("".join, out))


def _wrapped(line: str) -> list[str]:
    rows: list[str] = []
    rest = line
    while len(rest) > _WIDTH:
        cut = rest.rfind(" ", 1, _WIDTH)
        if cut < 0:
            cut = rest.find(" ", _WIDTH)
        if cut < 0:
            break
        rows.append(rest[: cut + 1])
        rest = rest[cut + 1 :]
    rows.append(rest)
    return [" " + row if re.match(r" |>|From ", row) else row for row in rows]


def _quote_depth(line: str) -> tuple[int, str]:
    text = line.lstrip(">")
    return len(line) - len(text), text
