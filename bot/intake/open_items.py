"""A list of open items, from a sheet in any layout to values: what is wrong with a row is reported, not raised."""

import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import TypeVar

from bot.intake import words
from bot.intake.aliases import plain
from bot.intake.amounts import cents_of, currency_in, decimal_sign
from bot.intake.columns import Columns, find_columns
from bot.intake.days import date_of, month_comes_first
from bot.intake.errors import IntakeError
from bot.intake.sheet import Row, Sheet
from bot.ledger.values import ImportedDebtor, ImportedItem
from negotiation.money import format_amount

T = TypeVar("T")

_TOTAL = re.compile(r"(grand|sub|sous|eind|end|general)?(total|totaal|totaux|summe|gesamt|zwischensumme|saldototaal)")
_AMOUNTS = ("outstanding", "original", "charges")
_DATES = ("due", "issued", "reminded_on")
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Rejected:
    """What could not be read: the line and column, what stands there and what was expected.

    A `row_kept` row was taken in without that cell; any other row was not taken in at all.
    """

    line: int
    column: str
    found: str
    expected: str
    row_kept: bool = False

    def __str__(self) -> str:
        kept = "left empty" if self.row_kept else "row not taken in"
        return f"line {self.line}, {self.column}: found {self.found!r}, expected {self.expected}; {kept}"


@dataclass(frozen=True, slots=True)
class OpenItemsFile:
    """What a file says: debtors and items in the file's order, what was rejected, and how its columns were read.

    `dropped` counts rows that are no items: headings, subtotals and totals.
    """

    name: str
    debtors: tuple[ImportedDebtor, ...]
    items: tuple[ImportedItem, ...]
    rejected: tuple[Rejected, ...]
    dropped: int
    mapping: dict[str, str]

    @property
    def is_complete(self) -> bool:
        """Whether every row was taken in: only then does what is missing from the list count as closed."""
        return all(one.row_kept for one in self.rejected)


def read_open_items(
    sheet: Sheet, *, country: str, currency: str = "EUR", decimals: str | None = None
) -> OpenItemsFile:
    """Read a list of open items; `IntakeError` where the file as a whole cannot be.

    `country` is the creditor's and decides between day and month where no date does; `decimals` (`,` or `.`) decides
    where no amount does.
    """
    columns = find_columns(sheet)
    rows = [row for row in sheet.rows if row.line > columns.line and not row.is_blank]
    cut = rows[-1] if rows and not sheet.ends_whole else None
    return _Reading(sheet.name, columns, rows, country, currency, decimals, cut).run()


@dataclass(slots=True)
class _Refused(Exception):
    """A row cannot be an item."""

    rejected: Rejected


