"""The decision transaction: what was decided, and everything that follows from it, or nothing."""

import datetime
from dataclasses import dataclass

from sqlmodel import Session, col, select

from bot.ledger.chain import START, canonical, sha256
from bot.ledger.errors import Overtaken, Unknown
from bot.ledger.journal import append, locked_case
from bot.ledger.queue import held, let_go, set_due
from bot.ledger.states import UNSENT, ApprovalState, IncomingState, LetterState
from bot.ledger.store import LOCK, Store
from bot.ledger.tables import (
    ApprovalRow,
    CaseRow,
    ContactRow,
    DebtorRow,
    DocumentRow,
    IncomingRow,
    LetterRow,
    OpenItemRow,
)
from bot.ledger.translate import existing, letter, stored
from bot.ledger.values import (
    ApprovalChange,
    Claim,
    Contact,
    Entry,
    ItemChange,
    NewApproval,
    NewCase,
    NewDocument,
    NewLetter,
    Record,
    Recorded,
)

RECORDED = "recorded"
"""The key under which the journal keeps what the ledger itself adds: arrivals, and the digests of what was made."""


class Decisions(Store):
    """Record decisions."""

    def record(self, claim: Claim, record: Record, *, keep: bool = False) -> Recorded:
        """Record a decision whole, and give the claim back unless `keep`.

        `LostClaim` if another worker has the debtor by now; `Overtaken` if an arrival that it decides is decided
        already, or a letter that it withdraws is leaving: load again and decide again. Then nothing is recorded.
        """
        with self._writing() as session:
            debtor = held(session, claim)
            return _Decision(session, record, debtor, _case(session, record, debtor)).write(keep=keep)


def _case(session: Session, record: Record, debtor: DebtorRow) -> CaseRow:
    if isinstance(record.case, NewCase):
        return open_case(session, debtor.id, record.case, record.columns.phase, record.at)
    row = locked_case(session, record.case)
    if row.debtor_id != debtor.id:
        raise Unknown(f"case {record.case} is not one of debtor {debtor.id}")
    return row


def open_case(session: Session, debtor_id: str, new: NewCase, phase: str, at: datetime.datetime) -> CaseRow:
    """Open a case; a debtor has one open case per currency, so a second is refused."""
    standing = session.exec(
        select(CaseRow.number).where(
            CaseRow.debtor_id == debtor_id, CaseRow.currency == new.currency, col(CaseRow.closed_at).is_(None)
        )
    ).first()
    if standing is not None:
        raise Overtaken(f"debtor {debtor_id} has the open case {standing} in {new.currency} already")
    row = CaseRow(
        debtor_id=debtor_id,
        currency=new.currency,
        token=new.token,
        phase=phase,
        opened_at=at,
        released_at=new.released_at,
        released_by=new.released_by,
        head=START,
    )
    session.add(row)
    session.flush()
    return row


