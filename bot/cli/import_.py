"""`akkoord import`: open items from the books."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.at_the_desk import (
    Day,
    at_a_terminal,
    config_option,
    console,
    json_option,
    open_office,
    person_here,
    print_json,
)

if TYPE_CHECKING:
    from bot.desk.books import TakenIn
    from bot.intake.open_items import OpenItemsFile
    from bot.office import Office
    from bot.settings.model import Person

_LONG = 100
"""So many cases take long enough for a bar."""


@click.command("import")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE…",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@config_option
@click.option("--yes", is_flag=True, help="Take the files in without asking.")
@click.option("--as-of", type=Day(), help="The day whose payments the list shows in full; yesterday unless given.")
@click.option("--partial", is_flag=True, help="The list leaves items out: what is missing is not closed.")
@click.option("--nothing-open", is_flag=True, help="The list is empty because nothing is open: close everything.")
@click.option("--decimals", type=click.Choice([",", "."]), help="The decimal sign, where the file leaves it open.")
@click.option(
    "--source", default="open items", show_default=True, help="Which books these are, if there are several."
)
@json_option
def import_(files: tuple[Path, ...], config: Path, **how: Any) -> None:
    """Take in open items from CSV files; the same file again changes nothing.

    Columns are found by their names, in four languages. What cannot be read stands in FILE.rejected.csv with place
    and remedy, the rest is taken in. Nothing is sent to a new case's debtor until somebody releases it.

    Example: akkoord import open-items.csv --as-of 2026-11-23
    """
    with open_office(config) as office:
        person = person_here(office)
        for path in files:
            _one_file(office, person, path, _How(**how))


@dataclass(frozen=True, slots=True)
class _How:
    """The options."""

    yes: bool
    as_of: datetime.date | None
    partial: bool
    nothing_open: bool
    decimals: str | None
    source: str
    as_json: bool


def _one_file(office: "Office", person: "Person", path: Path, how: _How) -> None:
    from bot.desk.books import day_before, read_file, take_in, write_rejected

    file = read_file(office, path, how.decimals)
    beside = write_rejected(path, file)
    if not how.as_json:
        _show(path, file, beside)
    if not how.yes and not how.as_json and at_a_terminal():
        click.confirm("Take this in?", default=True, abort=True)
    covers = how.as_of or day_before(office)
    taken = take_in(
        office,
        person,
        file,
        covers,
        complete=not how.partial,
        nothing_open=how.nothing_open,
        source=how.source,
    )
    undecided = _take_up(office, (*taken.summary.opened_cases, *taken.summary.changed_cases))
    if how.as_json:
        print_json(_json(path, file, beside, taken))
        return
    _say(taken, file, undecided)


def _show(path: Path, file: "OpenItemsFile", beside: Path | None) -> None:
    from bot.letters.formats import money

    click.echo(f"{path}: {len(file.items)} open items of {len(file.debtors)} debtors")
    for field, column in file.mapping.items():
        click.echo(f"  {field.replace('_', ' '):<16} from column {column}")
    for currency in sorted({item.currency for item in file.items}):
        total = sum(item.outstanding for item in file.items if item.currency == currency)
        click.echo(f"  {'open in all':<16} {money(total, 'en', currency)}")
    for one in file.rejected[:5]:
        click.echo(f"  {one}", err=True)
    if beside is not None:
        click.echo(f"  {len(file.rejected)} rejected cells or rows, with remedies: {beside}", err=True)


def _take_up(office: "Office", cases: tuple[int, ...]) -> str | None:
    """Take the cases up; without a policy they wait, and the sentence says for what."""
    from bot.desk.books import take_up
    from bot.office import NoPolicy

    with _bar(len(cases)) as advance:
        try:
            take_up(office, cases, advance)
        except NoPolicy as error:
            return str(error)
    return None


@contextmanager
def _bar(steps: int) -> Iterator[Any]:
    """Give what is called after each step: a bar moves where there are many and somebody watches."""
    printer = console()
    if steps < _LONG or not printer.is_terminal:
        yield lambda _number: None
        return
    from rich.progress import Progress

    with Progress(console=printer, transient=True) as progress:
        task = progress.add_task("taking up cases", total=steps)
        yield lambda _number: progress.advance(task)


def _say(taken: "TakenIn", file: "OpenItemsFile", undecided: str | None) -> None:
    summary = taken.summary
    if summary.changed_nothing:
        click.echo("Everything was known already.")
    else:
        click.echo(
            f"Debtors: {summary.new_debtors} new, {summary.changed_debtors} changed. Items: {summary.new_items} new, "
            f"{summary.changed_items} changed, {summary.closed_items} closed, {summary.same_items} as they were."
        )
    if summary.erased:
        click.echo(f"Erased debtors were left out: {', '.join(summary.erased)}.")
    if taken.covers is None and file.rejected:
        click.echo(
            "Nothing was closed and the books do not count as read: rows were rejected. Mend them, import again."
        )
    if summary.opened_cases:
        click.echo(
            f"{len(summary.opened_cases)} new cases: {_numbers(summary.opened_cases)}. Nothing is sent for them"
            " before somebody releases it: akkoord release --all (or --case N) shows each letter first."
        )
    if undecided is not None:
        click.echo(f"The cases are taken up once a policy counts: {undecided}", err=True)


def _numbers(numbers: tuple[int, ...]) -> str:
    return ", ".join(map(str, numbers)) if len(numbers) <= 10 else f"{numbers[0]} to {numbers[-1]}"


def _json(path: Path, file: "OpenItemsFile", beside: Path | None, taken: "TakenIn") -> dict[str, Any]:
    from dataclasses import asdict

    return {
        "file": str(path),
        "mapping": file.mapping,
        "rejected": [asdict(one) for one in file.rejected],
        "rejected_file": str(beside) if beside else None,
        "books_cover": taken.covers.isoformat() if taken.covers else None,
        **asdict(taken.summary),
    }
