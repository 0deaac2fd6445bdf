"""What the demo shows while it plays: conversations as they happen, and a table of how they ended."""

import datetime
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from typing import Any

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot.demo.cast import Debtor
from negotiation.money import format_amount

WIDTH = 100
_INDENT = 4
_NOTE_INDENT = 14
_SHOWN_LINES = 12


@dataclass(frozen=True, slots=True)
class Ending:
    """How one debtor's case stands at the end."""

    debtor: Debtor
    owed: int
    received: int
    phase: str
    terms: str


class Screen:
    """Prints to the terminal in colour and keeps a plain transcript of the same."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._kept = StringIO()
        self._plain = Console(file=self._kept, width=WIDTH, no_color=True, highlight=False)

    @property
    def transcript(self) -> str:
        """Everything shown so far, without colours."""
        return self._kept.getvalue()

    def day(self, day: datetime.date, number: int) -> None:
        """Begin a day."""
        self._show(Rule(f"[bold]{day:%A %-d %B %Y}[/bold] · day {number}", style="dim", characters="─"))

    def letter(self, debtor: Debtor, subject: str, text: str) -> None:
        """Show a letter that reached a debtor, without its footer."""
        self._speak("▶", "cyan", f"to {debtor.name}", subject, _body_of(text))

    def writes(self, debtor: Debtor, sender: str, words: str, *, automatic: bool) -> None:
        """Show what a debtor, or somebody in their place, writes."""
        who = debtor.name if sender == debtor.address else f"{sender} (about {debtor.name})"
        self._speak("◀", "yellow", f"{who}{' (automatic)' if automatic else ''} writes", "", words)

    def understood(self, reading: Mapping[str, Any], mail: Mapping[str, Any]) -> None:
        """Show what was read from the words, and whether the sender may bind."""
        acts = ", ".join(_act_in_words(act) for act in reading["acts"]) or "nothing"
        doubts = [] if reading["confident"] else ["not sure"]
        doubts += [str(flag).replace("_", " ") for flag in reading["flags"]]
        doubts += [] if mail["may_bind"] else ["sender may not bind"]
        self._note("understood", acts + (f"  ({'; '.join(doubts)})" if doubts else ""), "magenta")

    def decided(self, kind: str, actions: Sequence[Mapping[str, Any]], phase: str) -> None:
        """Show what was decided, and the phase that the case is in now."""
        words = ", ".join(_action_in_words(action) for action in actions) or "nothing to do"
        before = "" if kind == "mail" else f"{kind}: "
        self._note("decided", f"{before}{words}  → {phase.replace('_', ' ')}", "green")

    def controller(self, name: str, text: str) -> None:
        """Show what a person on the creditor's side does."""
        self._note(name, text, "bold blue")

    def money(self, debtor: Debtor, cents: int) -> None:
        """Show a payment."""
        self._note("bank", f"€ {format_amount(cents)} from {debtor.name}", "bold green")

    def bounced(self, debtor: Debtor) -> None:
        """Show that a letter came back."""
        self._note("mail server", f"{debtor.address} does not exist: the letter came back", "red")

    def endings(self, endings: Sequence[Ending]) -> None:
        """Show the table of outcomes."""
        table = Table(
            title="How it ended", title_style="bold", box=None, header_style="bold", padding=(0, 1), width=WIDTH
        )
        table.add_column("debtor", max_width=26, no_wrap=True)
        table.add_column("", no_wrap=True)
        table.add_column("what it shows", max_width=26)
        table.add_column("owed", justify="right", no_wrap=True)
        table.add_column("paid", justify="right", no_wrap=True)
        table.add_column("stands", no_wrap=True)
        for ending in endings:
            phase = Text(ending.phase.replace("_", " "), style=_COLOURS.get(ending.phase, ""))
            table.add_row(
                ending.debtor.name,
                ending.debtor.language,
                ending.debtor.story,
                format_amount(ending.owed),
                format_amount(ending.received),
                phase,
            )
        self._show(Text(""))
        self._show(table)

    def say(self, text: str) -> None:
        """Show a line of our own."""
        self._show(Text(text))

    def _speak(self, sign: str, colour: str, who: str, subject: str, words: str) -> None:
        head = Text(f"{sign} {who}", style=f"bold {colour}")
        if subject:
            head.append(f"  {subject}", style="dim")
        self._show(head)
        if words.strip():
            self._show(Text(textwrap.indent(_shortened(words), " " * _INDENT)))

    def _note(self, who: str, text: str, colour: str) -> None:
        first, *rest = textwrap.wrap(text, WIDTH - _NOTE_INDENT - 2) or [""]
        line = Text(f"{who:>{_NOTE_INDENT - 1}} ", style=colour)
        line.append("\n".join([first, *(" " * _NOTE_INDENT + more for more in rest)]), style="default")
        self._show(line)

    def _show(self, what: Any) -> None:
        self._console.print(what)
        self._plain.print(what)


_COLOURS = {"paid": "green", "agreed": "green", "disputed": "yellow", "with_a_person": "yellow", "closed": "green"}


def _body_of(text: str) -> str:
    """Leave the footer and the place to pay out: they are the same in every letter."""
    letter = text.replace("\r\n", "\n").split("\n-- \n", maxsplit=1)[0]
    paragraphs = [part.rstrip() for part in letter.strip().split("\n\n")]
    return "\n".join(part for part in paragraphs[1:] if part.strip())


def _shortened(words: str) -> str:
    lines: list[str] = []
    for line in words.strip().splitlines():
        lines += textwrap.wrap(line, WIDTH - _INDENT - 4, subsequent_indent="  ") or (
            [""] if lines and lines[-1] else []
        )
    if len(lines) > _SHOWN_LINES:
        lines = [*lines[:_SHOWN_LINES], "…"]
    return "\n".join(lines).rstrip()


def _act_in_words(act: Mapping[str, Any]) -> str:
    slots = " ".join(str(value) for name, value in act.items() if name != "act")
    return f"{act['act'].replace('_', ' ')} {slots}".strip()


def _action_in_words(action: Mapping[str, Any]) -> str:
    name = str(action["action"]).replace("_", " ")
    if "offer" in action:
        return f"{name}: " + "; ".join(_option_in_words(option) for option in action["offer"]["options"])
    if "agreement" in action:
        live = "live" if action["agreement"]["live"] else "awaiting the first money"
        return f"{name}: {_option_in_words(action['agreement'])} ({live})"
    told = (
        action.get("topic") or action.get("about") or action.get("reason") or action.get("to") or action.get("until")
    )
    return f"{name} ({str(told).replace('_', ' ')})" if told else name


def _option_in_words(option: Mapping[str, Any]) -> str:
    pays = option["pays"]
    kind = str(option["kind"]).replace("_", " ")
    extra = f" {option['percent']}%" if "percent" in option else ""
    if len(pays) == 1:
        return f"{kind}{extra}, € {pays[0]['amount']} by {pays[0]['on']}"
    return f"{kind}{extra}, {len(pays)} payments from € {pays[0]['amount']} on {pays[0]['on']} to {pays[-1]['on']}"
