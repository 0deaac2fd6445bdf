"""Rulings: by right, bound to the offer that was seen, each question settled once."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.desk.questions import Question, open_question, open_questions
from bot.desk.refusal import Refused
from bot.desk.rulings import amended, rule
from bot.desk.waiting import question_lines
from negotiation.errors import FieldError
from negotiation.incoming import Verdict
from negotiation.offers import Terms
from tests.desks import POLICY, Desk

TWO_PEOPLE = POLICY.replace("two_people_if: {principal_above: 50000.00}", "two_people_if: {principal_above: 2000.00}")
LOW = POLICY.replace(
    "controller: {cost_at_most: 1000.00, principal_at_most: 50000.00}", "controller: {cost_at_most: 50.00}"
)


def asked(desk: Desk) -> Question:
    desk.asked_plan()
    (question,) = open_questions(desk.office)
    return question


def test_an_approval_sends_exactly_the_offer_that_was_asked_about(desk: Desk) -> None:
    question = asked(desk)
    ruled = rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash[:8])
    (letter,) = ruled.came.letters
    assert letter.offer_hash == question.hash
    assert letter.state == "pending"
    assert ruled.came.phase == "offered"
    assert open_questions(desk.office) == ()
    (row,) = desk.view(question.number).approvals
    assert (row.state, row.settled_by) == ("approved", "Noor")


def test_a_question_says_offer_cost_reasons_and_whom_it_suits(desk: Desk) -> None:
    question = asked(desk)
    text = "\n".join(question_lines(desk.office, question))
    assert "9 instalments of €300.00 every month" in text
    assert "A person is asked above 6 instalments; these are 9." in text
    assert "for Noor or Bo" in text
    assert f"--hash {question.hash[:8]}" in text


def test_a_ruling_on_another_offer_than_the_one_shown_is_refused_and_says_what_stands(desk: Desk) -> None:
    question = asked(desk)
    with pytest.raises(Refused, match=f"has moved on since deadbeef; now it is {question.hash[:8]}: €300.00 by"):
        rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, "deadbeef")
    assert desk.view(question.number).case.phase == "awaiting_approval"


def test_less_than_eight_signs_of_the_hash_are_too_few(desk: Desk) -> None:
    question = asked(desk)
    with pytest.raises(FieldError, match="at least the first 8 signs"):
        rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash[:7])


def test_a_second_ruling_is_told_by_whom_and_when_it_was_decided(desk: Desk) -> None:
    question = asked(desk)
    rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash)
    with pytest.raises(Refused, match=r"a1 is no longer asked: it was approved by Noor on 2026-03-03 10:00"):
        rule(desk.office, desk.person("Bo"), str(question.number), Verdict.REFUSE, question.hash)
    assert len([one for one in desk.view(question.number).journal if one.kind == "ruling"]) == 1


def test_a_yes_beyond_the_mandate_is_refused_and_says_whom_to_ask(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(policy=LOW)
    question = asked(desk)
    assert question.suits == ("Ruben",)
    with pytest.raises(Refused, match=r"Noor's mandate does not reach a cost of .* ask Ruben"):
        rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash)
    ruled = rule(desk.office, desk.person("Ruben"), str(question.number), Verdict.APPROVE, question.hash)
    assert ruled.came.phase == "offered"


def test_everybody_may_refuse_and_the_best_without_approval_is_offered(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(policy=LOW)
    question = asked(desk)
    ruled = rule(desk.office, desk.person("Noor"), f"{question.number}/a1", Verdict.REFUSE, question.hash)
    (row,) = desk.view(question.number).approvals
    assert (row.state, row.settled_by) == ("refused", "Noor")
    assert all(letter.offer_hash != question.hash for letter in ruled.came.letters)


def test_above_a_limit_two_people_must_agree_and_the_same_person_counts_once(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(policy=TWO_PEOPLE)
    question = asked(desk)
    first = rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash)
    assert first.waits_for_second
    assert first.came.letters == ()
    (now,) = open_questions(desk.office)
    assert now.first_by == "Noor"
    assert now.suits == ("Bo",)
    with pytest.raises(Refused, match=r"Noor has said yes .* already; a second person must"):
        rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash)
    second = rule(desk.office, desk.person("Ruben"), str(question.number), Verdict.APPROVE, question.hash)
    assert [letter.offer_hash for letter in second.came.letters] == [question.hash]


def test_an_amendment_is_checked_valued_and_sent_under_its_own_hash(desk: Desk) -> None:
    question = asked(desk)
    options = amended(desk.office, question, Terms(count=7, down_payment=500_00))
    ruled = rule(desk.office, desk.person("Noor"), str(question.number), Verdict.AMEND, question.hash, options)
    (letter,) = ruled.came.letters
    offer = letter.facts["offer"]
    assert letter.offer_hash == offer["hash"] != question.hash
    (option,) = offer["options"]
    assert (option["count"], option["down_payment"]) == (7, "500.00")
    assert desk.view(question.number).approvals[0].state == "amended"


def test_an_amendment_beyond_the_limits_is_refused_in_words(desk: Desk) -> None:
    question = asked(desk)
    with pytest.raises(Refused, match=r"outside the limits\. A plan has at most 12 instalments; this would need 20"):
        amended(desk.office, question, Terms(count=20))
    with pytest.raises(Refused, match=r"The down payment is at least 10% of the principal; this would be €10\.00"):
        amended(desk.office, question, Terms(down_payment=10_00))


def test_an_amendment_that_needs_a_second_person_is_seen_by_them_with_its_new_hash(
    make_desk: Callable[..., Desk],
) -> None:
    desk = make_desk(policy=TWO_PEOPLE)
    question = asked(desk)
    options = amended(desk.office, question, Terms(count=8))
    first = rule(desk.office, desk.person("Noor"), str(question.number), Verdict.AMEND, question.hash, options)
    assert first.waits_for_second
    (now,) = open_questions(desk.office)
    assert now.hash != question.hash
    (row,) = desk.view(question.number).approvals
    assert (row.state, row.offer_hash, row.first_by) == ("open", now.hash, "Noor")
    with pytest.raises(Refused, match=f"now it is {now.hash[:8]}"):
        rule(desk.office, desk.person("Bo"), str(question.number), Verdict.APPROVE, question.hash)
    second = rule(desk.office, desk.person("Bo"), str(question.number), Verdict.APPROVE, now.hash)
    assert [letter.offer_hash for letter in second.came.letters] == [now.hash]


def test_an_option_that_the_offer_does_not_have_cannot_be_amended(desk: Desk) -> None:
    with pytest.raises(FieldError, match="one of A"):
        amended(desk.office, asked(desk), Terms(percent=Decimal(2)), "C")


def test_a_question_that_expired_cannot_be_ruled_on(desk: Desk) -> None:
    question = asked(desk)
    desk.pass_days(5)
    with pytest.raises(Refused, match="it expired on 2026-03-"):
        rule(desk.office, desk.person("Noor"), str(question.number), Verdict.APPROVE, question.hash)


@pytest.mark.parametrize("reference", ["12x", "", "1/2/3", "../1"])
def test_a_reference_that_is_none_is_told_how_one_looks(desk: Desk, reference: str) -> None:
    with pytest.raises(FieldError, match="CASE or CASE/APPROVAL"):
        open_question(desk.office, reference)


def test_a_case_without_a_question_says_so(desk: Desk) -> None:
    case = desk.open_case()
    with pytest.raises(Refused, match="has no question, and there was none"):
        open_question(desk.office, str(case))
