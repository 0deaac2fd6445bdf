"""A whole policy file in plain sentences: what holds for everybody, then what differs by segment."""

from collections.abc import Iterator

from bot.policy_explain.conditions import whom
from bot.policy_explain.dutch import DUTCH
from bot.policy_explain.english import ENGLISH
from bot.policy_explain.language import Language
from bot.policy_explain.speaker import Statement
from bot.policy_explain.statements import statements
from negotiation.policy import PolicyBook, Segment

LANGUAGES: dict[str, Language] = {"nl": DUTCH, "en": ENGLISH}
"""The languages that an explanation can be given in."""


def explain(book: PolicyBook, language: str) -> list[str]:
    """Say a policy line by line; a heading ends with a colon, each sentence under it begins with a dash.

    `language` is one of LANGUAGES.
    """
    spoken = LANGUAGES[language]
    base = statements(book.base, spoken)
    lines = list(_under_headings(base, spoken))
    for segment in book.segments:
        conditions = whom(segment.when, spoken, book.base.currency)
        lines.append(f"{spoken.say('segment', name=segment.name, conditions=conditions)}:")
        own = segment_sentences(segment, base, spoken)
        lines.extend(f"- {sentence}" for sentence in own or [spoken.say("segment.no_difference")])
    if len(book.segments) > 1:
        lines.append(spoken.say("several_segments"))
    return lines


def _under_headings(base: list[Statement], spoken: Language) -> Iterator[str]:
    part = ""
    for statement in base:
        if statement.part != part:
            part = statement.part
            yield f"{spoken.headings[part]}:"
        yield f"- {statement.sentence}"


def segment_sentences(segment: Segment, base: list[Statement], spoken: Language) -> list[str]:
    """Say what differs for a segment, each sentence with the heading that it belongs to."""
    known = {statement.key: statement.sentence for statement in base}
    own = statements(segment.policy, spoken)
    found = [
        f"{spoken.headings[statement.part]}: {statement.sentence}"
        for statement in own
        if known.get(statement.key) != statement.sentence
    ]
    kept = {statement.key for statement in own}
    # where the lever itself is gone, "we never offer" says it all
    gone = [s for s in base if s.key not in kept and f"levers.{s.part}" not in kept]
    return found + [f"{spoken.headings[s.part]}: {spoken.say('removed', old=s.sentence)}" for s in gone]
