"""CSV as programs really write it: encoding and delimiter are found out."""

import csv
import io
import re
from collections.abc import Iterator

from bot.intake.columns import header_hits
from bot.intake.errors import IntakeError
from bot.intake.sheet import Row, Sheet

DELIMITERS = (";", ",", "\t", "|")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def read_csv(data: bytes, name: str) -> Sheet:
    """Read a CSV file: UTF-8, UTF-16 with its mark, or Windows-1252; the delimiter under which the header is best."""
    text = _decoded(data)
    sheets = [Sheet(name, tuple(_rows(text, delimiter, name))) for delimiter in DELIMITERS]
    return max(sheets, key=lambda sheet: header_hits(sheet.rows))


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _rows(text: str, delimiter: str, name: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for cells in reader:
            yield Row(line, tuple(_CONTROL.sub(" ", cell).strip() for cell in cells))
            line = reader.line_num + 1
    except csv.Error as error:
        raise IntakeError(f"{name}:{line}: not readable as CSV ({error}); check its quotation marks") from error
