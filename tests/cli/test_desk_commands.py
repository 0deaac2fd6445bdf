"""The desk's commands, as people and programs run them."""

import json
from collections.abc import Callable

import pytest

from bot.desk.questions import open_questions
from tests.cli.conftest import Keyboard

LIST = """\
Customer No;Name;E-mail;Invoice no;Invoice date;Due date;Open balance
2001;Bakker BV;anna@bakker.example;2026-0001;2025-12-01;2025-12-31;1210,00
2002;Visser BV;bo@visser.example;2026-0002;2025-12-05;2026-01-04;500,00
"""


def test_from_an_import_to_the_first_letter(make_keyboard: Callable[..., Keyboard]) -> None:
    keyboard = make_keyboard("draft")
    file = keyboard.desk.folder / "items.csv"
    file.write_text(LIST.replace("500,00", "nothing"), encoding="utf-8")
    result = keyboard.run("import", str(file), "--yes")
    assert result.exit_code == 0, result.output
    assert "1 new cases: 1. Nothing is sent for them before somebody releases it" in " ".join(result.stdout.split())
    assert "items.rejected.csv" in result.stderr
    assert keyboard.desk.send() == []
    shown = keyboard.run("release", "--case", "1", "--yes")
    assert "€1,210.00" in shown.stdout
    assert [letter.released_by for letter in keyboard.desk.send()] == ["Noor"]


def test_the_same_import_again_changes_nothing(keyboard: Keyboard) -> None:
    file = keyboard.desk.folder / "items.csv"
    file.write_text(LIST, encoding="utf-8")
    first = keyboard.json("import", str(file))
    second = keyboard.json("import", str(file))
    assert (first["new_items"], second["new_items"], second["same_items"]) == (2, 0, 2)
    assert first["books_cover"] == "2026-03-01"
    assert len(first["opened_cases"]) == 2


def test_where_nothing_waits_approvals_says_so(keyboard: Keyboard) -> None:
    assert keyboard.run("approvals").stdout == "Nothing waits for a person.\n"
    assert not any(keyboard.json("approvals").values())


def test_an_offer_is_shown_and_approved_by_its_hash(keyboard: Keyboard) -> None:
    case = keyboard.desk.asked_plan()
    (asked,) = keyboard.json("approvals")["approvals"]
    assert keyboard.run("rule", str(case), "approve").exit_code == 2
    wrong = keyboard.run("rule", str(case), "approve", "--hash", "0" * 8)
    assert (wrong.exit_code, wrong.stderr.count("\n")) == (1, 1)
    right = keyboard.run("rule", f"{case}/a1", "approve", "--hash", asked["hash"][:8])
    assert right.exit_code == 0, right.output
    assert "send offer 1-2" in right.stdout
    again = keyboard.run("rule", str(case), "refuse", "--hash", asked["hash"][:8])
    assert again.exit_code == 1
    assert "was approved by Noor on 2026-03-03 10:00" in again.stderr


def test_an_amendment_by_options(keyboard: Keyboard) -> None:
    case = keyboard.desk.asked_plan()
    (question,) = open_questions(keyboard.desk.office)
    outside = keyboard.run("rule", str(case), "amend", "--count", "20", "--hash", question.hash)
    assert "outside the limits" in outside.stderr
    nothing = keyboard.run("rule", str(case), "amend", "--hash", question.hash)
    assert nothing.exit_code == 2
    ruled = keyboard.json("rule", str(case), "amend", "--count", "7", "--down", "500.00", "--hash", question.hash)
    assert ruled["phase"] == "offered"
    assert not ruled["waits_for_second"]


def test_money_is_recorded_once(keyboard: Keyboard) -> None:
    keyboard.desk.open_case(121000)
    first = keyboard.json("paid", "1", "1210.00", "--on", "2026-02-27", "--id", "bank-1")
    assert (first["new"], first["phase"]) == (True, "paid")
    again = keyboard.run("paid", "1", "1210.00", "--on", "2026-02-27", "--id", "bank-1")
    assert again.exit_code == 0
    assert "had been recorded by Noor" in again.stdout


@pytest.mark.parametrize("amount", ["12", "-5.00", "0.00", "1,210.00", "much"])
def test_nonsense_is_no_amount(keyboard: Keyboard, amount: str) -> None:
    keyboard.desk.open_case()
    assert keyboard.run("paid", "1", "--on", "2026-02-27", "--", amount).exit_code == 2
    assert keyboard.desk.view(1).case.principal == 121000


def test_a_deal_beyond_the_limits_takes_a_manager_and_a_reason(keyboard: Keyboard) -> None:
    keyboard.desk.open_case()
    deal = ("agree", "1", "--discount", "10%", "--pay-by", "2026-03-10")
    refused = keyboard.run(*deal, "--because", "they asked")
    assert refused.exit_code == 1
    assert "only a manager may agree this" in refused.stderr
    assert "€1,089.00" in refused.stdout
    keyboard.sits_down("Ruben")
    assert "--because" in keyboard.run(*deal).stderr
    agreed = keyboard.json(*deal, "--because", "late goods")
    assert (agreed["phase"], agreed["agreed"]["settle_for"]) == ("agreed", "1089.00")


def test_terms_that_do_not_fit_together_are_wrong_use(keyboard: Keyboard) -> None:
    keyboard.desk.open_case()
    for terms in (["--first", "2026-04-01"], ["--new-date", "2026-04-01", "--pay-by", "2026-04-01"]):
        assert keyboard.run("agree", "1", *terms).exit_code == 2


