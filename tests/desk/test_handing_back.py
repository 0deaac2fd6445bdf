"""A case goes back to the assistant; a dispute ends."""

import pytest

from bot.desk.handing_back import resolve, resume
from bot.desk.refusal import Refused
from negotiation.incoming import DisputeResult
from tests.desks import Desk


def with_a_person(desk: Desk) -> int:
    case = desk.open_case()
    desk.send()
    desk.says(case, {"act": "ask_human"})
    assert desk.view(case).case.phase == "with_a_person"
    return case


def disputed(desk: Desk) -> int:
    case = desk.open_case()
    desk.send()
    desk.says(case, {"act": "dispute"})
    assert desk.view(case).case.phase == "disputed"
    return case


def test_a_person_hands_a_case_back_and_it_goes_on(desk: Desk) -> None:
    case = with_a_person(desk)
    came = resume(desk.office, desk.person("Noor"), case, "called them")
    assert came.phase == "open"
    assert came.entry is not None
    assert came.entry.payload is not None
    assert (came.entry.payload["by"], came.entry.payload["note"]) == ("Noor", "called them")


def test_a_case_that_nobody_has_cannot_be_handed_back(desk: Desk) -> None:
    with pytest.raises(Refused, match="it is not with a person"):
        resume(desk.office, desk.person("Noor"), desk.open_case())


@pytest.mark.parametrize("outcome", DisputeResult)
def test_a_dispute_ends_as_a_person_says(desk: Desk, outcome: DisputeResult) -> None:
    case = disputed(desk)
    came = resolve(desk.office, desk.person("Noor"), case, outcome, "looked into it")
    assert came.phase != "disputed"


def test_a_dispute_that_has_ended_or_never_was_cannot_be_resolved(desk: Desk) -> None:
    with pytest.raises(Refused, match="has no open dispute"):
        resolve(desk.office, desk.person("Noor"), desk.open_case(), DisputeResult.REJECTED)
