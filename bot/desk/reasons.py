"""Why a decision was taken, in words with its numbers: for a controller, never for a debtor."""

import datetime
from collections.abc import Mapping
from string import Formatter
from typing import Any

from bot.letters.formats import day, money
from negotiation.money import parse_amount
from negotiation.reasons import ReasonCode

SENTENCES: dict[ReasonCode, tuple[str, ...]] = {
    # limits of levers
    ReasonCode.DISCOUNT_AT_MOST: (
        "At {days_overdue} days overdue the policy gives at most {at_most}% off; this would be {percent}%.",
    ),
    ReasonCode.WAIVER_AT_MOST: (
        "At most {at_most:money} of the charges may be waived; this would be {waived:money}.",
    ),
    ReasonCode.PAY_WITHIN_DAYS: ("It must be paid within {at_most} days; this would take {days}.",),
    ReasonCode.DAYS_FROM_TODAY_AT_MOST: ("A new due date may lie at most {at_most} days ahead; this lies {days}.",),
    ReasonCode.COUNT_AT_MOST: ("A plan has at most {at_most} instalments; this would need {count}.",),
    ReasonCode.PLAN_WITHIN_DAYS: ("A plan ends within {at_most} days; this would take {days}.",),
    ReasonCode.FREQUENCY_ALLOWED: ("Instalments may be {allowed}, not {frequency:words}.",),
    ReasonCode.EACH_AT_LEAST: ("An instalment is at least {at_least:money}; this would be {amount:money}.",),
    ReasonCode.DOWN_PAYMENT_AT_LEAST: (
        "The down payment is at least {at_least}% of the principal; this would be {amount:money}.",
    ),
    ReasonCode.DOWN_PAYMENT_WITHIN_DAYS: (
        "The down payment comes within {at_most} days; this would be after {days}.",
    ),
    ReasonCode.METHOD_ALLOWED: ("The policy does not allow payment by {method:words}; it allows {allowed:words}.",),
    ReasonCode.LEVER_NOT_IN_POLICY: ("The policy has no lever {lever:words}.",),
    ReasonCode.NO_CHARGES: ("There are no charges that could be waived.",),
    ReasonCode.COMBINATION_NOT_ALLOWED: ("The policy does not let {kind:words} stand in one option.",),
    ReasonCode.SUM_OF_PAYMENTS: (
        "The payments come to {total:money}; they must come to between {at_least:money} and {at_most:money}.",
    ),
    ReasonCode.OPTIONS_AT_MOST: ("An offer has at most {at_most} options.", "An offer has too many options."),
    ReasonCode.ROUNDS_AT_MOST: ("After {at_most} offers a person takes the case; there have been {rounds}.",),
    ReasonCode.OFFER_VALID_DAYS: (
        "An offer stands for at most {at_most} days.",
        "An offer stands only as long as the policy says.",
    ),
    # preconditions
    ReasonCode.CONTACTS_AT_LEAST: ("At least {at_least} contacts must have been made; there are {contacts}.",),
    ReasonCode.UNANSWERED_CONTACTS_AT_LEAST: (
        "At least {at_least} contacts must have gone unanswered; {unanswered} have.",
    ),
    ReasonCode.PRINCIPAL_AT_LEAST: ("The principal must be at least {at_least:money}; it is {principal:money}.",),
    ReasonCode.SAYS_HARDSHIP: ("The debtor must have said that they cannot pay now; they have not.",),
    ReasonCode.ASKS_FOR_INSTALMENTS: ("The debtor must have asked to pay in parts; they have not.",),
    ReasonCode.ANY_OF: ("None of the alternatives that the policy asks for holds.",),
    ReasonCode.EXCEPTIONS_AT_MOST: (
        "A debtor gets at most {at_most} exceptions in {within_days} days; {used} are used.",
    ),
    # approval
    ReasonCode.APPROVAL_ALWAYS: ("The policy always asks a person about this.",),
    ReasonCode.PERCENT_ABOVE: ("A person is asked above {above}%; this is {percent}%.",),
    ReasonCode.DAYS_ABOVE: ("A person is asked above {above} days; this runs {days}.",),
    ReasonCode.COUNT_ABOVE: ("A person is asked above {above} instalments; these are {count}.",),
    ReasonCode.DOWN_PAYMENT_BELOW: (
        "A person is asked below a down payment of {below}%; this is {down_payment:money}.",
    ),
    ReasonCode.PRINCIPAL_ABOVE: ("A person is asked above a principal of {above:money}; it is {principal:money}.",),
    ReasonCode.COST_ABOVE: ("A person is asked above a cost of {above:money}; this costs {cost:money}.",),
    ReasonCode.TWO_PEOPLE: ("Two people must agree to this.",),
    ReasonCode.APPROVED: ("Approved ({approval}).",),
    ReasonCode.APPROVAL_REFUSED: ("Refused by a person ({approval}).",),
    ReasonCode.APPROVAL_EXPIRED: ("Nobody ruled on {approval} in time; the policy then says: {on_expiry:words}.",),
    ReasonCode.APPROVAL_OVERTAKEN: ("The question to a person is no longer asked: it was overtaken.",),
    ReasonCode.AMENDED: ("Changed by {by} ({approval}).",),
    ReasonCode.DATE_PASSED: (
        "A date in it had passed (it stood until {valid_until:day}), so it is asked again with new dates.",
    ),
    # how the next offer was chosen
    ReasonCode.FULL_PAYMENT_FIRST: ("Full payment is asked for before anything is conceded.",),
    ReasonCode.CONCESSION_STEP: (
        "Step {step} of the discount's ladder gives {percent}%; they want {wanted}%.",
        "Step {step} of the discount's ladder gives {percent}%.",
    ),
    ReasonCode.WITHIN_LIMITS: ("What the debtor proposes lies within the limits and needs nobody's approval.",),
    ReasonCode.FITTED_TO_CAPACITY: ("The plan is fitted to what the debtor says they can pay.",),
    ReasonCode.NEAREST_WITHIN_LIMITS: (
        "This is the nearest within the limits to what they ask: {date:day}.",
        "This is the nearest within the limits to what they ask.",
    ),
    ReasonCode.WIDER_PLAN: (
        "What they can pay, {each:money} each time, would need {count} instalments: wider than the limits.",
    ),
    ReasonCode.CAPACITY_UNKNOWN: ("It is not known what they can pay, so they are asked.",),
    ReasonCode.SILENCE: ("{contacts} letters in a row went without a word.",),
    ReasonCode.EXPECTED_VALUE: (
        "Option {option} is worth {expected_value:money} and costs {concession:money}; waiting: {waiting:money}.",
    ),
    ReasonCode.OFFER_STANDS: ("The same offer is before them already.",),
    ReasonCode.REPRICED: (
        "The offer {offer} was worked out again: what is due has changed.",
        "The question {approval} was worked out again: what is due has changed.",
        "A credit of {credit:money} made the agreement smaller.",
        "It was worked out again: what is due has changed.",
    ),
    # what the debtor did
    ReasonCode.ACCEPTED: ("They accepted option {option} of offer {offer}.",),
    ReasonCode.ACCEPTED_BY_PAYMENT: ("Their payment of {amount:money} is exactly what option {option} asks first.",),
    ReasonCode.ACCEPTED_AGAIN: ("They said yes once more to what is agreed ({offer}).",),
    ReasonCode.OFFER_NOT_STANDING: (
        "Offer {offer} stood from {sent_on:day} to {valid_until:day}; their yes arrived on {received_on:day}.",
        "Their yes answers offer {offer}; what stands is {stands}.",
        "Their yes answers no offer that stands.",
    ),
    ReasonCode.OPTION_UNKNOWN: ("The offer has no option {option}; it has {options}.",),
    ReasonCode.OPTION_MISSING: (
        "The offer has {options} options and they did not say which.",
        "They named more than one option, or none where there are several.",
    ),
    ReasonCode.CONDITIONAL: ("Their yes comes with a condition, so it binds nobody.",),
    ReasonCode.NOT_AUTHENTIC: ("It is not proven that the debtor wrote this, so nothing in it binds.",),
    ReasonCode.NOT_CONFIDENT: ("The message was not understood with confidence.",),
    ReasonCode.FLAGGED: ("The message shows a sign that always goes to a person: {flag:words}.",),
    ReasonCode.SAID: ("They said: {act:words}.",),
    ReasonCode.PROMISE_WITHIN_DAYS: (
        "A date within {at_most} days for paying everything is held; this is in {days} days.",
    ),
    ReasonCode.RESCHEDULES_AT_MOST: (
        "A promised date may be moved {at_most} times, before it comes; it was moved {rescheduled} times.",
    ),
    ReasonCode.BROKEN_PROMISES: ("At most {at_most} broken promises are borne before a person decides.",),
    # money, time and endings
    ReasonCode.PAYMENT_COUNTED_BEFORE: ("Payment {payment} had been counted already.",),
    ReasonCode.ON_ACCOUNT: ("{amount:money} is on account: it answers no offer.",),
    ReasonCode.FIRST_MONEY: ("The first money that the agreement asks, {amount:money}, is there.",),
    ReasonCode.SCHEDULE_KEPT: ("All that was agreed is paid: {paid:money}.",),
    ReasonCode.PAID_IN_FULL: ("Everything that was due is paid.",),
    ReasonCode.OVERPAID: ("{amount:money} more came than was due.",),
    ReasonCode.CREDITED: ("{credit:money} fell away without money behind it: a credit.",),
    ReasonCode.GRACE_BANK_DAYS: ("The money was not there by {deadline:day}, {grace} bank days of grace included.",),
    ReasonCode.IN_TIME_AFTER_ALL: ("The money was in time after all: its last day was {deadline:day}.",),
    ReasonCode.CONCESSION_LAPSED: ("The money was not there by {deadline:day}, so what was conceded is due again.",),
    ReasonCode.OFFER_LAPSED: ("Offer {offer} stood until {valid_until:day}.",),
    ReasonCode.AGREEMENT_STANDS: ("An agreement stands ({offer}).", "An agreement stands."),
    ReasonCode.DISPUTE_OPEN: ("A dispute is open: nothing is asked until it is resolved.",),
    ReasonCode.DISPUTE_RESOLVED: ("The dispute was {outcome:words}.",),
    ReasonCode.PART_DISPUTED: ("{held:money} is contested and held; {left:money} is not.",),
    ReasonCode.HELD_UNTIL: ("No reminder goes out until {until:day}.",),
    ReasonCode.CONTACTS_SPACED: (
        "The last letter went out too recently; the next may go on {next:day}.",
        "Nothing may be asked at present.",
    ),
    ReasonCode.NOT_YET_DUE: ("Nothing is due yet.",),
    ReasonCode.WITH_A_PERSON: ("A person has the case (since: {since:words}).", "A person has the case."),
    ReasonCode.FINISHED: ("The case is over ({phase:words}).",),
    ReasonCode.NATURAL_PERSON: ("The debtor is a human being: only a person ends their plan.",),
    ReasonCode.NOT_DELIVERED: (
        "The last letter did not arrive or was not sent ({outcome:words}).",
        "No letter arrives.",
    ),
    ReasonCode.OWN_DEAL: ("{by} agreed this in person.",),
    ReasonCode.HANDED_BACK: ("{by} handed the case back.",),
    ReasonCode.TAKEN_BACK: ("{by} took the reading back: it was wrong.",),
    ReasonCode.BOOKS_COVER: (
        "They say that they paid on {date:day}; the books will cover that after {until:day}.",
        "The books cover {date:day} and the money is not there.",
        "They say that they have paid: nothing is asked until the books cover it.",
    ),
    ReasonCode.NOTHING_DUE: ("Nothing is due.",),
    ReasonCode.NOTHING_TO_DO: ("Nothing had to be done.",),
}
"""For each code its sentences: the first whose numbers are all there is said."""


