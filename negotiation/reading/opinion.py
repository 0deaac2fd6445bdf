"""The learnt second opinion: one small linear model over words, word beginnings and lexicon labels for each act.

Trained by `python -m bot.train_reader` from the messages under tests/reading; its weights lie in `weights.json`
beside this module, the only file that the reader reads, once.
"""

import json
import math
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from negotiation.reading.document import Document, symbol

SCALE = 100
"""Weights are stored as whole hundredths."""


def features(document: Document) -> set[str]:
    """Give what the model looks at: lexicon labels, words and pairs of words with figures masked."""
    found = {f"L:{label}" for label in document.labels}
    tokens = [token for token in document.tokens if token.kind not in {"p", "s"}][:300]
    symbols = [symbol(token) if token.kind != "n" else "N" for token in tokens]
    previous = "^"
    for text in symbols:
        found.add(text)
        found.add(f"{previous} {text}")
        if len(text) > 5:
            found.add(text[:5] + "*")
        previous = text
    for sentence in document.sentences:
        for clause in sentence.clauses:
            labels = sorted(clause.labels & _JOINED)
            found.update(f"J:{one}+{other}" for place, one in enumerate(labels) for other in labels[place + 1 :])
    found.add(f"size:{min(len(symbols) // 6, 6)}")
    found.add(f"offer:{bool(document.situation.options)}")
    return found


_JOINED = frozenset(
    """
    neg cond ask fut perf already pay paid agree yes take refuse instal disc fee waive hard disp D M P C
    Q ? third but ack method offer human redirect
    """.split()
)


@cache
def weights() -> dict[str, dict[str, int]]:
    """Read the weights: feature -> act -> hundredths. The empty feature holds each act's bias."""
    text = files("negotiation.reading").joinpath("weights.json").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, int]] = json.loads(text)
    return loaded


def opinion(found: Iterable[str], table: dict[str, dict[str, int]] | None = None) -> dict[str, float]:
    """Give each act's probability for a message with these features."""
    table = weights() if table is None else table
    sums = dict(table.get("", {}))
    for feature in found:
        for act, weight in table.get(feature, {}).items():
            sums[act] = sums.get(act, 0) + weight
    return {act: 1 / (1 + math.exp(-max(-3000, min(total, 3000)) / SCALE)) for act, total in sums.items()}
