"""What the shell must do, imperative: the actions of PROTOCOL.md and the words that they carry."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from negotiation.offers import Agreement, Offer


class AnswerTopic(StrEnum):
    """What an answer is about; the first six are the questions of `replies/SCHEMA.md`."""

    INVOICE_COPY = "invoice_copy"
    BANK_DETAILS = "bank_details"
    BALANCE = "balance"
    CHARGES = "charges"
    OFFER = "offer"
    OTHER = "other"
    RECEIVED = "received"
    """Receipt acknowledged, nothing else to say."""
    CLAIM_PAID = "claim_paid"
    """They say that they have paid: we look in the books, nothing is demanded meanwhile."""
    PAYMENT_NOT_FOUND = "payment_not_found"
    """The books cover the date named and the money is not there: please send a proof of payment."""
    DISPUTE = "dispute"
    """Their objection is being looked into; nothing is demanded for (that part of) it."""
    STANDING = "standing"
    """What they accepted does not stand (any more); this is what stands now."""
    REFUSED = "refused"
    """What they ask is not possible; this is what is possible instead."""
    UNAUTHENTICATED = "unauthenticated"
    """To the known address: a message came that we could not tie to you; please confirm."""


class ApprovalWhy(StrEnum):
    """Which trigger makes a person necessary; the reasons carry all of them with their numbers."""

    ALWAYS = "always"
    PERCENT_ABOVE = "percent_above"
    DAYS_ABOVE = "days_above"
    COUNT_ABOVE = "count_above"
    DOWN_PAYMENT_BELOW = "down_payment_below"
    PRINCIPAL_ABOVE = "principal_above"
    COST_ABOVE = "cost_above"


class RemindAbout(StrEnum):
    """What is brought to mind."""

    OFFER = "offer"
    INSTALMENT = "instalment"
    PROMISE = "promise"


class NotifyAbout(StrEnum):
    """What the debtor is told without being asked anything."""

    PROMISE_HELD = "promise_held"
    BROKEN = "broken"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"
    DISCHARGED = "discharged"


class HoldWhy(StrEnum):
    """Why no reminder goes out until a date."""

    PROMISE = "promise"
    CLAIM_PAID = "claim_paid"
    DISPUTE = "dispute"
    AUTO_REPLY = "auto_reply"
    ACKNOWLEDGED = "acknowledged"
    CREDIT_EXPECTED = "credit_expected"


class HandReason(StrEnum):
    """Why a person takes the case."""

    ASK_HUMAN = "ask_human"
    OFFER_OFFSET = "offer_offset"
    INSOLVENCY = "insolvency"
    STOP_CONTACT = "stop_contact"
    VULNERABLE = "vulnerable"
    CHANGED_BANK_DETAILS = "changed_bank_details"
    NOT_CONFIDENT = "not_confident"
    UNCLEAR = "unclear"
    UNAUTHENTICATED = "unauthenticated"
    DISPUTE = "dispute"
    REDIRECT = "redirect"
    ROUNDS_AT_MOST = "rounds_at_most"
    CAPACITY_BELOW_LIMITS = "capacity_below_limits"
    APPROVAL_EXPIRED = "approval_expired"
    PLAN_BROKEN = "plan_broken"
    AGREEMENT_CHANGE = "agreement_change"
    PROMISES_BROKEN = "promises_broken"
    PAYMENT_NOT_FOUND = "payment_not_found"
    CREDIT_MISSING = "credit_missing"
    UNDELIVERABLE = "undeliverable"
    SILENCE = "silence"
    NO_LEVER_LEFT = "no_lever_left"
    REOPENED = "reopened"
    TAKEN_BACK = "taken_back"


class HandOverTo(StrEnum):
    """Who goes on outside."""

    AGENCY = "agency"
    LEGAL = "legal"


class CloseOutcome(StrEnum):
    """How a case ended."""

    PAID = "paid"
    SETTLED = "settled"
    CREDITED = "credited"


@dataclass(frozen=True, slots=True)
class SendOffer:
    """Send these options to the debtor."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class AskApproval:
    """Ask a person whether exactly this offer may be sent."""

    approval: str
    offer: Offer
    why: ApprovalWhy


@dataclass(frozen=True, slots=True)
class WithdrawApproval:
    """That question is no longer asked."""

    approval: str


@dataclass(frozen=True, slots=True)
class AskCapacity:
    """Ask what they can pay now and each month, or on which date."""


@dataclass(frozen=True, slots=True)
class ConfirmAgreement:
    """Confirm in writing what was agreed; once more when its first money is there (`live`)."""

    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a question, or say what stands."""

    topic: AnswerTopic


@dataclass(frozen=True, slots=True)
class Remind:
    """Bring something to mind."""

    about: RemindAbout


@dataclass(frozen=True, slots=True)
class Notify:
    """Tell the debtor something."""

    about: NotifyAbout


@dataclass(frozen=True, slots=True)
class Hold:
    """No reminders until that day."""

    until: datetime.date
    why: HoldWhy


@dataclass(frozen=True, slots=True)
class HandToPerson:
    """A person takes the case; nothing is demanded until they hand it back."""

    reason: HandReason


@dataclass(frozen=True, slots=True)
class HandOver:
    """Give the claim to an agency or to lawyers."""

    to: HandOverTo


@dataclass(frozen=True, slots=True)
class Thank:
    """Thank for the money: everything that was due is there."""


@dataclass(frozen=True, slots=True)
class Close:
    """The case is over."""

    outcome: CloseOutcome


Action = (
    SendOffer
    | AskApproval
    | WithdrawApproval
    | AskCapacity
    | ConfirmAgreement
    | Answer
    | Remind
    | Notify
    | Hold
    | HandToPerson
    | HandOver
    | Thank
    | Close
)
