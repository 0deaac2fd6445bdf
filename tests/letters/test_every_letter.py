import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any

import pytest

from bot.letters import formats
from bot.letters.catalogue import NEEDS, all_letters
from bot.letters.check import check_templates, manners, situations
from bot.letters.errors import LetterError
from bot.letters.facts import Facts
from bot.letters.formats import Form, Language
from bot.letters.render import RenderedLetter, render
from bot.letters.sample import CREDITOR, full_facts, plain_facts

EVERY = [
    pytest.param(letter, language, form, id=f"{letter}-{language}-{form}")
    for letter in all_letters()
    for language, form in manners()
]
ASSISTANT = {
    "nl": "geautomatiseerde assistent (AI)",
    "en": "automated assistant (AI)",
    "fr": "assistant automatisé (IA)",
    "de": "automatische Assistent (KI)",
}
SHAMING = re.compile(
    r"aanman|achterstand|betaal nu|schuld|incasso|herinnering|wanbeta|overdue|debt|dunning|late\b|remind|arrear"
    r"|collect|impay|retard|dette|relance|rappel|recouvr|mise en demeure|mahn|schulden|rückstand|säumig|inkasso"
    r"|erinnerung",
    re.IGNORECASE,
)
AMOUNT = re.compile(r"(?:€\s?-?[\d.,\xa0]*\d)|(?:-?\d[\d.,\xa0]*\xa0€)")
ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?:\xa0?[A-Z0-9]{4}){2,7}(?:\xa0?[A-Z0-9]{1,4})?\b")


def spaced(text: str) -> str:
    return " ".join(text.split())


def accounts(text: str) -> set[str]:
    """Account numbers by their check digits (ISO 13616), so that a VAT number is none."""
    found = {account.replace("\xa0", "") for account in ACCOUNT.findall(text)}
    return {
        account for account in found if int("".join(str(int(c, 36)) for c in account[4:] + account[:4])) % 97 == 1
    }


def amounts(text: str) -> list[str]:
    return AMOUNT.findall(text)


@pytest.mark.parametrize(("letter", "language", "form"), EVERY)
def test_every_letter_says_who_wrote_it_how_to_reach_a_person_and_how_to_verify_it(
    letter: str, language: Language, form: Form, facts_for: Callable[[str], Facts]
) -> None:
    written = render(letter, facts_for(letter), language=language, form=form)
    for body in spaced(written.text), spaced(written.html):
        assert ASSISTANT[language] in body
        assert CREDITOR.phone in body
        assert CREDITOR.email in body
        assert CREDITOR.website in body
        assert "AK-7F3K2" in body


@pytest.mark.parametrize(("letter", "language", "form"), EVERY)
def test_a_subject_is_one_line_that_shames_nobody(
    letter: str, language: Language, form: Form, facts_for: Callable[[str], Facts]
) -> None:
    for facts in facts_for(letter), *list(situations(letter))[:3]:
        subject = render(letter, facts, language=language, form=form).subject
        assert subject
        assert subject.isprintable()
        assert not SHAMING.search(subject)
        assert not amounts(subject)


@pytest.mark.parametrize(("letter", "language", "form"), EVERY)
def test_text_and_html_say_the_same_words_in_the_same_order(
    letter: str,
    language: Language,
    form: Form,
    facts_for: Callable[[str], Facts],
    words_of_html: Callable[[str], str],
) -> None:
    def words(text: str) -> list[str]:
        return re.sub(r"(?m)^-- $|-{3,}|^\s*- |[()\s]+", " ", text).split()

    def glued(text: str) -> str:
        return "".join(words(text))

    written = render(letter, facts_for(letter), language=language, form=form)
    assert amounts(written.text) == amounts(words_of_html(written.html))
    if letter != "answer_charges":  # its tables set a note beside the label, or under the row
        assert glued(written.text) == glued(words_of_html(written.html))


