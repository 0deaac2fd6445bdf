import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.letters.agreement_pdf import agreement_pdf
from bot.letters.check import check_templates
from bot.letters.errors import LetterError
from bot.letters.render import render
from bot.letters.sample import full_facts, plain_facts


@pytest.fixture
def own(tmp_path: Path) -> Callable[[str, str], Path]:
    """Fill a creditor's own folder of templates, file by file."""

    def put(name: str, source: str) -> Path:
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, "utf-8")
        return tmp_path

    return put


def test_a_creditors_own_letter_replaces_that_one_letter_only(own: Callable[[str, str], Path]) -> None:
    folder = own(
        "nl/holding.txt.j2", "Subject: {{ title() }}\nWe bellen {{ you('u', 'je') }} {{ strong('morgen') }}."
    )
    holding = render("holding", plain_facts(), language="nl", form="informal", overrides=folder)
    assert "We bellen je morgen." in holding.text
    assert "We bellen je <strong>morgen</strong>." in holding.html
    assert "Beste Anna Jansen," in holding.text
    thanks = render("thanks", plain_facts(), language="nl", form="informal", overrides=folder)
    assert thanks == render("thanks", plain_facts(), language="nl", form="informal")
    assert "Kind regards" in render("holding", plain_facts(), language="en", form="formal", overrides=folder).text


def test_a_creditors_own_words_reach_every_letter_of_that_language(own: Callable[[str, str], Path]) -> None:
    packaged = Path(__file__).parents[2] / "templates" / "nl" / "words.j2"
    folder = own("nl/words.j2", packaged.read_text("utf-8").replace("Met vriendelijke groet,", "Hartelijke groet,"))
    for letter in "thanks", "reminder":
        assert (
            "Hartelijke groet," in render(letter, plain_facts(), language="nl", form="formal", overrides=folder).text
        )


def test_a_letter_may_have_html_of_its_own(own: Callable[[str, str], Path]) -> None:
    folder = own("en/holding.html.j2", "<p class='mine'>{{ recipient.name }}</p>")
    facts = replace(plain_facts(), recipient=replace(plain_facts().recipient, name="<b>Ann</b>"))
    written = render("holding", facts, language="en", form="formal", overrides=folder)
    assert "<p class='mine'>&lt;b&gt;Ann&lt;/b&gt;</p>" in written.html
    assert "A colleague will look at your message" in written.text


def test_a_changed_file_is_read_again(own: Callable[[str, str], Path]) -> None:
    folder = own("en/holding.txt.j2", "Subject: one\nFirst.")
    assert render("holding", plain_facts(), language="en", form="formal", overrides=folder).subject == "one"
    own("en/holding.txt.j2", "Subject: two, and longer\nSecond.")
    assert render("holding", plain_facts(), language="en", form="formal", overrides=folder).subject.startswith("two")
    (folder / "en/holding.txt.j2").unlink()
    written = render("holding", plain_facts(), language="en", form="formal", overrides=folder)
    assert written == render("holding", plain_facts(), language="en", form="formal")


PLACE = r"/en/holding\.txt\.j2"
BROKEN = {
    "an unknown name": ("Subject: x\n\n{{ creditor.nmae }}", PLACE + r":3: .*nmae.*"),
    "a fact not told": ("Subject: x\n{{ our_limit }}", PLACE + r":2: 'our_limit' is needed here, and not told"),
    "no closing bracket": ("Subject: x\n{% if items %}\nhello", PLACE + r":\d: .*endif.*"),
    "no subject": ("Hello", r'^en/holding\.txt\.j2: its first line has to be "Subject: \.\.\."'),
    "an empty subject": ("Subject:\nHello", r'^en/holding\.txt\.j2: its first line has to be "Subject: \.\.\."'),
    "a way out of the sandbox": ("Subject: x\n{{ ''.__class__.__mro__ }}", PLACE + r":2: .*unsafe.*"),
    "arithmetic that fails": ("Subject: x\n{{ 1 / 0 }}", PLACE + r":2: division by zero"),
    "a wrong type": ("Subject: x\n{{ money('ten') }}", PLACE + r":2: .+"),
    "a file that is not there": ("Subject: x\n{% include 'en/lost.j2' %}", r"^there is no template en/lost\.j2$"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_template_is_told_in_one_line_with_its_place(fault: str, own: Callable[[str, str], Path]) -> None:
    source, message = BROKEN[fault]
    folder = own("en/holding.txt.j2", source)
    with pytest.raises(LetterError) as refused:
        render("holding", plain_facts(), language="en", form="formal", overrides=folder)
    assert re.search(message, str(refused.value))
    assert "\n" not in str(refused.value)


def test_the_check_names_each_fault_once(own: Callable[[str, str], Path]) -> None:
    folder = own("fr/thanks.txt.j2", "Subject: {{ titel }}\nMerci.")
    assert check_templates(folder) == [f"{folder}/fr/thanks.txt.j2:1: 'titel' is needed here, and not told"]


def test_the_check_tries_the_agreements_page_too(own: Callable[[str, str], Path]) -> None:
    folder = own("agreement.typ", '#let told = json(bytes(sys.inputs.agreement))\n#told.at("nothing of that name")')
    (fault,) = check_templates(folder)
    assert fault.startswith(f"{folder}/agreement.typ: ")
    assert "nothing of that name" in fault


def test_the_check_misses_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (fault,) = check_templates(tmp_path / "gone")
    assert "there is no such folder" in fault


def test_an_agreement_can_be_worded_by_the_creditor(own: Callable[[str, str], Path]) -> None:
    folder = own("en/agreement.txt.j2", "Subject: Our deal\n{{ heading('Deal') }}\n\nAs we said.")
    assert agreement_pdf(full_facts(), "en", overrides=folder) != agreement_pdf(full_facts(), "en")


def test_a_file_that_is_no_text_is_told(own: Callable[[str, str], Path]) -> None:
    folder = own("en/holding.txt.j2", "")
    (folder / "en/holding.txt.j2").write_bytes(b"Subject: \xff\xfe")
    with pytest.raises(LetterError, match="holding"):
        render("holding", plain_facts(), language="en", form="formal", overrides=folder)
