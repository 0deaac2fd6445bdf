"""Conditions in words: what must hold before a lever, what makes approval necessary, whom a segment is for."""

from bot.policy_explain.language import Language
from negotiation.policy import ApprovalTriggers, Preconditions, SegmentCondition


def preconditions(asked: Preconditions, language: Language, currency: str) -> str:
    """Say what must hold, joined by and, of the alternatives at least one; empty where nothing is asked."""
    parts = _asked(asked, language, currency)
    if asked.any_of:
        alternatives = [
            language.say("if.alternative", condition=language.all_of(_asked(each, language, currency)))
            for each in asked.any_of
        ]
        parts.append(language.say("if.any_of", alternatives=language.say("if.or").join(alternatives)))
    return language.all_of(parts)


def _asked(asked: Preconditions, language: Language, currency: str) -> list[str]:
    parts = [
        language.say(f"if.{key}", messages=language.counted(count, "messages"))
        for key in ("contacts_at_least", "unanswered_contacts_at_least")
        if (count := getattr(asked, key)) is not None
    ]
    if asked.principal_at_least is not None:
        parts.append(
            language.say("if.principal_at_least", amount=language.amount(asked.principal_at_least, currency))
        )
    parts.extend(
        language.say(f"if.{key}") for key in ("says_hardship", "asks_for_instalments") if getattr(asked, key)
    )
    return parts


def triggers(asked: ApprovalTriggers, language: Language, currency: str) -> str:
    """Say what makes approval necessary, joined by or; empty where nothing does, or where it always is."""
    parts = []
    if asked.percent_above is not None:
        parts.append(language.say("above.percent", percent=language.percent(asked.percent_above)))
    if asked.days_above is not None:
        parts.append(language.say("above.days", days=language.counted(asked.days_above, "days")))
    if asked.count_above is not None:
        parts.append(language.say("above.count", instalments=language.counted(asked.count_above, "instalments")))
    if asked.down_payment_below is not None:
        parts.append(language.say("below.down_payment", percent=language.percent(asked.down_payment_below)))
    if asked.principal_above is not None:
        parts.append(language.say("above.principal", amount=language.amount(asked.principal_above, currency)))
    if asked.cost_above is not None:
        parts.append(language.say("above.cost", amount=language.amount(asked.cost_above, currency)))
    return language.one_of(parts)


def whom(when: SegmentCondition, language: Language, currency: str) -> str:
    """Say for whom a segment is, joined by and."""
    parts = []
    if when.natural_person is not None:
        parts.append(_person(when.natural_person, language))
    parts.extend(
        language.say(f"when.{key}.{'yes' if asked else 'no'}")
        for key in ("insured", "assigned", "consumer")
        if (asked := getattr(when, key)) is not None
    )
    parts.extend(
        language.say(f"when.{key}", names=language.one_of(names))
        for key in ("group", "country")
        if (names := getattr(when, key)) is not None
    )
    parts.extend(
        language.say(f"when.{key}", amount=language.amount(cents, currency))
        for key in ("principal_above", "principal_at_most")
        if (cents := getattr(when, key)) is not None
    )
    return language.all_of(parts)


def _person(answers: tuple[str, ...], language: Language) -> str:
    if set(answers) == {"yes", "unknown"}:
        return language.say("when.person.yes_unknown")
    return language.one_of([language.say(f"when.person.{answer}") for answer in answers])
