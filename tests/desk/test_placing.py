"""Messages that nobody could place or decide."""

import pytest

from bot.desk.placing import assign, dismiss, retry
from bot.desk.refusal import Refused
from bot.desk.waiting import arrival_line, sections, what_waits
from tests.desks import Desk


def unplaced(desk: Desk) -> int:
    """Receive a mail that belongs to nobody we know; give its arrival's number."""
    head = b"From: eve@elsewhere.example\nTo: invoices@firm.example\nSubject: hello\nMessage-ID: <x@y>\n"
    raw = head + b"\nI will pay all.\n"
    desk.office.ledger.receive_mail("invoices", 1, 900, raw, desk.clock.now())
    desk.decide()
    (arrival,) = what_waits(desk.office).arrivals
    assert "belongs to no case" in arrival_line(desk.office, arrival)
    return arrival.id


def test_a_person_says_whose_a_message_is_and_its_writer_gains_nothing_by_it(desk: Desk) -> None:
    case, arrival = desk.open_case(), unplaced(desk)
    came = assign(desk.office, desk.person("Noor"), arrival, case)
    assert came.arrival.settled_by is not None
    assert "promise" not in str([action for action in came.actions if action["action"] == "hold"])
    assert what_waits(desk.office).arrivals == ()


def test_a_person_lets_a_message_go(desk: Desk) -> None:
    arrival = unplaced(desk)
    assert dismiss(desk.office, desk.person("Noor"), arrival).settled_by == "Noor"
    assert sections(desk.office, what_waits(desk.office)) == []


def test_only_what_is_parked_is_decided_again(desk: Desk) -> None:
    with pytest.raises(Refused, match="only what is parked is decided again"):
        retry(desk.office, desk.person("Noor"), unplaced(desk))
