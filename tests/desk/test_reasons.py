"""Every reason has its sentence, and the numbers that the core gives with it are those that the sentence needs."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import negotiation
from bot.desk.reasons import SENTENCES, in_words
from negotiation.reasons import ReasonCode

NUMBERS = {"money": "12.50", "day": "2026-03-31", "words": "some_word", "": "7"}


def given() -> Iterator[tuple[ReasonCode, frozenset[str]]]:
    """Read from the core's source with which numbers each reason is given."""
    for file in sorted(Path(next(iter(negotiation.__path__))).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Attribute):
                code = node.args[0]
                if isinstance(code.value, ast.Name) and code.value.id == "ReasonCode":
                    yield ReasonCode[code.attr], frozenset(word.arg for word in node.keywords if word.arg)


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(ReasonCode)


@pytest.mark.parametrize("code", ReasonCode)
def test_every_sentence_is_one_plain_sentence_with_its_numbers(code: ReasonCode) -> None:
    for sentence in SENTENCES[code]:
        numbers = {name: NUMBERS[spec or ""] for _, name, spec, _ in Formatter().parse(sentence) if name}
        said = in_words({"code": str(code), **numbers})
        assert said[0].isupper() or said[0].isdigit() or said[0] == "€"
        assert said.endswith(".")
        assert "_" not in said
        assert "{" not in said


def test_the_core_gives_each_reason_the_numbers_that_one_of_its_sentences_needs() -> None:
    found = set(given())
    assert len(found) > 60
    for code, numbers in found:
        needs = [{name for _, name, _, _ in Formatter().parse(one) if name} for one in SENTENCES[code]]
        assert any(names <= numbers for names in needs), f"{code} is given {sorted(numbers)}, needs {needs}"


def test_amounts_are_written_in_the_cases_currency() -> None:
    said = in_words({"code": "on_account", "amount": "1210.00"}, "GBP")
    assert said == "£1,210.00 is on account: it answers no offer."


def test_a_code_of_an_older_journal_is_still_shown() -> None:
    assert in_words({"code": "gone_since", "days": 3}) == "gone since (days 3)."
