"""`akkoord release`: proposed letters leave because a person says so."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.at_the_desk import Number, at_a_terminal, config_option, open_office, person_here
from bot.cli.failures import NO

if TYPE_CHECKING:
    from bot.ledger.values import Letter
    from bot.office import Office
    from bot.settings.model import Person

Way = Callable[["Office", "Person", "Letter"], str]


@click.command()
@click.argument("letters", nargs=-1, type=Number(), metavar="LETTER…")
@click.option("--case", "case", type=Number(), help="A case's letters, and the case after an import.")
@click.option("--all", "everything", is_flag=True, help="All cases and all proposed letters.")
@click.option("--yes", is_flag=True, help="Show the letters, but ask nothing.")
@click.option("--withhold", metavar="TEXT", help="Keep the letters back instead, for this reason.")
@click.option("--again", is_flag=True, help="Send a failed letter, or one of unknown delivery, once more.")
@click.option("--arrived", is_flag=True, help="A letter of unknown delivery was taken after all.")
@config_option
def release(letters: tuple[int, ...], config: Path, **how: Any) -> None:
    """Let letters leave that wait for a person, each shown first; akkoord approvals lists them.

    After an import a case writes nothing until it is released: --case N or --all does that too.

    Example: akkoord release 31 32
    """
    wanted = (bool(letters), how["case"] is not None, how["everything"])
    if sum(wanted) != 1:
        raise click.UsageError("give letters, or --case, or --all")
    if sum((how["withhold"] is not None, how["again"], how["arrived"])) > 1:
        raise click.UsageError("give one of --withhold, --again and --arrived")
    if (how["again"] or how["arrived"]) and not letters:
        raise click.UsageError("--again and --arrived need the letters' numbers")
    if how["everything"] and not how["yes"] and not at_a_terminal():
        raise click.UsageError("--all without a terminal needs --yes: nobody can be asked")
    with open_office(config) as office:
        raise SystemExit(_release(office, person_here(office), letters, _How(**how)))


@dataclass(frozen=True, slots=True)
class _How:
    """The options."""

    case: int | None
    everything: bool
    yes: bool
    withhold: str | None
    again: bool
    arrived: bool


def _release(office: "Office", person: "Person", numbers: tuple[int, ...], how: _How) -> int:
    from bot.desk.letters import proposed, release_case
    from bot.desk.refusal import Refused

    way = _way(how)
    letters = tuple(map(office.ledger.letter, numbers)) if numbers else proposed(office, how.case)
    status = 0
    for letter in letters:
        _show(letter)
        if not how.yes and at_a_terminal() and not click.confirm("Do it?", default=True):
            continue
        try:
            click.echo(way(office, person, letter))
        except Refused as refusal:
            click.echo(str(refusal), err=True)
            status = NO
    for number in _waiting_cases(office, how) if way is _let_go else ():
        release_case(office, person, number)
        click.echo(f"case {number} is released: its letters leave from now on")
    return status


def _way(how: _How) -> Way:
    because = how.withhold
    if because is not None:
        return lambda office, person, letter: _keep(office, person, letter, because)
    if how.again:
        return _repeat
    return _note_arrival if how.arrived else _let_go


def _let_go(office: "Office", person: "Person", letter: "Letter") -> str:
    from bot.desk.letters import release_letter
    from bot.desk.telling import letter_line

    return letter_line(office, release_letter(office, person, letter.id), released=True)


def _keep(office: "Office", person: "Person", letter: "Letter", because: str) -> str:
    from bot.desk.letters import keep_back

    keep_back(office, person, letter.id, because)
    return f"letter {letter.id} is withheld"


def _repeat(office: "Office", person: "Person", letter: "Letter") -> str:
    from bot.desk.letters import send_again
    from bot.desk.telling import letter_line

    return letter_line(office, send_again(office, person, letter.id), released=True)


def _note_arrival(office: "Office", person: "Person", letter: "Letter") -> str:
    from bot.desk.letters import has_arrived

    has_arrived(office, person, letter.id)
    return f"letter {letter.id} counts as sent"


def _waiting_cases(office: "Office", how: _How) -> list[int]:
    if how.case is not None:
        return [how.case] if office.ledger.case_by_number(how.case).released_at is None else []
    found: list[int] = []
    while how.everything and (page := office.ledger.cases(released=False, after=found[-1] if found else 0)):
        found += [line.case.number for line in page]
    return found


def _show(letter: "Letter") -> None:
    from bot.desk.letters import shown

    mail = shown(letter)
    click.secho(f"letter {mail.number} of case {mail.case}, to {mail.recipient}", bold=True)
    click.secho(f"Subject: {mail.subject}", bold=True)
    click.echo(mail.text.rstrip())
    for name in mail.attachments:
        click.echo(f"[attached: {name}]")
    click.echo()
