"""Where a case stands on a day under a policy: the figures that limits, preconditions and prices are read from."""

import datetime
from dataclasses import dataclass

from negotiation.case import Case, Claim
from negotiation.incoming import NaturalPerson
from negotiation.open_items import days_overdue
from negotiation.policy import Policy
from negotiation.value import ValueTable, value_table


@dataclass(frozen=True, slots=True)
class Position:
    """A case on a day, with what follows from both: the claim, its age, contacts and the exceptions used."""

    case: Case
    policy: Policy
    on: datetime.date
    claim: Claim
    age: int
    contacts: int
    unanswered: int
    exceptions: int
    table: ValueTable

    @property
    def distressed(self) -> bool:
        """Whether plans must be expected to break more often; natural persons are never scored."""
        return self.case.bargain.hardship and not self.natural

    @property
    def natural(self) -> bool:
        """Whether the debtor is, or may be, a human being."""
        return self.case.debtor.natural_person is not NaturalPerson.NO

    def day(self, days: int) -> datetime.date:
        """Give the day so many days from now."""
        return self.on + datetime.timedelta(days=days)


def position_of(case: Case, policy: Policy, on: datetime.date) -> Position:
    """Read a case on a day under a policy."""
    contacts, unanswered = _contacts(case)
    return Position(
        case=case,
        policy=policy,
        on=on,
        claim=case.claim,
        age=days_overdue(case.items, on),
        contacts=contacts,
        unanswered=unanswered,
        exceptions=_exceptions_used(case, policy, on),
        table=value_table(policy.value),
    )


def _contacts(case: Case) -> tuple[int, int]:
    """Count contacts in all, and those without an answer, less those that never arrived."""
    arrived = [contact for contact in case.contacts if not contact.void]
    silent = sum(not contact.answered for contact in arrived)
    past = sum(not contact.answered for contact in case.past_contacts)
    return len(case.past_contacts) + len(arrived), past + silent


def _exceptions_used(case: Case, policy: Policy, on: datetime.date) -> int:
    """Count the debtor's concessions in the window on other cases; this case counts once, when it comes to that."""
    dates = list(case.debtor.exceptions)
    if case.exception_on in dates:
        dates.remove(case.exception_on)
    return sum(0 <= (on - day).days <= policy.exceptions.within_days for day in dates)
