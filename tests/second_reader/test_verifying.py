"""What a model says counts only as far as the debtor's own words say it, read again by our own grammar."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.second_reader.answer import Answer
from bot.second_reader.quotes import Words
from bot.second_reader.statement import Statement, statement_of
from negotiation.acts import parse_act
from negotiation.reading.situation import Situation
from tests.second_reader.samples import NO_OFFER, OFFER, TODAY, act


def stated(
    words: str, *acts: dict[str, Any], situation: Situation = OFFER, flags: tuple[tuple[str, str], ...] = ()
) -> Statement:
    said = {"acts": list(acts), "flags": [{"flag": flag, "quote": quote} for flag, quote in flags]}
    return statement_of(Answer.model_validate(said), Words(words, TODAY, "en", situation))


def test_an_invented_quote_is_dropped_with_all_that_hangs_on_it() -> None:
    words = "We will pay on 31 March."
    said = act("dispute", "the goods were broken", ("reason", "quality", "broken"))
    statement = stated(words, said, flags=(("vulnerable", "my husband died"),))
    assert (statement.acts, statement.flags, statement.evidence, statement.unfounded) == ((), (), (), 2)


def test_evidence_gives_the_words_as_the_debtor_wrote_them() -> None:
    words = "Bonjour,\n\nNous  PAIERONS\nle 31 mars, c’est promis."
    statement = stated(words, act("promise_to_pay", "nous paierons le 31 mars", ("date", "2026-03-31", "31 mars")))
    assert statement.acts == (parse_act({"act": "promise_to_pay", "date": "2026-03-31"}),)
    first, second = statement.evidence
    assert (first.act, first.slot, first.words) == ("promise_to_pay", None, "Nous  PAIERONS\nle 31 mars")
    assert (second.slot, second.words) == ("date", "31 mars")
    assert words[first.start : first.end] == first.words


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("We disp\u200bute this invoice.", "We dispute this invoice"),
        ("W\u0435 d\u0456sput\u0435 this invoice.", "We dispute this invoice"),
        ("Wij betwisten de factuur: te láát geleverd", "te laat geleverd"),
        ("„Das ist falsch“, sagt er.", '"Das ist falsch"'),
    ],
)
def test_quotes_are_found_under_the_normalisation_of_the_rules(words: str, quote: str) -> None:
    assert len(stated(words, act("dispute", quote)).acts) == 1


@pytest.mark.parametrize("quote", ["e", "puter", "...", " ", "disput", "e this"])
def test_a_quote_must_be_whole_words(quote: str) -> None:
    assert stated("We dispute this invoice... computer", act("dispute", quote)).acts == ()


SLOTS = [
    ("promise_to_pay", "date", "2026-03-31", "31 March", "We pay on 31 March.", datetime.date(2026, 3, 31)),
    ("promise_to_pay", "date", "2026-03-13", "vrijdag", "Wij betalen vrijdag.", datetime.date(2026, 3, 13)),
    ("claim_paid", "date", "2026-03-06", "on Friday", "We paid on Friday.", datetime.date(2026, 3, 6)),
    ("promise_to_pay", "amount", "605.00", "€ 605", "We pay € 605 on 31 March.", 60500),
    ("promise_to_pay", "amount", "1.100,50", "1.100,50 euro", "Wij betalen 1.100,50 euro vrijdag.", 110050),
    ("propose_instalments", "down_payment", "605", "half now", "Half now and the rest in April?", 60500),
    ("propose_instalments", "count", "3", "drie termijnen", "Kan het in drie termijnen?", 3),
    ("propose_instalments", "frequency", "monthly", "200 a month", "We can pay 200 a month.", "monthly"),
    ("request_discount", "percent", "5%", "5 %", "Give us 5 % and we pay.", Decimal(5)),
    ("dispute", "reason", "quality", "broken", "Half of it was broken.", "quality"),
    ("ask_human", "phone", "+31 20 123 45 67", "020 1234567", "Please call me on 020 1234567.", "020 1234567"),
    ("redirect", "email", "Jo@firm.example", "jo@firm.example", "Ask jo@firm.example please.", "jo@firm.example"),
    ("accept", "option", "B", "option B", "We take option B.", "B"),
]


@pytest.mark.parametrize(("name", "slot", "value", "quote", "words", "meant"), SLOTS)
def test_a_value_that_our_grammar_reads_in_its_quote_counts(
    name: str, slot: str, value: str, quote: str, words: str, meant: Any
) -> None:
    statement = stated(words, act(name, words.rstrip("."), (slot, value, quote)))
    assert statement.unfounded == 0
    assert getattr(statement.acts[0], slot) == meant


WRONG = [
    ("promise_to_pay", "date", "2026-04-30", "31 March", "We pay on 31 March."),
    ("promise_to_pay", "date", "31 March", "31 March", "We pay on 31 March."),
    ("promise_to_pay", "date", "2026-03-31", "We pay", "We pay on 31 March."),
    ("promise_to_pay", "amount", "60.50", "€ 605", "We pay € 605 on 31 March."),
    ("promise_to_pay", "amount", "1.00", "1.100,50", "Wij betalen 1.100,50 euro vrijdag."),
    ("promise_to_pay", "amount", "²", "€ 605", "We pay € 605 on 31 March."),
    ("promise_to_pay", "amount", "", "€ 605", "We pay € 605 on 31 March."),
    ("promise_to_pay", "amount", "-605", "€ 605", "We pay € 605 on 31 March."),
    ("promise_to_pay", "percent", "5", "5 %", "Give us 5 % and we pay."),
    ("propose_instalments", "count", "12", "drie termijnen", "Kan het in drie termijnen?"),
    ("propose_instalments", "frequency", "weekly", "200 a month", "We can pay 200 a month."),
    ("propose_instalments", "frequency", "yearly", "200 a month", "We can pay 200 a month."),
    ("request_discount", "percent", "99", "5 %", "Give us 5 % and we pay."),
    ("request_discount", "settle_for", "1.00", "5 %", "Give us 5 % and we pay."),
    ("dispute", "reason", "because", "broken", "Half of it was broken."),
    ("ask_human", "phone", "020 7654321", "020 1234567", "Please call me on 020 1234567."),
    ("ask_human", "phone", "67", "call me", "Please call me on 020 1234567."),
    ("redirect", "email", "eve@elsewhere.example", "jo@firm.example", "Ask jo@firm.example please."),
    ("accept", "option", "C", "option B", "We take option B."),
]


@pytest.mark.parametrize(("name", "slot", "value", "quote", "words"), WRONG)
def test_a_value_that_its_quote_does_not_say_is_dropped(
    name: str, slot: str, value: str, quote: str, words: str
) -> None:
    statement = stated(words, act(name, words.rstrip("."), (slot, value, quote)))
    assert statement.unfounded == 1
    assert statement.acts == (parse_act({"act": name}),)


def test_the_rest_of_a_number_is_not_a_number() -> None:
    statement = stated(
        "Wij betalen 21.100,50 euro.", act("promise_to_pay", "betalen", ("amount", "100.50", "100,50"))
    )
    assert statement.acts == (parse_act({"act": "promise_to_pay"}),)


def test_where_nothing_is_offered_nothing_can_be_accepted() -> None:
    assert stated("Agreed.", act("accept", "Agreed"), situation=NO_OFFER).acts == ()
    assert len(stated("Agreed.", act("accept", "Agreed"), situation=OFFER).acts) == 1


def test_what_greets_signs_or_is_quoted_promises_nothing_but_may_stop_us() -> None:
    words = "Thank you for your letter.\n\n> We agree and pay on 31 March\n\nKind regards,\nDispute Department"
    statement = stated(words, act("accept", "We agree"), act("dispute", "Dispute"))
    assert [one.name for one in statement.acts] == ["dispute"]


def test_the_same_act_twice_is_one() -> None:
    once = act("dispute", "broken", ("reason", "quality", "broken"))
    assert len(stated("It was broken.", once, once).acts) == 1


def test_a_quote_that_stands_everywhere_costs_no_time() -> None:
    statement = stated("pay " * 250_000, *[act("dispute", "pay pay pay")] * 8)
    assert len(statement.acts) == 1
