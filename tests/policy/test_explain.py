"""The limits in plain sentences, and what changed in them."""

import re
from pathlib import Path
from string import Formatter

import pytest

from bot.policy_explain import changes, explain
from bot.policy_explain.dutch import DUTCH
from bot.policy_explain.english import ENGLISH
from bot.policy_explain.explain import LANGUAGES
from bot.policy_explain.language import Language
from bot.policy_file import PolicyError, parse_policy
from negotiation.acts import FREQUENCIES, METHODS
from negotiation.policy import PolicyBook


def blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_every_language_says_everything_with_the_same_blanks(language: Language) -> None:
    assert language.headings.keys() == ENGLISH.headings.keys()
    assert language.names.keys() == ENGLISH.names.keys()
    assert language.nouns.keys() == ENGLISH.nouns.keys()
    assert {key: blanks(text) for key, text in language.phrases.items()} == {
        key: blanks(text) for key, text in ENGLISH.phrases.items()
    }
    assert {*METHODS, *FREQUENCIES} <= language.names.keys()


def expected(name: str) -> list[str]:
    return Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_example_is_said_in_plain_sentences(example: PolicyBook, lang: str) -> None:
    assert explain(example, lang) == expected(f"example.{lang}.txt")


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_the_explanation_names_every_number_of_the_example(example: PolicyBook, example_text: str, lang: str) -> None:
    written = re.findall(r"\d+(?::\d\d|\.\d\d)?", re.sub(r"#.*|in_3_working_days|in_14_days", "", example_text))
    said = "\n".join(explain(example, lang)).replace("." if lang == "nl" else ",", "").replace(",", ".")
    assert [number for number in written if not re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", said)] == []


def test_segments_are_said_with_whom_they_are_for_and_what_differs(example: PolicyBook) -> None:
    said = explain(example, "en")
    at = said.index('Segment "natural persons": if the debtor is a natural person or this is not known:')
    assert said[at + 1 : at + 5] == [
        "- Discount: There is no discount (0%).",
        'Segment "insured claims": if an invoice is insured:',
        "- New due date: The new date is at most 30 days after the day of the offer.",
        'Segment "key accounts": if the debtor\'s group is key:',
    ]
    assert said[-1] == "If several segments hold for one debtor, the stricter limit counts."


def test_an_absent_lever_is_said_to_be_never_offered() -> None:
    said = explain(parse_policy("currency: GBP"), "en")
    assert "- We never offer instalments." in said
    assert "- All amounts are in GBP." in said


def test_alternatives_that_ask_several_things_stay_apart() -> None:
    asked = "{any_of: [{contacts_at_least: 2, says_hardship: yes}, asks_for_instalments], principal_at_least: 10}"
    book = parse_policy(f"levers: {{new_due_date: {{days_from_today_at_most: 9, only_if: {asked}}}}}")
    assert (
        "- Only if the principal is at least €10.00 and at least one of these holds: we have sent at least 2 "
        "messages and the debtor has said that they are in difficulty; or the debtor has asked for instalments."
    ) in explain(book, "en")


def test_numbers_are_written_as_the_language_does() -> None:
    book = parse_policy(
        "levers: {discount: {at_most: 2.50%, pay_within_days: 1}}\napproval: {if: {cost_above: 1234567.80}}"
    )
    english, dutch = "\n".join(explain(book, "en")), "\n".join(explain(book, "nl"))
    assert "2.5%" in english
    assert "€1,234,567.80" in english
    assert "within 1 day." in english
    assert "2,5%" in dutch
    assert "€ 1.234.567,80" in dutch
    assert "binnen 1 dag " in dutch
    assert DUTCH.amount(5, "CHF") == "CHF 0,05"


CHANGED = (
    ("count_at_most: 12", "count_at_most: 10"),
    ("    stay_current: true            # newer invoices are paid in time, or the plan is talked about\n", ""),
    ("  two_people_if: {principal_above: 50000.00}\n", ""),
    ("when: {insured: yes}", "when: {insured: yes, country: NO}"),
    ("levers: {discount: {at_most: 0%}}", "levers: {discount: {at_most: 1%}}"),
)


def test_what_changed_is_said_in_sentences(example: PolicyBook, example_text: str) -> None:
    text = example_text
    for old, new in CHANGED:
        assert old in text
        text = text.replace(old, new)
    assert changes(example, parse_policy(text), "en") == expected("changes.en.txt")


def test_segments_that_come_and_go_are_said(example: PolicyBook, example_text: str) -> None:
    without = parse_policy(example_text[: example_text.index("  - name: key accounts")])
    assert changes(example, without, "nl") == expected("segment_gone.nl.txt")
    assert changes(without, example, "en") == expected("segment_new.en.txt")


def test_a_comment_changes_no_limit(example: PolicyBook, example_text: str) -> None:
    assert changes(example, parse_policy(example_text + "# a remark\n"), "en") == ["No limit changes."]
    assert changes(example, parse_policy(example_text + "# a remark\n"), "nl") == ["Geen grens verandert."]


def test_a_changed_number_never_goes_unsaid(example: PolicyBook, example_text: str) -> None:
    silent = []
    for found in re.finditer(r"(?<=[ {])\d+(?=[%.,} \n])", re.sub(r"#.*", "", example_text)):
        other = str(int(found[0]) - 1 if found[0] != "0" else 1)
        text = re.sub(r"#.*", "", example_text)
        try:
            changed = parse_policy(text[: found.start()] + other + text[found.end() :])
        except PolicyError:
            continue
        if changes(example, changed, "en") == ["No limit changes."]:
            silent.append(text[max(0, found.start() - 30) : found.end()])
    assert silent == []
