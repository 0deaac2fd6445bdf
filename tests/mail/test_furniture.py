import html
import re
from collections import Counter

import pytest

from mail.html import html_to_quoted_text
from mail.quoting import own_words
from tests.mail.furniture import BANNERS, FOOTERS, INTRODUCTIONS, LETTER, QUOTED, UNMARKED

TYPED = "Beste,\n\nWij betalen vrijdag 604 euro.\n\nGroet, Jan"


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def as_html(text: str) -> str:
    return "<div>" + html.escape(text).replace("\n", "<br>") + "</div>"


def check(text: str, typed: str = TYPED) -> None:
    assert words(own_words(text)) == words(typed)
    assert words(own_words(html_to_quoted_text(as_html(text)))) == words(typed)


@pytest.mark.parametrize("banner", BANNERS)
def test_banners_go_and_the_words_below_stay(banner: str) -> None:
    check(f"{banner}\n\n{TYPED}")
    check(f"{banner}\n{TYPED}")


@pytest.mark.parametrize("footer", FOOTERS)
def test_footers_go_and_the_words_above_stay(footer: str) -> None:
    check(f"{TYPED}\n\n{footer}\n")
    check(f"{TYPED}\n{footer}\n")
    check(f"{TYPED}\n\n{footer}\n\n{INTRODUCTIONS[0]}{QUOTED}")


@pytest.mark.parametrize("introduction", INTRODUCTIONS)
def test_marked_quotes_go_with_their_introduction_wherever_the_answer_stands(introduction: str) -> None:
    check(f"{TYPED}\n\n{introduction}{QUOTED}")
    check(f"{TYPED}\n{introduction}{QUOTED}")
    check(f"{introduction}{QUOTED}\n\n{TYPED}")


@pytest.mark.parametrize("introduction", UNMARKED)
def test_an_unmarked_letter_goes_with_its_introduction(introduction: str) -> None:
    check(f"{TYPED}\n\n{introduction}{LETTER}")
    check(f"{TYPED}\n{introduction}{LETTER}")
