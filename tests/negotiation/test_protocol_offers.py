"""PROTOCOL.md, Out and Offers and agreements: what stands, what a yes binds, and what the numbers must be."""

import datetime

import pytest

from tests.negotiation.protocol_referee import canonical_hash
from tests.negotiation.protocol_sessions import Session, day_of, discount, nine, on, pays, plan, promise

TWO = {
    "options": [
        {"kind": "instalments", "count": 8, "frequency": "monthly", "first_date": on(30), "down_payment": "302.50"},
        {"kind": "new_due_date", "date": on(40)},
    ]
}


@pytest.fixture
def two_options() -> Session:
    """Put a plan and a new due date before the debtor, side by side."""
    session = Session().open().says(nine(), day=0)
    request = session.asked["approval"]
    return session.send("ruling", 0, approval=request, verdict="amend", by="Ann", offer=TWO)


def test_the_hash_is_over_the_options_without_what_they_cost(two_options: Session) -> None:
    assert two_options.offer["hash"] == canonical_hash(two_options.offer["options"])
    assert [it["option"] for it in two_options.offer["options"]] == ["A", "B"]
    assert all({"concession", "expected_value", "kind", "pays"} <= set(it) for it in two_options.offer["options"])


@pytest.mark.parametrize("acts", [[None], ["C"], ["a"], ["A", "B"]])
def test_a_yes_to_none_of_several_options_agrees_nothing(two_options: Session, acts: list[str | None]) -> None:
    said = [{"act": "accept"} if letter is None else {"act": "accept", "option": letter} for letter in acts]
    assert two_options.says(*said, day=1).done == ["answer standing"]
    assert two_options.phase == "offered"


@pytest.mark.parametrize(("letter", "kind"), [("A", "instalments"), ("B", "new_due_date")])
def test_a_yes_to_one_of_several_agrees_that_one(two_options: Session, letter: str, kind: str) -> None:
    offer = two_options.offer
    agreement = two_options.says({"act": "accept", "option": letter}, day=1).agreement
    option = next(it for it in offer["options"] if it["option"] == letter)
    assert agreement == {**option, "offer": offer["id"], "agreed_on": on(1), "live": False}
    assert agreement["kind"] == kind


def test_a_second_yes_gets_the_same_agreement_and_another_letter_nothing(two_options: Session) -> None:
    agreement = two_options.says({"act": "accept", "option": "B"}, day=1).agreement
    assert two_options.says("accept", day=2).agreement == agreement
    assert two_options.says({"act": "accept", "option": "B"}, day=3).agreement == agreement
    assert two_options.says({"act": "accept", "option": "A"}, day=4).done == ["answer standing"]


def test_the_first_payment_of_one_option_accepts_it(two_options: Session) -> None:
    session = two_options.pays("302.50", 3, paid_on=on(2))
    assert (session.agreement["option"], session.agreement["agreed_on"]) == ("A", on(2))
    assert session.agreement["live"] is True


@pytest.mark.parametrize("amount", ["302.49", "302.51", "1210.01", "1.00"])
def test_another_sum_is_money_on_account(two_options: Session, amount: str) -> None:
    assert "confirm_agreement" not in two_options.pays(amount, 3).names


@pytest.mark.parametrize(("received", "phase"), [(14, "agreed"), (15, "open"), (-1, "offered")])
def test_an_offer_stands_by_the_day_of_arrival(received: int, phase: str) -> None:
    session = Session().open().says("accept", day=20, received_on=on(received))
    assert session.phase == phase
    if phase == "agreed":
        assert session.agreement["agreed_on"] == on(received)
    else:
        assert session.done == ["answer standing"]


def test_an_older_offer_is_not_accepted_and_an_unknown_one_counts_as_absent() -> None:
    session = Session().open().says(discount("2"), day=1)
    newer = session.offer["id"]
    assert session.says("accept", day=2, offer="C-1").done == ["answer standing"]
    assert session.says("accept", day=2, offer="elsewhere").agreement["offer"] == newer


def test_a_payment_within_the_offers_days_accepts_even_if_it_is_read_later() -> None:
    for paid, phase in ((15, "paid"), (16, "offered")):
        session = Session().open().says(discount("2"), day=1)
        amount = session.option["pays"][0]["amount"]
        assert session.pays(amount, 25, paid_on=on(paid)).phase == phase


def test_an_unauthentic_yes_changes_nothing_but_says_so() -> None:
    session = Session().open().says("accept", day=1, authentic=False)
    assert (session.phase, session.done) == ("offered", ["answer unauthenticated"])


@pytest.mark.parametrize(
    "more", [{"confident": False}, {"flags": ["vulnerable"]}, {"flags": ["changed_bank_details"]}]
)
@pytest.mark.parametrize("authentic", [True, False])
def test_an_uncertain_or_flagged_yes_goes_to_a_person(more: dict[str, object], authentic: bool) -> None:
    session = Session().open().says("accept", day=1, authentic=authentic, **more)
    assert session.phase == "with_a_person"
    assert session.names == {"hand_to_person"}


def test_what_they_propose_is_agreed_under_a_new_id_and_confirmed_again_when_live() -> None:
    session = Session().open()
    first = session.offer["id"]
    agreement = session.says(plan(), day=1).agreement
    assert agreement["offer"] != first
    assert agreement["live"] is False
    assert session.pays("302.49", 2).names == set()
    live = session.pays("0.01", 3).agreement
    assert live == {**agreement, "live": True}