def test_a_wrong_reading_is_taken_back_and_its_letters_are_listed(keyboard: Keyboard) -> None:
    case = keyboard.desk.asked_plan(in_words=True)
    (question,) = open_questions(keyboard.desk.office)
    keyboard.run("rule", str(case), "approve", "--hash", question.hash)
    keyboard.desk.send()
    right = json.dumps([{"act": "hardship"}])
    result = keyboard.run("wrong", str(case), "--should-be", right)
    assert result.exit_code == 0, result.output
    assert "the reading of entry 4 is taken back" in result.stdout
    assert "(offer) left on" in result.stdout
    assert "sent since: letter" in result.stdout
    assert "(correction) waits: akkoord release" in result.stdout
    assert keyboard.run("wrong", str(case), "--should-be", "{").exit_code == 2


def test_reminders_say_for_each_case_why_none_went_out(keyboard: Keyboard) -> None:
    keyboard.desk.open_case(reminded=1)
    keyboard.desk.asked_plan()
    one = keyboard.run("remind", "1", "2")
    assert one.exit_code == 1
    assert "letter 1 (reminder) leaves" in " ".join(one.stdout.split()) or "(reminder)" in one.stdout
    assert "case 2: no reminder: an offer waits for approval" in one.stderr
    assert keyboard.run("remind", "--all").exit_code == 0


def test_cases_are_listed_with_how_recent_the_knowledge_is(keyboard: Keyboard) -> None:
    keyboard.desk.open_case()
    keyboard.desk.open_case(released=False)
    result = keyboard.run("cases")
    assert "Debtor 1001" in result.stdout
    assert "not released" in result.stdout
    assert "books: not read so far" in result.stdout
    lines = [json.loads(line) for line in keyboard.run("cases", "--json").stdout.splitlines()]
    assert [line["released"] for line in lines] == [True, False]
    assert keyboard.run("cases", "--phase", "agreed").stdout.startswith("No cases.")
    keyboard.run("case", "2", "--take")
    (mine,) = [json.loads(line) for line in keyboard.run("cases", "--mine", "--json").stdout.splitlines()]
    assert (mine["case"], mine["owner"]) == (2, "Noor")


def test_a_case_is_told_in_words_as_json_and_letter_by_letter(keyboard: Keyboard) -> None:
    case = keyboard.desk.asked_plan()
    told = keyboard.run("case", str(case)).stdout
    assert "A person is asked above 6 instalments; these are 9." in " ".join(told.split())
    assert all(len(line) <= 100 for line in told.splitlines())
    assert keyboard.json("case", str(case))["phase"] == "awaiting_approval"
    assert "Subject: Invoice" in keyboard.run("case", str(case), "--letter", "1").stdout
    assert "its letters: 1" in keyboard.run("case", str(case), "--letter", "9").stderr


def test_a_case_goes_back_and_a_note_stays(keyboard: Keyboard) -> None:
    keyboard.desk.open_case()
    keyboard.desk.send()
    keyboard.desk.says(1, {"act": "ask_human"})
    assert keyboard.run("note", "1", "called", "them").exit_code == 0
    assert keyboard.json("resume", "1", "--because", "all clear")["phase"] == "open"
    assert keyboard.run("resume", "1").exit_code == 1
    assert keyboard.run("resolve", "1", "upheld").exit_code == 1
    assert "called them" in keyboard.run("case", "1").stdout


def test_a_replayed_case_is_the_same(keyboard: Keyboard) -> None:
    keyboard.desk.asked_plan()
    assert "same: 2 steps" in keyboard.run("replay", "1").stdout
    assert keyboard.json("replay", "1")["same"] is True


def test_a_message_is_placed_by_hand(keyboard: Keyboard) -> None:
    keyboard.desk.open_case()
    raw = (
        b"From: eve@elsewhere.example\nTo: invoices@firm.example\nSubject: hi\nMessage-ID: <x@y>\n\nI will pay all.\n"
    )
    keyboard.desk.office.ledger.receive_mail("invoices", 1, 900, raw, keyboard.desk.clock.now())
    keyboard.desk.decide()
    (arrival,) = keyboard.json("approvals")["arrivals"]
    assert keyboard.run("arrival", "retry", str(arrival["id"])).exit_code == 1
    assert keyboard.run("arrival", "assign", str(arrival["id"]), "1").exit_code == 0
    assert keyboard.json("approvals")["arrivals"] == []


def test_a_policy_counts_by_a_managers_word_alone(keyboard: Keyboard) -> None:
    file = keyboard.desk.folder / "policy.yaml"
    file.write_text(
        file.read_text(encoding="utf-8").replace("rounds_at_most: 5", "rounds_at_most: 4"), encoding="utf-8"
    )
    refused = keyboard.run("policy", "activate", str(file))
    assert (refused.exit_code, "manager's right" in refused.stderr) == (1, True)
    keyboard.sits_down("Ruben")
    done = keyboard.run("policy", "activate", str(file), "--yes")
    assert done.exit_code == 0, done.output
    assert "After 4 rounds" in done.stdout
    active = keyboard.desk.office.ledger.active_policy()
    assert active is not None
    assert (active.by, len(active.changes)) == ("Ruben", 1)
    assert "counts already" in keyboard.run("policy", "activate", str(file)).stdout


def test_release_of_everything_without_a_terminal_needs_a_yes(make_keyboard: Callable[..., Keyboard]) -> None:
    keyboard = make_keyboard("draft")
    keyboard.desk.open_case(released=False)
    assert keyboard.run("release", "--all").exit_code == 2
    assert keyboard.run("release", "--all", "--yes").exit_code == 0
    assert len(keyboard.desk.send()) == 1


def test_a_letter_is_kept_back_with_the_reason(make_keyboard: Callable[..., Keyboard]) -> None:
    keyboard = make_keyboard("draft")
    keyboard.desk.open_case()
    assert keyboard.run("release", "1", "--withhold", "I call them").exit_code == 0
    assert "I call them" in keyboard.run("case", "1").stdout
