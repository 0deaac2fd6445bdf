"""`akkoord cases`: the list of cases."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.at_the_desk import config_option, console, json_option, open_office, person_here, print_json

if TYPE_CHECKING:
    from bot.ledger.values import CaseLine
    from bot.office import Office

_PHASES = (
    "open",
    "offered",
    "awaiting_approval",
    "agreed",
    "disputed",
    "with_a_person",
    "handed_over",
    "paid",
    "closed",
)


@click.command()
@click.option("--phase", type=click.Choice(_PHASES), help="Only cases in this phase.")
@click.option("--mine", is_flag=True, help="Only cases that you have taken on.")
@click.option("--all", "everything", is_flag=True, help="Closed ones too.")
@config_option
@json_option
def cases(phase: str | None, config: Path, *, mine: bool, everything: bool, as_json: bool) -> None:
    """List cases: who owes what, where it stands, and what comes next.

    Example: akkoord cases --phase with_a_person
    """
    from bot.desk.waiting import all_cases

    with open_office(config) as office:
        wanted: dict[str, Any] = {"phase": phase, "only_open": not (everything or phase in ("paid", "closed"))}
        if mine:
            wanted["owner"] = person_here(office).name
        found = list(all_cases(office, **wanted))
        if as_json:
            for line in found:
                print_json(_json(line))
        else:
            _show(office, found)


def _show(office: "Office", found: list["CaseLine"]) -> None:
    from rich.table import Table

    from bot.desk.freshness import freshness
    from bot.desk.words import plain
    from bot.letters.formats import money

    printer = console()
    if found:
        table = Table(box=None, header_style="bold", pad_edge=False)
        for name in ("case", "debtor", "phase", "outstanding", "charges", "next look", "with", ""):
            table.add_column(name, justify="right" if name in ("case", "outstanding", "charges") else "left")
        for line in found:
            case = line.case
            table.add_row(
                str(case.number),
                line.debtor_name,
                plain(case.phase),
                money(case.principal, "en", case.currency),
                money(case.charges, "en", case.currency) if case.charges else "",
                case.look_again_on.isoformat() if case.look_again_on else "",
                case.owner or "",
                _remark(line),
            )
        printer.print(table)
    else:
        printer.print("No cases.")
    for sentence in freshness(office):
        printer.print(sentence, style="dim")


def _remark(line: "CaseLine") -> str:
    if line.case.released_at is None:
        return "not released"
    return f"{line.waiting} waiting" if line.waiting else ""


def _json(line: "CaseLine") -> dict[str, Any]:
    from negotiation.money import format_amount

    case = line.case
    return {
        "case": case.number,
        "debtor": case.debtor_id,
        "name": line.debtor_name,
        "phase": case.phase,
        "currency": case.currency,
        "principal": format_amount(case.principal),
        "charges": format_amount(case.charges),
        "items": line.items,
        "waiting": line.waiting,
        "look_again_on": case.look_again_on.isoformat() if case.look_again_on else None,
        "owner": case.owner,
        "released": case.released_at is not None,
        "closed": case.closed_at is not None,
    }
