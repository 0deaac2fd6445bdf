"""Each limit and each trigger below, at and above its number, where options are built."""

import datetime
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from negotiation.actions import ApprovalWhy
from negotiation.events import CaseOpened, HardshipSaid, InstalmentsAsked
from negotiation.incoming import Debtor, NaturalPerson, PastContact
from negotiation.levers import approval_needs, is_combination_allowed
from negotiation.offers import DraftOption, Option, Payment, Terms
from negotiation.open_items import OpenItem
from negotiation.options import Refusal, build_option
from negotiation.policy import ApprovalTriggers, Policy
from negotiation.position import Position, position_of
from negotiation.replay import replay

TODAY = datetime.date(2026, 11, 24)
Build = Callable[..., Option | Refusal]


def day(days: int) -> datetime.date:
    return TODAY + datetime.timedelta(days=days)


def position(policy: Policy, *, principal: int = 2000_00, charges: int = 100_00, overdue: int = 85) -> Position:
    debtor = Debtor("D", "NL", "nl", consumer=False, natural_person=NaturalPerson.NO)
    item = OpenItem("F", day(-overdue - 30), day(-overdue), principal)
    contacts = (PastContact(day(-50), 1, answered=False), PastContact(day(-30), 2, answered=False))
    opened = CaseOpened(TODAY, "C", debtor, (item,), charges, contacts, "EUR")
    case = replay((opened, HardshipSaid(TODAY), InstalmentsAsked(TODAY)))
    return position_of(case, policy, TODAY)


def codes(built: Option | Refusal) -> set[str]:
    return {str(why.code) for why in built.reasons} if isinstance(built, Refusal) else set()


def single(kind: str, amount: int, days: int, **terms: Any) -> DraftOption:
    return DraftOption((kind,), Terms(**terms), (Payment(day(days), amount),))


def plan(count: int, down: int, *, down_days: int = 14, first: int = 40, step: int = 30) -> DraftOption:
    part = (2100_00 - down) // count
    parts = [Payment(day(first + step * at), part) for at in range(count)]
    parts[-1] = Payment(parts[-1].on, 2100_00 - down - part * (count - 1))
    terms = Terms(down_payment=down, count=count, amount=part, frequency="monthly", first_date=day(first))
    return DraftOption(("instalments",), terms, (Payment(day(down_days), down), *parts))


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (single("full_payment", 2100_00, 14), None),
        (single("full_payment", 2100_00, 15), "pay_within_days"),
        (single("full_payment", 2099_99, 14), "sum_of_payments"),
        (single("full_payment", 2100_01, 14), "sum_of_payments"),
        (single("waiver", 2000_00, 14), None),
        (single("waiver", 2099_99, 14), None),
        (single("waiver", 2000_00, 15), "pay_within_days"),
        (single("waiver", 1999_99, 14), "sum_of_payments"),
        (single("waiver", 2100_00, 14), "waiver_at_most"),
        (single("discount", 2000_00, 14, percent=Decimal(5)), None),
        (single("discount", 1998_00, 14, percent=Decimal("5.1")), "discount_at_most"),
        (single("discount", 2000_00, 15, percent=Decimal(5)), "pay_within_days"),
        (single("discount", 1999_99, 14, percent=Decimal(5)), "sum_of_payments"),
        (single("new_due_date", 2100_00, 60, date=day(60)), None),
        (single("new_due_date", 2100_00, 61, date=day(61)), "days_from_today_at_most"),
        (single("method", 2100_00, 14, method="ideal"), None),
        (single("method", 2100_00, 14, method="cheque"), "method_allowed"),
        (plan(12, 200_00), None),
        (plan(12, 199_99), "down_payment_at_least"),
        (plan(13, 200_00, step=28), "count_at_most"),
        (plan(12, 200_00, down_days=15), "down_payment_within_days"),
        (plan(4, 1900_00), None),
        (plan(4, 1900_04), "each_at_least"),
        (plan(10, 200_00, first=130), None),
        (plan(10, 200_00, first=131), "plan_within_days"),
    ],
)
def test_an_option_at_its_limit_is_built_and_beyond_it_is_not(
    example: Policy, draft: DraftOption, code: str | None
) -> None:
    built = build_option(position(example), draft)
    assert codes(built) == ({code} if code else set())


@pytest.mark.parametrize(
    ("draft", "triggers", "why"),
    [
        (single("discount", 2040_00, 9, percent=Decimal(3)), ApprovalTriggers(), None),
        (single("discount", 2038_00, 9, percent=Decimal("3.1")), ApprovalTriggers(), ApprovalWhy.PERCENT_ABOVE),
        (single("new_due_date", 2100_00, 45, date=day(45)), ApprovalTriggers(), None),
        (single("new_due_date", 2100_00, 46, date=day(46)), ApprovalTriggers(), ApprovalWhy.DAYS_ABOVE),
        (plan(6, 500_00), ApprovalTriggers(), None),
        (plan(7, 500_00), ApprovalTriggers(), ApprovalWhy.COUNT_ABOVE),
        (plan(6, 499_99), ApprovalTriggers(), ApprovalWhy.DOWN_PAYMENT_BELOW),
        (single("discount", 2040_00, 9, percent=Decimal(3)), ApprovalTriggers(cost_above=60_00), None),
        (
            single("discount", 2040_00, 9, percent=Decimal(3)),
            ApprovalTriggers(cost_above=59_99),
            ApprovalWhy.COST_ABOVE,
        ),
        (single("waiver", 2000_00, 9), ApprovalTriggers(principal_above=2000_00), None),
        (single("waiver", 2000_00, 9), ApprovalTriggers(principal_above=1999_99), ApprovalWhy.PRINCIPAL_ABOVE),
        (single("full_payment", 2100_00, 9), ApprovalTriggers(principal_above=1999_99), None),
        (single("waiver", 2000_00, 9), ApprovalTriggers(always=True), ApprovalWhy.ALWAYS),
    ],
)
def test_a_person_is_asked_above_a_trigger_and_not_at_it(
    example: Policy, draft: DraftOption, triggers: ApprovalTriggers, why: ApprovalWhy | None
) -> None:
    policy = replace(example, approval=replace(example.approval, triggers=triggers))
    here = position(policy)
    option = build_option(here, draft)
    assert isinstance(option, Option)
    assert [need for need, _ in approval_needs(here, option)] == ([why] if why else [])


@pytest.mark.parametrize(
    ("kinds", "is_allowed"),
    [
        (("waiver",), True),
        (("waiver", "discount"), True),
        (("waiver", "instalments"), False),
        (("method", "instalments"), True),
        (("method", "waiver", "discount"), True),
        (("method", "waiver", "instalments"), False),
        (("discount", "new_due_date"), False),
    ],
)
def test_combinations_are_those_of_the_policy(example: Policy, kinds: tuple[str, ...], is_allowed: bool) -> None:
    assert is_combination_allowed(position(example), kinds) is is_allowed


def test_without_combinations_every_lever_stands_alone(example: Policy) -> None:
    assert not is_combination_allowed(position(replace(example, combine=())), ("waiver", "discount"))


def test_any_alone_joins_everything(example: Policy) -> None:
    policy = replace(example, combine=(frozenset({"any"}),))
    assert is_combination_allowed(position(policy), ("waiver", "instalments", "method"))
