import itertools
from dataclasses import replace
from importlib.resources import files

import pytest

from bot.letters.catalogue import NEEDS, all_letters, uncovered
from bot.letters.formats import LANGUAGES
from bot.letters.render import render_together
from bot.letters.sample import full_facts
from negotiation.actions import AnswerTopic, NotifyAbout, RemindAbout


def test_two_answers_make_one_letter_with_one_thanks_and_one_account() -> None:
    facts = replace(full_facts(), message=None, person=None)
    written = render_together(("answer_bank_details", "offer"), facts, language="nl", form="formal")
    assert written.subject == "Facturen 2026-0142 en 2026-0187: onze rekening"
    assert written.text.count("Dank u wel") == 1
    assert written.text.count("Rekeningnummer") == 1
    assert written.html.count("Rekeningnummer") == 1
    assert written.text.count("\n-- \n") == 1
    assert "akkoord met A" in written.text


TOGETHER = {
    ("answer_refused", "offer"): ("answer_refused",),
    ("confirm_agreement", "agreement_live"): ("confirm_agreement",),
    ("agreement_live", "notify_discharged", "thanks"): ("notify_discharged",),
    ("answer_received", "ask_capacity"): ("ask_capacity",),
    ("answer_received",): ("answer_received",),
    ("answer_charges", "offer"): ("answer_charges", "offer"),
}


@pytest.mark.parametrize("letters", TOGETHER)
def test_what_one_letter_says_another_does_not_repeat(letters: tuple[str, ...]) -> None:
    assert uncovered(letters) == TOGETHER[letters]
    facts = replace(full_facts(), message=None, person=None)
    together = render_together(letters, facts, language="de", form="formal")
    assert together == render_together(TOGETHER[letters], facts, language="de", form="formal")


def test_joined_letters_have_no_ragged_lines_and_name_what_is_open_once() -> None:
    facts = replace(full_facts(), message=None, person=None, agreement=None)
    text = render_together(("answer_balance", "ask_capacity"), facts, language="nl", form="informal").text
    assert not any(line.startswith(" ") and not line.startswith("  ") for line in text.split("\n"))
    assert text.count("1.621,40") == 1


def test_no_two_letters_cover_each_other() -> None:
    assert all(uncovered(pair) for pair in itertools.permutations(NEEDS, 2))


def test_every_topic_of_the_core_has_its_letter() -> None:
    answers = {f"answer_{topic}" for topic in AnswerTopic if topic is not AnswerTopic.UNAUTHENTICATED}
    others = {f"remind_{about}" for about in RemindAbout} | {f"notify_{about}" for about in NotifyAbout}
    assert answers | others <= set(all_letters())


def test_the_package_holds_every_letter_in_every_language() -> None:
    for language in LANGUAGES:
        for letter in (*all_letters(), "agreement"):
            assert files("templates").joinpath(language, f"{letter}.txt.j2").is_file()
