"""Weeks, months and years, their ends, middles and beginnings, and the feasts between."""

import datetime

from negotiation.reading.calendar import (
    add_months,
    easter,
    in_days,
    iso_week,
    last_weekday,
    month_end,
    next_weekday,
    of_week,
)
from negotiation.reading.dates import words
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.dates.weekdays import Weekdays

_NEXT_OF_WEEK = frozenset(
    """
    next volgende volgend nachsten nachste naechsten nachster nxt vlgnd volg
    """.split()
)


_ARTICLES = frozenset(
    """
    het the le dem de t das les la dit ce this den
    """.split()
)


_FEAST_LEADS = frozenset(
    """
    by tegen met with at a zu an until tot bis rond around pour d ici vanaf from uiterlijk mit since
    """.split()
)


def _turn(which: str) -> int:
    """How many turns from now: the one after next, next, this, last."""
    if which in words.AFTER_NEXT:
        return 2
    if which in words.NEXT:
        return 1
    return 0 if which in words.COMING | words.THIS else -1


def _weekday(text: str, *, short: bool) -> int | None:
    """Read a weekday, with a part of the day at its tail or, where `short`, cut to three letters."""
    day = words.WEEKDAYS.get(text)
    if day is None and short and len(text) > 2:
        day = words.WEEKDAY_SHORT.get(text)
    if day is None and len(text) > 8:
        for part in words.DAYPARTS:
            if text.endswith(part):
                day = words.WEEKDAYS.get(text[: -len(part)], day)
    return day


class Periods(Weekdays):
    """Shapes that name a period: it promises its end."""

    def qualified(self, at: int) -> DateHit | None:
        """Read next Friday, volgende week vrijdag, this week, vorige maand, kommenden Montag."""
        which = self.texts[at]
        turn = _turn(which)
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
        day = _weekday(text, short=which in words.NEXT | words.COMING)
        if day is not None:
            return self.qualified_weekday(at, end + 1, day, which, turn)
        if month := self.month_at(end):
            return self.qualified_month(at, month, turn)
        unit = words.UNITS.get(text) or words.END_COMPOUND.get(text)
        if unit == "e":
            found = of_week(self.today, max(turn, 0), 6)
            return self.hit(at, end + 1, found, of_week(self.today, -1, 6), "period", sure=False)
        if unit in {"w", "m", "y", "k"}:
            return self.period(at, end + 1, unit, turn, which)
        if text in {"weekend", "keer"}:
            return None
        return None

    def qualified_weekday(self, at: int, end: int, day: int, which: str, turn: int) -> DateHit | None:
        """Resolve next, this or last Friday."""
        if self.word(end) in words.DAYPARTS:
            end += 1
        inner = self.from_weekday(end - 1, end, day)
        if inner and inner.shape == "day" and inner.end > end and turn >= 0 and self.kind(end) != "w":
            return DateHit(at, inner.end, inner.future, inner.past, "day")
        if turn < 0:
            return self.hit(at, end, None, last_weekday(self.today, day), "day")
        upcoming = next_weekday(self.today, day)
        if which in _NEXT_OF_WEEK:
            later = max(upcoming, of_week(self.today, 1, day))
            return self.hit(at, end, later, None, "day", sure=later == upcoming)
        return self.hit(at, end, upcoming, self.today if day == self.today.weekday() else None, "day")

    def qualified_month(self, at: int, month: tuple[int, int], turn: int) -> DateHit | None:
        """Resolve next, this or last April."""
        first = self.today.replace(day=1)
        if turn < 0:
            year = first.year if month[0] < first.month else first.year - 1
            return self.hit(at, month[1], None, month_end(year, month[0]), "month")
        year = first.year if month[0] >= first.month else first.year + 1
        return self.hit(at, month[1], month_end(year, month[0]), None, "month")

    def period(self, at: int, end: int, unit: str, turn: int, which: str) -> DateHit | None:
        """Read this week, volgende maand, and a weekday behind it: volgende week vrijdag."""
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
        """Step over a part of the day."""
        return end + 1 if self.word(end) in words.DAYPARTS else end

    def period_end(self, unit: str, turn: int) -> datetime.date:
        """Give the last day of a week, month, year or quarter so many turns from now."""
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
        """Resolve the end, middle or beginning of a named month."""

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
        """Resolve the end, middle or beginning of a week, month, year or quarter."""
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
        """Move a date to the next period."""
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
        while place >= 0 and place >= at - 2 and self.texts[place] in _ARTICLES:
            place -= 1
        return place

    def feast(self, at: int) -> DateHit | None:
        """Before Christmas, na Pasen, vor Ostern."""
        text = self.texts[at]
        lead = self.word(self.back(at))
        if lead not in words.AFTER | words.BEFORE | _FEAST_LEADS:
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
