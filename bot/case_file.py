"""A case as the core sees it, rebuilt from its journal, and the policy that holds for it."""

import datetime
from collections.abc import Iterable
from typing import Any

from bot.ledger.values import CaseFile, Contact, Debtor, DebtorFile, Entry
from bot.letters.formats import Form
from negotiation.case import Case
from negotiation.evolve import evolve
from negotiation.policy import Policy, PolicyBook
from negotiation.segment_facts import facts_of
from negotiation.segments import matches, policy_for
from negotiation.wire import event_from_json


class Unreadable(Exception):
    """The journal no longer holds what the case is rebuilt from: it was erased."""


def steps_of(entry: Entry) -> tuple[dict[str, Any], ...]:
    """Give the core's steps in an entry, oldest first; entries of the shell alone have none."""
    if entry.payload is None:
        raise Unreadable(f"entry {entry.number} of case {entry.case_number} was erased")
    return tuple(entry.payload.get("steps", ()))


def rebuild(journal: Iterable[Entry]) -> Case | None:
    """Replay a journal into the case that it tells of; None before the core has heard of it."""
    case: Case | None = None
    for entry in journal:
        for step in steps_of(entry):
            for event in step["events"]:
                case = evolve(case, event_from_json(event))
    return case


def policy_of(book: PolicyBook, case: Case) -> Policy:
    """Give the policy that holds for a case, its segments applied."""
    return policy_for(book, facts_of(case.debtor, case.items))


def segments_of(book: PolicyBook, case: Case) -> frozenset[str]:
    """Name the segments that a case falls into."""
    facts = facts_of(case.debtor, case.items)
    return frozenset(segment.name for segment in book.segments if matches(segment.when, facts))


def exceptions_elsewhere(file: DebtorFile, own: CaseFile) -> tuple[datetime.date, ...]:
    """Give the dates of concessions agreed with the debtor in their other cases: the budget is the debtor's."""
    cases = (rebuild(other.journal) for other in file.cases if other.case.number != own.case.number)
    return tuple(sorted(case.exception_on for case in cases if case is not None and case.exception_on is not None))


def writes_to(file: DebtorFile, preferred: str | None = None) -> Contact | None:
    """Choose who is written to: the contact who wrote, if they may be told, else the first who may."""
    told = [contact for contact in file.contacts if contact.may_be_told and contact.state == "active"]
    return next((contact for contact in told if contact.address == preferred), told[0] if told else None)


def formality(debtor: Debtor) -> Form:
    """Give the form of address."""
    return "informal" if debtor.form == "informal" else "formal"
