"""`akkoord interpret`: one line out for each line in, whatever the line."""

import json
from pathlib import Path

from click.testing import CliRunner

from bot.cli import main

GOOD = {"id": "a", "today": "2026-03-10", "text": "Ik betaal vrijdag.", "situation": {"items": []}}


def test_bad_lines_get_an_error_and_the_next_is_read(tmp_path: Path) -> None:
    file = tmp_path / "replies.jsonl"
    lines = [
        json.dumps(GOOD),
        "nonsense",
        json.dumps({"id": "b"}),
        '["x"]',
        json.dumps({**GOOD, "id": "c", "today": "soon"}),
    ]
    file.write_text("\n".join([*lines, json.dumps({**GOOD, "id": "d"})]) + "\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["interpret", str(file)])
    answers = [json.loads(line) for line in result.output.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", None, "b", None, "c", "d"]
    assert [sorted(answer) == ["error", "id"] for answer in answers] == [False, True, True, True, True, False]
    assert result.exit_code == 2


def test_a_record_gives_the_fields_of_the_schema_and_gold_is_not_looked_at() -> None:
    record = {**GOOD, "lang": "fr", "gold": [{"act": "insolvency"}]}
    result = CliRunner().invoke(main, ["interpret"], input=json.dumps(record))
    answer = json.loads(result.output)
    assert sorted(answer) == ["acts", "confident", "evidence", "flags", "id", "language"]
    assert answer["acts"] == [{"act": "promise_to_pay", "date": "2026-03-13"}]
    assert answer["language"] == "nl"
    assert result.exit_code == 0


def test_explain_shows_a_person_what_was_found() -> None:
    result = CliRunner().invoke(main, ["interpret", "--explain"], input=json.dumps(GOOD))
    assert "Ik betaal vrijdag." in result.output
    assert "promise_to_pay" in result.output


def test_help_has_an_example() -> None:
    assert "akkoord interpret" in CliRunner().invoke(main, ["interpret", "--help"]).output
