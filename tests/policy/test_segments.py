"""All segments that match apply, key by key; where two differ, the stricter wins."""

import datetime
from decimal import Decimal
from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.policy_file import parse_policy
from negotiation.policy import (
    ApprovalTriggers,
    ContactRules,
    DiscountLever,
    Mandate,
    Policy,
    PolicyBook,
    Preconditions,
    SetOffLever,
    Wait,
)
from negotiation.segments import SegmentFacts, policy_for

LEVERS = ("payment_method", "penalty_waiver", "discount", "new_due_date", "instalments", "set_off")


def facts(**known: Any) -> SegmentFacts:
    usual: dict[str, Any] = {
        "natural_person": "no",
        "consumer": False,
        "group": "",
        "country": "NL",
        "insured": False,
        "assigned": False,
        "principal": 100_000,
    }
    return SegmentFacts(**(usual | known))


BASE = """\
levers:
  payment_method: {allowed: [ideal, card, paypal]}
  penalty_waiver: {at_most: 50%, pay_within_days: 14}
  discount: {at_most: {from day 0: 0%, from day 60: 5%}, pay_within_days: 14, approval_if: {percent_above: 3%}}
  new_due_date: {days_from_today_at_most: 60, only_if: {contacts_at_least: 2}}
  instalments: {count_at_most: 12, within_days: 400, every: [weekly, monthly], down_payment: {percent_at_least: 10%}}
  set_off: {}
combine: [[penalty_waiver, discount], [payment_method, any]]
approval: {mandates: {controller: {cost_at_most: 1000}, manager: {}}}
"""


def book(*segments: str) -> PolicyBook:
    listed = "".join(f"  - {{name: s{number}, when: {{group: g}}, {text}}}\n" for number, text in enumerate(segments))
    return parse_policy(f"{BASE}segments:\n{listed}")


def joined(*segments: str) -> Policy:
    return policy_for(book(*segments), facts(group="g"))


@pytest.mark.parametrize(
    ("when", "known", "holds"),
    [
        ("natural_person: [yes, unknown]", {"natural_person": "unknown"}, True),
        ("natural_person: [yes, unknown]", {"natural_person": "no"}, False),
        ("natural_person: no", {"natural_person": "no"}, True),
        ("insured: yes", {"insured": True}, True),
        ("insured: yes", {"insured": False}, False),
        ("insured: no", {"insured": False}, True),
        ("assigned: yes", {"assigned": True}, True),
        ("consumer: yes", {"consumer": False}, False),
        ("country: [NO, SE]", {"country": "NO"}, True),
        ("country: [NO, SE]", {"country": "NL"}, False),
        ("group: key", {"group": "key"}, True),
        ("group: [key, large]", {"group": "small"}, False),
        ("principal_above: 1000.00", {"principal": 100_000}, False),
        ("principal_above: 1000.00", {"principal": 100_001}, True),
        ("principal_at_most: 1000.00", {"principal": 100_000}, True),
        ("principal_at_most: 1000.00", {"principal": 100_001}, False),
        ("group: key, insured: yes", {"group": "key", "insured": False}, False),
        ("group: key, insured: yes", {"group": "key", "insured": True}, True),
    ],
)
def test_a_segment_holds_when_all_that_it_asks_does(when: str, known: dict[str, Any], holds: bool) -> None:
    found = policy_for(
        parse_policy(f"segments: [{{name: a, when: {{{when}}}, offers: {{valid_days: 3}}}}]"), facts(**known)
    )
    assert found.offers.valid_days == (3 if holds else 14)


def test_without_a_matching_segment_the_base_holds() -> None:
    written = book("offers: {valid_days: 3}")
    assert policy_for(written, facts(group="other")) is written.base


def test_a_single_segment_replaces_the_base_also_where_it_is_looser() -> None:
    assert joined("offers: {valid_days: 30}").offers.valid_days == 30
    assert joined("offers: {valid_days: 30}").offers.rounds_at_most == 5


def test_the_same_matching_segments_give_the_same_value_again() -> None:
    written = book("offers: {valid_days: 30}")
    assert policy_for(written, facts(group="g")) is policy_for(written, facts(group="g", country="BE"))


