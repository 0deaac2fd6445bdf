"""When to look at a case again: the next date on which something is due, and how far apart we write unasked."""

import datetime
from collections.abc import Iterator

from negotiation.bank_days import bank_days_after
from negotiation.case import ApprovalRequest, Case
from negotiation.policy import Policy
from negotiation.state_machine import FINISHED, PAUSED
from negotiation.watch import next_deadline, reminder_day

SPACING_DAYS = 7
"""So many days lie between two letters that answer nothing."""
SILENT_CONTACTS = 6
"""After so many letters in a row without a word the case ends."""
OFFER_REMINDERS = 1
APPROVAL_DAYS = 30
"""So long a question to a person stays open if nobody says that it has expired."""
_DAY = datetime.timedelta(days=1)


def next_look(case: Case, policy: Policy, on: datetime.date) -> datetime.date | None:
    """Give the next date, after `on`, on which something is due; None where only others can move the case."""
    if case.phase in PAUSED or case.phase in FINISHED:
        return None
    nearest = min(_dates(case, policy), default=None)
    return None if nearest is None else max(nearest, on + _DAY)


def _dates(case: Case, policy: Policy) -> Iterator[datetime.date]:
    if case.claim_until is not None:
        yield case.claim_until + _DAY
        if case.agreement is not None:
            return
    if case.agreement is not None:
        yield from _dates_of_agreement(case, policy)
        return
    if case.promise is not None:
        yield bank_days_after(case.promise.date, policy.promises.grace_bank_days) + _DAY
    if case.approval is not None:
        yield approval_deadline(case.approval) + _DAY
    if case.offer is not None and case.offer.over is None:
        yield case.offer.offer.valid_until + _DAY
    if case.promise is None and case.approval is None and case.claim_until is None:
        yield from _dates_of_silence(case, policy)


def approval_deadline(request: ApprovalRequest) -> datetime.date:
    """Give the last day on which a question to a person waits for its answer."""
    return request.asked_on + datetime.timedelta(days=APPROVAL_DAYS)


def _dates_of_agreement(case: Case, policy: Policy) -> Iterator[datetime.date]:
    if case.agreement is None:
        return
    deadline = next_deadline(case.agreement, policy)
    if deadline is not None:
        yield deadline + _DAY
    remind_on = reminder_day(case.agreement, case.bargain.reminders)
    if remind_on is not None:
        yield remind_on


def _dates_of_silence(case: Case, policy: Policy) -> Iterator[datetime.date]:
    contact = contact_day(case, policy)
    if case.undelivered:
        yield case.on + _DAY
    if contact is None:
        # only a credit that an upheld dispute waits for leaves an open case with nothing to ask
        yield (case.hold.until if case.hold is not None else case.on) + _DAY
        return
    if case.offer is None or case.offer.over is not None:
        yield contact
    elif (remind_on := reminder_of_offer(case)) is not None:
        yield max(contact, remind_on)


def contact_day(case: Case, policy: Policy) -> datetime.date | None:
    """Give the first day on which we may write unasked; None where nothing may be asked."""
    if case.claim.total <= 0:
        return None
    oldest = min((item.due for item in case.items if item.outstanding > 0), default=case.opened_on)
    days = [oldest + _DAY]
    own = [contact.on for contact in case.contacts if not contact.void]
    last = max([*own, *(contact.on for contact in case.past_contacts)], default=None)
    if last is not None:
        days.append(last + datetime.timedelta(days=_spacing(policy)))
    if case.hold is not None:
        days.append(case.hold.until + _DAY)
    return max(days)


def _spacing(policy: Policy) -> int:
    """Keep to the policy's frequency caps: so many letters in 14 days lie that far apart."""
    most = policy.contact.unanswered_in_14_days
    return max(SPACING_DAYS, -(-14 // most)) if most else SPACING_DAYS


def reminder_of_offer(case: Case) -> datetime.date | None:
    """Give the day on which the standing offer may be brought to mind, None where it was or enough was written."""
    was = case.bargain.reminders >= OFFER_REMINDERS or silent_contacts(case) >= SILENT_CONTACTS
    if case.offer is None or was:
        return None
    return case.offer.sent_on + datetime.timedelta(days=SPACING_DAYS)


def silent_contacts(case: Case) -> int:
    """Count our letters since they last wrote."""
    count = 0
    for contact in reversed(case.contacts):
        if contact.answered:
            break
        count += not contact.void
    return count
