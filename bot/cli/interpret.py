"""`akkoord interpret`: debtors' messages in, acts out, one JSON line each."""

import datetime
import json
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TextIO

import click

if TYPE_CHECKING:
    from negotiation.reading.reading import Reading


@click.command(
    epilog="""\b
Example:
  echo '{"id": "1", "today": "2026-03-10", "text": "Ik betaal vrijdag.", "situation":
  {"items": [{"number": "F1", "outstanding": "100.00", "due": "2026-02-01"}]}}' |
  tr '\\n' ' ' | akkoord interpret --explain
"""
)
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--explain", is_flag=True, help="For a person: each message with what was found in it, marked.")
def interpret(file: TextIO, explain: bool) -> None:
    """Read records of debtors' replies (JSONL) from FILE or standard input and say what each does.

    One line out for each line in, in order: {"id", "acts", "flags", "confident", "language", "evidence"}. A line that
    can't be read gives {"id", "error"}, and the next is read; then the exit status is 2.
    """
    bad = False
    for answer, record, reading in _answers(file):
        bad = bad or reading is None
        if explain and reading is not None:
            _explain(record, reading)
        else:
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    raise SystemExit(2 if bad else 0)


def _answers(lines: Iterable[Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any], "Reading | None"]]:
    from negotiation.errors import FieldError
    from negotiation.reading.interpret import interpret as read_message
    from negotiation.reading.situation import situation_from_json

    for line in lines:
        if not line.strip():
            continue
        record: dict[str, Any] = {}
        try:
            record = _record(line)
            reading = read_message(
                _text(record, "text"),
                today=_today(record),
                subject=_text(record, "subject") if record.get("subject") is not None else "",
                situation=situation_from_json(record.get("situation")),
            )
        except (FieldError, ValueError) as error:
            yield {"id": record.get("id"), "error": str(error)}, record, None
            continue
        yield {"id": record.get("id"), **reading.to_json()}, record, reading


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not a JSON object: {error}") from error
    if not isinstance(record, dict):
        raise ValueError("not a JSON object: a record of replies/SCHEMA.md is expected")
    return record


def _text(record: dict[str, Any], field: str) -> str:
    from negotiation.errors import FieldError

    value = record.get(field)
    if not isinstance(value, str):
        raise FieldError(field, "a string")
    return value


def _today(record: dict[str, Any]) -> datetime.date:
    from negotiation.acts import parse_date

    return parse_date(record.get("today"), "today")


def _explain(record: dict[str, Any], reading: "Reading") -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    sure = "confident" if reading.confident else "not confident: a person should look"
    console.rule(f"{record.get('id')} · {reading.language} · {sure}", align="left")
    message = Text(str(record["text"]))
    for place in reading.evidence:
        message.stylize("bold reverse" if place.slot else "bold underline", place.start, place.end)
    console.print(message)
    for act in reading.acts:
        slots = act.to_json()
        name = slots.pop("act")
        said = ", ".join(f"{slot} {value}" for slot, value in slots.items())
        because = dict.fromkeys(place.words for place in reading.evidence if place.act == name)
        console.print(Text(f"  {name}  {said}", style="bold"), Text("because: " + " | ".join(because)))
    for flag in reading.flags:
        because = dict.fromkeys(place.words for place in reading.evidence if place.act == flag)
        console.print(Text(f"  flag {flag}", style="bold red"), Text("because: " + " | ".join(because)))
