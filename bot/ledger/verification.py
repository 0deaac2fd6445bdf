"""Is the journal whole? Chains, payloads, letters, documents and checkpoints are recomputed and compared."""

import datetime
import json
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from sqlalchemy import func
from sqlmodel import Session, col, select

from bot.ledger.chain import START, Link, canonical, digest, sha256
from bot.ledger.decisions import RECORDED
from bot.ledger.store import Store
from bot.ledger.tables import (
    CaseRow,
    CheckpointHeadRow,
    CheckpointRow,
    DebtorRow,
    DocumentRow,
    JournalRow,
    LetterRow,
    PayloadRow,
    PolicyRow,
    RawMailRow,
    SaltRow,
)
from bot.ledger.translate import stored
from bot.ledger.values import Checkpoint, Fault, Verification


class Verifying(Store):
    """Seal the journal day by day, and verify it."""

    def write_checkpoint(self, day: datetime.date, at: datetime.datetime) -> Checkpoint:
        """Seal the heads of all chains as they are; the same day again gives the seal that it has.

        The caller writes the hash down outside the database: log, morning summary.
        """
        with self._writing() as session:
            standing = session.exec(select(CheckpointRow).where(CheckpointRow.day == day)).first()
            return _value(standing or _seal(session, day, at))

    def verify(self, sealed: Collection[str] = ()) -> Verification:
        """Recompute everything; `sealed` are hashes of checkpoints that were kept outside the database."""
        with self._reading() as session:
            return _Verifier(session).run(sealed)


def _seal(session: Session, day: datetime.date, at: datetime.datetime) -> CheckpointRow:
    last = session.exec(select(CheckpointRow).order_by(col(CheckpointRow.number).desc()).limit(1)).first()
    moved = session.exec(
        select(CaseRow).where(CaseRow.entries > CaseRow.checkpointed).order_by(col(CaseRow.number))
    ).all()
    number, previous = (stored(last.number) + 1, last.hash) if last else (1, START)
    heads = [
        CheckpointHeadRow(checkpoint=number, case_number=stored(c.number), number=c.entries, hash=c.head)
        for c in moved
    ]
    row = CheckpointRow(
        number=number,
        day=day,
        written_at=at,
        cases=session.exec(select(func.count()).select_from(CaseRow)).one(),
        entries=session.exec(select(func.count()).select_from(JournalRow)).one(),
        previous=previous,
        hash=_seal_hash(number, day, previous, heads),
    )
    session.add(row)
    session.flush()
    session.add_all(heads)
    for case in moved:
        case.checkpointed = case.entries
    return row


def _seal_hash(number: int, day: datetime.date, previous: str, heads: list[CheckpointHeadRow]) -> str:
    covered = {
        "number": number,
        "day": day.isoformat(),
        "previous": previous,
        "heads": [[head.case_number, head.number, head.hash] for head in heads],
    }
    return sha256(canonical(covered).encode())


def _value(row: CheckpointRow) -> Checkpoint:
    return Checkpoint(stored(row.number), row.day, row.cases, row.entries, row.hash)


