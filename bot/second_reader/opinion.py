"""What a second reader does to the rules' reading: it may always call a person, and never bind or set terms."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from bot.second_reader.statement import Statement
from bot.second_reader.weight import ASSURABLE, BINDING, LIGHT, STOPPING
from negotiation.acts import SLOTS, Act, ActName
from negotiation.reading.reading import Reading
from negotiation.reading.situation import Situation


class Verdict(StrEnum):
    """What came of asking."""

    UNCHANGED = "unchanged"
    """The rules' reading stands as it was."""
    DOUBTS = "doubts"
    """The readers differ, or the second saw what stops us: a person looks."""
    ASSURES = "assures"
    """Both agree on acts that bind nobody, of which the rules alone were not sure."""
    SILENT = "silent"
    """No answer that can be used: the rules' reading stands."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """The reading that counts from here on, and how it came about. `why` says what kept a silent reader silent."""

    reading: Reading
    rules: Reading
    model: str
    verdict: Verdict
    statement: Statement | None = None
    why: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Give what the journal keeps beside the reading: what this reader said, and what of it was added."""
        said: dict[str, Any] = {"model": self.model, "verdict": str(self.verdict)}
        if self.why is not None:
            said["why"] = self.why
        if self.statement is not None:
            said["acts"] = [act.to_json() for act in self.statement.acts]
            said["flags"] = list(self.statement.flags)
            said["evidence"] = [one.to_json() for one in self.statement.evidence]
            said["unfounded"] = self.statement.unfounded
            said["added"] = [*(str(act.name) for act in self._added()), *self._added_flags()]
            said["rules_were_confident"] = self.rules.confident
        return said

    def _added(self) -> list[Act]:
        return [act for act in self.reading.acts if act not in self.rules.acts]

    def _added_flags(self) -> list[str]:
        return [flag for flag in self.reading.flags if flag not in self.rules.flags]


def merged(rules: Reading, said: Statement, situation: Situation, *, is_whole: bool) -> tuple[Reading, Verdict]:
    """Join two readings of one message; `is_whole` says that all of it was read."""
    known = {act.name for act in rules.acts}
    stopping = _stopping(rules, said)
    flags = [flag for flag in said.flags if flag not in rules.flags]
    unseen = {act.name for act in said.acts} - known - LIGHT
    if stopping or flags or unseen or _differ(rules, said, situation):
        return _doubted(rules, said, stopping, flags), Verdict.DOUBTS
    if is_whole and not rules.confident and _assured(rules, said):
        return replace(rules, confident=True), Verdict.ASSURES
    return rules, Verdict.UNCHANGED


def _stopping(rules: Reading, said: Statement) -> list[Act]:
    """Give the acts that the model may add, without any sum: it sets no terms, not even of a dispute."""
    known = {act.name for act in rules.acts}
    new = [replace(act, amount=None) for act in said.acts if act.name in STOPPING and act.name not in known]
    return list(dict.fromkeys(new))


def _doubted(rules: Reading, said: Statement, stopping: list[Act], flags: list[str]) -> Reading:
    added = {*(str(act.name) for act in stopping), *flags}
    kept = tuple(act for act in rules.acts if act.name is not ActName.UNCLEAR or not stopping)
    return replace(
        rules,
        acts=(*kept, *stopping),
        flags=(*rules.flags, *flags),
        confident=False,
        evidence=(
            *(one for one in rules.evidence if one.act != ActName.UNCLEAR or not stopping),
            *(one for one in said.evidence if str(one.act) in added and one.slot != "amount"),
        ),
    )


def _differ(rules: Reading, said: Statement, situation: Situation) -> bool:
    """Whether the two read a binding act differently: one sees it and the other does not, or its terms differ."""
    for name in BINDING:
        ours = [_plain(act, situation) for act in rules.acts if act.name is name]
        theirs = [_plain(act, situation) for act in said.acts if act.name is name]
        if not all(any(_fits(one, other) for other in theirs) for one in ours):
            return True
        if not all(any(_fits(one, other) for one in ours) for other in theirs):
            return True
    return False


def _plain(act: Act, situation: Situation) -> Act:
    """Leave out a sum that is everything: the schema lets it stand or not."""
    everything = {situation.outstanding, situation.outstanding + situation.charges}
    if act.name in {ActName.PROMISE_TO_PAY, ActName.CLAIM_PAID} and act.amount in everything:
        return replace(act, amount=None)
    return act


def _fits(ours: Act, theirs: Act) -> bool:
    """Whether the model's act says nothing else; it may say less, as some terms follow from words it cannot quote."""
    if ours.name is ActName.ACCEPT and ours.option != theirs.option:
        return False
    for slot in SLOTS[ours.name]:
        said = getattr(theirs, slot)
        if said is not None and said != getattr(ours, slot):
            return False
    return True


def _assured(rules: Reading, said: Statement) -> bool:
    """Whether both read the same, to the last slot, and none of it binds."""
    acts = set(rules.acts)
    return acts == set(said.acts) and all(act.name in ASSURABLE for act in acts) and not said.unfounded
