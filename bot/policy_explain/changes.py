"""What changed between two versions of a policy, in plain sentences."""

from collections.abc import Iterator

from bot.policy_explain.conditions import whom
from bot.policy_explain.explain import LANGUAGES
from bot.policy_explain.language import Language
from bot.policy_explain.speaker import Statement
from bot.policy_explain.statements import statements
from negotiation.policy import Policy, PolicyBook, Segment


def changes(old: PolicyBook, new: PolicyBook, language: str) -> list[str]:
    """Say what changed for everybody and for each segment; one sentence that nothing did where that is so.

    `language` is one of `explain.LANGUAGES`.
    """
    spoken = LANGUAGES[language]
    found = list(_differences(statements(old.base, spoken), statements(new.base, spoken), spoken))
    found.extend(_of_segments(old, new, spoken))
    return found or [spoken.say("unchanged")]


def _differences(old: list[Statement], new: list[Statement], spoken: Language) -> Iterator[str]:
    before = {statement.key: statement for statement in old}
    after = {statement.key: statement for statement in new}
    for key, statement in after.items():
        heading = spoken.headings[statement.part]
        if key not in before:
            yield f"{heading}: {spoken.say('added', new=statement.sentence)}"
        elif before[key].sentence != statement.sentence:
            yield f"{heading}: {spoken.say('changed', old=before[key].sentence, new=statement.sentence)}"
    for key, statement in before.items():
        if key not in after:
            yield f"{spoken.headings[statement.part]}: {spoken.say('removed', old=statement.sentence)}"


def _of_segments(old: PolicyBook, new: PolicyBook, spoken: Language) -> Iterator[str]:
    before = {segment.name: segment for segment in old.segments}
    after = {segment.name: segment for segment in new.segments}
    for name, segment in after.items():
        conditions = whom(segment.when, spoken, new.base.currency)
        if name not in before:
            yield spoken.say("segment.new", name=name, conditions=conditions)
        elif (held := whom(before[name].when, spoken, old.base.currency)) != conditions:
            yield spoken.say("segment.when", name=name, old=held, new=conditions)
        earlier = _own(before[name], old.base, spoken) if name in before else []
        for change in _differences(earlier, _own(segment, new.base, spoken), spoken):
            yield spoken.say("in_segment", name=name, change=change)
    for name, segment in before.items():
        if name not in after:
            conditions = whom(segment.when, spoken, old.base.currency)
            yield spoken.say("segment.gone", name=name, conditions=conditions)


def _own(segment: Segment, base: Policy, spoken: Language) -> list[Statement]:
    """Give what a segment says besides the base, so that a change of the base is told once."""
    known = {statement.key: statement.sentence for statement in statements(base, spoken)}
    return [s for s in statements(segment.policy, spoken) if known.get(s.key) != s.sentence]
