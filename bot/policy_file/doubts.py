"""What a sound policy file says that its writer can hardly have meant."""

from collections.abc import Iterator
from itertools import pairwise

from bot.policy_file.levers import LEVERS
from negotiation.money import format_amount
from negotiation.policy import InstalmentLever, Levers, Policy, PolicyBook
from negotiation.strictness import shorter

_SHORTEST = {"weekly": 7, "biweekly": 14, "monthly": 28}


def doubts(book: PolicyBook) -> list[str]:
    """Name what has no effect, can never be offered, or never asks anybody; one sentence with its key each."""
    base = book.base
    found = [
        *_never_offered(base),
        *_never_asks(base.levers),
        *_plans(base.levers.instalments),
        *_combinations(book),
        *_approval(base),
    ]
    return found + [doubt for segment in book.segments for doubt in _segment(segment.name, segment.policy, base)]


def _never_offered(policy: Policy) -> Iterator[str]:
    levers, budget = policy.levers, policy.exceptions
    if all(getattr(levers, name) is None for name in LEVERS):
        yield "levers: none is offered, so nothing but payment in full can be agreed"
    if levers.discount and not any(tier.percent for tier in levers.discount.tiers):
        yield "levers.discount: can never be offered, because at_most is 0% at every age"
    if levers.penalty_waiver and not levers.penalty_waiver.percent_at_most:
        yield "levers.penalty_waiver: can never be offered, because at_most is 0%"
    if budget.per_debtor_at_most == 0:
        for name in budget.counting:
            if getattr(levers, name) is not None:
                yield f"levers.{name}: can never be offered, because exceptions.per_debtor_at_most is 0 and it counts"


def _never_asks(levers: Levers) -> Iterator[str]:
    discount, date, plan = levers.discount, levers.new_due_date, levers.instalments
    if discount:
        percents = [tier.percent for tier in discount.tiers]
        if percents != sorted(percents):
            yield "levers.discount.at_most: falls as the debt grows older, so waiting makes it worse for the debtor"
        above = discount.approval_if.percent_above
        if above is not None and above >= max(percents) > 0:
            yield f"levers.discount.approval_if: never asks, because no discount is above {above}%"
    if date and (days := date.approval_if.days_above) is not None and days >= date.days_from_today_at_most:
        yield f"levers.new_due_date.approval_if: never asks, because no new date is more than {days} days away"
    if plan:
        yield from _plan_never_asks(plan)


def _plan_never_asks(plan: InstalmentLever) -> Iterator[str]:
    count, below = plan.approval_if.count_above, plan.approval_if.down_payment_below
    if count is not None and count >= plan.count_at_most:
        yield f"levers.instalments.approval_if: count_above never asks, because no plan has more than {count}"
    if below is not None and below <= plan.down_payment.percent_at_least:
        yield f"levers.instalments.approval_if: down_payment_below never asks, because none is below {below}%"


def _plans(plan: InstalmentLever | None) -> Iterator[str]:
    if plan:
        fit = plan.within_days // min(_SHORTEST[each] for each in plan.every) + 1
        if fit < plan.count_at_most:
            yield (
                f"levers.instalments.count_at_most: {plan.count_at_most} instalments do not fit into within_days, "
                f"{fit} at most do"
            )


def _combinations(book: PolicyBook) -> Iterator[str]:
    policies = [book.base, *(segment.policy for segment in book.segments)]
    for lever in dict.fromkeys(lever for group in book.base.combine for lever in sorted(group - {"any"})):
        if all(getattr(policy.levers, lever) is None for policy in policies):
            yield f"combine: names {lever}, which is never offered"


def _approval(policy: Policy) -> Iterator[str]:
    rules = policy.approval
    for bound, what in (("principal_at_most", "a principal"), ("cost_at_most", "a concession that costs")):
        most = [getattr(mandate, bound) for mandate in rules.mandates]
        if None not in most:
            yield f"approval.mandates: nobody may approve {what} above {format_amount(max(most))}"
    waits = {
        "remind_after": rules.remind_after,
        "deputy_after": rules.deputy_after,
        "expires_after": rules.expires_after,
    }
    for earlier, later in pairwise(waits):
        if shorter(waits[earlier], waits[later]) != waits[earlier]:
            yield f"approval.{earlier}: comes after {later}, so it has no effect"


def _segment(name: str, policy: Policy, base: Policy) -> Iterator[str]:
    if policy == base:
        yield f'segments: "{name}" has no effect, because nothing in it differs from what holds for all'
