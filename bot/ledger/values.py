"""What the ledger takes and gives: frozen values, never rows. Amounts are cents, instants aware UTC."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.ledger.states import ApprovalState, ContactState, IncomingState, LetterState

Json = Mapping[str, Any]
"""A JSON object: strings, integers, booleans, None, lists and objects of these, so that it is written exactly."""


# What is kept


@dataclass(frozen=True, slots=True)
class Debtor:
    """A debtor as the creditor's books describe them; `id` is the creditor's customer number."""

    id: str
    name: str
    language: str
    form: str
    """`formal` or `informal`."""
    country: str
    consumer: bool
    natural_person: str
    """`yes`, `no` or `unknown`."""
    group: str | None = None
    payment_run_days: tuple[int, ...] = ()
    no_assistant_at: datetime.datetime | None = None
    parked_reason: str | None = None
    erased_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """An address of a debtor, lower-case, and what it is entitled to."""

    debtor_id: str
    address: str
    name: str = ""
    may_bind: bool = False
    may_be_told: bool = False
    state: ContactState = ContactState.ACTIVE
    added_by: str = ""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An invoice, or a credit note with a negative amount; closed where `closed_at` is given.

    `outstanding` is what is still owed, the debtor's credits set off; of a credit it is what is left of it.
    """

    debtor_id: str
    number: str
    currency: str
    issued: datetime.date
    due: datetime.date
    outstanding: int
    original: int | None = None
    charges: int = 0
    reference: str = ""
    insured: bool = False
    assigned: bool = False
    case_number: int | None = None
    closed_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A case as the queries see it; what really happened is its journal.

    `letters` counts those that it has had: the next letter's number is one more. `head` is the hash of its last
    journal entry, whose number is `entries`. Nothing of a case leaves before a person has released it.
    """

    number: int
    debtor_id: str
    currency: str
    token: str
    phase: str
    look_again_on: datetime.date | None
    principal: int
    charges: int
    opened_at: datetime.datetime
    closed_at: datetime.datetime | None
    owner: str | None
    released_at: datetime.datetime | None
    released_by: str | None
    letters: int
    entries: int
    head: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something that arrived (the core's word *incoming* is for what is made of it); `entry` is set once decided."""

    id: int
    source: str
    external_id: str
    kind: str
    state: IncomingState
    received_at: datetime.datetime
    payload: Json
    debtor_id: str | None = None
    case_number: int | None = None
    raw_mail_id: int | None = None
    duplicate_of: int | None = None
    reason: str | None = None
    attempts: int = 0
    entry: int | None = None
    """The number, in its case's journal, of the entry that decided it."""
    settled_by: str | None = None
    settled_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class RawMail:
    """A mail as the server gave it; `raw` is None where it was too large to keep, or was erased."""

    id: int
    mailbox: str
    uidvalidity: int
    uid: int
    message_id: str | None
    received_at: datetime.datetime
    raw: bytes | None


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a mailbox was read: `received_at` is when the newest mail stored had arrived.

    All that had arrived by `looked_at` is stored.
    """

    mailbox: str
    uidvalidity: int
    last_uid: int
    received_at: datetime.datetime | None
    looked_at: datetime.datetime | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a case's journal; `payload` is None where it was erased."""

    case_number: int
    number: int
    kind: str
    at: datetime.datetime
    policy: str | None
    payload: Json | None
    hash: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter and where it is on its way; `body` is the whole mail as bytes, None once erased."""

    id: int
    case_number: int
    number: int
    debtor_id: str
    entry: int
    kind: str
    channel: str
    language: str
    recipient: str
    return_path: str | None
    message_id: str
    subject: str
    body: bytes | None
    sha256: str
    binds: bool
    offer_hash: str | None
    facts: Json
    state: LetterState
    reason: str | None
    created_at: datetime.datetime
    due_at: datetime.datetime
    attempts: int
    released_by: str | None
    released_at: datetime.datetime | None
    sent_at: datetime.datetime | None
    provider_ref: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a case; `content` is None once erased."""

    id: int
    case_number: int
    kind: str
    name: str
    media_type: str
    content: bytes | None
    sha256: str
    created_at: datetime.datetime


