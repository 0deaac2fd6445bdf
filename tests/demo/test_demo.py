"""The demo, played once: what each debtor's own words lead to, through real servers."""

import asyncio
from email import message_from_bytes, policy
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.clock import SimulatedClock
from bot.demo.cast import CAST
from bot.demo.play import play
from bot.demo.scenery import PASSWORD_VARIABLE, START
from bot.ledger.values import CaseView
from bot.office import Office


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    asyncio.run(play(folder, 0, Console(file=StringIO(), width=100)))
    return folder


@pytest.fixture(scope="module")
def views(played: Path) -> dict[str, CaseView]:
    """Each debtor's case at the end, by the debtor's number."""
    office = Office.open(played / "akkoord.yaml", {PASSWORD_VARIABLE: "any"}, SimulatedClock(START))
    found = {
        line.case.debtor_id: office.ledger.case_view(line.case.number)
        for line in office.ledger.cases(only_open=False)
    }
    office.ledger.close()
    return found


def actions_of(view: CaseView) -> list[dict[str, object]]:
    steps = [step for entry in view.journal if entry.payload for step in entry.payload.get("steps", ())]
    return [action for step in steps for action in step["actions"]]


def agreed_kinds(view: CaseView) -> set[str]:
    agreements = [one["agreement"] for one in actions_of(view) if one["action"] == "confirm_agreement"]
    return {str(agreement["kind"]) for agreement in agreements if isinstance(agreement, dict)}


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("1001", "method"),
        ("1002", "waiver"),
        ("1003", "discount"),
        ("1004", "new_due_date"),
        ("1005", "instalments"),
        ("1007", "instalments"),
        ("1008", "instalments"),
    ],
)
def test_each_lever_is_agreed_at_least_once(views: dict[str, CaseView], number: str, kind: str) -> None:
    assert agreed_kinds(views[number]) == {kind}
    assert [document.kind for document in views[number].documents] == ["agreement"]


def test_a_promise_is_held_and_kept_without_a_concession(views: dict[str, CaseView]) -> None:
    assert views["1006"].case.phase == "paid"
    assert not agreed_kinds(views["1006"])


def test_a_person_approves_one_plan_and_refuses_another(views: dict[str, CaseView]) -> None:
    assert [approval.state for approval in views["1007"].approvals] == ["approved"]
    assert [approval.state for approval in views["1008"].approvals] == ["refused"]


@pytest.mark.parametrize("number", ["1009", "1010", "1011", "1012", "1013", "1014", "1015"])
def test_what_is_no_yes_binds_nobody(views: dict[str, CaseView], number: str) -> None:
    assert not agreed_kinds(views[number])


@pytest.mark.parametrize(
    ("number", "action", "why"),
    [
        ("1010", "answer", "dispute"),
        ("1011", "answer", "claim_paid"),
        ("1012", "hold", "auto_reply"),
        ("1013", "hand_to_person", "undeliverable"),
        ("1014", "answer", "unauthenticated"),
        ("1015", "hand_to_person", "vulnerable"),
    ],
)
def test_what_stops_or_pauses_is_seen(views: dict[str, CaseView], number: str, action: str, why: str) -> None:
    words = [one.get("topic") or one.get("why") or one.get("reason") for one in actions_of(views[number])]
    assert why in words, action


def test_nothing_is_sent_to_somebody_in_mourning_after_they_said_so(views: dict[str, CaseView]) -> None:
    view = views["1015"]
    said_at = next(entry.at for entry in view.journal if entry.kind == "mail")
    assert all(letter.created_at <= said_at for letter in view.letters)


def test_the_stranger_is_told_nothing(played: Path) -> None:
    assert not list((played / "mails").glob("*ailleurs*"))


def test_mails_agreements_and_a_transcript_are_left_behind(played: Path) -> None:
    assert len(list((played / "agreements").glob("*.pdf"))) == 7
    assert "How it ended" in (played / "transcript.txt").read_text(encoding="utf-8")
    for file in (played / "mails").iterdir():
        mail = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert mail["Message-ID"]


def test_no_subject_shames_anybody(views: dict[str, CaseView]) -> None:
    subjects = " ".join(letter.subject.lower() for view in views.values() for letter in view.letters)
    for word in ("schuld", "aanmaning", "debt", "overdue", "dette", "impayé", "mahnung", "relance"):
        assert word not in subjects


def test_every_debtor_of_the_cast_has_a_case(views: dict[str, CaseView]) -> None:
    assert set(views) == {debtor.number for debtor in CAST}
