"""Scores answers against annotated replies as `replies/score.py` does: the same definitions, for use in tests."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

NUMBERS = {"amount", "settle_for", "down_payment", "percent"}
DATES = {"date", "pay_by", "first_date"}


@dataclass
class Score:
    """What was right among so many messages."""

    messages: int = 0
    exact: int = 0
    slots: int = 0
    slots_right: int = 0
    false_accepts: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def exact_share(self) -> float:
        """Share of messages with exactly the right acts."""
        return self.exact / self.messages

    @property
    def slot_share(self) -> float:
        """Share of slots right, in acts that were found."""
        return self.slots_right / self.slots


def same(slot: str, gold: Any, found: Any) -> bool:
    """Whether `found` is a right value for `slot`, given gold's value, range or alternatives."""
    if found is None:
        return False
    if slot in DATES:
        low, high = gold if isinstance(gold, list) else (gold, gold)
        return bool(low <= str(found) <= high)
    right = gold if isinstance(gold, list) else [gold]
    if slot in NUMBERS:
        try:
            return any(Decimal(str(found)) == Decimal(str(value)) for value in right)
        except InvalidOperation:
            return False
    if slot == "phone":
        return _digits(found) in {_digits(value) for value in right}
    return str(found).strip().lower() in {str(value).strip().lower() for value in right}


def _digits(phone: object) -> str:
    return "".join(character for character in str(phone) if character.isdigit())[-8:]


def judge(gold_acts: list[dict[str, Any]], found_acts: list[dict[str, Any]]) -> tuple[bool, int, int]:
    """Give (set of names right?, slots right, slots in all)."""
    must = [act for act in gold_acts if not act.get("optional")]
    may = {act["act"] for act in gold_acts if act.get("optional")}
    must_names = {act["act"] for act in must}
    found_names = {act["act"] for act in found_acts}
    right = total = 0
    for act in must:
        twins = [found for found in found_acts if found["act"] == act["act"]]
        slots = [slot for slot in act if slot not in ("act", "optional")]
        if twins:
            total += len(slots)
            right += max(sum(same(slot, act[slot], twin.get(slot)) for slot in slots) for twin in twins)
    return must_names <= found_names <= must_names | may, right, total


def score(answered: Iterable[tuple[dict[str, Any], list[dict[str, Any]]]]) -> Score:
    """Score pairs of a record and the acts that were found in it."""
    sums = Score()
    for record, found in answered:
        right, slots_right, slots = judge(record["gold"], found)
        sums.messages += 1
        sums.exact += right
        sums.slots += slots
        sums.slots_right += slots_right
        if not right:
            sums.wrong.append(record["id"])
        accepts = any(act["act"] == "accept" for act in found)
        if accepts and not any(act["act"] == "accept" for act in record["gold"]):
            sums.false_accepts.append(record["id"])
    return sums
