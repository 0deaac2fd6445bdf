"""Credit notes and unallocated payments set against what a debtor owes, before anybody writes to them."""

from collections.abc import Sequence


def set_off(amounts: Sequence[int]) -> tuple[int, ...]:
    """Give what is left of each amount once the negative ones are set against the others, in the order given.

    >>> set_off([10000, -2500, 5000])
    (7500, 0, 5000)
    >>> set_off([1000, -2500])
    (0, -1500)
    """
    credit = -sum(amount for amount in amounts if amount < 0)
    owed = sum(amount for amount in amounts if amount > 0)
    used = min(credit, owed)
    return tuple(_taken(amounts, used))


def _taken(amounts: Sequence[int], used: int) -> list[int]:
    from_owed = from_credit = used
    left = []
    for amount in amounts:
        if amount > 0:
            part = min(from_owed, amount)
            from_owed -= part
            left.append(amount - part)
        else:
            part = min(from_credit, -amount)
            from_credit -= part
            left.append(amount + part)
    return left
