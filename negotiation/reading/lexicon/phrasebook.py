"""The lexicons compiled, once for each set of languages."""

from functools import cache

from negotiation.reading.lexicon import de, en, fr, nl
from negotiation.reading.phrases import Phrases, compile_phrases

LEXICONS = {"nl": nl.PHRASES, "en": en.PHRASES, "fr": fr.PHRASES, "de": de.PHRASES}


class Phrasebook:
    """Some languages' phrases, searched one after another."""

    def __init__(self, books: tuple[Phrases, ...]) -> None:
        self._books = books

    def find(self, symbols: list[str]) -> list[tuple[str, int, int]]:
        """Give (label, start, end) of every phrase found."""
        return [hit for book in self._books for hit in book.find(symbols)]


@cache
def lexicon(language: str) -> Phrases:
    """Compile one language's phrases when it is first met."""
    return compile_phrases((LEXICONS[language],))


@cache
def phrasebook(languages: tuple[str, ...]) -> Phrasebook:
    """Give the phrases of some languages."""
    return Phrasebook(tuple(lexicon(language) for language in languages))
