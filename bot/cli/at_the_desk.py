"""What the commands of people share: where the settings are, an office for as long as they run, how they print."""

import datetime
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from rich.console import Console

    from bot.office import Office
    from bot.settings.model import Person

F = TypeVar("F", bound=Callable[..., Any])

_LONGEST_NUMBER = 18
"""Digits: what has no more fits a database's integer."""


def config_option(command: F) -> F:
    """Add `-c/--config`."""
    return click.option(
        "-c",
        "--config",
        type=click.Path(dir_okay=False, path_type=Path),
        default=Path("akkoord.yaml"),
        show_default=True,
        help="The settings of this installation.",
    )(command)


def json_option(command: F) -> F:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON instead of sentences.")(command)


@contextmanager
def open_office(config: Path) -> Iterator["Office"]:
    """Open the office of a settings file, and close its ledger in the end.

    Who calls the command from Python may give the clock as click's `obj`; else it is the machine's.
    """
    import os

    from bot.office import Office

    office = Office.open(config, os.environ, click.get_current_context().find_root().obj)
    try:
        yield office
    finally:
        office.ledger.close()


def person_here(office: "Office") -> "Person":
    """Give who sits at this keyboard."""
    from bot.desk.person import os_user, person_of

    return person_of(office.settings, os_user())


def console() -> "Console":
    """Give the printer: 100 columns where no terminal says how many it has."""
    from rich.console import Console

    found = Console(highlight=False, soft_wrap=False)
    return found if found.is_terminal else Console(highlight=False, width=100)


def print_json(value: object) -> None:
    """Print one JSON value on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, default=str))


def at_a_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


class Day(click.ParamType[datetime.date]):
    """A date, as 2026-03-31."""

    name = "YYYY-MM-DD"

    def convert(
        self, value: str | datetime.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        """Read an ISO date."""
        from negotiation.acts import parse_date
        from negotiation.errors import FieldError

        if isinstance(value, datetime.date):
            return value
        try:
            return parse_date(value, "date")
        except FieldError as error:
            self.fail(f"{value!r}: expected {error.expected}", param, ctx)


class Number(click.ParamType[int]):
    """The number of a case, a letter, an entry or a message, as long as a database can hold it."""

    name = "NUMBER"

    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a whole number from 1."""
        if isinstance(value, int):
            return value
        if not (value.isascii() and value.isdecimal() and len(value) <= _LONGEST_NUMBER and int(value) > 0):
            self.fail(f"{value!r}: expected a whole number from 1, such as 12", param, ctx)
        return int(value)


class Amount(click.ParamType[int]):
    """An amount above nothing, in whole cents, as 1210.00."""

    name = "AMOUNT"

    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read an amount with two decimals."""
        from negotiation.errors import FieldError
        from negotiation.fields import an_amount_above_zero

        if isinstance(value, int):
            return value
        try:
            return an_amount_above_zero(value, "amount")
        except FieldError as error:
            self.fail(f"{value!r}: expected {error.expected}", param, ctx)


class Percent(click.ParamType[Decimal]):
    """A percentage, as 5, 5% or 2.5%."""

    name = "PERCENT"

    def convert(self, value: str | Decimal, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        """Read a percentage, at most 100."""
        from negotiation.acts import parse_percent
        from negotiation.errors import FieldError

        if isinstance(value, Decimal):
            return value
        try:
            found = parse_percent(value.strip().removesuffix("%").strip(), "percent")
        except FieldError as error:
            self.fail(f"{value!r}: expected {error.expected}", param, ctx)
        if not 0 < found <= 100:
            self.fail(f"{value!r}: expected a percentage above 0, at most 100", param, ctx)
        return found
