"""Amounts, percentages and number words as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.reading.amounts import AmountHit, find_amounts, share_of
from negotiation.reading.normalise import fold
from negotiation.reading.numbers import number_words, read_number
from negotiation.reading.tokens import tokenise

WRITTEN = [
    ("€ 604,00", 60400),
    ("1.147,50 euro", 114750),
    ("CHF 14'400", 1440000),
    ("1 210,00 €", 121000),
    ("£1,210.50", 121050),
    ("1210,-", 121000),
    ("5k", 500000),
    ("1,5 k", 150000),
    ("20 quid", 2000),
    ("vijfhonderd euro", 50000),
    ("zweihundertfünfzig Euro", 25000),
    ("two hundred and fifty pounds", 25000),
    ("mille deux cents euros", 120000),
    ("EUR 2.000", 200000),
    ("1.000,- €", 100000),
    ("200 balles", 20000),
]


def amounts(text: str) -> list[AmountHit]:
    return find_amounts(tokenise(fold(text).text))


@pytest.mark.parametrize(("text", "cents"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_money_is_read_in_every_form(text: str, cents: int) -> None:
    assert [(hit.kind, hit.value) for hit in amounts(text)] == [("M", cents)]


@pytest.mark.parametrize(
    "text", ["40 stoelen besteld", "om 9.15 uur", "BE68 5390 0754 7034", "bonnummer 4500177", "12 weken"]
)
def test_what_is_no_money_is_not_read_as_money(text: str) -> None:
    assert not [hit for hit in amounts(text) if hit.kind == "M"]


@given(cents=st.integers(100, 99_999_999), style=st.sampled_from([",.", ".,", " ,", "',", "'."]))
def test_an_amount_in_any_locale_is_read_back(cents: int, style: str) -> None:
    whole = f"{cents // 100:,}".replace(",", style[0])
    text = f"€ {whole}{style[1] if style[0] != style[1] else ','}{cents % 100:02d}"
    assert [hit.value for hit in amounts(text)] == [cents]


@given(percent=st.decimals(0, 100, places=1))
def test_a_percentage_is_read_back(percent: Decimal) -> None:
    for mark in ("%", " procent", " percent", " Prozent", " pour cent"):
        hits = amounts(f"{percent}{mark}")
        assert [(hit.kind, hit.value) for hit in hits] == [("P", percent)]


def test_shares_are_of_the_outstanding_total_rounded_half_up() -> None:
    assert share_of(121001, (1, 2)) == 60501
    assert [hit.kind for hit in amounts("de helft nu, een derde later")] == ["H", "H"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("vijftienhonderd", 1500),
        ("quatre vingt douze", 92),
        ("soixante quinze", 75),
        ("twenty five", 25),
        ("zwölf", 12),
    ],
)
def test_number_words_count(text: str, value: int) -> None:
    read = number_words(fold(text).text.split())
    assert read is not None
    assert read[0] == value


@given(text=st.text("0123456789.,' -", max_size=30))
def test_any_figures_are_read_or_refused(text: str) -> None:
    if any(character.isdigit() for character in text):
        value = read_number(text.strip(" -"))
        assert value is None or value >= 0
