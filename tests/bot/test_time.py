"""What comes due by itself, and what must not come due before mailbox and books have been read."""

import datetime

from negotiation.acts import Act, ActName
from tests.house import DEBTOR, House


async def asks_for_a_long_plan(house: House) -> int:
    """Bring a case to the point where a person must approve a plan."""
    case = house.open_case(outstanding=720000)
    await house.settle()
    plan = Act(ActName.PROPOSE_INSTALMENTS, count=9, down_payment=100000, frequency="monthly")
    house.say(case, plan, Act(ActName.HARDSHIP))
    await house.settle()
    assert house.case(case).case.phase == "awaiting_approval"
    return case


async def test_the_debtor_hears_that_a_colleague_is_looking_while_an_approval_waits(house: House) -> None:
    await asks_for_a_long_plan(house)
    before = len(house.letters_to(DEBTOR))
    await house.pass_time(days=1, hours=1)
    assert len(house.letters_to(DEBTOR)) == before + 1
    assert "colleague" in house.texts_to(DEBTOR)[-1]


async def test_an_approval_that_nobody_answers_expires_and_the_best_without_one_is_sent(house: House) -> None:
    case = await asks_for_a_long_plan(house)
    for _ in range(5):
        await house.pass_time(days=1)
    view = house.case(case)
    assert [approval.state for approval in view.approvals] == ["expired"]
    assert view.case.phase == "offered"


async def test_no_date_comes_before_the_mailbox_has_been_read_past_it(house: House) -> None:
    case = house.open_case()
    await house.settle()
    house.clock.advance(datetime.timedelta(days=20))
    house.office.ledger.books_read("test", house.office.today(), house.clock.now())
    house.decide_all()
    assert [entry.kind for entry in house.case(case).journal if entry.kind == "day"] == []
    await house.settle()
    house.clock.advance(datetime.timedelta(minutes=20))
    await house.settle()
    assert "day" in [entry.kind for entry in house.case(case).journal]


async def test_no_date_comes_on_books_older_than_the_policy_allows(house: House) -> None:
    case = house.open_case()
    await house.settle()
    house.clock.advance(datetime.timedelta(days=20))
    await house.read_mail()
    house.decide_all()
    assert "day" not in [entry.kind for entry in house.case(case).journal]


async def test_a_letter_that_answers_nothing_waits_for_the_end_of_the_quiet_hours(house: House) -> None:
    house.clock.advance(datetime.timedelta(hours=13))  # 23:00 in Amsterdam
    case = house.open_case()
    await house.settle()
    assert house.letters_to(DEBTOR) == []
    (letter,) = house.case(case).letters
    assert letter.due_at == datetime.datetime(2026, 3, 3, 6, 0, tzinfo=datetime.UTC)
    await house.pass_time(hours=9)
    assert len(house.letters_to(DEBTOR)) == 1


async def test_what_the_debtor_adds_within_minutes_overtakes_the_answer_to_their_first_words(house: House) -> None:
    case = house.open_case()
    await house.settle()
    house.say(case, Act(ActName.HARDSHIP))
    await house.settle()
    house.clock.advance(datetime.timedelta(minutes=3))
    house.say(case, Act(ActName.PROPOSE_INSTALMENTS, count=3, down_payment=40000, frequency="monthly"))
    await house.settle()
    await house.pass_time(minutes=11)
    assert len(house.letters_to(DEBTOR)) == 2
    states = [letter.state for letter in house.case(case).letters]
    assert states == ["sent", "withheld", "sent"]
