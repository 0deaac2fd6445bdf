"""A policy file is read as it was meant, or refused with everything that is wrong in it."""

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.policy_file import PolicyError, parse_policy
from negotiation.policy import (
    AgeTier,
    ApprovalRules,
    ApprovalTriggers,
    ContactRules,
    DiscountLever,
    DownPayment,
    ExceptionBudget,
    InstalmentLever,
    Levers,
    Mandate,
    MethodLever,
    NewDueDateLever,
    OfferRules,
    PaymentRules,
    Policy,
    PolicyBook,
    Preconditions,
    PromiseRules,
    SegmentCondition,
    SetOffLever,
    ValueRules,
    Wait,
    WaiverLever,
)

EXAMPLE = Policy(
    currency="EUR",
    offers=OfferRules(rounds_at_most=5, options_at_most=3, valid_days=14, full_payment_within_days=14),
    promises=PromiseRules(hold_within_days=14, grace_bank_days=3, reschedules_at_most=1),
    levers=Levers(
        payment_method=MethodLever(
            ("bank_transfer", "ideal", "bancontact", "direct_debit", "card", "paypal", "payment_link")
        ),
        penalty_waiver=WaiverLever(Decimal(100), 14, Preconditions(contacts_at_least=1, says_hardship=True)),
        discount=DiscountLever(
            tiers=tuple(AgeTier(day, Decimal(cap)) for day, cap in ((0, 0), (30, 2), (60, 5), (120, 8))),
            pay_within_days=14,
            only_if=Preconditions(unanswered_contacts_at_least=2, principal_at_least=25000),
            approval_if=ApprovalTriggers(percent_above=Decimal(3)),
        ),
        new_due_date=NewDueDateLever(
            days_from_today_at_most=60,
            only_if=Preconditions(unanswered_contacts_at_least=1, principal_at_least=50000),
            approval_if=ApprovalTriggers(days_above=45),
        ),
        instalments=InstalmentLever(
            count_at_most=12,
            within_days=400,
            every=("weekly", "biweekly", "monthly"),
            each_at_least=5000,
            down_payment=DownPayment(Decimal(10), 14),
            stay_current=True,
            only_if=Preconditions(
                principal_at_least=50000,
                any_of=(Preconditions(says_hardship=True), Preconditions(asks_for_instalments=True)),
            ),
            approval_if=ApprovalTriggers(count_above=6, down_payment_below=Decimal(25)),
        ),
        set_off=SetOffLever(ApprovalTriggers(always=True)),
    ),
    combine=(frozenset({"penalty_waiver", "discount"}), frozenset({"payment_method", "any"})),
    exceptions=ExceptionBudget(1, 365, ("discount", "penalty_waiver", "new_due_date", "instalments")),
    approval=ApprovalRules(
        triggers=ApprovalTriggers(principal_above=2500000, cost_above=50000),
        mandates=(Mandate("controller", 100000, 5000000), Mandate("manager")),
        two_people_if=ApprovalTriggers(principal_above=5000000),
        remind_after=Wait(4, "working hours"),
        deputy_after=Wait(1, "working days"),
        expires_after=Wait(3, "working days"),
        on_expiry="best_without_approval",
        holding_answer_after=Wait(1, "working days"),
    ),
    contact=ContactRules(
        answer_after=Wait(10, "minutes"),
        quiet_from="20:00",
        quiet_until="07:00",
        unanswered_in_3_working_days=1,
        unanswered_in_14_days=3,
        to_a_person=("insolvency", "vulnerable", "stop_contact", "changed_bank_details", "not_confident"),
        person_answers_within=Wait(3, "working days"),
    ),
    payments=PaymentRules("by_country", Wait(2, "working days")),
    value=ValueRules(
        lost_after_months=((3, Decimal(13)), (6, Decimal(36)), (12, Decimal(57)), (24, Decimal(91))),
        cost_of_capital=Decimal(10),
        agency_fee=Decimal(20),
        agency_days=90,
    ),
)


def complaints(text: str) -> list[str]:
    with pytest.raises(PolicyError) as caught:
        parse_policy(text)
    return list(caught.value.lines)


def complaints_or_none(text: str) -> list[str] | None:
    try:
        parse_policy(text)
    except PolicyError as error:
        return list(error.lines)
    return None


def test_every_value_of_the_example_is_read(example: PolicyBook) -> None:
    assert example.base == EXAMPLE


def test_the_segments_of_the_example_name_their_keys_and_lie_over_the_base(example: PolicyBook) -> None:
    natural, insured, key = example.segments
    assert (natural.name, natural.when) == ("natural persons", SegmentCondition(natural_person=("yes", "unknown")))
    assert natural.keys == ("levers.discount.at_most",)
    assert natural.policy.levers.discount is not None
    assert natural.policy.levers.discount.tiers == (AgeTier(0, Decimal(0)),)
    assert natural.policy.levers.discount.pay_within_days == 14
    assert insured.when == SegmentCondition(insured=True)
    assert insured.policy.levers.new_due_date is not None
    assert insured.policy.levers.new_due_date.days_from_today_at_most == 30
    assert key.when == SegmentCondition(group=("key",))
    assert key.keys == ("approval.if.cost_above",)
    assert key.policy.approval.triggers == ApprovalTriggers(principal_above=2500000, cost_above=0)


