import datetime
from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from bot.letters.facts import OptionFacts, agreement_facts, offer_facts, option_facts, sums_of
from bot.letters.sample import FULL_PAYMENT, INSTALMENTS, ITEMS, OFFER, SETTLEMENT, SUMS
from negotiation.money import split
from negotiation.offers import Agreement, Option, Payment, Terms

DAY = datetime.date


def test_what_is_for_the_creditor_only_does_not_reach_a_template() -> None:
    told = {field.name for field in fields(OptionFacts)}
    assert not told & {"concession", "expected_value", "hash", "id"}
    assert offer_facts(OFFER, SUMS).options[0].total == 162140


def test_a_settlement_adds_up_from_what_is_owed() -> None:
    made_up = option_facts(SETTLEMENT, SUMS).breakdown
    assert made_up is not None
    assert made_up.principal + made_up.charges - made_up.waived - made_up.discount == made_up.total == 152581
    assert (made_up.waived, made_up.discount) == (4840, 4719)


def test_an_option_made_from_other_sums_is_not_explained_by_these() -> None:
    assert option_facts(SETTLEMENT, sums_of(ITEMS[:1], 0)).breakdown is None
    assert option_facts(FULL_PAYMENT, sums_of(ITEMS, 9999)).breakdown is None


def test_a_plan_counts_its_instalments_apart_from_the_down_payment() -> None:
    lines = option_facts(INSTALMENTS, SUMS).pays
    assert [(line.role, line.number, line.of) for line in lines] == [
        ("down_payment", 1, 1),
        ("instalment", 1, 3),
        ("instalment", 2, 3),
        ("instalment", 3, 3),
    ]


def test_a_live_agreement_has_had_its_first_payment() -> None:
    agreed = Agreement("o-1", INSTALMENTS, DAY(2026, 11, 24), live=True)
    assert [line.amount for line in agreement_facts(agreed, SUMS).left] == [40713, 40713, 40714]
    waiting = replace(agreed, live=False)
    assert agreement_facts(waiting, SUMS).left == option_facts(INSTALMENTS, SUMS).pays


@given(st.integers(1, 24), st.integers(1000, 10**8), st.data())
def test_what_is_left_of_a_plan_and_what_was_paid_make_the_whole(count: int, total: int, data: st.DataObject) -> None:
    pays = tuple(
        Payment(DAY(2027, 1, 4) + datetime.timedelta(7 * at), cents) for at, cents in enumerate(split(total, count))
    )
    plan = Option("A", ("instalments",), Terms(count=count, frequency="weekly"), pays, 0, 0)
    paid = data.draw(st.integers(0, total))
    agreed = agreement_facts(Agreement("o", plan, DAY(2027, 1, 1)), sums_of(ITEMS, 0), paid)
    assert sum(line.amount for line in agreed.left) + paid == total
    assert all(line.amount > 0 for line in agreed.left)
