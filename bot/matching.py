"""Whose case a mail belongs to, and whether its sender may bind the debtor or be told things (DESIGN.md, Trust)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.ledger.values import Case, Contact, OpenItem
from mail.message import InboundEmail
from mail.threads import Found

_NUMBER = re.compile(r"[A-Za-z0-9][A-Za-z0-9/_.-]{2,39}")
_LONGEST_TEXT = 20_000


class KnownCases(Protocol):
    """What matching asks of the ledger."""

    def case_by_token(self, token: str) -> Case | None:
        """Find the case that holds a token."""
        ...

    def contacts_with(self, address: str) -> tuple[Contact, ...]:
        """Find who has that address."""
        ...

    def items_numbered(self, numbers: Iterable[str]) -> tuple[OpenItem, ...]:
        """Find items by their numbers."""
        ...

    def open_cases_of(self, debtor_id: str) -> tuple[Case, ...]:
        """List a debtor's open cases."""
        ...


@dataclass(frozen=True, slots=True)
class Match:
    """Where a mail belongs and who wrote it. `contact` is None where the sender is not a contact of this debtor."""

    case: Case
    contact: Contact | None
    by: str
    """`token`, `contact` or `invoice_number`; `person` where somebody said so."""


def match(email: InboundEmail, tokens: Sequence[Found], known: KnownCases) -> Match | None:
    """Find the case: our token first, then a known contact, then invoice numbers; None if none of these leads to one.

    A token travels in every quote and forward, so it finds the case and proves nobody.
    """
    sender = email.sender.address.lower()
    for found in tokens:
        case = known.case_by_token(found.token)
        if case is not None:
            return Match(case, _contact_of(case, sender, known), "token")
    items = known.items_numbered(_numbers_in(email))
    for contact in known.contacts_with(sender):
        cases = known.open_cases_of(contact.debtor_id)
        if cases:
            return Match(_named(cases, items) or cases[0], contact, "contact")
    numbers = {item.case_number for item in items if item.case_number is not None}
    if len(numbers) == 1:
        item = next(item for item in items if item.case_number is not None)
        case = _named(known.open_cases_of(item.debtor_id), items)
        if case is not None:
            return Match(case, _contact_of(case, sender, known), "invoice_number")
    return None


def _contact_of(case: Case, sender: str, known: KnownCases) -> Contact | None:
    return next((contact for contact in known.contacts_with(sender) if contact.debtor_id == case.debtor_id), None)


def _named(cases: Sequence[Case], items: Sequence[OpenItem]) -> Case | None:
    numbers = {item.case_number for item in items}
    return next((case for case in cases if case.number in numbers), None)


def _numbers_in(email: InboundEmail) -> list[str]:
    text = f"{email.subject}\n{email.plain or email.html}"[:_LONGEST_TEXT]
    found = dict.fromkeys(one.strip(".-/_") for one in _NUMBER.findall(text) if any(sign.isdigit() for sign in one))
    return list(found)[:200]
