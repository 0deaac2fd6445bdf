"""Trains the reader's second opinion: `python -m bot.train_reader [FOLDER]` writes negotiation/reading/weights.json.

Logistic regression, one for each act, by AdaGrad in a fixed order: the same messages give the same weights.
"""

import datetime
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from negotiation.acts import ActName
from negotiation.reading.document import prepare
from negotiation.reading.normalise import fold
from negotiation.reading.opinion import SCALE, features
from negotiation.reading.situation import situation_from_json

WEIGHTS = Path(__file__).parent.parent / "negotiation" / "reading" / "weights.json"
MESSAGES = Path(__file__).parent.parent / "tests" / "reading"
ROUNDS = 30
RATE = 0.35
PENALTY = 0.0008
SMALLEST = 4
"""Weights below so many hundredths are left out."""

Example = tuple[set[str], set[str], set[str]]
"""A message's features, the acts that it must have, and those that it may have."""


def records(folder: Path) -> Iterator[dict[str, Any]]:
    """Read every annotated message of a folder's JSONL files."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def example(record: dict[str, Any]) -> Example:
    """Make an example of a record of replies/SCHEMA.md."""
    document = prepare(
        record["text"],
        datetime.date.fromisoformat(record["today"]),
        situation_from_json(record["situation"]),
        None,
        fold(record.get("subject", ""), 300).text,
    )
    must = {act["act"] for act in record["gold"] if not act.get("optional")}
    may = {act["act"] for act in record["gold"]} - must
    return features(document), must, may


def train(examples: list[Example]) -> dict[str, dict[str, int]]:
    """Fit the weights."""
    counts: dict[str, int] = defaultdict(int)
    for found, _, _ in examples:
        for feature in found:
            counts[feature] += 1
    kept = [(sorted(f for f in found if counts[f] > 1), must, may) for found, must, may in examples]
    table: dict[str, dict[str, int]] = defaultdict(dict)
    for act in ActName:
        for feature, weight in _fit(kept, str(act)).items():
            rounded = round(weight * SCALE)
            if abs(rounded) >= SMALLEST or not feature:
                table[feature][str(act)] = rounded
    return table


def _fit(examples: list[tuple[list[str], set[str], set[str]]], act: str) -> dict[str, float]:
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1.0)
    for _ in range(ROUNDS):
        for found, must, may in examples:
            if act in may:
                continue
            total = weights[""] + sum(weights[feature] for feature in found)
            error = (act in must) - 1 / (1 + math.exp(-max(-30.0, min(total, 30.0))))
            if abs(error) < 0.02:
                continue
            for feature in ("", *found):
                step = error - PENALTY * weights[feature] * 10
                squares[feature] += step * step
                weights[feature] += RATE * step / math.sqrt(squares[feature])
    return weights


def write(table: dict[str, dict[str, int]], path: Path = WEIGHTS) -> None:
    """Write the weights, features in order, so that a change is readable."""
    lines = [f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(table[name])}" for name in sorted(table)]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def main(arguments: Iterable[str]) -> None:
    """Train on a folder's messages and write the weights."""
    folder = next((Path(argument) for argument in arguments), MESSAGES)
    examples = [example(record) for record in records(folder)]
    write(train(examples))
    sys.stdout.write(f"{len(examples)} messages read, {WEIGHTS} written\n")


if __name__ == "__main__":
    main(sys.argv[1:])
