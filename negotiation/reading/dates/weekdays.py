"""Weekdays and the words for today, tomorrow and yesterday."""

from negotiation.reading.calendar import coming_day, gone_day, in_days, last_weekday, next_weekday, of_week
from negotiation.reading.dates import words
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.dates.days import Days

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
PHRASES: dict[str, list[tuple[tuple[str, ...], int]]] = {}
for _text, _days in sorted(_PHRASE_TEXTS.items(), key=lambda item: -len(item[0])):
    _parts = tuple(_text.split())
    PHRASES.setdefault(_parts[0], []).append((_parts, _days))


_SHORT_LEADS = frozenset(
    """
    op on am tegen by volgende komende next deze this
    """.split()
)


_BETWEEN = frozenset(
    """
    , ( de the den le dem der d dd .
    """.split()
)


class Weekdays(Days):
    """Shapes that name a day of the week or by its distance."""

    def relative(self, at: int) -> DateHit | None:
        """Read today, morgenvroeg, overmorgen, gisteren."""
        text = self.texts[at]
        days = words.RELATIVE[text]
        lead = self.word(at - 1)
        if text == "morgen" and self.language == "de" and (lead in {"heute", "gestern"} or lead in words.WEEKDAYS):
            return None
        if text == "morgen" and lead in {"goede", "goeie", "guten", "goeden", "gute"}:
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
        if days == 0 and self.word(end) in {"in", "over", "dans"} and (length := self.length(end + 1)):
            return self.hit(at, length[1], in_days(self.today, length[0]), None, "term")
        found = in_days(self.today, days)
        return self.hit(at, end, found, found if days <= 0 else None, "day")

    def phrase(self, at: int) -> DateHit | None:
        """Read fixed phrases of several words: aujourd'hui, day after tomorrow, ce soir, tout de suite."""
        for phrase, days in PHRASES.get(self.texts[at], ()):
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
        """Read a weekday in full."""
        return self.from_weekday(at, at + 1, words.WEEKDAYS[self.texts[at]])

    def weekday_short(self, at: int) -> DateHit | None:
        """Read a short weekday where it can only be one: beside a date, or alone."""
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
        if len(self.texts[at]) >= 2 and lead in _SHORT_LEADS:
            if self.texts[at] in {"die", "so", "do", "mi", "za", "mo", "sa"} and lead not in {"op", "am"}:
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
        stop = self.skip(there, _BETWEEN, 2)
        if self.kind(stop) == "n" or self.word(stop) in words.ORDINALS:
            found = self.written(stop, self.word(stop)) or self.numeric(stop, self.word(stop))
            if found is None and (number := self.day_number(stop)) and (number[2] or stop > there):
                found = self.day_only_number(stop, number[1], number[0])
            if found:
                close = found.end + 1 if self.word(stop - 1) == "(" and self.word(found.end) == ")" else found.end
                return DateHit(at, close, found.future, found.past, "day")
        if self.kind(there) == "w" and (month := self.month_at(there)) and (number := self.day_number(month[1])):
            return self.full(at, number[1], number[0], month[0], None, "day")
        return self.weekday_week(at, there, day)

    def day_only_number(self, at: int, end: int, number: int) -> DateHit | None:
        """Resolve `vrijdag de 15e` by its number."""
        return self.hit(at, end, coming_day(self.today, number), gone_day(self.today, number), "day")

    def weekday_week(self, at: int, there: int, day: int) -> DateHit | None:
        """Resolve a weekday by the week that is named with it."""
        there = self.week_words(there)
        turned = self.turned_week(there)
        if turned:
            found = of_week(self.today, turned, day)
            later, earlier = (found, None) if turned > 0 else (None, found)
            return self.hit(at, there + 2, later, earlier, "day")
        upcoming = next_weekday(self.today, day)
        further = self.further(there)
        if further:
            return self.hit(at, further[1], in_days(upcoming, 7 * further[0]), None, "day")
        following = self.word(there)
        if following in words.LAST:
            return self.hit(at, there + 1, None, last_weekday(self.today, day), "day")
        if following in {"prochain", "prochaine"} or self.texts[there : there + 2] == ["a", "s"]:
            return self.hit(at, there + (2 if following == "a" else 1), upcoming, None, "day")
        gone_by = self.today if day == self.today.weekday() else last_weekday(self.today, day)
        return self.hit(at, there, upcoming, gone_by, "weekday")

    def week_words(self, there: int) -> int:
        """Step over `of`, `van de`, `in the` before the word that names the week."""
        turns = words.NEXT | words.LAST
        if self.word(there) == "of" and self.word(there + 1) in turns:
            return there + 1
        if self.word(there) in {"in", "van", "de", "der", "du", "des"}:
            ahead = there + 1 if self.word(there + 1) in turns else there + 2
            article = ahead == there + 1 or self.word(there + 1) in {"de", "the", "la", "der", "des"}
            if article and "w" in {words.UNITS.get(self.word(ahead)), words.UNITS.get(self.word(ahead + 1))}:
                return ahead
        return there

    def turned_week(self, there: int) -> int:
        """How many weeks on: `next week`, `semaine prochaine`; 0 where no week is named."""
        pair = (self.word(there), self.word(there + 1))
        for turn, week in (pair, pair[::-1]):
            if words.UNITS.get(week) == "w":
                if turn in words.NEXT | words.COMING:
                    return 1
                if turn in words.LAST:
                    return -1
        return 0

    def further(self, there: int) -> tuple[int, int] | None:
        """Read `Friday week`, `vrijdag over een week`, `lundi en huit`: how many weeks on, and where it ends."""
        following = self.word(there)
        if following in {"week", "fortnight"}:
            return (1 if following == "week" else 2), there + 1
        if following in {"over", "in"} and (length := self.length(there + 1)) and length[0] in {7, 8, 14, 15, 21}:
            return round(length[0] / 7), length[1]
        weeks = {("en", "huit"): 1, ("en", "quinze"): 2}.get((following, self.word(there + 1)))
        return (weeks, there + 2) if weeks else None
