"""The one place that makes an option: limits and preconditions are asked here, so a forbidden one can't be built."""

import datetime
from dataclasses import dataclass, replace

from negotiation.levers import LEVER_OF, closed_by, is_combination_allowed, over_limits
from negotiation.money import Cents, percent_of
from negotiation.offers import KINDS, DraftOption, Offer, Option, Payment, Terms
from negotiation.position import Position
from negotiation.reasons import Euros, Reason, ReasonCode, reason

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an option can't be built."""

    reasons: tuple[Reason, ...]


def build_option(position: Position, draft: DraftOption) -> Option | Refusal:
    """Make an option of terms and payments, or say what forbids it."""
    closed = tuple(why for kind in draft.kinds if kind in LEVER_OF for why in closed_by(position, kind))
    if closed:
        return Refusal(closed)
    if not is_combination_allowed(position, draft.kinds):
        return Refusal((reason(ReasonCode.COMBINATION_NOT_ALLOWED, kind="+".join(draft.kinds)),))
    priced = price_option(position, draft)
    if isinstance(priced, Refusal):
        return priced
    waived = position.claim.total - _discount(position, priced.terms) - priced.total
    over = tuple(over_limits(position, priced.kinds, priced.terms, priced.pays, waived))
    return Refusal(over) if over else priced


def price_option(position: Position, draft: DraftOption) -> Option | Refusal:
    """Value terms whose payments add up, whatever the limits say: for a person's own deal, and after the limits."""
    pays = draft.pays or ()
    wrong = _sums_wrong(position, draft, pays)
    if wrong is not None:
        return Refusal((wrong,))
    total = sum(payment.amount for payment in pays)
    terms = replace(draft.terms, settle_for=total) if "discount" in draft.kinds else draft.terms
    worth = position.table.expected(
        position.claim.total, position.age, position.on, pays, distressed=position.distressed
    )
    return Option("A", draft.kinds, terms, pays, concession_of(position, pays), worth)


def concession_of(position: Position, pays: tuple[Payment, ...]) -> Cents:
    """Give what payments cost against full payment today.

    That is what they leave out, and the cost of capital of what comes later than the term for paying in full.
    """
    ordinary = position.policy.offers.full_payment_within_days
    given_up = position.claim.total - sum(payment.amount for payment in pays)
    later = [(payment.amount, (payment.on - position.on).days) for payment in pays]
    return given_up + sum(position.table.cost_of_time(amount, days) for amount, days in later if days > ordinary)


def _discount(position: Position, terms: Terms) -> Cents:
    return 0 if terms.percent is None else percent_of(position.claim.principal, terms.percent)


def _sums_wrong(position: Position, draft: DraftOption, pays: tuple[Payment, ...]) -> Reason | None:
    """Say what is wrong where payments are not what the terms leave due.

    That is principal and charges, less the discount, less (with a waiver) something up to the charges.
    """
    due = position.claim.total - _discount(position, draft.terms)
    least = due - position.claim.charges if "waiver" in draft.kinds else due
    total = sum(payment.amount for payment in pays)
    if total <= 0 or not least <= total <= due:
        return reason(ReasonCode.SUM_OF_PAYMENTS, at_least=Euros(least), at_most=Euros(due), total=Euros(total))
    return None


def join_kinds(*kinds: str) -> tuple[str, ...]:
    """Give kinds in the order in which they are written; full payment is left out beside another."""
    wanted = set(kinds)
    if len(wanted) > 1:
        wanted.discard("full_payment")
    return tuple(kind for kind in KINDS if kind in wanted)


def lettered(options: list[Option]) -> tuple[Option, ...]:
    """Give options their letters, in order."""
    return tuple(replace(option, letter=letter) for option, letter in zip(options, LETTERS, strict=False))


def valid_until(position: Position, options: tuple[Option, ...]) -> datetime.date:
    """Give the last day of an offer: as the policy says, but not past the first payment of any option."""
    first = min(option.pays[0].on for option in options)
    return min(position.day(position.policy.offers.valid_days), first)


def same_terms(left: Offer, options: tuple[Option, ...]) -> bool:
    """Whether an offer says what these options say, dates aside."""
    return [_substance(option) for option in left.options] == [_substance(option) for option in options]


def _substance(option: Option) -> tuple[object, ...]:
    terms = option.terms
    wanted_date = terms.date
    amounts = tuple(payment.amount for payment in option.pays)
    return (option.kinds, terms.percent, terms.count, terms.frequency, terms.method, wanted_date, amounts)
