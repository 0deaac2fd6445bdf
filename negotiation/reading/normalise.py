"""Folds text to what rules compare: lower case without accents or tricks, each character with its origin."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LIMIT = 8000
"""Characters that are read; what lies beyond is not, and then a person looks."""

_LOOKALIKES = dict(
    zip(
        "абсԁеһіјкӏмоорѕтυνхуґαβγικνορτυχωςıɡ",
        "abcdehijklmooopstuvxyrabyiknoptuxwcig",
        strict=False,
    )
)
_SPECIAL = {
    "ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d",
    "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "′": "'",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "…": ".", "·": " ", "•": "-", "\t": " ", "\n": "\n", "\r": "", "\x0b": "\n", "\x0c": "\n",
    "\u2028": "\n", "\u2029": "\n", "½": " 1/2",
}  # fmt: skip


class _Folds(dict[str, str]):
    """Each character's folded form, worked out when first met."""

    def __missing__(self, character: str) -> str:
        folded = _fold(character)
        if len(self) < 20000:
            self[character] = folded
        return folded


def _fold(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    category = unicodedata.category(character)
    if category in {"Cf", "Mn", "Me", "Cs", "Co", "Cn"}:
        return ""
    if category in {"Zs", "Cc", "Zl", "Zp"}:
        return " "
    plain = "".join(
        _SPECIAL.get(part, _LOOKALIKES.get(part, part))
        for part in unicodedata.normalize("NFKD", character.lower())
        if not unicodedata.combining(part)
    )
    return plain.lower()


_FOLDS = _Folds()


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded `text`; its character n came from `origin[n]` of the original, and one more entry marks the end."""

    text: str
    origin: Sequence[int]
    clipped: bool

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the original's span for one of the folded text."""
        if end <= start:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


def fold(text: str, limit: int = LIMIT) -> Folded:
    """Fold at most `limit` characters: NFKC, lower case, accents, zero-width marks and look-alike letters gone."""
    clipped = len(text) > limit
    parts = [_FOLDS[character] for character in text[:limit]]
    folded = "".join(parts)
    if len(folded) == len(parts) and all(len(part) == 1 for part in parts):
        return Folded(folded, range(len(folded) + 1), clipped)
    origin = [place for place, part in enumerate(parts) for _ in part]
    return Folded(folded, [*origin, len(parts)], clipped)


def fold_phrase(phrase: str) -> tuple[str, ...]:
    """Fold a lexicon's phrase, capitals (kinds of token) kept; a German umlaut is also spelled with `e`."""
    if phrase.isascii():
        return (phrase,)
    plain = "".join(part if part.isascii() else _FOLDS[part] for part in phrase)
    spelled = phrase.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    spelled = "".join(part if part.isascii() else _FOLDS[part] for part in spelled)
    return (plain,) if spelled == plain else (plain, spelled)
