import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.letters import formats
from bot.letters.formats import LANGUAGES, Language

DAY = datetime.date


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nl", "€\xa01.234.567,05"),
        ("en", "€1,234,567.05"),
        ("fr", "1\xa0234\xa0567,05\xa0€"),
        ("de", "1.234.567,05\xa0€"),
    ],
)
def test_amounts_are_written_as_the_language_writes_them(language: Language, written: str) -> None:
    assert formats.money(123456705, language) == written


def test_another_currency_stands_with_its_symbol_or_code() -> None:
    assert formats.money(5, "en", "GBP") == "£0.05"
    assert formats.money(5, "en", "CHF") == "CHF\xa00.05"
    assert formats.money(5, "nl", "SEK") == "SEK\xa00,05"
    assert formats.money(-5, "de", "CHF") == "-0,05\xa0CHF"


@given(st.integers(-(10**13), 10**13), st.sampled_from(LANGUAGES))
def test_an_amount_reads_back_to_the_cent(cents: int, language: Language) -> None:
    figures = "".join(mark for mark in formats.money(cents, language) if mark.isdigit() or mark == "-")
    assert int(figures) == cents


@pytest.mark.parametrize(
    ("language", "date", "written"),
    [
        ("nl", DAY(2026, 12, 4), "vrijdag 4 december 2026"),
        ("en", DAY(2026, 12, 4), "Friday 4 December 2026"),
        ("fr", DAY(2027, 1, 1), "vendredi 1er janvier 2027"),
        ("fr", DAY(2026, 8, 2), "dimanche 2 août 2026"),
        ("de", DAY(2027, 3, 4), "Donnerstag, 4. März 2027"),
    ],
)
def test_dates_are_written_in_full(language: Language, date: datetime.date, written: str) -> None:
    assert formats.weekday(date, language) == written


@given(st.dates(DAY(2000, 1, 1), DAY(2100, 1, 1)), st.sampled_from(LANGUAGES))
def test_every_day_has_its_own_name(date: datetime.date, language: Language) -> None:
    assert formats.day(date, language) != formats.day(date + datetime.timedelta(1), language)
    assert str(date.year) in formats.day(date, language)


def test_percentages_lose_their_trailing_zeros() -> None:
    assert formats.percent(Decimal("2.50"), "nl") == "2,5%"
    assert formats.percent(Decimal(100), "de") == "100\xa0%"


def test_lists_end_with_and() -> None:
    assert formats.listing(["a"], "nl") == "a"
    assert formats.listing(["a", "b"], "fr") == "a et b"
    assert formats.listing(["a", "b", "c"], "de") == "a, b und c"
    assert formats.listing([], "en") == ""


def test_french_punctuation_keeps_to_its_word() -> None:
    assert formats.typeset("Payé ? « oui » : merci !", "fr") == "Payé\xa0? «\xa0oui\xa0»\xa0: merci\xa0!"
    assert formats.typeset("Paid ?", "en") == "Paid ?"


def test_an_account_number_stands_in_groups_of_four() -> None:
    assert formats.iban("be71096123456769") == "BE71\xa00961\xa02345\xa06769"
