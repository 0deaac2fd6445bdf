"""One message made ready for the rules: cut into clauses, with dates, amounts, counts and labels in place."""

import datetime
import re
from dataclasses import dataclass, field
from typing import Any

from negotiation.reading.amounts import REST, find_amounts
from negotiation.reading.clauses import Clause, Sentence, cut
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.dates.scanner import find_dates
from negotiation.reading.language import identify
from negotiation.reading.layout import said_lines
from negotiation.reading.lexicon.phrasebook import phrasebook
from negotiation.reading.normalise import Folded, fold
from negotiation.reading.situation import Situation
from negotiation.reading.terms import find_counts, frequencies
from negotiation.reading.tokens import Token, tokenise

MOST_TOKENS = 1600


@dataclass(slots=True)
class Document:
    """Everything that rules and assembly look at."""

    original: str
    folded: Folded
    today: datetime.date
    situation: Situation
    language: str
    tokens: list[Token]
    sentences: list[Sentence]
    labels: set[str] = field(default_factory=set)
    clipped: bool = False
    subject: str = ""
    letterhead: str = ""

    @property
    def clauses(self) -> list[Clause]:
        """All clauses in order."""
        return [clause for sentence in self.sentences for clause in sentence.clauses]

    def dates(self, start: int, end: int) -> list[tuple[int, DateHit]]:
        """Give the dates among the tokens with their places."""
        return [(at, self.tokens[at].value) for at in range(start, end) if self.tokens[at].kind == "D"]

    def values(self, start: int, end: int, kinds: str) -> list[tuple[int, Any]]:
        """Give the values of the tokens of some kinds with their places."""
        return [(at, self.tokens[at].value) for at in range(start, end) if self.tokens[at].kind in kinds]


def prepare(text: str, today: datetime.date, situation: Situation, prior: str | None, subject: str = "") -> Document:
    """Fold, lay out, mask, cut and label a message."""
    folded = fold(text)
    references = tuple(
        reference for item in situation.items if len(reference := fold(item.number, 80).text.strip()) > 2
    )
    body = _said(text, folded)
    tokens = tokenise(body, references)[:MOST_TOKENS]
    words = [token.text for token in tokens if token.kind == "w"]
    language, also = identify(words, prior)
    tokens = _with_dates(tokens, today, language)
    tokens = _without_references(tokens)
    tokens = _with_amounts(tokens, situation)
    tokens = _with_counts(tokens)
    tokens = _join_abbreviations(tokens)
    document = Document(
        text, folded, today, situation, language, tokens, cut(tokens), clipped=folded.clipped, subject=subject
    )
    document.letterhead = _letterhead(folded.text[-400:])
    _label(document, (language, *(other for other in also if other != language)))
    return document


def _said(original: str, folded: Folded) -> str:
    """Blank out what carries no acts, so that offsets stay."""
    lines = []
    spans = []
    at = 0
    for line in folded.text.split("\n"):
        start, end = folded.span(at, at + len(line))
        lines.append((at, at + len(line), line))
        spans.append(original[start:end])
        at += len(line) + 1
    keep = said_lines(original, lines, spans)
    return "\n".join(line if kept else " " * len(line) for (_, _, line), kept in zip(lines, keep, strict=True))


_LAWYERS = re.compile(
    r"advoca|avocat|solicitor|rechtsanw|kanzlei|\brae?\b|barrister|attorney|law firm|legal llp|raadsl|conseil de|"
    r"notaris|gerechtsdeurwaarder"
)


def _letterhead(tail: str) -> str:
    """Say who signs: `lawyer` where the last lines name one."""
    return "lawyer" if _LAWYERS.search(tail) else ""


def _merge(tokens: list[Token], start: int, end: int, kind: str, value: Any) -> Token:
    text = " ".join(token.text for token in tokens[start:end])
    return Token(text, tokens[start].start, tokens[end - 1].end, kind, value)


