"""`akkoord arrival`: what could not be placed or decided."""

from pathlib import Path

import click

from bot.cli.at_the_desk import Number, config_option, open_office, person_here


@click.group()
def arrival() -> None:
    """Assign, retry or dismiss what could not be placed or decided; akkoord approvals lists it.

    Example: akkoord arrival assign 31 12
    """


@arrival.command()
@click.argument("number", type=Number())
@click.argument("case", type=Number())
@config_option
def assign(number: int, case: int, config: Path) -> None:
    """Say that message NUMBER is about CASE; it is decided like any other.

    Example: akkoord arrival assign 31 12
    """
    from bot.desk.placing import assign as assign_to
    from bot.desk.telling import came_lines

    with open_office(config) as office:
        click.echo("\n".join(came_lines(office, assign_to(office, person_here(office), number, case))))


@arrival.command()
@click.argument("number", type=Number())
@config_option
def retry(number: int, config: Path) -> None:
    """Decide once more what was parked.

    Example: akkoord arrival retry 31
    """
    from bot.desk.placing import retry as decide_again
    from bot.desk.telling import came_lines

    with open_office(config) as office:
        click.echo("\n".join(came_lines(office, decide_again(office, person_here(office), number))))


@arrival.command()
@click.argument("number", type=Number())
@config_option
def dismiss(number: int, config: Path) -> None:
    """Close it: you have seen it, and nothing is to be done.

    Example: akkoord arrival dismiss 31
    """
    from bot.desk.placing import dismiss as close

    with open_office(config) as office:
        found = close(office, person_here(office), number)
        click.echo(f"arrival {found.id} is dismissed by {found.settled_by}")
