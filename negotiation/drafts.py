"""A person's terms made whole: payments from the terms where they gave none, terms that agree with the payments."""

import datetime
from dataclasses import replace
from decimal import Decimal

from negotiation.errors import FieldError
from negotiation.money import Cents, format_amount, percent_of
from negotiation.offers import DraftOption, Payment, Terms
from negotiation.position import Position
from negotiation.schedules import instalments, next_date


def completed(position: Position, draft: DraftOption, field: str) -> DraftOption:
    """Fill in what follows from the rest; a `FieldError` says where terms and payments contradict each other."""
    draft = _with_percent(position, draft, field)
    pays = draft.pays if draft.pays is not None else _pays(position, draft, field)
    if pays[0].on < position.on:
        raise FieldError(f"{field}.pays", "payments that lie ahead")
    terms = _plan_terms(draft, pays, field) if "instalments" in draft.kinds else _date_terms(draft, pays, field)
    return DraftOption(draft.kinds, terms, pays)


def _with_percent(position: Position, draft: DraftOption, field: str) -> DraftOption:
    """Work the percentage of a discount out where only the sum to settle for is given."""
    terms = draft.terms
    if "discount" not in draft.kinds:
        return replace(draft, terms=replace(terms, percent=None, settle_for=None))
    if terms.percent is not None:
        return draft
    total = sum(payment.amount for payment in draft.pays) if draft.pays is not None else terms.settle_for
    if total is None or "waiver" in draft.kinds or position.claim.principal <= 0:
        raise FieldError(f"{field}.percent", "a percentage of the principal, as `kind` has discount")
    percent = (Decimal(position.claim.total - total) * 100 / position.claim.principal).quantize(Decimal("0.000001"))
    return replace(draft, terms=replace(terms, percent=max(percent, Decimal(0)).normalize()))


def _pays(position: Position, draft: DraftOption, field: str) -> tuple[Payment, ...]:
    terms, total = draft.terms, _total(position, draft)
    if "instalments" in draft.kinds:
        return _plan_pays(position, terms, total, field)
    day = terms.date or terms.pay_by
    if day is None:
        day = position.day(position.policy.offers.full_payment_within_days)
    return (Payment(day, total),)


def _total(position: Position, draft: DraftOption) -> Cents:
    claim, terms = position.claim, draft.terms
    off = percent_of(claim.principal, terms.percent) if terms.percent is not None else 0
    lever = position.policy.levers.penalty_waiver
    waived = int(claim.charges * lever.percent_at_most / 100) if lever is not None and "waiver" in draft.kinds else 0
    return claim.total - off - waived


def _plan_pays(position: Position, terms: Terms, total: Cents, field: str) -> tuple[Payment, ...]:
    down, count = terms.down_payment or 0, terms.count or 1
    lever = position.policy.levers.instalments
    down_on = position.day(lever.down_payment.within_days if lever is not None else 14)
    frequency = terms.frequency or "monthly"
    first = terms.first_date or next_date(down_on, frequency)
    if total - down < count:
        raise FieldError(f"{field}.down_payment", "less than what is due")
    parts = instalments(first, total - down, count, frequency)
    return (Payment(min(down_on, first), down), *parts) if down else parts


def _date_terms(draft: DraftOption, pays: tuple[Payment, ...], field: str) -> Terms:
    if len(pays) != 1:
        raise FieldError(f"{field}.pays", "one payment, as `kind` has no instalments")
    day, terms = pays[0].on, draft.terms
    _agrees(terms.date, day, f"{field}.date")
    _agrees(terms.pay_by, day, f"{field}.pay_by")
    moves = "new_due_date" in draft.kinds
    return replace(terms, date=day if moves else None, pay_by=None if moves or draft.kinds == ("method",) else day)


def _plan_terms(draft: DraftOption, pays: tuple[Payment, ...], field: str) -> Terms:
    terms = draft.terms
    down = pays[0].amount if len(pays) == (terms.count or 0) + 1 else 0
    parts = pays[1:] if down else pays
    if len(parts) != (terms.count or len(parts)):
        raise FieldError(f"{field}.pays", f"{terms.count} instalments and a down payment or none")
    if terms.down_payment is not None and terms.down_payment != down:
        raise FieldError(f"{field}.down_payment", f"the first of `pays`, {format_amount(down)}")
    _agrees(terms.first_date, parts[0].on, f"{field}.first_date")
    amount = parts[0].amount
    if terms.amount is not None and abs(terms.amount - amount) > 1:
        raise FieldError(f"{field}.amount", f"the first instalment of `pays`, {format_amount(amount)}")
    return replace(
        terms,
        down_payment=down or None,
        count=len(parts),
        amount=amount,
        first_date=parts[0].on,
        frequency=terms.frequency or _frequency(parts),
    )


def _frequency(parts: tuple[Payment, ...]) -> str:
    if len(parts) < 2:
        return "monthly"
    days = (parts[1].on - parts[0].on).days
    return {7: "weekly", 14: "biweekly"}.get(days, "monthly")


def _agrees(said: datetime.date | None, day: datetime.date, field: str) -> None:
    if said is not None and said != day:
        raise FieldError(field, f"the day of `pays`, {day.isoformat()}")
