"""`akkoord note`: something to remember about a case."""

from pathlib import Path

import click

from bot.cli.at_the_desk import Number, config_option, open_office, person_here


@click.command()
@click.argument("case", type=Number())
@click.argument("text", nargs=-1, required=True)
@config_option
def note(case: int, text: tuple[str, ...], config: Path) -> None:
    """Write TEXT down about a case, with your name; it changes nothing else.

    Example: akkoord note 12 "called, will look into the delivery note"
    """
    from bot.desk.notes import note as write

    with open_office(config) as office:
        written = write(office, person_here(office), case, " ".join(text))
        click.echo(f"case {case}: noted by {written.by}")
