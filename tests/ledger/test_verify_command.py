"""`akkoord verify` answers in sentences, in JSON and by its exit status."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.verify import verify
from bot.ledger.ledger import Ledger
from bot.ledger.values import OpenItemList

SETTINGS = """\
creditor:
  name: Voorbeeld BV
  address: [Kade 1, 1011 AB Amsterdam]
  country: NL
  language: nl
  time_zone: Europe/Amsterdam
  iban: NL91 ABNA 0417 1643 00
  email: debiteuren@voorbeeld.example
mailboxes:
  - address: debiteuren@voorbeeld.example
    imap: {host: imap.voorbeeld.example, user: debiteuren, password: "${IMAP_PASSWORD}"}
smtp: {host: 127.0.0.1, port: 2525, tls: none, from: debiteuren@voorbeeld.example}
database: sqlite:///akkoord.db
"""


@pytest.fixture
def folder(tmp_path: Path, listed: Callable[..., OpenItemList]) -> Path:
    (tmp_path / "akkoord.yaml").write_text(SETTINGS)
    with Ledger.open(f"sqlite:///{tmp_path / 'akkoord.db'}") as ledger:
        ledger.take_over(listed({"D1": [100]}, released_by="els"))
        ledger.add_note(1, "els", listed({}).at, "a note")
    return tmp_path


def run(folder: Path, *words: str) -> Result:
    runner = CliRunner(env={"IMAP_PASSWORD": "s3cret"})
    return runner.invoke(verify, ["-c", str(folder / "akkoord.yaml"), *words], catch_exceptions=False)


def test_a_whole_journal_exits_0_and_says_what_this_cannot_show(folder: Path) -> None:
    found = run(folder)
    assert found.exit_code == 0
    assert found.stdout.startswith("the journal is whole: 1 entries, 1 cases, 0 checkpoints\nThis cannot show:\n")


def test_a_changed_journal_exits_1_and_names_the_place(folder: Path) -> None:
    with sqlite3.connect(folder / "akkoord.db") as connection:
        connection.execute("UPDATE journal_payload SET payload = '{}'")
    connection.close()
    found = run(folder, "--json")
    assert found.exit_code == 1
    answer = json.loads(found.stdout)
    assert answer["whole"] is False
    assert answer["faults"] == [{"where": "case 1 entry 1", "what": "what it says was changed"}]
    assert "case 1 entry 1: what it says was changed" in run(folder).stdout


def test_a_hash_that_no_checkpoint_has_exits_1(folder: Path) -> None:
    assert run(folder, "--sealed", "ab" * 32).exit_code == 1


def test_a_ledger_that_is_not_there_is_not_made_up(folder: Path) -> None:
    (folder / "akkoord.db").unlink()
    found = run(folder)
    assert found.exit_code == 2
    assert "there is no ledger at" in found.stderr
    assert not (folder / "akkoord.db").exists()


def test_settings_that_cannot_be_read_exit_2(folder: Path) -> None:
    (folder / "akkoord.yaml").write_text("creditor: 1")
    assert run(folder).exit_code == 2
