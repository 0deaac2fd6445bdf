"""A letter rendered: subject, plain text and HTML from one source of words, `templates/<language>/<letter>.txt.j2`.

The first line of a letter is `Subject: ...`; what follows is its body, paragraphs apart by blank lines. The body is
rendered twice: as text with the parts of `parts.txt.j2`, and escaped with those of `parts.html.j2`, so that both say
the same. A letter that wants HTML of its own has `<letter>.html.j2` beside it. Greeting, house style, closing and
footer are `layout.txt.j2` and `layout.html.j2`, their words `<language>/words.j2`. `research/style.md` 3.7.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache, partial
from pathlib import Path
from types import TracebackType
from typing import Any

from jinja2 import Environment, TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError

from bot.letters import formats
from bot.letters.clean import cleaned, one_line, own_lines
from bot.letters.errors import LetterError
from bot.letters.facts import Facts, agreement_facts, offer_facts
from bot.letters.formats import Form, Language, typeset
from bot.letters.paragraphs import LINE_BREAK, aligned, html_paragraphs, plain_text
from bot.letters.templates import MissingFact, environment

_SUBJECT = "Subject:"
_LONGEST_SUBJECT = 110


@dataclass(frozen=True, slots=True)
class RenderedLetter:
    """A letter ready for the envelope: a subject of one line, and a body as text and as HTML that say the same."""

    subject: str
    text: str
    html: str


def render(
    letter: str, facts: Facts, *, language: Language, form: Form, overrides: Path | None = None
) -> RenderedLetter:
    """Write one letter. What cannot be written is a `LetterError` of one line."""
    return render_together((letter,), facts, language=language, form=form, overrides=overrides)


def render_together(
    letters: Sequence[str], facts: Facts, *, language: Language, form: Form, overrides: Path | None = None
) -> RenderedLetter:
    """Write several letters as one: under the first's subject, thanked and told where to pay once."""
    writing = partial(_Writing, tuple(letters), facts, language, form)
    try:
        for_text, for_html = environments(overrides)
        subject, text = writing(for_text).text()
        return RenderedLetter(subject, text, writing(for_html).html(subject))
    except (TemplateError, MissingFact, OSError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise LetterError(_one_sentence(error, f"{language}/{letters[0]}")) from error


@lru_cache(maxsize=8)
def environments(overrides: Path | None) -> tuple[Environment, Environment]:
    """Give the environments for text and for HTML; compiled templates are kept, changed files are read again."""
    return environment(overrides, html=False), environment(overrides, html=True)


@dataclass(frozen=True, slots=True)
class _Writing:
    letters: tuple[str, ...]
    facts: Facts
    language: Language
    form: Form
    env: Environment

    def text(self) -> tuple[str, str]:
        context = self._context("parts.txt.j2")
        sources = [self.env.get_template(f"{self.language}/{letter}.txt.j2") for letter in self.letters]
        subjects, bodies = zip(*(_subject_and_body(source.render(context)) for source in sources), strict=True)
        subject = _short(one_line(subjects[0]))
        page = self.env.get_template("layout.txt.j2").render(context, subject=subject, body="\n\n".join(bodies))
        return typeset(subject, self.language), plain_text(typeset(page, self.language)) + "\n"

    def html(self, subject: str) -> str:
        context = self._context("parts.html.j2")
        sources = [
            self.env.select_template([f"{self.language}/{letter}.html.j2", f"{self.language}/{letter}.txt.j2"])
            for letter in self.letters
        ]
        bodies = [_subject_and_body(source.render(context))[1] for source in sources]
        paragraphs = html_paragraphs("\n\n".join(bodies))
        page = self.env.get_template("layout.html.j2").render(context, subject=subject, paragraphs=paragraphs)
        head, body, rest = re.sub(r"\n\s*\n+", "\n", page).strip().partition("<body")
        words = re.sub(r">[^<]+<", lambda found: typeset(found[0], self.language), rest)
        return f"{head}{body}{words}\n"

    def _context(self, parts: str) -> dict[str, Any]:
        context = {**told(self.facts), **_tools(self.facts, self.language, self.form)}
        for shared in (parts, f"{self.language}/words.j2", "tables.j2"):
            module = self.env.get_template(shared).make_module(context)
            context |= {name: value for name, value in vars(module).items() if not name.startswith("_")}
        return context


def told(facts: Facts) -> dict[str, Any]:
    """Give what a template may name: the facts that are there, cleaned, without the creditor's own figures."""
    found = {field.name: getattr(facts, field.name) for field in fields(facts)}
    if facts.offer:
        found["offer"] = offer_facts(facts.offer, facts.sums)
    if facts.agreement:
        found["agreement"] = agreement_facts(facts.agreement, facts.sums, facts.paid)
    if facts.disputed is not None:
        found["undisputed"] = facts.sums.total - facts.disputed
    told = {name: cleaned(value) for name, value in found.items() if value is not None}
    if facts.message is not None:
        told["message"] = own_lines(facts.message)
    return told


def _tools(facts: Facts, language: Language, form: Form) -> dict[str, Any]:
    said: set[str] = set()

    def once(what: str) -> bool:
        """Say whether this is the first time in this letter."""
        new = what not in said
        said.add(what)
        return new

    def you(formal: str, informal: str) -> str:
        """Choose by the form of address."""
        return formal if form == "formal" else informal

    return {
        "language": language,
        "once": once,
        "you": you,
        "money": partial(formats.money, language=language, currency=facts.currency),
        "day": partial(formats.day, language=language),
        "weekday": partial(formats.weekday, language=language),
        "percentage": partial(formats.percent, language=language),
        "listing": partial(formats.listing, language=language),
        "joint": partial(formats.joint, language=language),
        "counted": formats.counted,
        "iban": formats.iban,
        "aligned": aligned,
        "br": LINE_BREAK,
    }


def _subject_and_body(rendered: str) -> tuple[str, str]:
    if not rendered.startswith(_SUBJECT):
        return "", rendered
    line, _, body = rendered.partition("\n")
    return line.removeprefix(_SUBJECT), body


def _short(subject: str) -> str:
    if not subject:
        raise ValueError('the first line has to be "Subject: ..."')
    return subject if len(subject) <= _LONGEST_SUBJECT else subject[: _LONGEST_SUBJECT - 1].rstrip() + "…"


def _one_sentence(error: Exception, letter: str) -> str:
    if isinstance(error, TemplateSyntaxError):
        return one_line(f"{error.filename or error.name}:{error.lineno}: {error.message}")
    if isinstance(error, TemplateNotFound):
        return one_line(f"there is no template {error.message}")
    found = str(error)
    if isinstance(error, UndefinedError):
        found = found.replace("is undefined", "is needed here, and not told")
    return one_line(f"{_place(error.__traceback__) or letter}: {found}")


def _place(traceback: TracebackType | None) -> str:
    place = ""
    while traceback:
        name = traceback.tb_frame.f_code.co_filename
        if name.endswith(".j2"):
            place = f"{name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
