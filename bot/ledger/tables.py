"""The rows, as SQLModel tables. A row never leaves the ledger: its methods give the values of `values.py`.

Money is integer cents. Instants are aware and come back in UTC. JSON is stored as canonical text (`chain.py`), so
that what was hashed is what is stored, on both engines. A `table=True` model checks nothing: its constraints do.
"""

import datetime
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from bot.ledger.columns import ID, Words
from bot.ledger.states import ApprovalState, ContactState, IncomingState, LetterState

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, so that a later migration can change it on both engines."""


def _one_of(states: type[StrEnum]) -> CheckConstraint:
    names = ", ".join(f"'{state}'" for state in states)
    return CheckConstraint(f"state IN ({names})", name="state")


def _entry() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["case_number", "entry"], ["journal_entry.case_number", "journal_entry.number"])


class Row(SQLModel):
    """What all tables share: one catalogue with named constraints."""

    metadata = MetaData(naming_convention=NAMES)


class DebtorRow(Row, table=True):
    """A debtor, and the place in the queue: the debtor is what a worker claims (DESIGN.md, Storage and delivery)."""

    __tablename__ = "debtor"
    __table_args__ = (Index(None, "due_at"),)

    id: str = Field(primary_key=True)
    """The creditor's own customer number."""
    name: str = Field(sa_type=Words)
    language: str
    form: str
    country: str
    consumer: bool
    natural_person: str
    group: str | None = Field(default=None, sa_type=Words)
    payment_run_days: str = "[]"
    no_assistant_at: datetime.datetime | None = None
    erased_at: datetime.datetime | None = None

    due_at: datetime.datetime | None = None
    lease_until: datetime.datetime | None = None
    owner: str | None = None
    fence: int = Field(default=0, sa_type=BigInteger)
    attempts: int = 0
    """Claims since the last one that ended in order: counts deaths while at work."""
    parked_reason: str | None = Field(default=None, sa_type=Words)


class SaltRow(Row, table=True):
    """The secret that keeps a payload's digest from being guessed once the payload is erased."""

    __tablename__ = "debtor_salt"

    debtor_id: str = Field(primary_key=True, foreign_key="debtor.id")
    salt: bytes = Field(sa_type=LargeBinary)


class ContactRow(Row, table=True):
    """An address of a debtor, and what it may do."""

    __tablename__ = "contact"
    __table_args__ = (UniqueConstraint("debtor_id", "address"), Index(None, "address"), _one_of(ContactState))

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    debtor_id: str = Field(foreign_key="debtor.id")
    address: str = Field(sa_type=Words)
    name: str = Field(default="", sa_type=Words)
    may_bind: bool = False
    may_be_told: bool = False
    state: str = ContactState.ACTIVE
    added_by: str = Field(default="", sa_type=Words)
    added_at: datetime.datetime


