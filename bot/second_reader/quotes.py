"""Finds a model's quotes in the words that it was given, under the normalisation by which the rules read."""

import datetime
from dataclasses import dataclass

from negotiation.reading.document import Document, prepare, symbol
from negotiation.reading.normalise import fold
from negotiation.reading.situation import Situation
from negotiation.reading.terms import frequencies
from negotiation.reading.tokens import Token

_PLACES = 20
"""How many places of one quote are looked at; words that stand there more often say nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quote stands: in the folded text, and in the original."""

    first: int
    last: int
    start: int
    end: int


class Words:
    """A debtor's words, with what our own grammar read in them."""

    def __init__(self, words: str, today: datetime.date, language: str, situation: Situation) -> None:
        self.situation = situation
        self._document: Document = prepare(words, today, situation, language)
        self._flat, self._origin = _flattened(self._document.folded.text)

    @property
    def is_clipped(self) -> bool:
        """Whether there was more than is ever read."""
        return self._document.clipped

    def original(self, place: Place) -> str:
        """Give the words as the debtor wrote them."""
        return self._document.original[place.start : place.end]

    def find(self, quote: str) -> list[Place]:
        """Give every place where the quote stands as whole words; none if it is not the debtor's."""
        sought = " ".join(fold(quote).text.split())
        if not any(sign.isalnum() for sign in sought):
            return []
        found: list[Place] = []
        at = self._flat.find(sought)
        while at >= 0 and len(found) < _PLACES:
            end = at + len(sought)
            if self._stands_alone(at, end):
                first, last = self._origin[at], self._origin[end - 1] + 1
                found.append(Place(first, last, *self._document.folded.span(first, last)))
            at = self._flat.find(sought, at + 1)
        return found

    def tokens(self, place: Place) -> list[Token]:
        """Give what our grammar made of the words there; nothing where they greet, sign or quote."""
        tokens = (token for token in self._document.tokens if token.kind != "s")
        return [token for token in tokens if token.start < place.last and token.end > place.first]

    def frequencies(self, place: Place) -> set[str]:
        """Give how often, as our grammar reads it there."""
        tokens = [token for token in self.tokens(place) if token.kind != "p" or token.text == "/"]
        return {frequency for frequency, _, _ in frequencies([symbol(token) for token in tokens])}

    def _stands_alone(self, start: int, end: int) -> bool:
        before, after = self._flat[start - 1 : start] if start else "", self._flat[end : end + 1]
        return not (before.isalnum() and self._flat[start].isalnum()) and not (
            after.isalnum() and self._flat[end - 1].isalnum()
        )


def _flattened(text: str) -> tuple[str, list[int]]:
    """Write every run of spaces and line ends as one space; each character knows where it came from."""
    signs: list[str] = []
    origin: list[int] = []
    for at, sign in enumerate(text):
        if not sign.isspace():
            signs.append(sign)
            origin.append(at)
        elif signs and signs[-1] != " ":
            signs.append(" ")
            origin.append(at)
    return "".join(signs), origin