def test_a_first_part_in_the_policys_days_is_the_down_payment() -> None:
    four = {"act": "propose_instalments", "count": 4, "frequency": "monthly"}
    agreement = Session().open().says({**four, "first_date": on(14)}, day=0).agreement
    assert (agreement["down_payment"], agreement["count"]) == ("302.50", 3)
    assert pays(agreement)[0] == (14, "302.50")
    late = Session().open().says({**four, "first_date": on(15)}, day=0)
    assert "confirm_agreement" not in late.names


def test_the_last_instalment_takes_the_odd_cents_and_months_count_from_the_first() -> None:
    wish = plan(count=3, amount="233.33", down_payment="300.01", first_date="2026-03-31")
    agreement = Session().open("1000.01", day=20).says(wish).agreement
    assert agreement["pays"][1:] == [
        {"on": "2026-03-31", "amount": "233.33"},
        {"on": "2026-04-30", "amount": "233.33"},
        {"on": "2026-05-31", "amount": "233.34"},
    ]


def test_a_discount_is_on_the_principal_rounded_half_up() -> None:
    session = Session().open("999.90", charges="40.00").says(discount("0.5"), day=0)
    option = session.agreement if "confirm_agreement" in session.names else session.option
    assert option["percent"] == "0.5"
    assert option["concession"] == "5.00"
    assert option["settle_for"] == "1034.90"
    assert [amount for _, amount in pays(option)] == ["1034.90"]


def test_money_between_offer_and_yes_counts_towards_it() -> None:
    session = Session().open().says(discount("2"), day=1)
    due = session.option["pays"][0]["amount"]
    session.pays("200.00", 2).says("accept", day=3)
    assert session.agreement["pays"][0]["amount"] == due
    rest = f"{float(due) - 200:.2f}"
    assert session.pays(rest, 4).phase == "paid"


def test_a_credit_prices_the_offer_anew() -> None:
    session = Session().open().says(discount("2"), day=1)
    session.books("1000.00", day=2)
    assert session.option["kind"] == "discount"
    assert float(session.option["settle_for"]) < 1000


def test_charges_are_frozen_while_an_offer_stands() -> None:
    session = Session().open(charges="85.00")
    session.books("1210.00", charges="90.00", day=2)
    assert pays(session.says("accept", day=3).agreement) == [(14, "1295.00")]


def test_a_method_is_never_joined_to_an_offer_that_is_over() -> None:
    session = Session().open().says({"act": "propose_instalments"}, day=0)
    assert session.option["kind"] == "instalments"
    session.says({"act": "request_method", "method": "ideal"}, day=50)
    assert session.option["kind"] == "method"
    assert day_of(session.offer["valid_until"]) >= 50


def test_a_request_after_an_offer_has_lapsed_is_no_refusal_of_it() -> None:
    """The ladder rises when a standing discount is refused; the answer must not depend on `day` lines between."""
    silent = Session().open(overdue=150).says(discount("8"), day=0)
    looked = Session().open(overdue=150).says(discount("8"), day=0).come(15)
    percents = [it.says(discount("8"), day=16).option["percent"] for it in (silent, looked)]
    assert percents == ["0.8", "0.8"]


def test_while_an_agreement_stands_nothing_is_dunned() -> None:
    session = Session().open().says(plan(), day=0).pays("302.50", 3)
    for day in range(4, 25):
        assert session.come(day).names == set()
    assert session.says("acknowledge", day=25).names <= {"answer", "hold"}


@pytest.mark.parametrize("wish", [discount("3"), plan(count=12), promise(200)])
def test_who_wants_an_agreement_changed_gets_a_person_and_no_second_one(wish: dict[str, object]) -> None:
    session = Session().open().says("accept", day=0).says(wish, day=1)
    assert session.done == ["hand_to_person agreement_change"]


def test_an_own_deal_may_pass_every_limit_and_replaces_what_stood() -> None:
    terms = {"kind": "discount", "percent": "20", "pay_by": on(30)}
    session = Session().open(answered=()).send("agree", 1, by="Ann", offer={"options": [terms]})
    assert (session.agreement["settle_for"], session.agreement["concession"] > "0") == ("968.00", True)
    session.send("agree", 2, by="Ann", offer={"options": [{**terms, "percent": "30"}]})
    assert session.agreement["settle_for"] == "847.00"
    assert session.pays("847.00", 31, paid_on=on(30)).phase == "paid"


@pytest.mark.parametrize(
    "terms",
    [
        {"kind": "discount", "percent": "20", "settle_for": "900.00", "pays": [{"on": on(30), "amount": "900.00"}]},
        {"kind": "full_payment", "pays": [{"on": on(30), "amount": "1209.99"}]},
        {"kind": "tea", "pay_by": on(3)},
    ],
)
def test_an_own_deal_that_does_not_add_up_is_an_error(terms: dict[str, object]) -> None:
    session = Session().open()
    answer = session.line("agree", 1, by="Ann", offer={"options": [terms]})
    assert answer["error"].startswith("offer")
    assert answer["phase"] == "offered"


def test_expiry_is_the_policys_days_and_never_past_the_first_payment() -> None:
    session = Session().open(payment_run_days=[8])
    assert datetime.date.fromisoformat(session.offer["valid_until"]) == datetime.date(2026, 3, 8)
    assert pays(session.option) == [(6, "1210.00")]
