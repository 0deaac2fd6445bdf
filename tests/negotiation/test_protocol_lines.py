"""`akkoord negotiate`: one answer a line, errors that name the field, and the same bytes every time."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.finished_cases import FinishedCases
from bot.protocol import Protocol
from negotiation.policy import Policy, PolicyBook
from negotiation.state_machine import Phase

Date = Callable[[int], str]
FIELDS = {"case", "on", "phase", "actions", "reasons", "look_again_on", "error"}


@pytest.fixture
def opening(date: Date) -> dict[str, Any]:
    return {
        "case": "C",
        "on": date(0),
        "type": "open",
        "debtor": {"id": "D", "country": "NL", "language": "nl", "consumer": False},
        "items": [{"number": "F", "issued": date(-120), "due": date(-90), "outstanding": "1210.00"}],
        "charges": "85.00",
        "contacts": [],
    }


@pytest.fixture
def ask(example: Policy) -> Callable[[Any], dict[str, Any]]:
    protocol = Protocol(PolicyBook(example, (), "test"))

    def asked(line: Any) -> dict[str, Any]:
        raw = line if isinstance(line, bytes) else json.dumps(line).encode()
        text = protocol.answer(raw)
        assert text.endswith("\n")
        assert text.count("\n") == 1
        answer: dict[str, Any] = json.loads(text)
        assert set(answer) == FIELDS
        return answer

    return asked


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"not json", b"[1]", b'"C"', b"null", b"\xff\xfe", b"[" * 100_000, b'{"case": ' + b"9" * 5000],
)
def test_what_is_no_json_object_gets_an_error(ask: Callable[[Any], dict[str, Any]], line: bytes) -> None:
    answer = ask(line)
    assert answer["case"] is None
    assert answer["phase"] is None
    assert answer["error"] is not None


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"case": None}, "case"),
        ({"case": 7}, "case"),
        ({"on": "24-11-2026"}, "on"),
        ({"on": "2026-02-30"}, "on"),
        ({"on": "9999-12-31"}, "on"),
        ({"type": "opened"}, "type"),
        ({"type": None}, "type"),
        ({"type": ["open"]}, "type"),
        ({"debtor": None}, "debtor"),
        ({"debtor": {"id": "D", "country": "NL", "language": "nl"}}, "debtor.consumer"),
        ({"debtor": {"id": "D", "country": "Holland", "language": "nl", "consumer": True}}, "debtor.country"),
        (
            {"debtor": {"id": "D", "country": "NL", "language": "nl", "consumer": True, "natural_person": "maybe"}},
            "debtor.natural_person",
        ),
        (
            {"debtor": {"id": "D", "country": "NL", "language": "nl", "consumer": True, "payment_run_days": [32]}},
            "debtor.payment_run_days[0]",
        ),
        ({"items": "none"}, "items"),
        ({"items": [{"number": "F"}]}, "items[0].issued"),
        ({"items": [{"number": "F", "issued": "2026-01-01", "due": "2026-02-01", "outstanding": 12}]}, "outstanding"),
        (
            {"items": [{"number": "F", "issued": "2026-01-01", "due": "2026-02-01", "outstanding": "12.5"}]},
            "items[0]",
        ),
        ({"charges": "-1.00"}, "charges"),
        ({"charges": None}, "charges"),
        ({"contacts": [{"on": "2026-01-01", "level": "x", "answered": True}]}, "contacts[0].level"),
        ({"currency": "euro"}, "currency"),
    ],
)
def test_a_wrong_opening_names_its_field(
    ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any], change: dict[str, Any], field: str
) -> None:
    answer = ask({**opening, **change})
    assert field in answer["error"].split(":")[0]
    assert "expected" in answer["error"]
    assert answer["actions"] == []
    assert answer["phase"] is None
    assert ask(opening)["error"] is None


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ({"type": "reply"}, "acts"),
        ({"type": "reply", "acts": [{"act": "sing"}]}, "acts[0].act"),
        ({"type": "reply", "acts": [{"act": "promise_to_pay", "date": "soon"}]}, "acts[0].date"),
        ({"type": "reply", "acts": [], "authentic": "yes"}, "authentic"),
        ({"type": "reply", "acts": [], "received_on": "2030-01-01"}, "received_on"),
        ({"type": "payment"}, "amount"),
        ({"type": "payment", "amount": "0.00"}, "amount"),
        ({"type": "payment", "amount": 12.5}, "amount"),
        ({"type": "contact"}, "level"),
        ({"type": "ruling", "approval": "C-a1", "verdict": "perhaps", "by": "Ann"}, "verdict"),
        ({"type": "ruling", "approval": "C-a1", "verdict": "approve"}, "by"),
        ({"type": "ruling", "approval": "C-a1", "verdict": "approve", "by": "Ann"}, "approval"),
        ({"type": "ruling", "approval": "C-a1", "verdict": "amend", "by": "Ann"}, "offer"),
        ({"type": "agree", "by": "Ann", "offer": {"options": []}}, "offer.options"),
        ({"type": "agree", "by": "Ann", "offer": {"options": [{"kind": "gift"}]}}, "offer.options[0].kind"),
        ({"type": "resolve", "outcome": "won"}, "outcome"),
        ({"type": "resume"}, "by"),
        ({"type": "delivery", "outcome": "lost"}, "outcome"),
        ({"type": "items", "charges": "0.00"}, "items"),
        ({"type": "open"}, "debtor"),
    ],
)
def test_a_wrong_line_changes_nothing(
    ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any], date: Date, line: dict[str, Any], field: str
) -> None:
    opened = ask(opening)
    answer = ask({"case": "C", "on": date(1), **line})
    assert answer["error"].startswith(field + ":")
    assert answer["phase"] == "offered"
    assert answer["actions"] == []
    accepted = ask({"case": "C", "on": date(1), "type": "reply", "acts": [{"act": "accept"}]})
    assert accepted["actions"][0]["agreement"]["offer"] == opened["actions"][0]["offer"]["id"]


def test_a_second_opening_is_an_error(ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any]) -> None:
    ask(opening)
    assert ask(opening)["error"].startswith("type:")


def test_a_case_that_nobody_opened_is_an_error(ask: Callable[[Any], dict[str, Any]], date: Date) -> None:
    answer = ask({"case": "X", "on": date(0), "type": "day"})
    assert answer["error"].startswith("case:")
    assert answer["phase"] is None


def test_a_date_before_the_last_is_an_error_also_where_nothing_was_recorded(
    ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any], date: Date
) -> None:
    ask(opening)
    assert ask({"case": "C", "on": date(5), "type": "day"})["error"] is None
    assert ask({"case": "C", "on": date(4), "type": "day"})["error"].startswith("on:")
    assert ask({"case": "C", "on": date(5), "type": "day"})["error"] is None


def test_unknown_fields_are_ignored(ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any]) -> None:
    assert ask({**opening, "colour": {"red": 1}})["error"] is None


def test_a_finished_case_is_remembered(
    ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any], date: Date
) -> None:
    ask(opening)
    assert ask({"case": "C", "on": date(3), "type": "payment", "amount": "1295.00"})["phase"] == "paid"
    assert ask({**opening, "on": date(4)})["error"].startswith("type:")
    assert ask({"case": "C", "on": date(2), "type": "day"})["error"].startswith("on:")
    later = ask({"case": "C", "on": date(9), "type": "payment", "amount": "5.00"})
    assert (later["phase"], later["actions"], later["error"]) == ("paid", [], None)
    assert ask({"case": "C", "on": date(9), "type": "ruling", "approval": "C-a1", "verdict": "refuse", "by": "A"})[
        "error"
    ].startswith("approval:")


def test_a_case_may_have_any_name(ask: Callable[[Any], dict[str, Any]], opening: dict[str, Any], date: Date) -> None:
    for name in ("Zaak-1", "ünïcödé 5", "a-b-9", "\ud800"):
        opened = ask({**opening, "case": name})
        assert opened["case"] == name
        offer = opened["actions"][0]["offer"]["id"]
        line = {"case": name, "on": date(1), "type": "reply", "acts": [{"act": "accept"}], "offer": offer}
        assert ask(line)["phase"] == "agreed"


def test_finished_cases_are_kept_in_a_few_bytes_each() -> None:
    import datetime

    finished = FinishedCases()
    day = datetime.date(2026, 11, 24)
    for number in range(5000):
        finished.put(f"C{number}", Phase.PAID if number % 2 else Phase.CLOSED, day + datetime.timedelta(days=number))
    assert len(finished) == 5000
    assert finished.get("C4999") == (Phase.PAID, day + datetime.timedelta(days=4999))
    assert finished.get("C4998") == (Phase.CLOSED, day + datetime.timedelta(days=4998))
    assert finished.get("C5000") is None


POLICY = """\
currency: EUR
levers:
  discount:
    at_most: {from day 0: 5%}
    pay_within_days: 14
