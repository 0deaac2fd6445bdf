"""What is recorded, past tense: a case is rebuilt from these and nothing else."""

import datetime
from dataclasses import dataclass

from negotiation.actions import AnswerTopic, CloseOutcome, HandOverTo, HandReason, HoldWhy, NotifyAbout, RemindAbout
from negotiation.case import ApprovalRequest, Breach, Capacity, Claim
from negotiation.incoming import Debtor, DisputeResult, Outcome, PastContact, Undone
from negotiation.money import Cents
from negotiation.offers import Agreement, Offer
from negotiation.open_items import OpenItem


@dataclass(frozen=True, slots=True)
class CaseOpened:
    """A case started."""

    on: datetime.date
    case: str
    debtor: Debtor
    items: tuple[OpenItem, ...]
    charges: Cents
    contacts: tuple[PastContact, ...]
    currency: str


@dataclass(frozen=True, slots=True)
class ContactMade:
    """A reminder went out outside the negotiation."""

    on: datetime.date
    level: int


@dataclass(frozen=True, slots=True)
class ReplyRead:
    """The debtor wrote; `answers` says that it answers our last contact."""

    on: datetime.date
    received_on: datetime.date
    answers: bool
    rejects: bool = False


@dataclass(frozen=True, slots=True)
class HardshipSaid:
    """They said that they cannot pay now."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class InstalmentsAsked:
    """They asked to pay in parts."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class CapacitySaid:
    """They said what they can pay."""

    on: datetime.date
    capacity: Capacity


@dataclass(frozen=True, slots=True)
class OfferSent:
    """An offer went out; `discount_step` is the step of the discount's ladder in it, 0 without."""

    on: datetime.date
    offer: Offer
    claim: Claim
    discount_step: int = 0


@dataclass(frozen=True, slots=True)
class OfferLapsed:
    """The offer's last day is past."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class OfferWithdrawn:
    """The offer no longer stands: overtaken, or never sent."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class ApprovalAsked:
    """A person was asked about one offer."""

    on: datetime.date
    request: ApprovalRequest


@dataclass(frozen=True, slots=True)
class ApprovalSeconded:
    """The first of two people said yes."""

    on: datetime.date
    by: str


@dataclass(frozen=True, slots=True)
class ApprovalAmended:
    """A person changed the offer, which is the first yes to the new one; a second person is needed."""

    on: datetime.date
    request: ApprovalRequest


@dataclass(frozen=True, slots=True)
class ApprovalSettled:
    """The question is settled: `how` is approved, amended, refused, expired or withdrawn."""

    on: datetime.date
    approval: str
    how: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class AgreementMade:
    """Terms were agreed; `exception` counts against the debtor's budget."""

    on: datetime.date
    agreement: Agreement
    claim: Claim
    exception: bool
    own_deal: bool = False


@dataclass(frozen=True, slots=True)
class AgreementBecameLive:
    """The first money that it demands has arrived."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class AgreementConfirmed:
    """It was confirmed once more, unchanged."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class AgreementRepriced:
    """A credit made it smaller."""

    on: datetime.date
    agreement: Agreement
    claim: Claim


@dataclass(frozen=True, slots=True)
class AgreementBroken:
    """The money was not there in time; the agreement is over and what it conceded is due again."""

    on: datetime.date
    breach: Breach


@dataclass(frozen=True, slots=True)
class AgreementRestored:
    """The money had been in time after all."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class AgreementKept:
    """All that it asked is there; `items` and `charges` are what it did not cover."""

    on: datetime.date
    items: tuple[OpenItem, ...]
    charges: Cents


@dataclass(frozen=True, slots=True)
class PromiseHeld:
    """A near date for paying everything is held."""

    on: datetime.date
    date: datetime.date
    reschedules: bool = False
    amount: Cents | None = None


@dataclass(frozen=True, slots=True)
class PromiseKept:
    """What was promised came; something else is still due."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class PromiseBroken:
    """The promised money was not there in time."""

    on: datetime.date
    breach: Breach


@dataclass(frozen=True, slots=True)
class PaymentReceived:
    """Money came. `booked` says that the ledger's items already show it; else it is set off here."""

    on: datetime.date
    payment: str | None
    amount: Cents
    paid_on: datetime.date
    booked: bool
    principal_first: bool = False


