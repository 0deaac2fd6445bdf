"""`akkoord policy`: look at the limits before they count."""

import json
from pathlib import Path

import click

from bot.cli.policy_activate import activate
from bot.policy_explain.explain import LANGUAGES
from negotiation.policy import PolicyBook

WRONG = 2


@click.group()
def policy() -> None:
    """Check, explain and activate what the assistant may agree with debtors.

    Example: akkoord policy check policy.yaml
    """


policy.add_command(activate)


def policy_book(file: Path) -> PolicyBook:
    """Read a policy file for a command; where it is wrong, say everything that is and leave with status 2."""
    from bot.policy_file import PolicyError, load_policy

    try:
        return load_policy(file)
    except PolicyError as error:
        for line in error.lines:
            click.echo(line, err=True)
        raise SystemExit(WRONG) from None


@policy.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object: fingerprint, errors, doubts.")
def check(file: Path, *, as_json: bool) -> None:
    """Say what is wrong in FILE, each with line and key, and what it can hardly have meant.

    Example: akkoord policy check policy.yaml
    """
    from bot.policy_file import PolicyError, load_policy
    from bot.policy_file.doubts import doubts

    try:
        book = load_policy(file)
    except PolicyError as error:
        if as_json:
            click.echo(json.dumps({"fingerprint": None, "errors": error.lines, "doubts": []}, ensure_ascii=False))
        for line in () if as_json else error.lines:
            click.echo(line, err=True)
        raise SystemExit(WRONG) from None
    found = doubts(book)
    if as_json:
        click.echo(json.dumps({"fingerprint": book.fingerprint, "errors": [], "doubts": found}, ensure_ascii=False))
        return
    for doubt in found:
        click.echo(f"{file}: doubt: {doubt}", err=True)
    click.echo(f"{file}: {_summary(book)}")


def _summary(book: PolicyBook) -> str:
    from bot.policy_file.levers import LEVERS

    levers = sum(getattr(book.base.levers, name) is not None for name in LEVERS)
    parts = f"{levers} of {len(LEVERS)} levers, {len(book.segments)} segments"
    return f"a sound policy in {book.base.currency}: {parts}, version {book.fingerprint[:12]}"


@policy.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--lang", type=click.Choice(list(LANGUAGES)), default="en", show_default=True, help="Language.")
def explain(file: Path, lang: str) -> None:
    """Say the limits of FILE in plain sentences.

    Example: akkoord policy explain policy.yaml --lang nl
    """
    from bot.policy_explain import explain as explained

    for line in explained(policy_book(file), lang):
        click.echo(click.style(line, bold=True) if line.endswith(":") else line)