class Nesting(HTMLParser):
    """Follows what is open, and finds what stands where it may not."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        parent = self.open[-1] if self.open else ""
        inside = {"tr": ("table",), "td": ("tr",), "li": ("ul",)}.get(tag)
        if parent == "p" and tag not in {"br", "strong", "span"}:
            self.faults.append(f"{tag} in a paragraph {attrs}")
        if inside and parent not in inside:
            self.faults.append(f"{tag} in {parent}")
        if tag not in {"br", "meta"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"unexpected end of {tag}")


@pytest.mark.parametrize(("letter", "language", "form"), EVERY)
def test_html_is_well_nested(letter: str, language: Language, form: Form, facts_for: Callable[[str], Facts]) -> None:
    nesting = Nesting()
    nesting.feed(render(letter, facts_for(letter), language=language, form=form).html)
    assert nesting.faults == []
    assert nesting.open == []


@pytest.mark.parametrize(("letter", "language", "form"), EVERY)
def test_no_letter_names_another_account_or_what_is_for_the_creditor_only(
    letter: str, language: Language, form: Form, facts_for: Callable[[str], Facts]
) -> None:
    facts = facts_for(letter)
    written = render(letter, facts, language=language, form=form)
    assert facts.offer is not None
    own = {
        formats.money(figure, language)
        for option in facts.offer.options
        for figure in (option.concession, option.expected_value)
        if figure
    }
    for body in written.text, written.html:
        assert accounts(body) <= {CREDITOR.iban}
        assert not own & set(amounts(body))
        assert "http" not in body
        assert "None" not in body


@pytest.mark.parametrize(("language", "form"), list(manners()))
def test_an_offer_names_its_payments_its_last_day_the_account_and_the_reference(
    language: Language, form: Form, facts_for: Callable[[str], Facts]
) -> None:
    facts = facts_for("offer")
    written = render("offer", facts, language=language, form=form)
    assert facts.offer is not None
    for body in spaced(written.text.replace("\xa0", " ")), spaced(written.html.replace("\xa0", " ")):
        for option in facts.offer.options:
            for pay in option.pays:
                assert formats.money(pay.amount, language).replace("\xa0", " ") in body
                assert formats.weekday(pay.on, language) in body
            assert f"{option.letter}:" in body.replace(" :", ":")
        assert formats.weekday(facts.offer.valid_until, language) in body
        assert formats.iban(CREDITOR.iban).replace("\xa0", " ") in body
        assert "2026-0142" in body
        assert (
            formats.percent(facts.offer.options[1].terms.percent or Decimal(0), language).replace("\xa0", " ") in body
        )


ESSENTIALS = {
    "reminder": (162140, 121000, 36300, 4840),
    "ask_capacity": (162140,),
    "confirm_agreement": (40000, 40713, 40714),
    "agreement_live": (40000, 40713, 40714),
    "answer_balance": (162140, 121000, 36300, 4840),
    "answer_charges": (4840, 4000, 840),
    "answer_dispute": (36300, 125840),
    "remind_instalment": (40713,),
    "remind_promise": (40713,),
    "notify_promise_held": (162140,),
    "notify_broken": (40713,),
    "thanks": (40000, 40713),
}


@pytest.mark.parametrize(("language", "form"), list(manners()))
@pytest.mark.parametrize("letter", ESSENTIALS)
def test_letters_carry_the_amounts_they_are_about(
    letter: str, language: Language, form: Form, facts_for: Callable[[str], Facts]
) -> None:
    written = render(letter, facts_for(letter), language=language, form=form)
    for cents in ESSENTIALS[letter]:
        assert formats.money(cents, language) in amounts(written.text)


@pytest.mark.parametrize(("language", "form"), list(manners()))
def test_asking_who_wrote_tells_no_amount_no_invoice_and_no_account(
    language: Language, form: Form, facts_for: Callable[[str], Facts]
) -> None:
    written = render("confirm_sender", facts_for("confirm_sender"), language=language, form=form)
    for body in written.subject, written.text, written.html.partition("<body")[2]:
        assert not amounts(body)
        assert "2026-0142" not in body
        assert not accounts(body)


@pytest.mark.parametrize("letter", [letter for letter in all_letters() if "person" not in NEEDS[letter]])
def test_a_letter_names_a_person_only_if_that_person_released_it(letter: str) -> None:
    silent = replace(full_facts(), message=None, person=None)
    released = replace(full_facts(), message=None)
    assert "Sanne" not in render(letter, silent, language="nl", form="formal").text
    assert "nagekeken door Sanne de Boer" in spaced(render(letter, released, language="nl", form="formal").text)


def test_a_person_who_writes_is_said_to_have_written_and_keeps_their_lines() -> None:
    written = render("person_answers", full_facts(), language="nl", form="formal")
    assert "geschreven door Sanne de Boer" in spaced(written.text)
    assert "de tweede levering\nkwam later." in written.text
    assert "de tweede levering<br>\nkwam later." in written.html


FORMS_OF_ADDRESS = {
    "nl": (r"\b(u|uw)\b", r"\b(je|jij|jou|jouw)\b"),
    "fr": (r"\b([Vv]ous|[Vv]otre|[Vv]os)\b", r"\b([Tt]u|[Tt]on|[Tt]a|[Tt]es|[Tt]oi)\b|\b[Tt]'"),
    "de": (r"(?<![.?!:] )(?<!^)\b(Sie|Ihnen|Ihre?[nrms]?)\b", r"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nrms]?)\b"),
}


@pytest.mark.parametrize("language", FORMS_OF_ADDRESS)
@pytest.mark.parametrize("letter", all_letters())
def test_a_letter_keeps_to_one_form_of_address(
    letter: str, language: Language, facts_for: Callable[[str], Facts]
) -> None:
    formal, informal = FORMS_OF_ADDRESS[language]
    for facts in facts_for(letter), next(situations(letter)):
        told = replace(facts, message="x") if facts.message else facts
        assert not re.search(informal, render(letter, told, language=language, form="formal").text, re.MULTILINE)
        assert not re.search(formal, render(letter, told, language=language, form="informal").text, re.MULTILINE)


@pytest.mark.parametrize(
    ("letter", "fact"), [(letter, fact) for letter, facts in NEEDS.items() for fact in facts if fact != "person"]
)
def test_a_letter_that_is_not_told_what_it_needs_is_not_written(letter: str, fact: str) -> None:
    others = ("due", "promised", "agreement") if fact in {"due", "promised"} else ()
    untold: dict[str, Any] = dict.fromkeys((fact, *others))
    told = replace(full_facts(), **untold)
    with pytest.raises(LetterError) as refused:
        render(letter, told, language="fr", form="formal")
    message = str(refused.value)
    place = rf"templates/(fr/{letter}\.txt|tables|fr/words)\.j2:\d+: "
    assert re.match(place + rf"'({fact}|coming)' is needed here, and not told", message)
    assert "\n" not in message


def test_a_value_that_is_none_is_never_printed() -> None:
    offer = full_facts().offer
    assert offer is not None
    first = offer.options[0]
    lost = replace(offer, options=(replace(first, terms=replace(first.terms, count=None)),))
    with pytest.raises(LetterError):
        render("offer", replace(full_facts(), offer=lost), language="nl", form="formal")


def test_everything_that_is_packaged_renders() -> None:
    assert check_templates(None) == []


def test_a_letter_that_answers_thanks_and_one_that_does_not_does_not() -> None:
    answering = render("holding", full_facts(), language="en", form="formal")
    alone = render("holding", plain_facts(), language="en", form="formal")
    assert "Thank you for your message of 23 November 2026." in spaced(answering.text)
    assert "Thank you" not in alone.text


def test_a_natural_person_is_told_where_help_is_free_and_a_company_is_not() -> None:
    person = render("ask_capacity", full_facts(), language="nl", form="formal")
    company = replace(full_facts(), recipient=replace(full_facts().recipient, natural_person=False))
    assert "geldfit.nl" in person.text
    assert "geldfit.nl" not in render("ask_capacity", company, language="nl", form="formal").text


def test_written_is_a_value() -> None:
    written = render("holding", plain_facts(), language="en", form="formal")
    assert written == render("holding", plain_facts(), language="en", form="formal")
    assert isinstance(written, RenderedLetter)


def test_a_breach_ends_an_agreement_but_only_a_person_ends_the_plan_of_a_natural_person() -> None:
    person = replace(full_facts(), message=None, person=None)
    company = replace(person, recipient=replace(person.recipient, natural_person=False))
    to_person = spaced(render("notify_broken", person, language="en", form="formal").text)
    to_company = spaced(render("notify_broken", company, language="en", form="formal").text)
    assert "A colleague will look at how we go on from here." in to_person
    assert "€1,621.40" not in to_person
    assert "the agreement has ended" in to_company
    assert "€1,621.40" in to_company
    promise = replace(person, agreement=None)
    assert "€1,621.40" in render("notify_broken", promise, language="en", form="formal").text


def test_what_the_agreement_asks_next_is_named_where_no_payment_is_told() -> None:
    facts = replace(full_facts(), message=None, due=None, promised=None, paid=40000)
    text = spaced(render("remind_promise", facts, language="en", form="formal").text)
    assert "you pay €407.13 for invoices 2026-0142 and 2026-0187 by Monday 4 January 2027" in text


def test_a_creditor_without_phone_or_website_is_reached_by_mail() -> None:
    full = replace(full_facts(), message=None)
    facts = replace(full, creditor=replace(CREDITOR, phone="", website="", privacy_url=""))
    for language, form in manners():
        text = spaced(render("holding", facts, language=language, form=form).text)
        assert CREDITOR.email in text
        assert not re.search(r" [.,]|,\.|\.\.|(call|bel|appelle|appelez|ruf|rufen Sie) (of|or|ou|oder|an)\b", text)
