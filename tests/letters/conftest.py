"""Facts to write letters from, and a letter's words without its layout."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

from bot.letters.catalogue import NEEDS
from bot.letters.facts import Facts
from bot.letters.sample import full_facts


@pytest.fixture
def facts_for() -> Callable[[str], Facts]:
    """Tell a letter everything that it may be told; a person's text only where a person writes."""

    def told(letter: str) -> Facts:
        return full_facts() if "message" in NEEDS[letter] else replace(full_facts(), message=None, person=None)

    return told


@pytest.fixture
def words_of_html() -> Callable[[str], str]:
    """Read HTML as its reader sees it, without what stands around the letter."""

    def read(html: str) -> str:
        page = LexborHTMLParser(html)
        for hidden in page.css("title, style, .name, div[style*='display:none']"):
            hidden.decompose()
        assert page.body is not None
        return page.body.text(separator=" ")

    return read
