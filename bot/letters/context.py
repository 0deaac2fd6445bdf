"""What a template may name: the facts that are told, the ways to write them, and the shared words and tables."""

from dataclasses import fields
from functools import partial
from typing import Any

from jinja2 import Environment

from bot.letters import formats
from bot.letters.clean import cleaned, own_lines
from bot.letters.facts import Facts, agreement_facts, offer_facts
from bot.letters.formats import Form, Language
from bot.letters.paragraphs import LINE_BREAK, aligned


def context_of(env: Environment, parts: str, facts: Facts, language: Language, form: Form) -> dict[str, Any]:
    """Give the facts, the tools, and the macros of `parts`, of the language's words and of the tables, in that order.

    Each sees those before it. A context serves one letter: what is said once is remembered in it.
    """
    context = {**told(facts), **_tools(facts, language, form)}
    for shared in (parts, f"{language}/words.j2", "tables.j2"):
        module = env.get_template(shared).make_module(context)
        context |= {name: value for name, value in vars(module).items() if not name.startswith("_")}
    return context


def told(facts: Facts) -> dict[str, Any]:
    """Give the facts that are there, cleaned, without the creditor's own figures."""
    found = {field.name: getattr(facts, field.name) for field in fields(facts)}
    if facts.offer:
        found["offer"] = offer_facts(facts.offer, facts.sums)
    if facts.agreement:
        found["agreement"] = agreement_facts(facts.agreement, facts.sums, facts.paid)
        found["ended"] = _is_ended(facts) if facts.ended is None else facts.ended
    coming = facts.due or facts.promised or next(iter(found["agreement"].left if facts.agreement else ()), None)
    found["coming"] = coming
    if facts.disputed is not None:
        found["undisputed"] = facts.sums.total - facts.disputed
    given = {name: cleaned(value) for name, value in found.items() if value is not None}
    if facts.message is not None:
        given["message"] = own_lines(facts.message)
    return given


def _is_ended(facts: Facts) -> bool:
    plan = facts.agreement is not None and "instalments" in facts.agreement.option.kinds
    return not (plan and facts.recipient.natural_person)


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
        "unbroken": formats.unbroken,
        "aligned": aligned,
        "br": LINE_BREAK,
    }
