"""`akkoord remind`: one plain reminder, because a person wants it."""

from pathlib import Path

import click

from bot.cli.at_the_desk import Number, config_option, json_option, open_office, person_here, print_json
from bot.cli.failures import NO


@click.command()
@click.argument("cases", nargs=-1, type=Number(), metavar="CASE…")
@click.option("--all", "everybody", is_flag=True, help="Every open case that may be reminded.")
@config_option
@json_option
def remind(cases: tuple[int, ...], config: Path, *, everybody: bool, as_json: bool) -> None:
    """Send a reminder for each CASE, so that answers carry our token; says why where none may go out.

    How often is up to the policy's contact limits. One a day and case, however often this is run.

    Example: akkoord remind 12 14
    """
    if bool(cases) is everybody:
        raise click.UsageError("give case numbers, or --all")
    from bot.desk.reminders import remind_all, remind_each
    from bot.desk.telling import came_json, came_lines

    refused = 0
    with open_office(config) as office:
        person = person_here(office)
        for one in remind_all(office, person) if everybody else remind_each(office, person, cases):
            refused += one.came is None
            if as_json:
                came = came_json(one.came) if one.came else None
                print_json({"case": one.case, "reminded": one.came is not None, "why_not": one.why_not, "came": came})
            elif one.came is None:
                click.echo(one.why_not, err=not everybody)
            else:
                click.echo("\n".join(came_lines(office, one.came)))
    raise SystemExit(NO if refused and not everybody else 0)
