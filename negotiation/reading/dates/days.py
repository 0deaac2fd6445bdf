"""Days by number: 15/4, the 15th, 12 t/m 18 februari, eerste van de maand, in april."""

import datetime
import re

from negotiation.reading.calendar import add_months, civil, coming, coming_day, gone, gone_day, month_end
from negotiation.reading.dates import words
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.dates.spans import Spans

_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{2}|\d{4}))?")
_ISO = re.compile(r"(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})")
_RANGE = re.compile(r"(\d{1,2})-(\d{1,2})")
_FRACTIONS = {"1/2", "1/3", "2/3", "1/4", "3/4", "50/50", "1/1"}
_COUNTED = {"%", "euro", "eur", "€", "termijnen", "raten", "x"}
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


_RANGE_WORDS = frozenset(
    """
    tot - au bis to until en and et und or of ou oder tem
    """.split()
)


_FIRM_LEADS = frozenset(
    """
    am zum bis vom ab den dem der zu mit
    """.split()
)


_ARTICLE_LEADS = frozenset(
    """
    op tegen rond by voor on vanaf before uiterlijk na
    """.split()
)


_MONTH_LEADS = frozenset(
    """
    in im en tegen vanaf by until tot from ab bis pour before voor of van starting during partir courant loop
    laufe beginnend zum since next volgende maand mois month startend vers d anfangs na nach after deze this
    seit sinds depuis de par
    """.split()
)


class Days(Spans):
    """Shapes that name a day of a month, or a month."""

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
        """Read a year of four digits, with a comma before it or not."""
        if self.word(at) == ",":
            year, end = self.year_at(at + 1)
            return (year, end) if year and len(self.word(end - 1)) == 4 else (None, at)
        text = self.word(at)
        if self.kind(at) == "n" and text.isdigit() and len(text) == 4 and 2000 <= int(text) <= 2099:
            return int(text), at + 1
        return None, at

    def number(self, at: int) -> DateHit | None:
        """Try the shapes that begin with digits."""
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
        if self.word(at) in _RANGE_WORDS:
            end = at + 1
            return self.skip(end, {"de", "the", "le", "den", "zum"}, 1)
        return None

    def dated(self, at: int, day: int, month: int, end: int, shape: str) -> DateHit | None:
        """Finish a day and month with the year that may follow."""
        year, end = self.year_at(end)
        return self.full(at, end, day, month, year, shape)

    def full(self, at: int, end: int, day: int, month: int, year: int | None, shape: str) -> DateHit | None:
        """Resolve a day and month: its next and its last occurrence where no year is said."""
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
        """Read 15/4, 15-04-2026, 15.4., 2026-04-15."""
        iso = _ISO.fullmatch(text)
        if iso:
            found = civil(int(iso[1]), int(iso[3]), int(iso[4]))
            return self.hit(at, at + 1, found, found, "day")
        match = _NUMERIC.fullmatch(text)
        return self.day_and_month(at, match) if match else None

    def day_and_month(self, at: int, match: re.Match[str]) -> DateHit | None:
        """Read figures as day and month, where they stand as a date stands."""
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
        return (
            self.full(at, end, day, month, None, "day") if self.dates_stand(at, end, match, dotted=dotted) else None
        )

    def dates_stand(self, at: int, end: int, match: re.Match[str], *, dotted: bool) -> bool:
        """Whether 3/4 or 4.10 is a date here, and no fraction, price or range."""
        lead = self.word(at - 1)
        led = lead in words.DATE_LEAD or lead in words.WEEKDAYS or lead in words.WEEKDAY_SHORT or lead in {"(", ","}
        if match[2] == "." and not (led or (dotted and (self.kind(at + 2) == "w" or self.language == "de"))):
            return False
        if match.group() in _FRACTIONS and lead not in _DAY_LEADS and lead not in words.WEEKDAYS:
            return False
        if match[2] == "-" and not led and words.UNITS.get(self.word(at + 1)):
            return False
        counted = words.UNITS.get(self.word(end)) or self.word(end) in _COUNTED
        return not counted and lead not in {"€", "$", "£", "eur", "chf"}

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
                    self.word(at - 2) in words.DATE_LEAD or lead == "le" or self.word(end) in {"van", "of"}
                )
            return (
                self.hit(at, end, coming_day(self.today, value), gone_day(self.today, value), "day") if good else None
            )
        if suffix == "." and lead in _FIRM_LEADS:
            german = self.language == "de" or lead in {"am", "zum", "vom", "ab"}
            good = german and (self.noun_free(end) or self.kind(end) == "w")
            return (
                self.hit(at, end, coming_day(self.today, value), gone_day(self.today, value), "day") if good else None
            )
        stop = end - 1 if suffix == "." else end
        french = lead in {"le", "du", "au"}
        bare = lead in {"op", "on", "by", "tegen", "rond", "zum"} or (
            lead in {"de", "the", "den"} and self.word(at - 2) in _ARTICLE_LEADS
        )
        if (french or bare) and self.noun_free(stop):
            return self.hit(at, stop, coming_day(self.today, value), gone_day(self.today, value), "day")
        return None

    def noun_free(self, at: int) -> bool:
        """Whether no noun or unit follows that the number would count."""
        if self.kind(at) in {"", "s", "p", "n"}:
            return self.word(at) not in {"%", "€", "£", "$", "/", ":"}
        return self.kind(at) == "w" and (self.word(at) in _MAY_FOLLOW or self.word(at) in words.DATE_LEAD)

    def ordinal_word(self, at: int) -> DateHit | None:
        """First of the month, eerste van de maand, am Ersten, the fifteenth of April."""
        value = words.ORDINALS[self.texts[at]]
        end = self.skip(at + 1, {"of", "de", "du", "van", "the", "des"}, 2)
        if (month := self.month_at(end)) and (end > at + 1 or self.word(at) != "second"):
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
        leads = _MONTH_LEADS
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
