"""From what the core asks for to letters: which ones go into one mail, and what autonomy is asked about it."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from bot.settings.model import Mode
from negotiation.actions import (
    Action,
    Answer,
    AnswerTopic,
    AskCapacity,
    ConfirmAgreement,
    HandReason,
    HandToPerson,
    Notify,
    Remind,
    RemindAbout,
    SendOffer,
    Thank,
)
from negotiation.offers import Offer

_ANSWERED_BY_A_PERSON = frozenset(
    {
        HandReason.ASK_HUMAN,
        HandReason.OFFER_OFFSET,
        HandReason.NOT_CONFIDENT,
        HandReason.UNCLEAR,
        HandReason.REDIRECT,
        HandReason.ROUNDS_AT_MOST,
        HandReason.CAPACITY_BELOW_LIMITS,
        HandReason.NO_LEVER_LEFT,
    }
)
"""Why a person takes the case such that the debtor is told that one will answer.

Who is bankrupt, wants no contact, is in mourning or may not be who they say gets nothing automatic.
"""

_LEVER_OF_KIND = {
    "method": "payment_method",
    "waiver": "penalty_waiver",
    "discount": "discount",
    "new_due_date": "new_due_date",
    "instalments": "instalments",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """One mail: the letters that it joins, the actions behind them, and what it means for its way out.

    `intents` and `levers` are what autonomy is set for, `asks` that a later decision may withdraw it unsent, `binds`
    that it carries an offer or an agreement.
    """

    letters: tuple[str, ...]
    actions: tuple[Action, ...]
    intents: frozenset[str]
    levers: frozenset[str]
    asks: bool
    binds: bool
    offer: Offer | None


def plan(actions: Sequence[Action], standing: Offer | None, *, answers_debtor: bool) -> Plan | None:
    """Say which mail a decision sends, None if none: several actions become one mail, in their order.

    `standing` is the offer that stands once this is decided.
    """
    named = [(action, _letter(action, standing, answers_debtor=answers_debtor)) for action in actions]
    wanted = [(action, name) for action, name in named if name is not None]
    told = [(action, name) for action, name in wanted if name != "holding"] or wanted
    if not told:
        return None
    carried = tuple(action for action, _ in told)
    offer = next((action.offer for action in carried if isinstance(action, SendOffer)), None)
    return Plan(
        letters=tuple(dict.fromkeys(name for _, name in told)),
        actions=carried,
        intents=frozenset(map(_intent, carried)),
        levers=frozenset(_levers(carried)),
        asks=any(_asks(action) for action in carried),
        binds=any(isinstance(action, SendOffer | ConfirmAgreement) for action in carried),
        offer=offer,
    )


def most_careful(modes: Sequence[Mode]) -> Mode:
    """Give the mode of a mail that joins several intents: the most careful of theirs."""
    order: tuple[Mode, ...] = ("auto", "ask", "draft", "off")
    return max(modes, key=order.index)


def _letter(action: Action, standing: Offer | None, *, answers_debtor: bool) -> str | None:
    match action:
        case SendOffer(offer=offer):
            return "offer" if answers_debtor or not _is_plain_demand(offer) else "reminder"
        case ConfirmAgreement(agreement=agreement):
            return "agreement_live" if agreement.live else "confirm_agreement"
        case Answer(topic=topic):
            return "confirm_sender" if topic is AnswerTopic.UNAUTHENTICATED else f"answer_{topic}"
        case Remind(about=about):
            is_demand = about is RemindAbout.OFFER and standing is not None and _is_plain_demand(standing)
            return "reminder" if is_demand else f"remind_{about}"
        case Notify(about=about):
            return f"notify_{about}"
        case HandToPerson(reason=reason) if answers_debtor and reason in _ANSWERED_BY_A_PERSON:
            return "holding"
    return _ALWAYS_THE_SAME.get(type(action))


_ALWAYS_THE_SAME: dict[type[Action], str] = {AskCapacity: "ask_capacity", Thank: "thanks"}


def _is_plain_demand(offer: Offer) -> bool:
    """Whether it only asks for everything that is open, which to somebody who has not written is a reminder."""
    return [option.kinds for option in offer.options] == [("full_payment",)]


def _intent(action: Action) -> str:
    match action:
        case SendOffer():
            return "send_offer"
        case AskCapacity():
            return "ask_capacity"
        case ConfirmAgreement():
            return "confirm_agreement"
        case Remind():
            return "remind"
        case Notify():
            return "notify"
        case Thank():
            return "thank"
    return "answer"


def _levers(actions: Sequence[Action]) -> set[str]:
    kinds: set[str] = set()
    for action in actions:
        if isinstance(action, SendOffer):
            kinds |= {kind for option in action.offer.options for kind in option.kinds}
        if isinstance(action, ConfirmAgreement):
            kinds |= set(action.agreement.option.kinds)
    return {_LEVER_OF_KIND[kind] for kind in kinds if kind in _LEVER_OF_KIND}


def _asks(action: Action) -> bool:
    return isinstance(action, SendOffer | AskCapacity | Remind)


def is_stale(offer: Offer, today: datetime.date) -> bool:
    """Whether an offer can no longer be sent: its last day or its first payment is past."""
    return offer.valid_until < today or any(option.pays[0].on < today for option in offer.options)
