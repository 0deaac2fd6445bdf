"""So many days, weeks or months: from now, ago, or asked for."""

import datetime
import re

from negotiation.reading.calendar import add_months, business_days, in_days
from negotiation.reading.dates import words
from negotiation.reading.dates.cursor import Cursor, DateHit
from negotiation.reading.numbers import number_word, number_words

_RANGE = re.compile(r"(\d{1,2})-(\d{1,2})")
_SIZES = {
    "volle",
    "korte",
    "kleine",
    "dergelijke",
    "weitere",
    "weiteren",
    "extra",
    "more",
    "additional",
    "full",
    "good",
}
_VAGUE = {"paar", "quelques", "few", "enkele", "einigen", "einige", "anderhalve"}
_TO = {"a", "to", "tot", "bis", "-", "or", "of", "ou", "oder"}
_NO_SPAN = {"voor", "tegen", "uiterlijk", "durant"}
_INSIDE = {"binnen", "within", "innerhalb", "sous", "endeans"}
_DEFINITE = {"de", "la", "the", "l", "der", "t"}
_RECEIPTS = {"receipt", "date", "reception", "erhalt", "ontvangst", "factuurdatum", "delivery"}
AGO_WORDS = words.AGO


_ONE = frozenset(
    """
    a an een n einem einer eine einen une un one t de la the l der
    """.split()
)


