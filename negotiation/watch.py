"""Watching what was agreed or promised: by when which money must be there, and when to look."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from negotiation.bank_days import bank_days_after
from negotiation.case import StandingAgreement
from negotiation.money import Cents
from negotiation.policy import Policy

REMIND_DAYS_BEFORE = 3
"""A payment of an agreement is brought to mind so many days before."""
REMIND_GAP_DAYS = 14
"""But only where the one before it, or the agreement itself, lies at least so many days back."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A payment that was not there in time: `due` in all by then."""

    deadline: datetime.date
    due: Cents


def is_conditional(standing: StandingAgreement) -> bool:
    """Whether it concedes something that springs back by itself if the money is late."""
    return bool({"waiver", "discount"} & set(standing.agreement.option.kinds))


def _deadlines(standing: StandingAgreement, policy: Policy) -> Iterator[Missed]:
    due = 0
    for payment in standing.agreement.option.pays:
        due += payment.amount
        day = max(payment.on, standing.resumed_on or payment.on)
        yield Missed(bank_days_after(day, policy.promises.grace_bank_days), due)


def unmet_in_time(standing: StandingAgreement, on: datetime.date, policy: Policy) -> Missed | None:
    """Give the first payment whose grace is over by that day and which had not come, by value date, within it."""
    for deadline in _deadlines(standing, policy):
        if deadline.deadline >= on:
            return None
        if sum(came.amount for came in standing.received if came.on <= deadline.deadline) < deadline.due:
            return deadline
    return None


def unmet(standing: StandingAgreement, on: datetime.date, policy: Policy) -> Missed | None:
    """Give the first payment whose grace is over by that day and which is not there; a plan takes late money too."""
    if is_conditional(standing):
        return unmet_in_time(standing, on, policy)
    paid = standing.paid
    for deadline in _deadlines(standing, policy):
        if deadline.deadline >= on:
            return None
        if paid < deadline.due:
            return deadline
    return None


def next_deadline(standing: StandingAgreement, policy: Policy) -> datetime.date | None:
    """Give the last day of the grace of the first payment that is not there yet."""
    paid = standing.paid
    return next((deadline.deadline for deadline in _deadlines(standing, policy) if paid < deadline.due), None)


def reminder_day(standing: StandingAgreement, reminded: int) -> datetime.date | None:
    """Give the day on which the next payment that is not there is to be brought to mind, None where it is not.

    `reminded` counts the reminders of this agreement so far; each payment gets one at most, the first none.
    """
    before, due, paid, number = standing.agreement.agreed_on, 0, standing.paid, 0
    for at, payment in enumerate(standing.agreement.option.pays):
        due += payment.amount
        wanted = (payment.on - before).days >= REMIND_GAP_DAYS and (at > 0 or is_far(standing))
        number += wanted
        if paid < due:
            day = payment.on - datetime.timedelta(days=REMIND_DAYS_BEFORE)
            return day if wanted and reminded < number else None
        before = payment.on
    return None


def is_far(standing: StandingAgreement) -> bool:
    """Whether its first payment lies so far off that it needs bringing to mind: a new due date."""
    return "new_due_date" in standing.agreement.option.kinds
