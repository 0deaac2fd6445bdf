"""Who may say yes to what, and to whom a question goes."""

import pytest

from bot.desk.mandates import may_say_yes, suited
from bot.settings.model import Person
from negotiation.policy import ApprovalRules, Mandate

NOOR = Person(name="Noor", role="controller")
BO = Person(name="Bo", role="controller")
RUBEN = Person(name="Ruben", role="manager")
PEOPLE = (NOOR, BO, RUBEN)
BY_ROLE = ApprovalRules(mandates=(Mandate("controller", 100_00, 5000_00), Mandate("manager")))
BY_NAME = ApprovalRules(mandates=(*BY_ROLE.mandates, Mandate("Bo", 500_00, 5000_00)))
NOBODY_LOW = ApprovalRules(mandates=(Mandate("manager", 1000_00),))


@pytest.mark.parametrize(
    ("rules", "cost", "principal", "able"),
    [
        (BY_ROLE, 99_99, 5000_00, "Noor Bo Ruben"),
        (BY_ROLE, 100_00, 5000_00, "Noor Bo Ruben"),
        (BY_ROLE, 100_01, 5000_00, "Ruben"),
        (BY_ROLE, 0, 5000_01, "Ruben"),
        (BY_NAME, 100_01, 5000_00, "Bo Ruben"),
        (BY_NAME, 500_01, 0, "Ruben"),
        (NOBODY_LOW, 0, 0, "Ruben"),
        (NOBODY_LOW, 1000_01, 0, ""),
        (ApprovalRules(), 10**9, 10**9, "Ruben"),
        (ApprovalRules(mandates=()), 10**9, 10**9, "Noor Bo Ruben"),
    ],
)
def test_a_yes_needs_a_mandate_that_reaches_cost_and_principal(
    rules: ApprovalRules, cost: int, principal: int, able: str
) -> None:
    found = [one.name for one in PEOPLE if may_say_yes(one, rules, cost=cost, principal=principal)]
    assert found == able.split()


@pytest.mark.parametrize(
    ("rules", "cost", "asked"),
    [(BY_ROLE, 50_00, "Noor Bo"), (BY_ROLE, 200_00, "Ruben"), (BY_NAME, 200_00, "Bo"), (BY_NAME, 50_00, "Noor")],
)
def test_a_question_goes_to_the_lowest_mandate_that_suffices(rules: ApprovalRules, cost: int, asked: str) -> None:
    assert [one.name for one in suited(PEOPLE, rules, cost=cost, principal=1000_00)] == asked.split()


def test_a_named_mandate_wins_over_the_roles_also_where_it_is_lower() -> None:
    rules = ApprovalRules(mandates=(Mandate("manager"), Mandate("Ruben", 10_00)))
    assert not may_say_yes(RUBEN, rules, cost=11_00, principal=0)


def test_where_no_mandate_suffices_a_question_goes_to_nobody() -> None:
    assert suited(PEOPLE, NOBODY_LOW, cost=2000_00, principal=0) == ()