def _with_dates(tokens: list[Token], today: datetime.date, language: str) -> list[Token]:
    merged: list[Token] = []
    at = 0
    for hit in find_dates(tokens, today, language):
        merged += tokens[at : hit.start]
        merged.append(_merge(tokens, hit.start, hit.end, "D", hit))
        at = hit.end
    return merged + tokens[at:]


_PAPERS = (
    "factu",
    "invoice",
    "rechnung",
    "mail",
    "email",
    "brief",
    "letter",
    "courrier",
    "schreiben",
    "schrijven",
    "aanman",
    "herinner",
    "reminder",
    "rappel",
    "mahnung",
    "relance",
    "ingebrek",
    "offert",
    "quote",
    "devis",
    "angebot",
    "voorstel",
    "proposal",
    "proposition",
    "vorschlag",
    "bericht",
    "message",
    "nachricht",
    "lever",
    "delivery",
    "livraison",
    "lieferung",
    "bestel",
    "order",
    "commande",
    "bestellung",
    "afspraak",
    "creditnota",
    "avoir",
    "gutschrift",
    "contract",
    "vertrag",
    "statement",
    "werken",
    "intervention",
    "prestation",
    "gesprek",
    "telefoon",
    "appel",
    "anruf",
    "gesprach",
    "sommation",
    "demeure",
    "erinnerung",
    "aanvraag",
    "overeenkomst",
)
_DATED = set("van dd du vom of dated d from gedateerd datee date .".split())


def _without_references(tokens: list[Token]) -> list[Token]:
    """Take dates that only name a paper (`uw brief van 3 maart`) out of the running."""
    for at in range(2, len(tokens)):
        if tokens[at].kind != "D":
            continue
        back = at - 1
        while back > at - 4 and back > 0 and tokens[back].text in _DATED:
            back -= 1
        named = back < at - 1 and (tokens[back].kind == "R" or tokens[back].text.startswith(_PAPERS))
        named = named or (
            tokens[at - 1].text in {"van", "vom", "du", "of", "dated", "dd"} and tokens[at - 2].kind in "Rn"
        )
        if named:
            tokens[at].kind = "X"
    return tokens


def _with_amounts(tokens: list[Token], situation: Situation) -> list[Token]:
    merged: list[Token] = []
    at = 0
    known = {
        situation.outstanding,
        situation.outstanding + situation.charges,
        *(item.outstanding for item in situation.items),
    }
    for hit in find_amounts(tokens):
        if hit.start < at:
            continue
        merged += tokens[at : hit.start]
        kind = "M" if hit.kind == "B" and hit.value in known else hit.kind
        merged.append(_merge(tokens, hit.start, hit.end, kind, hit.value))
        at = hit.end
    merged += tokens[at:]
    for token in merged:
        if token.kind == "w" and token.text in REST:
            token.value = "rest"
    return merged


def _with_counts(tokens: list[Token]) -> list[Token]:
    plain = [
        Token(t.text, t.start, t.end, "n" if t.kind == "B" and t.text.isdigit() else t.kind, t.value) for t in tokens
    ]
    merged: list[Token] = []
    at = 0
    for start, end, count, frequency in find_counts(plain):
        merged += tokens[at:start]
        merged.append(_merge(tokens, start, end, "C", (count, frequency)))
        at = end
    return merged + tokens[at:]


_ABBREVIATIONS = set(
    """
    nr ca incl excl max min mr mrs ms dr mw dhr mevr hr fr st str bzw ggf evtl inkl zzgl tel no art resp approx vs
    jan feb mrt apr jun jul aug sep sept okt oct nov dec dez bv bijv inv ref fact rg re mme mlle env tj tgl z b u
    d h a s p m i v e g n c t j o k rechn gem lt mtl monatl av ltd co jl ll dd
    """.split()
)


