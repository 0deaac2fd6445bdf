"""`akkoord read`: what the mail side and the reading see in a mail."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.reading_mail import ReadMail
    from bot.settings import Settings
    from negotiation.reading.situation import Situation

_EXAMPLE = """
\b
Examples:
  akkoord read reply.eml
  akkoord read --authserv-id mx.firm.example --situation case.json inbox/*.eml
"""


@click.command(epilog=_EXAMPLE)
@click.argument(
    "messages",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="MESSAGE.eml…",
)
@click.option(
    "-c", "--config", type=click.Path(dir_okay=False, path_type=Path), help="akkoord.yaml: whose results count."
)
@click.option(
    "--situation",
    "situation_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="What the creditor knows: a JSON file with `situation` of replies/SCHEMA.md.",
)
@click.option("--authserv-id", help="The receiving server whose Authentication-Results count.")
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON line a file (always so where the output is no terminal)."
)
def read(
    messages: tuple[Path, ...],
    config: Path | None,
    situation_file: Path | None,
    authserv_id: str | None,
    *,
    as_json: bool,
) -> None:
    """Show what is seen in each mail: its kind, the writer's own words, what they mean, and who wrote it.

    Without -c or --authserv-id no receiving server is trusted, so nothing is authentic.
    """
    settings = _settings(config)
    situation = _situation(situation_file)
    is_line = as_json or not sys.stdout.isatty()
    failed = False
    for path in messages:
        seen = _seen(path, situation, authserv_id, settings)
        failed |= "error" in seen
        if is_line:
            click.echo(json.dumps(seen, ensure_ascii=False))
        else:
            _show(path, seen)
    if failed:
        sys.exit(1)


def _seen(path: Path, situation: "Situation", authserv_id: str | None, settings: "Settings | None") -> dict[str, Any]:
    from bot.clock import SystemClock
    from bot.reading_mail import read_mail
    from mail.errors import UnreadableMessage
    from mail.parse import parse

    raw = path.read_bytes()
    try:
        trusted = authserv_id or (_trusted(settings, parse(raw).recipients) if settings else None)
        found = read_mail(
            raw,
            today=SystemClock().now().date(),
            situation=situation,
            authserv_id=trusted,
            own_addresses=_own_addresses(settings),
        )
    except UnreadableMessage as error:
        click.echo(f"{path}: {error.reason}; give a file as a mail program saves it (.eml)", err=True)
        return {"file": str(path), "error": error.reason}
    return to_json(found)


def to_json(found: "ReadMail") -> dict[str, Any]:
    """Give everything that DESIGN.md promises of `akkoord read`, in its order."""
    reply, email = found.reply, found.reply.email
    reading = found.reading.to_json()
    bounce = reply.bounce
    return {
        "message_id": email.message_id,
        "from": email.sender.address,
        "from_name": email.sender.name,
        "subject": email.subject,
        "date": email.date.isoformat() if email.date else None,
        "in_reply_to": email.in_reply_to,
        "references": list(email.references),
        "kind": str(reply.kind),
        "bounce": bounce and {"recipient": bounce.recipient, "status": bounce.status, "permanent": bounce.permanent},
        "flags": reading["flags"],
        "text": reply.text,
        "attachments": [
            {"name": one.name, "type": one.media_type, "size": one.size, "seems": one.seems}
            for one in email.attachments
        ],
        "language": reading["language"],
        "acts": reading["acts"],
        "confident": reading["confident"],
        "evidence": reading["evidence"],
        "authentic": reply.authentic,
        "trust": list(reply.trust),
    }


def _settings(config: Path | None) -> "Settings | None":
    if config is None:
        return None
    from bot.settings import SettingsError, load_settings

    try:
        return load_settings(config)
    except SettingsError as error:
        click.echo("\n".join(error.lines), err=True)
        sys.exit(2)


def _trusted(settings: "Settings", recipients: tuple[str, ...]) -> str | None:
    """Choose the mailbox that the mail was for, else the first."""
    boxes = settings.mailboxes
    bare = {one.split("+")[0] if "+" in one else one.partition("@")[0] for one in recipients}
    meant = next((box for box in boxes if box.address.partition("@")[0] in bare), boxes[0] if boxes else None)
    return meant.authserv_id if meant else None


def _own_addresses(settings: "Settings | None") -> frozenset[str]:
    if settings is None:
        return frozenset()
    return frozenset(
        one.lower()
        for one in (*(box.address for box in settings.mailboxes), settings.smtp.sender, settings.smtp.reply_to)
    )


def _situation(path: Path | None) -> "Situation":
    from negotiation.errors import FieldError
    from negotiation.reading.situation import Situation, situation_from_json

    if path is None:
        return Situation()
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(value, dict) and isinstance(value.get("situation"), dict):
            value = value["situation"]
        return situation_from_json(value)
    except (OSError, ValueError) as error:
        click.echo(f"{path}: not JSON in UTF-8 ({error}); see replies/SCHEMA.md, situation", err=True)
    except FieldError as error:
        click.echo(f"{path}: {error}", err=True)
    sys.exit(2)


def _show(path: Path, seen: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.panel import Panel
    from rich.text import Text

    console = Console()
    if "error" in seen:
        return
    head = Text()
    head.append(f"{seen['from_name'] or seen['from']} <{seen['from']}>\n")
    head.append(f"{seen['subject']}\n", style="bold")
    head.append(
        f"{seen['kind']}, {seen['language']}, {'proven sender' if seen['authentic'] else 'sender not proven'}: "
    )
    head.append("; ".join(seen["trust"]), style="dim")
    head.append(f"\n\n{seen['text'] or '(no words of their own)'}\n")
    for act in seen["acts"]:
        slots = ", ".join(f"{key} {value}" for key, value in act.items() if key != "act")
        head.append(f"\n→ {act['act']} {slots}".rstrip(), style="green" if seen["confident"] else "yellow")
    for flag in seen["flags"]:
        head.append(f"\n! {flag}", style="red")
    for one in seen["attachments"]:
        head.append(f"\n@ {one['name']} ({one['seems']}, {one['size']} bytes)", style="cyan")
    if seen["bounce"]:
        lasting = "for good" if seen["bounce"]["permanent"] else "for now"
        head.append(f"\n↩ {seen['bounce']['recipient']} failed {lasting} ({seen['bounce']['status']})", style="red")
    console.print(Panel(head, title=str(path), title_align="left", width=min(console.width, 100)))
