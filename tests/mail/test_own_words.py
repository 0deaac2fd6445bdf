from collections import Counter

import pytest

from mail.own_letters import OwnLetters
from mail.quoting import own_words
from mail.reply import read_reply
from tests.mail.bodies import LANGUAGES
from tests.mail.corpus import Outcome, compared, samples
from tests.mail.layouts import LAYOUTS


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    """Read a part of the corpus that touches every layout, language and quirk."""
    return [compared(sample, read_reply(sample.raw).text) for sample in samples(thin=31)]


def test_nothing_that_a_debtor_typed_is_lost(outcomes: list[Outcome]) -> None:
    lost = [(one.sample.layout, one.sample.language, one.sample.quirk, one.lost) for one in outcomes if one.lost]
    assert len(lost) <= len(outcomes) // 200, lost[:20]


def test_nothing_quoted_leaks_into_the_debtors_words(outcomes: list[Outcome]) -> None:
    leaked = [
        (one.sample.layout, one.sample.language, one.sample.quirk, one.leaked) for one in outcomes if one.leaked
    ]
    assert len(leaked) <= len(outcomes) // 100, leaked[:20]


def test_the_corpus_touches_every_layout_in_every_language(outcomes: list[Outcome]) -> None:
    seen = Counter((one.sample.layout, one.sample.language) for one in outcomes)
    assert len(seen) == len(LAYOUTS) * len(LANGUAGES)


@pytest.mark.parametrize(
    "typed",
    [
        "Op 3 maart schreef u dat de factuur openstaat:\n\nDat klopt niet.",
        "Zoals ik op 3 maart 2026 om 10:12 al schreef:\n\nWij betalen vrijdag.",
        "On 3 March you wrote that we owe 500:\n\nWe do not.",
        "Le 3 mars vous avez écrit ceci :\n\nC'est faux.",
        "Aan: Akkoord BV\nDatum: 10 maart 2026\nBetreft: factuur 2026-0142\n\nGeachte heer,\n\nWij betalen.",
        "Van: 1 maart\nTot: 31 maart\nBedrag: 500 euro",
        "Verstuurd vanaf mijn rekening op 3 maart: 500 euro.",
        "Verzonden: 2 dozen\nOntvangen: 1 doos",
        "Graag vertrouwelijk behandelen, ik aanvaard geen aansprakelijkheid.",
        "Let op: de bijlage is de juiste factuur.",
        "Attention: our new address is below.",
        "---\nJan",
        "1 > 2 en 3 < 4",
        "Sent by bank transfer today.",
        "Envoyé par virement ce matin.",
        "Gesendet per Überweisung am 3. März.",
        "External costs: 40 euro.",
        "Ich habe Ihnen am 3. März geschrieben:\n\nDie Ware ist defekt.",
        "From my side it is fine.\nTo be clear: we pay on Friday.\nSubject to your approval.",
        "De factuur is van vorig jaar.\nÀ voir.",
        "Confidential: our bank details have not changed.",
        "Dit bericht is bestemd voor uw boekhouding.",
    ],
)
def test_what_only_looks_like_a_programs_line_stays(typed: str) -> None:
    assert own_words(typed).split() == typed.strip("-\n").split()


@pytest.mark.parametrize(
    "line",
    [
        "Verstuurd vanaf mijn iPhone",
        "Verzonden vanaf mijn iPad",
        "Verstuurd vanaf Outlook voor iOS<https://aka.ms/o0ukef>",
        "Outlook voor Android<https://aka.ms/AAb9ysg> downloaden",
        "Verzonden vanaf mijn Samsung Galaxy-smartphone.",
        "Verstuurd met Proton Mail",
        "Sent from my iPhone",
        "Sent from my Samsung Galaxy S21, please excuse typos",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "Sent from Mail for Windows 10",
        "Sent via BlackBerry from T-Mobile",
        "Envoyé de mon iPhone",
        "Envoyé depuis mon mobile Orange",
        "Télécharger Outlook pour iOS",
        "Provenance : Courrier pour Windows 10",
        "Envoyé à partir d'Outlook pour Android",
        "Envoyé de mon Galaxy Huawei",
        "Von meinem iPhone gesendet",
        "Gesendet von meinem Samsung Galaxy Smartphone.",
        "Gesendet mit der WEB.DE Mail App",
        "Holen Sie sich Outlook für Android",
        "Gesendet von Outlook für iOS",
        "Diese Nachricht wurde von meinem Android Mobiltelefon mit GMX Mail gesendet.",
    ],
)
def test_device_lines_go(line: str) -> None:
    assert own_words(f"Akkoord.\n\n{line}\n") == "Akkoord."


def test_lines_of_our_own_letter_go_however_they_are_quoted() -> None:
    letter = (
        "Factuur 2026-0142 staat nog open sinds 30 januari. Kunt u ons laten weten wanneer u betaalt?\n\n"
        "Antwoord met: ik ga akkoord."
    )
    line = "Factuur 2026-0142 staat nog open sinds 30 januari. Kunt u ons\nlaten weten wanneer u betaalt?"
    reply = f"Vrijdag.\n\n  {line}\n"
    assert own_words(reply, OwnLetters([letter])) == "Vrijdag."


def test_an_answer_in_the_words_that_our_letter_offered_stays() -> None:
    letter = "Antwoord met: ik ga akkoord met optie A.\n\nFactuur 2026-0142 staat al heel lang open bij ons."
    assert own_words("Ik ga akkoord met optie A.", OwnLetters([letter])) == "Ik ga akkoord met optie A."


def test_text_signed_in_place_comes_out_of_its_armour() -> None:
    text = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nWij betalen vrijdag.\n\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE\n-----END PGP SIGNATURE-----\n"
    )
    assert own_words(text) == "Wij betalen vrijdag."


def test_a_quoted_line_that_a_program_broke_is_still_quoted() -> None:
    broken = "> Factuur 2026-0142 staat nog open sinds 30 januari. Kunt u ons laten weten\nwanneer u betaalt?"
    text = f"{broken}\n> Dank\n\nVrijdag."
    assert own_words(text) == "Vrijdag."