@dataclass(slots=True)
class _Reading:
    """One file while it is read."""

    name: str
    columns: Columns
    rows: list[Row]
    country: str
    currency: str
    decimals: str | None
    cut: Row | None
    """The last row where no line's end follows it: the file may break off there."""
    sign: str = ""
    month_first: bool = False
    carried: tuple[str, str] = ("", "")
    """Number and name of the debtor whose group of rows this is, where the file is laid out in groups."""
    debtors: dict[str, ImportedDebtor] = field(default_factory=dict)
    items: dict[tuple[str, str], ImportedItem] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    dropped: int = 0
    sums: list[int] = field(default_factory=lambda: [0, 0])
    """Of all rows, and of those since the last total."""
    total: tuple[int, int, bool] | None = None
    """The last total row: its line, its amount, and whether it is what the rows before it add up to."""

    def run(self) -> OpenItemsFile:
        self.sign = self._decide_decimals()
        self.month_first = self._decide_dates()
        for row in self.rows:
            try:
                self._row(row)
            except _Refused as refused:
                self.rejected.append(refused.rejected)
        self._check_total()
        return OpenItemsFile(
            name=self.name,
            debtors=tuple(self.debtors.values()),
            items=tuple(self.items.values()),
            rejected=tuple(self.rejected),
            dropped=self.dropped,
            mapping=self.columns.mapping,
        )

    # What is decided for whole columns

    def _cells(self, names: tuple[str, ...]) -> Iterator[list[str]]:
        for name in names:
            place = self.columns.of(name)
            if place is not None:
                yield [row.cell(place) for row in self.rows if row.cell(place)]

    def _decide_decimals(self) -> str:
        signs = [decimal_sign(cells) for cells in self._cells(_AMOUNTS)]
        decided = next((sign for sign in signs if sign), None) or self.decimals
        if decided is None and None in signs:
            column = self.columns.name("outstanding")
            raise IntakeError(
                f"{self.name}: amounts in column {column} could mean thousands or decimals; "
                "say which sign is the decimal one, comma or point"
            )
        return decided or ","

    def _decide_dates(self) -> bool:
        return month_comes_first((cell for cells in self._cells(_DATES) for cell in cells), self.country)

    # What is read row by row

    def _row(self, row: Row) -> None:
        if row.cells == self.columns.names:
            self.dropped += 1
        elif self._is_total(row):
            self.dropped += 1
            self._note_total(row)
        elif self._is_heading(row):
            self._refuse_half(row)
            self.dropped += 1
            self._carry(row)
        else:
            self._item(row)

    def _is_total(self, row: Row) -> bool:
        if self._date(self._text(row, "due")):
            return False
        first = next((cell for cell in row.cells if cell), "")
        return bool(_TOTAL.match(plain(first)) or _TOTAL.match(plain(self._text(row, "number"))))

    def _is_heading(self, row: Row) -> bool:
        """Tell a subtotal or a group's name: no number, no date, and no amount unless both dates are empty."""
        said = [self._text(row, "due"), self._text(row, "issued")]
        if self._text(row, "number") or any(map(self._date, said)):
            return False
        return not any(said) or self._cents(self._text(row, "outstanding")) is None

    def _refuse_half(self, row: Row) -> None:
        """Refuse what looks like a heading but is the half row with which a file breaks off."""
        if row is self.cut and 1 < len(row.cells) < len(self.columns.names):
            column, found = self.columns.names[len(row.cells) - 1], row.cells[-1]
            raise _Refused(Rejected(row.line, column, found, "a whole row: the file breaks off here"))

    def _note_total(self, row: Row) -> None:
        amount = cents_of(self._text(row, "outstanding"), self.sign)
        if amount is not None:
            self.total = (row.line, amount, amount in self.sums)
            self.sums[1] = 0

    def _check_total(self) -> None:
        if self.total is None or self.rejected or len({item.currency for item in self.items.values()}) > 1:
            return
        line, amount, fits = self.total
        if not fits:
            raise IntakeError(
                f"{self.name}:{line}: the total is {format_amount(amount)}, the rows above add up to "
                f"{format_amount(self.sums[0])}; export the list again, whole"
            )

    def _carry(self, row: Row) -> None:
        texts = [cell for cell in row.cells if cell and cents_of(cell, self.sign) is None] or [
            cell for cell in row.cells[:1] if cell
        ]
        if texts:
            number, _, name = re.sub(r"\s{2,}|\t|\s[-–]\s", "\0", " \0".join(texts)).partition("\0")
            self.carried = (number.strip(), name.replace("\0", " ").strip())

    def _item(self, row: Row) -> None:
        debtor_id = self._debtor_id(row)
        due = self._needed(row, "due", self._date, "a date such as 31-12-2026")
        issued = self._wanted(row, "issued", self._date, "a date such as 31-12-2026") or due
        amount = self._needed(row, "outstanding", self._cents, self._amount_example())
        self.sums = [one + amount for one in self.sums]
        item = ImportedItem(
            debtor_id=debtor_id,
            number=self._number(row, issued, amount),
            currency=self._currency(row),
            issued=min(issued, due),
            due=due,
            outstanding=amount,
            original=self._wanted(row, "original", self._cents, self._amount_example()),
            charges=self._wanted(row, "charges", self._cents, self._amount_example()) or 0,
            reference=self._text(row, "reference"),
            insured=bool(self._wanted(row, "insured", words.yes_or_no, "yes or no")),
            assigned=bool(self._wanted(row, "assigned", words.yes_or_no, "yes or no")),
            level=self._wanted(row, "level", _small_number, "a number of reminders"),
            reminded_on=self._wanted(row, "reminded_on", self._date, "a date such as 31-12-2026"),
        )
        if amount != 0:
            self._add_item(row, item)
            self._add_debtor(row, debtor_id)

    def _debtor_id(self, row: Row) -> str:
        found = self._text(row, "debtor") or self.carried[0] or self._text(row, "name")
        if not found:
            column = self.columns.names[self.columns.index.get("debtor", self.columns.index.get("name", 0))]
            raise _Refused(Rejected(row.line, column, "", "the debtor's number or name"))
        return found

    def _number(self, row: Row, issued: datetime.date, amount: int) -> str:
        number = self._text(row, "number")
        if number:
            return number
        if amount > 0:
            raise _Refused(Rejected(row.line, self.columns.name("number"), "", "an invoice number"))
        # A payment that is not allocated: date and amount are all that it goes by.
        return f"{issued.isoformat()} {format_amount(amount)}"

    def _currency(self, row: Row) -> str:
        said = self._text(row, "currency").upper()
        found = currency_in(said) or said or currency_in(self._text(row, "outstanding")) or self.currency
        if not _CURRENCY.fullmatch(found):
            raise _Refused(Rejected(row.line, self.columns.name("currency"), said, "a currency such as EUR"))
        return found

    def _add_item(self, row: Row, item: ImportedItem) -> None:
        key = item.debtor_id, item.number
        other = self.items.get(key)
        if other is None:
            self.items[key] = item
        elif (other.outstanding > 0) != (item.outstanding > 0) and other.currency == item.currency:
            # An invoice and what was paid or credited on it, under one number.
            whole = max(item, other, key=lambda one: one.outstanding)
            self.items[key] = replace(whole, outstanding=item.outstanding + other.outstanding)
        else:
            column = self.columns.name("number")
            raise _Refused(Rejected(row.line, column, item.number, "each number once for a debtor"))

    def _add_debtor(self, row: Row, debtor_id: str) -> None:
        name = self._text(row, "name") or (self.carried[1] if debtor_id == self.carried[0] else "")
        said = ImportedDebtor(
            id=debtor_id,
            name=name or None,
            language=self._wanted(row, "language", words.language, "nl, en, fr or de"),
            form=self._wanted(row, "form", words.address_form, "formal or informal"),
            country=self._wanted(row, "country", words.country, "a country such as NL"),
            consumer=self._wanted(row, "consumer", words.yes_or_no, "yes or no"),
            natural_person=self._wanted(row, "natural_person", words.natural_person, "yes, no or unknown"),
            group=self._text(row, "group") or None,
            payment_run_days=self._wanted(row, "payment_run_days", words.days_of_month, "days such as 15, 30"),
            addresses=self._wanted(row, "email", words.addresses, "addresses such as name@firm.example") or (),
        )
        self.debtors[debtor_id] = _joined(self.debtors.get(debtor_id, said), said)

    # What is read cell by cell

    def _text(self, row: Row, name: str) -> str:
        return row.cell(self.columns.of(name))

    def _date(self, cell: str) -> datetime.date | None:
        return date_of(cell, month_first=self.month_first)

    def _cents(self, cell: str) -> int | None:
        return cents_of(cell, self.sign)

    def _amount_example(self) -> str:
        return "an amount such as 1.234,56" if self.sign == "," else "an amount such as 1,234.56"

    def _needed(self, row: Row, name: str, read: Callable[[str], T | None], expected: str) -> T:
        cell = self._text(row, name)
        value = read(cell)
        if value is None:
            raise _Refused(Rejected(row.line, self.columns.name(name), cell, expected))
        return value

    def _wanted(self, row: Row, name: str, read: Callable[[str], T | None], expected: str) -> T | None:
        cell = self._text(row, name)
        if not cell:
            return None
        value = read(cell)
        if value is None:
            self.rejected.append(Rejected(row.line, self.columns.name(name), cell, expected, row_kept=True))
        return value


def _joined(known: ImportedDebtor, said: ImportedDebtor) -> ImportedDebtor:
    """Let what a later row says of a debtor count, and keep what only an earlier one said."""
    given = {one.name: getattr(said, one.name) for one in fields(said) if getattr(said, one.name) is not None}
    return replace(known, **given | {"addresses": tuple(dict.fromkeys((*known.addresses, *said.addresses)))})


def _small_number(cell: str) -> int | None:
    return int(cell) if cell.isdecimal() and len(cell) < 4 else None