class Spans(Cursor):
    """Shapes that count units."""

    def length(self, at: int) -> tuple[int, int] | None:
        """Read a count of days, weeks or months as days: `2 weken`, `een week of 2`."""
        found = self.counted(at)
        if found is None:
            return None
        count, unit, end = found
        days = {
            "d": count,
            "w": 7 * count,
            "m": 30 * count,
            "b": count,
            "f": 14 * count,
            "q": 15 * count,
            "8": 8,
            "t": 10 * count,
            "h": (count + 23) // 24,
        }.get(unit)
        return (days, end) if days is not None else None

    def counted(self, at: int) -> tuple[int, str, int] | None:
        """Read a number and its unit: value, unit, and where they end."""
        if self.word(at) == "anderhalve" and words.UNITS.get(self.word(at + 1)) == "w":
            return 11, "d", at + 2
        number = self.how_many(at)
        if number is None:
            return None
        count, end = number
        if self.word(end) in words.WORKING:
            return (count, "b", end + 2) if words.UNITS.get(self.word(end + 1)) else None
        end = self.skip(end, _SIZES, 1)
        unit = words.UNITS.get(self.word(end))
        if unit is None:
            return None
        return self.unit_end(count, unit, end + 1)

    def how_many(self, at: int) -> tuple[int, int] | None:
        """Read how many: figures, an article before a unit, `a couple of`, number words."""
        text = self.word(at)
        if self.kind(at) == "n":
            return self.figures(at, text)
        if text in _ONE and words.UNITS.get(self.word(at + 1)):
            return 1, at + 1
        if text == "couple":
            return 2, self.skip(at + 1, {"of"}, 1)
        if text in _VAGUE:
            return None
        read = number_words(self.texts[at : at + 3])
        return (read[0], at + read[1]) if read else None

    def figures(self, at: int, text: str) -> tuple[int, int] | None:
        """Read figures; of `10-14` or `2 or 3` the greater, which binds the debtor less."""
        pair = _RANGE.fullmatch(text)
        if pair:
            return int(pair[2]), at + 1
        if not text.isdigit() or len(text) > 3:
            return None
        second = self.word(at + 2)
        if self.word(at + 1) in _TO and second.isdigit() and len(second) <= 3:
            return int(second), at + 3
        return int(text), at + 1

    def unit_end(self, count: int, unit: str, end: int) -> tuple[int, str, int]:
        """Read on behind a unit: working days in French, `quinzaine de jours`, `een week of 2`."""
        if self.word(end) in words.OUVRABLE:
            return count, "b", end + 1
        if unit in {"q", "8", "t"} and self.word(end) == "de" and words.UNITS.get(self.word(end + 1)) == "d":
            end += 2
        if count == 1 and self.word(end) in _TO:
            second = self.word(end + 1)
            value = int(second) if second.isdigit() and len(second) < 3 else number_word(second)
            if value and value < 30:
                return value, unit, end + 2
        return count, unit, end

    def lengthen(self, count: int, unit: str) -> datetime.date | None:
        """Give the day that lies so many units on."""
        if unit == "m":
            return add_months(self.today, count)
        if unit == "y":
            return add_months(self.today, 12 * min(count, 20))
        if unit == "k":
            return add_months(self.today, 3 * min(count, 20))
        if unit == "b":
            return business_days(self.today, count)
        days = {
            "d": count,
            "w": 7 * count,
            "f": 14 * count,
            "q": 15 * count,
            "8": 8 * count,
            "t": 10 * count,
            "h": (count + 23) // 24,
        }[unit]
        return in_days(self.today, days) if days <= 1500 else None

    def within(self, at: int) -> DateHit | None:
        """Read over 2 weken, within the next 10 days, sous huitaine, innerhalb von 14 Tagen."""
        lead = self.texts[at]
        found = self.counted_after(at, lead)
        if found is None:
            return None
        count, unit, stop = found
        behind = self.word(stop)
        if behind in AGO_WORDS or lead in _NO_SPAN or self.word(at - 1) in {"elke", "every"}:
            return None
        if lead == "over" and unit in {"m", "w"} and (self.language == "en" or self.spreads(at)):
            return None
        if (lead == "in" and behind in {"a", "row", "arrears"}) or (lead in words.AFTER and behind in _RECEIPTS):
            return None
        return self.hit(at, stop + (behind == "time"), self.lengthen(count, unit), None, "term")

    def counted_after(self, at: int, lead: str) -> tuple[int, str, int] | None:
        """Read the count behind a preposition, over words such as `the next` or `ongeveer`."""
        end = self.skip(at + 1, words.AROUND, 4)
        for start in range(end, at, -1):
            if self.word(start) in _DEFINITE and lead not in _INSIDE:
                continue
            found = self.counted(start)
            if found:
                return found
        unit = words.UNITS.get(self.word(end))
        if unit in {"f", "q", "8"} or (lead in _INSIDE and unit in {"w", "m"} and end > at + 1):
            return 1, str(unit), end + 1
        return None

    def spreads(self, at: int) -> bool:
        """Whether `over 12 maanden` says how long parts go on rather than when."""
        before = self.texts[max(0, at - 14) : at]
        return any(
            text.startswith(
                (
                    "spreid",
                    "schijv",
                    "gespreid",
                    "verde",
                    "afbetal",
                    "aflos",
                    "afgelost",
                    "uitsmer",
                    "plan",
                    "betaalplan",
                    "betalingsplan",
                    "termijn",
                    "uitgesmeerd",
                    "regeling",
                    "afkort",
                    "betalingsregeling",
                )
            )
            for text in before
        )

    def ago(self, at: int) -> DateHit | None:
        """Il y a 3 semaines, vor zwei Wochen; 3 weken geleden and two days ago stand in `counted_here`."""
        if self.texts[at] == "il" and self.texts[at : at + 3] == ["il", "y", "a"]:
            found = self.counted(self.skip(at + 3, words.AROUND - {"la", "les", "de"}, 2))
        elif self.texts[at] == "vor":
            found = self.counted(self.skip(at + 1, {"etwa", "ca", "ungefahr", "gut", "uber"}, 2))
        elif self.texts[at] == "depuis" or self.texts[at] == "seit" or self.texts[at] == "sinds":
            return None
        else:
            return None
        if found is None:
            return None
        return self.past(at, found)

    def past(self, at: int, found: tuple[int, str, int], end: int | None = None) -> DateHit | None:
        """Resolve so many units ago."""
        count, unit, stop = found
        if unit == "m":
            day = add_months(self.today, -count)
        elif unit == "b":
            day = business_days(self.today, -count)
        elif unit in {"y", "k"}:
            day = add_months(self.today, -12 * min(count, 20))
        else:
            days = {"d": 1, "w": 7, "f": 14, "q": 15, "8": 8, "t": 10, "h": 0}[unit]
            day = in_days(self.today, -min(count * days, 3000))
        return self.hit(at, stop if end is None else end, None, day, "ago", sure=unit in {"d", "b", "w"})

    def counted_here(self, at: int) -> DateHit | None:
        """3 weken geleden, two days ago; uitstel van 14 dagen, another two weeks."""
        found = self.counted(at)
        if found is None:
            return None
        count, unit, end = found
        if self.word(end) in AGO_WORDS:
            return self.past(at, found, end + 1)
        if self.texts[end : end + 2] == ["from", "now"] or (self.word(end) in {"later", "tijd"} and False):
            return self.hit(at, end + 2, self.lengthen(count, unit), None, "term")
        if unit in {"d", "w", "m", "b", "f", "q", "8"} and self.waits(at, end):
            return self.hit(at, end, self.lengthen(count, unit), None, "term")
        return None

    def waits(self, start: int, end: int) -> bool:
        """Whether words of waiting stand around a duration."""
        around = self.texts[max(0, start - 4) : start] + self.texts[end : end + 3]
        return any(text in words.WAIT for text in around)
