"""Scans tokens for dates in one pass; at each token a few shapes are tried, each with a bounded look ahead."""

import datetime
from collections.abc import Callable, Iterable

from negotiation.reading.calendar import in_days
from negotiation.reading.dates import words
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.dates.periods import Periods
from negotiation.reading.dates.weekdays import PHRASES
from negotiation.reading.numbers import number_word
from negotiation.reading.tokens import Token


def find_dates(tokens: list[Token], today: datetime.date, language: str) -> list[DateHit]:
    """Find every date, leftmost and longest first."""
    return Scanner(tokens, today, language).scan()


class Scanner(Periods):
    """All shapes of dates."""

    def scan(self) -> list[DateHit]:
        """Find every date from left to right."""
        hits: list[DateHit] = []
        at = 0
        while at < self.size:
            hit = self.at(at)
            if hit is None:
                at += 1
                continue
            hits.append(hit)
            at = max(hit.end, at + 1)
        return hits

    def at(self, at: int) -> DateHit | None:
        """Try the shapes that may begin at a token."""
        kind = self.tokens[at].kind
        if kind == "n":
            return self.number(at)
        if kind != "w":
            return None
        text = self.texts[at]
        for shape in _SHAPES.get(text, ()):
            found = shape(self, at)
            if found is not None:
                return found
        if text in {"kw", "kalenderwoche", "sem", "weeknr", "weeknummer", "wk"}:
            return self.week_number(at)
        if number_word(text) is not None:
            return self.counted_here(at)
        return self.weekday_compound(at, text)


def _only_french_hier(scanner: Scanner, at: int) -> DateHit | None:
    if scanner.language != "fr":
        return None
    day = in_days(scanner.today, -1)
    return scanner.hit(at, at + 1, None, day, "day")


def _at_once(scanner: Scanner, at: int) -> DateHit | None:
    if scanner.texts[at] in {"gelijk", "direct", "straight"} and scanner.word(at + 1) in {
        "debit",
        "incasso",
        "debiet",
        "aan",
        "to",
    }:
        return None
    return scanner.hit(at, at + 1, scanner.today, None, "now")


Shape = Callable[[Scanner, int], DateHit | None]


def _table() -> dict[str, list[Shape]]:
    table: dict[str, list[Shape]] = {}

    def put(vocabulary: Iterable[str], shape: Shape) -> None:
        for word in vocabulary:
            table.setdefault(word, []).append(shape)

    put(PHRASES, Scanner.phrase)
    put(words.RELATIVE, Scanner.relative)
    put(words.WEEKDAYS, Scanner.weekday)
    put(words.NEXT | words.AFTER_NEXT | words.COMING | words.THIS | words.LAST, Scanner.qualified)
    put(words.END | words.MID | words.BEGIN, Scanner.edge)
    put({"close"}, Scanner.edge_of_business)
    put(set(words.END_COMPOUND) | set(words.BEGIN_COMPOUND), Scanner.compound_edge)
    put(words.ORDINALS, Scanner.ordinal_word)
    put(words.MONTHS, Scanner.month_word)
    put(set(words.FIXED_FEASTS) | set(words.MOVING_FEASTS), Scanner.feast)
    put(words.WITHIN, Scanner.within)
    put({"il", "vor"}, Scanner.ago)
    put(
        set("a an een n einem einer eine einen une un one couple anderhalve".split()),
        Scanner.counted_here,
    )
    put(words.UNITS, Scanner.unit_behind)
    put(words.WEEKDAY_SHORT, Scanner.weekday_short)
    put({"hier"}, _only_french_hier)
    put(words.NOW, _at_once)
    return table


_SHAPES = _table()
