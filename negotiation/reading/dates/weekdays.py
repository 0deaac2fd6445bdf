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


class Weekdays(Days):
    """Shapes that name a day of the week or by its distance."""

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
        if len(self.texts[at]) >= 2 and lead in set("op on am tegen by volgende komende next deze this".split()):
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
        """Resolve a weekday by the week that is named with it."""
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
