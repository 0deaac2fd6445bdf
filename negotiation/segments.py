"""The policy that holds for one debtor and their items: the base, and over it every segment that matches, key by key.

A matching segment's value replaces the base's; where several matching segments speak of one key the stricter value
wins (`negotiation/strictness.py`). A lever that one of them withdraws is withdrawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from typing import Any

from negotiation.money import Cents
from negotiation.policy import Levers, Mandate, Policy, PolicyBook, Segment, SegmentCondition
from negotiation.strictness import RULES, Rule, lower

_LEVERS = ("payment_method", "penalty_waiver", "discount", "new_due_date", "instalments", "set_off")
_MANDATES = "approval.mandates."
_BOUNDS = ("cost_at_most", "principal_at_most")


@dataclass(frozen=True, slots=True)
class SegmentFacts:
    """What segments ask of a case: `natural_person` is yes, no or unknown; insured and assigned hold for any item.

    `principal` is the case's on that day, in cents.
    """

    natural_person: str
    consumer: bool
    group: str
    country: str
    insured: bool
    assigned: bool
    principal: Cents


def matches(when: SegmentCondition, facts: SegmentFacts) -> bool:
    """Whether a segment is for this case: all that it asks must hold."""
    return (
        (when.natural_person is None or facts.natural_person in when.natural_person)
        and (when.consumer is None or facts.consumer == when.consumer)
        and (when.group is None or facts.group in when.group)
        and (when.country is None or facts.country in when.country)
        and (when.insured is None or facts.insured == when.insured)
        and (when.assigned is None or facts.assigned == when.assigned)
        and (when.principal_above is None or facts.principal > when.principal_above)
        and (when.principal_at_most is None or facts.principal <= when.principal_at_most)
    )


def policy_for(book: PolicyBook, facts: SegmentFacts) -> Policy:
    """Give the policy that holds for a case; the same value again for the same book and matching segments."""
    found = tuple(number for number, segment in enumerate(book.segments) if matches(segment.when, facts))
    return _joined(_SameBook(book), found) if found else book.base


class _SameBook:
    """A book as a key of the cache: known by identity, as comparing whole policies would take longer than joining."""

    __slots__ = ("book",)

    def __init__(self, book: PolicyBook) -> None:
        self.book = book

    def __hash__(self) -> int:
        return id(self.book)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _SameBook) and other.book is self.book


@lru_cache(maxsize=512)
def _joined(same: _SameBook, numbers: tuple[int, ...]) -> Policy:
    matching = [same.book.segments[number] for number in numbers]
    policy = replace(same.book.base, levers=_levers(same.book.base.levers, matching))
    for key in dict.fromkeys(key for segment in matching for key in segment.keys):
        rule = RULES.get(key)
        if rule and _part(policy, rule) is not None:
            values = [_value(segment.policy, rule) for segment in matching if key in segment.keys]
            policy = _put(policy, rule.part, rule, reduce(rule.stricter, values))
    mandates = _mandates(policy.approval.mandates, matching)
    return replace(policy, levers=_usable(policy.levers), approval=replace(policy.approval, mandates=mandates))


def _levers(base: Levers, matching: Sequence[Segment]) -> Levers:
    """Settle which levers there are; one that the base lacks begins as the first segment has it."""
    found: dict[str, Any] = {}
    for name in _LEVERS:
        key = f"levers.{name}"
        said = [
            getattr(segment.policy.levers, name)
            for segment in matching
            if any(own == key or own.startswith(f"{key}.") for own in segment.keys)
        ]
        if None in said:
            found[name] = None
        elif said and getattr(base, name) is None:
            found[name] = said[0]
    return replace(base, **found)


def _usable(levers: Levers) -> Levers:
    """Withdraw a lever of which the segments left nothing to offer."""
    method, plan = levers.payment_method, levers.instalments
    return replace(
        levers,
        payment_method=method if method and method.allowed else None,
        instalments=plan if plan and plan.every else None,
    )


def _mandates(base: tuple[Mandate, ...], matching: Sequence[Segment]) -> tuple[Mandate, ...]:
    """Join who may approve: a segment's bounds replace the base's, the lower of several counts."""
    found = {mandate.who: mandate for mandate in base}
    for who in dict.fromkeys(who for segment in matching for who in _named(segment)):
        start = found.get(who, Mandate(who))
        bounds = {}
        for bound in _BOUNDS:
            key = f"{_MANDATES}{who}.{bound}"
            said = [_bound(segment, who, bound) for segment in matching if key in segment.keys]
            bounds[bound] = reduce(lower, said) if said else getattr(start, bound)
        found[who] = Mandate(who, **bounds)
    return tuple(found.values())


def _named(segment: Segment) -> list[str]:
    names = [key.removeprefix(_MANDATES) for key in segment.keys if key.startswith(_MANDATES)]
    for bound in _BOUNDS:
        names = [name.removesuffix(f".{bound}") for name in names]
    return names


def _bound(segment: Segment, who: str, bound: str) -> Cents | None:
    found: Cents | None = next(
        getattr(mandate, bound) for mandate in segment.policy.approval.mandates if mandate.who == who
    )
    return found


def _part(policy: Policy, rule: Rule) -> Any:
    """Give the part of the policy that holds the key's value; None where its lever is not offered."""
    part: Any = policy
    for name in rule.part:
        part = getattr(part, name) if part is not None else None
    return part


def _value(policy: Policy, rule: Rule) -> Any:
    part = _part(policy, rule)
    values = tuple(getattr(part, name) for name in rule.names)
    return values if len(values) > 1 else values[0]


def _put(part: Any, path: tuple[str, ...], rule: Rule, value: Any) -> Any:
    if path:
        return replace(part, **{path[0]: _put(getattr(part, path[0]), path[1:], rule, value)})
    values = value if len(rule.names) > 1 else (value,)
    return replace(part, **dict(zip(rule.names, values, strict=True)))
