"""`akkoord interpret -c` asks the second reader too and says what it made of each message."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from tests.house import SETTINGS
from tests.second_reader.model_server import ModelServer
from tests.second_reader.samples import act

RECORD = {"id": "1", "today": "2026-03-10", "text": "We pay everything on 31 March.", "situation": {}}


def run(folder: Path, section: str) -> Result:
    file = folder / "akkoord.yaml"
    text = SETTINGS.format(ours="ours@firm.example", imap=1, smtp=1, autonomy="auto")
    file.write_text(text + section, encoding="utf-8")
    return CliRunner().invoke(
        main, ["interpret", "-c", str(file)], input=json.dumps(RECORD) + "\n", env={"MAIL_PASSWORD": "secret"}
    )


@pytest.fixture
def section(server: ModelServer) -> str:
    return f"reader: {{address: {server.address}, model: reader-1}}\n"


def test_each_line_says_what_the_second_reader_made_of_it(tmp_path: Path, server: ModelServer, section: str) -> None:
    server.reads(act("ask_human", "We"))
    found = run(tmp_path, section)
    assert found.exit_code == 0
    answer: dict[str, Any] = json.loads(found.stdout)
    assert answer["second_reader"]["verdict"] == "doubts"
    assert [one["act"] for one in answer["acts"]] == ["promise_to_pay", "ask_human"]
    assert not answer["confident"]


def test_settings_without_a_reader_are_wrong_use(tmp_path: Path) -> None:
    found = run(tmp_path, "")
    assert found.exit_code == 2
    assert "names no `reader`" in found.stderr
