"""CSV as programs really write it: encoding and delimiter are found out."""

import csv
import io
import re
from collections.abc import Iterator

from bot.intake.columns import header_hits
from bot.intake.errors import IntakeError
from bot.intake.sheet import Row, Sheet

DELIMITERS = (";", ",", "\t", "|")
_END = "\ufdd0"
"""Put behind a file's end to see whether that is still within a quoted cell."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def read_csv(data: bytes, name: str) -> Sheet:
    """Read a CSV file: UTF-8, UTF-16 with its mark, or Windows-1252; the delimiter under which the header is best."""
    text = _decoded(data)
    ends_whole = not text or text.endswith(("\n", "\r"))
    sheets = {
        delimiter: Sheet(name, tuple(_rows(text, delimiter, name)), ends_whole=ends_whole) for delimiter in DELIMITERS
    }
    best = max(sheets, key=lambda delimiter: header_hits(sheets[delimiter].rows))
    if header_hits(sheets[best].rows):
        _refuse_swallowed_rows(text, best, name)
    return sheets[best]


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _refuse_swallowed_rows(text: str, delimiter: str, name: str) -> None:
    """Refuse a file in which a stray quotation mark makes one cell of whole rows: nobody would miss them."""
    reader = csv.reader(io.StringIO(f"{text}\n{_END}", newline=""), delimiter=delimiter)
    width, line = 0, 1
    for cells in reader:
        width = max(width, len(cells))
        is_open = cells != [_END] and bool(cells) and cells[-1].endswith(_END)
        if is_open or any(_holds_a_row(cell, delimiter, width) for cell in cells):
            raise IntakeError(
                f"{name}:{line}: a quotation mark opens here and is not closed before the next row; "
                "close it or take it out"
            )
        line = reader.line_num + 1


def _holds_a_row(cell: str, delimiter: str, width: int) -> bool:
    """Say whether a cell of several lines has a line with as many delimiters as a row of the file."""
    lines = cell.splitlines()
    return len(lines) > 1 and width > 2 and any(line.count(delimiter) >= width - 1 for line in lines)


def _rows(text: str, delimiter: str, name: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield Row(line, tuple(_CONTROL.sub(" ", cell).strip() for cell in cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise IntakeError(f"{name}:{line}: not readable as CSV ({error}); check its quotation marks") from error
