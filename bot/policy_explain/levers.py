"""The levers of a policy in plain sentences."""

from collections.abc import Iterator
from typing import assert_never

from bot.policy_explain.conditions import preconditions
from bot.policy_explain.speaker import Speaker, Statement
from negotiation.policy import (
    AgeTier,
    DiscountLever,
    InstalmentLever,
    MethodLever,
    NewDueDateLever,
    SetOffLever,
    WaiverLever,
)

_Lever = MethodLever | WaiverLever | DiscountLever | NewDueDateLever | InstalmentLever | SetOffLever


def lever_statements(speaker: Speaker) -> Iterator[Statement]:
    """Say of each lever how far it goes, what must hold before, and who is asked; or that it is never offered."""
    levers = speaker.policy.levers
    named: dict[str, _Lever | None] = {
        "payment_method": levers.payment_method,
        "penalty_waiver": levers.penalty_waiver,
        "discount": levers.discount,
        "new_due_date": levers.new_due_date,
        "instalments": levers.instalments,
        "set_off": levers.set_off,
    }
    for name, lever in named.items():
        if lever is None:
            yield speaker.says(name, f"levers.{name}", "never", lever=speaker.language.name(name))
            continue
        yield from _reach(speaker, lever)
        if not isinstance(lever, SetOffLever):
            yield from _conditions(speaker, name, lever)


def _conditions(
    speaker: Speaker, name: str, lever: MethodLever | WaiverLever | DiscountLever | NewDueDateLever | InstalmentLever
) -> Iterator[Statement]:
    if asked := preconditions(lever.only_if, speaker.language, speaker.policy.currency):
        yield speaker.says(name, f"levers.{name}.only_if", "only_if", conditions=asked)
    yield from speaker.approval(name, f"levers.{name}.approval_if", lever.approval_if)


def _reach(speaker: Speaker, lever: _Lever) -> Iterator[Statement]:
    match lever:
        case MethodLever():
            yield _method(speaker, lever)
        case WaiverLever():
            most = speaker.language.percent(lever.percent_at_most)
            key = "levers.penalty_waiver"
            yield speaker.says("penalty_waiver", f"{key}.at_most", "penalty_waiver.at_most", percent=most)
            yield _pay_within(speaker, "penalty_waiver", lever.pay_within_days)
        case DiscountLever():
            yield _tiers(speaker, lever.tiers)
            yield _pay_within(speaker, "discount", lever.pay_within_days)
        case NewDueDateLever():
            phrase = "new_due_date.days_from_today_at_most"
            days = speaker.days(lever.days_from_today_at_most)
            yield speaker.says("new_due_date", f"levers.{phrase}", phrase, days=days)
        case InstalmentLever():
            yield from _plan(speaker, lever)
        case SetOffLever():
            yield speaker.says("set_off", "levers.set_off.approval_if", "set_off.approval_if")
        case _:
            assert_never(lever)


def _method(speaker: Speaker, lever: MethodLever) -> Statement:
    methods = ", ".join(speaker.language.name(method) for method in lever.allowed)
    return speaker.says("payment_method", "levers.payment_method.allowed", "payment_method.allowed", methods=methods)


def _pay_within(speaker: Speaker, name: str, days: int) -> Statement:
    return speaker.says(name, f"levers.{name}.pay_within_days", "pay_within_days", days=speaker.days(days))


def _tiers(speaker: Speaker, tiers: tuple[AgeTier, ...]) -> Statement:
    say, percent = speaker.language.say, speaker.language.percent
    if len(tiers) == 1 and tiers[0].from_day == 0:
        phrase = "discount.at_most" if tiers[0].percent else "discount.none"
        found = percent(tiers[0].percent)
        return speaker.says("discount", "levers.discount.at_most", phrase, percent=found)
    caps = "; ".join(say("tier", day=str(tier.from_day), percent=percent(tier.percent)) for tier in tiers)
    return speaker.says("discount", "levers.discount.at_most", "discount.tiers", tiers=caps)


def _plan(speaker: Speaker, lever: InstalmentLever) -> Iterator[Statement]:
    def says(key: str, **values: str) -> Statement:
        return speaker.says("instalments", f"levers.instalments.{key}", f"instalments.{key}", **values)

    language = speaker.language
    yield says("count_at_most", instalments=language.counted(lever.count_at_most, "instalments"))
    yield says("within_days", days=speaker.days(lever.within_days))
    yield says("every", frequencies=language.one_of([language.name(each) for each in lever.every]))
    if lever.each_at_least:
        yield says("each_at_least", amount=speaker.amount(lever.each_at_least))
    first = lever.down_payment
    if first.percent_at_least:
        percent, days = language.percent(first.percent_at_least), speaker.days(first.within_days)
        yield says("down_payment", percent=percent, days=days)
    if lever.stay_current:
        yield says("stay_current")
