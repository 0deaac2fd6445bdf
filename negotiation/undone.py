"""What a reading led to, from the events that it was recorded with: so that it can be taken back exactly."""

import datetime
from collections.abc import Iterable
from typing import Any

from negotiation import events as e
from negotiation.case import Case
from negotiation.incoming import Undone

_FACTS: dict[type[Any], str] = {
    e.HardshipSaid: "hardship",
    e.InstalmentsAsked: "asks_instalments",
    e.CapacitySaid: "capacity",
}


def undone_by(before: Case, events: Iterable[e.Event]) -> Undone:
    """Name what these events of a reading led to; `before` is the case as it was before them."""
    told = list(events)
    agreed = [event for event in told if isinstance(event, e.AgreementMade)]
    first_exception = before.exception_on is None and any(event.exception for event in agreed)
    facts = [fact for event in told if (fact := _fact(event)) is not None]
    return Undone(
        agreements=tuple(event.agreement.offer for event in agreed),
        exception_on=agreed[-1].agreement.agreed_on if first_exception else None,
        promise=_last(event.date for event in told if isinstance(event, e.PromiseHeld)),
        claim_until=_last(event.until for event in told if isinstance(event, e.PaymentClaimed)),
        dispute_on=_last(event.on for event in told if isinstance(event, e.DisputeOpened)),
        hold_until=_last(event.until for event in told if isinstance(event, e.HoldSet)),
        facts=tuple(dict.fromkeys(facts)),
    )


def _fact(event: e.Event) -> str | None:
    if isinstance(event, e.ReplyRead):
        return "rejection" if event.rejects else None
    return _FACTS.get(type(event))


def _last(dates: Iterable[datetime.date]) -> datetime.date | None:
    return max(dates, default=None)
