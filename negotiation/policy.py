"""What a manager allows: limits, preconditions, approvals and budgets as frozen values.

`policy.example.yaml` says the same in words; `bot/policy_file.py` reads those into this. Every number is a limit,
never a target. An absent lever is None: it is never offered. Segments are not applied here but by
`negotiation/segments.py`, which gives the policy that holds for one debtor and their items.
"""

from dataclasses import dataclass
from decimal import Decimal

from negotiation.money import Cents


@dataclass(frozen=True, slots=True)
class OfferRules:
    """How offers are made: rounds at most, alternatives side by side, days that one stands, days to pay in full."""

    rounds_at_most: int = 5
    options_at_most: int = 3
    valid_days: int = 14
    full_payment_within_days: int = 14


@dataclass(frozen=True, slots=True)
class PromiseRules:
    """How a date that the debtor names for paying everything is held."""

    hold_within_days: int = 14
    grace_bank_days: int = 3
    reschedules_at_most: int = 1


@dataclass(frozen=True, slots=True)
class Preconditions:
    """What must hold before a lever may be offered (PROTOCOL.md, Preconditions); None and empty ask nothing.

    `any_of` is met when one of its alternatives is.
    """

    contacts_at_least: int | None = None
    unanswered_contacts_at_least: int | None = None
    principal_at_least: Cents | None = None
    says_hardship: bool = False
    asks_for_instalments: bool = False
    any_of: tuple["Preconditions", ...] = ()


@dataclass(frozen=True, slots=True)
class ApprovalTriggers:
    """What makes a person necessary; any one suffices. Percentages and days belong to the lever that carries them."""

    always: bool = False
    percent_above: Decimal | None = None
    days_above: int | None = None
    count_above: int | None = None
    down_payment_below: Decimal | None = None
    principal_above: Cents | None = None
    cost_above: Cents | None = None


@dataclass(frozen=True, slots=True)
class AgeTier:
    """From so many days overdue of the oldest item, at most this percentage."""

    from_day: int
    percent: Decimal


@dataclass(frozen=True, slots=True)
class MethodLever:
    """Which payment methods may be agreed, in the order in which they are preferred."""

    allowed: tuple[str, ...]
    only_if: Preconditions = Preconditions()
    approval_if: ApprovalTriggers = ApprovalTriggers()


@dataclass(frozen=True, slots=True)
class WaiverLever:
    """How much of late fees, interest and costs may be waived, and against payment within how many days."""

    percent_at_most: Decimal
    pay_within_days: int
    only_if: Preconditions = Preconditions()
    approval_if: ApprovalTriggers = ApprovalTriggers()


@dataclass(frozen=True, slots=True)
class DiscountLever:
    """What may be taken off the principal, by age, and against payment within how many days.

    `tiers` ascend by `from_day`; below the first nothing may be given.
    """

    tiers: tuple[AgeTier, ...]
    pay_within_days: int
    only_if: Preconditions = Preconditions()
    approval_if: ApprovalTriggers = ApprovalTriggers()

    def percent_at_most(self, days_overdue: int) -> Decimal:
        """Give the cap at that age of the oldest item."""
        cap = Decimal(0)
        for tier in self.tiers:
            if days_overdue >= tier.from_day:
                cap = tier.percent
        return cap


@dataclass(frozen=True, slots=True)
class NewDueDateLever:
    """How far the due date may move, in days from the day of the offer."""

    days_from_today_at_most: int
    only_if: Preconditions = Preconditions()
    approval_if: ApprovalTriggers = ApprovalTriggers()


@dataclass(frozen=True, slots=True)
class DownPayment:
    """The least first payment of a plan, in percent of its principal, and within how many days it must come."""

    percent_at_least: Decimal = Decimal(0)
    within_days: int = 14


@dataclass(frozen=True, slots=True)
class InstalmentLever:
    """How a plan may look. `count_at_most` leaves out the down payment; `within_days` bounds the last instalment."""

    count_at_most: int
    within_days: int
    every: tuple[str, ...] = ("monthly",)
    each_at_least: Cents = 0
    down_payment: DownPayment = DownPayment()
    stay_current: bool = False
    only_if: Preconditions = Preconditions()
    approval_if: ApprovalTriggers = ApprovalTriggers()


@dataclass(frozen=True, slots=True)
class SetOffLever:
    """Set-off or counter-performance: recorded and valued, always decided by a person."""

    approval_if: ApprovalTriggers = ApprovalTriggers(always=True)


