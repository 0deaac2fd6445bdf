"""`akkoord case`: one case with its timeline."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.at_the_desk import Number, config_option, console, json_option, open_office, person_here, print_json

if TYPE_CHECKING:
    from bot.ledger.values import CaseView
    from bot.office import Office

_STYLES = {
    "said": "italic",
    "understood": "green",
    "action": "bold",
    "offer": "cyan",
    "reason": "dim",
    "letter": "blue",
    "fact": "",
}
_MARKS = {"said": "“ ", "understood": "→ ", "action": "» ", "offer": "    ", "reason": "  because: ", "letter": "✉ "}


@click.command()
@click.argument("number", metavar="CASE", type=Number())
@click.option("--letter", type=Number(), metavar="N", help="Show letter N as it was, or will be, sent.")
@click.option("--take", is_flag=True, help="Make the case yours.")
@config_option
@json_option
def case(number: int, letter: int | None, config: Path, *, take: bool, as_json: bool) -> None:
    """Show what happened in a case: what came, what was understood and by which words, what was decided, and why.

    Example: akkoord case 12 --letter 31
    """
    with open_office(config) as office:
        if take:
            from bot.desk.notes import take as take_on

            take_on(office, person_here(office), number)
        view = office.ledger.case_view(number)
        if letter is not None:
            _show_letter(view, letter)
        elif as_json:
            from bot.desk.timeline import case_json

            print_json(case_json(office, view))
        else:
            _show(office, view)


def _show(office: "Office", view: "CaseView") -> None:
    from rich.padding import Padding
    from rich.text import Text

    from bot.desk.questions import local
    from bot.desk.timeline import headline, moments

    printer = console()
    first, *rest = headline(view)
    printer.print(Text(first, style="bold"))
    for line in rest:
        printer.print(Padding(Text(line), (0, 0, 0, 2), expand=False))
    for moment in moments(office, view):
        by = f", by {moment.by}" if moment.by else ""
        printer.print(Text(f"\n{moment.entry:>3}  {local(office, moment.at)}  {moment.title}{by}", style="bold"))
        for one in moment.lines:
            text = Text(f"{_MARKS.get(one.sort, '')}{one.text}", style=_STYLES[one.sort])
            printer.print(Padding(text, (0, 0, 0, 5), expand=False))


def _show_letter(view: "CaseView", number: int) -> None:
    from bot.desk.letters import shown
    from bot.desk.refusal import Refused

    found = next((one for one in view.letters if one.id == number), None)
    if found is None:
        known = ", ".join(str(one.id) for one in view.letters) or "none"
        raise Refused(f"case {view.case.number} has no letter {number}; its letters: {known}")
    mail = shown(found)
    click.echo(f"To: {mail.recipient}\nSubject: {mail.subject}\nMessage-ID: {found.message_id}\n")
    click.echo(mail.text.rstrip())
    for name in mail.attachments:
        click.echo(f"[attached: {name}]")
