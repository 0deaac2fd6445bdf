"""The second reader in the running product: mails in, decisions out, the journal keeps who said what."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from bot.clock import SimulatedClock
from bot.conversation import decide_next
from bot.ledger.values import CaseView, ImportedDebtor, ImportedItem, NewDebtorDefaults, OpenItemList
from bot.office import Office
from bot.policy_file import parse_policy
from bot.sorting import sort_mails
from tests.house import DEBTOR, OURS, POLICY, SETTINGS, START
from tests.second_reader.model_server import ModelServer
from tests.second_reader.samples import act

PROMISE = "Sorry, I forgot. I will pay everything on 13 March."
SEEN = act("promise_to_pay", "I will pay everything", ("date", "2026-03-13", "on 13 March"))


@dataclass
class Desk:
    """An office with one case, whose debtor writes."""

    office: Office
    case: int
    mails: int = 0

    def write(self, words: str, **headers: str) -> dict[str, Any]:
        """Have the debtor write, proven; gives the reading that the journal keeps."""
        self.mails += 1
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = DEBTOR, OURS, "Re: 2026-0142"
        mail["Date"] = self.office.clock.now()
        mail["Message-ID"] = f"<{self.mails}@debtor.example>"
        for name, value in headers.items():
            mail[name.replace("_", "-")] = value
        mail.set_content(words)
        proof = "Authentication-Results: mx.demo.example; dmarc=pass header.from=bakker.example\n"
        raw = proof.encode() + mail.as_bytes()
        self.office.ledger.receive_mail("invoices", 1, self.mails, raw, self.office.clock.now())
        self.decide()
        payload = [entry.payload for entry in self.view().journal if entry.kind == "mail"][-1]
        assert payload is not None
        found: dict[str, Any] = payload["reading"]
        return found

    def decide(self) -> None:
        sort_mails(self.office)
        while decide_next(self.office):
            pass

    def view(self) -> CaseView:
        return self.office.ledger.case_view(self.case)


@pytest.fixture
def desk(tmp_path: Path, server: ModelServer) -> Iterator[Desk]:
    """Open an office whose settings name the model server."""
    file = tmp_path / "akkoord.yaml"
    reader = f"reader: {{address: {server.address}, model: reader-1, timeout: 5 seconds}}\n"
    text = SETTINGS.format(ours=OURS, imap=1, smtp=1, autonomy="auto") + reader
    file.write_text(text, encoding="utf-8")
    clock = SimulatedClock(START)
    office = Office.open(file, {"MAIL_PASSWORD": "secret"}, clock)
    office.ledger.activate_policy(POLICY, parse_policy(POLICY).fingerprint, "Ruben", clock.now(), ())
    due = office.today() - datetime.timedelta(days=40)
    item = ImportedItem("1001", "2026-0142", "EUR", due - datetime.timedelta(days=30), due, 121000)
    debtor = ImportedDebtor("1001", "Bakkerij", "en", "NL", natural_person="no", addresses=(DEBTOR,))
    listed = OpenItemList(
        source="test",
        at=clock.now(),
        today=office.today(),
        debtors=(debtor,),
        items=(item,),
        defaults=NewDebtorDefaults("en", "NL"),
        released_by="Ruben",
    )
    (case,) = office.ledger.take_over(listed).opened_cases
    desk = Desk(office, case)
    desk.decide()
    yield desk
    office.ledger.close()


def test_a_promise_that_both_read_is_held(desk: Desk, server: ModelServer) -> None:
    server.reads(SEEN)
    reading = desk.write(PROMISE)
    assert reading["confident"]
    assert reading["second_reader"]["verdict"] == "unchanged"
    assert desk.view().letters[-1].kind == "notify_promise_held"
    assert server.asked[0].message["message"].strip() == PROMISE


def test_a_dispute_that_only_the_model_saw_goes_to_a_person_with_its_words(desk: Desk, server: ModelServer) -> None:
    server.reads(SEEN, act("dispute", "though half of it", ("reason", "other", "though half of it")))
    reading = desk.write(f"{PROMISE} Odd though half of it.")
    assert not reading["confident"]
    assert reading["second_reader"]["added"] == ["dispute"]
    assert {"dispute"} == {one["act"] for one in reading["evidence"] if one["words"] == "though half of it"}
    assert desk.view().case.phase == "with_a_person"


def test_an_outage_is_no_outage_of_ours(desk: Desk, server: ModelServer) -> None:
    server.sends(b"", 500)
    reading = desk.write(PROMISE)
    assert reading["second_reader"] == {"model": "reader-1", "verdict": "silent", "why": "answered with status 500"}
    assert desk.view().letters[-1].kind == "notify_promise_held"


def test_an_automatic_answer_is_not_shown_to_the_model(desk: Desk, server: ModelServer) -> None:
    reading = desk.write("I am out of the office until 20 March.", Auto_Submitted="auto-replied")
    assert "second_reader" not in reading
    assert server.asked == []


def test_what_was_decided_is_decided_again_without_the_model(desk: Desk, server: ModelServer) -> None:
    from bot.desk.replaying import replay_case

    server.reads(SEEN, act("hardship", "I forgot"))
    desk.write(PROMISE)
    before = len(server.asked)
    assert replay_case(desk.office, desk.case).difference is None
    assert len(server.asked) == before
