"""A trie of phrases: what the lexicons write, matched against the tokens of a text in one pass.

A phrase is a row of slots. A slot is a word, alternatives `a|b`, a beginning `betal*`, an ending `*kosten`, a kind
of token in capitals (`D` date, `M` money), or a gap: `~` up to three tokens, `~~` up to seven. `?` behind a slot
makes it optional; `_` joins the words of one alternative (`burnout|burn_out`). A phrase stays in its sentence.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import product

from negotiation.reading.normalise import fold_phrase

_BROKEN = re.compile(r"\|\s*\n\s*")
GAPS = {"~": 3, "~~": 7}
STEPS = 400
"""How many branches one starting place may try; ordinary phrases need a few dozen."""


@dataclass(slots=True)
class Node:
    """What may follow a beginning of phrases, and what ends here."""

    words: dict[str, "Node"] = field(default_factory=dict)
    starts: dict[str, "Node"] = field(default_factory=dict)
    ends: dict[str, "Node"] = field(default_factory=dict)
    gaps: dict[int, "Node"] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    start_sizes: tuple[int, ...] = ()
    end_sizes: tuple[int, ...] = ()


class Phrases:
    """All phrases of some lexicons, each under its label."""

    def __init__(self) -> None:
        self.root = Node()

    def add(self, label: str, phrase: str) -> None:
        """Enter a phrase; its alternatives and options are written out."""
        for path in product(*(_choices(slot) for slot in phrase.split())):
            words = [word for slot in path if slot for word in slot.split("_")]
            while words and words[-1] in GAPS:
                words.pop()
            self._add(label, words)

    def _add(self, label: str, path: list[str]) -> None:
        node = self.root
        for slot in path:
            node = _step(node, slot)
        if label not in node.labels:
            node.labels = (*node.labels, label)

    def find(self, symbols: list[str]) -> list[tuple[str, int, int]]:
        """Give (label, start, end) of every phrase in a sentence's symbols, the longest of a label at each start."""
        found: list[tuple[str, int, int]] = []
        size = len(symbols)
        root = self.root
        for start in range(size):
            stack = [(child, start + 1) for child in _followers(root, symbols[start])]
            if not stack:
                continue
            longest: dict[str, int] = {}
            budget = STEPS
            while stack and budget:
                budget -= 1
                node, at = stack.pop()
                for label in node.labels:
                    if longest.get(label, 0) < at:
                        longest[label] = at
                if at >= size:
                    continue
                if node.words or node.starts or node.ends:
                    stack += [(child, at + 1) for child in _followers(node, symbols[at])]
                for most, after in node.gaps.items():
                    for place in range(at, min(at + most + 1, size)):
                        stack += [(child, place + 1) for child in _followers(after, symbols[place])]
            found += [(label, start, end) for label, end in longest.items()]
        return found


def _choices(slot: str) -> list[str]:
    optional = slot.endswith("?") and len(slot) > 1 and not slot.endswith("|?")
    choices = (slot[:-1] if optional else slot).split("|")
    return [*choices, ""] if optional else choices


def _step(node: Node, slot: str) -> Node:
    if slot in GAPS:
        return node.gaps.setdefault(GAPS[slot], Node())
    if slot.endswith("*"):
        child = node.starts.setdefault(slot[:-1], Node())
        node.start_sizes = tuple(sorted({len(key) for key in node.starts}))
        return child
    if slot.startswith("*"):
        child = node.ends.setdefault(slot[1:], Node())
        node.end_sizes = tuple(sorted({len(key) for key in node.ends}))
        return child
    return node.words.setdefault(slot, Node())


def _followers(node: Node, symbol: str) -> list[Node]:
    found = []
    child = node.words.get(symbol)
    if child is not None:
        found.append(child)
    if node.start_sizes:
        starts = node.starts
        for size in node.start_sizes:
            child = starts.get(symbol[:size])
            if child is not None and len(symbol) >= size:
                found.append(child)
    if node.end_sizes:
        ends = node.ends
        for size in node.end_sizes:
            child = ends.get(symbol[-size:])
            if child is not None and len(symbol) >= size:
                found.append(child)
    return found


def compile_phrases(tables: Iterable[dict[str, str]]) -> Phrases:
    """Compile tables of label to phrases, parted by `;`; a line may break behind a `|`."""
    phrases = Phrases()
    for table in tables:
        for label, text in table.items():
            for phrase in _BROKEN.sub("|", text).split(";"):
                if phrase.strip():
                    for folded in fold_phrase(" ".join(phrase.split())):
                        phrases.add(label, folded)
    return phrases
