"""A table as read from a file, whatever its format: rows of text with the lines that they stood on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line on which it begins, counted from 1, and its cells without surrounding blanks."""

    line: int
    cells: tuple[str, ...]

    def cell(self, index: int | None) -> str:
        """Give a cell, empty where the row is too short or there is no such column."""
        return self.cells[index] if index is not None and index < len(self.cells) else ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of a file; `name` is what messages call it, `ends_whole` whether the last row has its line's end."""

    name: str
    rows: tuple[Row, ...]
    ends_whole: bool = True
