"""A small language for stories: one case, told in days and acts, answered by the protocol itself."""

import datetime
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from bot.protocol import Protocol
from negotiation.policy import (
    AgeTier,
    ApprovalRules,
    ApprovalTriggers,
    DiscountLever,
    DownPayment,
    ExceptionBudget,
    InstalmentLever,
    Levers,
    MethodLever,
    NewDueDateLever,
    Policy,
    PolicyBook,
    Preconditions,
    SetOffLever,
    WaiverLever,
)

START = datetime.date(2026, 11, 24)
"""Day 0 of every story: a Tuesday."""

EXAMPLE = Policy(
    levers=Levers(
        payment_method=MethodLever(("bank_transfer", "ideal", "bancontact", "direct_debit", "card")),
        penalty_waiver=WaiverLever(Decimal(100), 14, Preconditions(contacts_at_least=1, says_hardship=True)),
        discount=DiscountLever(
            (AgeTier(0, Decimal(0)), AgeTier(30, Decimal(2)), AgeTier(60, Decimal(5)), AgeTier(120, Decimal(8))),
            14,
            Preconditions(unanswered_contacts_at_least=2, principal_at_least=250_00),
            ApprovalTriggers(percent_above=Decimal(3)),
        ),
        new_due_date=NewDueDateLever(
            60,
            Preconditions(unanswered_contacts_at_least=1, principal_at_least=500_00),
            ApprovalTriggers(days_above=45),
        ),
        instalments=InstalmentLever(
            count_at_most=12,
            within_days=400,
            every=("weekly", "biweekly", "monthly"),
            each_at_least=50_00,
            down_payment=DownPayment(Decimal(10), 14),
            only_if=Preconditions(
                principal_at_least=500_00,
                any_of=(Preconditions(says_hardship=True), Preconditions(asks_for_instalments=True)),
            ),
            approval_if=ApprovalTriggers(count_above=6, down_payment_below=Decimal(25)),
        ),
        set_off=SetOffLever(),
    ),
    combine=(frozenset({"penalty_waiver", "discount"}), frozenset({"payment_method", "any"})),
    exceptions=ExceptionBudget(per_debtor_at_most=1),
    approval=ApprovalRules(
        triggers=ApprovalTriggers(principal_above=25_000_00, cost_above=500_00),
        two_people_if=ApprovalTriggers(principal_above=50_000_00),
    ),
)
"""What `policy.example.yaml` says, without its segments."""

Answer = dict[str, Any]


def on(day: int) -> str:
    """Give the ISO date of a day of the story."""
    return (START + datetime.timedelta(days=day)).isoformat()


class Talk:
    """One case. Each call sends a line and keeps the answer, which must be no error."""

    def __init__(self, policy: Policy) -> None:
        self.protocol = Protocol(PolicyBook(policy, (), "test"))
        self.day_now = 0
        self.answer: Answer = {}

    def send(self, kind: str, day: int | None = None, **fields: Any) -> Answer:
        self.day_now = self.day_now if day is None else day
        line = {"case": "C", "on": on(self.day_now), "type": kind, **fields}
        self.answer = json.loads(self.protocol.answer(json.dumps(line).encode()))
        return self.answer

    def go(self, kind: str, day: int | None = None, **fields: Any) -> "Talk":
        answer = self.send(kind, day, **fields)
        assert answer["error"] is None, answer["error"]
        return self

    def says(self, *acts: str | dict[str, Any], day: int | None = None, **fields: Any) -> "Talk":
        listed = [{"act": act} if isinstance(act, str) else act for act in acts]
        return self.go("reply", day, acts=listed, **fields)

    def day(self, day: int) -> "Talk":
        return self.go("day", day)

    def pays(self, amount: str, day: int | None = None, **fields: Any) -> "Talk":
        return self.go("payment", day, amount=amount, **fields)

    def rules(self, verdict: str, by: str = "Ann", day: int | None = None, **fields: Any) -> "Talk":
        return self.go("ruling", day, approval=self.approval, verdict=verdict, by=by, **fields)

    approval: str = ""

    @property
    def phase(self) -> str:
        phase: str = self.answer["phase"]
        return phase

    @property
    def actions(self) -> list[Answer]:
        actions: list[Answer] = self.answer["actions"]
        return actions

    @property
    def done(self) -> list[str]:
        """The actions in words: `answer refused`, `hold promise`, `send_offer discount`."""
        return [_in_words(action) for action in self.actions]

    def action(self, name: str) -> Answer:
        found = [action for action in self.actions if action["action"] == name]
        assert found, f"no {name} among {self.done}; reasons {self.answer['reasons']}"
        if name == "ask_approval":
            self.approval = found[-1]["approval"]
        return found[-1]

    def has(self, name: str) -> bool:
        return any(action["action"] == name for action in self.actions)

    @property
    def offer(self) -> Answer:
        offer: Answer = self.action("send_offer")["offer"]
        return offer

    @property
    def option(self) -> Answer:
        """The first option of the offer just sent."""
        option: Answer = self.offer["options"][0]
        return option

    @property
    def agreement(self) -> Answer:
        agreement: Answer = self.action("confirm_agreement")["agreement"]
        return agreement

    @property
    def codes(self) -> set[str]:
        return {why["code"] for why in self.answer["reasons"]}

    def why(self, code: str) -> Answer:
        found: Answer = next(why for why in self.answer["reasons"] if why["code"] == code)
        return found


def _in_words(action: Answer) -> str:
    name = action["action"]
    if name in {"send_offer", "ask_approval"}:
        return f"{name} {' | '.join(option['kind'] for option in action['offer']['options'])}"
    if name == "confirm_agreement":
        return f"{name} {action['agreement']['kind']}"
    more = [str(action[key]) for key in ("topic", "about", "why", "reason", "to", "outcome") if key in action]
    return " ".join([name, *more])


OpenCase = Callable[..., Talk]


@pytest.fixture
def example() -> Policy:
    return EXAMPLE


@pytest.fixture
def date() -> Callable[[int], str]:
    return on


@pytest.fixture
def open_case() -> OpenCase:
    """Open a case: one invoice of 1,210.00, 85 days overdue, charges of 85.00, two reminders unanswered."""

    def opened(
        *,
        policy: Policy = EXAMPLE,
        principal: str | tuple[str, ...] = "1210.00",
        charges: str = "85.00",
        overdue: int = 85,
        unanswered: int = 2,
        natural_person: str = "no",
        **debtor: Any,
    ) -> Talk:
        talk = Talk(policy)
        amounts = (principal,) if isinstance(principal, str) else principal
        talk.go(
            "open",
            0,
            debtor={
                "id": "D",
                "country": "NL",
                "language": "nl",
                "consumer": False,
                "natural_person": natural_person,
                **debtor,
            },
            items=[
                {"number": f"F{at}", "issued": on(-overdue - 30), "due": on(at - overdue), "outstanding": amount}
                for at, amount in enumerate(amounts)
            ],
            charges=charges,
            contacts=[{"on": on(-60 + 20 * at), "level": at + 1, "answered": False} for at in range(unanswered)],
        )
        return talk

    return opened
