"""PROTOCOL.md, In and Errors: every wrong line is named, changes nothing, and the next one is read."""

import copy
import json
import subprocess
import sys
from typing import Any

import pytest

from bot.protocol import Protocol
from tests.negotiation.protocol_sessions import POLICY, Session, book, nine, on

OPEN: dict[str, Any] = {
    "case": "C",
    "on": on(0),
    "type": "open",
    "debtor": {"id": "D", "country": "NL", "language": "nl", "consumer": False},
    "items": [{"number": "F", "issued": on(-100), "due": on(-70), "outstanding": "1210.00"}],
    "charges": "0.00",
    "contacts": [{"on": on(-10), "level": 1, "answered": False}],
}
Path = tuple[str | int, ...]


def answer(*lines: Any) -> dict[str, Any]:
    protocol = Protocol(book())
    written = ""
    for line in lines:
        written = protocol.answer(line if isinstance(line, bytes) else json.dumps(line).encode())
        assert written.endswith("\n")
        assert written.count("\n") == 1
    told: dict[str, Any] = json.loads(written)
    assert set(told) == {"case", "on", "phase", "actions", "reasons", "look_again_on", "error"}
    return told


def changed(path: Path, value: Any) -> dict[str, Any]:
    line: Any = copy.deepcopy(OPEN)
    place = line
    for step in path[:-1]:
        place = place[step]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    changed_line: dict[str, Any] = line
    return changed_line


REQUIRED: list[tuple[Path, str]] = [
    (("on",), "on"),
    (("type",), "type"),
    (("debtor",), "debtor"),
    (("items",), "items"),
    (("charges",), "charges"),
    (("contacts",), "contacts"),
    (("debtor", "id"), "debtor.id"),
    (("debtor", "country"), "debtor.country"),
    (("debtor", "language"), "debtor.language"),
    (("debtor", "consumer"), "debtor.consumer"),
    (("items", 0, "number"), "items[0].number"),
    (("items", 0, "issued"), "items[0].issued"),
    (("items", 0, "due"), "items[0].due"),
    (("items", 0, "outstanding"), "items[0].outstanding"),
    (("contacts", 0, "on"), "contacts[0].on"),
    (("contacts", 0, "level"), "contacts[0].level"),
    (("contacts", 0, "answered"), "contacts[0].answered"),
]


@pytest.mark.parametrize(("path", "name"), REQUIRED, ids=[name for _, name in REQUIRED])
@pytest.mark.parametrize(
    "value", [..., None, 7.5, [7], {"x": 1}], ids=["missing", "null", "number", "list", "object"]
)
def test_a_missing_or_wrong_field_of_an_opening_is_named(path: Path, name: str, value: Any) -> None:
    told = answer(changed(path, value))
    assert told["error"].startswith((f"{name}: expected", f"{name}[0]: expected", f"{name}."))
    assert (told["case"], told["phase"], told["actions"]) == ("C", None, [])


@pytest.mark.parametrize("text", ["20260302", "2026-W10-1", "2026-3-2", "2026-02-30", "02-03-2026", "tomorrow", ""])
@pytest.mark.parametrize("path", [("on",), ("items", 0, "due")], ids=["on", "due"])
def test_dates_are_iso(path: Path, text: str) -> None:
    assert "expected an ISO date" in answer(changed(path, text))["error"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("debtor", "natural_person"), "perhaps"),
        (("debtor", "natural_person"), True),
        (("debtor", "payment_run_days"), [0]),
        (("debtor", "payment_run_days"), [32]),
        (("debtor", "payment_run_days"), ["5"]),
        (("debtor", "exceptions"), ["soon"]),
        (("debtor", "group"), 5),
        (("items", 0, "outstanding"), "-1.00"),
        (("items", 0, "insured"), "yes"),
        (("charges",), "-1.00"),
        (("currency",), "EURO"),
    ],
)
def test_a_wrong_optional_field_is_named(path: Path, value: Any) -> None:
    assert str(path[-1]) in answer(changed(path, value))["error"]


