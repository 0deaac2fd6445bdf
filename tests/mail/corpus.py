"""Every layout in every language with every answer and quirk, and the measure: nothing lost, nothing leaked."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tests.mail.bodies import ANSWERS, LANGUAGES, LETTERS
from tests.mail.layouts import LAYOUTS, Draft, Written
from tests.mail.quirks import QUIRKS

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sample:
    """One mail and the words that its writer typed."""

    layout: str
    language: str
    quirk: str
    raw: bytes
    own: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which words of the writer are missing, and which words are there that they did not type."""

    sample: Sample
    lost: tuple[str, ...]
    leaked: tuple[str, ...]


def samples(*, thin: int = 1) -> Iterator[Sample]:
    """Give the corpus; `thin` keeps every n-th mail, spread over all layouts, languages and quirks."""
    number = 0
    for layout in LAYOUTS:
        for language in LANGUAGES:
            for words in ANSWERS[language]:
                written = layout(Draft(words, language, LETTERS[language]))
                for quirk in QUIRKS:
                    number += 1
                    if number % thin == 0:
                        yield _sample(layout.__name__, language, quirk, written)


def compared(sample: Sample, text: str) -> Outcome:
    """Compare what was read with what was typed, by their words."""
    typed, found = Counter(_WORD.findall(sample.own)), Counter(_WORD.findall(text))
    return Outcome(sample, tuple((typed - found).elements()), tuple((found - typed).elements()))


def _sample(layout: str, language: str, quirk: str, written: Written) -> Sample:
    return Sample(layout, language, quirk, QUIRKS[quirk](written, language), written.own)
