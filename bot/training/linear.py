"""Fits the second opinion: one logistic regression for each act by AdaGrad.

The order is fixed, so the same messages give the same weights.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from bot.training.messages import Message
from negotiation.acts import ActName
from negotiation.reading.opinion import LENGTH, SCALE, weight_of

Table = dict[str, dict[str, int]]
Row = tuple[list[tuple[str, float]], set[str], set[str]]

ROUNDS = 24
RATE = 0.35
PENALTY = 0.0004
SMALLEST = 25
"""Weights below so many thousandths are left out."""
SETTLED = 0.03
"""An error below this teaches nothing any more."""
SEEN_AT_LEAST = 2
"""A feature of fewer messages is left out."""


def fit_tables(sets: Sequence[Sequence[Message]]) -> list[Table]:
    """Fit a table of weights to each set of messages, on as many cores as there are."""
    rows = [_rows(messages) for messages in sets]
    with ProcessPoolExecutor() as pool:
        return list(pool.map(_table, rows))


def _rows(messages: Sequence[Message]) -> list[Row]:
    counts = Counter(feature for message in messages for feature in message.features)
    return [
        (_scaled(sorted(f for f in message.features if counts[f] >= SEEN_AT_LEAST)), message.must, message.may)
        for message in messages
    ]


def _scaled(found: list[str]) -> list[tuple[str, float]]:
    length = math.sqrt(sum(weight_of(feature) ** 2 for feature in found)) or 1.0
    return [(feature, weight_of(feature) * LENGTH / length) for feature in found]


def _table(rows: list[Row]) -> Table:
    table: Table = defaultdict(dict)
    for act in ActName:
        for feature, weight in _fit(rows, str(act)).items():
            rounded = round(weight * SCALE)
            if abs(rounded) >= SMALLEST or not feature:
                table[feature][str(act)] = rounded
    return dict(table)


def _fit(rows: list[Row], act: str) -> dict[str, float]:
    weights: dict[str, float] = defaultdict(float)
    squares: dict[str, float] = defaultdict(lambda: 1.0)
    for _ in range(ROUNDS):
        for found, must, may in rows:
            if act in may:
                continue
            total = weights[""] + sum([weights[feature] * value for feature, value in found])
            error = (act in must) - 1 / (1 + math.exp(-max(-30.0, min(total, 30.0))))
            if abs(error) < SETTLED:
                continue
            for feature, value in (("", 1.0), *found):
                step = error * value - PENALTY * weights[feature] * 10
                squares[feature] += step * step
                weights[feature] += RATE * step / math.sqrt(squares[feature])
    return weights
