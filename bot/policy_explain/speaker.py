"""Speaks of one policy in one language: makes statements, each a plain sentence under the key that says it."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.policy_explain.conditions import triggers
from bot.policy_explain.language import Language
from negotiation.money import Cents
from negotiation.policy import ApprovalTriggers, Policy


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence: `part` is the heading that it stands under, `key` is what it is known by over versions."""

    part: str
    key: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """A policy and the language that it is told in."""

    policy: Policy
    language: Language

    def says(self, part: str, key: str, phrase: str = "", **values: str) -> Statement:
        """Make a statement; the phrase bears the key's name unless given."""
        sentence = self.language.say(phrase or key, **values)
        return Statement(part, key, sentence[0].upper() + sentence[1:])

    def days(self, count: int) -> str:
        """Write a number of days."""
        return self.language.counted(count, "days")

    def amount(self, cents: Cents) -> str:
        """Write an amount in the policy's currency."""
        return self.language.amount(cents, self.policy.currency)

    def approval(
        self,
        part: str,
        key: str,
        asked: ApprovalTriggers,
        always: str = "approval.always",
        other: str = "approval.if",
    ) -> Iterator[Statement]:
        """Say when approval is necessary: by `always`, by `other` with its conditions, or not at all."""
        if asked.always:
            yield self.says(part, key, always)
        elif conditions := triggers(asked, self.language, self.policy.currency):
            yield self.says(part, key, other, conditions=conditions)
