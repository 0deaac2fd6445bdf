"""A referee of PROTOCOL.md's lines that knows the example policy by heart and none of the code.

It follows a session from outside: what is owed, whom we wrote to, what was approved. Every answer is judged by it.
"""

import datetime
import hashlib
import json
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

Line = dict[str, Any]
Answer = dict[str, Any]
FIELDS = {"case", "on", "phase", "actions", "reasons", "look_again_on", "error"}
DEMANDS = {"send_offer", "ask_capacity", "remind"}
PAUSED = {"with_a_person", "handed_over", "paid", "closed"}
CENT = Decimal("0.01")


def date(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def canonical_hash(options: list[Answer]) -> str:
    """Give the hash that PROTOCOL.md, Out, asks for."""
    bare = [
        {key: value for key, value in each.items() if key not in {"concession", "expected_value"}} for each in options
    ]
    text = json.dumps(bare, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def percent_of(amount: Decimal, percent: Decimal) -> Decimal:
    return (amount * percent / 100).quantize(CENT, ROUND_HALF_UP)


@dataclass(slots=True)
class Item:
    due: datetime.date
    outstanding: Decimal
    insured: bool


@dataclass(slots=True)
class Referee:
    """What somebody who reads along knows of one case."""

    natural: bool = False
    group: str = ""
    items: list[Item] = field(default_factory=list)
    charges: Decimal = Decimal(0)
    given_contacts: int = 0
    given_unanswered: int = 0
    later_contacts: list[bool] = field(default_factory=list)
    """True where it was answered."""
    exceptions: list[datetime.date] = field(default_factory=list)
    has_own_exception: bool = False
    hardship: bool = False
    asked_for_parts: bool = False
    is_part_disputed: bool = False
    approvals: dict[str, set[str]] = field(default_factory=dict)
    """Who said yes, by the offer's hash."""
    open_request: Answer | None = None
    sent: dict[str, Answer] = field(default_factory=dict)
    last_offer: str | None = None
    agreement: Answer | None = None
    last: Answer | None = None

    @property
    def principal(self) -> Decimal:
        return sum((each.outstanding for each in self.items), Decimal(0))

    @property
    def due(self) -> Decimal:
        return self.principal + self.charges

    def judge(self, line: Line, answer: Answer) -> None:
        """Follow one line and its answer; an assertion fails where a sentence is broken."""
        assert set(answer) == FIELDS
        if answer["error"] is not None:
            self._judge_error(answer)
            return
        today = date(line["on"])
        look = answer["look_again_on"]
        assert look is None or date(look) > today
        if line["type"] == "day" and self.last is not None:
            self._judge_day(today, answer)
        self._take(line, today)
        for action in answer["actions"]:
            self._judge_action(action, line, answer, today)
        if answer["phase"] in PAUSED:
            left = [each for each in answer["actions"] if each["action"] in DEMANDS]
            assert not left, f"demands in {answer['phase']}"
        self.last = answer

    def _judge_error(self, answer: Answer) -> None:
        assert answer["actions"] == []
        if self.last is not None:
            assert (answer["phase"], answer["look_again_on"]) == (self.last["phase"], self.last["look_again_on"])

    def _judge_day(self, today: datetime.date, answer: Answer) -> None:
        """Nothing is due before the date that the last answer named, unless it was overdue then already."""
        assert self.last is not None
        look = self.last["look_again_on"]
        was_overdue = look is not None and date(look) == date(self.last["on"]) + datetime.timedelta(days=1)
        if not was_overdue and (look is None or today < date(look)):
            assert answer["actions"] == [], f"{answer['actions']} before {look}"
            assert answer["phase"] == self.last["phase"]

    # What a line says

    def _take(self, line: Line, today: datetime.date) -> None:
        match line["type"]:
            case "open":
                self._take_opening(line)
            case "reply":
                self._take_reply(line)
            case "contact":
                self.later_contacts.append(False)
            case "payment":
                self._take_money(Decimal(line["amount"]))
            case "items":
                self._take_items(line)
            case "resolve":
                self.is_part_disputed = self.is_part_disputed and line["outcome"] == "upheld"
            case "ruling":
                self._take_ruling(line)
            case "agree":
                self.has_own_exception = True
            case _:
                assert today

    def _take_opening(self, line: Line) -> None:
        debtor = line["debtor"]
        natural = debtor.get("natural_person", "yes" if debtor["consumer"] else "no")
        self.natural, self.group = natural != "no", debtor.get("group", "")
        self._take_items({**line, "exceptions": debtor.get("exceptions", [])})
        self.given_contacts = len(line["contacts"])
        self.given_unanswered = sum(not each["answered"] for each in line["contacts"])

    def _take_items(self, line: Line) -> None:
        self.items = [
            Item(date(each["due"]), Decimal(each["outstanding"]), each.get("insured", False))
            for each in line["items"]
        ]
        self.charges = Decimal(line["charges"])
        if "exceptions" in line:
            self.exceptions = [date(each) for each in line["exceptions"]]

    def _take_reply(self, line: Line) -> None:
        if not line.get("authentic", True):
            return
        acts = line["acts"]
        names = {act["act"] for act in acts}
        if names - {"auto_reply"} and self.later_contacts:
            self.later_contacts[-1] = True
        self.hardship = self.hardship or "hardship" in names
        for act in acts:
            is_part = act["act"] == "promise_to_pay" and Decimal(act.get("amount", self.due)) < self.due
            self.asked_for_parts = self.asked_for_parts or is_part or act["act"] == "propose_instalments"
            self.is_part_disputed = self.is_part_disputed or act["act"] == "dispute"

    def _take_money(self, amount: Decimal) -> None:
        """Set off charges first, then the oldest item: what the countries of these sessions say."""
        paid = min(amount, self.charges)
        self.charges -= paid
        left = amount - paid
        for item in sorted(self.items, key=lambda each: each.due):
            paid = min(left, item.outstanding)
            item.outstanding -= paid
            left -= paid

    def _take_ruling(self, line: Line) -> None:
        if line["verdict"] == "approve":
            assert self.open_request is not None
            self.approvals.setdefault(self.open_request["hash"], set()).add(line["by"])

    # What an answer does

    def _judge_action(self, action: Answer, line: Line, answer: Answer, today: datetime.date) -> None:
        name = action["action"]
        if name in {"send_offer", "ask_approval"}:
            self._judge_offer(action, line, today)
        if name == "withdraw_approval":
            self.open_request = None
        if name == "confirm_agreement":
            self._judge_agreement(action["agreement"], line, today)
        if name == "notify" and action["about"] in {"broken", "lapsed", "discharged"}:
            self.agreement = None
        if name in {"remind", "ask_capacity"}:
            assert self.agreement is None or action.get("about") in {"instalment", "promise"}, "dunned what is agreed"
            self.later_contacts.append(False)
        if name == "send_offer":
            assert self.agreement is None, "an offer while an agreement stands"
            self.later_contacts.append(False)
        assert name != "hold" or date(action["until"]) >= today
        assert answer["reasons"] or name in {"send_offer", "answer"}

    def _judge_offer(self, action: Answer, line: Line, today: datetime.date) -> None:
        offer = action["offer"]
        options = offer["options"]
        assert offer["hash"] == canonical_hash(options)
        assert 1 <= len(options) <= 3
        assert [each["option"] for each in options] == ["A", "B", "C"][: len(options)]
        assert today <= date(offer["valid_until"]) <= today + datetime.timedelta(days=14)
        known = self.sent.get(offer["id"])
        assert known is None or known["hash"] == offer["hash"], "one id for two offers"
        needed = set[str]()
        for option in options:
            self._judge_terms(option, today)
            needed |= self._wants_approval(option, today)
        if action["action"] == "ask_approval":
            assert needed or self.is_part_disputed, "asked without need"
            self.open_request = offer
            self.approvals[offer["hash"]] = {line["by"]} if line.get("verdict") == "amend" else set()
            return
        people = set(self.approvals.get(offer["hash"], set()))
        if line.get("verdict") == "amend":
            people.add(line["by"])
        assert not needed or people, f"sent without a yes: {needed}"
        if needed and self.principal > 50_000:
            assert len(people) >= 2, "two people were needed"
        self.sent[offer["id"]], self.last_offer = offer, offer["id"]
        self.open_request = None

    def _judge_terms(self, option: Answer, today: datetime.date) -> None:
        kinds = set(option["kind"].split("+"))
        pays = [(date(each["on"]), Decimal(each["amount"])) for each in option["pays"]]
        assert pays == sorted(pays, key=lambda each: each[0])
        assert pays[0][0] >= today
        assert all(amount > 0 for _, amount in pays)
        expected = self.due
        if "waiver" in kinds:
            self._judge_waiver(option, today)
            expected -= self.charges
        if "discount" in kinds:
            self._judge_discount(option, today)
            cut = percent_of(self.principal, Decimal(option["percent"]))
            expected -= cut
            assert Decimal(option["settle_for"]) == sum(amount for _, amount in pays)
        if "new_due_date" in kinds:
            self._judge_new_due_date(option, today)
        if "instalments" in kinds:
            self._judge_plan(option, pays, today)
        if not self.is_part_disputed:
            assert sum(amount for _, amount in pays) == expected, f"{pays} for {expected}"
        if kinds & {"waiver", "discount", "new_due_date", "instalments"}:
            start = today - datetime.timedelta(days=365)
            used = [each for each in self.exceptions if start < each <= today]
            assert self.has_own_exception or not used, "beyond the budget of exceptions"

    @property
    def unanswered(self) -> int:
        return self.given_unanswered + self.later_contacts.count(False)

    def _judge_waiver(self, option: Answer, today: datetime.date) -> None:
        assert self.hardship
        assert self.given_contacts + len(self.later_contacts) >= 1
        assert (date(option["pay_by"]) - today).days <= 14

    def _judge_discount(self, option: Answer, today: datetime.date) -> None:
        age = (today - min(each.due for each in self.items if each.outstanding > 0)).days
        cap = next((cap for start, cap in ((120, 8), (60, 5), (30, 2)) if age >= start), 0)
        assert not self.natural
        assert 0 < Decimal(option["percent"]) <= cap
        assert self.unanswered >= 2
        if not self.is_part_disputed:
            assert self.principal >= 250
        assert (date(option["pay_by"]) - today).days <= 14

    def _judge_new_due_date(self, option: Answer, today: datetime.date) -> None:
        is_insured = any(each.insured for each in self.items if each.outstanding > 0)
        assert (date(option["date"]) - today).days <= (30 if is_insured else 60)
        assert self.unanswered >= 1
        assert self.principal >= 500

    def _judge_plan(self, option: Answer, pays: list[tuple[datetime.date, Decimal]], today: datetime.date) -> None:
        down = Decimal(option.get("down_payment", "0.00"))
        assert self.hardship or self.asked_for_parts
        assert self.principal >= 500
        assert option["count"] <= 12
        assert len(pays) == option["count"] + (down > 0)
        assert (pays[-1][0] - today).days <= 400
        assert all(amount >= 50 for _, amount in pays[1:])
        if not self.is_part_disputed:
            assert down >= self.principal / 10
        assert (pays[0][0] - today).days <= 14

    def _wants_approval(self, option: Answer, today: datetime.date) -> set[str]:
        kinds = set(option["kind"].split("+"))
        found = set[str]()
        if not kinds & {"waiver", "discount", "new_due_date", "instalments"}:
            return found
        cost = Decimal(option["concession"])
        if self.principal > 25_000 and not self.is_part_disputed:
            found.add("principal_above")
        if cost > (0 if self.group == "key" else 500):
            found.add("cost_above")
        if "discount" in kinds and Decimal(option["percent"]) > 3:
            found.add("percent_above")
        if "new_due_date" in kinds and (date(option["date"]) - today).days > 45:
            found.add("days_above")
        if "instalments" in kinds:
            if option["count"] > 6:
                found.add("count_above")
            down = Decimal(option.get("down_payment", "0"))
            if not self.is_part_disputed and down < self.principal / 4:
                found.add("down_payment_below")
        return found

    def _judge_agreement(self, agreement: Answer, line: Line, today: datetime.date) -> None:
        if line["type"] == "reply":
            assert line.get("authentic", True), "a stranger was bound"
            assert line.get("confident", True)
            assert not line.get("flags")
        known = self.agreement
        if known is not None and known["offer"] == agreement["offer"]:
            assert known["agreed_on"] == agreement["agreed_on"]
            assert known["pays"] == agreement["pays"] or line["type"] in {"items", "payment"}
        elif line["type"] != "agree":
            assert known is None, "two agreements stand"
            self._judge_new_agreement(agreement, line, today)
        if set(agreement["kind"].split("+")) & {"waiver", "discount", "new_due_date", "instalments"}:
            self.has_own_exception = True
        self.agreement = agreement

    def _judge_new_agreement(self, agreement: Answer, line: Line, today: datetime.date) -> None:
        offer = self.sent.get(agreement["offer"])
        if offer is None:
            option = {key: agreement[key] for key in agreement if key not in {"offer", "agreed_on", "live"}}
            self._judge_terms(option, today)
            assert not self._wants_approval(option, today), "agreed at once what needs a yes"
            return
        assert agreement["offer"] == self.last_offer, "an older offer was accepted"
        moment = line.get("received_on", line.get("paid_on", line["on"]))
        assert moment <= offer["valid_until"]
        assert [each["pays"] for each in offer["options"] if each["option"] == agreement["option"]]
