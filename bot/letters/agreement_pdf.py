"""The agreement in writing: a PDF of one or two pages, the same bytes for the same agreement.

Its words are `templates/<language>/agreement.txt.j2`, written like a letter; its looks are `templates/agreement.typ`.
All text reaches typst as JSON and is set as text, so nothing in a name is markup.
"""

import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typst

from bot.letters.clean import cleaned
from bot.letters.context import context_of
from bot.letters.errors import LetterError, in_one_line
from bot.letters.facts import Creditor, Facts, Recipient
from bot.letters.formats import Form, Language, day, typeset
from bot.letters.paragraphs import blocks
from bot.letters.render import subject_and_body
from bot.letters.templates import TemplateFolders, environment

if TYPE_CHECKING:
    from typst import PDFStandard

_ATTEMPTS: "tuple[tuple[bool, list[PDFStandard]], ...]" = (
    (False, ["a-3a", "ua-1"]),
    (True, ["a-3a", "ua-1"]),
    (True, []),
)
"""Whether the machine's own fonts may be used, and which standards are promised (archives, screen readers).

The fonts that typst brings make the same bytes on every machine. A name in a script that they lack is set with the
machine's fonts; if these lack it too, the agreement is still written, without that promise."""


def agreement_pdf(facts: Facts, language: Language, *, form: Form = "formal", overrides: Path | None = None) -> bytes:
    """Write the agreement that the facts carry; what cannot be written is a `LetterError` of one line."""
    env = environment(overrides, html=False)
    with in_one_line(f"{language}/agreement.txt.j2"):
        if facts.agreement is None:
            raise ValueError("there is no agreement to write down")
        told = json.dumps(_told(facts, language, form, overrides), ensure_ascii=False, sort_keys=True)
        looks, place, _ = TemplateFolders(overrides).get_source(env, "agreement.typ")
    fault = ""
    for system_fonts, standard in _ATTEMPTS:
        try:
            made = _compiler(system_fonts=system_fonts).compile(
                looks.encode(), format="pdf", sys_inputs={"agreement": told}, pdf_standards=standard
            )
        except typst.TypstError as error:
            fault = fault or error.message
            continue
        if isinstance(made, bytes):
            return made
    raise LetterError(f"{place}: {' '.join(fault.split())}")


@lru_cache(maxsize=2)
def _compiler(*, system_fonts: bool) -> typst.Compiler:
    return typst.Compiler(font_paths=typst.Fonts(include_system_fonts=system_fonts))


def _told(facts: Facts, language: Language, form: Form, overrides: Path | None) -> dict[str, Any]:
    env = environment(overrides, html=False)
    context = context_of(env, "parts.document.j2", facts, language, form)
    title, body = subject_and_body(env.get_template(f"{language}/agreement.txt.j2").render(context))
    agreed_on = context["agreement"].agreed_on
    return {
        "language": language,
        "label": {name: str(word) for name, word in context["page_label"].items()},
        "title": title,
        "about": str(context["title"]()),
        "description": f"{title}, {context['title']()}, {facts.creditor.name}",
        "agreed_on": day(agreed_on, language),
        "year": agreed_on.year,
        "month": agreed_on.month,
        "day": agreed_on.day,
        "case": context["case"],
        "colour": facts.creditor.colour,
        "creditor": _party(facts.creditor),
        "customer": _party(facts.recipient),
        "blocks": blocks(typeset(body, language)),
    }


def _party(who: Creditor | Recipient) -> dict[str, Any]:
    numbers: tuple[str, ...] = (who.registration,)
    name = who.name
    if isinstance(who, Creditor):
        name = who.legal_name or who.name
        numbers = (who.registration, who.vat_number)
    lines = (name, *who.address, ", ".join(number for number in numbers if number))
    return {"name": cleaned(name), "lines": [line for line in cleaned(lines) if line]}
