"""What a letter of a case is told: the core's case and the creditor's settings as the facts of `bot/letters`."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.ledger.values import Contact, DebtorFile
from bot.letters.facts import Creditor, Due, Facts, ItemLine, Recipient, sums_of
from bot.settings import Settings
from negotiation.actions import Action, ConfirmAgreement, Hold, Notify, NotifyAbout, SendOffer
from negotiation.case import Case, StandingAgreement
from negotiation.offers import Payment
from negotiation.policy import Policy

_LONGEST_REFERENCE = 140
"""Characters of remittance information that a SEPA credit transfer carries (EPC 125-05, AT-05)."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a letter needs besides the case: when, to whom, and what it answers."""

    on: datetime.date
    contact: Contact
    answers_on: datetime.date | None = None
    answer_by: datetime.date | None = None
    sent_on: datetime.date | None = None
    new_sender: str | None = None


def creditor_of(settings: Settings) -> Creditor:
    """Give the creditor as letters show them."""
    creditor = settings.creditor
    return Creditor(
        name=creditor.name,
        iban=creditor.iban,
        email=creditor.email,
        phone=creditor.phone or "",
        website=creditor.website or "",
        verify=creditor.verify or "",
        address=creditor.address,
        bic=creditor.bic or "",
        colour=creditor.colour,
    )


def facts_of(
    settings: Settings, file: DebtorFile, case: Case, policy: Policy, actions: Sequence[Action], around: Around
) -> Facts:
    """Gather what one letter may say, for all the actions that it carries out."""
    debtor, standing = file.debtor, case.agreement
    named = [item for item in case.items if item.outstanding] or case.items
    items = tuple(ItemLine(item.number, item.issued, item.due, item.outstanding) for item in named)
    facts = Facts(
        creditor=creditor_of(settings),
        recipient=Recipient(
            name=debtor.name,
            salutation=around.contact.name,
            country=debtor.country,
            natural_person=debtor.natural_person != "no",
        ),
        items=items,
        sums=sums_of(items, case.charges),
        on=around.on,
        reference=payment_reference(case),
        case=case.id,
        currency=case.currency,
        answers_on=around.answers_on,
        answer_by=around.answer_by,
        sent_on=around.sent_on,
        new_sender=around.new_sender,
        offer=case.offer.offer if case.offer and case.offer.over is None else None,
        agreement=standing.agreement if standing else None,
        paid=standing.paid if standing else 0,
        due=_next_due(standing),
        received=standing.received[-1] if standing and standing.received else None,
        grace_days=policy.promises.grace_bank_days,
        promised=Payment(case.promise.date, case.claim.total) if case.promise else None,
        disputed=case.dispute.amount if case.dispute else None,
        hold_until=case.hold.until if case.hold else None,
    )
    for action in actions:
        facts = _told_by(facts, case, action)
    return facts


def payment_reference(case: Case) -> str:
    """Give what the debtor puts on the transfer: the invoice numbers, else the case where they do not fit."""
    named = [item for item in case.items if item.outstanding] or case.items
    numbers = ", ".join(item.number for item in named)
    return numbers if 0 < len(numbers) <= _LONGEST_REFERENCE else case.id


def _told_by(facts: Facts, case: Case, action: Action) -> Facts:
    match action:
        case SendOffer(offer=offer):
            return replace(facts, offer=offer)
        case ConfirmAgreement(agreement=agreement):
            return replace(facts, agreement=agreement, offer=None)
        case Hold(until=until):
            return replace(facts, hold_until=until)
        case Notify(about=NotifyAbout.BROKEN | NotifyAbout.LAPSED | NotifyAbout.CANCELLED) if case.breach:
            standing = case.breach.agreement or case.agreement
            due = Due(case.breach.deadline, case.breach.amount)
            return replace(facts, agreement=standing.agreement if standing else None, due=due)
    return facts


def _next_due(standing: StandingAgreement | None) -> Due | None:
    if standing is None:
        return None
    paid, pays = standing.paid, standing.agreement.option.pays
    for number, payment in enumerate(pays, start=1):
        if paid < payment.amount:
            return Due(payment.on, payment.amount - paid, number, len(pays))
        paid -= payment.amount
    return None
