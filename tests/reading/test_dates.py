"""Dates as people write them, resolved as the schema's "Resolving" says; today is Wednesday 2026-03-11."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.reading.dates.scanner import find_dates
from negotiation.reading.normalise import fold
from negotiation.reading.tokens import tokenise

TODAY = datetime.date(2026, 3, 11)
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
AHEAD = [
    ("nl", "vrijdag", "2026-03-13"),
    ("nl", "woensdag", "2026-03-18"),
    ("nl", "volgende week vrijdag", "2026-03-20"),
    ("nl", "vrijdag over een week", "2026-03-20"),
    ("nl", "eind van de maand", "2026-03-31"),
    ("nl", "eind volgende week", "2026-03-20"),
    ("nl", "half april", "2026-04-15"),
    ("nl", "over twee weken", "2026-03-25"),
    ("nl", "binnen 10 werkdagen", "2026-03-25"),
    ("nl", "op de 5e", "2026-04-05"),
    ("nl", "ultimo maart", "2026-03-31"),
    ("nl", "na het weekend", "2026-03-16"),
    ("nl", "week 16", "2026-04-17"),
    ("nl", "in april", "2026-04-30"),
    ("nl", "tussen 1 en 5 april", "2026-04-05"),
    ("nl", "de 1e van volgende maand", "2026-04-01"),
    ("nl", "uitstel van 2 weken", "2026-03-25"),
    ("nl", "15/4", "2026-04-15"),
    ("en", "Friday week", "2026-03-20"),
    ("en", "Monday week", "2026-03-23"),
    ("en", "by the 20th", "2026-03-20"),
    ("en", "the day after tomorrow", "2026-03-13"),
    ("en", "within 14 days", "2026-03-25"),
    ("en", "month end", "2026-03-31"),
    ("en", "mid April", "2026-04-15"),
    ("en", "this week", "2026-03-13"),
    ("en", "in two weeks' time", "2026-03-25"),
    ("en", "a week from Friday", "2026-03-20"),
    ("en", "close of business Friday", "2026-03-13"),
    ("en", "another fortnight", "2026-03-25"),
    ("fr", "sous huitaine", "2026-03-19"),
    ("fr", "sous quinzaine", "2026-03-26"),
    ("fr", "d'ici le 20", "2026-03-20"),
    ("fr", "fin du mois", "2026-03-31"),
    ("fr", "lundi en huit", "2026-03-23"),
    ("fr", "vendredi prochain", "2026-03-13"),
    ("fr", "le 10 du mois prochain", "2026-04-10"),
    ("fr", "après-demain", "2026-03-13"),
    ("fr", "mi-avril", "2026-04-15"),
    ("de", "am 15.", "2026-03-15"),
    ("de", "bis zum 15. April", "2026-04-15"),
    ("de", "KW 16", "2026-04-17"),
    ("de", "Ende nächster Woche", "2026-03-20"),
    ("de", "Monatsende", "2026-03-31"),
    ("de", "übermorgen", "2026-03-13"),
    ("de", "innerhalb von 14 Tagen", "2026-03-25"),
    ("de", "Mitte April", "2026-04-15"),
    ("de", "naechste Woche", "2026-03-20"),
]
BEHIND = [
    ("nl", "vorige week donderdag", "2026-03-05"),
    ("nl", "3 weken geleden", "2026-02-18"),
    ("nl", "gisteren", "2026-03-10"),
    ("nl", "op 2 maart", "2026-03-02"),
    ("en", "on Monday last week", "2026-03-02"),
    ("en", "two weeks ago", "2026-02-25"),
    ("fr", "il y a trois semaines", "2026-02-18"),
    ("fr", "hier", "2026-03-10"),
    ("de", "vor drei Wochen", "2026-02-18"),
    ("de", "letzten Dienstag", "2026-03-10"),
    ("de", "am 3.3.", "2026-03-03"),
]
NONE = [
    ("nl", "40 stoelen besteld"),
    ("nl", "de 4 schijven"),
    ("nl", "om de twee weken"),
    ("en", "I may pay"),
    ("en", "1210 euro"),
    ("en", "half of it"),
    ("fr", "mon compte"),
    ("de", "guten Morgen"),
    ("nl", "factuur 2026-0147"),
]


def only(text: str, language: str) -> tuple[datetime.date | None, datetime.date | None]:
    hits = find_dates(tokenise(fold(text).text), TODAY, language)
    assert len(hits) == 1, hits
    return hits[0].future, hits[0].past


@pytest.mark.parametrize(("language", "text", "day"), AHEAD, ids=[row[1] for row in AHEAD])
def test_what_is_to_come_is_resolved_from_today(language: str, text: str, day: str) -> None:
    assert only(text, language)[0] == datetime.date.fromisoformat(day)


@pytest.mark.parametrize(("language", "text", "day"), BEHIND, ids=[row[1] for row in BEHIND])
def test_payments_made_look_back(language: str, text: str, day: str) -> None:
    assert only(text, language)[1] == datetime.date.fromisoformat(day)


@pytest.mark.parametrize(("language", "text"), NONE, ids=[row[1] for row in NONE])
def test_no_date_is_found_where_there_is_none(language: str, text: str) -> None:
    assert not find_dates(tokenise(fold(text).text), TODAY, language)


days = st.dates(datetime.date(2020, 1, 1), datetime.date(2035, 12, 31))


@given(day=days, language=st.sampled_from(sorted(MONTHS)))
def test_a_day_with_its_month_in_words_is_read_back(day: datetime.date, language: str) -> None:
    dot = "." if language == "de" else ""
    month = MONTHS[language].split()[day.month - 1]
    assert only(f"{day.day}{dot} {month} {day.year}", language) == (day, day)


@given(
    day=days,
    language=st.sampled_from(sorted(MONTHS)),
    form=st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d"]),
)
def test_a_day_in_figures_is_read_day_first(day: datetime.date, language: str, form: str) -> None:
    assert only(day.strftime(form), language) == (day, day)


@given(day=days)
def test_a_day_without_its_year_is_the_next_and_the_last_such_day(day: datetime.date) -> None:
    future, past = only(f"op {day.day} {MONTHS['nl'].split()[day.month - 1]}", "nl")
    assert future is not None
    assert past is not None
    assert past <= TODAY <= future
    assert (future.day, future.month) == (past.day, past.month) == (day.day, day.month)


@given(text=st.text(max_size=200), language=st.sampled_from(sorted(MONTHS)))
def test_any_text_is_scanned_without_error(text: str, language: str) -> None:
    for hit in find_dates(tokenise(fold(text).text), TODAY, language):
        assert hit.start < hit.end
        assert hit.future or hit.past
