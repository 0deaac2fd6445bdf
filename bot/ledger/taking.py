"""One list of open items while it is being taken over, within its transaction: debtors, contacts and items."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlmodel import Session, col, select

from bot.ledger.chain import canonical
from bot.ledger.errors import Unknown
from bot.ledger.journal import new_salt
from bot.ledger.overdue import Overdue
from bot.ledger.tables import CaseRow, ContactRow, DebtorRow, OpenItemRow
from bot.ledger.values import ImportedDebtor, ImportedItem, ImportSummary, OpenItemList

_CHUNK = 500  # values in one statement: engines limit them
_SAID = ("name", "language", "form", "country", "consumer", "natural_person", "group")
_LISTED = ("currency", "issued", "due", "original", "charges", "reference", "insured", "assigned")

T = TypeVar("T")


@dataclass(slots=True)
class Taking:
    """Brings debtors and items up to the list, then lets the cases follow."""

    session: Session
    listed: OpenItemList
    also: frozenset[str] = frozenset()
    """Debtors to look at although the list does not name them."""
    counts: Counter[str] = field(default_factory=Counter)
    debtors: dict[str, DebtorRow] = field(default_factory=dict)
    fresh: list[str] = field(default_factory=list)
    contacts: set[tuple[str, str]] = field(default_factory=set)
    items: dict[tuple[str, str], OpenItemRow] = field(default_factory=dict)
    cases: list[CaseRow] = field(default_factory=list)

    def run(self) -> ImportSummary:
        """Do it all and say what changed."""
        self._read()
        overdue = Overdue(self.session, self.listed, self.debtors, self.items, self.cases)
        erased = {debtor.id for debtor in self.listed.debtors if not self._put_debtor(debtor)}
        # The tables know no relations, so that who must stand first is written first.
        self.session.flush()
        self.session.add_all(map(new_salt, self.fresh))
        for debtor in self.listed.debtors:
            if debtor.id not in erased:
                self._put_contacts(debtor)
        for item in self.listed.items:
            if item.debtor_id not in erased:
                self._put_item(item)
        self._close_missing()
        opened, changed = overdue.follow()
        return ImportSummary(
            new_debtors=len(self.fresh),
            changed_debtors=self.counts["changed debtor"],
            new_items=self.counts["new item"],
            changed_items=self.counts["changed item"],
            closed_items=self.counts["closed item"],
            same_items=self.counts["same item"],
            opened_cases=opened,
            changed_cases=changed,
            erased=tuple(sorted(erased)),
        )

    def _read(self) -> None:
        ids = {debtor.id for debtor in self.listed.debtors} | self.also
        if self.listed.complete:
            ids |= set(
                self.session.exec(
                    select(OpenItemRow.debtor_id).where(
                        OpenItemRow.source == self.listed.source, col(OpenItemRow.closed_at).is_(None)
                    )
                )
            )
        for some in _chunks(sorted(ids)):
            # Locked, so that no decision about them is recorded meanwhile.
            debtors = select(DebtorRow).where(col(DebtorRow.id).in_(some)).order_by(col(DebtorRow.id))
            self.debtors |= {row.id: row for row in self.session.exec(debtors.with_for_update(key_share=True))}
            items = select(OpenItemRow).where(col(OpenItemRow.debtor_id).in_(some))
            self.items |= {(row.debtor_id, row.number): row for row in self.session.exec(items)}
            cases = select(CaseRow).where(col(CaseRow.debtor_id).in_(some), col(CaseRow.closed_at).is_(None))
            self.cases += self.session.exec(cases)
            contacts = select(ContactRow.debtor_id, ContactRow.address).where(col(ContactRow.debtor_id).in_(some))
            self.contacts |= set(self.session.exec(contacts))

    def _put_debtor(self, said: ImportedDebtor) -> bool:
        """Bring a debtor up to the list; False where they were erased and stay so."""
        row = self.debtors.get(said.id)
        if row is None:
            row = self.debtors[said.id] = self._new_debtor(said)
            self.session.add(row)
            self.fresh.append(said.id)
        elif row.erased_at is not None:
            return False
        else:
            self.counts["changed debtor"] += self._change_debtor(row, said)
        return True

    def _put_contacts(self, said: ImportedDebtor) -> None:
        for address in dict.fromkeys(one.strip().lower() for one in said.addresses):
            # An address that is known stays what people and bounces have made of it.
            if (said.id, address) not in self.contacts:
                self.session.add(
                    ContactRow(
                        debtor_id=said.id,
                        address=address,
                        may_bind=True,
                        may_be_told=True,
                        added_by=self.listed.source,
                        added_at=self.listed.at,
                    )
                )

    def _new_debtor(self, said: ImportedDebtor) -> DebtorRow:
        defaults = self.listed.defaults
        natural = said.natural_person or ("yes" if said.consumer else defaults.natural_person)
        return DebtorRow(
            id=said.id,
            name=said.name or said.id,
            language=said.language or defaults.language,
            form=said.form or defaults.form,
            country=said.country or defaults.country,
            consumer=bool(said.consumer),
            natural_person=natural,
            group=said.group,
            payment_run_days=canonical(list(said.payment_run_days or ())),
        )

    def _change_debtor(self, row: DebtorRow, said: ImportedDebtor) -> bool:
        wanted = {name: getattr(said, name) for name in _SAID if getattr(said, name) is not None}
        if said.payment_run_days is not None:
            wanted["payment_run_days"] = canonical(list(said.payment_run_days))
        return _put(row, wanted)

    def _put_item(self, said: ImportedItem) -> None:
        if said.debtor_id not in self.debtors:
            raise Unknown(f"item {said.number} names debtor {said.debtor_id}, who is not in the list")
        row = self.items.get((said.debtor_id, said.number))
        wanted = {name: getattr(said, name) for name in _LISTED}
        wanted["source"] = self.listed.source
        if row is None:
            row = OpenItemRow(
                debtor_id=said.debtor_id,
                number=said.number,
                booked=said.outstanding,
                outstanding=said.outstanding,
                seen_at=self.listed.at,
                **wanted,
            )
            self.items[said.debtor_id, said.number] = row
            self.session.add(row)
            self.counts["new item"] += 1
        else:
            self.counts["changed item" if self._change_item(row, said, wanted) else "same item"] += 1

    def _change_item(self, row: OpenItemRow, said: ImportedItem, wanted: Mapping[str, Any]) -> bool:
        changed = _put(row, wanted)
        if row.booked != said.outstanding:
            # The books have caught up with what we knew to be paid, in whole or in part.
            row.paid = max(0, row.paid - max(0, row.booked - said.outstanding))
            row.booked, changed = said.outstanding, True
        if row.closed_at is not None and row.booked != row.paid:
            row.closed_at, changed = None, True
        row.seen_at = self.listed.at
        return changed

    def _close_missing(self) -> None:
        if not self.listed.complete:
            return
        listed = {(item.debtor_id, item.number) for item in self.listed.items}
        for key, row in self.items.items():
            if key not in listed and row.source == self.listed.source and row.closed_at is None:
                row.booked = row.paid = row.outstanding = 0
                row.closed_at = self.listed.at
                self.counts["closed item"] += 1


def _put(row: DebtorRow | OpenItemRow, wanted: Mapping[str, Any]) -> bool:
    """Set what differs, and say whether anything did."""
    different = {name: value for name, value in wanted.items() if getattr(row, name) != value}
    for name, value in different.items():
        setattr(row, name, value)
    return bool(different)


def _chunks(values: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]