def in_words(reason: Mapping[str, Any], currency: str = "EUR") -> str:
    """Say a reason, as the wire and the journal have it, in one plain sentence.

    >>> in_words({"code": "percent_above", "above": "3", "percent": "5"})
    'A person is asked above 3%; this is 5%.'
    """
    code = str(reason["code"])
    numbers = {name: value for name, value in reason.items() if name != "code"}
    for sentence in SENTENCES[ReasonCode(code)] if code in set(ReasonCode) else ():
        if _names(sentence) <= {name for name, value in numbers.items() if value != ""}:
            return _Words(currency).format(sentence, **numbers)
    # what an older journal says in a code that no longer exists is still shown, if less nicely
    said = ", ".join(f"{name} {value}" for name, value in numbers.items())
    return f"{code.replace('_', ' ')}{f' ({said})' if said else ''}."


def _names(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


class _Words(Formatter):
    """Writes amounts, dates and words of the wire as people do."""

    def __init__(self, currency: str) -> None:
        self._currency = currency

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write one number as its place in the sentence asks."""
        text = str(value)
        if format_spec == "money":
            return money(parse_amount(text), "en", self._currency)
        if format_spec == "day":
            return day(datetime.date.fromisoformat(text), "en")
        if format_spec == "words":
            return text.replace("_", " ").replace("+", " and ")
        return text
