"""`akkoord agree`: a person's own deal."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.at_the_desk import (
    Amount,
    Day,
    Number,
    Percent,
    at_a_terminal,
    config_option,
    json_option,
    open_office,
    person_here,
    print_json,
)

if TYPE_CHECKING:
    from bot.desk.deals import Deal

_METHODS = (
    "bank_transfer",
    "ideal",
    "bancontact",
    "direct_debit",
    "card",
    "paypal",
    "payment_link",
    "cheque",
    "cash",
)


@click.command()
@click.argument("case", type=Number())
@click.option("--discount", type=Percent(), help="Off the principal, as 5%.")
@click.option("--waive", is_flag=True, help="Drop all charges.")
@click.option("--pay-by", type=Day(), help="The day by which everything that is left is paid.")
@click.option("--new-date", type=Day(), help="A new due date.")
@click.option("--instalments", type=click.IntRange(1, 1200), metavar="N", help="Pay in N instalments.")
@click.option("--first", type=Day(), help="The first instalment's day.")
@click.option(
    "--every", type=click.Choice(["weekly", "biweekly", "monthly"]), help="How often; monthly unless given."
)
@click.option("--down", type=Amount(), help="A down payment before the instalments.")
@click.option("--method", type=click.Choice(_METHODS), help="How it is paid.")
@click.option("--because", metavar="TEXT", help="Why; needed beyond the limits.")
@click.option("--yes", is_flag=True, help="Agree without asking.")
@config_option
@json_option
def agree(case: int, because: str | None, config: Path, *, yes: bool, as_json: bool, **terms: Any) -> None:
    """Record a deal that you made with a debtor: confirmed in writing and watched like any other.

    It counts as an exception. Beyond the limits it takes a manager and a reason.

    Example: akkoord agree 12 --instalments 4 --first 2026-12-28 --down 500.00 --because "agreed by phone"
    """
    from bot.desk.deals import Wish, work_out
    from bot.desk.deals import agree as agree_to
    from bot.desk.telling import came_json, came_lines

    _fit_together(terms)
    with open_office(config) as office:
        person = person_here(office)
        deal = work_out(office, case, Wish(**terms))
        if not as_json:
            _show(deal)
        if not yes and not as_json and at_a_terminal():
            click.confirm("Agree?", abort=True)
        came = agree_to(office, person, deal, because)
        if as_json:
            print_json({**came_json(came), "agreed": deal.option.to_json(), "against": list(deal.against)})
        else:
            click.echo("\n".join(came_lines(office, came)))


def _fit_together(terms: dict[str, Any]) -> None:
    """Refuse terms that belong to something that is not agreed."""
    for name in ("first", "every", "down"):
        if terms[name] is not None and terms["instalments"] is None:
            raise click.UsageError(f"--{name} goes with --instalments")
    if terms["new_date"] is not None and terms["pay_by"] is not None:
        raise click.UsageError("give --new-date or --pay-by, not both")
    if terms["instalments"] is not None and (terms["new_date"] or terms["pay_by"]):
        raise click.UsageError("with --instalments the days follow from --first and --every")


def _show(deal: "Deal") -> None:
    from bot.desk.words import schedule
    from bot.letters.formats import money

    currency = deal.case.currency
    click.secho(f"case {deal.number}: {deal.in_one_line}", bold=True)
    for line in schedule(deal.option.to_json(), currency):
        click.echo(f"  {line}")
    cost, worth = deal.option.concession, deal.option.expected_value
    click.echo(f"  costs {money(cost, 'en', currency)}, worth {money(worth, 'en', currency)}")
    for line in deal.against:
        click.echo(f"  beyond the limits: {line}")
