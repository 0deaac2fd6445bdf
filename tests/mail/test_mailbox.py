import json
from pathlib import Path
from typing import Any

import pytest

from mail.reply import read_reply

MAILBOX = Path(__file__).parent / "mailbox"
EXPECTED: dict[str, dict[str, Any]] = json.loads((MAILBOX / "expected.json").read_text(encoding="utf-8"))


def test_every_mail_in_the_box_has_its_expectation() -> None:
    assert {path.stem for path in MAILBOX.glob("*.eml")} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_mail_shows_what_it_is_named_for(name: str) -> None:
    reply = read_reply((MAILBOX / f"{name}.eml").read_bytes(), authserv_id="mx.firm.example")
    bounce = reply.bounce
    assert {
        "kind": str(reply.kind),
        "text": reply.text,
        "authentic": reply.authentic,
        "attachments": [one.name for one in reply.email.attachments],
        "bounce": bounce and [bounce.recipient, bounce.status, bounce.permanent],
    } == EXPECTED[name]
