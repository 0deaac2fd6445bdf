"""PROTOCOL.md and DESIGN.md's invariants over sessions drawn at random, judged from outside."""

import datetime
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.policy_file import parse_policy
from bot.protocol import Protocol
from negotiation.policy import PolicyBook
from tests.negotiation.protocol_referee import Answer, Line, Referee

MONDAY = datetime.date(2026, 3, 2)
POLICY = Path(__file__).parents[2] / "bot" / "examples" / "policy.yaml"
SESSIONS = 2_000
BATCHES = 20
STEPS_AT_MOST = 60
DAYS_AT_MOST = 900


def on(day: int) -> str:
    return (MONDAY + datetime.timedelta(days=day)).isoformat()


class Adversary:
    """Draws the next line from what it has seen, with an eye for edges; the same seed draws the same lines."""

    def __init__(self, seed: int) -> None:
        self.pick = random.Random(seed)  # noqa: S311 the same sessions every time; nothing secret is drawn
        self.day = 0
        self.owed = 0
        self.charges = 0
        self.item: Line = {}
        self.offers: list[Answer] = []
        self.approval = ""

    def opening(self) -> Line:
        pick = self.pick
        self.owed = pick.choice([24999, 25000, 49999, 50000, 121000, 121000, 333333, 2500000, 2500001, 5000100])
        self.charges = pick.choice([0, 0, 8500, 1])
        overdue = pick.choice([-5, 0, 1, 29, 30, 59, 60, 85, 119, 120, 400])
        self.item = {"number": "F", "issued": on(-overdue - 30), "due": on(-overdue), "insured": pick.random() < 0.1}
        contacts = [
            {"on": on(-50 + 10 * at), "level": at + 1, "answered": pick.random() < 0.3}
            for at in range(pick.randrange(4))
        ]
        debtor = {
            "id": "D",
            "country": pick.choice(["NL", "BE", "FR", "DE"]),
            "language": "en",
            "consumer": pick.random() < 0.2,
            "group": pick.choice(["", "", "key"]),
            "payment_run_days": pick.choice([[], [], [5, 20], [31]]),
            "exceptions": pick.choice([[], [], [], [on(-100)], [on(-400)]]),
        }
        if pick.random() < 0.6:
            debtor["natural_person"] = pick.choice(["yes", "no", "no", "unknown"])
        return self.line("open", debtor=debtor, contacts=contacts, **self.books())

    def books(self) -> Line:
        return {"items": [{**self.item, "outstanding": amount(self.owed)}], "charges": amount(self.charges)}

    def line(self, kind: str, **fields: Any) -> Line:
        return {"case": "C", "on": on(self.day), "type": kind, **fields}

    def next(self, last: Answer) -> Line:
        self.day += self.pick.choice([0, 0, 1, 1, 2, 3, 7, 14, 15, 31])
        look = last["look_again_on"]
        if look is not None and self.pick.random() < 0.25:
            self.day = max(self.day, (datetime.date.fromisoformat(look) - MONDAY).days)
        for action in last["actions"]:
            if action["action"] == "send_offer":
                self.offers.append(action["offer"])
            self.approval = action.get("approval", self.approval)
        draw = self.pick.choice(
            [self.reply] * 9
            + [self.look, self.look, self.pays, self.pays, self.rules, self.rules, self.rules]
            + [self.contact, self.credits, self.agrees, self.nonsense, self.other]
        )
        return draw()

    def look(self) -> Line:
        return self.line("day")

    def contact(self) -> Line:
        return self.line("contact", level=1)

    def reply(self) -> Line:
        pick = self.pick
        fields: Line = {"acts": [self.act() for _ in range(pick.choice([1, 1, 1, 2, 0]))]}
        if pick.random() < 0.12:
            fields["authentic"] = False
        if pick.random() < 0.04:
            fields["confident"] = False
        if pick.random() < 0.04:
            fields["flags"] = [pick.choice(["vulnerable", "changed_bank_details"])]
        if pick.random() < 0.2:
            fields["received_on"] = on(self.day - pick.choice([0, 1, 3, 14]))
        if self.offers and pick.random() < 0.3:
            fields["offer"] = pick.choice([*self.offers, {"id": "?"}])["id"]
        return self.line("reply", **fields)

    def act(self) -> Line:
        pick = self.pick
        later = on(self.day + pick.choice([-1, 0, 1, 10, 14, 15, 30, 31, 45, 46, 60, 61, 200]))
        part = amount(max(1, self.owed // pick.choice([1, 2, 3, 4, 6, 7, 12, 13, 40])))
        plan = {"count": pick.choice([1, 2, 3, 6, 7, 12, 13]), "amount": part, "first_date": later}
        plan["frequency"] = pick.choice(["weekly", "biweekly", "monthly"])
        plan["down_payment"] = amount(max(1, self.owed * pick.choice([9, 10, 24, 25, 50, 100]) // 100))
        drawn: list[Line] = [
            {"act": "accept"},
            {"act": "accept"},
            {"act": "accept", "option": pick.choice(["A", "A", "B", "C", "Z"])},
            {"act": "reject"},
            {"act": "promise_to_pay", "date": later},
            {"act": "promise_to_pay", "date": later, "amount": part},
            {"act": "propose_instalments", **{key: plan[key] for key in plan if pick.random() < 0.7}},
            {"act": "propose_instalments", **plan},
            {"act": "request_discount", "percent": pick.choice(["0.1", "2", "3", "5", "8", "50"])},
            {"act": "request_discount", "settle_for": part},
            {"act": "request_waiver"},
            {"act": "request_method", "method": pick.choice(["ideal", "cheque", "other"])},
            {"act": "hardship"},
            {"act": "hardship"},
            {"act": "claim_paid", "date": on(self.day - 1)},
            {"act": "dispute", "reason": "price", "amount": part},
            {"act": pick.choice(["dispute", "insolvency", "stop_contact", "ask_human", "offer_offset", "unclear"])},
            {"act": pick.choice(["acknowledge", "auto_reply", "ask_question", "redirect"])},
            {"act": "auto_reply", "date": later},
        ]
        return pick.choice(drawn)

    def pays(self) -> Line:
        sums = [100, self.owed + self.charges, max(1, self.owed // 3)]
        if self.offers:
            option = self.pick.choice(self.offers[-1]["options"])
            sums += [cents(option["pays"][0]["amount"])] * 3
        paid = max(1, self.pick.choice(sums))
        to_charges = min(paid, self.charges)
        self.charges -= to_charges
        self.owed = max(0, self.owed - paid + to_charges)
        return self.line("payment", amount=amount(paid), paid_on=on(self.day - self.pick.choice([0, 0, 1, 5])))

    def credits(self) -> Line:
        self.owed -= self.owed // self.pick.choice([1, 4, 10, 10, 10])
        lists: list[list[str]] = [[], [on(self.day)]]
        more: Line = {"exceptions": self.pick.choice(lists)} if self.pick.random() < 0.5 else {}
        return self.line("items", **self.books(), **more)

    def rules(self) -> Line:
        verdict = self.pick.choice(["approve", "approve", "refuse", "amend", "expired"])
        fields: Line = {"approval": self.pick.choice([self.approval, self.approval, "?"]), "verdict": verdict}
        if verdict == "amend":
            fields["offer"] = {"options": [self.terms() for _ in range(self.pick.choice([1, 1, 2, 4]))]}
        return self.line("ruling", by=self.pick.choice(["Ann", "Bob"]), **fields)

    def terms(self) -> Line:
        later = on(self.day + self.pick.choice([0, 7, 14, 15, 45, 60, 61]))
        plan = {"count": self.pick.choice([2, 6, 12, 13]), "frequency": "monthly", "first_date": later}
        return self.pick.choice(
            [
                {"kind": "full_payment", "pay_by": later},
                {"kind": "discount", "percent": self.pick.choice(["1", "5", "8", "9"]), "pay_by": later},
                {"kind": "waiver", "pay_by": later},
                {"kind": "new_due_date", "date": later},
                {"kind": "instalments", "down_payment": amount(max(1, self.owed // 4)), **plan},
            ]
        )

    def agrees(self) -> Line:
        if self.pick.random() < 0.7:
            return self.reply()
        return self.line("agree", by="Ann", offer={"options": [self.terms()]})

    def other(self) -> Line:
        return self.pick.choice(
            [
                self.line("resume", by="Ann"),
                self.line("resolve", outcome=self.pick.choice(["upheld", "rejected", "settled"])),
                self.line("delivery", outcome="unreachable"),
            ]
        )

    def nonsense(self) -> Line:
        broken: list[Line] = [
            {**self.look(), "on": on(self.day - 1)},
            {**self.look(), "type": "tea"},
            self.line("payment", amount="12"),
            self.line("reply", acts=[{"act": "sing"}]),
            self.opening_again(),
        ]
        return self.pick.choice(broken)

    def opening_again(self) -> Line:
        return self.line("open", debtor={}, **self.books())


def amount(number: int) -> str:
    return f"{number // 100}.{number % 100:02d}"


def cents(text: str) -> int:
    return int(text.replace(".", ""))


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return parse_policy(POLICY.read_text(encoding="utf-8"))


def _fall_silent(adversary: Adversary, send: Callable[[Line], Answer], answer: Answer, *, daily: bool) -> None:
    """Send nothing but `day` lines, every day or on the dates named, until the case needs no more of them."""
    for _ in range(DAYS_AT_MOST if daily else STEPS_AT_MOST):
        answer = send(adversary.line("day"))
        look = answer["look_again_on"]
        if look is None:
            break
        adversary.day = adversary.day + 1 if daily else (datetime.date.fromisoformat(look) - MONDAY).days
    assert answer["look_again_on"] is None, "silence does not end this case"
    assert answer["phase"] in {"with_a_person", "handed_over", "paid", "closed", "disputed"}


def play(book: PolicyBook, seed: int) -> tuple[list[Line], list[str]]:
    """Play one session to its end; what breaks a sentence fails with the lines that led there."""
    adversary, referee, protocol = Adversary(seed), Referee(), Protocol(book)
    lines, written = list[Line](), list[str]()

    def send(line: Line) -> Answer:
        lines.append(line)
        written.append(protocol.answer(json.dumps(line).encode()))
        answer: Answer = json.loads(written[-1])
        referee.judge(line, answer)
        return answer

    answer = send(adversary.opening())
    for _ in range(adversary.pick.randrange(1, 22)):
        answer = send(adversary.next(answer))
    _fall_silent(adversary, send, answer, daily=seed % 4 == 0)
    return lines, written


@pytest.mark.parametrize("batch", range(BATCHES))
def test_whatever_is_sent_every_answer_keeps_to_the_protocol(book: PolicyBook, batch: int) -> None:
    size = SESSIONS // BATCHES
    for seed in range(batch * size, (batch + 1) * size):
        play(book, seed)


def test_the_same_lines_are_answered_with_the_same_bytes(book: PolicyBook) -> None:
    for seed in range(30):
        lines, written = play(book, seed)
        again = Protocol(book)
        assert [again.answer(json.dumps(line).encode()) for line in lines] == written