class CaseRow(Row, table=True):
    """One negotiation over one debtor's open items in one currency; its truth is the journal, this is for queries."""

    __tablename__ = "case"
    __table_args__ = (
        # A debtor has one open case per currency.
        Index(
            "uq_case_open",
            "debtor_id",
            "currency",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
        Index(None, "debtor_id"),
        UniqueConstraint("token"),
        {"sqlite_autoincrement": True},
    )

    number: int | None = Field(default=None, primary_key=True, sa_type=ID)
    debtor_id: str = Field(foreign_key="debtor.id")
    currency: str
    token: str
    phase: str
    look_again_on: datetime.date | None = None
    principal: int = Field(default=0, sa_type=BigInteger)
    charges: int = Field(default=0, sa_type=BigInteger)
    opened_at: datetime.datetime
    closed_at: datetime.datetime | None = None
    owner: str | None = Field(default=None, sa_type=Words)
    """The controller whose case it is."""
    released_at: datetime.datetime | None = None
    released_by: str | None = Field(default=None, sa_type=Words)
    letters: int = 0
    """How many letters it has had: the next one's number is one more."""
    entries: int = 0
    head: str
    """The number and hash of its last journal entry, and how many of them a checkpoint covers."""
    checkpointed: int = 0


class OpenItemRow(Row, table=True):
    """An invoice, or a credit note with a negative amount, as the books last said."""

    __tablename__ = "open_item"
    __table_args__ = (UniqueConstraint("debtor_id", "number"), Index(None, "number"), Index(None, "case_number"))

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    debtor_id: str = Field(foreign_key="debtor.id")
    number: str = Field(sa_type=Words)
    case_number: int | None = Field(default=None, foreign_key="case.number", sa_type=BigInteger)
    currency: str
    issued: datetime.date
    due: datetime.date
    original: int | None = Field(default=None, sa_type=BigInteger)
    booked: int = Field(sa_type=BigInteger)
    """What the books last said."""
    paid: int = Field(default=0, sa_type=BigInteger)
    """What we know to be paid of it that the books do not show so far."""
    outstanding: int = Field(sa_type=BigInteger)
    """What is still owed: booked less paid, credits of the debtor set off."""
    charges: int = Field(default=0, sa_type=BigInteger)
    reference: str = Field(default="", sa_type=Words)
    insured: bool = False
    assigned: bool = False
    source: str = Field(default="", sa_type=Words)
    """Which books it comes from: only their next complete list can close it by leaving it out."""
    closed_at: datetime.datetime | None = None
    seen_at: datetime.datetime


class RawMailRow(Row, table=True):
    """A mail's bytes as the server gave them; `raw` is None where it was too large, or erased."""

    __tablename__ = "raw_mail"
    __table_args__ = (
        UniqueConstraint("mailbox", "uidvalidity", "uid"),
        Index(None, "sha256"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    mailbox: str = Field(sa_type=Words)
    uidvalidity: int = Field(sa_type=BigInteger)
    uid: int = Field(sa_type=BigInteger)
    message_id: str | None = Field(default=None, sa_type=Words, index=True)
    sha256: str | None = None
    raw: bytes | None = Field(default=None, sa_type=LargeBinary)
    received_at: datetime.datetime


class CursorRow(Row, table=True):
    """How far a mailbox has been read, and when it was last looked at to the end."""

    __tablename__ = "mailbox_cursor"

    mailbox: str = Field(primary_key=True, sa_type=Words)
    uidvalidity: int = Field(default=0, sa_type=BigInteger)
    last_uid: int = Field(default=0, sa_type=BigInteger)
    received_at: datetime.datetime | None = None
    """When the newest mail stored had arrived: where a look back begins after the server renumbered its mails."""
    looked_at: datetime.datetime | None = None


class BooksRow(Row, table=True):
    """Up to which civil date a source of payments (a bank account's statements, an import) has been read."""

    __tablename__ = "books"

    source: str = Field(primary_key=True, sa_type=Words)
    covers: datetime.date
    read_at: datetime.datetime


class JournalRow(Row, table=True):
    """One entry of a case's chain; what it says lies in its payload's row."""

    __tablename__ = "journal_entry"
    __table_args__ = (UniqueConstraint("case_number", "number"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    case_number: int = Field(foreign_key="case.number", sa_type=BigInteger)
    number: int
    kind: str
    at: datetime.datetime
    policy: str | None = None
    previous: str
    digest: str
    hash: str


class PayloadRow(Row, table=True):
    """What an entry says, as canonical JSON; erasure deletes the row."""

    __tablename__ = "journal_payload"
    __table_args__ = (Index(None, "debtor_id"),)

    entry_id: int = Field(primary_key=True, foreign_key="journal_entry.id", sa_type=BigInteger)
    debtor_id: str = Field(foreign_key="debtor.id")
    payload: str = Field(sa_type=Words)


class IncomingRow(Row, table=True):
    """Something that arrived: a mail, a command, a payment, a ruling, a date."""

    __tablename__ = "incoming"
    __table_args__ = (
        UniqueConstraint("source", "external_id"),
        Index(None, "state", "received_at"),
        Index(None, "debtor_id", "state"),
        _one_of(IncomingState),
        _entry(),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    source: str = Field(sa_type=Words)
    external_id: str = Field(sa_type=Words)
    kind: str
    state: str
    debtor_id: str | None = Field(default=None, foreign_key="debtor.id")
    case_number: int | None = Field(default=None, foreign_key="case.number", sa_type=BigInteger)
    received_at: datetime.datetime
    raw_mail_id: int | None = Field(default=None, foreign_key="raw_mail.id", sa_type=BigInteger)
    duplicate_of: int | None = Field(default=None, foreign_key="incoming.id", sa_type=BigInteger)
    payload: str = Field(default="{}", sa_type=Words)
    reason: str | None = Field(default=None, sa_type=Words)
    attempts: int = 0
    entry: int | None = None
    """The number, in its case's journal, of the entry that decided it."""
    settled_by: str | None = Field(default=None, sa_type=Words)
    settled_at: datetime.datetime | None = None


class LetterRow(Row, table=True):
    """A letter, rendered when its decision was recorded; the outbox moves its state and nothing else."""

    __tablename__ = "letter"
    __table_args__ = (
        UniqueConstraint("case_number", "number"),
        UniqueConstraint("message_id"),
        Index(None, "state", "due_at"),
        _one_of(LetterState),
        _entry(),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    case_number: int = Field(foreign_key="case.number", sa_type=BigInteger)
    number: int
    debtor_id: str = Field(foreign_key="debtor.id")
    entry: int
    kind: str
    channel: str
    language: str
    recipient: str = Field(sa_type=Words)
    return_path: str | None = Field(default=None, sa_type=Words)
    message_id: str = Field(sa_type=Words)
    subject: str = Field(default="", sa_type=Words)
    body: bytes | None = Field(default=None, sa_type=LargeBinary)
    sha256: str
    binds: bool
    """Carries an offer or an agreement: after a crash in the middle of sending, a person looks first."""
    offer_hash: str | None = None
    facts: str = Field(default="{}", sa_type=Words)
    """What the outbox checks once more before it sends, as JSON."""
    state: str
    reason: str | None = Field(default=None, sa_type=Words)
    created_at: datetime.datetime
    due_at: datetime.datetime
    attempts: int = 0
    owner: str | None = None
    lease_until: datetime.datetime | None = None
    released_by: str | None = Field(default=None, sa_type=Words)
    released_at: datetime.datetime | None = None
    sent_at: datetime.datetime | None = None
    provider_ref: str | None = Field(default=None, sa_type=Words)


class DocumentRow(Row, table=True):
    """A document made for a case, such as the agreement as PDF; erasure empties `content`, the digest stays."""

    __tablename__ = "document"
    __table_args__ = (Index(None, "case_number"), _entry(), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    case_number: int = Field(foreign_key="case.number", sa_type=BigInteger)
    debtor_id: str = Field(foreign_key="debtor.id")
    entry: int
    kind: str
    name: str = Field(sa_type=Words)
    media_type: str
    content: bytes | None = Field(default=None, sa_type=LargeBinary)
    sha256: str
    created_at: datetime.datetime


class ApprovalRow(Row, table=True):
    """A question to a controller, bound to one offer's hash; its id is the core's, which counts within the case."""

    __tablename__ = "approval"
    __table_args__ = (Index(None, "state"), _one_of(ApprovalState))

    case_number: int = Field(primary_key=True, foreign_key="case.number", sa_type=BigInteger)
    id: str = Field(primary_key=True)
    debtor_id: str = Field(foreign_key="debtor.id")
    offer_hash: str
    offer: str = Field(sa_type=Words)
    why: str = Field(sa_type=Words)
    state: str
    asked_at: datetime.datetime
    expires_at: datetime.datetime | None = None
    first_by: str | None = Field(default=None, sa_type=Words)
    first_at: datetime.datetime | None = None
    settled_by: str | None = Field(default=None, sa_type=Words)
    settled_at: datetime.datetime | None = None


class PolicyRow(Row, table=True):
    """The text of every policy that ever counted, by its fingerprint (SHA-256)."""

    __tablename__ = "policy_version"

    fingerprint: str = Field(primary_key=True)
    text: str = Field(sa_type=Words)


class ActivationRow(Row, table=True):
    """When a policy went live, by whom, and what it changed, in sentences; the last one counts."""

    __tablename__ = "policy_activation"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    fingerprint: str = Field(foreign_key="policy_version.fingerprint")
    at: datetime.datetime
    by: str = Field(sa_type=Words)
    changes: str = Field(sa_type=Words)


class CheckpointRow(Row, table=True):
    """A day's seal over the heads of all chains; its hash is written outside the database too."""

    __tablename__ = "checkpoint"
    __table_args__ = (UniqueConstraint("day"),)

    number: int | None = Field(default=None, primary_key=True, sa_type=ID)
    day: datetime.date
    written_at: datetime.datetime
    cases: int
    entries: int = Field(sa_type=BigInteger)
    previous: str
    hash: str


class CheckpointHeadRow(Row, table=True):
    """The head of one chain that moved since the checkpoint before."""

    __tablename__ = "checkpoint_head"
    __table_args__ = (
        ForeignKeyConstraint(["case_number", "number"], ["journal_entry.case_number", "journal_entry.number"]),
    )

    checkpoint: int = Field(primary_key=True, foreign_key="checkpoint.number", sa_type=BigInteger)
    case_number: int = Field(primary_key=True, sa_type=BigInteger)
    number: int
    hash: str


class ErasureRow(Row, table=True):
    """That a debtor was erased, by whom, and what was kept for which reason; a restore repeats it."""

    __tablename__ = "erasure"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    debtor_id: str = Field(foreign_key="debtor.id", index=True)
    at: datetime.datetime
    by: str = Field(sa_type=Words)
    kept: str = Field(sa_type=Words)


class ReaderExampleRow(Row, table=True):
    """A reading that a person corrected: what the reader learns from."""

    __tablename__ = "reader_example"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    debtor_id: str = Field(foreign_key="debtor.id", index=True)
    incoming_id: int | None = Field(default=None, foreign_key="incoming.id", sa_type=BigInteger)
    text: str = Field(sa_type=Words)
    situation: str = Field(default="{}", sa_type=Words)
    read_as: str = Field(sa_type=Words)
    should_be: str = Field(sa_type=Words)
    by: str = Field(sa_type=Words)
    at: datetime.datetime


class NoteRow(Row, table=True):
    """What a person wrote down about a case."""

    __tablename__ = "note"
    __table_args__ = (Index(None, "case_number"), {"sqlite_autoincrement": True})

    id: int | None = Field(default=None, primary_key=True, sa_type=ID)
    case_number: int = Field(foreign_key="case.number", sa_type=BigInteger)
    debtor_id: str = Field(foreign_key="debtor.id")
    by: str = Field(sa_type=Words)
    at: datetime.datetime
    text: str = Field(sa_type=Words)


class DutyRow(Row, table=True):
    """A task that one process at a time may do, such as reading one mailbox."""

    __tablename__ = "duty"

    name: str = Field(primary_key=True, sa_type=Words)
    owner: str
    lease_until: datetime.datetime
