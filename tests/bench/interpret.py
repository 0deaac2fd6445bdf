"""Messages a second that the reader reads, beside what only splitting the same texts into words costs.

Run as: python -m tests.bench.interpret [ROUNDS]
"""

import datetime
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from negotiation.reading.interpret import interpret
from negotiation.reading.situation import situation_from_json

_REPLIES = Path(__file__).parents[1] / "reading" / "replies"


def measure(rounds: int = 2) -> None:
    """Print both rates and their ratio."""
    records = [json.loads(line) for file in sorted(_REPLIES.glob("*.jsonl")) for line in file.open(encoding="utf-8")]
    _read(records[0])
    reads = _rate(records * rounds, _read)
    splits = _rate(records * rounds, lambda record: record["text"].split())
    print(f"interpret: {reads:8.0f} messages/s over {len(records) * rounds}")
    print(f"baseline:  {splits:8.0f} messages/s split into words (ratio {reads / splits:.4f})")


def _read(record: dict[str, Any]) -> object:
    return interpret(
        record["text"],
        today=datetime.date.fromisoformat(record["today"]),
        subject=record["subject"],
        situation=situation_from_json(record["situation"]),
    )


def _rate(records: list[dict[str, Any]], work: Callable[[dict[str, Any]], object]) -> float:
    started = time.perf_counter()
    for record in records:
        work(record)
    return len(records) / (time.perf_counter() - started)


if __name__ == "__main__":
    measure(*map(int, sys.argv[1:2]))
