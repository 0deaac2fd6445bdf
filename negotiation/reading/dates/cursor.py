"""A place among the tokens of one text, and what stands there."""

import datetime
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from negotiation.reading.tokens import Token


@dataclass(frozen=True, slots=True)
class DateHit:
    """A date among the tokens `start` to `end`.

    `future` is what it means for what is to come, `past` for what has been done. `sure` is false where a careful
    reader would see a range; then `future` is its later end. `shape` says which kind of phrase it was.
    """

    start: int
    end: int
    future: datetime.date | None
    past: datetime.date | None
    shape: str
    sure: bool = True


class Cursor:
    """One text's tokens and the day from which they are read."""

    def __init__(self, tokens: list[Token], today: datetime.date, language: str) -> None:
        self.tokens = tokens
        self.texts = [token.text for token in tokens]
        self.today = today
        self.language = language
        self.size = len(tokens)

    def word(self, at: int) -> str:
        """Give the text at a place, empty beyond the ends."""
        return self.texts[at] if 0 <= at < self.size else ""

    def kind(self, at: int) -> str:
        """Give the kind of token at a place, empty beyond the ends."""
        return self.tokens[at].kind if 0 <= at < self.size else ""

    def skip(self, at: int, among: AbstractSet[str], most: int = 3) -> int:
        """Step over at most so many of some words."""
        end = at
        while end < at + most and self.word(end) in among:
            end += 1
        return end

    def hit(
        self,
        start: int,
        end: int,
        future: datetime.date | None,
        past: datetime.date | None,
        shape: str,
        sure: bool = True,
    ) -> DateHit | None:
        """Make a hit, or none where neither date is known."""
        if future is None and past is None:
            return None
        return DateHit(start, end, future, past, shape, sure)
