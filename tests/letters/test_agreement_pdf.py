import datetime
import hashlib
import io
import re
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from pypdf import PdfReader

from bot.letters import formats
from bot.letters.agreement_pdf import agreement_pdf
from bot.letters.check import manners
from bot.letters.errors import LetterError
from bot.letters.facts import Facts
from bot.letters.formats import Form, Language
from bot.letters.sample import CREDITOR, INSTALMENTS, NEW_DUE_DATE, RECIPIENT, SETTLEMENT, full_facts
from negotiation.money import split
from negotiation.offers import Agreement, Option, Payment, Terms

OPTIONS = {"plan": INSTALMENTS, "settlement": SETTLEMENT, "new due date": NEW_DUE_DATE}


def agreed(option: Option, **changes: Any) -> Facts:
    """Facts with an agreement on that option."""
    return replace(full_facts(), agreement=Agreement("o-1", option, full_facts().on), grace_days=3, **changes)


def read(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("kind", OPTIONS)
@pytest.mark.parametrize(("language", "form"), list(manners()))
def test_the_page_carries_parties_invoices_amounts_dates_and_account(
    kind: str, language: Language, form: Form
) -> None:
    option = OPTIONS[kind]
    text = read(agreement_pdf(agreed(option), language, form=form))
    for pay in option.pays:
        assert formats.money(pay.amount, language).replace("\xa0", " ") in text
        assert formats.weekday(pay.on, language) in text
    for cents in 121000, 36300, 4840, 162140:
        assert formats.money(cents, language).replace("\xa0", " ") in text
    for words in "De Vries Techniek B.V.", "Bakkerij Jansen", "2026-0142", "2026-0187", "AK-7F3K2", CREDITOR.phone:
        assert words in text
    assert formats.iban(CREDITOR.iban).replace("\xa0", " ") in text
    assert formats.day(full_facts().on, language) in text
    assert {"nl": "(AI)", "en": "(AI)", "fr": "(IA)", "de": "(KI)"}[language] in text
    assert "http" not in text


def test_the_schedule_on_the_page_adds_up_to_its_total() -> None:
    text = read(agreement_pdf(agreed(INSTALMENTS), "en"))
    plan = text[text.index("First payment") : text.index("takes effect")]
    cents = [int(re.sub(r"\D", "", amount)) for amount in re.findall(r"€[\d,.]+\d", plan)]
    assert sum(cents[:4]) == cents[4] == 162140


def test_only_a_plan_acknowledges_the_debt() -> None:
    assert "This acknowledgement interrupts the limitation period." in read(agreement_pdf(agreed(INSTALMENTS), "en"))
    assert "acknowledge" not in read(agreement_pdf(agreed(SETTLEMENT), "en"))


def test_only_a_person_ends_the_plan_of_a_natural_person() -> None:
    company = replace(RECIPIENT, natural_person=False)
    assert "staff then decides" in read(agreement_pdf(agreed(INSTALMENTS), "en"))
    assert "The agreement then ends" in read(agreement_pdf(agreed(INSTALMENTS, recipient=company), "en"))


def test_the_same_agreement_gives_the_same_bytes_in_another_process() -> None:
    here = hashlib.sha256(agreement_pdf(agreed(INSTALMENTS), "nl")).hexdigest()
    agreement_pdf(agreed(SETTLEMENT), "de")
    assert hashlib.sha256(agreement_pdf(agreed(INSTALMENTS), "nl")).hexdigest() == here
    code = (
        "import hashlib; from dataclasses import replace\n"
        "from bot.letters.agreement_pdf import agreement_pdf; from bot.letters.sample import *\n"
        "facts = replace(full_facts(), grace_days=3)\n"
        "print(hashlib.sha256(agreement_pdf(facts, 'nl')).hexdigest())"
    )
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 our own code
    assert there.stdout.strip() == here


def test_the_page_is_tagged_archival_and_says_its_language_and_who_made_it() -> None:
    reader = PdfReader(io.BytesIO(agreement_pdf(agreed(INSTALMENTS), "fr")))
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert root["/Lang"] == "fr"
    assert reader.metadata is not None
    assert reader.metadata.title == "Accord de paiement"
    assert reader.metadata.get("/Keywords") == "AI-generated"
    xmp = root["/Metadata"].get_object().get_data()
    assert b"<pdfaid:part>3<" in xmp
    assert b"<pdfuaid:part>1<" in xmp


def test_an_ordinary_agreement_fits_on_one_page_and_a_long_plan_on_two() -> None:
    assert len(PdfReader(io.BytesIO(agreement_pdf(agreed(INSTALMENTS), "nl"))).pages) == 1
    start = datetime.date(2027, 1, 4)
    pays = tuple(Payment(start + datetime.timedelta(14 * at), cents) for at, cents in enumerate(split(162140, 26)))
    long = Option("A", ("instalments",), Terms(count=26, frequency="biweekly", first_date=start), pays, 0, 0)
    assert len(PdfReader(io.BytesIO(agreement_pdf(agreed(long), "de"))).pages) == 2


HOSTILE = [
    '#panic("x") *bold* _it_ $x^2$ @ref <lab> [a] = b',
    "\\ #{1 + 1} {{ 7 * 7 }} <script>alert(1)</script>",
    '"); #read("/etc/passwd") //',
    "שלום شركة محمد",
    "山田商店 株式会社",
    "Ñoño Łódź Ελληνικά Кириллица 😀",
    "An\x00na\n\n# Heading\t€ 1,00\t",
    "\ue000\U0010fffd",
    "x" * 3000,
]


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_any_name_is_set_as_text_and_the_agreement_is_written(name: str) -> None:
    facts = agreed(INSTALMENTS, recipient=replace(RECIPIENT, name=name, address=(name,)), reference=name[:40])
    text = read(agreement_pdf(facts, "nl"))
    assert "Bakkerij" not in text
    assert "1.621,40" in text
    assert "root:" not in text


def test_markup_in_a_name_stands_there_as_typed() -> None:
    facts = agreed(INSTALMENTS, recipient=replace(RECIPIENT, name=HOSTILE[0]))
    assert HOSTILE[0] in read(agreement_pdf(facts, "nl"))


def test_without_an_agreement_nothing_is_written() -> None:
    with pytest.raises(LetterError, match="no agreement"):
        agreement_pdf(replace(full_facts(), agreement=None), "nl")


def test_a_colour_that_is_none_is_told_in_one_line() -> None:
    with pytest.raises(LetterError, match=r"agreement\.typ: ") as refused:
        agreement_pdf(agreed(INSTALMENTS, creditor=replace(CREDITOR, colour="teal-ish")), "nl")
    assert "\n" not in str(refused.value)
