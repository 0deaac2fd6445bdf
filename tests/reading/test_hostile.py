"""Hostile texts: tricks of writing change nothing, long ones stay cheap, and nothing raises."""

import datetime
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.reading.interpret import interpret
from negotiation.reading.reading import Reading
from negotiation.reading.situation import Situation

TODAY = datetime.date(2026, 3, 10)
NASTY = [
    "betaal niet " * 50,
    "van 1 tot 2 van 3 tot 4 maart " * 40,
    "((((((" * 200,
    "1.1.1.1." * 300,
    "a@" * 800,
    "+31 6 " * 300,
    "als niet maar als niet maar " * 80,
    "€" * 2000,
    "0 0 0 0 " * 400,
    "www." * 500,
    "+++1/2 " * 300,
    "'" * 3000,
]


def calls(text: str) -> int:
    """Count the calls that reading a text takes: the same on every machine."""
    count = 0

    def tick(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(tick)
    try:
        interpret(text, today=TODAY, situation=Situation())
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("text", NASTY, ids=[text[:12] for text in NASTY])
def test_twice_the_text_takes_about_twice_the_work(text: str) -> None:
    interpret(text, today=TODAY, situation=Situation())
    assert calls(text * 2) < 3 * calls(text) + 20000


def test_a_megabyte_takes_no_more_than_what_is_read_of_it(read: Callable[..., Reading]) -> None:
    text = "Ik betaal vrijdag. " * 55000
    assert calls(text) < 1.2 * calls(text[:8000]) + 20000
    assert not read(text).confident


def test_zero_width_marks_and_look_alike_letters_change_nothing(acts: Callable[..., set[str]]) -> None:
    plain = acts("Wij betalen vrijdag.")
    assert acts("W\u200bij bet\u200dalen vrij\u2060dag.") == plain
    assert acts("Wij b\u0435t\u0430len vrijd\u0430g.") == plain
    assert acts("Ｗｉｊ ｂｅｔａｌｅｎ ｖｒｉｊｄａｇ．") == plain


def test_evidence_points_into_the_original_text(read: Callable[..., Reading]) -> None:
    text = "Beste,\u200b\n\nDe\u0301 factuur betalen wij vrijdag 13 maart.\n\nMvg\nJan"
    reading = read(text)
    assert reading.evidence
    for place in reading.evidence:
        assert text[place.start : place.end] == place.words


@given(text=st.text(max_size=400), offer=st.sampled_from("-iduwmo"))
def test_any_text_gives_a_reading(read: Callable[..., Reading], text: str, offer: str) -> None:
    reading = read(text, offer)
    assert reading.acts
    assert reading.language in {"nl", "en", "fr", "de"}


def test_an_empty_text_is_unclear_and_not_confident(read: Callable[..., Reading]) -> None:
    reading = read("")
    assert [str(act.name) for act in reading.acts] == ["unclear"]
    assert not reading.confident


def test_what_stands_in_greeting_signature_and_disclaimer_carries_no_act(acts: Callable[..., set[str]]) -> None:
    text = (
        "Beste Karel,\n\nWij kijken het na.\n\nMet vriendelijke groeten\nPieter\nAdvocaten & Faillissementen BV\n"
        "tel. 02 123 45 67 | betaal met bancontact\nThis message is confidential and intended for the addressee only."
    )
    assert acts(text) == {"acknowledge"}
