"""The sections of a policy file that are not levers, approval or segments."""

import re
from decimal import Decimal

from bot.strict_yaml.fields import Fields, list_of
from bot.strict_yaml.scalars import days, one_of, percent, text_of, wait, whole
from bot.strict_yaml.tree import Complaint, Mapping, Node, Refused, refused
from negotiation.policy import (
    ContactRules,
    ExceptionBudget,
    OfferRules,
    PaymentRules,
    PromiseRules,
    ValueRules,
)

CONCESSIONS = ("discount", "penalty_waiver", "new_due_date", "instalments")
"""The levers that count as an exception (PROTOCOL.md, Preconditions)."""
TO_A_PERSON = ("insolvency", "vulnerable", "stop_contact", "changed_bank_details", "not_confident")
SET_OFF = ("by_country", "principal_first")

_WITHOUT_CENTS = frozenset(
    "BHD BIF CLF CLP DJF GNF IQD ISK JOD JPY KMF KRW KWD LYD OMR PYG RWF TND UGX UYI VND VUV XAF XOF XPF".split()
)
_QUIET = re.compile(r"([01]\d|2[0-3]):([0-5]\d) ?- ?([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_A_QUIET = "quiet hours such as 20:00-07:00"
_LOST = "months with the value lost by then, such as {3: 13%, 6: 36%, 12: 57%}"
_MONTHS = re.compile(r"[1-9][0-9]{0,2}")


def currency(node: Node) -> str:
    """Read a currency code of ISO 4217 whose amounts have two decimals."""
    expected = "a currency code of ISO 4217 such as EUR, with two decimals"
    found = text_of(node, expected)
    if not re.fullmatch("[A-Z]{3}", found) or found in _WITHOUT_CENTS:
        raise refused(node, expected)
    return found


def offers(node: Node) -> OfferRules:
    """Read how offers are made."""
    strict = OfferRules()
    with Fields(node) as fields:
        return OfferRules(
            rounds_at_most=fields.take("rounds_at_most", whole(1, 20), strict.rounds_at_most),
            options_at_most=fields.take("options_at_most", whole(1, 9), strict.options_at_most),
            valid_days=fields.take("valid_days", days(1, 365), strict.valid_days),
            full_payment_within_days=fields.take(
                "full_payment_within_days", days(1, 365), strict.full_payment_within_days
            ),
        )


def promises(node: Node) -> PromiseRules:
    """Read how a promised date is held."""
    strict = PromiseRules()
    with Fields(node) as fields:
        return PromiseRules(
            hold_within_days=fields.take("hold_within_days", days(0, 365), strict.hold_within_days),
            grace_bank_days=fields.take("grace_bank_days", days(0, 60), strict.grace_bank_days),
            reschedules_at_most=fields.take("reschedules_at_most", whole(0, 20), strict.reschedules_at_most),
        )


def exceptions(node: Node) -> ExceptionBudget:
    """Read the budget of concessions of one debtor."""
    strict = ExceptionBudget()
    counted = list_of(one_of(CONCESSIONS), f"a list of {', '.join(CONCESSIONS)}")
    with Fields(node) as fields:
        return ExceptionBudget(
            per_debtor_at_most=fields.take("per_debtor_at_most", whole(0, 99), strict.per_debtor_at_most),
            within_days=fields.take("within_days", days(), strict.within_days),
            counting=fields.take("counting", counted, strict.counting),
        )


def contact(node: Node) -> ContactRules:
    """Read when and how often we write, and what goes to a person."""
    strict = ContactRules()
    kinds = list_of(one_of(TO_A_PERSON), f"a list of {', '.join(TO_A_PERSON)}")
    with Fields(node) as fields:
        quiet = fields.take("quiet", _quiet, (strict.quiet_from, strict.quiet_until))
        most = fields.take(
            "unanswered_at_most",
            _unanswered,
            (strict.unanswered_in_3_working_days, strict.unanswered_in_14_days),
        )
        return ContactRules(
            answer_after=fields.take("answer_after", wait(0), strict.answer_after),
            quiet_from=quiet[0],
            quiet_until=quiet[1],
            unanswered_in_3_working_days=most[0],
            unanswered_in_14_days=most[1],
            to_a_person=fields.take("to_a_person", kinds, strict.to_a_person),
            person_answers_within=fields.take("person_answers_within", wait(), strict.person_answers_within),
        )


def _quiet(node: Node) -> tuple[str, str]:
    found = _QUIET.fullmatch(text_of(node, _A_QUIET))
    if not found:
        raise refused(node, _A_QUIET)
    begins, ends = f"{found[1]}:{found[2]}", f"{found[3]}:{found[4]}"
    if begins == ends:
        raise refused(node, f"{_A_QUIET}, with another end than beginning")
    return begins, ends


def _unanswered(node: Node) -> tuple[int | None, int | None]:
    strict = ContactRules()
    with Fields(node) as fields:
        short = fields.take("in_3_working_days", whole(1, 20), strict.unanswered_in_3_working_days)
        long = fields.take("in_14_days", whole(1, 50), strict.unanswered_in_14_days)
    return short, long


def payments(node: Node) -> PaymentRules:
    """Read how payments are set off, and how old bank data may be."""
    strict = PaymentRules()
    with Fields(node) as fields:
        return PaymentRules(
            set_off=fields.take("set_off", one_of(SET_OFF), strict.set_off),
            never_chase_on_data_older_than=fields.take(
                "never_chase_on_data_older_than", wait(), strict.never_chase_on_data_older_than
            ),
        )


def value(node: Node) -> ValueRules:
    """Read what waiting costs."""
    strict = ValueRules()
    with Fields(node) as fields:
        fee, days_taken = fields.take("agency", _agency, (strict.agency_fee, strict.agency_days))
        return ValueRules(
            lost_after_months=fields.take("lost_after_months", _lost, strict.lost_after_months),
            cost_of_capital=fields.take("cost_of_capital", percent, strict.cost_of_capital),
            agency_fee=fee,
            agency_days=days_taken,
        )


def _agency(node: Node) -> tuple[Decimal, int]:
    strict = ValueRules()
    with Fields(node) as fields:
        fee = fields.take("fee", percent, strict.agency_fee)
        taken = fields.take("days", days(), strict.agency_days)
    return fee, taken


def _lost(node: Node) -> tuple[tuple[int, Decimal], ...]:
    if not isinstance(node, Mapping) or not node.entries:
        raise refused(node, _LOST)
    found: list[tuple[int, Decimal]] = []
    complaints: list[Complaint] = []
    for entry in node.entries:
        if not _MONTHS.fullmatch(entry.key.text):
            complaints.extend(refused(entry.key, "a whole number of months such as 3").complaints)
            continue
        try:
            months, lost = int(entry.key.text), percent(entry.value)
        except Refused as refusal:
            complaints.extend(refusal.complaints)
            continue
        if found and months <= found[-1][0]:
            complaints.extend(refused(entry.key, f"months in ascending order, more than {found[-1][0]}").complaints)
        elif found and lost < found[-1][1]:
            complaints.extend(refused(entry.value, f"no less than the {found[-1][1]}% lost before").complaints)
        found.append((months, lost))
    if complaints:
        raise Refused(*complaints)
    return tuple(found)
