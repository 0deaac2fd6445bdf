"""Answers a second of `akkoord negotiate`, beside what only reading and writing the same lines costs.

Run as: python -m tests.bench.negotiate [CASES]
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bot.policy_file import load_policy
from bot.protocol import Protocol

_POLICY = Path(__file__).parents[2] / "bot" / "examples" / "policy.yaml"
_DEBTOR = {"id": "d", "country": "NL", "language": "nl", "consumer": False}
_ITEM = {"number": "2026-1", "issued": "2025-12-01", "due": "2025-12-31", "outstanding": "1200.00"}
_SILENCE = [{"on": "2026-01-15", "level": 1, "answered": False}, {"on": "2026-02-01", "level": 2, "answered": False}]
_OPENING = {"debtor": _DEBTOR, "items": [_ITEM], "charges": "40.00", "contacts": _SILENCE}
_STORIES: tuple[tuple[dict[str, object], ...], ...] = (
    (
        {"on": "2026-03-02", "type": "open", **_OPENING},
        {"on": "2026-03-03", "type": "reply", "acts": [{"act": "promise_to_pay", "date": "2026-03-10"}]},
        {"on": "2026-03-10", "type": "payment", "amount": "1240.00", "id": "p"},
    ),
    (
        {"on": "2026-03-02", "type": "open", **_OPENING},
        {"on": "2026-03-03", "type": "reply", "acts": [{"act": "request_discount", "percent": "10"}]},
        {"on": "2026-03-04", "type": "reply", "acts": [{"act": "reject"}]},
        {"on": "2026-03-05", "type": "reply", "acts": [{"act": "accept"}]},
        {"on": "2026-04-06", "type": "day"},
    ),
    (
        {"on": "2026-03-02", "type": "open", **_OPENING},
        {"on": "2026-03-03", "type": "reply", "acts": [{"act": "hardship"}]},
        {
            "on": "2026-03-04",
            "type": "reply",
            "acts": [{"act": "propose_instalments", "count": 3, "down_payment": "300.00", "frequency": "monthly"}],
        },
        {"on": "2026-03-09", "type": "payment", "amount": "300.00", "id": "p"},
    ),
)


def lines(cases: int) -> list[bytes]:
    """Write ordinary cases, one after the other."""
    found = []
    for number in range(cases):
        story = _STORIES[number % len(_STORIES)]
        found += [json.dumps({"case": f"c{number}", **line}).encode() for line in story]
    return found


def measure(cases: int = 6000) -> None:
    """Print both rates and their ratio."""
    given = lines(cases)
    protocol = Protocol(load_policy(_POLICY))
    answers = _rate(given, protocol.answer)
    bare = _rate(given, lambda line: json.dumps(json.loads(line)))
    print(f"negotiate: {answers:8.0f} answers/s over {len(given)} lines")
    print(f"baseline:  {bare:8.0f} lines/s read and written as JSON alone (ratio {answers / bare:.3f})")


def _rate(given: list[bytes], work: Callable[[bytes], str]) -> float:
    started = time.perf_counter()
    for line in given:
        work(line)
    return len(given) / (time.perf_counter() - started)


if __name__ == "__main__":
    measure(*map(int, sys.argv[1:2]))
