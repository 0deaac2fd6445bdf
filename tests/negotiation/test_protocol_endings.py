"""PROTOCOL.md, Ends: disputes, people, silence, and that every case ends in bounded steps."""

from typing import Any

import pytest

from tests.negotiation.protocol_sessions import Session, discount, on, pays, plan, promise

ALL = {"act": "dispute", "reason": "quality"}
PART = {**ALL, "amount": "200.00"}
DEMANDS = {"send_offer", "remind", "ask_capacity"}


@pytest.mark.parametrize(
    ("acts", "phase"),
    [
        (["insolvency"], "with_a_person"),
        ([{"act": "stop_contact", "ground": "lawyer"}], "with_a_person"),
        (["ask_human"], "with_a_person"),
        (["offer_offset"], "with_a_person"),
        ([ALL], "disputed"),
        ([{**ALL, "amount": "1210.00"}], "disputed"),
        ([ALL, "accept"], "disputed"),
    ],
)
def test_in_a_pause_nothing_is_demanded_and_nothing_agreed(acts: list[Any], phase: str) -> None:
    session = Session().open().says(*acts, day=1)
    assert (session.phase, session.look) == (phase, None)
    for day in (2, 30, 400):
        assert session.come(day).names == set()
    for act in ("accept", promise(405), plan(first_date=on(430)), discount("1")):
        session.says(act, day=401)
        assert session.names & {*DEMANDS, "confirm_agreement", "hold"} == set()
        assert session.phase == phase


@pytest.mark.parametrize("act", ["insolvency", "stop_contact", ALL, "claim_paid"])
def test_what_would_pause_does_so_from_a_stranger_and_a_person_looks(act: Any) -> None:
    session = Session().open().says(act, day=1, authentic=False)
    assert (session.phase, session.names) == ("with_a_person", {"hand_to_person"})


@pytest.mark.parametrize("act", ["ask_human", "hardship", "reject", promise(9), discount("1"), plan()])
def test_nothing_else_from_a_stranger_does_anything(act: Any) -> None:
    session = Session().open().says(act, day=1, authentic=False)
    assert (session.phase, session.names) == ("offered", {"answer"})


def test_resume_hands_back_and_the_case_goes_on_to_its_end() -> None:
    session = Session().open().says("ask_human", day=1).send("resume", 9, by="Ann")
    assert session.phase == "open"
    assert session.look is not None
    assert set(session.run()) & {"send_offer full_payment", "hand_over agency", "hand_to_person silence"}


@pytest.mark.parametrize(
    ("outcome", "done"), [("rejected", "send_offer"), ("settled", "send_offer"), ("upheld", "hold")]
)
def test_resolve_goes_on_as_the_dispute_ended(outcome: str, done: str) -> None:
    session = Session().open().says(ALL, day=1).send("resolve", 9, outcome=outcome)
    assert session.names == {done}
    session.run()
    assert session.phase in {"with_a_person", "handed_over"}


def test_credit_alone_closes_no_dispute_but_a_case_of_nothing_is_closed() -> None:
    session = Session().open().says(ALL, day=1).books("600.00", day=2)
    assert (session.phase, session.names) == ("disputed", set())
    session.send("resolve", 3, outcome="upheld")
    assert pays(session.option) == [(17, "600.00")]
    nothing = Session().open().says(ALL, day=1).books("0.00", day=2)
    assert (nothing.phase, nothing.done) == ("closed", ["close credited"])


# A part is disputed


def test_a_partial_dispute_holds_its_part_only() -> None:
    session = Session().open().says(PART, day=1)
    assert session.done == ["answer dispute", "send_offer full_payment"]
    assert pays(session.option) == [(15, "1010.00")]


@pytest.fixture
def rest_agreed() -> Session:
    """Agree on the rest while 200.00 of 1,210.00 are disputed."""
    session = Session().open().says(PART, day=1).says("accept", day=2)
    assert (session.phase, session.agreement["pays"]) == ("agreed", [{"on": on(15), "amount": "1010.00"}])
    return session


def test_what_is_agreed_on_the_rest_is_watched(rest_agreed: Session) -> None:
    assert rest_agreed.look == 19
    assert rest_agreed.come(19).done == ["notify broken"]


def test_the_disputed_part_stays_when_the_rest_is_paid(rest_agreed: Session) -> None:
    rest_agreed.pays("1010.00", 3)
    assert "notify discharged" in rest_agreed.done
    assert (rest_agreed.phase, rest_agreed.look) == ("disputed", None)
    rest_agreed.send("resolve", 9, outcome="rejected")
    assert pays(rest_agreed.option) == [(23, "200.00")]


@pytest.mark.parametrize("outcome", ["rejected", "settled"])
def test_a_part_that_is_due_after_all_is_no_gift_of_the_agreement(rest_agreed: Session, outcome: str) -> None:
    rest_agreed.send("resolve", 3, outcome=outcome).pays("1010.00", 4)
    assert rest_agreed.phase == "open"
    assert "send_offer full_payment" in rest_agreed.run()
    assert rest_agreed.phase != "paid"


