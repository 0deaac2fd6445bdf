"""`akkoord init` writes files that the product itself reads."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.policy_file import load_policy
from bot.settings import Settings, load_settings

NAMES = ("akkoord.yaml", "policy.yaml", ".env.example")


def run(*words: str, answers: str = "") -> Result:
    return CliRunner().invoke(main, ["init", *words], input=answers, catch_exceptions=False)


def settings_in(folder: Path) -> Settings:
    names = [
        line.removesuffix("=")
        for line in (folder / ".env.example").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    return load_settings(folder / "akkoord.yaml", dict.fromkeys(names, "secret"))


def test_without_questions_it_writes_what_can_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "place"
    found = run(str(folder), "--yes")
    assert found.exit_code == 0
    settings = settings_in(folder)
    assert settings.autonomy.mode("send_offer", ["discount"]) == "draft"
    assert settings.policy == folder / "policy.yaml"
    assert [person.role for person in settings.people] == ["manager"]
    assert load_policy(settings.policy).base.levers.discount is not None
    assert "AKKOORD_IMAP_PASSWORD, AKKOORD_SMTP_PASSWORD" in found.stdout
    assert f"akkoord check -c {folder / 'akkoord.yaml'}" in found.stdout


def test_answers_are_checked_and_stand_in_the_files(tmp_path: Path) -> None:
    answers = [
        'Bäcker "Süß" & Co: #1',
        "UK",
        "GB",
        "en",
        "NL91ABNA0417164301",
        "GB82 WEST 1234 5698 7654 32",
        "imap.baker.example",
        "pay@baker.example",
        "Ann O'Neill",
        "ann",
    ]
    found = run(str(tmp_path), answers="\n".join([*answers, ""]))
    assert found.exit_code == 0
    assert "(did you mean GB?)" in found.output
    assert "expected an IBAN with the right check digits" in found.output
    settings = settings_in(tmp_path)
    assert settings.creditor.name == 'Bäcker "Süß" & Co: #1'
    assert settings.creditor.iban == "GB82WEST12345698765432"
    assert settings.creditor.time_zone == "Europe/London"
    assert settings.smtp.server.host == "smtp.baker.example"
    assert settings.person_by_os_user("ann") is not None
    assert load_policy(tmp_path / "policy.yaml").base.currency == "GBP"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_overwritten(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("mine", encoding="utf-8")
    found = run(str(tmp_path), "--yes")
    assert found.exit_code == 2
    assert found.stderr == f"{tmp_path / name}: is there already; choose another folder or move it away\n"
    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"


def test_a_place_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    found = run(str(tmp_path / "file" / "below"), "--yes")
    assert found.exit_code == 2
    assert found.stderr == f"{tmp_path / 'file' / 'below'}: cannot be written (not a directory)\n"
