"""`akkoord wrong`: a message was misread."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.at_the_desk import Number, config_option, json_option, open_office, person_here, print_json

if TYPE_CHECKING:
    from bot.desk.taking_back import TakenBackReading
    from bot.office import Office


@click.command()
@click.argument("case", type=Number())
@click.option("--entry", type=Number(), help="Which reading, by its number in akkoord case; else the last.")
@click.option("--should-be", metavar="JSON", help="The right acts, as in replies/SCHEMA.md: kept to learn from.")
@config_option
@json_option
def wrong(case: int, entry: int | None, should_be: str | None, config: Path, *, as_json: bool) -> None:
    """Take a reading back: the case waits for a person, and what came of the reading no longer stands.

    Letters that have not left are stopped. If some had, they are listed, and a correction waits for your release.

    Example: akkoord wrong 12 --should-be '[{"act": "promise_to_pay", "date": "2026-12-04"}]'
    """
    from bot.desk.taking_back import take_back
    from bot.desk.telling import came_json, letter_json

    try:
        right = json.loads(should_be) if should_be is not None else None
    except ValueError as error:
        raise click.BadParameter(f"not JSON ({error})", param_hint="--should-be") from None
    with open_office(config) as office:
        found = take_back(office, person_here(office), case, entry, right)
        if as_json:
            print_json(
                {
                    **came_json(found.came),
                    "taken_back": found.entry,
                    "sent": [letter_json(letter) for letter in found.sent],
                    "stopped": [letter_json(letter) for letter in found.stopped],
                    "correction": found.correction.id if found.correction else None,
                }
            )
        else:
            _say(office, case, found)


def _say(office: "Office", case: int, found: "TakenBackReading") -> None:
    from bot.desk.telling import came_lines, letter_line

    click.echo(f"case {case}: the reading of entry {found.entry} is taken back")
    click.echo("\n".join(came_lines(office, found.came)))
    for letter in found.sent:
        click.echo(f"  sent since: {letter_line(office, letter, released=True)}: {letter.subject}")
    for letter in found.stopped:
        click.echo(f"  stopped: letter {letter.id}: {letter.subject}")
    if found.correction is None:
        click.echo("  nothing had left, so there is nothing to correct")
    click.echo(f"  when it is settled: akkoord agree {case} …, or akkoord resume {case}")
