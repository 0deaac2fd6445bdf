"""Incomings as JSON, as the journal keeps them: lines of PROTOCOL.md, and what is none."""

from collections.abc import Callable
from typing import Any

from negotiation.draft_wire import draft_to_json
from negotiation.incoming import (
    DayCome,
    DebtorReply,
    DeliveryReport,
    DisputeOutcome,
    HandBack,
    Incoming,
    LedgerUpdate,
    OpenCase,
    OutsideContact,
    PaymentIn,
    PersonalDeal,
    Ruling,
    TakenBack,
    Undone,
)
from negotiation.incoming_wire import TAKEN_BACK, UNDONE_DATES
from negotiation.money import format_amount
from negotiation.open_items import OpenItem

Line = dict[str, Any]


def incoming_to_json(incoming: Incoming) -> Line:
    """Write an input line of PROTOCOL.md; `recorded_from_json` gives the same value again."""
    kind, write = _WRITERS[type(incoming)]
    return {"case": incoming.case, "on": incoming.on.isoformat(), "type": kind, **write(incoming)}


def _payment_fields(came: PaymentIn) -> Line:
    number = {} if came.id is None else {"id": came.id}
    return {"amount": format_amount(came.amount), "paid_on": came.paid_on.isoformat(), **number}


def _ruling_fields(ruling: Ruling) -> Line:
    who = {"by": ruling.by} if ruling.by else {}
    options = [draft_to_json(option) for option in ruling.options]
    offer = {"offer": {"options": options}} if options else {}
    return {"approval": ruling.approval, "verdict": str(ruling.verdict), **who, **offer}


def _deal_fields(deal: PersonalDeal) -> Line:
    return {"offer": {"options": [draft_to_json(deal.option)]}, "by": deal.by}


def _taken_back_fields(taken: TakenBack) -> Line:
    return {"by": taken.by, "undone": _undone_to_json(taken.undone)}


def _undone_to_json(undone: Undone) -> dict[str, Any]:
    dates = {name: day.isoformat() for name in UNDONE_DATES if (day := getattr(undone, name)) is not None}
    return {"agreements": list(undone.agreements), "facts": list(undone.facts), **dates}


def _open_fields(opened: OpenCase) -> Line:
    debtor = opened.debtor
    return {
        "debtor": {
            "id": debtor.id,
            "country": debtor.country,
            "language": debtor.language,
            "consumer": debtor.consumer,
            "natural_person": str(debtor.natural_person),
            "group": debtor.group,
            "payment_run_days": list(debtor.payment_run_days),
            "exceptions": [day.isoformat() for day in debtor.exceptions],
        },
        "items": [_item_to_json(item) for item in opened.items],
        "charges": format_amount(opened.charges),
        "contacts": [{"on": c.on.isoformat(), "level": c.level, "answered": c.answered} for c in opened.contacts],
        "currency": opened.currency,
    }


def _item_to_json(item: OpenItem) -> Line:
    return {
        "number": item.number,
        "issued": item.issued.isoformat(),
        "due": item.due.isoformat(),
        "outstanding": format_amount(item.outstanding),
        "insured": item.insured,
        "assigned": item.assigned,
    }


def _reply_fields(reply: DebtorReply) -> Line:
    offer = {} if reply.offer is None else {"offer": reply.offer}
    return {
        "acts": [act.to_json() for act in reply.acts],
        "received_on": reply.received_on.isoformat(),
        "authentic": reply.authentic,
        "confident": reply.confident,
        "flags": list(reply.flags),
        **offer,
    }


def _ledger_fields(update: LedgerUpdate) -> Line:
    exceptions = {} if update.exceptions is None else {"exceptions": [day.isoformat() for day in update.exceptions]}
    return {
        "items": [_item_to_json(item) for item in update.items],
        "charges": format_amount(update.charges),
        "received": [
            {"id": r.id, "amount": format_amount(r.amount), "paid_on": r.paid_on.isoformat()} for r in update.received
        ],
        **exceptions,
    }


_WRITERS: dict[type[Any], tuple[str, Callable[[Any], Line]]] = {
    OpenCase: ("open", _open_fields),
    DebtorReply: ("reply", _reply_fields),
    DayCome: ("day", lambda _: {}),
    OutsideContact: ("contact", lambda contact: {"level": contact.level}),
    PaymentIn: ("payment", _payment_fields),
    LedgerUpdate: ("items", _ledger_fields),
    Ruling: ("ruling", _ruling_fields),
    PersonalDeal: ("agree", _deal_fields),
    DisputeOutcome: ("resolve", lambda resolved: {"outcome": str(resolved.outcome)}),
    HandBack: ("resume", lambda back: {"by": back.by}),
    DeliveryReport: ("delivery", lambda report: {"outcome": str(report.outcome)}),
    TakenBack: (TAKEN_BACK, _taken_back_fields),
}
"""The type of each incoming and how its own fields are written."""