def test_equal_fingerprints_do_not_mix_books_up() -> None:
    one, other = book("offers: {valid_days: 3}"), book("offers: {valid_days: 4}")
    unmarked = [PolicyBook(each.base, each.segments, "") for each in (one, other)]
    assert [policy_for(each, facts(group="g")).offers.valid_days for each in unmarked] == [3, 4]


@pytest.mark.parametrize(
    ("one", "other", "path", "stricter"),
    [
        ("offers: {rounds_at_most: 4}", "offers: {rounds_at_most: 3}", "offers.rounds_at_most", 3),
        ("promises: {hold_within_days: 5}", "promises: {hold_within_days: 9}", "promises.hold_within_days", 5),
        (
            "levers: {payment_method: {allowed: [card, ideal]}}",
            "levers: {payment_method: {allowed: [paypal, ideal, card]}}",
            "levers.payment_method.allowed",
            ("card", "ideal"),
        ),
        (
            "levers: {penalty_waiver: {at_most: 20%}}",
            "levers: {penalty_waiver: {at_most: 30%}}",
            "levers.penalty_waiver.percent_at_most",
            Decimal(20),
        ),
        (
            "levers: {instalments: {each_at_least: 20}}",
            "levers: {instalments: {each_at_least: 30}}",
            "levers.instalments.each_at_least",
            3000,
        ),
        (
            "levers: {instalments: {every: [weekly, monthly]}}",
            "levers: {instalments: {every: [monthly, biweekly]}}",
            "levers.instalments.every",
            ("monthly",),
        ),
        (
            "levers: {instalments: {stay_current: no}}",
            "levers: {instalments: {stay_current: yes}}",
            "levers.instalments.stay_current",
            True,
        ),
        (
            "levers: {instalments: {down_payment: {percent_at_least: 5%, within_days: 7}}}",
            "levers: {instalments: {down_payment: {percent_at_least: 20%, within_days: 10}}}",
            "levers.instalments.down_payment.percent_at_least",
            Decimal(20),
        ),
        (
            "levers: {new_due_date: {only_if: {contacts_at_least: 1}}}",
            "levers: {new_due_date: {only_if: {contacts_at_least: 3, says_hardship: yes}}}",
            "levers.new_due_date.only_if",
            Preconditions(contacts_at_least=3, says_hardship=True),
        ),
        (
            "levers: {discount: {approval_if: {percent_above: 4%}}}",
            "levers: {discount: {approval_if: {percent_above: 2%, cost_above: 10}}}",
            "levers.discount.approval_if",
            ApprovalTriggers(percent_above=Decimal(2), cost_above=1000),
        ),
        (
            "levers: {discount: {approval_if: always}}",
            "levers: {discount: {approval_if: {percent_above: 4%}}}",
            "levers.discount.approval_if.always",
            True,
        ),
        (
            "levers: {instalments: {approval_if: {down_payment_below: 20%}}}",
            "levers: {instalments: {approval_if: {down_payment_below: 30%}}}",
            "levers.instalments.approval_if.down_payment_below",
            Decimal(30),
        ),
        ("levers: {discount: never}", "levers: {discount: {at_most: 5%}}", "levers.discount", None),
        ("levers: {discount: {at_most: 5%}}", "levers: {discount: never}", "levers.discount", None),
        (
            "levers: {payment_method: {allowed: [card]}}",
            "levers: {payment_method: {allowed: [paypal]}}",
            "levers.payment_method",
            None,
        ),
        (
            "combine: [[penalty_waiver, discount], [discount, instalments]]",
            "combine: [[penalty_waiver, discount, instalments]]",
            "combine",
            (frozenset({"penalty_waiver", "discount"}), frozenset({"discount", "instalments"})),
        ),
        (
            "combine: [[payment_method, any]]",
            "combine: [[payment_method, discount], [penalty_waiver, discount]]",
            "combine",
            (frozenset({"payment_method", "discount"}),),
        ),
        ("exceptions: {within_days: 100}", "exceptions: {within_days: 400}", "exceptions.within_days", 400),
        (
            "exceptions: {counting: [discount]}",
            "exceptions: {counting: [instalments]}",
            "exceptions.counting",
            ("discount", "instalments"),
        ),
        ("approval: {if: {cost_above: 5}}", "approval: {if: {cost_above: 9}}", "approval.triggers.cost_above", 500),
        (
            "approval: {expires_after: 10 working hours}",
            "approval: {expires_after: 1 working day}",
            "approval.expires_after",
            Wait(1, "working days"),
        ),
        ("approval: {on_expiry: person}", "approval: {on_expiry: refuse}", "approval.on_expiry", "person"),
        (
            "contact: {answer_after: 10 minutes}",
            "contact: {answer_after: 1 hour}",
            "contact.answer_after",
            Wait(1, "hours"),
        ),
        (
            "contact: {unanswered_at_most: {in_14_days: 2}}",
            "contact: {unanswered_at_most: {in_14_days: 5}}",
            "contact.unanswered_in_14_days",
            2,
        ),
        (
            "contact: {to_a_person: [vulnerable]}",
            "contact: {to_a_person: [insolvency]}",
            "contact.to_a_person",
            ("vulnerable", "insolvency"),
        ),
        ("contact: {quiet: 19:00-06:00}", "contact: {quiet: 20:00-08:00}", "contact.quiet_until", "08:00"),
        ("payments: {set_off: principal_first}", "payments: {set_off: by_country}", "payments.set_off", "by_country"),
        (
            "value: {lost_after_months: {6: 20%}}",
            "value: {lost_after_months: {3: 15%, 12: 18%}}",
            "value.lost_after_months",
            ((3, Decimal("10.00")), (6, Decimal("16.00")), (12, Decimal("18.00"))),
        ),
        (
            "approval: {mandates: {controller: {cost_at_most: 500}}}",
            "approval: {mandates: {controller: {cost_at_most: 700, principal_at_most: 10}, anna: {}}}",
            "approval.mandates",
            (Mandate("controller", 50000, 1000), Mandate("manager"), Mandate("anna")),
        ),
    ],
)
def test_where_two_segments_differ_the_stricter_wins(one: str, other: str, path: str, stricter: Any) -> None:
    for written in ((one, other), (other, one)):
        found: Any = joined(*written)
        for name in path.split("."):
            found = getattr(found, name)
        if isinstance(stricter, tuple) and not isinstance(found, str) and found is not None:
            assert set(found) == set(stricter)
        else:
            assert found == stricter