@dataclass(frozen=True, slots=True)
class Approval:
    """A question to a controller about one offer; `first_by` said yes where two people are needed."""

    case_number: int
    id: str
    debtor_id: str
    offer_hash: str
    offer: Json
    why: tuple[Json, ...]
    state: ApprovalState
    asked_at: datetime.datetime
    expires_at: datetime.datetime | None = None
    first_by: str | None = None
    first_at: datetime.datetime | None = None
    settled_by: str | None = None
    settled_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a person wrote down about a case."""

    id: int
    case_number: int
    by: str
    at: datetime.datetime
    text: str


@dataclass(frozen=True, slots=True)
class ActivePolicy:
    """The policy that counts: its text, fingerprint, and who made it count, when, and what that changed."""

    fingerprint: str
    text: str
    at: datetime.datetime
    by: str
    changes: tuple[str, ...]


# What the creditor's books say


@dataclass(frozen=True, slots=True)
class ImportedDebtor:
    """A debtor as a file describes them; None where it does not say, which leaves what is known as it is.

    `addresses` become contacts that may be told and may bind: the creditor's own books name them.
    """

    id: str
    name: str | None = None
    language: str | None = None
    form: str | None = None
    country: str | None = None
    consumer: bool | None = None
    natural_person: str | None = None
    group: str | None = None
    payment_run_days: tuple[int, ...] | None = None
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """An open item as a file lists it; a negative amount is a credit note or a payment that is not allocated.

    `level` reminders were sent so far, the last on `reminded_on`, where the file says so.
    """

    debtor_id: str
    number: str
    currency: str
    issued: datetime.date
    due: datetime.date
    outstanding: int
    original: int | None = None
    charges: int = 0
    reference: str = ""
    insured: bool = False
    assigned: bool = False
    level: int | None = None
    reminded_on: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class NewDebtorDefaults:
    """What holds for a new debtor of whom the books do not say."""

    language: str
    country: str
    form: str = "formal"
    natural_person: str = "unknown"


@dataclass(frozen=True, slots=True)
class OpenItemList:
    """A list of open items and how to take it over.

    `source` names the books; a `complete` list closes those of their items that it leaves out. `today` is the
    creditor's civil date: what is due before it is overdue. With `released_by` new cases may write at once.
    """

    source: str
    debtors: tuple[ImportedDebtor, ...]
    items: tuple[ImportedItem, ...]
    at: datetime.datetime
    today: datetime.date
    defaults: NewDebtorDefaults
    complete: bool = True
    released_by: str | None = None


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import changed. `erased` lists debtors who were erased: nothing of theirs is taken in again."""

    new_debtors: int
    changed_debtors: int
    new_items: int
    changed_items: int
    closed_items: int
    same_items: int
    opened_cases: tuple[int, ...]
    changed_cases: tuple[int, ...]
    erased: tuple[str, ...]

    @property
    def changed_nothing(self) -> bool:
        """Whether everything was known already."""
        counts = self.new_debtors, self.changed_debtors, self.new_items, self.changed_items, self.closed_items
        return not any(counts) and not self.opened_cases and not self.changed_cases


# What passes between claim and record


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to decide for a debtor until `until`; the fence proves it."""

    debtor_id: str
    owner: str
    fence: int
    until: datetime.datetime


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with its journal in order, its approvals, and its letters that have not left yet."""

    case: Case
    journal: tuple[Entry, ...]
    approvals: tuple[Approval, ...]
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class DebtorFile:
    """All that a decision about a debtor rests on, as of one instant.

    `waiting` is what is to be decided, oldest arrival first. `parked` could not be decided and waits for a person:
    what expires meanwhile may have been answered in it. `cases` are all of the debtor's, open ones first.
    """

    debtor: Debtor
    contacts: tuple[Contact, ...]
    items: tuple[OpenItem, ...]
    cases: tuple[CaseFile, ...]
    waiting: tuple[Arrival, ...]
    parked: tuple[Arrival, ...]


@dataclass(frozen=True, slots=True)
class NewCase:
    """Open a case in that currency, with the token that its letters already carry."""

    currency: str
    token: str
    released_at: datetime.datetime | None = None
    released_by: str | None = None


