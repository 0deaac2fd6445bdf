"""Our own outbound text, so that a reply's lines that repeat it can be told from what the debtor typed."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_SURE_WORDS = 8
_MOST_LINES = 5_000


class OwnLetters:
    """The letters that we sent in a thread, ready to be compared with, whatever quoting did to their line breaks."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._letters = [f" {_plain(text)} " for text in texts]

    def without_ours(self, lines: list[str]) -> list[str]:
        """Drop the lines that repeat a letter of ours: alone where they are long, else where a neighbour does too.

        A short phrase of ours that stands alone stays: it may be the answer that the letter asked for.
        """
        words = [_plain(line) for line in lines[:_MOST_LINES]]
        ours = [self._holds(line) for line in words]
        texts = [index for index, line in enumerate(words) if line]
        dropped: set[int] = set()
        for order, index in enumerate(texts):
            if not ours[index]:
                continue
            neighbours = [texts[near] for near in (order - 1, order + 1) if 0 <= near < len(texts)]
            if words[index].count(" ") + 1 >= _SURE_WORDS or any(
                ours[near] and words[near].count(" ") + 1 >= _SURE_WORDS for near in neighbours
            ):
                dropped.add(index)
        return [line for index, line in enumerate(lines) if index not in dropped]

    def _holds(self, words: str) -> bool:
        return bool(words) and any(f" {words} " in letter for letter in self._letters)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
