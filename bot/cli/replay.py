"""`akkoord replay`: a recorded case decided again."""

from pathlib import Path

import click

from bot.cli.at_the_desk import Number, config_option, json_option, open_office, print_json
from bot.cli.failures import NO


@click.command()
@click.argument("case", type=Number())
@config_option
@json_option
def replay(case: int, config: Path, *, as_json: bool) -> None:
    """Decide every step of a case again under the policy it was made under; shows the first difference, if any.

    Example: akkoord replay 12
    """
    import json
    from dataclasses import asdict

    from bot.desk.replaying import replay_case

    with open_office(config) as office:
        found = replay_case(office, case)
    difference = found.difference
    if as_json:
        print_json({**asdict(found), "same": difference is None})
    elif difference is None:
        click.echo(f"case {case}: same: {found.steps} steps were decided as they are recorded")
    else:
        click.echo(f"case {case}: entry {difference.entry}, step {difference.step} differs at {difference.path}:")
        click.echo(f"  recorded: {json.dumps(difference.recorded, ensure_ascii=False)}")
        click.echo(f"  now:      {json.dumps(difference.now, ensure_ascii=False)}")
    raise SystemExit(0 if difference is None else NO)
