"""What of a model's answer the debtor's words bear out: quotes found, and values read again by our own grammar."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.second_reader.answer import ActSaid, Answer, FlagSaid, SlotSaid
from bot.second_reader.quotes import Place, Words
from bot.second_reader.weight import STOPPING
from negotiation.acts import AMOUNT_SLOTS, CHOICES, DATE_SLOTS, SLOTS, Act, ActName
from negotiation.reading.amounts import share_of
from negotiation.reading.numbers import read_number
from negotiation.reading.reading import Evidence
from negotiation.reading.tokens import Token

_FIGURE = re.compile(r"[€£$]? ?([0-9][0-9.,' ]{0,19}) ?[€£$%]?")
_PHONE_DIGITS = 8
"""How many last digits make a phone number the same (SCHEMA.md, Acts)."""
_FREQUENCY_OF_COUNT = {"months": "monthly", "weeks": "weekly"}


@dataclass(frozen=True, slots=True)
class Statement:
    """What a model said that stands in the words; `unfounded` counts what does not and was dropped."""

    acts: tuple[Act, ...]
    flags: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    unfounded: int


def statement_of(answer: Answer, words: Words) -> Statement:
    """Hold an answer against the words; what is not found in them is dropped."""
    checking = _Checking(words)
    acts = [checking.act(said) for said in answer.acts]
    flags = [checking.flag(said) for said in answer.flags]
    return Statement(
        acts=tuple(dict.fromkeys(act for act in acts if act is not None)),
        flags=tuple(dict.fromkeys(flag for flag in flags if flag is not None)),
        evidence=tuple(dict.fromkeys(checking.evidence)),
        unfounded=checking.unfounded,
    )


class _Checking:
    """One answer under examination."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.evidence: list[Evidence] = []
        self.unfounded = 0

    def act(self, said: ActSaid) -> Act | None:
        name = ActName(said.act)
        places = self._words.find(said.quote)
        if name not in STOPPING:
            # a greeting, a signature or a quoted line can stop us, but it promises nothing
            places = [place for place in places if self._words.tokens(place)]
        if name is ActName.ACCEPT and not self._words.situation.options:
            places = []
        if not self._keep(name, None, next(iter(places), None)):
            return None
        slots: dict[str, Any] = {}
        for one in said.slots:
            belongs = one.slot in SLOTS[name] and one.slot not in slots
            value, place = _value(name, one, self._words) if belongs else (None, None)
            if self._keep(name, one.slot, place):
                slots[one.slot] = value
        return Act(name, **slots)

    def flag(self, said: FlagSaid) -> str | None:
        found = self._keep(said.flag, None, next(iter(self._words.find(said.quote)), None))
        return said.flag if found else None

    def _keep(self, of: str, slot: str | None, place: Place | None) -> bool:
        if place is None:
            self.unfounded += 1
            return False
        self.evidence.append(Evidence(of, slot, place.start, place.end, self._words.original(place)))
        return True


def _value(name: ActName, said: SlotSaid, words: Words) -> tuple[Any, Place | None]:
    """Give the value that our own grammar reads where the quote stands, if the model means the same."""
    for place in words.find(said.quote):
        for value in _read(name, said, place, words):
            if _means(said, value):
                return value, place
    return None, None


def _read(name: ActName, said: SlotSaid, place: Place, words: Words) -> list[Any]:
    """Read again what stands there; what is one of a closed set stands there if the quote does."""
    tokens = words.tokens(place)
    if said.slot == "option":
        return [option.letter for option in words.situation.options if option.letter]
    if said.slot == "frequency":
        counted = [token.value[1] for token in tokens if token.kind == "C"]
        return [*(_FREQUENCY_OF_COUNT.get(one, one) for one in counted), *words.frequencies(place)]
    if said.slot in CHOICES:
        return list(CHOICES[said.slot])
    if said.slot in DATE_SLOTS:
        days = [token.value for token in tokens if token.kind == "D"]
        read = [day.past if name is ActName.CLAIM_PAID else day.future for day in days]
        return [day for day in read if day is not None]
    if said.slot in AMOUNT_SLOTS:
        shares = [share_of(words.situation.outstanding, token.value) for token in tokens if token.kind == "H"]
        return [token.value for token in tokens if token.kind in "MB"] + shares
    kind, read_token = _KINDS[said.slot]
    return [read_token(token) for token in tokens if token.kind == kind]


_KINDS: dict[str, tuple[str, Callable[[Token], Any]]] = {
    "percent": ("P", lambda token: token.value),
    "count": ("C", lambda token: token.value[0]),
    "phone": ("F", lambda token: token.text.strip()),
    "email": ("E", lambda token: token.text),
}
"""Which kind of token says a slot, and what it says."""


def _means(said: SlotSaid, value: Any) -> bool:
    """Whether the model's value is ours."""
    if said.slot in AMOUNT_SLOTS:
        return _number(said.value) == Decimal(value) / 100
    if said.slot in {"percent", "count"}:
        return _number(said.value) == Decimal(value)
    if said.slot == "phone":
        ours = _last_digits(str(value))
        return len(ours) == _PHONE_DIGITS and _last_digits(said.value) == ours
    if said.slot in DATE_SLOTS:
        return said.value.strip() == str(value)
    return said.value.strip().casefold() == str(value).casefold()


def _number(text: str) -> Decimal | None:
    figure = _FIGURE.fullmatch(text.strip())
    return read_number(figure[1].strip()) if figure else None


def _last_digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())[-_PHONE_DIGITS:]