@pytest.mark.parametrize(
    "case", [None, 5, True, [], {}, ...], ids=["null", "number", "true", "list", "object", "none"]
)
def test_a_case_that_cannot_be_read_is_null(case: Any) -> None:
    told = answer(OPEN, changed(("case",), case))
    assert told["error"].startswith("case: expected")
    assert (told["case"], told["phase"]) == (None, None)


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"type": "open"}, "type"),
    ({"type": "tea"}, "type"),
    ({"type": "day", "on": on(-1)}, "on"),
    ({"type": "reply"}, "acts"),
    ({"type": "reply", "acts": "accept"}, "acts"),
    ({"type": "reply", "acts": ["accept"]}, "acts[0]"),
    ({"type": "reply", "acts": [{}]}, "acts[0].act"),
    ({"type": "reply", "acts": [{"act": "sing"}]}, "acts[0].act"),
    ({"type": "reply", "acts": [{"act": "accept"}, {"act": "Accept"}]}, "acts[1].act"),
    ({"type": "reply", "acts": [{"act": "accept", "option": 1}]}, "acts[0].option"),
    ({"type": "reply", "acts": [{"act": "promise_to_pay", "date": "soon"}]}, "acts[0].date"),
    ({"type": "reply", "acts": [{"act": "promise_to_pay", "amount": 5}]}, "acts[0].amount"),
    ({"type": "reply", "acts": [{"act": "request_discount", "percent": 5}]}, "acts[0].percent"),
    ({"type": "reply", "acts": [{"act": "propose_instalments", "count": "3"}]}, "acts[0].count"),
    ({"type": "reply", "acts": [{"act": "propose_instalments", "count": [3, 4]}]}, "acts[0].count"),
    ({"type": "reply", "acts": [{"act": "propose_instalments", "frequency": "yearly"}]}, "acts[0].frequency"),
    ({"type": "reply", "acts": [{"act": "request_method", "method": "gold"}]}, "acts[0].method"),
    ({"type": "reply", "acts": [], "authentic": "yes"}, "authentic"),
    ({"type": "reply", "acts": [], "confident": 1}, "confident"),
    ({"type": "reply", "acts": [], "flags": "vulnerable"}, "flags"),
    ({"type": "reply", "acts": [], "received_on": "today"}, "received_on"),
    ({"type": "reply", "acts": [], "offer": 7}, "offer"),
    ({"type": "contact"}, "level"),
    ({"type": "contact", "level": "1"}, "level"),
    ({"type": "payment"}, "amount"),
    ({"type": "payment", "amount": "1.00", "paid_on": "1 May"}, "paid_on"),
    ({"type": "payment", "amount": "1.00", "id": 7}, "id"),
    ({"type": "items", "charges": "0.00"}, "items"),
    ({"type": "items", "items": []}, "charges"),
    ({"type": "items", "items": [], "charges": "0.00", "received": [{}]}, "received[0]"),
    ({"type": "items", "items": [], "charges": "0.00", "exceptions": ["x"]}, "exceptions[0]"),
    ({"type": "ruling", "approval": "C-a1", "verdict": "approve", "by": "Ann"}, "approval"),
    ({"type": "ruling", "approval": "C-a1", "by": "Ann"}, "verdict"),
    ({"type": "agree", "by": "Ann"}, "offer"),
    ({"type": "agree", "offer": {"options": [{"kind": "full_payment", "pay_by": on(9)}]}}, "by"),
    ({"type": "agree", "by": "Ann", "offer": {"options": [{"kind": "full_payment"}] * 2}}, "offer.options"),
    ({"type": "resolve"}, "outcome"),
    ({"type": "resolve", "outcome": "won"}, "outcome"),
    ({"type": "resume"}, "by"),
    ({"type": "delivery", "outcome": "lost"}, "outcome"),
]


@pytest.mark.parametrize(("fields", "name"), WRONG, ids=[f"{at}-{name}" for at, (_, name) in enumerate(WRONG)])
def test_a_wrong_line_is_named_and_changes_nothing(fields: dict[str, Any], name: str) -> None:
    line = {**OPEN, **fields} if fields["type"] == "open" else {"case": "C", "on": on(1), **fields}
    told = answer(OPEN, line)
    assert told["error"].startswith(name), told["error"]
    assert "expected" in told["error"]
    assert (told["case"], told["phase"], told["actions"]) == ("C", "offered", [])
    accept = {"case": "C", "on": on(1), "type": "reply", "acts": [{"act": "accept"}]}
    assert answer(OPEN, line, accept) == answer(OPEN, accept)


@pytest.mark.parametrize("line", [b"", b"\n", b" \n", b"{", b"[]", b"null", b'"C"', b"7", b"\xff", b'{"case": "C"'])
def test_what_is_no_object_is_an_error_and_the_next_line_is_read(line: bytes) -> None:
    told = answer(OPEN, line)
    assert (told["case"], told["on"], told["phase"], told["look_again_on"]) == (None, None, None, None)
    assert told["error"]
    assert answer(OPEN, line, {"case": "C", "on": on(0), "type": "day"})["error"] is None


def test_an_unknown_field_is_ignored_everywhere() -> None:
    more = copy.deepcopy(OPEN)
    for place in (more, more["debtor"], more["items"][0], more["contacts"][0]):
        place["colour"] = {"deep": ["red"]}
    assert answer(more) == answer(OPEN)
    said = {"case": "C", "on": on(1), "type": "reply", "acts": [{"act": "accept", "tone": "glad"}], "mood": 1}
    assert answer(OPEN, said)["phase"] == "agreed"


def test_a_line_for_a_case_that_nobody_opened_has_no_phase() -> None:
    told = answer(OPEN, {"case": "Z", "on": on(1), "type": "day"})
    assert (told["case"], told["phase"]) == ("Z", None)
    assert told["error"].startswith("case: expected")


def test_cases_do_not_touch_each_other() -> None:
    session = Session().open().says(nine(), day=1)
    other = {**OPEN, "case": "E"}
    assert json.loads(session.protocol.answer(json.dumps(other).encode()))["phase"] == "offered"
    assert session.line("ruling", 1, approval="C-a1", verdict="approve", by="Ann")["phase"] == "offered"


def test_the_command_writes_the_same_bytes_each_time_and_ends_with_status_0() -> None:
    lines: list[Any] = [OPEN, {"case": "C", "on": on(1), "type": "reply", "acts": [{"act": "hardship"}]}]
    lines += [{"case": "C", "on": on(day), "type": "day"} for day in range(2, 90)]
    given = b"".join(json.dumps(line).encode() + b"\n" for line in lines) + b"\nnot json\n" + b'{"case": "C"}'
    call = "from bot.cli import main; main()"
    command = [sys.executable, "-c", call, "negotiate", "--policy", str(POLICY)]
    runs = [subprocess.run(command, input=given, capture_output=True, check=True) for _ in range(2)]  # noqa: S603 our own command
    assert runs[0].stdout == runs[1].stdout
    written = runs[0].stdout.splitlines()
    assert len(written) == len(lines) + 3
    assert [json.loads(line)["error"] is None for line in written] == [True] * len(lines) + [False] * 3
