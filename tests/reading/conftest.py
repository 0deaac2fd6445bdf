"""What the reader's tests share: one situation, its offers, and ways to read a text in it."""

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from negotiation.reading.interpret import interpret
from negotiation.reading.reading import Reading
from negotiation.reading.situation import situation_from_json

TODAY = datetime.date(2026, 3, 10)
HERE = Path(__file__).parent
_DISCOUNT = {"kind": "discount", "percent": "5", "settle_for": "1140.00", "pay_by": "2026-03-20"}
_LATER = {"kind": "new_due_date", "date": "2026-04-10"}
_PLAN = {
    "kind": "instalments", "down_payment": "0.00", "count": 3, "amount": "400.00", "frequency": "monthly",
    "first_date": "2026-04-01",
}  # fmt: skip
OFFERS: dict[str, Any] = {
    "-": None,
    "d": _DISCOUNT,
    "u": _LATER,
    "i": _PLAN,
    "w": {"kind": "waiver", "pay_by": "2026-03-17"},
    "m": {"kind": "method", "method": "ideal"},
    "o": {"options": [{"option": "A", **_DISCOUNT}, {"option": "B", **_LATER}, {"option": "C", **_PLAN}]},
}
Read = Callable[..., Reading]


def situation_json(offer: str = "-") -> dict[str, Any]:
    """Give the situation that the examples speak of, under one of the offers."""
    return {
        "currency": "EUR",
        "items": [
            {"number": "F-101", "outstanding": "800.00", "due": "2026-02-01"},
            {"number": "F-102", "outstanding": "400.00", "due": "2026-02-10"},
        ],
        "charges": "40.00",
        "offer": OFFERS[offer],
    }


@pytest.fixture(scope="session")
def read() -> Read:
    """Give a function that reads a text under an offer."""

    def reading(text: str, offer: str = "-", subject: str = "") -> Reading:
        return interpret(text, today=TODAY, subject=subject, situation=situation_from_json(situation_json(offer)))

    return reading


@pytest.fixture(scope="session")
def acts(read: Read) -> Callable[..., set[str]]:
    """Give a function that names the acts of a text under an offer."""

    def names(text: str, offer: str = "-", subject: str = "") -> set[str]:
        return {str(act.name) for act in read(text, offer, subject).acts}

    return names


@pytest.fixture(scope="session")
def examples() -> list[dict[str, Any]]:
    """Give our own messages: ways to say each act, gathered while the rules were written."""
    return [json.loads(line) for line in (HERE / "own.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def dev() -> list[dict[str, Any]]:
    """Give the 300 replies of `replies/dev.jsonl`."""
    return [json.loads(line) for line in (HERE / "dev.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="session")
def answered() -> Callable[[list[dict[str, Any]]], list[tuple[dict[str, Any], list[dict[str, Any]]]]]:
    """Give a function that reads records and pairs each with the acts found."""

    def answer(records: list[dict[str, Any]]) -> list[tuple[dict[str, Any], list[dict[str, Any]]]]:
        return [(record, _acts_of(record)) for record in records]

    return answer


def _acts_of(record: dict[str, Any]) -> list[dict[str, Any]]:
    reading = interpret(
        record["text"],
        today=datetime.date.fromisoformat(record["today"]),
        subject=record.get("subject", ""),
        situation=situation_from_json(record["situation"]),
    )
    return [act.to_json() for act in reading.acts]
