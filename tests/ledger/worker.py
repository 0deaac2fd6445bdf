"""Uses a ledger as the running product does, in a process of its own that kills itself where it is told to.

Reads one JSON task a line and forks a process for each, so that a hundred deaths cost no hundred starts.
"""

import datetime
import json
import os
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from bot.ledger.engine import READING
from bot.ledger.errors import LostClaim
from bot.ledger.ledger import Ledger
from bot.ledger.states import LetterState
from bot.ledger.values import (
    Arrival,
    CaseColumns,
    CaseFile,
    Claim,
    DebtorFile,
    Letter,
    NewApproval,
    NewDocument,
    NewLetter,
    Record,
    Withdrawal,
)

LEASE_SECONDS = 60


@dataclass
class Death:
    """Kills the process at a named step, or at a numbered one: every statement and both sides of a commit count."""

    at: str | None
    at_number: int
    steps: list[str] = field(default_factory=list)
    number: int = 0

    def step(self, name: str) -> None:
        self.steps.append(name)
        self._count(is_here=name == self.at)

    def watch(self) -> None:
        event.listen(Engine, "before_cursor_execute", lambda *_: self._count(is_here=False))
        event.listen(Engine, "commit", self._around_commit)

    def _around_commit(self, connection: Connection) -> None:
        if READING.items() <= connection.get_execution_options().items():
            return
        method = _method()
        self.step(f"before the commit of {method}")
        # The driver commits here, so that there is a step between the commit and its return.
        connection.connection.commit()
        self.step(f"after the commit of {method}")

    def _count(self, *, is_here: bool) -> None:
        self.number += 1
        if is_here or self.number == self.at_number:
            os.kill(os.getpid(), signal.SIGKILL)


def _method() -> str:
    """Name the ledger's method that this worker has called."""
    frame = sys._getframe()
    found = ""
    while frame.f_back and not (found and frame.f_code.co_filename == __file__):
        frame = frame.f_back
        if f"{os.sep}ledger{os.sep}" in frame.f_code.co_filename and frame.f_code.co_filename != __file__:
            found = frame.f_code.co_name
    return found


