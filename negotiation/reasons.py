"""Why a decision was taken: codes with their numbers, for the creditor's eyes only."""

import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from negotiation.acts import format_percent
from negotiation.money import Cents, format_amount


class ReasonCode(StrEnum):
    """Which limit, precondition or rule led to a decision; the text is the code on the wire."""

    # limits of levers
    DISCOUNT_AT_MOST = "discount_at_most"
    WAIVER_AT_MOST = "waiver_at_most"
    PAY_WITHIN_DAYS = "pay_within_days"
    DAYS_FROM_TODAY_AT_MOST = "days_from_today_at_most"
    COUNT_AT_MOST = "count_at_most"
    PLAN_WITHIN_DAYS = "plan_within_days"
    FREQUENCY_ALLOWED = "frequency_allowed"
    EACH_AT_LEAST = "each_at_least"
    DOWN_PAYMENT_AT_LEAST = "down_payment_at_least"
    DOWN_PAYMENT_WITHIN_DAYS = "down_payment_within_days"
    METHOD_ALLOWED = "method_allowed"
    LEVER_NOT_IN_POLICY = "lever_not_in_policy"
    NO_CHARGES = "no_charges"
    COMBINATION_NOT_ALLOWED = "combination_not_allowed"
    SUM_OF_PAYMENTS = "sum_of_payments"
    OPTIONS_AT_MOST = "options_at_most"
    ROUNDS_AT_MOST = "rounds_at_most"
    OFFER_VALID_DAYS = "offer_valid_days"
    # preconditions
    CONTACTS_AT_LEAST = "contacts_at_least"
    UNANSWERED_CONTACTS_AT_LEAST = "unanswered_contacts_at_least"
    PRINCIPAL_AT_LEAST = "principal_at_least"
    SAYS_HARDSHIP = "says_hardship"
    ASKS_FOR_INSTALMENTS = "asks_for_instalments"
    ANY_OF = "any_of"
    EXCEPTIONS_AT_MOST = "exceptions_at_most"
    # approval
    APPROVAL_ALWAYS = "approval_always"
    PERCENT_ABOVE = "percent_above"
    DAYS_ABOVE = "days_above"
    COUNT_ABOVE = "count_above"
    DOWN_PAYMENT_BELOW = "down_payment_below"
    PRINCIPAL_ABOVE = "principal_above"
    COST_ABOVE = "cost_above"
    TWO_PEOPLE = "two_people"
    APPROVED = "approved"
    APPROVAL_REFUSED = "approval_refused"
    APPROVAL_EXPIRED = "approval_expired"
    APPROVAL_OVERTAKEN = "approval_overtaken"
    AMENDED = "amended"
    DATE_PASSED = "date_passed"
    # how the next offer was chosen
    FULL_PAYMENT_FIRST = "full_payment_first"
    CONCESSION_STEP = "concession_step"
    WITHIN_LIMITS = "within_limits"
    FITTED_TO_CAPACITY = "fitted_to_capacity"
    NEAREST_WITHIN_LIMITS = "nearest_within_limits"
    WIDER_PLAN = "wider_plan"
    CAPACITY_UNKNOWN = "capacity_unknown"
    SILENCE = "silence"
    EXPECTED_VALUE = "expected_value"
    OFFER_STANDS = "offer_stands"
    REPRICED = "repriced"
    # what the debtor did
    ACCEPTED = "accepted"
    ACCEPTED_BY_PAYMENT = "accepted_by_payment"
    ACCEPTED_AGAIN = "accepted_again"
    OFFER_NOT_STANDING = "offer_not_standing"
    OPTION_UNKNOWN = "option_unknown"
    OPTION_MISSING = "option_missing"
    CONDITIONAL = "conditional"
    NOT_AUTHENTIC = "not_authentic"
    NOT_CONFIDENT = "not_confident"
    FLAGGED = "flagged"
    SAID = "said"
    PROMISE_WITHIN_DAYS = "promise_within_days"
    RESCHEDULES_AT_MOST = "reschedules_at_most"
    BROKEN_PROMISES = "broken_promises"
    # money, time and endings
    PAYMENT_COUNTED_BEFORE = "payment_counted_before"
    ON_ACCOUNT = "on_account"
    FIRST_MONEY = "first_money"
    SCHEDULE_KEPT = "schedule_kept"
    PAID_IN_FULL = "paid_in_full"
    OVERPAID = "overpaid"
    CREDITED = "credited"
    GRACE_BANK_DAYS = "grace_bank_days"
    IN_TIME_AFTER_ALL = "in_time_after_all"
    CONCESSION_LAPSED = "concession_lapsed"
    OFFER_LAPSED = "offer_lapsed"
    AGREEMENT_STANDS = "agreement_stands"
    DISPUTE_OPEN = "dispute_open"
    DISPUTE_RESOLVED = "dispute_resolved"
    PART_DISPUTED = "part_disputed"
    HELD_UNTIL = "held_until"
    CONTACTS_SPACED = "contacts_spaced"
    NOT_YET_DUE = "not_yet_due"
    WITH_A_PERSON = "with_a_person"
    FINISHED = "finished"
    NATURAL_PERSON = "natural_person"
    NOT_DELIVERED = "not_delivered"
    OWN_DEAL = "own_deal"
    HANDED_BACK = "handed_back"
    TAKEN_BACK = "taken_back"
    BOOKS_COVER = "books_cover"
    NOTHING_DUE = "nothing_due"
    NOTHING_TO_DO = "nothing_to_do"


@dataclass(frozen=True, slots=True)
class Reason:
    """A code and its numbers, each a name and a value as the wire writes it."""

    code: ReasonCode
    numbers: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Euros:
    """Marks a number of a reason as money, so that it is written with two decimals. Any currency."""

    cents: Cents


Number = str | int | Decimal | datetime.date | Euros


def reason(code: ReasonCode, **numbers: Number) -> Reason:
    """Give a reason with its numbers: money as `Euros`, percentages as Decimal, days and counts as int."""
    return Reason(code, tuple((name, _written(value)) for name, value in numbers.items()))


def _written(value: Number) -> str | int:
    if isinstance(value, Euros):
        return format_amount(value.cents)
    if isinstance(value, Decimal):
        return format_percent(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value
