"""One case as a person reads it."""

import datetime

from bot.desk.freshness import freshness
from bot.desk.notes import note, take
from bot.desk.payments import paid
from bot.desk.questions import open_questions
from bot.desk.rulings import rule
from bot.desk.timeline import case_json, headline, moments
from negotiation.incoming import Verdict
from tests.desks import Desk


def lines(desk: Desk, case: int, sort: str) -> list[str]:
    found = moments(desk.office, desk.view(case))
    return [line.text for moment in found for line in moment.lines if line.sort == sort]


def test_it_tells_what_was_said_understood_decided_and_why(desk: Desk) -> None:
    case = desk.asked_plan(in_words=True)
    assert "Can we pay in 10 monthly instalments?" in " ".join(lines(desk, case, "said"))
    understood = lines(desk, case, "understood")
    assert any(line.startswith("propose instalments (") and "count 10" in line and "←" in line for line in understood)
    assert any(line.startswith("ask a person (1-a1) about: €300.00 by") for line in lines(desk, case, "action"))
    assert "A person is asked above 6 instalments; these are 9." in lines(desk, case, "reason")
    assert "A  17 April 2026  €300.00" in lines(desk, case, "offer")


def test_each_moment_bears_the_name_of_who_did_it(desk: Desk) -> None:
    case = desk.asked_plan()
    (question,) = open_questions(desk.office)
    rule(desk.office, desk.person("Noor"), str(case), Verdict.APPROVE, question.hash)
    note(desk.office, desk.person("Bo"), case, "they called")
    paid(desk.office, desk.person("Ruben"), case, 5000, datetime.date(2026, 3, 3))
    take(desk.office, desk.person("Bo"), case)
    found = {moment.title: moment.by for moment in moments(desk.office, desk.view(case))}
    assert found["a ruling"] == "Noor"
    assert found["note"] == "Bo"
    assert found["money came"] == "Ruben"
    assert desk.view(case).case.owner == "Bo"


def test_letters_are_told_where_they_were_made_with_their_state(desk: Desk) -> None:
    case = desk.open_case()
    assert "leaves on 2026-03-02 10:00 or soon after" in lines(desk, case, "letter")[0]
    desk.send()
    assert "left on 2026-03-02 10:00" in lines(desk, case, "letter")[0]


def test_the_headline_says_where_the_case_stands(desk: Desk) -> None:
    case = desk.open_case(released=False, charges=40_00)
    text = "\n".join(headline(desk.view(case)))
    assert "Debtor 1001 (1001), offered, €1,210.00 outstanding and €40.00 charges" in text
    assert "not released" in text
    assert "everything, €1,250.00 by 16 March 2026" in text


def test_as_json_it_carries_the_journals_own_payloads(desk: Desk) -> None:
    case = desk.asked_plan(in_words=True)
    found = case_json(desk.office, desk.view(case))
    assert found["phase"] == "awaiting_approval"
    mail = next(one for one in found["timeline"] if one["kind"] == "mail")
    assert mail["payload"]["reading"]["acts"]
    assert found["approvals"][0]["state"] == "open"


def test_an_erased_case_is_still_told_without_its_words(desk: Desk) -> None:
    case = desk.asked_plan()
    desk.office.ledger.erase(desk.view(case).debtor.id, "Ruben", desk.clock.now(), {}, keep_documents=False)
    view = desk.view(case)
    assert all("(erased)" in moment.title or moment.title == "erased" for moment in moments(desk.office, view))
    assert headline(view)


def test_it_says_how_recent_mail_books_and_policy_are(desk: Desk) -> None:
    assert "not every mailbox was read" in freshness(desk.office)[0]
    desk.pass_days(1)
    mail, books, policy = freshness(desk.office)
    assert mail == "mail is read up to 2026-03-03 10:00"
    assert books == "the books are read up to and including 3 March 2026"
    assert policy.endswith("counts since 2026-03-02 10:00, by Ruben")
