"""The date grammar: finds dates, periods and terms among the tokens and resolves them from the day of arrival.

One pass from left to right; at each token a few shapes are tried, each looking at a bounded number of tokens ahead.
"""

import datetime
import re
from dataclasses import dataclass

from negotiation.reading import calendar_words as words
from negotiation.reading.calendar import (
    add_months,
    business_days,
    civil,
    coming,
    coming_day,
    easter,
    gone,
    gone_day,
    in_days,
    iso_week,
    last_weekday,
    month_end,
    next_weekday,
    of_week,
)
from negotiation.reading.numbers import number_word, number_words
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


_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{2}|\d{4}))?")
_ISO = re.compile(r"(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})")
_RANGE = re.compile(r"(\d{1,2})-(\d{1,2})")
_FRACTIONS = {"1/2", "1/3", "2/3", "1/4", "3/4", "50/50", "1/1"}


def find_dates(tokens: list[Token], today: datetime.date, language: str) -> list[DateHit]:
    """Find every date, leftmost and longest first."""
    return _Scanner(tokens, today, language).scan()


class _Scanner:
    """One text's tokens and the day from which they are read."""

    def __init__(self, tokens: list[Token], today: datetime.date, language: str) -> None:
        self.tokens = tokens
        self.texts = [token.text for token in tokens]
        self.today = today
        self.language = language
        self.size = len(tokens)

    def scan(self) -> list[DateHit]:
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

    def word(self, at: int) -> str:
        return self.texts[at] if 0 <= at < self.size else ""

    def kind(self, at: int) -> str:
        return self.tokens[at].kind if 0 <= at < self.size else ""

    def skip(self, at: int, among: set[str], most: int = 3) -> int:
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
        if future is None and past is None:
            return None
        return DateHit(start, end, future, past, shape, sure)

    def at(self, at: int) -> DateHit | None:
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

    # --- days by number

    def day_number(self, at: int) -> tuple[int, int, bool] | None:
        """Read a day of the month: its value, where it ends, and whether it is marked as an ordinal."""
        text = self.word(at)
        if self.kind(at) == "n":
            if not (text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31):
                return None
            end = at + 1
            if self.word(end) in words.ORDINAL_SUFFIXES and self.tokens[end].start == self.tokens[at].end:
                return int(text), end + 1, True
            if self.word(end) == "." and self.tokens[end].start == self.tokens[at].end:
                return int(text), end + 1, self.language == "de" or self.kind(end + 1) == "w"
            return int(text), end, False
        value = words.ORDINALS.get(text)
        return (value, at + 1, True) if value else None

    def month_at(self, at: int) -> tuple[int, int] | None:
        """Read a month, and a dot behind a short one: its number and where it ends."""
        month = words.MONTHS.get(self.word(at))
        if month is None:
            return None
        end = at + 1
        short = len(self.word(at)) <= 4
        if short and self.word(end) == "." and self.tokens[end].start == self.tokens[at].end:
            end += 1
        return month, end

    def year_at(self, at: int) -> tuple[int | None, int]:
        if self.word(at) == ",":
            year, end = self.year_at(at + 1)
            return (year, end) if year and len(self.word(end - 1)) == 4 else (None, at)
        text = self.word(at)
        if self.kind(at) == "n" and text.isdigit() and len(text) == 4 and 2000 <= int(text) <= 2099:
            return int(text), at + 1
        return None, at

    def number(self, at: int) -> DateHit | None:
        text = self.texts[at]
        return self.written(at, text) or self.numeric(at, text) or self.counted_here(at) or self.day_only(at)

    def written(self, at: int, text: str) -> DateHit | None:
        """15 april, 15. April 2026, 15th of April, 12 t/m 18 februari, 1er mai."""
        pair = _RANGE.fullmatch(text)
        if pair and 1 <= int(pair[1]) < int(pair[2]) <= 31 and (month := self.month_at(at + 1)):
            return self.dated(at, int(pair[2]), month[0], month[1], "range")
        day = self.day_number(at)
        if day is None:
            return None
        value, end, _ = day
        end = self.skip(end, {"of", "de", "du", "van", "the"}, 2)
        month = self.month_at(end)
        if month:
            return self.dated(at, value, *month, "day")
        later = self.range_end(day[1])
        if later is not None:
            second = self.day_number(later)
            if second and second[0] > value and (month := self.month_at(second[1])):
                return self.dated(at, second[0], *month, "range")
        return self.of_month(at, value, day[1], ordinal=day[2])

    def range_end(self, at: int) -> int | None:
        """Where the second day of a range begins: `t/m`, `tot`, `-`, `au`, `bis`, `en`, `or`."""
        if self.texts[at : at + 3] == ["t", "/", "m"]:
            return at + 3
        if self.texts[at : at + 3] == ["tot", "en", "met"]:
            return at + 3
        if self.word(at) in set("tot - au bis to until en and et und or of ou oder tem".split()):
            end = at + 1
            return self.skip(end, {"de", "the", "le", "den", "zum"}, 1)
        return None

    def dated(self, at: int, day: int, month: int, end: int, shape: str) -> DateHit | None:
        year, end = self.year_at(end)
        return self.full(at, end, day, month, year, shape)

    def full(self, at: int, end: int, day: int, month: int, year: int | None, shape: str) -> DateHit | None:
        if year is not None:
            found = civil(year, month, day)
            return self.hit(at, end, found, found, shape)
        return self.hit(at, end, coming(self.today, month, day), gone(self.today, month, day), shape)

    def of_month(self, at: int, day: int, end: int, *, ordinal: bool) -> DateHit | None:
        """15e van de maand, the 1st of next month, le 10 du mois prochain, 5. des nachsten Monats."""
        there = self.skip(end, words.LINKS | {"elke", "each", "every", "iedere", "chaque", "jeden"}, 3)
        months = None
        if self.word(there) in words.NEXT | words.COMING and words.UNITS.get(self.word(there + 1)) == "m":
            months, there = 1, there + 2
        elif self.word(there) in words.THIS and words.UNITS.get(self.word(there + 1)) == "m":
            months, there = 0, there + 2
        elif words.UNITS.get(self.word(there)) == "m" and there > end:
            there += 1
            if self.word(there) in words.NEXT:
                months, there = 1, there + 1
            elif self.texts[there : there + 2] == ["en", "cours"] or self.word(there) == "courant":
                months, there = 0, there + 1
            elif not ordinal and self.word(end) not in words.LINKS:
                return None
            else:
                return self.hit(at, there, coming_day(self.today, day), gone_day(self.today, day), "day")
        if months is None:
            return None
        first = add_months(self.today.replace(day=1), months)
        found = civil(first.year, first.month, day) or month_end(first.year, first.month)
        return self.hit(at, there, found, found, "day")

    def numeric(self, at: int, text: str) -> DateHit | None:
        """15/4, 15-04-2026, 15.4., 2026-04-15."""
        iso = _ISO.fullmatch(text)
        if iso:
            found = civil(int(iso[1]), int(iso[3]), int(iso[4]))
            return self.hit(at, at + 1, found, found, "day")
        match = _NUMERIC.fullmatch(text)
        if match is None:
            return None
        day, month = int(match[1]), int(match[3])
        if month > 12 and day <= 12 and match[4] and self.language == "en":
            day, month = month, day
        if not (1 <= day <= 31 and 1 <= month <= 12):
            return None
        dotted = self.word(at + 1) == "." and self.tokens[at + 1].start == self.tokens[at].end
        end = at + 2 if dotted and match[2] == "." else at + 1
        if match[4]:
            year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
            return self.full(at, end, day, month, year, "day")
        lead = self.word(at - 1)
        led = lead in words.DATE_LEAD or lead in words.WEEKDAYS or lead in words.WEEKDAY_SHORT or lead in {"(", ","}
        if match[2] == "." and not (led or (dotted and (self.kind(at + 2) == "w" or self.language == "de"))):
            return None
        if match[2] == "." and len(match[3]) == 2 and not dotted and not led:
            return None
        if text in _FRACTIONS and lead not in _DAY_LEADS and lead not in words.WEEKDAYS:
            return None
        if match[2] == "-" and not led and words.UNITS.get(self.word(at + 1)):
            return None
        if words.UNITS.get(self.word(end)) or self.word(end) in {"%", "euro", "eur", "€", "termijnen", "raten", "x"}:
            return None
        if lead in {"€", "$", "£", "eur", "chf"}:
            return None
        return self.full(at, end, day, month, None, "day")

    def day_only(self, at: int) -> DateHit | None:
        """De 15e, the 20th, le 15, am 15., voor 20."""
        day = self.day_number(at)
        if day is None:
            return None
        value, end, ordinal = day
        lead = self.word(at - 1)
        if self.kind(end) == "w" and self.word(end) in {"x", "keer", "fois", "mal", "times", "termijn", "termijnen"}:
            return None
        suffix = self.word(end - 1) if end - at == 2 else ""
        if ordinal and suffix != ".":
            if value > 12 and lead in words.DATE_LEAD:
                good = True
            elif lead == "the" or value > 7 or lead in words.DATE_LEAD - {"de", "the", "den", "der", "a", "une"}:
                good = self.noun_free(end)
            else:
                good = self.noun_free(end) and (
                    self.word(at - 2) in words.DATE_LEAD or lead in {"le"} or self.word(end) in {"van", "of"}
                )
            return (
                self.hit(at, end, coming_day(self.today, value), gone_day(self.today, value), "day") if good else None
            )
        if suffix == "." and lead in set("am zum bis vom ab den dem der zu mit".split()):
            german = self.language == "de" or lead in {"am", "zum", "vom", "ab"}
            good = german and (self.noun_free(end) or self.kind(end) == "w")
            return (
                self.hit(at, end, coming_day(self.today, value), gone_day(self.today, value), "day") if good else None
            )
        stop = end - 1 if suffix == "." else end
        french = lead in {"le", "du", "au"}
        bare = lead in {"op", "on", "by", "tegen", "rond", "zum"} or (
            lead in {"de", "the", "den"}
            and self.word(at - 2) in set("op tegen rond by voor on vanaf before uiterlijk na".split())
        )
        if (french or bare) and self.noun_free(stop):
            return self.hit(at, stop, coming_day(self.today, value), gone_day(self.today, value), "day")
        return None

    def noun_free(self, at: int) -> bool:
        """Whether no noun or unit follows that the number would count."""
        if self.kind(at) in {"", "s", "p", "n"}:
            return self.word(at) not in {"%", "€", "£", "$", "/", ":"}
        return self.kind(at) == "w" and (self.word(at) in _MAY_FOLLOW or self.word(at) in words.DATE_LEAD)

    # --- words

    def ordinal_word(self, at: int) -> DateHit | None:
        """First of the month, eerste van de maand, am Ersten, the fifteenth of April."""
        value = words.ORDINALS[self.texts[at]]
        end = self.skip(at + 1, {"of", "de", "du", "van", "the", "des"}, 2)
        if (month := self.month_at(end)) and (end > at + 1 or self.word(at) not in {"second"}):
            return self.dated(at, value, *month, "day")
        if words.UNITS.get(self.word(at + 1)) == "w" or (
            words.UNITS.get(self.word(at + 1)) == "b" and self.word(at + 2) in {"van", "of", "des", "du", "im", "in"}
        ):
            return self.first_week(at, value)
        found = self.of_month(at, value, at + 1, ordinal=True)
        if found and (self.word(at - 1) in words.DATE_LEAD or value == 1):
            return found
        if (
            self.word(at - 1) in {"am", "zum", "ab"}
            and self.word(at + 1) not in words.UNITS
            and self.noun_free(at + 1)
        ):
            return self.hit(at, at + 1, coming_day(self.today, value), gone_day(self.today, value), "day")
        return None

    def first_week(self, at: int, value: int) -> DateHit | None:
        """Eerste week van april, first week of next month: the Friday or seventh day, whichever is later."""
        if value > 4:
            return None
        there = self.skip(at + 2, words.LINKS, 2)
        base: datetime.date | None = None
        if month := self.month_at(there):
            base, there = coming(self.today, month[0], 28), month[1]
        elif self.word(there) in words.NEXT and words.UNITS.get(self.word(there + 1)) == "m":
            base, there = add_months(self.today, 1), there + 2
        if base is None:
            return None
        found = base.replace(day=min(7 * value, 28))
        return self.hit(at, there, found, found, "period", sure=False)

    def month_word(self, at: int) -> DateHit | None:
        """In april, April 15th, tegen mei."""
        month, end = self.month_at(at) or (0, at + 1)
        lead = self.word(at - 1)
        doubtful = self.texts[at] in words.DOUBTFUL_MONTHS
        day = self.day_number(end)
        if (
            day
            and self.language in {"en", "nl"}
            and self.noun_free(day[1])
            and not (doubtful and lead in {"i", "we"})
        ):
            year, stop = self.year_at(day[1])
            return self.full(at, stop, day[0], month, year, "day")
        year, stop = self.year_at(end)
        if self.word(end) == "de" and False:
            return None
        leads = set(
            """
            in im en tegen vanaf by until tot from ab bis pour before voor of van starting during partir courant
            loop laufe beginnend zum since next volgende maand mois month startend vers d anfangs na nach after
            deze this seit sinds depuis de par
            """.split()
        )
        if lead not in leads or (
            doubtful
            and lead in {"of", "next", "van", "this", "de", "d"}
            and self.texts[at] in {"may", "mai", "march"}
            and year is None
            and lead != "of"
        ):
            return None
        shape = "month"
        if year is not None:
            found = month_end(year, month)
            return self.hit(at, stop, found, found, shape)
        first = self.today.replace(day=1)
        future_year = first.year if month >= first.month else first.year + 1
        past_year = first.year if month <= first.month else first.year - 1
        return self.hit(at, end, month_end(future_year, month), month_end(past_year, month), shape)

    def relative(self, at: int) -> DateHit | None:
        """Today, morgenvroeg, overmorgen, gisteren."""
        text = self.texts[at]
        days = words.RELATIVE[text]
        if text == "morgen" and self.language == "de":
            if self.word(at - 1) in {"guten", "heute", "gestern"} or self.word(at - 1) in words.WEEKDAYS:
                return None
        if text == "morgen" and self.word(at - 1) in {"goede", "goeie", "guten", "goeden", "gute"}:
            return None
        end = at + 1
        if self.word(end) in words.DAYPARTS:
            end += 1
        if text in {"zonet", "soeben", "zojuist", "daarnet", "daarjuist"}:
            return self.hit(at, end, None, self.today, "now")
        if self.texts[end : end + 2] == ["of", "overmorgen"] or self.texts[end : end + 2] == ["oder", "ubermorgen"]:
            return self.hit(at, end + 2, in_days(self.today, 2), None, "day", sure=False)
        if days == 0 and self.texts[end : end + 1] == ["of"] and self.word(end + 1) == "morgen":
            return self.hit(at, end + 2, in_days(self.today, 1), self.today, "day", sure=False)
        found = in_days(self.today, days)
        return self.hit(at, end, found, found if days <= 0 else None, "day")

    def phrase(self, at: int) -> DateHit | None:
        """Fixed phrases of several words: aujourd'hui, day after tomorrow, ce soir, tout de suite."""
        for phrase, days in _PHRASES.get(self.texts[at], ()):
            end = at + len(phrase)
            if tuple(self.texts[at:end]) == phrase:
                found = in_days(self.today, days)
                past = found if days <= 0 else None
                if self.word(end) in words.DAYPARTS:
                    end += 1
                return self.hit(
                    at, end, found if days >= 0 else None, past, "now" if days == 0 and len(phrase) > 2 else "day"
                )
        return None

    def weekday(self, at: int) -> DateHit | None:
        return self.from_weekday(at, at + 1, words.WEEKDAYS[self.texts[at]])

    def weekday_short(self, at: int) -> DateHit | None:
        day = words.WEEKDAY_SHORT[self.texts[at]]
        lead = self.word(at - 1)
        end = at + 1
        if self.word(end) == "." and self.kind(end + 1) == "n":
            end += 1
        if self.kind(end) == "n" and (self.numeric(end, self.word(end)) or self.written(end, self.word(end))):
            return self.from_weekday(at, end, day)
        if (
            self.size <= 3
            and len(self.texts[at]) >= 3
            and self.texts[at] not in {"mon", "die", "son", "mar", "dim", "sun"}
        ):
            return self.from_weekday(at, end, day)
        if len(self.texts[at]) >= 2 and lead in set("op on am tegen by volgende komende next deze this".split()):
            if self.texts[at] in {"die", "so", "do", "mi", "za", "die", "mo", "sa"} and lead not in {"op", "am"}:
                return None
            return self.from_weekday(at, end, day)
        return None

    def weekday_compound(self, at: int, text: str) -> DateHit | None:
        """Vrijdagmiddag, Freitagabend, vrijdags."""
        if len(text) < 9:
            return None
        for part in words.DAYPARTS:
            if text.endswith(part) and (day := words.WEEKDAYS.get(text[: -len(part)])) is not None:
                return self.from_weekday(at, at + 1, day)
        return None

    def from_weekday(self, at: int, end: int, day: int) -> DateHit | None:
        """Read on from a weekday: its date, its week, or how many weeks further."""
        there = end + 1 if self.word(end) in words.DAYPARTS else end
        stop = self.skip(there, set(", ( de the den le dem der d dd .".split()), 2)
        if self.kind(stop) == "n" or self.word(stop) in words.ORDINALS:
            found = self.written(stop, self.word(stop)) or self.numeric(stop, self.word(stop))
            if found is None and (number := self.day_number(stop)) and (number[2] or stop > there):
                found = self.weekday_of_month(stop, number[1], number[0], day)
            if found:
                close = found.end + 1 if self.word(stop - 1) == "(" and self.word(found.end) == ")" else found.end
                return DateHit(at, close, found.future, found.past, "day")
        if self.kind(there) == "w" and (month := self.month_at(there)) and (number := self.day_number(month[1])):
            return self.full(at, number[1], number[0], month[0], None, "day")
        return self.weekday_week(at, there, day)

    def weekday_of_month(self, at: int, end: int, number: int, day: int) -> DateHit | None:
        """Vrijdag de 15e: the next month in which they meet, else the next such day."""
        del day
        return self.hit(at, end, coming_day(self.today, number), gone_day(self.today, number), "day")

    def weekday_week(self, at: int, there: int, day: int) -> DateHit | None:
        following = self.word(there)
        lead = self.word(at - 1)
        upcoming = next_weekday(self.today, day)
        past = last_weekday(self.today, day)
        if following == "of" and self.word(there + 1) in words.NEXT | words.LAST:
            there, following = there + 1, self.word(there + 1)
        if (
            following in {"in", "van", "de", "der", "du", "des"}
            and self.word(there + 1) in {"de", "the", "la", "der", "des"} | words.NEXT | words.LAST
        ):
            shift = 1 if self.word(there + 1) not in words.NEXT | words.LAST else 0
            if (
                words.UNITS.get(self.word(there + 2 + shift)) == "w"
                or words.UNITS.get(self.word(there + 1 + shift)) == "w"
            ):
                there = there + 1 + shift
                following = self.word(there)
        if following in words.NEXT | words.COMING and words.UNITS.get(self.word(there + 1)) == "w":
            return self.hit(at, there + 2, of_week(self.today, 1, day), None, "day")
        if following in words.LAST and words.UNITS.get(self.word(there + 1)) == "w":
            return self.hit(at, there + 2, None, of_week(self.today, -1, day), "day")
        if words.UNITS.get(following) == "w" and self.word(there + 1) in words.NEXT:
            return self.hit(at, there + 2, of_week(self.today, 1, day), None, "day")
        if words.UNITS.get(following) == "w" and self.word(there + 1) in words.LAST:
            return self.hit(at, there + 2, None, of_week(self.today, -1, day), "day")
        if following in {"week", "fortnight"}:
            return self.hit(at, there + 1, in_days(upcoming, 7 if following == "week" else 14), None, "day")
        if following in {"over", "in"} and (length := self.length(there + 1)):
            days, end = length
            if days in (7, 8, 14, 15, 21):
                return self.hit(at, end, in_days(upcoming, 7 * round(days / 7)), None, "day")
        if self.texts[there : there + 2] == ["en", "huit"]:
            return self.hit(at, there + 2, in_days(upcoming, 7), None, "day")
        if self.texts[there : there + 2] == ["en", "quinze"]:
            return self.hit(at, there + 2, in_days(upcoming, 14), None, "day")
        if following in words.LAST:
            return self.hit(at, there + 1, None, past, "day")
        if following in {"prochain", "prochaine"}:
            return self.hit(at, there + 1, upcoming, None, "day")
        if following == "a" and self.texts[there : there + 2] == ["a", "s"]:
            return self.hit(at, there + 2, upcoming, None, "day")
        del lead
        gone_by = self.today if day == self.today.weekday() else past
        return self.hit(at, there, upcoming, gone_by, "weekday")

    def qualified(self, at: int) -> DateHit | None:
        """Next Friday, volgende week vrijdag, this week, vorige maand, kommenden Montag."""
        which = self.texts[at]
        turn = (
            2
            if which in words.AFTER_NEXT
            else 1
            if which in words.NEXT
            else 0
            if which in words.COMING | words.THIS
            else -1
        )
        end = at + 1
        if which == "as" and self.language != "nl":
            return None
        if (
            which in {"last", "past", "previous", "laatste"}
            and self.word(end) not in words.WEEKDAYS
            and self.word(end) not in words.UNITS
        ):
            return None
        text = self.word(end)
        day = words.WEEKDAYS.get(text)
        if day is None and text in words.WEEKDAY_SHORT and which in words.NEXT | words.COMING and len(text) > 2:
            day = words.WEEKDAY_SHORT[text]
        if day is None and len(text) > 8:
            for part in words.DAYPARTS:
                if text.endswith(part):
                    day = words.WEEKDAYS.get(text[: -len(part)], day)
        if day is not None:
            return self.qualified_weekday(at, end + 1, day, which, turn)
        if month := self.month_at(end):
            return self.qualified_month(at, month, turn)
        unit = words.UNITS.get(text)
        if unit is None and text in words.END_COMPOUND:
            unit = words.END_COMPOUND[text]
            end_of = unit == "e"
            if end_of:
                found = of_week(self.today, max(turn, 0), 6)
                return self.hit(at, end + 1, found, of_week(self.today, -1, 6), "period", sure=False)
        if unit in {"w", "m", "y", "k"}:
            return self.period(at, end + 1, unit, turn, which)
        if text in {"weekend", "keer"}:
            return None
        return None

    def qualified_weekday(self, at: int, end: int, day: int, which: str, turn: int) -> DateHit | None:
        if self.word(end) in words.DAYPARTS:
            end += 1
        inner = self.from_weekday(end - 1, end, day)
        if inner and inner.shape == "day" and inner.end > end and turn >= 0 and self.kind(end) != "w":
            return DateHit(at, inner.end, inner.future, inner.past, "day")
        if turn < 0:
            return self.hit(at, end, None, last_weekday(self.today, day), "day")
        upcoming = next_weekday(self.today, day)
        if which in set("next volgende volgend nachsten nachste naechsten nachster nxt vlgnd volg".split()):
            later = max(upcoming, of_week(self.today, 1, day))
            return self.hit(at, end, later, None, "day", sure=later == upcoming)
        return self.hit(at, end, upcoming, self.today if day == self.today.weekday() else None, "day")

    def qualified_month(self, at: int, month: tuple[int, int], turn: int) -> DateHit | None:
        first = self.today.replace(day=1)
        if turn < 0:
            year = first.year if month[0] < first.month else first.year - 1
            return self.hit(at, month[1], None, month_end(year, month[0]), "month")
        year = first.year if month[0] >= first.month else first.year + 1
        return self.hit(at, month[1], month_end(year, month[0]), None, "month")

    def period(self, at: int, end: int, unit: str, turn: int, which: str) -> DateHit | None:
        """This week, volgende maand, and a weekday behind it: volgende week vrijdag."""
        if unit == "w":
            there = self.skip(end, {"op", "on", "am", "le", ",", "dus"}, 1)
            day = words.WEEKDAYS.get(self.word(there))
            if day is None:
                for part in words.DAYPARTS:
                    if self.word(there).endswith(part) and self.word(there)[: -len(part)] in words.WEEKDAYS:
                        day = words.WEEKDAYS[self.word(there)[: -len(part)]]
            if day is not None:
                found = of_week(self.today, turn, day)
                later, earlier = (found, None) if turn > 0 else (None, found) if turn < 0 else (found, found)
                return self.hit(at, there + 1, later, earlier, "day")
            end = self.texts_end(end)
        if turn < 0 and which in words.LAST:
            found = self.period_end(unit, -1)
            return self.hit(at, end, None, found, "period", sure=False)
        found = self.period_end(unit, turn)
        return self.hit(at, end, found, None if turn > 0 else self.today, "period")

    def texts_end(self, end: int) -> int:
        return end + 1 if self.word(end) in words.DAYPARTS else end

    def period_end(self, unit: str, turn: int) -> datetime.date:
        if unit == "w":
            found = of_week(self.today, turn, 4)
            return found if turn or found >= self.today else of_week(self.today, turn, 6)
        if unit == "e":
            return of_week(self.today, turn, 6)
        if unit == "y":
            return datetime.date(self.today.year + turn, 12, 31)
        if unit == "k":
            first = add_months(self.today.replace(day=1), 3 * turn)
            return month_end(first.year, (first.month - 1) // 3 * 3 + 3)
        first = add_months(self.today.replace(day=1), turn)
        return month_end(first.year, first.month)

    def unit_behind(self, at: int) -> DateHit | None:
        """La semaine prochaine, le mois prochain, mois dernier, month end, week 16, week after next."""
        unit = words.UNITS[self.texts[at]]
        following = self.word(at + 1)
        if unit in {"w", "m", "y"} and following in {"prochain", "prochaine", "suivante", "suivant"}:
            end = at + 2
            if unit == "w" and (day := words.WEEKDAYS.get(self.word(end))) is not None:
                return self.hit(at, end + 1, of_week(self.today, 1, day), None, "day")
            return self.hit(at, end, self.period_end(unit, 1), None, "period")
        if unit in {"w", "m", "y"} and following in {"dernier", "derniere", "passe", "passee"}:
            return self.hit(at, at + 2, None, self.period_end(unit, -1), "period", sure=False)
        if unit == "m" and following == "end":
            return self.hit(at, at + 2, self.period_end("m", 0), None, "period")
        if unit == "w" and self.kind(at + 1) == "n":
            return self.week_number(at)
        if self.texts[at : at + 3] in (["week", "after", "next"], ["week", "na", "volgende"]):
            return self.hit(at, at + 3, of_week(self.today, 2, 4), None, "period")
        if self.word(at - 1) in {"over", "a", "in"} and self.texts[at : at + 2] == ["week", "from"]:
            day = words.WEEKDAYS.get(self.word(at + 2))
            if day is not None:
                return self.hit(at, at + 3, in_days(next_weekday(self.today, day), 7), None, "day")
        if (
            unit in {"w", "m", "f"}
            and self.word(at - 1) in words.WAIT - {"nog", "mehr"}
            and following not in words.UNITS
        ):
            days = self.lengthen(1, unit)
            return self.hit(at, at + 1, days, None, "term", sure=False)
        return None

    def week_number(self, at: int) -> DateHit | None:
        """Week 16, KW 16, semaine 16."""
        end = at + 1
        if self.word(end) in {".", "nr", "no"}:
            end += 1
        text = self.word(end)
        if self.kind(end) != "n" or not text.isdigit() or not 1 <= int(text) <= 53:
            return None
        if words.UNITS.get(self.word(end + 1)) or self.word(end + 1) in {"euro", "€"}:
            return None
        found = iso_week(self.today, int(text))
        if found is None:
            return None
        where = self.word(at - 1)
        if where in {"begin", "anfang", "debut"}:
            found = in_days(found, -3)
        return self.hit(at, end + 1, found, found, "period")

    # --- ends, middles and beginnings

    def edge(self, at: int) -> DateHit | None:
        """Eind april, end of next week, fin du mois, Mitte Mai, begin volgende maand."""
        which = self.texts[at]
        if which == "half" and self.language != "nl":
            return None
        edge = "end" if which in words.END else "mid" if which in words.MID else "begin"
        end = self.skip(at + 1, words.LINKS, 3)
        turn = 0
        if self.word(end) in words.NEXT | words.COMING:
            turn, end = 1, end + 1
        elif self.word(end) in words.THIS:
            end += 1
        elif self.word(end) in words.LAST:
            turn, end = -1, end + 1
        if month := self.month_at(end):
            year, stop = self.year_at(month[1])
            return self.edge_of_month(at, stop, edge, month[0], year)
        unit = words.UNITS.get(self.word(end))
        end += 1
        if unit not in {"w", "m", "y", "k"}:
            return self.edge_of_business(at)
        if self.word(end) in {"prochain", "prochaine"}:
            turn, end = 1, end + 1
        elif self.texts[end : end + 2] == ["en", "cours"]:
            end += 2
        if unit == "w" and self.kind(end) == "n" and (found := self.week_number(end - 1)):
            return DateHit(at, found.end, found.future, found.past, "period")
        return self.edge_of_period(at, end, edge, unit, turn)

    def edge_of_business(self, at: int) -> DateHit | None:
        """End of business Friday, close of play."""
        end = self.skip(at + 1, {"of", "business", "play", "day"}, 3)
        day = words.WEEKDAYS.get(self.word(end))
        if day is not None and end > at + 1:
            return self.from_weekday(at, end + 1, day)
        if self.texts[at : at + 3] == ["end", "of", "day"]:
            return self.hit(at, at + 3, self.today, None, "day")
        return None

    def edge_of_month(self, at: int, end: int, edge: str, month: int, year: int | None) -> DateHit | None:
        def place(of_year: int) -> datetime.date:
            last = month_end(of_year, month)
            return last if edge == "end" else last.replace(day=15 if edge == "mid" else 7)

        if year is not None:
            return self.hit(at, end, place(year), place(year), "edge", sure=edge != "begin")
        future = place(self.today.year)
        if future < self.today:
            future = place(self.today.year + 1)
        past = place(self.today.year)
        if past > self.today and month > self.today.month:
            past = place(self.today.year - 1)
        return self.hit(at, end, future, min(past, self.today), "edge", sure=edge != "begin")

    def edge_of_period(self, at: int, end: int, edge: str, unit: str, turn: int) -> DateHit | None:
        last = self.period_end(unit, turn)
        if edge == "end":
            found = last
        elif unit == "w":
            found = of_week(self.today, turn, 2 if edge == "mid" else 1)
            if turn == 0 and found <= self.today and self.language in {"nl", "de", "fr"} and edge == "begin":
                found = of_week(self.today, 1, 1)
        elif unit == "m":
            found = last.replace(day=15 if edge == "mid" else 7)
        elif unit == "y":
            found = last.replace(month=1, day=31) if edge == "begin" else last.replace(month=6, day=30)
        else:
            found = last
        if found < self.today and turn == 0 and edge != "end":
            found = self.step(found, unit)
        if turn < 0:
            return self.hit(at, end, None, found, "edge", sure=False)
        return self.hit(at, end, found, None, "edge", sure=edge == "end" or (edge == "mid" and unit == "m"))

    def step(self, found: datetime.date, unit: str) -> datetime.date:
        if unit == "w":
            return in_days(found, 7)
        return add_months(found, {"m": 1, "y": 12}.get(unit, 3))

    def compound_edge(self, at: int) -> DateHit | None:
        """Monatsende, ultimo maart, na het weekend, maandeinde."""
        unit = words.END_COMPOUND.get(self.texts[at]) or words.BEGIN_COMPOUND.get(self.texts[at], "m")
        end = at + 1
        if self.texts[at] == "ultimo":
            there = self.skip(end, words.LINKS, 1)
            if month := self.month_at(there):
                year, stop = self.year_at(month[1])
                return self.edge_of_month(at, stop, "end", month[0], year)
            if self.word(there) in words.NEXT:
                return self.hit(at, there + 2, self.period_end("m", 1), None, "edge")
        if unit == "e":
            if self.word(self.back(at)) in words.AFTER:
                return self.hit(at, end, of_week(self.today, 1, 0), None, "day")
            return self.hit(at, end, of_week(self.today, 0, 6), of_week(self.today, -1, 6), "period", sure=False)
        if self.texts[at] in words.BEGIN_COMPOUND:
            found = add_months(self.today.replace(day=7), 1)
            return self.hit(at, end, found, None, "edge", sure=False)
        return self.hit(at, end, self.period_end(unit, 0), None, "edge")

    def back(self, at: int) -> int:
        """Step back over an article to the preposition."""
        place = at - 1
        while (
            place >= 0
            and place >= at - 2
            and self.texts[place] in set("het the le dem de t das les la dit ce this den".split())
        ):
            place -= 1
        return place

    def feast(self, at: int) -> DateHit | None:
        """Before Christmas, na Pasen, vor Ostern."""
        text = self.texts[at]
        lead = self.word(self.back(at))
        if lead not in words.AFTER | words.BEFORE | set(
            "by tegen met with at a zu an until tot bis rond around pour d ici vanaf from uiterlijk mit since".split()
        ):
            return None
        shift = 0
        if lead in words.AFTER:
            shift = (
                2
                if text in words.MOVING_FEASTS or text in {"kerst", "kerstmis", "christmas", "weihnachten", "noel"}
                else 1
            )
        elif lead in words.BEFORE:
            shift = -1
        for year in (self.today.year, self.today.year + 1):
            if text in words.MOVING_FEASTS:
                base = in_days(easter(year), words.MOVING_FEASTS[text])
            else:
                base = datetime.date(year, *words.FIXED_FEASTS[text])
            if base >= self.today:
                return self.hit(at, at + 1, in_days(base, shift), None, "feast", sure=False)
        return None

    # --- so many units

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
            if text in {"couple"}:
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
        if unit in {"q", "8", "t"} and self.word(end) in {"de"} and words.UNITS.get(self.word(end + 1)) == "d":
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
        if self.texts[end : end + 2] == ["from", "now"] or self.word(end) in {"later", "tijd"} and False:
            return self.hit(at, end + 2, self.lengthen(count, unit), None, "term")
        if unit in {"d", "w", "m", "b", "f", "q", "8"} and self.waits(at, end):
            return self.hit(at, end, self.lengthen(count, unit), None, "term")
        return None

    def waits(self, start: int, end: int) -> bool:
        around = self.texts[max(0, start - 4) : start] + self.texts[end : end + 3]
        return any(text in words.WAIT for text in around)


AGO_WORDS = words.AGO
_DAY_LEADS = set(
    "op vanaf per tegen voor on le du au am zum ab by from before avant uiterlijk bis vom tot until na after".split()
)
_MAY_FOLLOW = set(
    """
    van of is wordt betaal betalen overmaken over zal kan ga komt volgt storten if then that as for with will when
    would please ok oke latest thanks dan als zoals mag heb hebben het ik we wij i je nous si et pour sera ist
    wird bezahlen zahlen uberweisen ueberweisen zahle per via par ten aanstaande betaald paid bezahlt uberwiesen
    ueberwiesen overgemaakt gestort voldaan maar but mais aber wenn weil because omdat want car quand svp aub
    bitte graag hoor wel maximum sharp uiterlijk krijg ontvang hopefully hoffentlich since unless u you geht raus
    dus donc also so auf alles everything tout instead rather ipv plutot statt zeker werden worden komen starten
    beginnen jeweils telkens elke each every iedere chaque lukt past pas niet not nicht onwards vanaf mijn my ons
    onze our mon notre unser mein krijgen was were est ete a oui ja yes lohn loon qui que die das which and und
    bezahl stort maak regelen paie paye virement au zonder without sans ohne after na apres nach vrij zit doen do
    latestly hier there sicher sur haben liebe en geen no kein rien it they he she alle todo gaat schikt arriveert
    binnen terug back wieder zuruck bereikbaar inclus
    """.split()
)
_PHRASE_TEXTS = {
    "day after tomorrow": 2,
    "apres demain": 2,
    "apres-demain": 2,
    "avant hier": -2,
    "aujourd hui": 0,
    "aujourdhui": 0,
    "ajd": 0,
    "auj": 0,
    "ce jour": 0,
    "ce soir": 0,
    "ce matin": 0,
    "cet apres midi": 0,
    "cette apres midi": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "ce midi": 0,
    "tout de suite": 0,
    "de suite": 0,
    "right away": 0,
    "straight away": 0,
    "right now": 0,
    "per omgaande": 0,
    "a l instant": 0,
    "just now": 0,
    "day before yesterday": -2,
    "per direct": 0,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
    "heden": 0,
    "ab sofort": 0,
    "par retour": 0,
    "later vandaag": 0,
    "diese minute": 0,
    "deze ochtend": 0,
    "deze morgen": 0,
    "deze avond": 0,
    "deze namiddag": 0,
    "deze middag": 0,
    "diesen morgen": 0,
    "op staande voet": 0,
    "dans la journee": 0,
    "d ici ce soir": 0,
    "in de loop van de dag": 0,
    "im laufe des tages": 0,
    "vandaag nog": 0,
    "nu direct": 0,
    "nu meteen": 0,
    "by return": 0,
    "sur le champ": 0,
    "dans l immediat": 0,
    "hier soir": -1,
    "hier matin": -1,
    "last night": -1,
}
_PHRASES: dict[str, list[tuple[tuple[str, ...], int]]] = {}
for _text, _days in sorted(_PHRASE_TEXTS.items(), key=lambda item: -len(item[0])):
    _parts = tuple(_text.split())
    _PHRASES.setdefault(_parts[0], []).append((_parts, _days))


def _only_french_hier(scanner: _Scanner, at: int) -> DateHit | None:
    if scanner.language != "fr":
        return None
    day = in_days(scanner.today, -1)
    return scanner.hit(at, at + 1, None, day, "day")


def _at_once(scanner: _Scanner, at: int) -> DateHit | None:
    if scanner.texts[at] in {"gelijk", "direct", "straight"} and scanner.word(at + 1) in {
        "debit",
        "incasso",
        "debiet",
        "aan",
        "to",
    }:
        return None
    return scanner.hit(at, at + 1, scanner.today, None, "now")


_Shape = "Callable[[_Scanner, int], DateHit | None]"


def _table() -> dict[str, list]:  # type: ignore[type-arg]
    table: dict[str, list] = {}  # type: ignore[type-arg]

    def put(vocabulary, shape):  # type: ignore[no-untyped-def]
        for word in vocabulary:
            table.setdefault(word, []).append(shape)

    put(_PHRASES, _Scanner.phrase)
    put(words.RELATIVE, _Scanner.relative)
    put(words.WEEKDAYS, _Scanner.weekday)
    put(words.NEXT | words.AFTER_NEXT | words.COMING | words.THIS | words.LAST, _Scanner.qualified)
    put(words.END | words.MID | words.BEGIN, _Scanner.edge)
    put({"close"}, _Scanner.edge_of_business)
    put(set(words.END_COMPOUND) | set(words.BEGIN_COMPOUND), _Scanner.compound_edge)
    put(words.ORDINALS, _Scanner.ordinal_word)
    put(words.MONTHS, _Scanner.month_word)
    put(set(words.FIXED_FEASTS) | set(words.MOVING_FEASTS), _Scanner.feast)
    put(words.WITHIN, _Scanner.within)
    put({"il", "vor"}, _Scanner.ago)
    put(
        set("a an een n einem einer eine einen une un one couple anderhalve".split()),
        _Scanner.counted_here,
    )
    put(words.UNITS, _Scanner.unit_behind)
    put(words.WEEKDAY_SHORT, _Scanner.weekday_short)
    put({"hier"}, _only_french_hier)
    put(words.NOW, _at_once)
    return table


_SHAPES = _table()
