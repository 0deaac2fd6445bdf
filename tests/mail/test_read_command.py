import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.read import read

FIELDS = [
    "message_id", "from", "from_name", "subject", "date", "in_reply_to", "references", "kind", "bounce", "flags",
    "text",     "attachments", "language", "acts", "confident", "evidence", "authentic", "trust",
]  # fmt: skip
MAIL = (
    "Authentication-Results: mx.firm.example; dmarc=pass header.from=klant.example\n"
    "Received: from x by mx.firm.example with ESMTPS; Tue, 3 Mar 2026 10:12:00 +0100\n"
    "From: Jan Jansen <jan@klant.example>\nTo: bot@firm.example\nSubject: Re: factuur\n"
    "Date: Tue, 3 Mar 2026 10:12:00 +0100\nMessage-ID: <1@klant.example>\nIn-Reply-To: <2@firm.example>\n\n"
    "Wij betalen vrijdag.\n\nOp di 3 mrt. 2026 om 09:12 schreef Bot <bot@firm.example>:\n\n> Betaal.\n"
)


def run(tmp_path: Path, *arguments: str, mail: str = MAIL) -> Result:
    path = tmp_path / "reply.eml"
    path.write_text(mail, encoding="utf-8")
    return CliRunner().invoke(read, [str(path), *arguments])


def test_one_json_line_says_everything(tmp_path: Path) -> None:
    result = run(tmp_path, "--authserv-id", "mx.firm.example", "--json")
    assert result.exit_code == 0
    (line,) = result.stdout.splitlines()
    seen = json.loads(line)
    assert list(seen) == FIELDS
    assert seen["text"] == "Wij betalen vrijdag."
    assert (seen["from"], seen["from_name"], seen["kind"]) == ("jan@klant.example", "Jan Jansen", "reply")
    assert (seen["message_id"], seen["in_reply_to"]) == ("<1@klant.example>", "<2@firm.example>")
    assert (seen["authentic"], seen["bounce"]) == (True, None)


def test_without_a_configured_server_nothing_is_authentic(tmp_path: Path) -> None:
    assert json.loads(run(tmp_path).stdout)["authentic"] is False


def test_files_are_answered_in_order_and_a_bad_one_stops_nobody(tmp_path: Path) -> None:
    bad = tmp_path / "bad.eml"
    bad.write_bytes(b"\x00\x01\x02")
    result = run(tmp_path, str(bad), str(tmp_path / "reply.eml"))
    assert result.exit_code == 1
    first, second, third = map(json.loads, result.stdout.splitlines())
    assert first == third
    assert "no mail" in second["error"]
    assert "bad.eml" in result.stderr


@pytest.mark.parametrize(
    ("mail", "kind"),
    [
        ("From: jan@klant.example\n\n", "empty"),
        ("From: jan@klant.example\n\n-----BEGIN PGP MESSAGE-----\n\nabc\n", "encrypted"),
    ],
)
def test_an_empty_or_encrypted_mail_is_read_and_says_so(tmp_path: Path, mail: str, kind: str) -> None:
    result = run(tmp_path, mail=mail)
    assert result.exit_code == 0
    assert json.loads(result.stdout)["kind"] == kind


def test_an_automatic_answer_carries_nothing_that_binds(tmp_path: Path) -> None:
    away = MAIL.replace("Subject:", "Auto-Submitted: auto-replied\nSubject:").replace(
        "Wij betalen", "Ik ben afwezig tot"
    )
    seen = json.loads(run(tmp_path, mail=away).stdout)
    assert seen["kind"] == "auto_reply"
    assert seen["acts"][0]["act"] == "auto_reply"
    assert {act["act"] for act in seen["acts"]} <= {"auto_reply", "redirect"}


def test_a_situation_that_is_no_json_is_wrong_use(tmp_path: Path) -> None:
    situation = tmp_path / "situation.json"
    situation.write_text("{", encoding="utf-8")
    result = run(tmp_path, "--situation", str(situation))
    assert result.exit_code == 2
    assert "situation.json: not JSON" in result.stderr


def test_a_file_that_is_not_there_is_wrong_use(tmp_path: Path) -> None:
    assert CliRunner().invoke(read, [str(tmp_path / "none.eml")]).exit_code == 2
