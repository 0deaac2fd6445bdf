"""The phases as a table: complete, reachable, and closed at the end."""

import datetime
import typing

import pytest

from negotiation.actions import CloseOutcome
from negotiation.errors import FieldError, IllegalTransition
from negotiation.event_wire import event_from_json
from negotiation.events import CaseClosed, CaseOpened, CasePaid, Event, HardshipSaid
from negotiation.evolve import evolve
from negotiation.incoming import Debtor, NaturalPerson
from negotiation.replay import replay
from negotiation.state_machine import BARGAINING, FINISHED, PAUSED, TRANSITIONS, Phase, target_of

TODAY = datetime.date(2026, 11, 24)
OPENED = CaseOpened(TODAY, "C", Debtor("D", "NL", "nl", True, NaturalPerson.YES), (), 100, (), "EUR")


def test_every_event_but_the_first_stands_in_the_table() -> None:
    kinds = {kind.__name__ for kind in typing.get_args(Event)}
    assert kinds - {"CaseOpened"} == set(TRANSITIONS)


def test_every_phase_is_of_one_sort() -> None:
    assert BARGAINING | PAUSED | FINISHED | {Phase.AGREED} == set(Phase)
    assert not BARGAINING & PAUSED


def test_nothing_but_a_look_happens_after_the_end() -> None:
    for phase in FINISHED:
        allowed = {event for event, (phases, _) in TRANSITIONS.items() if phase in phases}
        assert allowed == {"NextLookSet"}


def test_nothing_is_asked_in_a_pause() -> None:
    for phase in PAUSED:
        allowed = {event for event, (phases, _) in TRANSITIONS.items() if phase in phases}
        assert not allowed & {"OfferSent", "CapacityAsked", "Reminded", "ApprovalAsked"}


def test_an_event_without_a_place_is_refused() -> None:
    paid = replay((OPENED, CasePaid(TODAY, CloseOutcome.PAID)))
    with pytest.raises(IllegalTransition):
        evolve(paid, HardshipSaid(TODAY))
    with pytest.raises(IllegalTransition):
        target_of(Phase.CLOSED, "OfferSent")


def test_a_case_begins_with_its_opening_and_only_once() -> None:
    with pytest.raises(IllegalTransition):
        evolve(None, HardshipSaid(TODAY))
    with pytest.raises(IllegalTransition):
        replay((OPENED, OPENED))
    with pytest.raises(IllegalTransition):
        replay(())
    assert replay((OPENED, CaseClosed(TODAY, CloseOutcome.CREDITED))).phase is Phase.CLOSED


def test_an_unknown_event_is_told() -> None:
    with pytest.raises(FieldError):
        event_from_json({"event": "Sung"})
