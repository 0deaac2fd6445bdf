"""A policy as statements: one plain sentence for each thing that it says, in the order of its file."""

from collections.abc import Iterator

from bot.policy_explain.language import Language
from bot.policy_explain.levers import lever_statements
from bot.policy_explain.speaker import Speaker, Statement
from negotiation.policy import Mandate, Policy


def statements(policy: Policy, language: Language) -> list[Statement]:
    """Say all that a policy allows and forbids."""
    speaker = Speaker(policy, language)
    sections = (
        _offers,
        _promises,
        lever_statements,
        _combine,
        _exceptions,
        _approval,
        _waiting,
        _contact,
        _payments,
        _value,
    )
    return [statement for section in sections for statement in section(speaker)]


def _offers(speaker: Speaker) -> Iterator[Statement]:
    rules, counted = speaker.policy.offers, speaker.language.counted
    yield speaker.says("offers", "currency", currency=speaker.policy.currency)
    yield speaker.says("offers", "offers.rounds_at_most", rounds=counted(rules.rounds_at_most, "rounds"))
    yield speaker.says("offers", "offers.options_at_most", options=counted(rules.options_at_most, "options"))
    yield speaker.says("offers", "offers.valid_days", days=speaker.days(rules.valid_days))
    full = speaker.days(rules.full_payment_within_days)
    yield speaker.says("offers", "offers.full_payment_within_days", days=full)


def _promises(speaker: Speaker) -> Iterator[Statement]:
    rules, counted = speaker.policy.promises, speaker.language.counted
    yield speaker.says("promises", "promises.hold_within_days", days=speaker.days(rules.hold_within_days))
    yield speaker.says("promises", "promises.grace_bank_days", days=counted(rules.grace_bank_days, "bank days"))
    times = counted(rules.reschedules_at_most, "times")
    yield speaker.says("promises", "promises.reschedules_at_most", times=times)


def _combine(speaker: Speaker) -> Iterator[Statement]:
    language = speaker.language
    if not speaker.policy.combine:
        yield speaker.says("combine", "combine", "combine.never")
        return
    said = []
    for group in speaker.policy.combine:
        levers = language.all_of([language.name(lever) for lever in sorted(group - {"any"})])
        said.append(language.say("combine.any", levers=levers) if "any" in group else levers)
    yield speaker.says("combine", "combine", combinations="; ".join(said))


def _exceptions(speaker: Speaker) -> Iterator[Statement]:
    budget, language = speaker.policy.exceptions, speaker.language
    if budget.per_debtor_at_most is None:
        yield speaker.says("exceptions", "exceptions.per_debtor_at_most", "exceptions.unbounded")
        return
    most, days = language.counted(budget.per_debtor_at_most, "exceptions"), speaker.days(budget.within_days)
    yield speaker.says(
        "exceptions", "exceptions.per_debtor_at_most", "exceptions.at_most", exceptions=most, days=days
    )
    levers = ", ".join(language.name(lever) for lever in budget.counting)
    yield speaker.says("exceptions", "exceptions.counting", levers=levers)


def _approval(speaker: Speaker) -> Iterator[Statement]:
    rules = speaker.policy.approval
    yield from speaker.approval("approval", "approval.if", rules.triggers, "approval.if_always", "approval.if_any")
    for mandate in rules.mandates:
        yield _mandate(speaker, mandate)
    key = "approval.two_people_if"
    yield from speaker.approval("approval", key, rules.two_people_if, "approval.two_people_always", key)


def _mandate(speaker: Speaker, mandate: Mandate) -> Statement:
    language = speaker.language
    bounds = []
    if mandate.cost_at_most is not None:
        bounds.append(language.say("mandate.cost", amount=speaker.amount(mandate.cost_at_most)))
    if mandate.principal_at_most is not None:
        bounds.append(language.say("mandate.principal", amount=speaker.amount(mandate.principal_at_most)))
    key, who = f"approval.mandates.{mandate.who}", language.name(mandate.who)
    if not bounds:
        return speaker.says("approval", key, "mandate", who=who)
    return speaker.says("approval", key, "mandate.bounds", who=who, bounds=language.all_of(bounds))


def _waiting(speaker: Speaker) -> Iterator[Statement]:
    rules, wait = speaker.policy.approval, speaker.language.wait
    yield speaker.says("approval", "approval.remind_after", wait=wait(rules.remind_after))
    yield speaker.says("approval", "approval.deputy_after", wait=wait(rules.deputy_after))
    yield speaker.says("approval", "approval.expires_after", wait=wait(rules.expires_after))
    yield speaker.says("approval", "approval.on_expiry", f"on_expiry.{rules.on_expiry}")
    yield speaker.says("approval", "approval.holding_answer_after", wait=wait(rules.holding_answer_after))


def _contact(speaker: Speaker) -> Iterator[Statement]:
    rules, language = speaker.policy.contact, speaker.language
    yield speaker.says("contact", "contact.answer_after", wait=language.wait(rules.answer_after))
    yield speaker.says("contact", "contact.quiet", begin=rules.quiet_from, end=rules.quiet_until)
    for name in ("in_3_working_days", "in_14_days"):
        if (most := getattr(rules, f"unanswered_{name}")) is not None:
            yield speaker.says("contact", f"contact.{name}", messages=language.counted(most, "messages"))
    kinds = ", ".join(language.name(kind) for kind in rules.to_a_person)
    yield speaker.says("contact", "contact.to_a_person", kinds=kinds)
    yield speaker.says("contact", "contact.person_answers_within", wait=language.wait(rules.person_answers_within))


def _payments(speaker: Speaker) -> Iterator[Statement]:
    rules = speaker.policy.payments
    yield speaker.says("payments", "payments.set_off", f"set_off.{rules.set_off}")
    oldest = speaker.language.wait(rules.never_chase_on_data_older_than)
    yield speaker.says("payments", "payments.never_chase", wait=oldest)


def _value(speaker: Speaker) -> Iterator[Statement]:
    rules, language = speaker.policy.value, speaker.language
    points = ", ".join(
        language.say("value.point", percent=language.percent(lost), months=language.counted(months, "months"))
        for months, lost in rules.lost_after_months
    )
    yield speaker.says("value", "value.lost", points=points)
    yield speaker.says("value", "value.cost_of_capital", percent=language.percent(rules.cost_of_capital))
    fee, days = language.percent(rules.agency_fee), speaker.days(rules.agency_days)
    yield speaker.says("value", "value.agency", percent=fee, days=days)