@dataclass
class Worker:
    """One pass over everything that is to be done."""

    ledger: Ledger
    owner: str
    now: datetime.datetime
    mailbox: Path
    sink: Path
    death: Death
    keeps_house: bool
    """Whether it reads the mailbox and settles what is unknown, which is one process's duty."""
    lost: int = 0
    decided: list[int] = field(default_factory=list)

    def run(self) -> None:
        if self.keeps_house:
            self.settle_unknown()
            self.fetch()
            for arrival in self.ledger.unsorted():
                self.sort(arrival)
        while claim := self.ledger.claim(self.owner, self.now, LEASE_SECONDS):
            self.decide(claim)
        while letter := self.ledger.claim_letter(self.owner, self.now):
            self.send(letter)

    def fetch(self) -> None:
        """Read the mailbox from the cursor on, as the IMAP loop does: a file with one mail a line."""
        for line in self.mailbox.read_text().splitlines():
            mail = json.loads(line)
            cursor = self.ledger.mailbox_cursor("INBOX")
            if cursor is None or mail["uid"] > cursor.last_uid:
                arrived = datetime.datetime.fromisoformat(mail["at"])
                self.ledger.receive_mail("INBOX", 1, mail["uid"], mail["raw"].encode(), arrived)
        self.ledger.mailbox_looked_at("INBOX", self.now)

    def sort(self, arrival: Arrival) -> None:
        assert arrival.raw_mail_id
        raw = self.ledger.raw_mail(arrival.raw_mail_id).raw
        assert raw
        debtor = raw.decode().split()[-1]
        case = self.ledger.open_cases_of(debtor)[0]
        self.ledger.assign(arrival.id, debtor, case.number, {"words": raw.decode()})

    def decide(self, claim: Claim) -> None:
        guard = self.sink.with_suffix(f".{claim.debtor_id}.held")
        file = self.ledger.load(claim)
        if not file.waiting:
            self.ledger.release(claim, None)
            return
        held = os.open(guard, os.O_CREAT | os.O_EXCL)  # fails if another process decides for this debtor
        try:
            self.ledger.record(claim, self.decision(file, file.waiting[0]))
            self.decided.append(file.waiting[0].id)
        except LostClaim:
            self.lost += 1
        finally:
            os.close(held)
            guard.unlink()

    def decision(self, file: DebtorFile, arrival: Arrival) -> Record:
        """Answer each arrival with a receipt and a new offer, which overtakes the offer that has not left."""
        case = next(one for one in file.cases if one.case.number == arrival.case_number)
        overtaken = [letter for letter in case.letters if letter.binds and letter.state == LetterState.PENDING]
        return Record(
            case=case.case.number,
            at=self.now,
            kind="decision",
            policy="policy",
            payload={"incoming": arrival.payload, "offer": arrival.id},
            columns=CaseColumns("offered", None, case.case.principal, 0),
            next_due_at=None,
            incoming=(arrival.id,),
            letters=(self.letter(case, arrival, 1, binds=False), self.letter(case, arrival, 2, binds=True)),
            withdraw=tuple(Withdrawal(letter.id, "overtaken") for letter in overtaken),
            documents=(NewDocument("offer", "offer.pdf", "application/pdf", b"%PDF"),),
            new_approvals=(NewApproval(f"a{arrival.id}", "hash", {"id": "o"}, ({"code": "limit"},)),),
        )

    def letter(self, case: CaseFile, arrival: Arrival, place: int, *, binds: bool) -> NewLetter:
        number = case.case.letters + place
        return NewLetter(
            kind="send_offer" if binds else "answer",
            language="nl",
            recipient="debtor@debtor.example",
            message_id=f"<{case.case.token}.{number}@akkoord.example>",
            subject="",
            body=f"letter {number} on arrival {arrival.id}".encode(),
            due_at=self.now,
            binds=binds,
            offer_hash=f"offer {arrival.id}" if binds else None,
        )

    def send(self, letter: Letter) -> None:
        self.death.step(f"before the server hears of the {letter.kind}")
        with self.sink.open("a") as out:
            out.write(json.dumps({"id": letter.message_id, "body": (letter.body or b"").decode()}) + "\n")
            out.flush()
            os.fsync(out.fileno())
        self.death.step(f"after the server took the {letter.kind}")
        self.ledger.mark_sent(letter.id, "250 ok", self.now)

    def settle_unknown(self) -> None:
        """Look unknown letters up in what the server took, as in a Sent folder."""
        self.ledger.recover_sending(self.now)
        taken = {json.loads(line)["id"] for line in self.sink.read_text().splitlines()}
        for letter in self.ledger.letters_in(LetterState.UNKNOWN):
            if letter.message_id in taken:
                self.ledger.mark_sent(letter.id, None, self.now)
            else:
                self.ledger.repeat_letter(letter.id, "look-up", self.now)


def work(task: dict[str, Any]) -> None:
    """Do one pass. The steps taken are written beside the sink."""
    sink = Path(task["sink"])
    death = Death(task.get("die_at"), task.get("die_at_number", 0))
    with Ledger.open(task["url"]) as ledger:
        death.watch()
        now = datetime.datetime.fromisoformat(task["now"])
        keeps_house = bool(task.get("keeps_house", True))
        worker = Worker(ledger, task["owner"], now, Path(task["mailbox"]), sink, death, keeps_house)
        worker.run()
    report = {"steps": death.steps, "count": death.number, "lost": worker.lost, "decided": worker.decided}
    sink.with_suffix(f".{task['owner']}.json").write_text(json.dumps(report))


def _forked(task: dict[str, Any]) -> int:
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work(task)
            code = 0
        except Exception:
            sys.excepthook(*sys.exc_info())
            raise
        finally:
            os._exit(code)
    return pid


def main() -> None:
    """Serve until the input ends."""
    for line in sys.stdin:
        request = json.loads(line)
        if "start" in request:
            answer = _forked(request["start"])
        else:
            answer = os.waitstatus_to_exitcode(os.waitpid(request["wait"], 0)[1])
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
