"""`akkoord rule`: a yes, a no or a change to an offer that waits for approval."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.at_the_desk import (
    Amount,
    Day,
    Percent,
    at_a_terminal,
    config_option,
    json_option,
    open_office,
    person_here,
    print_json,
)

if TYPE_CHECKING:
    from bot.desk.questions import Question
    from bot.desk.rulings import Ruled
    from bot.office import Office
    from negotiation.offers import Option, Terms


@click.command()
@click.argument("reference", metavar="ID")
@click.argument("verdict", type=click.Choice(["approve", "refuse", "amend"]))
@click.option(
    "--hash", "shown", metavar="SIGNS", help="The first 8 or more signs of the offer's hash, as it was shown."
)
@click.option("--option", "letter", metavar="A", help="Which option to amend, where there are several.")
@click.option("--percent", type=Percent(), help="Amend the discount.")
@click.option("--pay-by", type=Day(), help="Amend the day to pay.")
@click.option("--date", type=Day(), help="Amend the new due date.")
@click.option("--count", type=click.IntRange(1, 1200), help="Amend the number of instalments.")
@click.option("--first", type=Day(), help="Amend the first instalment's day.")
@click.option("--every", type=click.Choice(["weekly", "biweekly", "monthly"]), help="Amend how often.")
@click.option("--down", type=Amount(), help="Amend the down payment.")
@config_option
@json_option
def rule(
    reference: str, verdict: str, shown: str | None, letter: str | None, config: Path, *, as_json: bool, **terms: Any
) -> None:
    """Rule on the offer that case ID (or ID/APPROVAL) waits with.

    The ruling counts for the offer that you saw: at a terminal it is shown and asked, elsewhere --hash names it.

    Example: akkoord rule 12 amend --count 8 --down 250.00 --hash 3f1c22ab
    """
    from bot.desk.questions import open_question
    from bot.desk.rulings import amended
    from bot.desk.rulings import rule as rule_on
    from negotiation.incoming import Verdict

    wanted = Verdict(verdict)
    changes = _changes(terms)
    if (changes is not None) is not (wanted is Verdict.AMEND):
        raise click.UsageError("what is to change goes with amend, and amend with what is to change")
    if shown is None and not at_a_terminal():
        raise click.UsageError("without a terminal the offer must be named: --hash and its first 8 signs")
    with open_office(config) as office:
        person = person_here(office)
        question = open_question(office, reference)
        options = amended(office, question, changes, letter) if changes is not None else ()
        if shown is None:
            shown = _seen(office, question, wanted, options)
        ruled = rule_on(office, person, reference, wanted, shown, options)
        if as_json:
            _print(ruled)
        else:
            _say(office, ruled)


def _changes(terms: dict[str, Any]) -> "Terms | None":
    """Gather what is to change; None where nothing is."""
    from negotiation.offers import Terms

    names = {"first": "first_date", "every": "frequency", "down": "down_payment"}
    given = {names.get(name, name): value for name, value in terms.items() if value is not None}
    return Terms(**given) if given else None


def _seen(office: "Office", question: "Question", verdict: str, options: tuple["Option", ...]) -> str:
    """Show what is ruled on and ask; the hash of what was shown."""
    from bot.desk.waiting import question_lines
    from bot.desk.words import option_line, schedule

    currency = question.case.currency
    for line in question_lines(office, question)[:-1]:
        click.echo(line)
    for option in options or question.offer.options:
        click.echo(
            f"\n{'as amended' if options else 'option'} {option.letter}: {option_line(option.to_json(), currency)}"
        )
        for line in schedule(option.to_json(), currency):
            click.echo(f"  {line}")
    click.confirm(f"\n{verdict}?", abort=True)
    return question.hash


def _print(ruled: "Ruled") -> None:
    from bot.desk.telling import came_json

    print_json({**came_json(ruled.came), "waits_for_second": ruled.waits_for_second})


def _say(office: "Office", ruled: "Ruled") -> None:
    from bot.desk.telling import came_lines

    click.echo("\n".join(came_lines(office, ruled.came)))
    if ruled.waits_for_second:
        click.echo("  a second person must say yes before it is sent")
