"""`akkoord check`: everything that this installation stands on, tried."""

from pathlib import Path

import click

from bot.cli.at_the_desk import config_option, json_option, print_json
from bot.cli.failures import NO


@click.command()
@config_option
@json_option
def check(config: Path, *, as_json: bool) -> None:
    """Try settings, policy, database, every letter and every log-in; says what to do where something fails.

    Nothing is read, sent or changed. Exits with 1 if anything fails.

    Example: akkoord check -c /etc/akkoord/akkoord.yaml
    """
    from bot.desk.checking import check_all

    failed = False
    for one in check_all(config):
        failed |= not one.is_well
        if as_json:
            print_json({"what": one.what, "ok": one.is_well, "said": one.said})
        else:
            mark = click.style("✓", fg="green") if one.is_well else click.style("✗", fg="red")
            click.echo(f"{mark} {one.what}: {one.said}")
    raise SystemExit(NO if failed else 0)