@dataclass(frozen=True, slots=True)
class Levers:
    """The levers that this policy knows; None is never offered."""

    payment_method: MethodLever | None = None
    penalty_waiver: WaiverLever | None = None
    discount: DiscountLever | None = None
    new_due_date: NewDueDateLever | None = None
    instalments: InstalmentLever | None = None
    set_off: SetOffLever | None = None


@dataclass(frozen=True, slots=True)
class ExceptionBudget:
    """How many concessions one debtor may get in a window, over all cases; None is no bound."""

    per_debtor_at_most: int | None = None
    within_days: int = 365
    counting: tuple[str, ...] = ("discount", "penalty_waiver", "new_due_date", "instalments")


@dataclass(frozen=True, slots=True)
class Mandate:
    """Up to what a role or a named person may say yes; None is no bound."""

    who: str
    cost_at_most: Cents | None = None
    principal_at_most: Cents | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """A waiting time of the shell: `unit` is minutes, hours, days, working hours or working days."""

    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class ApprovalRules:
    """When a person is asked besides each lever's own triggers, who may say yes, and what waiting does."""

    triggers: ApprovalTriggers = ApprovalTriggers()
    mandates: tuple[Mandate, ...] = (Mandate("manager"),)
    two_people_if: ApprovalTriggers = ApprovalTriggers()
    remind_after: Wait = Wait(4, "working hours")
    deputy_after: Wait = Wait(1, "working days")
    expires_after: Wait = Wait(3, "working days")
    on_expiry: str = "best_without_approval"
    holding_answer_after: Wait = Wait(1, "working days")


@dataclass(frozen=True, slots=True)
class ContactRules:
    """When and how often we write, and what always goes to a person."""

    answer_after: Wait = Wait(10, "minutes")
    quiet_from: str = "20:00"
    quiet_until: str = "07:00"
    unanswered_in_3_working_days: int | None = 1
    unanswered_in_14_days: int | None = 3
    to_a_person: tuple[str, ...] = (
        "insolvency",
        "vulnerable",
        "stop_contact",
        "changed_bank_details",
        "not_confident",
    )
    person_answers_within: Wait = Wait(3, "working days")


@dataclass(frozen=True, slots=True)
class PaymentRules:
    """How payments are set off (`by_country` or `principal_first`), and how old bank data may be to chase on."""

    set_off: str = "by_country"
    never_chase_on_data_older_than: Wait = Wait(2, "working days")


@dataclass(frozen=True, slots=True)
class ValueRules:
    """What waiting costs, for ranking offers (research/negotiation.md §4): the age curve and its companions.

    `lost_after_months` ascends: (months, percent of value lost by then).
    """

    lost_after_months: tuple[tuple[int, Decimal], ...] = (
        (3, Decimal(13)),
        (6, Decimal(36)),
        (12, Decimal(57)),
        (24, Decimal(91)),
    )
    cost_of_capital: Decimal = Decimal(10)
    agency_fee: Decimal = Decimal(20)
    agency_days: int = 90


@dataclass(frozen=True, slots=True)
class Policy:
    """All that a manager said, without segments: what `decide` takes for one case on one day."""

    currency: str = "EUR"
    offers: OfferRules = OfferRules()
    promises: PromiseRules = PromiseRules()
    levers: Levers = Levers()
    combine: tuple[frozenset[str], ...] = ()
    """Sets of levers that may stand in one option; `any` lets the others of a set go with what may without."""
    exceptions: ExceptionBudget = ExceptionBudget()
    approval: ApprovalRules = ApprovalRules()
    contact: ContactRules = ContactRules()
    payments: PaymentRules = PaymentRules()
    value: ValueRules = ValueRules()


@dataclass(frozen=True, slots=True)
class SegmentCondition:
    """Which cases a segment is for; None asks nothing, a tuple is met by any of its values.

    `insured` is met when any item of the case is insured.
    """

    natural_person: tuple[str, ...] | None = None
    insured: bool | None = None
    assigned: bool | None = None
    consumer: bool | None = None
    group: tuple[str, ...] | None = None
    country: tuple[str, ...] | None = None
    principal_above: Cents | None = None
    principal_at_most: Cents | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """What differs for some debtors: `keys` are the dotted keys that its file names, `policy` the base with them."""

    name: str
    when: SegmentCondition
    keys: tuple[str, ...]
    policy: Policy


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """A policy file read: the base, its segments, and the fingerprint (SHA-256 of the text) it is known by."""

    base: Policy
    segments: tuple[Segment, ...]
    fingerprint: str
