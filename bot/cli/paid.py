"""`akkoord paid`: money that a person saw come."""

import datetime
from pathlib import Path

import click

from bot.cli.at_the_desk import Amount, Day, Number, config_option, json_option, open_office, person_here, print_json


@click.command()
@click.argument("case", type=Number())
@click.argument("amount", type=Amount())
@click.option("--on", "paid_on", type=Day(), required=True, help="The value date: the day on which the money came.")
@click.option("--id", "payment_id", help="The bank's own reference: the same one never counts twice.")
@config_option
@json_option
def paid(
    case: int, amount: int, paid_on: datetime.date, payment_id: str | None, config: Path, *, as_json: bool
) -> None:
    """Record that AMOUNT came for a case on a day, once however often this is run.

    Without --id the same amount on the same day is taken for the same payment.

    Example: akkoord paid 12 1210.00 --on 2026-11-20 --id NL2026112000017
    """
    from bot.desk.payments import paid as record
    from bot.desk.telling import came_json, came_lines

    with open_office(config) as office:
        found = record(office, person_here(office), case, amount, paid_on, payment_id)
        if as_json:
            print_json({"id": found.id, "new": found.is_new, **came_json(found.came)})
            return
        if not found.is_new:
            by = found.came.arrival.payload.get("by")
            hint = "" if payment_id else "; if this is another payment of the same day, give it an --id"
            click.echo(f"case {case}: this payment had been recorded by {by}{hint}")
        click.echo("\n".join(came_lines(office, found.came)))