def test_tiers_are_joined_point_by_point() -> None:
    policy = joined(
        "levers: {discount: {at_most: {from day 0: 1%, from day 90: 8%}}}",
        "levers: {discount: {at_most: {from day 0: 0%, from day 30: 4%, from day 120: 6%}}}",
    )
    assert policy.levers.discount is not None
    caps = {day: policy.levers.discount.percent_at_most(day) for day in (0, 29, 30, 89, 90, 119, 120, 999)}
    assert [int(cap) for cap in caps.values()] == [0, 0, 1, 1, 4, 4, 6, 6]


def test_two_lists_of_alternatives_must_both_be_met() -> None:
    policy = joined(
        "levers: {new_due_date: {only_if: {any_of: [says_hardship, asks_for_instalments]}}}",
        "levers: {new_due_date: {only_if: {any_of: [says_hardship, {contacts_at_least: 4}]}}}",
    )
    assert policy.levers.new_due_date is not None
    assert set(policy.levers.new_due_date.only_if.any_of) == {
        Preconditions(says_hardship=True),
        Preconditions(says_hardship=True, contacts_at_least=4),
        Preconditions(says_hardship=True, asks_for_instalments=True),
        Preconditions(asks_for_instalments=True, contacts_at_least=4),
    }


def test_a_lever_that_only_a_segment_offers_is_offered_there() -> None:
    written = parse_policy(
        "segments: [{name: a, when: {group: g}, levers: {discount: {at_most: 5%, pay_within_days: 7}, set_off: {}}}]"
    )
    assert written.base.levers.discount is None
    found = policy_for(written, facts(group="g"))
    assert isinstance(found.levers.discount, DiscountLever)
    assert found.levers.discount.pay_within_days == 7
    assert found.levers.set_off == SetOffLever()


def test_quiet_hours_that_leave_no_hour_leave_one_minute_and_never_speak_sooner() -> None:
    policy = joined("contact: {quiet: 20:00-10:00}", "contact: {quiet: 09:00-21:00}")
    begin = datetime.time.fromisoformat(policy.contact.quiet_from)
    end = datetime.time.fromisoformat(policy.contact.quiet_until)
    assert (begin.hour * 60 + begin.minute - end.hour * 60 - end.minute) % 1440 == 1


