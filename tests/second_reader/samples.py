"""What is open and on offer in these tests, and short ways to write what two readers say."""

import datetime
from typing import Any

from negotiation.acts import Act, parse_act
from negotiation.offers import Terms
from negotiation.reading.reading import Reading
from negotiation.reading.situation import Item, OfferedOption, Situation

TODAY = datetime.date(2026, 3, 10)
"""A Tuesday."""

OFFER = Situation(
    items=(Item("2026-0142", 121000, datetime.date(2026, 1, 29)),),
    charges=4000,
    options=(
        OfferedOption("A", ("full_payment",), Terms(pay_by=datetime.date(2026, 3, 31))),
        OfferedOption("B", ("waiver", "discount"), Terms(settle_for=117777, pay_by=datetime.date(2026, 3, 17))),
    ),
)
NO_OFFER = Situation(items=(Item("2026-0142", 121000, datetime.date(2026, 1, 29)),), charges=4000)


def act(name: str, quote: str, *slots: tuple[str, str, str]) -> dict[str, Any]:
    """Write an act as a model does; a slot is its name, its value and its quote."""
    said = [{"slot": slot, "value": value, "quote": words} for slot, value, words in slots]
    return {"act": name, "quote": quote, "slots": said}


def rules(*acts: Act | str, confident: bool = True, flags: tuple[str, ...] = ()) -> Reading:
    """Give a reading of the rules."""
    read = [one if isinstance(one, Act) else parse_act({"act": one}) for one in acts]
    return Reading(tuple(read), flags, confident, "en", ())