@dataclass(slots=True)
class _Decision:
    """One decision while it is being written."""

    session: Session
    record: Record
    debtor: DebtorRow
    case: CaseRow

    def write(self, *, keep: bool) -> Recorded:
        arrivals = self._arrivals()
        withdrawn = self._withdrawn()
        entry = self._append(withdrawn)
        for arrival in arrivals:
            arrival.state, arrival.case_number, arrival.entry = IncomingState.DECIDED, self.case.number, entry.number
            arrival.settled_at, arrival.reason = self.record.at, None
        letters = [self._letter(new, entry.number) for new in self.record.letters]
        self.session.add_all([*letters, *(self._document(new, entry.number) for new in self.record.documents)])
        self._approvals()
        self._items()
        for contact in self.record.contacts:
            put_contact(self.session, self.debtor.id, contact, self.record.at)
        self._columns()
        self._debtor(keep=keep)
        self.session.flush()
        return Recorded(
            case_number=entry.case_number,
            entry=entry.number,
            hash=entry.hash,
            letters=tuple(map(letter, letters)),
            withdrawn=tuple(map(letter, withdrawn)),
        )

    def _arrivals(self) -> list[IncomingRow]:
        rows = [self.session.get(IncomingRow, number, with_for_update=LOCK) for number in self.record.incoming]
        found = [
            row for row in rows if row and row.state == IncomingState.ASSIGNED and row.debtor_id == self.debtor.id
        ]
        if len(found) < len(rows):
            raise Overtaken(f"an arrival of debtor {self.debtor.id} is decided already, or went elsewhere")
        return found

    def _withdrawn(self) -> list[LetterRow]:
        found = []
        for withdrawal in self.record.withdraw:
            row = self.session.get(LetterRow, withdrawal.letter, with_for_update=LOCK)
            if row is None or row.case_number != self.case.number or row.state not in UNSENT:
                raise Overtaken(f"letter {withdrawal.letter} of case {self.case.number} can no longer be withdrawn")
            row.state, row.reason = LetterState.WITHHELD, withdrawal.reason
            found.append(row)
        return found

    def _append(self, withdrawn: list[LetterRow]) -> Entry:
        made = {
            "incoming": list(self.record.incoming),
            "letters": [
                {"message_id": new.message_id, "sha256": sha256(new.body), "state": str(new.state)}
                for new in self.record.letters
            ],
            "withdrawn": [{"message_id": row.message_id, "reason": row.reason} for row in withdrawn],
            "documents": [{"name": new.name, "sha256": sha256(new.content)} for new in self.record.documents],
        }
        payload = {**self.record.payload, RECORDED: {name: things for name, things in made.items() if things}}
        return append(self.session, self.case, self.record.kind, self.record.at, payload, self.record.policy)

    def _letter(self, new: NewLetter, entry: int) -> LetterRow:
        self.case.letters += 1
        return LetterRow(
            case_number=stored(self.case.number),
            number=self.case.letters,
            debtor_id=self.debtor.id,
            entry=entry,
            kind=new.kind,
            channel=new.channel,
            language=new.language,
            recipient=new.recipient,
            return_path=new.return_path,
            message_id=new.message_id,
            subject=new.subject,
            body=new.body,
            sha256=sha256(new.body),
            binds=new.binds,
            offer_hash=new.offer_hash,
            facts=canonical(dict(new.facts)),
            state=new.state,
            created_at=self.record.at,
            due_at=new.due_at,
        )

    def _document(self, new: NewDocument, entry: int) -> DocumentRow:
        return DocumentRow(
            case_number=stored(self.case.number),
            debtor_id=self.debtor.id,
            entry=entry,
            kind=new.kind,
            name=new.name,
            media_type=new.media_type,
            content=new.content,
            sha256=sha256(new.content),
            created_at=self.record.at,
        )

    def _approvals(self) -> None:
        for new in self.record.new_approvals:
            self.session.add(self._new_approval(new))
        for change in self.record.approvals:
            self._change_approval(change)

    def _new_approval(self, new: NewApproval) -> ApprovalRow:
        return ApprovalRow(
            case_number=stored(self.case.number),
            id=new.id,
            debtor_id=self.debtor.id,
            offer_hash=new.offer_hash,
            offer=canonical(dict(new.offer)),
            why=canonical([dict(reason) for reason in new.why]),
            state=ApprovalState.OPEN,
            asked_at=self.record.at,
            expires_at=new.expires_at,
        )

    def _change_approval(self, change: ApprovalChange) -> None:
        key = (stored(self.case.number), change.id)
        row = existing(self.session.get(ApprovalRow, key, with_for_update=LOCK), "approval", change.id)
        if row.state != ApprovalState.OPEN:
            raise Overtaken(f"approval {change.id} of case {self.case.number} is {row.state} already")
        if change.state == ApprovalState.OPEN:
            row.first_by, row.first_at = change.by, self.record.at
            if change.offer is not None and change.offer_hash is not None:
                row.offer, row.offer_hash = canonical(dict(change.offer)), change.offer_hash
        else:
            row.state, row.settled_by, row.settled_at = change.state, change.by, self.record.at

    def _items(self) -> None:
        for change in self.record.items:
            put_outstanding(self.session, self.debtor.id, change, self.record.at)

    def _columns(self) -> None:
        columns = self.record.columns
        self.case.phase, self.case.look_again_on = columns.phase, columns.look_again_on
        self.case.principal, self.case.charges = columns.principal, columns.charges
        self.case.owner = columns.owner or self.case.owner
        if columns.closed != (self.case.closed_at is not None):
            self.case.closed_at = self.record.at if columns.closed else None

    def _debtor(self, *, keep: bool) -> None:
        if self.record.no_assistant and self.debtor.no_assistant_at is None:
            self.debtor.no_assistant_at = self.record.at
        if keep:
            set_due(self.session, self.debtor, self.record.next_due_at)
        else:
            let_go(self.session, self.debtor, self.record.next_due_at)


def put_outstanding(session: Session, debtor_id: str, change: ItemChange, at: datetime.datetime) -> None:
    """Set what is outstanding of an item; nothing outstanding closes it, something opens it again."""
    found = session.exec(
        select(OpenItemRow).where(OpenItemRow.debtor_id == debtor_id, OpenItemRow.number == change.number)
    ).first()
    row = existing(found, "item", change.number)
    row.paid += row.outstanding - change.outstanding
    row.outstanding = change.outstanding
    row.closed_at = (row.closed_at or at) if change.outstanding == 0 else None


def put_contact(session: Session, debtor_id: str, contact: Contact, at: datetime.datetime) -> None:
    """Add a contact of a debtor, or change the one with that address."""
    address = contact.address.strip().lower()
    found = session.exec(
        select(ContactRow).where(ContactRow.debtor_id == debtor_id, ContactRow.address == address)
    ).first()
    row = found or ContactRow(debtor_id=debtor_id, address=address, added_by=contact.added_by, added_at=at)
    row.name, row.state = contact.name, contact.state
    row.may_bind, row.may_be_told = contact.may_bind, contact.may_be_told
    session.add(row)
