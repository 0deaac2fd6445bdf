"""`akkoord approvals`: what waits for a person."""

from pathlib import Path

import click

from bot.cli.at_the_desk import config_option, json_option, open_office, print_json


@click.command()
@config_option
@json_option
def approvals(config: Path, *, as_json: bool) -> None:
    """List what waits for a person, each with what to do.

    Offers to approve, letters to release, messages that nobody could place, cases to take care of.

    Example: akkoord approvals
    """
    from bot.desk.waiting import sections, waiting_json, what_waits

    with open_office(config) as office:
        waiting = what_waits(office)
        if as_json:
            print_json(waiting_json(waiting))
            return
        found = sections(office, waiting)
    for section in found:
        click.secho(f"\n{section.heading}", underline=True)
        for first, *rest in section.entries:
            click.secho(first, bold=bool(rest))
            for line in rest:
                click.echo(f"    {line}")
    if not found:
        click.echo("Nothing waits for a person.")
