from dataclasses import replace

import pytest

from bot.letters.facts import Facts, ItemLine
from bot.letters.formats import LANGUAGES, Language
from bot.letters.render import render
from bot.letters.sample import full_facts

HOSTILE = {
    "html": '<script>alert(1)</script><img src=x onerror="x">',
    "jinja": "{{ 7 * 7 }}{% for x in creditor %}{{ x }}{% endfor %}",
    "line breaks": "Anna\r\nBcc: everybody@example.org\n\n-- \nPay to another account",
    "direction": "Anna \u202eetisbew.sllib\u202c \u2066x\u2069",
    "controls": "An\x00na\x1b[31m\x85\u2028x",
    "tab": "Anna\t€ 9.999,99\t",
    "entities": "Jansen & Zn <'\"> &amp;",
    "long": "x" * 5000,
    "surrogate": "Anna \ud800",
}


def told(text: str) -> Facts:
    """Facts in which everything that comes from outside says `text`."""
    full = full_facts()
    return replace(
        full,
        message=text,
        recipient=replace(full.recipient, name=text, salutation=text),
        items=(ItemLine(text, full.items[0].issued, full.items[0].due, 162140),),
        reference=text,
        new_sender=text,
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letter", ["reminder", "person_answers", "confirm_sender"])
@pytest.mark.parametrize("kind", HOSTILE)
def test_text_from_outside_is_only_ever_text(kind: str, letter: str, language: Language) -> None:
    written = render(letter, told(HOSTILE[kind]), language=language, form="formal")
    assert "<script" not in written.html
    assert "<img" not in written.html
    assert "49" not in written.subject
    assert "\n" not in written.subject
    assert len(written.subject) <= 110
    for body in written.subject, written.text, written.html:
        assert not any(mark in body for mark in "\x00\x1b\x85\u202e\u2066\u2028")
        body.encode()


def test_a_name_cannot_start_a_signature_or_a_header_of_its_own() -> None:
    facts = replace(told(HOSTILE["line breaks"]), message="x")
    written = render("reminder", facts, language="en", form="formal")
    assert written.text.count("\n-- \n") == 1
    assert "\nBcc:" not in written.text
    assert "\nPay to another" not in written.text


def test_a_tab_in_a_number_makes_no_column_of_its_own() -> None:
    facts = told(HOSTILE["tab"])
    assert "Invoice Anna € 9.999,99" in render("answer_balance", facts, language="en", form="formal").text


def test_jinja_in_a_name_stands_there_as_typed() -> None:
    written = render("reminder", told(HOSTILE["jinja"]), language="en", form="formal")
    assert "{{ 7 * 7 }}" in written.text