def test_the_fingerprint_is_the_hash_of_the_text(example: PolicyBook, example_text: str) -> None:
    assert example.fingerprint == hashlib.sha256(example_text.encode()).hexdigest()
    assert parse_policy(example_text + "\n").fingerprint != example.fingerprint


def test_what_is_absent_is_strict() -> None:
    book = parse_policy("currency: EUR\n")
    assert book.base == Policy()
    assert book.base.levers == Levers()
    assert book.base.approval.mandates == (Mandate("manager"),)


def test_a_lever_may_say_never() -> None:
    assert parse_policy("levers: {discount: never}").base.levers.discount is None


@pytest.mark.parametrize(
    ("text", "cents"), [("250", 25000), ("250.00", 25000), ("0.01", 1), ("0", 0), ("123456.78", 12345678)]
)
def test_an_amount_has_two_decimals_or_none(text: str, cents: int) -> None:
    book = parse_policy(f"approval: {{if: {{cost_above: {text}}}}}")
    assert book.base.approval.triggers.cost_above == cents


AMOUNT = "an amount such as 250 or 250.00 (no thousands separators, no currency sign)"
TRIGGER = "approval.if.cost_above"


@pytest.mark.parametrize(
    "text", ["250.5", "1,000", "1.000", "1.000,00", "€ 5", "1_000", "-1", "08", "1e3", "0x10", "5%"]
)
def test_an_amount_that_may_be_a_slip_is_refused(text: str) -> None:
    assert complaints(f'approval: {{if: {{cost_above: "{text}"}}}}') == [
        f'policy.yaml:1: {TRIGGER}: found "{text}", expected {AMOUNT}'
    ]


def refusals() -> list[tuple[str, list[str]]]:
    """Read the table: YAML, then what is said about it behind an arrow."""
    blocks = Path(__file__).with_name("refusals.txt").read_text(encoding="utf-8").strip().split("\n\n")[1:]
    return [
        (
            "\n".join(line for line in block.split("\n") if not line.startswith("=> ")),
            [line.removeprefix("=> ") for line in block.split("\n") if line.startswith("=> ")],
        )
        for block in blocks
    ]


@pytest.mark.parametrize(("text", "said"), refusals())
def test_a_bad_file_is_refused_with_line_key_what_was_found_and_what_is_allowed(text: str, said: list[str]) -> None:
    assert complaints(text) == said


def test_everything_that_is_wrong_is_told_in_the_order_of_the_file() -> None:
    text = """\
currency: euro
offers: {rounds_at_most: many, valid_days: 14}
levers:
  discount: {at_most: 5, pay_within_days: soon}
  discount: {at_most: 5%}
segments:
  - name: a
    when: {natural_person: maybe}
    offers: {valid_days: 0}
  - name: b
"""
    assert [line.split(": ")[0:2] for line in complaints(text)] == [
        ["policy.yaml:1", "currency"],
        ["policy.yaml:2", "offers.rounds_at_most"],
        ["policy.yaml:4", "levers.discount.at_most"],
        ["policy.yaml:4", "levers.discount.pay_within_days"],
        ["policy.yaml:5", "levers.discount"],
        ["policy.yaml:8", "segments[1].when.natural_person"],
        ["policy.yaml:9", "segments[1].offers.valid_days"],
        ["policy.yaml:10", "segments[2].when"],
    ]


def test_a_country_list_reads_norway() -> None:
    book = parse_policy("segments: [{name: nordic, when: {country: [NO, SE]}, offers: {valid_days: 7}}]")
    assert book.segments[0].when.country == ("NO", "SE")


def test_a_new_due_date_shorter_than_a_held_promise_is_legal() -> None:
    book = parse_policy("promises: {hold_within_days: 30}\nlevers: {new_due_date: {days_from_today_at_most: 14}}")
    assert book.base.levers.new_due_date == NewDueDateLever(14)


def test_a_segment_that_replaces_always_says_so() -> None:
    book = parse_policy(
        "levers: {new_due_date: {days_from_today_at_most: 30, approval_if: always}}\n"
        "segments: [{name: a, when: {insured: yes}, levers: {new_due_date: {approval_if: {days_above: 20}}}}]"
    )
    assert book.segments[0].keys == (
        "levers.new_due_date.approval_if.always",
        "levers.new_due_date.approval_if.days_above",
    )


@given(st.text(max_size=200))
def test_no_text_raises_anything_but_the_policy_error(text: str) -> None:
    assert complaints_or_none(text) != []


@given(st.data())
def test_no_damage_to_the_example_raises_anything_but_the_policy_error(
    example_text: str, data: st.DataObject
) -> None:
    begin = data.draw(st.integers(0, len(example_text)))
    end = min(len(example_text), begin + data.draw(st.integers(0, 40)))
    put = data.draw(st.text(alphabet="ab0%:-[]{},&*! \n5.", max_size=12))
    said = complaints_or_none(example_text[:begin] + put + example_text[end:])
    assert said is None or all(line.startswith("policy.yaml:") for line in said)
