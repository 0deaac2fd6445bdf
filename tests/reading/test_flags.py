"""Flags that always go to a person."""

from collections.abc import Callable

import pytest

from negotiation.reading.reading import Reading

VULNERABLE = [
    "Mijn man is vorige maand overleden.",
    "Ik zit in schuldhulpverlening.",
    "Ik zie het echt niet meer zitten.",
    "My wife died in January.",
    "I have cancer and can't work.",
    "I've been to StepChange about my debts.",
    "I can't go on.",
    "Mon mari est décédé.",
    "Je suis hospitalisé depuis un mois.",
    "Je suis en surendettement.",
    "Meine Mutter ist gestorben.",
    "Ich bin seit Wochen im Krankenhaus.",
    "Ich war bei der Schuldnerberatung.",
]
BANK = [
    "Wij hebben een nieuw rekeningnummer.",
    "Klopt het dat uw IBAN gewijzigd is?",
    "Your bank details have changed?",
    "I was told to pay into a different account.",
    "Votre IBAN a changé ?",
    "Nous avons un nouveau RIB.",
    "Ist Ihre Bankverbindung geändert?",
    "Wir haben eine neue IBAN.",
]
NEITHER = [
    "Onze omzet loopt terug, we zitten krap.",
    "Wij betalen vrijdag.",
    "Cash flow is tight.",
    "Was ist Ihre IBAN?",
]


@pytest.mark.parametrize("text", VULNERABLE)
def test_signs_of_a_vulnerable_person_are_flagged(read: Callable[..., Reading], text: str) -> None:
    assert "vulnerable" in read(text).flags


@pytest.mark.parametrize("text", BANK)
def test_talk_of_other_bank_details_is_flagged(read: Callable[..., Reading], text: str) -> None:
    assert "changed_bank_details" in read(text).flags


@pytest.mark.parametrize("text", NEITHER)
def test_ordinary_trouble_and_questions_raise_no_flag(read: Callable[..., Reading], text: str) -> None:
    assert read(text).flags == ()
