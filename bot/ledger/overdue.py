"""Cases follow the books: opened for what is overdue, told what changed."""

import datetime
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlmodel import Session

from bot.ledger.decisions import open_case
from bot.ledger.netting import set_off
from bot.ledger.receipt import add_arrival
from bot.ledger.tables import CaseRow, DebtorRow, OpenItemRow
from bot.ledger.translate import stored
from bot.ledger.values import Json, NewCase, OpenItemList
from mail.threads import new_token
from negotiation.money import format_amount

SOURCE = "books"
OPENING_PHASE = "open"

Key = tuple[str, str]
"""A debtor and a currency: they have one open case at most."""


@dataclass(slots=True)
class Overdue:
    """Remembers what each case had been told, so that after the items have changed it is told what is different."""

    session: Session
    listed: OpenItemList
    debtors: Mapping[str, DebtorRow]
    items: Mapping[tuple[str, str], OpenItemRow]
    standing: Iterable[CaseRow]
    cases: dict[Key, CaseRow] = field(init=False)
    told: dict[Key, Json] = field(init=False)
    reminders: dict[Key, dict[datetime.date, int]] = field(default_factory=lambda: defaultdict(dict))

    def __post_init__(self) -> None:
        self.cases = {(row.debtor_id, row.currency): row for row in self.standing}
        for item in self.listed.items:
            if item.reminded_on and item.level:
                self.reminders[item.debtor_id, item.currency][item.reminded_on] = item.level
        groups = self._groups()
        self.told = {key: self._facts(groups.get(key, ()), row) for key, row in self.cases.items()}

    def follow(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Open cases and tell those that stand; gives the numbers of the opened and of the changed ones."""
        groups = self._groups()
        for rows in groups.values():
            _settle(rows)
        late = {key for key, rows in groups.items() if any(map(self._is_late, rows))}
        opened = [self._open(key, groups[key]) for key in sorted(late - self.cases.keys())]
        for key in late & self.told.keys():
            self._join(groups[key], self.cases[key])
        changed = [number for key in sorted(self.told) if (number := self._tell(key, groups.get(key, [])))]
        self.session.flush()
        return tuple(opened), tuple(changed)

    def _groups(self) -> dict[Key, list[OpenItemRow]]:
        found: dict[Key, list[OpenItemRow]] = defaultdict(list)
        for row in sorted(self.items.values(), key=lambda one: (one.due, one.number)):
            if row.closed_at is None:
                found[row.debtor_id, row.currency].append(row)
        return dict(found)

    def _is_late(self, row: OpenItemRow) -> bool:
        return row.due < self.listed.today and row.outstanding > 0

    def _join(self, rows: Iterable[OpenItemRow], case: CaseRow) -> None:
        for row in rows:
            if self._is_late(row) and row.case_number != case.number:
                row.case_number = case.number

    def _open(self, key: Key, rows: list[OpenItemRow]) -> int:
        debtor_id, currency = key
        by = self.listed.released_by
        new = NewCase(currency, new_token(), self.listed.at if by else None, by)
        case = self.cases[key] = open_case(self.session, debtor_id, new, OPENING_PHASE, self.listed.at)
        self._join(rows, case)
        about = {"debtor": _debtor_json(self.debtors[debtor_id]), "currency": currency}
        return self._arrive(
            case, rows, "open", {**about, "contacts": self._reminders(key), **self._facts(rows, case)}
        )

    def _tell(self, key: Key, rows: list[OpenItemRow]) -> int | None:
        facts = self._facts(rows, self.cases[key])
        return self._arrive(self.cases[key], rows, "items", facts) if facts != self.told[key] else None

    def _arrive(self, case: CaseRow, rows: Iterable[OpenItemRow], kind: str, payload: Json) -> int:
        number, at = stored(case.number), self.listed.at
        case.principal = sum(row.outstanding for row in _of(rows, case))
        external_id = f"{number}/{kind}/{at.isoformat()}"
        add_arrival(self.session, SOURCE, external_id, kind, payload, case.debtor_id, at, number)
        return number

    def _facts(self, rows: Iterable[OpenItemRow], case: CaseRow) -> Json:
        """Give what the case is to know: `items` and `charges` of PROTOCOL.md."""
        own = _of(rows, case)
        charges = sum(row.charges for row in own)
        return {"items": [_item_json(row) for row in own], "charges": format_amount(charges)}

    def _reminders(self, key: Key) -> list[Json]:
        sent = sorted(self.reminders.get(key, {}).items())
        return [{"on": on.isoformat(), "level": level, "answered": False} for on, level in sent]


def _settle(rows: list[OpenItemRow]) -> None:
    """Set the debtor's credits off, oldest invoice first."""
    for row, left in zip(rows, set_off([row.booked - row.paid for row in rows]), strict=True):
        if row.outstanding != left:
            row.outstanding = left


def _of(rows: Iterable[OpenItemRow], case: CaseRow) -> list[OpenItemRow]:
    return [row for row in rows if row.case_number == case.number and row.outstanding > 0]


def _item_json(row: OpenItemRow) -> Json:
    return {
        "number": row.number,
        "issued": row.issued.isoformat(),
        "due": row.due.isoformat(),
        "outstanding": format_amount(row.outstanding),
        "insured": row.insured,
        "assigned": row.assigned,
    }


def _debtor_json(row: DebtorRow) -> Json:
    found = {
        "id": row.id,
        "country": row.country,
        "language": row.language,
        "consumer": row.consumer,
        "natural_person": row.natural_person,
        "payment_run_days": json.loads(row.payment_run_days),
    }
    return {**found, "group": row.group} if row.group else found