# --- whatever two segments say of a key, the policy is at least as strict as each of them


PERCENTS = st.integers(0, 100).map(lambda number: f"{number}%")
AMOUNTS = st.integers(0, 5000).map(lambda number: f"{number}.00")
CONDITIONS = st.fixed_dictionaries(
    {},
    optional={
        "contacts_at_least": st.integers(1, 4).map(str),
        "unanswered_contacts_at_least": st.integers(1, 4).map(str),
        "principal_at_least": AMOUNTS,
        "says_hardship": st.sampled_from(["yes", "no"]),
        "any_of": st.sampled_from(
            ["[says_hardship, asks_for_instalments]", "[asks_for_instalments, {contacts_at_least: 3}]"]
        ),
    },
)
TRIGGERS = st.just("always") | st.fixed_dictionaries(
    {}, optional={"percent_above": PERCENTS, "principal_above": AMOUNTS, "cost_above": AMOUNTS}
)
TIERS = PERCENTS | st.dictionaries(st.integers(1, 300), PERCENTS, max_size=3).map(
    lambda caps: {"from day 0": "7%"} | {f"from day {day}": caps[day] for day in sorted(caps)}
)
COMBINE = st.lists(
    st.frozensets(st.sampled_from([*LEVERS, "any"]), min_size=2, max_size=4).map(
        lambda group: f"[{', '.join(sorted(group))}]"
    ),
    max_size=3,
    unique=True,
).map(lambda groups: f"[{', '.join(groups)}]")
DISCOUNT = st.just("never") | st.fixed_dictionaries(
    {},
    optional={
        "at_most": TIERS,
        "pay_within_days": st.integers(1, 60).map(str),
        "only_if": CONDITIONS,
        "approval_if": TRIGGERS,
    },
)
QUIET = (
    st.tuples(st.integers(0, 23), st.integers(0, 23))
    .filter(lambda ends: ends[0] != ends[1])
    .map(lambda ends: f"{ends[0]:02d}:00-{ends[1]:02d}:00")
)
SEGMENT = st.fixed_dictionaries(
    {},
    optional={
        "levers": st.fixed_dictionaries({}, optional={"discount": DISCOUNT}),
        "combine": COMBINE,
        "contact": st.fixed_dictionaries({}, optional={"quiet": QUIET}),
    },
)