segments:
  - name: natural persons
    when: {natural_person: [yes, unknown]}
    levers: {discount: {at_most: 0%}}
"""


def _run(policy: Path, lines: list[dict[str, Any]]) -> bytes:
    script = "from bot.cli.negotiate import negotiate; negotiate()"
    text = "\n".join(json.dumps(line) for line in lines)
    command = [sys.executable, "-c", script, "--policy", str(policy)]
    done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)  # noqa: S603 our own command
    assert done.stderr == b""
    return done.stdout


def test_the_command_answers_every_line_with_the_same_bytes_and_applies_segments(
    tmp_path: Path, opening: dict[str, Any], date: Date
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(POLICY, encoding="utf-8")
    private = {**opening, "case": "P", "debtor": {**opening["debtor"], "consumer": True}}
    discount = {"on": date(1), "type": "reply", "acts": [{"act": "request_discount"}]}
    lines = [opening, private, {**discount, "case": "C"}, {**discount, "case": "P"}, {"case": "?"}]
    first = _run(policy, lines)
    assert first == _run(policy, lines)
    answers = [json.loads(line) for line in first.splitlines()]
    assert len(answers) == 5
    assert answers[2]["actions"][0]["offer"]["options"][0]["kind"] == "discount"
    assert not any(action["action"] == "send_offer" for action in answers[3]["actions"])
    assert "discount_at_most" in {why["code"] for why in answers[3]["reasons"]}