@dataclass(frozen=True, slots=True)
class LedgerChanged:
    """The ledger told its new truth; `credit` fell away without money behind it."""

    on: datetime.date
    items: tuple[OpenItem, ...]
    charges: Cents
    credit: Cents = 0
    exceptions: tuple[datetime.date, ...] | None = None


@dataclass(frozen=True, slots=True)
class HoldSet:
    """No reminders until that day."""

    on: datetime.date
    until: datetime.date
    why: HoldWhy


@dataclass(frozen=True, slots=True)
class PaymentClaimed:
    """They said that they have paid `amount`, or everything; nothing is demanded until the books cover the date."""

    on: datetime.date
    until: datetime.date
    amount: Cents | None = None


@dataclass(frozen=True, slots=True)
class ClaimSettled:
    """The books cover the date; `found` says whether the money was there."""

    on: datetime.date
    found: bool


@dataclass(frozen=True, slots=True)
class DisputeOpened:
    """They contested everything, or a part."""

    on: datetime.date
    amount: Cents | None


@dataclass(frozen=True, slots=True)
class DisputeResolved:
    """The dispute ended; `waits_for_credit` where the debtor was right and the credit is not there yet."""

    on: datetime.date
    outcome: DisputeResult
    waits_for_credit: bool = False


@dataclass(frozen=True, slots=True)
class HandedToPerson:
    """A person took the case."""

    on: datetime.date
    reason: HandReason


@dataclass(frozen=True, slots=True)
class HandedOver:
    """An agency or lawyers took the case."""

    on: datetime.date
    to: HandOverTo


@dataclass(frozen=True, slots=True)
class HandedBack:
    """A person gave the case back."""

    on: datetime.date
    by: str


@dataclass(frozen=True, slots=True)
class ReadingTakenBack:
    """A reading was wrong: what it led to no longer stands."""

    on: datetime.date
    by: str
    undone: Undone


@dataclass(frozen=True, slots=True)
class CapacityAsked:
    """They were asked what they can pay."""

    on: datetime.date


@dataclass(frozen=True, slots=True)
class Reminded:
    """Something was brought to mind."""

    on: datetime.date
    about: RemindAbout


@dataclass(frozen=True, slots=True)
class Answered:
    """A question was answered."""

    on: datetime.date
    topic: AnswerTopic


@dataclass(frozen=True, slots=True)
class Notified:
    """The debtor was told something."""

    on: datetime.date
    about: NotifyAbout


@dataclass(frozen=True, slots=True)
class LetterFailed:
    """The last letter did not arrive, or was never sent."""

    on: datetime.date
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class CasePaid:
    """All that was due is there."""

    on: datetime.date
    outcome: CloseOutcome


@dataclass(frozen=True, slots=True)
class CaseClosed:
    """The case ended without money."""

    on: datetime.date
    outcome: CloseOutcome


@dataclass(frozen=True, slots=True)
class NextLookSet:
    """When something is due next."""

    on: datetime.date
    look_again_on: datetime.date | None


Event = (
    CaseOpened
    | ContactMade
    | ReplyRead
    | HardshipSaid
    | InstalmentsAsked
    | CapacitySaid
    | OfferSent
    | OfferLapsed
    | OfferWithdrawn
    | ApprovalAsked
    | ApprovalSeconded
    | ApprovalAmended
    | ApprovalSettled
    | AgreementMade
    | AgreementBecameLive
    | AgreementConfirmed
    | AgreementRepriced
    | AgreementBroken
    | AgreementRestored
    | AgreementKept
    | PromiseHeld
    | PromiseKept
    | PromiseBroken
    | PaymentReceived
    | LedgerChanged
    | HoldSet
    | PaymentClaimed
    | ClaimSettled
    | DisputeOpened
    | DisputeResolved
    | HandedToPerson
    | HandedOver
    | HandedBack
    | ReadingTakenBack
    | CapacityAsked
    | Reminded
    | Answered
    | Notified
    | LetterFailed
    | CasePaid
    | CaseClosed
    | NextLookSet
)
