"""Commands beside a running `akkoord run`: decided here, or waited for, and never for ever."""

import datetime
import time

import pytest

from bot.desk.notes import note
from bot.desk.refusal import Refused
from bot.desk.reminders import remind
from bot.desk.settling import came_of, enter, settle
from bot.desk.telling import came_lines
from bot.ledger.states import IncomingState
from tests.desks import Desk


def test_while_another_process_holds_the_debtor_a_command_waits_in_vain_but_not_for_ever(desk: Desk) -> None:
    case = desk.open_case(reminded=1)
    debtor = desk.view(case).debtor.id
    arrival = enter(desk.office, "remind", "today", {"by": "Noor"}, debtor, case)
    claim = desk.office.ledger.claim("another process", desk.clock.now(), 120, debtor)
    assert claim is not None
    began = time.monotonic()
    left = settle(desk.office, arrival, patience=0.3)
    assert 0.2 < time.monotonic() - began < 5
    assert left.state is IncomingState.ASSIGNED
    assert "another process is deciding" in came_lines(desk.office, came_of(desk.office, left))[0]
    desk.office.ledger.release(claim, desk.clock.now())
    assert settle(desk.office, arrival, patience=5).state is IncomingState.DECIDED


def test_what_waited_before_is_decided_first(desk: Desk) -> None:
    case = desk.open_case()
    desk.send()
    desk.pass_days(4)
    view = desk.view(case)
    enter(desk.office, "payment", "p1", {"amount": "1210.00", "by": "Noor"}, view.debtor.id, case)
    arrival = enter(desk.office, "resume", "r1", {"by": "Noor"}, view.debtor.id, case)
    assert settle(desk.office, arrival).state is IncomingState.DECIDED
    assert [entry.kind for entry in desk.view(case).journal][-2:] == ["payment", "resume"]


def test_what_the_core_refuses_is_recorded_as_refused_and_told_not_tried_again(desk: Desk) -> None:
    case = desk.open_case()
    arrival = enter(desk.office, "nonsense", "1", {"by": "Noor"}, desk.view(case).debtor.id, case)
    found = settle(desk.office, arrival)
    assert found.state is IncomingState.DECIDED
    with pytest.raises(Refused, match="type: expected one of"):
        came_of(desk.office, found)
    assert [entry.kind for entry in desk.view(case).journal][-1] == "refused"


def test_a_note_changes_nothing_but_the_notes(desk: Desk) -> None:
    case = desk.open_case()
    before = desk.view(case)
    written = note(desk.office, desk.person("Noor"), case, "  called, comes back on Friday ")
    after = desk.view(case)
    assert (written.by, written.text) == ("Noor", "called, comes back on Friday")
    assert (after.case.phase, after.letters) == (before.case.phase, before.letters)


def test_a_reminder_of_a_case_that_was_never_taken_up_takes_it_up_first(desk: Desk) -> None:
    case = desk.open_case(reminded=1)
    desk.clock.advance(datetime.timedelta(minutes=1))
    assert remind(desk.office, desk.person("Noor"), case).phase == "open"
