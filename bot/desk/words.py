"""Offers, acts and actions in words, from the JSON that wire and journal have: for people at the desk."""

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.letters.formats import day, listing, money
from negotiation.money import parse_amount

Json = Mapping[str, Any]

_EVERY = {"weekly": "every week", "biweekly": "every two weeks", "monthly": "every month"}
_HELD_BECAUSE = {
    "promise": "a promise to pay",
    "claim_paid": "they say that they have paid",
    "dispute": "a dispute",
    "auto_reply": "they are away",
    "acknowledged": "they said that they will come back",
    "credit_expected": "a credit is expected",
}
_DATES = frozenset({"date", "first_date", "pay_by"})
_AMOUNTS = frozenset({"amount", "down_payment", "settle_for"})


def plain(word: str) -> str:
    """Write a word of the wire as people do."""
    return word.replace("_", " ").replace("+", " and ")


def amount(text: str, currency: str) -> str:
    """Write an amount of the wire."""
    return money(parse_amount(text), "en", currency)


def date(text: str) -> str:
    """Write a date of the wire."""
    return day(datetime.date.fromisoformat(text), "en")


def offer_line(offer: Json, currency: str) -> str:
    """Say an offer in one line: its options, with letters where there are several."""
    options = offer["options"]
    if len(options) == 1:
        return option_line(options[0], currency)
    return "; ".join(f"{option['option']}: {option_line(option, currency)}" for option in options)


def option_line(option: Json, currency: str) -> str:
    """Say one option in one line.

    >>> option_line({"kind": "discount", "percent": "3", "pays": [{"on": "2026-12-08", "amount": "970.00"}]}, "EUR")
    '3% discount: €970.00 by 8 December 2026'
    """
    kinds, pays = option["kind"].split("+"), option["pays"]
    what = [_kind(kind, option) for kind in kinds if kind not in ("full_payment", "instalments")]
    how = _plan(option, currency) if "instalments" in kinds else _single(kinds, pays[0], currency)
    return f"{listing(what, 'en')}: {how}" if what else how


def _kind(kind: str, option: Json) -> str:
    if kind == "discount":
        return f"{option['percent']}% discount"
    if kind == "method":
        return f"paid by {plain(option['method'])}"
    return {"waiver": "charges waived", "new_due_date": "a new due date"}[kind]


def _single(kinds: Sequence[str], pay: Json, currency: str) -> str:
    everything = "everything, " if set(kinds) <= {"full_payment", "method"} else ""
    return f"{everything}{amount(pay['amount'], currency)} by {date(pay['on'])}"


def _plan(option: Json, currency: str) -> str:
    pays = option["pays"]
    down = (
        f"{amount(pays[0]['amount'], currency)} by {date(pays[0]['on'])}, then " if "down_payment" in option else ""
    )
    parts = pays[1:] if down else pays
    count = f"{len(parts)} instalments" if len(parts) > 1 else "1 instalment"
    each = amount(parts[0]["amount"], currency)
    return f"{down}{count} of {each} {_EVERY[option['frequency']]} from {date(parts[0]['on'])}"


def schedule(option: Json, currency: str) -> list[str]:
    """List what is paid and when, a line each."""
    return [f"{date(pay['on'])}  {amount(pay['amount'], currency)}" for pay in option["pays"]]


def act_line(act: Json, currency: str) -> str:
    """Say one act as it was read: its name and slots."""
    slots = [f"{plain(name)} {_slot(name, value, currency)}" for name, value in act.items() if name != "act"]
    return plain(act["act"]) + (f" ({', '.join(slots)})" if slots else "")


def _slot(name: str, value: Any, currency: str) -> str:
    if name in _AMOUNTS:
        return amount(value, currency)
    if name in _DATES:
        return date(value)
    return f"{value}%" if name == "percent" else plain(str(value))


def action_line(action: Json, currency: str) -> str:
    """Say one action that the core asked for."""
    say = _ACTIONS.get(action["action"])
    return say(action, currency) if say else plain(action["action"])


def _send_offer(action: Json, currency: str) -> str:
    offer = action["offer"]
    return f"send offer {offer['id']}: {offer_line(offer, currency)} (stands until {date(offer['valid_until'])})"


def _confirm(action: Json, currency: str) -> str:
    agreement = action["agreement"]
    live = "is live" if agreement["live"] else "becomes live with its first money"
    return f"confirm the agreement, which {live}: {option_line(agreement, currency)}"


def _hold(action: Json, _currency: str) -> str:
    why = action["why"]
    return f"send no reminder until {date(action['until'])}: {_HELD_BECAUSE.get(why, plain(why))}"


_ACTIONS: dict[str, Callable[[Json, str], str]] = {
    "send_offer": _send_offer,
    "ask_approval": lambda a, currency: f"ask a person ({a['approval']}) about: {offer_line(a['offer'], currency)}",
    "withdraw_approval": lambda a, _: f"no longer ask about {a['approval']}",
    "ask_capacity": lambda _a, _: "ask what they can pay",
    "confirm_agreement": _confirm,
    "answer": lambda a, _: f"answer about {plain(a['topic'])}",
    "remind": lambda a, _: f"bring the {plain(a['about'])} to mind",
    "notify": lambda a, _: f"tell them: {plain(a['about'])}",
    "hold": _hold,
    "hand_to_person": lambda a, _: f"give the case to a person: {plain(a['reason'])}",
    "hand_over": lambda a, _: f"hand the claim over: {plain(a['to'])}",
    "thank": lambda _a, _: "thank for the money",
    "close": lambda a, _: f"close the case: {plain(a['outcome'])}",
}
