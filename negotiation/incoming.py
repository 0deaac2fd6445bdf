"""What can arrive: one value for each line type of PROTOCOL.md. Time comes with it, as civil dates."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from negotiation.acts import Act
from negotiation.money import Cents
from negotiation.offers import DraftOption
from negotiation.open_items import OpenItem


class NaturalPerson(StrEnum):
    """Whether the debtor is a human being; a sole trader is one."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """What a person (or the clock, for `expired`) says to a request for approval."""

    APPROVE = "approve"
    REFUSE = "refuse"
    AMEND = "amend"
    EXPIRED = "expired"


class DisputeResult(StrEnum):
    """How a dispute ended: `upheld` says that the debtor was right."""

    UPHELD = "upheld"
    REJECTED = "rejected"
    SETTLED = "settled"


class Outcome(StrEnum):
    """What became of the case's last letter."""

    BOUNCED = "bounced"
    UNREACHABLE = "unreachable"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Debtor:
    """Who owes. `exceptions` are the dates of concessions agreed before with them, on any case."""

    id: str
    country: str
    language: str
    consumer: bool
    natural_person: NaturalPerson
    group: str = ""
    payment_run_days: tuple[int, ...] = ()
    exceptions: tuple[datetime.date, ...] = ()


@dataclass(frozen=True, slots=True)
class PastContact:
    """A contact from before the case was opened."""

    on: datetime.date
    level: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Received:
    """Money behind a change of the ledger."""

    id: str | None
    amount: Cents
    paid_on: datetime.date


@dataclass(frozen=True, slots=True)
class OpenCase:
    """`open`: a case starts."""

    case: str
    on: datetime.date
    debtor: Debtor
    items: tuple[OpenItem, ...]
    charges: Cents
    contacts: tuple[PastContact, ...]
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class DebtorReply:
    """`reply`: what the debtor said, as acts; `offer` is the id of the offer that its thread answers."""

    case: str
    on: datetime.date
    acts: tuple[Act, ...]
    received_on: datetime.date
    authentic: bool = True
    confident: bool = True
    flags: tuple[str, ...] = ()
    offer: str | None = None


@dataclass(frozen=True, slots=True)
class DayCome:
    """`day`: the date has come, and mailbox and bank have been read up to it."""

    case: str
    on: datetime.date


@dataclass(frozen=True, slots=True)
class OutsideContact:
    """`contact`: a reminder went out on this date outside the negotiation."""

    case: str
    on: datetime.date
    level: int


@dataclass(frozen=True, slots=True)
class PaymentIn:
    """`payment`: money came; the same id never counts twice."""

    case: str
    on: datetime.date
    amount: Cents
    paid_on: datetime.date
    id: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerUpdate:
    """`items`: the ledger's new truth; `exceptions` None leaves the debtor's list as it was."""

    case: str
    on: datetime.date
    items: tuple[OpenItem, ...]
    charges: Cents
    received: tuple[Received, ...] = ()
    exceptions: tuple[datetime.date, ...] | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """`ruling`: what a person says to one request for approval; `options` only where they amend."""

    case: str
    on: datetime.date
    approval: str
    verdict: Verdict
    by: str
    options: tuple[DraftOption, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalDeal:
    """`agree`: a person's own deal, made by phone or beyond the limits."""

    case: str
    on: datetime.date
    option: DraftOption
    by: str


@dataclass(frozen=True, slots=True)
class DisputeOutcome:
    """`resolve`: how the open dispute ended."""

    case: str
    on: datetime.date
    outcome: DisputeResult


@dataclass(frozen=True, slots=True)
class HandBack:
    """`resume`: a person hands the case back."""

    case: str
    on: datetime.date
    by: str


@dataclass(frozen=True, slots=True)
class DeliveryReport:
    """`delivery`: what became of the case's last letter."""

    case: str
    on: datetime.date
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Undone:
    """What a reading led to, named so that it can be taken back and nothing else: ids and dates, None for nothing.

    `facts` are the names of what it opened: `hardship`, `asks_instalments`, `capacity`, `rejection`.
    """

    agreements: tuple[str, ...] = ()
    exception_on: datetime.date | None = None
    promise: datetime.date | None = None
    claim_until: datetime.date | None = None
    dispute_on: datetime.date | None = None
    hold_until: datetime.date | None = None
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A person takes a reading back; no line of PROTOCOL.md, since only who keeps the record knows what it led to."""

    case: str
    on: datetime.date
    by: str
    undone: Undone


Incoming = (
    OpenCase
    | DebtorReply
    | DayCome
    | OutsideContact
    | PaymentIn
    | LedgerUpdate
    | Ruling
    | PersonalDeal
    | DisputeOutcome
    | HandBack
    | DeliveryReport
    | TakenBack
)