@dataclass(frozen=True, slots=True)
class CaseColumns:
    """What the queries should see of the case from now on; `closed` ends it, so that a new one may be opened."""

    phase: str
    look_again_on: datetime.date | None
    principal: int
    charges: int
    closed: bool = False
    owner: str | None = None
    """None leaves the owner as it is."""


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A rendered letter; `body` is the mail as bytes, with its final Message-ID.

    Letters are numbered in the order given, from `Case.letters` + 1. `binds` for what carries an offer or an
    agreement: after a crash in the middle of sending it, a person or a look into the Sent folder decides whether it
    goes again.
    """

    kind: str
    language: str
    recipient: str
    message_id: str
    subject: str
    body: bytes
    due_at: datetime.datetime
    binds: bool
    offer_hash: str | None = None
    return_path: str | None = None
    facts: Json = field(default_factory=dict)
    state: LetterState = LetterState.PENDING
    channel: str = "mail"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A letter, not sent so far, that the decision overtakes."""

    letter: int
    reason: str


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A document that the decision made."""

    kind: str
    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class NewApproval:
    """A question to a controller, opened by the decision."""

    id: str
    offer_hash: str
    offer: Json
    why: tuple[Json, ...]
    expires_at: datetime.datetime | None = None


@dataclass(frozen=True, slots=True)
class ApprovalChange:
    """What became of an approval; state `OPEN` with `by` records the first of two people.

    `offer` and `offer_hash` are given where that first person changed the offer: it is asked about in its place.
    """

    id: str
    state: ApprovalState
    by: str | None = None
    offer: Json | None = None
    offer_hash: str | None = None


@dataclass(frozen=True, slots=True)
class ItemChange:
    """What is outstanding of an item from now on; 0 closes it."""

    number: str
    outstanding: int


@dataclass(frozen=True, slots=True)
class Record:
    """One decision, recorded whole or not at all.

    `incoming` are the arrivals that it decides (none for a date that came). `payload` is what the journal keeps:
    incoming, events, actions, reasons, evidence. `next_due_at` is when the debtor is looked at again; where more
    arrivals wait it is at once, whatever is given here.
    """

    case: int | NewCase
    at: datetime.datetime
    kind: str
    policy: str | None
    payload: Json
    columns: CaseColumns
    next_due_at: datetime.datetime | None
    incoming: tuple[int, ...] = ()
    letters: tuple[NewLetter, ...] = ()
    withdraw: tuple[Withdrawal, ...] = ()
    documents: tuple[NewDocument, ...] = ()
    new_approvals: tuple[NewApproval, ...] = ()
    approvals: tuple[ApprovalChange, ...] = ()
    items: tuple[ItemChange, ...] = ()
    contacts: tuple[Contact, ...] = ()
    """Contacts added or changed, by address."""
    no_assistant: bool = False
    """The debtor wants no assistant, from now on."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """Where a decision stands, the letters that it made, and those that it took back."""

    case_number: int
    entry: int
    hash: str
    letters: tuple[Letter, ...]
    withdrawn: tuple[Letter, ...]


# What queries and verification give


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One line of the list of cases."""

    case: Case
    debtor_name: str
    items: int
    waiting: int
    """Arrivals of the case that are not decided yet."""


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything about one case, for a person's eyes."""

    case: Case
    debtor: Debtor
    contacts: tuple[Contact, ...]
    items: tuple[OpenItem, ...]
    journal: tuple[Entry, ...]
    arrivals: tuple[Arrival, ...]
    letters: tuple[Letter, ...]
    approvals: tuple[Approval, ...]
    documents: tuple[Document, ...]
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is where: arrivals and letters by state, cases by phase, debtors due, and the oldest that waits."""

    arrivals: Mapping[str, int]
    letters: Mapping[str, int]
    phases: Mapping[str, int]
    debtors_due: int
    debtors_parked: int
    oldest_due: datetime.datetime | None


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A day's seal over the heads of all chains; write its hash down outside the database."""

    number: int
    day: datetime.date
    cases: int
    entries: int
    hash: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What verification found wrong, where, in one sentence."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What verification looked at, what it found broken, and what it cannot detect."""

    cases: int
    entries: int
    erased: int
    checkpoints: int
    faults: tuple[Fault, ...]
    beyond: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.faults
