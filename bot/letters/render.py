"""A letter rendered: subject, plain text and HTML from one source of words, `templates/<language>/<letter>.txt.j2`.

The first line of a letter is `Subject: ...`; what follows is its body, paragraphs apart by blank lines. The body is
rendered twice: as text with the parts of `parts.txt.j2`, and escaped with those of `parts.html.j2`, so that both say
the same. A letter that wants HTML of its own has `<letter>.html.j2` beside it. Greeting, house style, closing and
footer are `layout.txt.j2` and `layout.html.j2`, their words `<language>/words.j2`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.letters.catalogue import uncovered
from bot.letters.clean import one_line
from bot.letters.context import context_of
from bot.letters.errors import in_one_line
from bot.letters.facts import Facts
from bot.letters.formats import Form, Language, typeset
from bot.letters.paragraphs import html_paragraphs, plain_text
from bot.letters.templates import environment

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
    """Write several letters as one: under the first's subject, nothing said twice."""
    letters = uncovered(letters)
    with in_one_line(f"{language}/{letters[0]}.txt.j2"):
        subject, text = _text(letters, facts, language, form, overrides)
        return RenderedLetter(subject, text, _html(letters, facts, language, form, overrides, subject))


def subject_and_body(rendered: str) -> tuple[str, str]:
    """Part the first line, `Subject: ...`, from the rest; without it the subject is empty."""
    if not rendered.startswith(_SUBJECT):
        return "", rendered
    line, _, body = rendered.partition("\n")
    return one_line(line.removeprefix(_SUBJECT)), body


def _text(
    letters: Sequence[str], facts: Facts, language: Language, form: Form, overrides: Path | None
) -> tuple[str, str]:
    env = environment(overrides, html=False)
    context = context_of(env, "parts.txt.j2", facts, language, form)
    parted = [subject_and_body(env.get_template(f"{language}/{letter}.txt.j2").render(context)) for letter in letters]
    subject = _short(parted[0][0])
    page = env.get_template("layout.txt.j2").render(context, body="\n\n".join(body for _, body in parted))
    return subject, plain_text(typeset(page, language)) + "\n"


def _html(
    letters: Sequence[str], facts: Facts, language: Language, form: Form, overrides: Path | None, subject: str
) -> str:
    env = environment(overrides, html=True)
    context = context_of(env, "parts.html.j2", facts, language, form)
    sources = [
        env.select_template([f"{language}/{letter}.html.j2", f"{language}/{letter}.txt.j2"]) for letter in letters
    ]
    bodies = [subject_and_body(source.render(context))[1] for source in sources]
    paragraphs = html_paragraphs("\n\n".join(bodies))
    page = env.get_template("layout.html.j2").render(context, subject=subject, paragraphs=paragraphs)
    head, body, rest = re.sub(r"\n\s*\n+", "\n", page).strip().partition("<body")
    return head + body + re.sub(r">[^<]+<", lambda words: typeset(words[0], language), rest) + "\n"


def _short(subject: str) -> str:
    if not subject:
        raise ValueError('its first line has to be "Subject: ..."')
    return subject if len(subject) <= _LONGEST_SUBJECT else subject[: _LONGEST_SUBJECT - 1].rstrip() + "…"
