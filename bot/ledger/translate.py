"""Rows into values: the only way out of the ledger."""

import json
from typing import Any, TypeVar

from bot.ledger.errors import Unknown
from bot.ledger.states import ApprovalState, ContactState, IncomingState, LetterState
from bot.ledger.tables import (
    ApprovalRow,
    CaseRow,
    ContactRow,
    DebtorRow,
    DocumentRow,
    IncomingRow,
    LetterRow,
    NoteRow,
    OpenItemRow,
    RawMailRow,
)
from bot.ledger.values import Approval, Arrival, Case, Contact, Debtor, Document, Letter, Note, OpenItem, RawMail

T = TypeVar("T")


def stored(number: int | None) -> int:
    """Give the number that the database gave a row; a row without one has not been stored: a bug of ours."""
    if number is None:
        raise Unknown("a row that is not stored yet has no number")
    return number


def existing(row: T | None, what: str, name: object) -> T:
    """Give the row, or say that there is no such thing."""
    if row is None:
        raise Unknown(f"there is no {what} {name}")
    return row


def debtor(row: DebtorRow) -> Debtor:
    """Translate a debtor."""
    return Debtor(
        id=row.id,
        name=row.name,
        language=row.language,
        form=row.form,
        country=row.country,
        consumer=row.consumer,
        natural_person=row.natural_person,
        group=row.group,
        payment_run_days=tuple(json.loads(row.payment_run_days)),
        no_assistant_at=row.no_assistant_at,
        parked_reason=row.parked_reason,
        erased_at=row.erased_at,
    )


def contact(row: ContactRow) -> Contact:
    """Translate a contact."""
    return Contact(
        debtor_id=row.debtor_id,
        address=row.address,
        name=row.name,
        may_bind=row.may_bind,
        may_be_told=row.may_be_told,
        state=ContactState(row.state),
        added_by=row.added_by,
    )


def open_item(row: OpenItemRow) -> OpenItem:
    """Translate an open item."""
    return OpenItem(
        debtor_id=row.debtor_id,
        number=row.number,
        currency=row.currency,
        issued=row.issued,
        due=row.due,
        outstanding=row.outstanding,
        original=row.original,
        charges=row.charges,
        reference=row.reference,
        insured=row.insured,
        assigned=row.assigned,
        case_number=row.case_number,
        closed_at=row.closed_at,
    )


def case(row: CaseRow) -> Case:
    """Translate a case."""
    return Case(
        number=stored(row.number),
        debtor_id=row.debtor_id,
        currency=row.currency,
        token=row.token,
        phase=row.phase,
        look_again_on=row.look_again_on,
        principal=row.principal,
        charges=row.charges,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        owner=row.owner,
        released_at=row.released_at,
        released_by=row.released_by,
        letters=row.letters,
        entries=row.entries,
        head=row.head,
    )


def arrival(row: IncomingRow) -> Arrival:
    """Translate an arrival."""
    return Arrival(
        id=stored(row.id),
        source=row.source,
        external_id=row.external_id,
        kind=row.kind,
        state=IncomingState(row.state),
        received_at=row.received_at,
        payload=_object(row.payload),
        debtor_id=row.debtor_id,
        case_number=row.case_number,
        raw_mail_id=row.raw_mail_id,
        duplicate_of=row.duplicate_of,
        reason=row.reason,
        attempts=row.attempts,
        entry=row.entry,
        settled_by=row.settled_by,
        settled_at=row.settled_at,
    )


def raw_mail(row: RawMailRow) -> RawMail:
    """Translate a mail's bytes."""
    return RawMail(
        id=stored(row.id),
        mailbox=row.mailbox,
        uidvalidity=row.uidvalidity,
        uid=row.uid,
        message_id=row.message_id,
        received_at=row.received_at,
        raw=row.raw,
    )


def letter(row: LetterRow) -> Letter:
    """Translate a letter."""
    return Letter(
        id=stored(row.id),
        case_number=row.case_number,
        number=row.number,
        debtor_id=row.debtor_id,
        entry=row.entry,
        kind=row.kind,
        channel=row.channel,
        language=row.language,
        recipient=row.recipient,
        return_path=row.return_path,
        message_id=row.message_id,
        subject=row.subject,
        body=row.body,
        sha256=row.sha256,
        binds=row.binds,
        offer_hash=row.offer_hash,
        facts=_object(row.facts),
        state=LetterState(row.state),
        reason=row.reason,
        created_at=row.created_at,
        due_at=row.due_at,
        attempts=row.attempts,
        released_by=row.released_by,
        released_at=row.released_at,
        sent_at=row.sent_at,
        provider_ref=row.provider_ref,
    )


def document(row: DocumentRow) -> Document:
    """Translate a document."""
    return Document(
        id=stored(row.id),
        case_number=row.case_number,
        kind=row.kind,
        name=row.name,
        media_type=row.media_type,
        content=row.content,
        sha256=row.sha256,
        created_at=row.created_at,
    )


def approval(row: ApprovalRow) -> Approval:
    """Translate an approval."""
    return Approval(
        case_number=row.case_number,
        id=row.id,
        debtor_id=row.debtor_id,
        offer_hash=row.offer_hash,
        offer=_object(row.offer),
        why=tuple(json.loads(row.why)),
        state=ApprovalState(row.state),
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        first_by=row.first_by,
        first_at=row.first_at,
        settled_by=row.settled_by,
        settled_at=row.settled_at,
    )


def note(row: NoteRow) -> Note:
    """Translate a note."""
    return Note(id=stored(row.id), case_number=row.case_number, by=row.by, at=row.at, text=row.text)


def _object(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found
