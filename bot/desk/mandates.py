"""Who may say yes to what, and to whom a question goes. Pure."""

from collections.abc import Sequence

from bot.settings.model import Person
from negotiation.money import Cents
from negotiation.policy import ApprovalRules, Mandate


def mandate_of(person: Person, rules: ApprovalRules) -> Mandate | None:
    """Give the mandate that holds for a person: their own by name, else their role's; None if they have none."""
    by_who = {mandate.who: mandate for mandate in rules.mandates}
    return by_who.get(person.name) or by_who.get(person.role)


def may_say_yes(person: Person, rules: ApprovalRules, *, cost: Cents, principal: Cents) -> bool:
    """Whether a person may approve an offer of that cost on a case of that principal.

    Where the policy names no mandates at all, everybody in the settings may.
    """
    if not rules.mandates:
        return True
    mandate = mandate_of(person, rules)
    return mandate is not None and suffices(mandate, cost=cost, principal=principal)


def suffices(mandate: Mandate, *, cost: Cents, principal: Cents) -> bool:
    """Whether a mandate reaches so far; its bounds are included."""
    within_cost = mandate.cost_at_most is None or cost <= mandate.cost_at_most
    return within_cost and (mandate.principal_at_most is None or principal <= mandate.principal_at_most)


def suited(people: Sequence[Person], rules: ApprovalRules, *, cost: Cents, principal: Cents) -> tuple[Person, ...]:
    """Name those to whom a question goes: who have the lowest mandate that suffices; nobody if none does."""
    able = [person for person in people if may_say_yes(person, rules, cost=cost, principal=principal)]
    if not able:
        return ()
    lowest = min(_reach(mandate_of(person, rules)) for person in able)
    return tuple(person for person in able if _reach(mandate_of(person, rules)) == lowest)


_UNBOUNDED = 10**18


def _reach(mandate: Mandate | None) -> tuple[Cents, Cents]:
    if mandate is None:
        return 0, 0
    cost, principal = mandate.cost_at_most, mandate.principal_at_most
    return (
        _UNBOUNDED if cost is None else cost,
        _UNBOUNDED if principal is None else principal,
    )
