"""`akkoord init`: write the first settings and policy of an installation."""

import getpass
from collections.abc import Callable
from pathlib import Path

import click

from bot.examples.fill import Answers, environment_text, policy_text, settings_text, variables
from bot.strict_yaml.fields import Reader
from bot.strict_yaml.tree import Refused, Text

WRONG = 2


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--yes", is_flag=True, help="Ask nothing; write an example to be edited.")
def init(folder: Path, *, yes: bool) -> None:
    """Write akkoord.yaml, policy.yaml and .env.example into DIR, with comments; nothing is overwritten.

    Example: akkoord init /etc/akkoord
    """
    for name in ("akkoord.yaml", "policy.yaml", ".env.example"):
        if (folder / name).exists():
            click.echo(f"{folder / name}: is there already; choose another folder or move it away", err=True)
            raise SystemExit(WRONG)
    answers = _defaults() if yes else _asked(_defaults())
    settings = settings_text(answers)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / "akkoord.yaml", settings)
        _write(folder / "policy.yaml", policy_text(answers.country))
        _write(folder / ".env.example", environment_text(settings))
    except OSError as error:
        click.echo(f"{folder}: cannot be written ({str(error.strerror).lower()})", err=True)
        raise SystemExit(WRONG) from None
    _say_what_is_next(folder, settings)


def _write(file: Path, text: str) -> None:
    with file.open("x", encoding="utf-8", newline="\n") as written:
        written.write(text)


def _defaults() -> Answers:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        # a container may run under a user that has no name
        user = "root"
    return Answers(
        name="Example BV",
        country="NL",
        language="nl",
        iban="NL91ABNA0417164300",
        host="imap.firm.example",
        address="invoices@firm.example",
        manager=user,
        os_user=user,
    )


def _asked(usual: Answers) -> Answers:
    from bot.settings.creditor import LANGUAGES
    from bot.settings.scalars import email, host, iban
    from bot.strict_yaml.scalars import country, one_of, words

    return Answers(
        name=_ask("Name of the creditor", None, words("a name on one line")),
        country=_ask("Country (ISO 3166)", usual.country, country),
        language=_ask("Language of debtors whose own is not known", usual.language, one_of(LANGUAGES)),
        iban=_ask("IBAN on your invoices", None, iban),
        host=_ask("IMAP server of the mailbox that debtors write to", None, host),
        address=_ask("Address of that mailbox", None, email),
        manager=_ask("Name of the first manager", usual.manager, words("a name on one line", 100)),
        os_user=_ask("That manager's user on this machine", usual.os_user, words("a user name", 64)),
    )


def _ask(question: str, usual: str | None, read: Reader[str]) -> str:
    answer: str = click.prompt(question, default=usual, value_proc=_checked(read))
    return answer


def _checked(read: Reader[str]) -> Callable[[str], str]:
    def check(answer: str) -> str:
        try:
            return read(Text(answer.strip(), 1, 1, ""))
        except Refused as refusal:
            raise click.UsageError(refusal.complaints[0].message) from None

    return check


def _say_what_is_next(folder: Path, settings: str) -> None:
    click.echo(f"Written: {folder / 'akkoord.yaml'}, {folder / 'policy.yaml'}, {folder / '.env.example'}")
    click.echo("Next:")
    click.echo("1. Read akkoord.yaml and set the address of the firm and the mail servers.")
    click.echo(f"2. Set in the environment: {', '.join(variables(settings))}.")
    click.echo("3. Set your limits in policy.yaml; akkoord policy explain says them in plain sentences.")
    click.echo(f"4. Run: akkoord check -c {folder / 'akkoord.yaml'}")
    click.echo("The assistant begins with drafts: nothing is sent until somebody releases it.")
