"""Every letter tried with made-up facts, so that a broken template is found before a debtor waits for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from bot.letters.agreement_pdf import agreement_pdf
from bot.letters.catalogue import NEEDS
from bot.letters.errors import LetterError
from bot.letters.facts import Facts
from bot.letters.formats import FORMS, LANGUAGES, Form, Language
from bot.letters.render import render
from bot.letters.sample import INSTALMENTS, NEW_DUE_DATE, SETTLEMENT, full_facts, plain_facts
from negotiation.offers import Agreement, Offer


def check_templates(overrides: Path | None) -> list[str]:
    """Write every letter, and the agreement, in every language, form and situation.

    Gives what is wrong, a line each, none twice; the creditor's own folder has to be there if it is named.
    """
    if overrides and not overrides.is_dir():
        return [f"{overrides}: there is no such folder; make it, or take its name out of the configuration"]
    found: dict[str, None] = {}
    for write in _writings(overrides):
        try:
            write()
        except LetterError as error:
            found[str(error)] = None
    return list(found)


def _writings(overrides: Path | None) -> Iterator[Callable[[], object]]:
    for language, form in manners():
        for letter in NEEDS:
            # The other form of address takes the same ways through a template.
            for facts in situations(letter) if form == "formal" else [full_facts()]:
                yield partial(render, letter, facts, language=language, form=form, overrides=overrides)
        for option in INSTALMENTS, SETTLEMENT, NEW_DUE_DATE:
            agreed = replace(full_facts(), agreement=Agreement("o-2", option, full_facts().on))
            yield partial(agreement_pdf, agreed, language, form=form, overrides=overrides)


def manners() -> Iterator[tuple[Language, Form]]:
    """Give every language with its forms of address; English has one."""
    for language in LANGUAGES:
        for form in FORMS if language != "en" else FORMS[:1]:
            yield language, form


def situations(letter: str) -> Iterator[Facts]:
    """Give made-up facts for a letter: only what it needs, then everything, then other offers and agreements."""
    needs = NEEDS[letter]
    full = full_facts() if "message" in needs else replace(full_facts(), message=None, person=None)
    plain = replace(plain_facts(), **{name: getattr(full, name) for name in needs})
    yield plain
    yield replace(plain, items=full.items[:1])
    yield replace(plain, items=full.items * 3)
    yield full
    for option in SETTLEMENT, NEW_DUE_DATE:
        offered = Offer("o-2", full.on, (option,))
        agreed = Agreement("o-2", option, full.on, live=True)
        yield replace(full, offer=offered, agreement=agreed)
        yield replace(full, offer=offered, agreement=agreed if "agreement" in needs else None)
