"""The levers of a policy file. A lever that is absent, or says `never`, is never offered."""

from decimal import Decimal

from bot.policy_file.limits import only_if, tiers, triggers
from bot.strict_yaml.fields import Fields, Reader, T, list_of
from bot.strict_yaml.scalars import A_PERCENTAGE, amount, days, one_of, percent, whole, yes_no
from bot.strict_yaml.tree import Node, Text
from negotiation.acts import FREQUENCIES, METHODS
from negotiation.policy import (
    DiscountLever,
    DownPayment,
    InstalmentLever,
    Levers,
    MethodLever,
    NewDueDateLever,
    SetOffLever,
    WaiverLever,
)

LEVERS = ("payment_method", "penalty_waiver", "discount", "new_due_date", "instalments", "set_off")
"""Their names, in the order in which they are tried."""

NEVER = "never"
_DAYS = "a whole number of days such as 14"
_A_COUNT = "a whole number such as 12"
_SOME_METHODS = f"a list of payment methods, of {', '.join(METHODS)}"
_SOME_FREQUENCIES = f"a list of {', '.join(FREQUENCIES)}"


def levers(node: Node) -> Levers:
    """Read the levers that the file allows."""
    with Fields(node) as fields:
        return Levers(
            payment_method=fields.take("payment_method", _or_never(_payment_method), None),
            penalty_waiver=fields.take("penalty_waiver", _or_never(_penalty_waiver), None),
            discount=fields.take("discount", _or_never(_discount), None),
            new_due_date=fields.take("new_due_date", _or_never(_new_due_date), None),
            instalments=fields.take("instalments", _or_never(_instalments), None),
            set_off=fields.take("set_off", _or_never(_set_off), None),
        )


def _or_never(read: Reader[T]) -> Reader[T | None]:
    return lambda node: None if isinstance(node, Text) and node.text == NEVER else read(node)


def _payment_method(node: Node) -> MethodLever:
    methods = list_of(one_of(METHODS, "a payment method:"), _SOME_METHODS)
    strict = MethodLever(())
    with Fields(node) as fields:
        return MethodLever(
            allowed=fields.need("allowed", methods, _SOME_METHODS, ()),
            only_if=fields.take("only_if", only_if, strict.only_if),
            approval_if=fields.take("approval_if", triggers("principal_above", "cost_above"), strict.approval_if),
        )


def _penalty_waiver(node: Node) -> WaiverLever:
    # terms name no percentage of a waiver (replies/SCHEMA.md), so approval goes by what it costs
    known = triggers("principal_above", "cost_above")
    strict = WaiverLever(Decimal(0), 0)
    with Fields(node) as fields:
        return WaiverLever(
            percent_at_most=fields.need("at_most", percent, A_PERCENTAGE, Decimal(0)),
            pay_within_days=fields.need("pay_within_days", days(), _DAYS, 0),
            only_if=fields.take("only_if", only_if, strict.only_if),
            approval_if=fields.take("approval_if", known, strict.approval_if),
        )


def _discount(node: Node) -> DiscountLever:
    known = triggers("percent_above", "principal_above", "cost_above")
    strict = DiscountLever((), 0)
    with Fields(node) as fields:
        return DiscountLever(
            tiers=fields.need("at_most", tiers, "a percentage such as 5% or tiers {from day 0: 0%, …}", ()),
            pay_within_days=fields.need("pay_within_days", days(), _DAYS, 0),
            only_if=fields.take("only_if", only_if, strict.only_if),
            approval_if=fields.take("approval_if", known, strict.approval_if),
        )


def _new_due_date(node: Node) -> NewDueDateLever:
    known = triggers("days_above", "principal_above", "cost_above")
    strict = NewDueDateLever(0)
    with Fields(node) as fields:
        return NewDueDateLever(
            days_from_today_at_most=fields.need("days_from_today_at_most", days(), _DAYS, 0),
            only_if=fields.take("only_if", only_if, strict.only_if),
            approval_if=fields.take("approval_if", known, strict.approval_if),
        )


def _instalments(node: Node) -> InstalmentLever:
    known = triggers("count_above", "down_payment_below", "principal_above", "cost_above")
    every = list_of(one_of(FREQUENCIES), _SOME_FREQUENCIES)
    strict = InstalmentLever(0, 0)
    with Fields(node) as fields:
        lever = InstalmentLever(
            count_at_most=fields.need("count_at_most", whole(1, 120), _A_COUNT, 0),
            within_days=fields.need("within_days", days(), "a whole number of days such as 400", 0),
            every=fields.take("every", every, strict.every),
            each_at_least=fields.take("each_at_least", amount, strict.each_at_least),
            down_payment=fields.take("down_payment", _down_payment, strict.down_payment),
            stay_current=fields.take("stay_current", yes_no, strict.stay_current),
            only_if=fields.take("only_if", only_if, strict.only_if),
            approval_if=fields.take("approval_if", known, strict.approval_if),
        )
        if fields.sound and lever.down_payment.within_days > lever.within_days:
            found = f"found within_days: {lever.down_payment.within_days}"
            fields.complain("down_payment", f"{found}, expected no more than the plan's own {lever.within_days}")
    return lever


def _down_payment(node: Node) -> DownPayment:
    strict = DownPayment()
    with Fields(node) as fields:
        return DownPayment(
            percent_at_least=fields.need("percent_at_least", percent, A_PERCENTAGE, strict.percent_at_least),
            within_days=fields.take("within_days", days(), strict.within_days),
        )


def _set_off(node: Node) -> SetOffLever:
    # a person always decides it (DESIGN.md, The core), so a limit below which nobody is asked cannot be said
    with Fields(node) as fields:
        return SetOffLever(fields.take("approval_if", triggers(), SetOffLever().approval_if))
