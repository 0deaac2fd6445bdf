"""Which column holds what: the header row is found by its names."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.intake.aliases import EVERY_NAME, STRONG_BY_NAME, WEAK_BY_NAME, plain
from bot.intake.errors import IntakeError
from bot.intake.sheet import Row, Sheet

LOOK_AT_ROWS = 50
HITS_AT_LEAST = 3

NEEDED = {
    "number": "the invoice number (Factuurnr, Invoice no, N° facture, Rechnungsnr)",
    "due": "the due date (Vervaldatum, Due date, Échéance, Fälligkeit)",
    "outstanding": "the open amount (Openstaand, Open balance, Reste à payer, Offener Betrag)",
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands, by the index of its column, and the header's own names."""

    line: int
    index: dict[str, int]
    names: tuple[str, ...]

    def of(self, field: str) -> int | None:
        """Give the index of a field's column, None where the file has none."""
        return self.index.get(field)

    def name(self, field: str) -> str:
        """Give the header's name of a field."""
        return self.names[self.index[field]]

    @property
    def mapping(self) -> dict[str, str]:
        """Say which field is read from which of the file's columns."""
        return {field: self.names[place] for field, place in self.index.items() if field != "ignored"}


def header_hits(rows: Iterable[Row]) -> int:
    """Count the known names in the best header row among the first rows."""
    return max((_hits(row) for row in list(rows)[:LOOK_AT_ROWS]), default=0)


def find_columns(sheet: Sheet) -> Columns:
    """Find the header row and what its columns hold; `IntakeError` where something needed is missing."""
    header = next((row for row in sheet.rows[:LOOK_AT_ROWS] if _hits(row) >= HITS_AT_LEAST), None)
    if header is None:
        raise IntakeError(
            f"{sheet.name}: no header row in the first {LOOK_AT_ROWS} rows; "
            "name the columns as in: Customer No, Invoice no, Due date, Open balance"
        )
    columns = Columns(header.line, _assign([plain(cell) for cell in header.cells]), header.cells)
    for field, said in NEEDED.items():
        if columns.of(field) is None:
            found = ", ".join(cell for cell in header.cells if cell)
            raise IntakeError(f"{sheet.name}:{header.line}: no column for {said}; found: {found}")
    return columns


def _hits(row: Row) -> int:
    return sum(plain(cell) in EVERY_NAME for cell in row.cells if cell)


def _assign(names: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, name in enumerate(names):
        field = STRONG_BY_NAME.get(name)
        if field:
            found.setdefault(field, place)
    taken = {place for place, name in enumerate(names) if STRONG_BY_NAME.get(name)}
    for field, known in WEAK_BY_NAME.items():
        free = [place for place, name in enumerate(names) if name in known and place not in taken]
        if field not in found and free:
            found[field] = free[0]
            taken.add(free[0])
    if "outstanding" not in found and "original" in found:
        # One amount alone is the open one: what is paid does not stand in a list of open items.
        found["outstanding"] = found.pop("original")
    return found
