"""Whatever goes wrong in a command is one line and an exit status; no traceback reaches a user."""

from collections.abc import Callable

import click
import pytest
from click.testing import CliRunner

from bot.cli import LazyGroup, main
from tests.cli.conftest import Keyboard
from tests.desks import POLICY


def test_settings_that_are_wrong_are_told_with_line_and_key(keyboard: Keyboard) -> None:
    keyboard.config.write_text("creditor: {name: 1}\nsmpt: {}\n", encoding="utf-8")
    result = keyboard.run("cases")
    assert result.exit_code == 2
    assert all(line.startswith(f"{keyboard.config}:") for line in result.stderr.splitlines())


def test_a_missing_settings_file_says_what_to_do() -> None:
    result = CliRunner().invoke(main, ["cases", "-c", "nowhere.yaml"])
    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert "akkoord init" in result.stderr


def test_a_case_that_does_not_exist_is_told_in_one_line(keyboard: Keyboard) -> None:
    for command in (["case", "99"], ["note", "99", "x"], ["resume", "99"], ["replay", "99"], ["wrong", "99"]):
        result = keyboard.run(*command)
        assert (result.exit_code, result.stderr) == (1, "there is no case 99\n"), command


def test_a_stranger_at_the_keyboard_is_told_what_to_add(keyboard: Keyboard) -> None:
    keyboard.desk.open_case()
    keyboard.config.write_text(
        keyboard.config.read_text(encoding="utf-8").replace(
            "name: Noor, role: controller, os_user: ", "name: Noor, role: controller, os_user: not-"
        ),
        encoding="utf-8",
    )
    result = keyboard.run("note", "1", "hello")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "os_user" in result.stderr


def test_without_a_policy_that_counts_deciding_says_how_to_get_one(make_keyboard: Callable[..., Keyboard]) -> None:
    keyboard = make_keyboard()
    keyboard.desk.open_case()
    keyboard.desk.office.ledger.close()
    (keyboard.desk.folder / "akkoord.db").unlink()
    assert "akkoord policy activate" in keyboard.run("run").stderr


def test_a_bad_policy_is_told_line_by_line_and_nothing_counts(keyboard: Keyboard) -> None:
    keyboard.sits_down("Ruben")
    file = keyboard.desk.folder / "new.yaml"
    file.write_text(POLICY.replace("rounds_at_most: 5", "rounds_at_most: many"), encoding="utf-8")
    before = keyboard.desk.office.ledger.active_policy()
    result = keyboard.run("policy", "activate", str(file), "--yes")
    assert result.exit_code == 2
    assert "rounds_at_most" in result.stderr
    assert keyboard.desk.office.ledger.active_policy() == before


def broken() -> LazyGroup:
    @click.command()
    def explode() -> None:
        raise ZeroDivisionError("anna@bakker.example")

    class Broken(LazyGroup):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 click's
            return explode

    return Broken("akkoord")


def test_what_nobody_foresaw_is_one_line_without_the_message_of_the_error() -> None:
    result = CliRunner().invoke(broken(), ["explode"])
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "ZeroDivisionError" in result.stderr
    assert "anna" not in result.stderr


def test_details_are_shown_where_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AKKOORD_DEBUG", "1")
    assert "Traceback" in CliRunner().invoke(broken(), ["explode"]).stderr


def test_a_number_that_no_database_could_hold_is_told_as_wrong_use(keyboard: Keyboard) -> None:
    endless = "9" * 30
    for command in (["case", endless], ["note", endless, "x"], ["arrival", "retry", endless], ["release", endless]):
        result = keyboard.run(*command)
        assert (result.exit_code, "expected a whole number" in result.stderr) == (2, True), command
