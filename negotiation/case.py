"""A case: the frozen state of one negotiation over one debtor's open items in one currency."""

import datetime
from dataclasses import dataclass
from decimal import Decimal

from negotiation.actions import ApprovalWhy, HandOverTo, HandReason, HoldWhy
from negotiation.incoming import Debtor, PastContact
from negotiation.money import Cents
from negotiation.offers import Agreement, Offer, Payment
from negotiation.open_items import OpenItem, principal_of
from negotiation.state_machine import FINISHED, Phase


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact since the case was opened; `void` ones never reached the debtor."""

    on: datetime.date
    answered: bool = False
    void: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """What may be asked for: principal and charges outstanding, without a disputed part.

    `items` are the numbers of the items behind it.
    """

    principal: Cents
    charges: Cents
    items: tuple[str, ...] = ()

    @property
    def total(self) -> Cents:
        """Principal and charges together."""
        return self.principal + self.charges


@dataclass(frozen=True, slots=True)
class Capacity:
    """What the debtor says they can pay: each time, how often, and at once; None is not said."""

    each: Cents | None = None
    frequency: str | None = None
    down_payment: Cents | None = None


@dataclass(frozen=True, slots=True)
class SentOffer:
    """The last offer sent and what has come in since; `over` says why it no longer stands, None while it may."""

    offer: Offer
    claim: Claim
    sent_on: datetime.date
    received: tuple[Payment, ...] = ()
    over: str | None = None


@dataclass(frozen=True, slots=True)
class ApprovalRequest:
    """One offer before a person; `approved_by` is the first of two people."""

    id: str
    offer: Offer
    claim: Claim
    why: ApprovalWhy
    two_people: bool
    asked_on: datetime.date
    approved_by: str | None = None
    discount_step: int = 0


@dataclass(frozen=True, slots=True)
class StandingAgreement:
    """An agreement, what it was made from, and the money that counts for it."""

    agreement: Agreement
    claim: Claim
    received: tuple[Payment, ...] = ()
    own_deal: bool = False
    resumed_on: datetime.date | None = None
    """When a pause ended: what fell due before it has its grace from then."""
    left_out: Cents = 0
    """What was contested when it was agreed, is no part of it, and is not credited yet."""

    @property
    def paid(self) -> Cents:
        """What has come in for it."""
        return sum(payment.amount for payment in self.received)

    @property
    def left(self) -> Cents:
        """What it still asks."""
        return self.agreement.option.total - self.paid


@dataclass(frozen=True, slots=True)
class Promise:
    """A near date for paying, held: everything, or the `amount` that leaves what is contested, or charges.

    `items` are the numbers of what was due when it was made: what comes later was not promised.
    """

    date: datetime.date
    made_on: datetime.date
    amount: Cents | None = None
    received: Cents = 0
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Breach:
    """What was told as broken: an agreement or a promise, and by when the money should have been there at the latest.

    `amount` is what should have come by then, `received` what had counted for it.
    """

    deadline: datetime.date
    amount: Cents
    agreement: StandingAgreement | None = None
    received: tuple[Payment, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """No reminders until that day."""

    until: datetime.date
    why: HoldWhy


@dataclass(frozen=True, slots=True)
class Dispute:
    """What is contested: `amount` None is everything. `credited` fell away since; `upheld` waits for its credit.

    `of_agreement` is whether it contests what was agreed then: an agreement made later leaves it out.
    """

    opened_on: datetime.date
    amount: Cents | None = None
    credited: Cents = 0
    upheld: bool = False
    of_agreement: bool = False


@dataclass(frozen=True, slots=True)
class Bargain:
    """How far the bargaining has come: what was said, asked and refused.

    `discount_step` is the highest step of the discount's ladder that was sent, `discount_percent` the highest
    percentage. `refused_values` are per kind the value of what a person refused.
    """

    rounds: int = 0
    hardship: bool = False
    asks_instalments: bool = False
    capacity: Capacity | None = None
    capacity_asked: bool = False
    rejections: int = 0
    discount_step: int = 0
    discount_percent: Decimal = Decimal(0)
    reminders: int = 0
    acknowledgements: int = 0
    reschedules: int = 0
    promises_broken: int = 0
    agreements_broken: int = 0
    claims_not_found: int = 0
    approvals: int = 0
    offers: int = 0
    refused_values: tuple[tuple[str, Cents], ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of one negotiation; rebuilt from its events and nothing else.

    `look_again_on` is the next date on which something is due, later than `on`, or None.
    """

    id: str
    on: datetime.date
    opened_on: datetime.date
    debtor: Debtor
    items: tuple[OpenItem, ...]
    charges: Cents
    currency: str
    past_contacts: tuple[PastContact, ...]
    phase: Phase = Phase.OPEN
    look_again_on: datetime.date | None = None
    contacts: tuple[Contact, ...] = ()
    last_letter: int | None = None
    """Which of `contacts` the last letter was, None where it was no contact."""
    replied: bool = False
    undelivered: bool = False
    bargain: Bargain = Bargain()
    offer: SentOffer | None = None
    approval: ApprovalRequest | None = None
    agreement: StandingAgreement | None = None
    promise: Promise | None = None
    breach: Breach | None = None
    hold: Hold | None = None
    claim_until: datetime.date | None = None
    claimed: Cents | None = None
    """What they say they have paid and has not come in since they said so, None for everything."""
    dispute: Dispute | None = None
    person: HandReason | None = None
    handed_over: HandOverTo | None = None
    exception_on: datetime.date | None = None
    payments: frozenset[str] = frozenset()

    @property
    def principal(self) -> Cents:
        """What is outstanding on the items, disputed or not."""
        return principal_of(self.items)

    @property
    def is_finished(self) -> bool:
        """Whether the case is over."""
        return self.phase in FINISHED

    @property
    def contested(self) -> Cents:
        """How much of the principal may not be asked for, as it is disputed and not credited yet."""
        if self.dispute is None:
            return 0
        if self.dispute.amount is None:
            return self.principal
        return min(self.principal, max(0, self.dispute.amount - self.dispute.credited))

    @property
    def contested_part(self) -> Cents:
        """What is contested where that is a part only: what is agreed meanwhile leaves it out."""
        return 0 if self.dispute is None or self.dispute.amount is None else self.contested

    @property
    def claim(self) -> Claim:
        """What may be asked for now: without what is disputed."""
        numbers = tuple(item.number for item in self.items if item.outstanding > 0)
        charges = 0 if self.dispute is not None and self.dispute.amount is None else self.charges
        return Claim(self.principal - self.contested, charges, numbers)


def resting_phase(case: Case) -> Phase:
    """Give the phase that the case's contents say: who has it, then what is agreed, asked or offered."""
    if case.person is not None:
        return Phase.WITH_A_PERSON
    if case.handed_over is not None:
        return Phase.HANDED_OVER
    if case.dispute is not None and _pauses(case, case.dispute):
        return Phase.DISPUTED
    if case.agreement is not None:
        return Phase.AGREED
    if case.approval is not None:
        return Phase.AWAITING_APPROVAL
    if case.offer is not None and case.offer.over is None:
        return Phase.OFFERED
    return Phase.OPEN


def _pauses(case: Case, dispute: Dispute) -> bool:
    if dispute.upheld:
        return False
    touches = dispute.of_agreement and case.agreement is not None
    return dispute.amount is None or touches or case.claim.total <= 0
