"""What is owed: open items, their age, and how money is set off against charges and items."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, replace

from negotiation.money import Cents


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An invoice and what is still outstanding on it."""

    number: str
    issued: datetime.date
    due: datetime.date
    outstanding: Cents
    insured: bool = False
    assigned: bool = False


def principal_of(items: Iterable[OpenItem]) -> Cents:
    """Add up what is outstanding."""
    return sum(item.outstanding for item in items)


def days_overdue(items: Iterable[OpenItem], on: datetime.date) -> int:
    """Give the age of the debt: days past due of its oldest item that is still open, at least 0."""
    oldest = min((item.due for item in items if item.outstanding > 0), default=on)
    return max(0, (on - oldest).days)


def set_off(
    items: tuple[OpenItem, ...], charges: Cents, amount: Cents, *, principal_first: bool
) -> tuple[tuple[OpenItem, ...], Cents]:
    """Set money off and give what is left of items and charges; money beyond everything due is not in them.

    Costs and interest go before principal, the oldest item first: art. 6:43-6:44 BW (NL), art. 5.208-5.210 BW (BE),
    art. 1343-1 Code civil (FR), section 367 BGB (DE); `principal_first` is the creditor's concession.
    """
    if principal_first:
        items, amount = _off_items(items, amount)
        return items, charges - min(charges, amount)
    from_charges = min(charges, amount)
    items, _ = _off_items(items, amount - from_charges)
    return items, charges - from_charges


def _off_items(items: tuple[OpenItem, ...], amount: Cents) -> tuple[tuple[OpenItem, ...], Cents]:
    left = [item.outstanding for item in items]
    for at in sorted(range(len(items)), key=lambda at: (items[at].due, items[at].issued, at)):
        taken = min(left[at], amount)
        left[at] -= taken
        amount -= taken
    return tuple(replace(item, outstanding=rest) for item, rest in zip(items, left, strict=True)), amount