def _join_abbreviations(tokens: list[Token]) -> list[Token]:
    """Take the dot behind an abbreviation or ordinal as a mark, not as the end of a sentence."""
    size = len(tokens)
    for at in range(1, size - 1):
        token = tokens[at]
        if token.text != "." or token.kind != "s":
            continue
        before, after = tokens[at - 1], tokens[at + 1]
        if (
            before.end != token.start
            or after.kind == "s"
            or (before.kind == "w" and before.text in {"no", "min", "co", "h", "fr", "re"} and after.kind == "w")
        ):
            continue
        if before.kind == "w" and before.text in _ABBREVIATIONS and (len(before.text) > 1 or after.kind != "D"):
            token.kind = "p"
    return tokens


_SYMBOL_KINDS = frozenset("EUIFRTDMBPCH")


def symbol(token: Token) -> str:
    """Give what phrases match on: the word, or the kind of what is masked."""
    return token.kind if token.kind in _SYMBOL_KINDS else token.text


def beat(token: Token) -> str:
    """Give what frequencies match on: as `symbol`, but a bare weekday is `W`."""
    return "W" if token.kind == "D" and token.value.shape == "weekday" else symbol(token)


def _label(document: Document, languages: tuple[str, ...]) -> None:
    book = phrasebook(languages)
    for sentence in document.sentences:
        places = [
            at
            for at in range(sentence.start, sentence.end)
            if document.tokens[at].kind != "p" or document.tokens[at].text == "/"
        ]
        symbols = [symbol(document.tokens[at]) for at in places]
        closing = [*symbols, "?"] if sentence.question else symbols
        hits = book.find(closing)
        hits += [("Q", start, end) for _, start, end in frequencies([beat(document.tokens[at]) for at in places])]
        for at, value in enumerate(symbols):
            if value in _SYMBOL_KINDS:
                hits.append((value, at, at + 1))
        quoted = _quoted(document.tokens, sentence)
        for label, start, end in hits:
            if start >= len(places) or places[start] in quoted:
                continue
            first, last = places[start], places[min(end, len(places)) - 1]
            _place(sentence, label, first, last + 1)
        for clause in sentence.clauses:
            _take_back(clause, "cond", "than_if")
            _take_back(clause, "neg", "not_neg")
            sentence.labels |= clause.labels
        if sentence.question or _asks_by_word(sentence):
            sentence.labels.add("?")
            for clause in sentence.clauses:
                clause.labels.add("?")
        document.labels |= sentence.labels


def _asks_by_word(sentence: Sentence) -> bool:
    """Whether a sentence begins with a question word, as chats ask without a mark: `naar welk rek nr moet dat`."""
    size = sentence.end - sentence.start
    return (
        bool(sentence.clauses)
        and size <= 12
        and any(label == "wh" and start <= sentence.start + 1 for label, start, _ in sentence.clauses[0].places)
    )


def _quoted(tokens: list[Token], sentence: Sentence) -> set[int]:
    """Give the tokens between quotation marks within a sentence, where words stand outside them too."""
    marks = [at for at in range(sentence.start, sentence.end) if tokens[at].text == '"']
    inside = {
        at
        for start, end in zip(marks[::2], marks[1::2], strict=False)
        for at in range(start + 1, end)
        if end - start > 2
    }
    outside = sentence.end - sentence.start - len(inside) - len(marks)
    return inside if outside > 1 else set()


def _place(sentence: Sentence, label: str, first: int, end: int) -> None:
    for clause in sentence.clauses:
        if clause.start <= first < clause.end or clause.start < end <= clause.end:
            clause.labels.add(label)
            clause.places.append((label, first, end))


def _take_back(clause: Clause, taken: str, by: str) -> None:
    """Take back a label inside a phrase that means something else: `no problem` denies nothing."""
    if taken not in clause.labels or by not in clause.labels:
        return
    covered = [(start, end) for label, start, end in clause.places if label == by]
    left = [
        place
        for place in clause.places
        if place[0] == taken and not any(start <= place[1] < end for start, end in covered)
    ]
    if not left:
        clause.labels.discard(taken)
        clause.places = [place for place in clause.places if place[0] != taken]
