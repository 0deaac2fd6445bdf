"""Cuts folded text into words, numbers and marks, with addresses, accounts and references masked and typed."""

import re
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Token:
    """A piece of the folded text.

    `kind`: w word, n number, p mark, s end of a sentence or line; E address, U link, I account, F phone, R reference,
    T time of day, and after the grammars D date, M money, P percentage, C count of parts, Q frequency, H share.
    """

    text: str
    start: int
    end: int
    kind: str
    value: Any = None


_REFERENCE_WORDS = (
    r"(?:ref(?:erentie|erence)?|order(?:nummer|nr)?|po|bon|kvk|coc|btw|tva|vat|ust-?id(?:nr)?|uid|siret|siren|hrb|"
    r"hra|fn|rcs|che|"
    r"ticket|dossier|zaak|klant(?:nummer|nr)?|kundennummer|kd|account(?: number| no)?|cmr|cn|inschrijving|az|"
    r"artikel|article|art|§)"
)
_ENTITIES = re.compile(
    r"(?P<E>[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})"
    r"|(?P<U>(?:https?://|www\.)[^\s<>\"]{1,300})"
    r"|(?P<R>\+\+\+[\d/ ]{5,25}\+\+\+|(?<![a-z0-9])\#\d{3,})"
    r"|(?P<I>(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![a-z0-9]))"
    r"|(?P<V>(?<![a-z0-9])(?:(?:be|nl|fr|lu|at[u]?|de|gb|ie|"
    r"che)[ -]?)(?=[a-z0-9. ]{0,4}\d)[a-z]{0,2}\d[\d. ]{6,13}(?:b\d\d)?(?![a-z0-9]))"
    rf"|(?P<W>(?<![a-z0-9]){_REFERENCE_WORDS}[ .:#-]{{1,3}}(?:nr|no|n°|num(?:mer|"
    rf"ero)?)?[ .:#]{{0,2}}[a-z]{{0,4}}[-/.]?\d[\d./-]{{2,18}}(?![a-z0-9]))"
    r"|(?P<T>(?<![\d.,/])(?:[01]?\d|2[0-3])(?:[:.](?:[0-5]\d)(?= ?(?:u(?:ur)?|h|uhr|am|pm)(?![a-z]))|:[0-5]\d|"
    r"h[0-5]\d)(?:-\d\d?[:.h]\d\d)?(?: ?(?:u(?:ur)?|h|uhr|am|pm)(?![a-z]))?(?![\d/]))"
    r"|(?P<O>(?<![\d.,/])(?:[01]?\d|2[0-4]) ?(?:u(?:ur)?|h(?:eures?)?|uhr|am|pm|a\.m\.?|p\.m\.?|o'clock)(?![a-z0-9]))"
)
_PHONE = re.compile(
    r"(?<![\w€£$.,/+-])(?:(?:\+|00)\d{1,3}[ ./()-]{0,3}(?:\(0\)[ ]?)?|0|\(0)\d(?:[ ./()-]{0,3}\d){6,12}(?![\w%€])"
)
_PIECE = re.compile(
    r"[a-z]+"
    r"|\d{1,3}(?:[ .']\d{3})+(?![\d/])(?:[.,]\d{1,2}(?!\d))?(?:[.,]-{1,2})?"
    r"|\d+(?:[.,/-]\d+)*(?:[.,]-{1,2})?"
    r"|\n\s*|[.!?]+(?=[\s\"')\]]|$)|[^\s]"
)
_YEARLESS = re.compile(r"(?:0[1-9]|[12]\d|3[01])[./-](?:0[1-9]|1[0-2])(?:[./-](?:\d\d|\d{4}))?")


def tokenise(text: str, references: tuple[str, ...] = ()) -> list[Token]:
    """Cut the text; `references` are the folded numbers of the situation's invoices."""
    tokens: list[Token] = []
    at = 0
    for start, end, kind in _masks(text, references):
        if start < at:
            continue
        _pieces(text, at, start, tokens)
        tokens.append(Token(text[start:end], start, end, kind, text[start:end]))
        at = end
    _pieces(text, at, len(text), tokens)
    return tokens


def _masks(text: str, references: tuple[str, ...]) -> list[tuple[int, int, str]]:
    found = [
        (match.start(), match.end(), {"V": "R", "W": "R", "O": "T"}.get(str(match.lastgroup), str(match.lastgroup)))
        for match in _ENTITIES.finditer(text)
    ]
    found += [
        (match.start(), match.end(), "F") for match in _PHONE.finditer(text) if not _YEARLESS.match(match.group())
    ]
    for reference in references:
        at = text.find(reference)
        while at >= 0:
            end = at + len(reference)
            if _stands_alone(text, at, end):
                found.append((at, end, "R"))
            at = text.find(reference, end)
    found.sort(key=lambda mask: (mask[0], mask[0] - mask[1]))
    return found


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not before.isalnum() and not after.isalnum()


def _pieces(text: str, start: int, end: int, tokens: list[Token]) -> None:
    for match in _PIECE.finditer(text, start, end):
        piece = match.group()
        first = piece[0]
        if first == "'" or (first == "-" and _joins(text, match.start())):
            continue
        if "a" <= first <= "z":
            kind = "w"
        elif first.isdigit():
            kind = "n"
        elif first == "\n" or first in ".!?":
            kind = "s"
        else:
            kind = "p"
        tokens.append(Token(piece, match.start(), match.end(), kind))


def _joins(text: str, at: int) -> bool:
    """Whether a hyphen holds two words together: mi-avril, e-mail."""
    return 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()
