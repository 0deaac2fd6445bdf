"""A process is killed at every step of receipt, decision and sending; the next one goes on as if nothing had been."""

import datetime
import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.ledger.decisions import RECORDED
from bot.ledger.ledger import Ledger
from bot.ledger.states import IncomingState, LetterState
from bot.ledger.values import OpenItemList

Start = Callable[..., Callable[[], int]]
LATER = datetime.timedelta(hours=1)


@dataclass
class World:
    """A database, a mailbox and a mail server's sink that outlive the processes which use them."""

    url: str
    folder: Path
    start: Start
    now: datetime.datetime
    mails: int = 0

    @property
    def mailbox(self) -> Path:
        return self.folder / "mailbox"

    @property
    def sink(self) -> Path:
        return self.folder / "sink"

    def open(self, listed: OpenItemList) -> None:
        with Ledger.open(self.url) as ledger:
            ledger.take_over(listed)
        self.sink.touch()
        self.mailbox.touch()

    def deliver(self, *debtors: str) -> None:
        """Put a mail from each debtor into the mailbox."""
        with self.mailbox.open("a") as box:
            for debtor in debtors:
                self.mails += 1
                raw = f"Message-ID: <{self.mails}@debtor.example>\n\n{debtor}"
                box.write(json.dumps({"uid": self.mails, "at": self.now.isoformat(), "raw": raw}) + "\n")

    def work(self, owner: str = "w", **settings: object) -> Callable[[], int]:
        return self.start(
            url=self.url,
            owner=owner,
            now=self.now.isoformat(),
            mailbox=str(self.mailbox),
            sink=str(self.sink),
            **settings,
        )

    def pass_on(self) -> None:
        """Let the time pass that ends every lease of the dead."""
        self.now += LATER
        for held in self.folder.glob("*.held"):
            held.unlink()

    def report(self, owner: str = "w") -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / f"sink.{owner}.json").read_text())
        return found

    def check(self, arrivals: int) -> None:
        """Nothing lost, nothing decided twice, one content a Message-ID, no offer sent twice, the journal whole."""
        with Ledger.open(self.url) as ledger:
            counts = ledger.counts(self.now)
            assert counts.arrivals == {IncomingState.DECIDED: arrivals}
            assert set(counts.letters) <= {LetterState.SENT, LetterState.WITHHELD}
            views = [ledger.case_view(line.case.number) for line in ledger.cases(limit=1000)]
            assert ledger.verify().whole
        decisions = [entry for view in views for entry in view.journal if entry.kind == "decision" and entry.payload]
        decided = Counter(one for entry in decisions for one in (entry.payload or {})[RECORDED]["incoming"])
        assert len(decided) == arrivals
        assert set(decided.values()) == {1}
        sent = [json.loads(line) for line in self.sink.read_text().splitlines()]
        assert len({(mail["id"], mail["body"]) for mail in sent}) == len({mail["id"] for mail in sent})
        times = Counter(mail["id"] for mail in sent)
        for view in views:
            assert all(letter.state == LetterState.WITHHELD or times[letter.message_id] for letter in view.letters)
            assert all(times[letter.message_id] <= 1 for letter in view.letters if letter.binds)
            withheld = [letter for letter in view.letters if letter.state == LetterState.WITHHELD]
            assert not any(times[letter.message_id] for letter in withheld)
            order = [letter.message_id for letter in view.letters if letter.state == LetterState.SENT]
            first = list(dict.fromkeys(mail["id"] for mail in sent if mail["id"] in order))
            assert first == order


@pytest.fixture
def world(new_database: Callable[[], str], tmp_path: Path, start_worker: Start, now: datetime.datetime) -> World:
    return World(new_database(), tmp_path, start_worker, now)


def test_a_death_at_any_step_loses_nothing_and_decides_nothing_twice(
    world: World, listed: Callable[..., OpenItemList]
) -> None:
    world.open(listed({"D1": [10000]}, released_by="els"))
    world.deliver("D1")
    assert world.work()() == 0
    steps = list(dict.fromkeys(world.report()["steps"]))
    assert len(steps) >= 16
    for step in steps:
        world.deliver("D1")
        assert world.work(die_at=step)() == -9, f"never came to: {step}"
        world.pass_on()
    assert world.work()() == 0
    world.check(arrivals=1 + world.mails)


def test_deaths_at_random_statements_of_two_processes_at_once_lose_nothing(
    world: World, listed: Callable[..., OpenItemList]
) -> None:
    chance = random.Random(20261124)  # noqa: S311 the same deaths each time
    world.open(listed({f"D{number}": [10000] for number in range(4)}, released_by="els"))
    deaths = 0
    for _ in range(6):
        world.deliver(*(f"D{number}" for number in range(4)))
        pair = [
            world.work("w", die_at_number=chance.randint(20, 400)),
            world.work("v", die_at_number=chance.randint(20, 200), keeps_house=False),
        ]
        deaths += [wait() for wait in pair].count(-9)
        world.pass_on()
    assert deaths > 3
    assert world.work()() == 0
    world.check(arrivals=4 + world.mails)


def test_two_processes_never_decide_for_one_debtor_at_once(world: World, listed: Callable[..., OpenItemList]) -> None:
    world.open(listed({f"D{number}": [10000] for number in range(12)}, released_by="els"))
    pair = [world.work("w", keeps_house=False), world.work("v", keeps_house=False)]
    assert [wait() for wait in pair] == [0, 0]
    world.check(arrivals=12)
    decided = world.report("w")["decided"] + world.report("v")["decided"]
    assert len(decided) == len(set(decided)) == 12
