"""`akkoord interpret`: debtors' messages in, acts out, one JSON line each."""

import datetime
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

if TYPE_CHECKING:
    from bot.second_reader.second_reader import SecondReader
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
@click.option(
    "-c", "--config", type=click.Path(dir_okay=False, path_type=Path), help="akkoord.yaml: ask its reader too."
)
@click.option("--explain", is_flag=True, help="For a person: each message with what was found in it, marked.")
def interpret(file: BinaryIO, config: Path | None, explain: bool) -> None:
    """Read records of debtors' replies (JSONL) from FILE or standard input and say what each does.

    One line out for each line in, in order: {"id", "acts", "flags", "confident", "language", "evidence"}. A line that
    can't be read gives {"id", "error"}, and the next is read; then the exit status is 2. With -c the language model
    that the settings name under `reader` reads along, and "second_reader" says what it made of it.
    """
    bad = False
    for answer, record, reading in _answers(file, _second_reader(config)):
        bad = bad or reading is None
        if explain and reading is not None:
            _explain(record, reading)
        else:
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    raise SystemExit(2 if bad else 0)


def _second_reader(config: Path | None) -> "SecondReader | None":
    if config is None:
        return None
    from bot.second_reader.second_reader import SecondReader
    from bot.settings import load_settings

    settings = load_settings(config)
    if settings.reader is None:
        raise click.UsageError(f"{config} names no `reader`; see its example in the file that akkoord init writes")
    return SecondReader(settings.reader)


def _answers(
    lines: Iterable[Any], second_reader: "SecondReader | None"
) -> Iterator[tuple[dict[str, Any], dict[str, Any], "Reading | None"]]:
    from negotiation.errors import FieldError
    from negotiation.reading.interpret import interpret as read_message
    from negotiation.reading.situation import situation_from_json

    for line in lines:
        if not line.strip():
            continue
        record: dict[str, Any] = {}
        try:
            record = _record(line)
            text, today = _text(record, "text"), _today(record)
            situation = situation_from_json(record.get("situation"))
            subject = _text(record, "subject") if record.get("subject") is not None else ""
            reading = read_message(text, today=today, subject=subject, situation=situation)
        except (FieldError, ValueError) as error:
            yield {"id": record.get("id"), "error": str(error)}, record, None
            continue
        opinion = second_reader.read(reading, text, today=today, situation=situation) if second_reader else None
        reading = opinion.reading if opinion else reading
        said = {"second_reader": opinion.to_json()} if opinion else {}
        yield {"id": record.get("id"), **reading.to_json(), **said}, record, reading


def _record(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"not a JSON object: {error}") from error
    if isinstance(record, dict):
        return record
    raise ValueError("not a JSON object: a record of replies/SCHEMA.md is expected")


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