@dataclass(slots=True)
class _Verifier:
    """One verification while it runs."""

    session: Session
    faults: list[Fault] = field(default_factory=list)
    hashes: dict[tuple[int, int], str] = field(default_factory=dict)
    """The hash of every entry found, by case and number."""
    letters: dict[tuple[int, str], str] = field(default_factory=dict)
    """The digest of every letter that the journal says was made, by case and Message-ID."""
    documents: Counter[tuple[int, int, str]] = field(default_factory=Counter)
    """The documents that the journal says were made, by case, entry and digest."""
    erased_debtors: set[str] = field(default_factory=set)
    cases: int = 0
    entries: int = 0
    erased: int = 0

    def run(self, sealed: Collection[str]) -> Verification:
        self.erased_debtors = set(
            self.session.exec(select(DebtorRow.id).where(col(DebtorRow.erased_at).is_not(None)))
        )
        for case in self.session.exec(select(CaseRow).order_by(col(CaseRow.number))).all():
            self._chain(case)
        self._strays()
        self._policies()
        seals = self._checkpoints()
        for missing in set(sealed) - set(seals):
            self._fault("checkpoints", f"none has the hash {missing}, which was kept outside the database")
        self._bodies()
        return Verification(
            cases=self.cases,
            entries=self.entries,
            erased=self.erased,
            checkpoints=len(seals),
            faults=tuple(self.faults),
            beyond=self._beyond(sealed),
        )

    def _fault(self, where: str, what: str) -> None:
        self.faults.append(Fault(where, what))

    def _chain(self, case: CaseRow) -> None:
        self.cases += 1
        salt = self.session.get(SaltRow, case.debtor_id)
        previous, number = START, 0
        for row, payload in self._entries(stored(case.number)):
            where, number = f"case {case.number} entry {row.number}", number + 1
            if row.number != number:
                self._fault(where, f"entry {number} is missing")
                number = row.number
            elif row.previous != previous:
                self._fault(where, "does not follow from the entry before it")
            if _hash_of(row) != row.hash:
                self._fault(where, "was changed: its hash is not that of its contents")
            self._payload(where, row, payload, salt, case.debtor_id)
            self.hashes[row.case_number, row.number] = previous = row.hash
            self.entries += 1
        if (case.entries, case.head) != (number, previous):
            self._fault(f"case {case.number}", f"should end with entry {case.entries}, ends with {number}")

    def _entries(self, case_number: int) -> Iterator[tuple[JournalRow, PayloadRow | None]]:
        yield from self.session.exec(
            select(JournalRow, PayloadRow)
            .join(PayloadRow, col(PayloadRow.entry_id) == col(JournalRow.id), isouter=True)
            .where(JournalRow.case_number == case_number)
            .order_by(col(JournalRow.number))
        )

    def _payload(
        self, where: str, row: JournalRow, payload: PayloadRow | None, salt: SaltRow | None, debtor_id: str
    ) -> None:
        if payload is None:
            if debtor_id in self.erased_debtors:
                self.erased += 1
            else:
                self._fault(where, "what it says is missing, and its debtor was not erased")
        elif salt is None or digest(salt.salt, payload.payload) != row.digest:
            self._fault(where, "what it says was changed")
        else:
            made = json.loads(payload.payload).get(RECORDED, {})
            self.letters |= {(row.case_number, one["message_id"]): one["sha256"] for one in made.get("letters", ())}
            self.documents.update((row.case_number, row.number, one["sha256"]) for one in made.get("documents", ()))

    def _strays(self) -> None:
        counted = self.session.exec(select(func.count()).select_from(JournalRow)).one()
        if counted != self.entries:
            self._fault("journal", f"{counted - self.entries} entries belong to no case")

    def _policies(self) -> None:
        for row in self.session.exec(select(PolicyRow).order_by(col(PolicyRow.fingerprint))).all():
            if sha256(row.text.encode()) != row.fingerprint:
                self._fault(f"policy {row.fingerprint[:12]}", "its text was changed")

    def _checkpoints(self) -> list[str]:
        previous = START
        found: list[str] = []
        for row in self.session.exec(select(CheckpointRow).order_by(col(CheckpointRow.number))).all():
            where = f"checkpoint {row.number} of {row.day}"
            heads = self.session.exec(
                select(CheckpointHeadRow)
                .where(CheckpointHeadRow.checkpoint == row.number)
                .order_by(col(CheckpointHeadRow.case_number))
            ).all()
            if row.number != len(found) + 1 or row.previous != previous:
                self._fault(where, "does not follow from the checkpoint before it")
            if _seal_hash(stored(row.number), row.day, row.previous, list(heads)) != row.hash:
                self._fault(where, "was changed: its hash is not that of its contents")
            for head in heads:
                if self.hashes.get((head.case_number, head.number)) != head.hash:
                    self._fault(where, f"case {head.case_number} no longer has the entry {head.number} that it had")
            previous = row.hash
            found.append(row.hash)
        return found

    def _bodies(self) -> None:
        """Compare stored bytes with their digests, and those of letters and documents with what the journal says."""
        self._letters()
        self._documents()
        for mail in self.session.exec(
            select(RawMailRow).order_by(col(RawMailRow.id)).execution_options(yield_per=100)
        ):
            if mail.raw is not None and sha256(mail.raw) != mail.sha256:
                self._fault(f"mail {mail.id}", "it was changed")

    def _letters(self) -> None:
        rows = select(LetterRow).order_by(col(LetterRow.id)).execution_options(yield_per=100)
        for row in self.session.exec(rows):
            where = f"case {row.case_number} letter {row.number}"
            if row.body is not None and sha256(row.body) != row.sha256:
                self._fault(where, "its text was changed")
            recorded = self.letters.pop((row.case_number, row.message_id), None)
            if recorded != row.sha256 and row.debtor_id not in self.erased_debtors:
                self._fault(where, "it is not the one that its decision recorded")
        for case_number, message_id in self.letters:
            self._fault(f"case {case_number}", f"the letter {message_id}, which was recorded, is missing")

    def _documents(self) -> None:
        rows = select(DocumentRow).order_by(col(DocumentRow.id)).execution_options(yield_per=100)
        for row in self.session.exec(rows):
            where = f"case {row.case_number} document {row.id}"
            if row.content is not None and sha256(row.content) != row.sha256:
                self._fault(where, "it was changed")
            key = row.case_number, row.entry, row.sha256
            self.documents[key] -= 1
            if self.documents[key] < 0 and row.debtor_id not in self.erased_debtors:
                self._fault(where, "it is not one that its decision recorded")
        for case_number, entry, _ in (+self.documents).elements():
            self._fault(f"case {case_number} entry {entry}", "a document that it recorded is missing")

    def _beyond(self, sealed: Collection[str]) -> tuple[str, ...]:
        found = [
            "entries made since the last checkpoint and cut from the end together with the case's own count",
            "columns that are no part of the journal: contacts, open items, phases, dates",
            "what was never recorded",
        ]
        if not sealed:
            found.insert(0, "a journal rewritten as a whole, checkpoints included: give the hash that the log shows")
        if self.erased:
            found.append(
                f"what {self.erased} erased entries said: only that they stood there, when and in which order"
            )
        return tuple(found)


def _hash_of(row: JournalRow) -> str:
    return Link(row.case_number, row.number, row.kind, row.at, row.policy, row.previous, row.digest).hash