def flow(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    return str(value)


def may(asked: Preconditions, contacts: int, principal: int, said: tuple[bool, bool]) -> bool:
    return (
        contacts >= max(asked.contacts_at_least or 0, asked.unanswered_contacts_at_least or 0)
        and principal >= (asked.principal_at_least or 0)
        and (said[0] or not asked.says_hardship)
        and (said[1] or not asked.asks_for_instalments)
        and (not asked.any_of or any(may(each, contacts, principal, said) for each in asked.any_of))
    )


def asks(found: ApprovalTriggers, percent: int, cents: int) -> bool:
    return (
        found.always
        or (found.percent_above is not None and percent > found.percent_above)
        or (found.principal_above is not None and cents > found.principal_above)
        or (found.cost_above is not None and cents > found.cost_above)
    )


def together(policy: Policy) -> set[frozenset[str]]:
    """Every set of levers that a policy lets stand in one option; with `any`, a set's others go with all else."""
    every = {frozenset(levers) for size in range(2, 7) for levers in combinations(LEVERS, size)}
    return {levers for levers in every if may_combine(policy, levers)}


def may_combine(policy: Policy, levers: frozenset[str]) -> bool:
    for group in policy.combine:
        if "any" in group and len(levers) > 1:
            levers -= group
    return len(levers) <= 1 or any(levers <= group for group in policy.combine)


def silent(rules: ContactRules, minute: int) -> bool:
    begin, end = (int(text[:2]) * 60 + int(text[3:]) for text in (rules.quiet_from, rules.quiet_until))
    return (minute - begin) % 1440 < (end - begin) % 1440


@given(st.lists(SEGMENT, min_size=2, max_size=3))
@settings(max_examples=60)
def test_the_policy_is_never_looser_than_any_matching_segment_on_what_it_names(written: list[dict[str, Any]]) -> None:
    found = book(*(flow(segment)[1:-1] or "offers: {}" for segment in written))
    policy = policy_for(found, facts(group="g"))
    for segment in found.segments:
        assert_no_looser(policy, segment.policy, segment.keys)


def assert_no_looser(policy: Policy, named: Policy, keys: tuple[str, ...]) -> None:
    ours, theirs = policy.levers.discount, named.levers.discount
    if theirs is None:
        assert ours is None
    elif ours is not None:
        if "levers.discount.at_most" in keys:
            assert all(ours.percent_at_most(day) <= theirs.percent_at_most(day) for day in range(0, 310, 7))
        if "levers.discount.pay_within_days" in keys:
            assert ours.pay_within_days <= theirs.pay_within_days
        asked = Preconditions(
            **{
                key.rpartition(".")[2]: getattr(theirs.only_if, key.rpartition(".")[2])
                for key in keys
                if ".only_if." in key
            }
        )
        for known in product(
            range(5), (0, 250_000, 600_000), ((True, True), (True, False), (False, True), (False, False))
        ):
            assert may(asked, *known) or not may(ours.only_if, *known)
        wanted = ApprovalTriggers(
            **{
                key.rpartition(".")[2]: getattr(theirs.approval_if, key.rpartition(".")[2])
                for key in keys
                if "al_if." in key
            }
        )
        for percent, cents in product(range(0, 101, 5), range(0, 600_000, 50_000)):
            assert asks(ours.approval_if, percent, cents) or not asks(wanted, percent, cents)
    if "combine" in keys:
        assert together(policy) <= together(named)
    if "contact.quiet" in keys:
        spoken = [
            minute for minute in range(1440) if silent(named.contact, minute) and not silent(policy.contact, minute)
        ]
        assert len(spoken) <= 1


EVERYTHING = """
offers: {rounds_at_most: 2, options_at_most: 1, valid_days: 3, full_payment_within_days: 4}
promises: {hold_within_days: 1, grace_bank_days: 1, reschedules_at_most: 0}
levers:
  payment_method: {allowed: [cash], only_if: {contacts_at_least: 4}, approval_if: {principal_above: 1, cost_above: 2}}
  penalty_waiver: {at_most: 3%, pay_within_days: 2, only_if: {asks_for_instalments: yes}, approval_if: always}
  discount: {at_most: 2%, pay_within_days: 2, only_if: {says_hardship: yes}, approval_if: {percent_above: 1%}}
  new_due_date:
    days_from_today_at_most: 2
    only_if: {contacts_at_least: 3, unanswered_contacts_at_least: 3, principal_at_least: 9}
    approval_if: {days_above: 1}
  instalments:
    count_at_most: 2
    within_days: 60
    every: [biweekly]
    each_at_least: 9
    down_payment: {percent_at_least: 50%, within_days: 2}
    stay_current: yes
    only_if: {any_of: [says_hardship, {contacts_at_least: 2}]}
    approval_if: {count_above: 1, down_payment_below: 60%}
  set_off: {approval_if: always}
combine: [[discount, instalments]]
exceptions: {per_debtor_at_most: 0, within_days: 9, counting: [discount]}
approval:
  if: always
  mandates: {controller: {cost_at_most: 1, principal_at_most: 2}, manager: {principal_at_most: 3}}
  two_people_if: {principal_above: 1, cost_above: 1}
  remind_after: 1 hour
  deputy_after: 2 hours
  expires_after: 3 hours
  on_expiry: person
  holding_answer_after: 1 minute
contact:
  answer_after: 2 minutes
  quiet: 18:00-09:00
  unanswered_at_most: {in_3_working_days: 2, in_14_days: 2}
  to_a_person: [vulnerable]
  person_answers_within: 1 working day
payments: {set_off: principal_first, never_chase_on_data_older_than: 1 day}
value: {lost_after_months: {2: 5%}, cost_of_capital: 5%, agency: {fee: 5%, days: 5}}
"""


def test_every_key_that_a_policy_can_say_a_segment_can_say_too() -> None:
    lines = "".join(f"    {line}\n" for line in EVERYTHING.strip().split("\n"))
    found = parse_policy(f"{BASE}segments:\n  - name: all\n    when: {{group: g}}\n{lines}")
    assert policy_for(found, facts(group="g")) == found.segments[0].policy
    assert parse_policy(EVERYTHING).base == found.segments[0].policy
