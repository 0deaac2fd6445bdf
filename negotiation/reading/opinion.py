"""The learnt second opinion: a small linear model over lexicon labels, words and word beginnings for each act.

Trained by `python -m bot.training` from the messages under tests/reading; its weights lie in `weights.json` beside
this module and are read once. Whole numbers all the way, so that every machine comes to the same opinion.
"""

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from math import isqrt

from negotiation.reading.document import Document, symbol

SCALE = 1000
"""Weights and sums are whole thousandths of a log-odds."""

LENGTH = 4
"""A message's features are scaled to this length, so that a long message does not shout."""

MOST_WORDS = 300

_JOINED = frozenset(
    "neg cond ask fut perf already pay paid agree yes take refuse instal disc fee waive hard disp D M P C Q ? third "
    "but ack method offer human redirect".split()
)


def features(document: Document) -> set[str]:
    """Give what the model looks at: lexicon labels, words and pairs of words with figures masked."""
    found = {f"L:{label}" for label in document.labels}
    tokens = [token for token in document.tokens if token.kind not in {"p", "s"}][:MOST_WORDS]
    symbols = [symbol(token) if token.kind != "n" else "N" for token in tokens]
    previous = "^"
    for text in symbols:
        found.add(text)
        found.add(f"{previous} {text}")
        if len(text) > 5:
            found.add(text[:5] + "*")
        previous = text
    for clause in document.clauses:
        labels = sorted(clause.labels & _JOINED)
        found.update(f"J:{one}+{other}" for place, one in enumerate(labels) for other in labels[place + 1 :])
    found.add(f"size:{min(len(symbols) // 6, 6)}")
    found.add(f"offer:{bool(document.situation.options)}")
    return found


def weight_of(feature: str) -> int:
    """Say how much a feature counts beside others: a label four times a word, for it generalises."""
    return {"L:": 4, "J:": 2}.get(feature[:2], 1)


@cache
def weights() -> dict[str, dict[str, int]]:
    """Read the weights: feature -> act -> thousandths. The empty feature holds each act's bias."""
    text = files("negotiation.reading").joinpath("weights.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, int]] = json.loads(text)
    return loaded


def margins(found: Iterable[str], table: dict[str, dict[str, int]] | None = None) -> dict[str, int]:
    """Give each act's log-odds in thousandths for a message with these features."""
    table = weights() if table is None else table
    sums = dict.fromkeys(table[""], 0)
    square = 0
    for feature in found:
        row = table.get(feature)
        if row is None:
            continue
        factor = weight_of(feature)
        square += factor * factor
        for act, weight in row.items():
            sums[act] += factor * weight
    length = max(1, isqrt(square << 20))
    return {act: bias + sums[act] * (LENGTH << 10) // length for act, bias in table[""].items()}
