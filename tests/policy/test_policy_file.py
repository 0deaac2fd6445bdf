"""A policy file is read as it was meant, or refused with everything that is wrong in it."""

import hashlib
from decimal import Decimal

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


WHOLE_LEVER = "levers:\n  discount:\n    pay_within_days: 14\n    at_most: "
TIERS = "a percentage such as 5% or tiers {from day 0: 0%, from day 30: 2%, …}"
LEVERS = "payment_method, penalty_waiver, discount, new_due_date, instalments, set_off"
WAIT = "a time such as 10 minutes, 4 working hours or 1 working day"
SECTIONS = "currency, offers, promises, levers, combine, exceptions, approval, contact, payments, value, segments"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WHOLE_LEVER + "5", f'4: levers.discount.at_most: found "5", expected {TIERS}'),
        (WHOLE_LEVER + "105%", f'4: levers.discount.at_most: found "105%", expected {TIERS}'),
        (WHOLE_LEVER + "", f"4: levers.discount.at_most: found nothing, expected {TIERS}"),
        (WHOLE_LEVER + "[5%]", f"4: levers.discount.at_most: found a list, expected {TIERS}"),
        (WHOLE_LEVER + "{}", f"4: levers.discount.at_most: found {{}}, expected {TIERS}"),
        (
            WHOLE_LEVER + "{from day 30: 2%}",
            '4: levers.discount.at_most.from day 30: found "from day 30", expected the first tier to be from day 0',
        ),
        (
            WHOLE_LEVER + "{from day 0: 0%, from day 60: 2%, from day 30: 3%}",
            '4: levers.discount.at_most.from day 30: found "from day 30", '
            "expected tiers in ascending order, this one later than day 60",
        ),
        (
            WHOLE_LEVER + "{from day 0:0%}",
            '4: levers.discount.at_most.from day 0:0%: found "from day 0:0%", '
            "expected a tier such as from day 30: 2% (with a space after the colon)",
        ),
        (
            WHOLE_LEVER + "{from day 0: 101%}",
            '4: levers.discount.at_most.from day 0: found "101%", expected a percentage from 0% to 100%',
        ),
        (
            "levers: {discont: {at_most: 5%}}",
            f'1: levers.discont: found the unknown key "discont", did you mean discount? allowed here: {LEVERS}',
        ),
        ("lever: {}", f'1: lever: found the unknown key "lever", did you mean levers? allowed here: {SECTIONS}'),
        (
            "levers: {discount: {at_most: 5%}}",
            "1: levers.discount.pay_within_days: missing, expected a whole number of days such as 14",
        ),
        ("levers: [discount]", f"1: levers: found a list, expected a group of keys: {LEVERS}"),
        (
            "levers: {payment_method: {allowed: [iDEAL]}}",
            '1: levers.payment_method.allowed[1]: found "iDEAL", expected a payment method: card, ideal, bancontact, '
            "direct_debit, paypal, cheque, bill_of_exchange, cash, bank_transfer, payment_link, other "
            "(did you mean ideal?)",
        ),
        (
            "levers: {instalments: {count_at_most: 6, within_days: 200, every: [daily]}}",
            '1: levers.instalments.every[1]: found "daily", expected one of weekly, biweekly, monthly',
        ),
        (
            "levers: {instalments: {count_at_most: 0, within_days: 200}}",
            '1: levers.instalments.count_at_most: found "0", expected a whole number from 1 to 120',
        ),
        (
            "levers: {instalments: {count_at_most: 6, within_days: 30, "
            "down_payment: {percent_at_least: 10%, within_days: 60}}}",
            "1: levers.instalments.down_payment: found within_days: 60, expected no more than the plan's own 30",
        ),
        (
            "levers: {set_off: {approval_if: {cost_above: 5}}}",
            "1: levers.set_off.approval_if: found {cost_above: …}, expected always",
        ),
        (
            "levers: {new_due_date: {days_from_today_at_most: 30, approval_if: sometimes}}",
            '1: levers.new_due_date.approval_if: found "sometimes", expected always or '
            "{days_above: …, principal_above: …, cost_above: …}",
        ),
        (
            "levers: {new_due_date: {days_from_today_at_most: 30, only_if: {any_of: [says_hardship]}}}",
            "1: levers.new_due_date.only_if.any_of: found too short a list, expected "
            "a list such as [says_hardship, asks_for_instalments] or [says_hardship, {contacts_at_least: 3}]",
        ),
        (
            "levers: {new_due_date: {days_from_today_at_most: 30, "
            "only_if: {any_of: [says_hardship, {says_hardship: no}]}}}",
            "1: levers.new_due_date.only_if.any_of[2]: found {says_hardship: …}, "
            "expected something that this alternative asks",
        ),
        (
            "levers: {new_due_date: {days_from_today_at_most: 30, only_if: {says_hardship: maybe}}}",
            '1: levers.new_due_date.only_if.says_hardship: found "maybe", expected yes or no',
        ),
        (
            "offers: {valid_days: -1}",
            '1: offers.valid_days: found "-1", expected a whole number of days from 1 to 365',
        ),
        (
            "offers: {valid_days: 08}",
            '1: offers.valid_days: found "08", expected a whole number of days from 1 to 365',
        ),
        (
            "combine: [[discount, waiver]]",
            f'1: combine[1][2]: found "waiver", expected a lever: {LEVERS}, any (did you mean penalty_waiver?)',
        ),
        (
            "combine: [[discount]]",
            "1: combine[1]: found too short a list, expected levers that may stand in one offer, "
            "such as [penalty_waiver, discount] or [payment_method, any]",
        ),
        ("combine: [[discount, discount]]", "1: combine[1][2]: stands here twice, expected once"),
        (
            "exceptions: {counting: [payment_method]}",
            '1: exceptions.counting[1]: found "payment_method", expected one of discount, penalty_waiver, '
            "new_due_date, instalments",
        ),
        ("approval: {remind_after: 4 workdays}", f'1: approval.remind_after: found "4 workdays", expected {WAIT}'),
        ("approval: {remind_after: 4}", f'1: approval.remind_after: found "4", expected {WAIT}'),
        (
            "approval: {remind_after: 0 hours}",
            f'1: approval.remind_after: found "0 hours", expected {WAIT}, at least 1',
        ),
        (
            "approval: {on_expiry: persons}",
            '1: approval.on_expiry: found "persons", expected one of best_without_approval, person, refuse '
            "(did you mean person?)",
        ),
        (
            "approval: {mandates: {}}",
            "1: approval.mandates: found {}, expected roles or names with what they may approve, "
            "such as {controller: {cost_at_most: 1000.00}, manager: {}}",
        ),
        (
            "approval: {mandates: {manager: }}",
            "1: approval.mandates.manager: found nothing, expected a group of keys: cost_at_most, principal_at_most",
        ),
        (
            "contact: {quiet: 20:00-25:00}",
            '1: contact.quiet: found "20:00-25:00", expected quiet hours such as 20:00-07:00',
        ),
        (
            "contact: {quiet: 20:00-20:00}",
            '1: contact.quiet: found "20:00-20:00", expected quiet hours such as 20:00-07:00, '
            "with another end than beginning",
        ),
        (
            "value: {lost_after_months: {6: 13%, 3: 36%}}",
            '1: value.lost_after_months.3: found "3", expected months in ascending order, more than 6',
        ),
        (
            "value: {lost_after_months: {3: 13%, 6: 12%}}",
            '1: value.lost_after_months.6: found "12%", expected no less than the 13% lost before',
        ),
        (
            "currency: JPY",
            '1: currency: found "JPY", expected a currency code of ISO 4217 such as EUR, with two decimals',
        ),
        (
            "segments: {}",
            "1: segments: found {}, expected a list of segments, each with name, when and the keys that differ",
        ),
        ("segments: [{name: a}]", "1: segments[1].when: missing, expected whom it is for, such as {insured: yes}"),
        (
            "segments: [{name: a, when: {}}]",
            "1: segments[1].when: found {}, expected at least one condition, such as {natural_person: [yes, unknown]}",
        ),
        (
            "segments: [{name: a, when: {country: UK}}]",
            '1: segments[1].when.country: found "UK", expected a country code of ISO 3166 such as NL '
            "(did you mean GB?)",
        ),
        (
            "segments: [{name: a, when: {insured: yes}, currency: EUR}]",
            "1: segments[1].currency: found this key in a segment, expected it for all debtors or not at all",
        ),
        (
            "segments: [{name: a, when: {insured: yes}, levers: {discount: {at_most: 1%}}}]",
            "1: segments[1].levers.discount.pay_within_days: missing, expected a whole number of days such as 14",
        ),
        (
            "segments: [{name: a, when: {insured: yes}}, {name: a, when: {insured: no}}]",
            '1: segments[2].name: found the name "a" a second time, expected each segment to have its own',
        ),
        (
            "segments: [{name: a, when: {insured: yes}, offers: {rounds: 3}}]",
            '1: segments[1].offers.rounds: found the unknown key "rounds", did you mean rounds_at_most? allowed here: rounds_at_most, '
            "options_at_most, valid_days, full_payment_within_days",
        ),
    ],
)
def test_a_bad_file_is_refused_with_line_key_what_was_found_and_what_is_allowed(text: str, said: str) -> None:
    assert complaints(text) == [f"policy.yaml:{said}"]


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
    try:
        parse_policy(text)
    except PolicyError as error:
        assert error.lines


@given(st.data())
def test_no_damage_to_the_example_raises_anything_but_the_policy_error(
    example_text: str, data: st.DataObject
) -> None:
    begin = data.draw(st.integers(0, len(example_text)))
    end = min(len(example_text), begin + data.draw(st.integers(0, 40)))
    put = data.draw(st.text(alphabet="ab0%:-[]{},&*! \n5.", max_size=12))
    try:
        parse_policy(example_text[:begin] + put + example_text[end:])
    except PolicyError as error:
        assert all(line.startswith("policy.yaml:") for line in error.lines)
