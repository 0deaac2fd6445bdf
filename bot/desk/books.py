"""Open items from the books: read, looked over, taken in, and the cases that follow taken up."""

import csv
import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.conversation import decide_next
from bot.desk.person import known
from bot.desk.refusal import Refused
from bot.intake.apply import apply_import
from bot.intake.csv_file import read_csv
from bot.intake.open_items import OpenItemsFile, read_open_items
from bot.ledger.values import ImportSummary, NewDebtorDefaults
from bot.office import Office
from bot.settings.model import Person

SOURCE = "open items"
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file changed; `covers` is the day up to which the books count as read, None where they do not."""

    summary: ImportSummary
    covers: datetime.date | None


def read_file(office: Office, path: Path, decimals: str | None = None) -> OpenItemsFile:
    """Read a list of open items; `IntakeError` says in one line why a file cannot be one."""
    return read_open_items(
        read_csv(path.read_bytes(), str(path)), country=office.settings.creditor.country, decimals=decimals
    )


def write_rejected(path: Path, file: OpenItemsFile) -> Path | None:
    """Write what was not taken in beside the file, with place and remedy; None where everything was."""
    if not file.rejected:
        return None
    beside = path.with_name(f"{path.stem}.rejected.csv")
    with beside.open("w", newline="", encoding="utf-8-sig") as out:
        rows = csv.writer(out, delimiter=";")
        rows.writerow(("line", "column", "found", "expected", "row"))
        for one in file.rejected:
            rows.writerow(
                (one.line, one.column, _inert(one.found), one.expected, "kept" if one.row_kept else "left out")
            )
    return beside


def take_in(
    office: Office,
    person: Person,
    file: OpenItemsFile,
    as_of: datetime.date,
    *,
    complete: bool = True,
    nothing_open: bool = False,
    source: str = SOURCE,
) -> TakenIn:
    """Bring the ledger up to a list that shows the books at the end of that day.

    A complete list without any item would close everything, so somebody must say that `nothing_open` is meant. Cases
    that it opens write nothing until somebody releases them. A list with rejected rows closes nothing, so by it the
    books do not count as read either: who is missing may have paid or may stand in a rejected row.
    """
    known(office.settings, person)
    today, now = office.today(), office.clock.now()
    if as_of > today:
        raise Refused(f"a list of {as_of.isoformat()} cannot be: today is {today.isoformat()}")
    if complete and file.is_complete and not file.items and not nothing_open:
        raise Refused(
            f"{file.name}: no open item in it, and a whole list without any closes everything: export it again, or "
            "say --nothing-open if it is so"
        )
    creditor = office.settings.creditor
    summary = apply_import(
        office.ledger,
        file,
        now,
        today=today,
        defaults=NewDebtorDefaults(creditor.language, creditor.country),
        source=source,
        complete=complete,
    )
    if not (complete and file.is_complete):
        return TakenIn(summary, None)
    office.ledger.books_read(source, as_of, now)
    return TakenIn(summary, as_of)


def day_before(office: Office) -> datetime.date:
    """Give the last day whose payments a list that was made today surely shows."""
    return office.today() - _DAY


def take_up(office: Office, cases: Iterable[int], done: Callable[[int], None] = lambda _number: None) -> None:
    """Decide what the books told these cases, unless another process does; `done` is told of each."""
    office.book()
    for number in cases:
        debtor_id = office.ledger.case_by_number(number).debtor_id
        while decide_next(office, debtor_id):
            pass
        done(number)


def _inert(cell: str) -> str:
    """Keep a cell from being taken for a formula by the program that opens the file."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
