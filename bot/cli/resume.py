"""`akkoord resume` and `akkoord resolve`: a case goes on."""

from pathlib import Path

import click

from bot.cli.at_the_desk import Number, config_option, json_option, open_office, person_here, print_json


@click.command()
@click.argument("case", type=Number())
@click.option("--because", metavar="TEXT", help="What the journal should keep about it.")
@config_option
@json_option
def resume(case: int, because: str | None, config: Path, *, as_json: bool) -> None:
    """Hand a case that is with a person back to the assistant.

    Example: akkoord resume 12 --because "called them, all clear"
    """
    from bot.desk.handing_back import resume as hand_back
    from bot.desk.telling import came_json, came_lines

    with open_office(config) as office:
        came = hand_back(office, person_here(office), case, because)
        if as_json:
            print_json(came_json(came))
        else:
            click.echo("\n".join(came_lines(office, came)))


@click.command()
@click.argument("case", type=Number())
@click.argument("outcome", type=click.Choice(["upheld", "rejected", "settled"]))
@click.option("--because", metavar="TEXT", help="What the journal should keep about it.")
@config_option
@json_option
def resolve(case: int, outcome: str, because: str | None, config: Path, *, as_json: bool) -> None:
    """Say how a case's dispute ended: `upheld` says that the debtor was right.

    Example: akkoord resolve 12 upheld --because "credit note 2026-88 follows"
    """
    from bot.desk.handing_back import resolve as end_dispute
    from bot.desk.telling import came_json, came_lines
    from negotiation.incoming import DisputeResult

    with open_office(config) as office:
        came = end_dispute(office, person_here(office), case, DisputeResult(outcome), because)
        if as_json:
            print_json(came_json(came))
        else:
            click.echo("\n".join(came_lines(office, came)))
