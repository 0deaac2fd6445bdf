"""Sessions of PROTOCOL.md told line by line under the example policy, answered through the protocol alone."""

import datetime
import json
from pathlib import Path
from typing import Any

from bot.policy_file import parse_policy
from bot.protocol import Protocol
from negotiation.policy import PolicyBook

Answer = dict[str, Any]
Act = dict[str, Any]
MONDAY = datetime.date(2026, 3, 2)
"""Day 0. Good Friday falls on day 32, Easter Monday on day 35: both close TARGET."""
POLICY = Path(__file__).parents[2] / "bot" / "examples" / "policy.yaml"
_BOOKS: dict[tuple[tuple[str, str], ...], PolicyBook] = {}


def on(day: int) -> str:
    return (MONDAY + datetime.timedelta(days=day)).isoformat()


def day_of(text: str) -> int:
    return (datetime.date.fromisoformat(text) - MONDAY).days


def book(*changes: tuple[str, str]) -> PolicyBook:
    """Read the example policy, with some of its text changed."""
    if changes not in _BOOKS:
        text = POLICY.read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1, old
            text = text.replace(old, new)
        _BOOKS[changes] = parse_policy(text)
    return _BOOKS[changes]


class Session:
    """One case; each line's answer is kept in `answer`."""

    def __init__(self, *changes: tuple[str, str]) -> None:
        self.protocol = Protocol(book(*changes))
        self.day_now = 0
        self.answer: Answer = {}

    # Lines

    def line(self, kind: str, day: int | None = None, **fields: Any) -> Answer:
        """Send a line and give its answer, error or not."""
        self.day_now = self.day_now if day is None else day
        line = {"case": "C", "on": on(self.day_now), "type": kind, **fields}
        self.answer = json.loads(self.protocol.answer(json.dumps(line).encode()))
        return self.answer

    def send(self, kind: str, day: int | None = None, **fields: Any) -> "Session":
        """Send a line that is no error."""
        self.line(kind, day, **fields)
        assert self.answer["error"] is None, self.answer["error"]
        return self

    def open(
        self,
        principal: str = "1210.00",
        *,
        charges: str = "0.00",
        overdue: int = 85,
        answered: tuple[bool, ...] = (False, False),
        day: int = 0,
        **debtor: Any,
    ) -> "Session":
        """Open a case: one invoice, 85 days overdue, two reminders without an answer, a company."""
        known = {"id": "D", "country": "NL", "language": "nl", "consumer": False, "natural_person": "no"}
        contacts = [{"on": on(-40 + 10 * at), "level": at + 1, "answered": it} for at, it in enumerate(answered)]
        self.overdue = overdue
        items = self.items(principal)
        return self.send("open", day, debtor={**known, **debtor}, items=items, charges=charges, contacts=contacts)

    overdue = 85

    def items(self, outstanding: str, **more: Any) -> list[dict[str, Any]]:
        due = {"issued": on(-self.overdue - 30), "due": on(-self.overdue)}
        return [{"number": "F", **due, "outstanding": outstanding, **more}]

    def books(self, outstanding: str, *, charges: str = "0.00", day: int | None = None, **more: Any) -> "Session":
        """Send the ledger's new truth."""
        return self.send("items", day, items=self.items(outstanding), charges=charges, **more)

    def says(self, *acts: str | Act, day: int | None = None, **fields: Any) -> "Session":
        return self.send("reply", day, acts=[{"act": it} if isinstance(it, str) else it for it in acts], **fields)

    def pays(self, amount: str, day: int | None = None, **fields: Any) -> "Session":
        return self.send("payment", day, amount=amount, **fields)

    def come(self, day: int) -> "Session":
        return self.send("day", day)

    def run(self, steps: int = 60) -> list[str]:
        """Send nothing but `day` lines on the dates that the answers name; give the actions until it ends."""
        done = list[str]()
        for _ in range(steps):
            if self.answer["look_again_on"] is None:
                return done
            self.come(day_of(self.answer["look_again_on"]))
            done += self.done
        raise AssertionError("silence does not end this case")

    # Answers

    @property
    def phase(self) -> str:
        phase: str = self.answer["phase"]
        return phase

    @property
    def look(self) -> int | None:
        """The day on which to look again."""
        return None if self.answer["look_again_on"] is None else day_of(self.answer["look_again_on"])

    @property
    def done(self) -> list[str]:
        """The actions with what they are about, in order."""
        return [_in_words(action) for action in self.answer["actions"]]

    @property
    def names(self) -> set[str]:
        return {action["action"] for action in self.answer["actions"]}

    @property
    def codes(self) -> set[str]:
        return {why["code"] for why in self.answer["reasons"]}

    def action(self, name: str) -> Answer:
        found: list[Answer] = [action for action in self.answer["actions"] if action["action"] == name]
        assert len(found) == 1, f"{name} among {self.done}, because {self.answer['reasons']}"
        return found[0]

    @property
    def offer(self) -> Answer:
        offer: Answer = self.action("send_offer")["offer"]
        return offer

    @property
    def option(self) -> Answer:
        """The only option of the offer just sent."""
        assert len(self.offer["options"]) == 1
        option: Answer = self.offer["options"][0]
        return option

    @property
    def agreement(self) -> Answer:
        agreement: Answer = self.action("confirm_agreement")["agreement"]
        return agreement

    @property
    def asked(self) -> Answer:
        return self.action("ask_approval")


def _in_words(action: Answer) -> str:
    name: str = action["action"]
    if "offer" in action:
        return f"{name} {' | '.join(option['kind'] for option in action['offer']['options'])}"
    about = [str(action[key]) for key in ("topic", "about", "why", "reason", "to", "outcome") if key in action]
    return " ".join([name, *about])


def pays(option: Answer) -> list[tuple[int, str]]:
    return [(day_of(it["on"]), it["amount"]) for it in option["pays"]]


def promise(day: int, **more: Any) -> Act:
    return {"act": "promise_to_pay", "date": on(day), **more}


def plan(**more: Any) -> Act:
    """Six monthly instalments of 151.25 from day 30 after a quarter down: within the limits, nobody to ask."""
    six = {"count": 6, "amount": "151.25", "frequency": "monthly", "first_date": on(30), "down_payment": "302.50"}
    return {"act": "propose_instalments", **six, **more}


def nine(**more: Any) -> Act:
    """Nine instalments: more than may be granted alone."""
    return plan(count=9, amount="100.83", **more)


def discount(percent: str) -> Act:
    return {"act": "request_discount", "percent": percent}
