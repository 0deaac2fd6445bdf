"""So many days, weeks or months: from now, ago, or asked for."""

import datetime
import re

from negotiation.reading.calendar import add_months, business_days, in_days
from negotiation.reading.dates import words
from negotiation.reading.dates.cursor import Cursor, DateHit
from negotiation.reading.numbers import number_word, number_words

_RANGE = re.compile(r"(\d{1,2})-(\d{1,2})")
AGO_WORDS = words.AGO


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
        text = self.word(at)
        count: int | None = None
        end = at
        if self.kind(at) == "n":
            pair = _RANGE.fullmatch(text)
            if pair:
                count, end = int(pair[2]), at + 1
            elif text.isdigit() and len(text) <= 3:
                count, end = int(text), at + 1
                if (
                    self.word(end) in {"a", "to", "tot", "bis", "-", "or", "of", "ou", "oder"}
                    and self.word(end + 1).isdigit()
                    and len(self.word(end + 1)) <= 3
                ):
                    count, end = int(self.word(end + 1)), end + 2
        elif text in set(
            "a an een n einem einer eine einen une un one t de la the l der".split()
        ) and words.UNITS.get(self.word(at + 1)):
            count, end = 1, at + 1
        elif text in {"couple", "paar", "quelques", "few", "enkele", "einigen", "einige", "anderhalve"}:
            if text == "couple":
                count, end = 2, self.skip(at + 1, {"of"}, 1)
            elif text == "anderhalve" and words.UNITS.get(self.word(at + 1)) == "w":
                return 11, "d", at + 2
            else:
                return None
        else:
            read = number_words(self.texts[at : at + 3])
            if read:
                count, end = read[0], at + read[1]
        if count is None:
            return None
        if self.word(end) in words.WORKING | {"kalender", "full", "good"}:
            working = self.word(end) in words.WORKING
            unit = words.UNITS.get(self.word(end + 1))
            return (count, "b" if working else unit, end + 2) if unit else None
        if self.word(end) in {
            "volle",
            "korte",
            "kleine",
            "dergelijke",
            "weitere",
            "weiteren",
            "extra",
            "more",
            "additional",
        }:
            end += 1
        unit = words.UNITS.get(self.word(end))
        if unit is None:
            return None
        end += 1
        if self.word(end) in words.OUVRABLE or (self.word(end) == "francs" and False):
            return count, "b", end + 1
        if unit in {"q", "8", "t"} and self.word(end) == "de" and words.UNITS.get(self.word(end + 1)) == "d":
            end += 2
        if count == 1 and self.word(end) in {"of", "or", "oder", "ou"}:
            second = self.word(end + 1)
            value = int(second) if second.isdigit() and len(second) < 3 else number_word(second)
            if value and value < 30:
                return value, unit, end + 2
        if unit == "d" and count == 8 and self.language in {"nl", "de"}:
            return count, unit, end
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
        """Over 2 weken, within the next 10 days, sous huitaine, innerhalb von 14 Tagen, binnen nu en 2 weken."""
        lead = self.texts[at]
        end = self.skip(at + 1, words.AROUND, 4)
        found = None
        for start in range(end, at, -1):
            if self.word(start) in {"de", "la", "the", "l", "der", "t"} and lead not in {
                "binnen",
                "within",
                "innerhalb",
                "sous",
                "endeans",
            }:
                continue
            found = self.counted(start)
            if found:
                break
        if found is None:
            unit = words.UNITS.get(self.word(end))
            if unit in {"f", "q", "8"} or (
                lead in {"binnen", "innerhalb", "sous", "within"} and unit in {"w", "m"} and end > at + 1
            ):
                found = (1, unit, end + 1)
        if found is None:
            return None
        count, unit, stop = found
        if self.word(stop) in AGO_WORDS:
            return None
        if lead in {"voor", "tegen", "uiterlijk", "durant"} or self.word(at - 1) in {"elke", "every"}:
            return None
        if lead == "over" and unit in {"m", "w"} and (self.language == "en" or self.spreads(at)):
            return None
        if lead == "in" and self.word(stop) in {"a", "row", "arrears"}:
            return None
        if self.texts[stop : stop + 3] == ["time"] or self.word(stop) == "time":
            stop += 1
        if lead in {"after", "na", "nach", "apres"} and self.word(stop) in {
            "receipt",
            "date",
            "reception",
            "erhalt",
            "ontvangst",
            "factuurdatum",
            "delivery",
        }:
            return None
        future = self.lengthen(count, unit)
        return self.hit(at, stop, future, None, "term")

    def spreads(self, at: int) -> bool:
        """Whether `over 12 maanden` says how long parts go on rather than when."""
        before = self.texts[max(0, at - 6) : at]
        return any(
            text.startswith(
                (
                    "spreid",
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