def test_the_same_part_disputed_again_leaves_the_agreement_as_it_is(rest_agreed: Session) -> None:
    rest_agreed.says(PART, day=3)
    assert (rest_agreed.phase, rest_agreed.done) == ("agreed", ["answer dispute"])
    assert rest_agreed.says({**PART, "amount": "200.01"}, day=4).phase == "disputed"


def test_a_credit_for_the_part_leaves_the_agreement_as_it_is(rest_agreed: Session) -> None:
    assert rest_agreed.books("1010.00", day=3).names == set()
    assert rest_agreed.pays("1010.00", 4).phase == "paid"


def test_a_credit_beyond_the_part_makes_the_agreement_smaller(rest_agreed: Session) -> None:
    rest_agreed.books("900.00", day=3)
    assert pays(rest_agreed.agreement) == [(15, "900.00")]
    assert rest_agreed.pays("900.00", 4).phase == "paid"


@pytest.mark.parametrize("more", [{}, {"amount": "1010.00"}])
def test_a_promise_of_the_rest_is_kept_by_the_rest(more: dict[str, str]) -> None:
    session = Session().open().says(PART, promise(9, **more), day=0)
    assert "notify promise_held" in session.done
    session.send("resolve", 3, outcome="rejected").pays("1010.00", 4)
    assert "notify broken" not in session.run()
    paid_first = Session().open().says(PART, promise(9, **more), day=0).pays("1010.00", 3)
    assert paid_first.phase == "disputed"
    paid_first.send("resolve", 4, outcome="rejected")
    assert pays(paid_first.option) == [(18, "200.00")]
    assert "notify broken" not in paid_first.run()


def test_a_dispute_of_what_is_agreed_pauses_it_and_gives_it_fresh_grace() -> None:
    session = Session().open().says("accept", day=0).says(PART, day=1)
    assert (session.phase, session.look) == ("disputed", None)
    session.send("resolve", 60, outcome="rejected")
    assert session.phase == "agreed"
    assert session.look is not None
    assert session.look > 60


# Waiting


@pytest.mark.parametrize(("back", "until"), [(-3, None), (0, None), (5, 5), (20, 20), (2000, None)])
def test_an_absence_is_waited_for_in_bounds(back: int, until: int | None) -> None:
    session = Session().open().says({"act": "auto_reply", "date": on(back)}, day=1)
    assert session.phase == "offered"
    assert session.names == ({"hold"} if back > 1 else set())
    if until is not None:
        assert session.action("hold")["until"] == on(until)
        for day in range(2, until + 1):
            assert session.come(day).names & DEMANDS == set()
    assert session.run()


@pytest.mark.parametrize("natural", ["yes", "unknown", "no"])
def test_a_broken_plan_of_a_natural_person_is_for_a_person_to_end(natural: str) -> None:
    session = Session().open(natural_person=natural).says("hardship", day=0).says(plan(), day=0)
    session.come(session.look or 0)
    assert session.done[0] == "notify broken"
    assert ("hand_to_person plan_broken" in session.done) is (natural != "no")


@pytest.mark.parametrize("natural", ["yes", "unknown", "no"])
def test_silence_ends_with_a_person_or_for_a_business_with_an_agency(natural: str) -> None:
    session = Session().open(natural_person=natural)
    done = session.run(20)
    assert done[-1] == ("hand_over agency" if natural == "no" else "hand_to_person silence")


@pytest.mark.parametrize(
    "acts",
    [
        ["hardship"],
        ["reject"],
        ["acknowledge"],
        [{"act": "acknowledge", "date": on(30)}],
        ["claim_paid"],
        [{"act": "claim_paid", "date": on(60)}],
        [promise(9)],
        [promise(30)],
        [promise(50)],
        [plan()],
        [discount("5")],
        [PART],
        [PART, "accept"],
        ["accept"],
        [{"act": "request_method", "method": "cheque"}],
        ["ask_question"],
        [{"act": "propose_instalments", "count": 1}],
    ],
)
def test_after_any_word_silence_ends_the_case_in_bounded_steps(acts: list[Any]) -> None:
    session = Session().open(charges="85.00").says(*acts, day=1)
    session.run(40)
    assert session.phase in {"with_a_person", "handed_over", "disputed"}


@pytest.mark.parametrize("acts", [["hardship"], [plan()], [promise(9)], [discount("5")], [PART]])
def test_a_day_line_every_day_does_the_same_as_one_on_each_date_named(acts: list[Any]) -> None:
    """`look_again_on` is the next date on which something is due: daily lines find nothing between."""
    named = Session().open().says(*acts, day=1)
    daily = Session().open().says(*acts, day=1)
    done = list[str]()
    for day in range(2, 3 * 365):
        expected = daily.look
        daily.come(day)
        assert not daily.names or day == expected
        done += daily.done
    assert done == named.run()
    assert daily.answer["phase"] == named.answer["phase"]


@pytest.mark.parametrize(
    ("outcome", "phase"), [("bounced", "offered"), ("unreachable", "with_a_person"), ("withheld", "open")]
)
def test_a_letter_that_did_not_arrive(outcome: str, phase: str) -> None:
    session = Session().open(answered=()).send("delivery", 1, outcome=outcome)
    assert session.phase == phase
    if outcome == "withheld":
        assert session.says("accept", day=2).done == ["answer standing"]
