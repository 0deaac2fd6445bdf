"""Letters leave only while they are wanted, and as free as autonomy allows."""

import datetime
import sqlite3

import pytest

from bot.office import NoPolicy
from bot.policy_file import parse_policy
from negotiation.acts import Act, ActName
from tests.house import DEBTOR, POLICY, House


async def test_with_autonomy_draft_nothing_leaves_before_a_person_releases_it(draft_house: House) -> None:
    case = draft_house.open_case()
    await draft_house.settle()
    (letter,) = draft_house.case(case).letters
    assert letter.state == "proposed"
    assert draft_house.letters_to(DEBTOR) == []
    draft_house.office.ledger.release_letter(letter.id, "Noor", draft_house.clock.now())
    await draft_house.settle()
    assert len(draft_house.letters_to(DEBTOR)) == 1


async def test_with_autonomy_off_a_person_answers_the_debtor(off_house: House) -> None:
    case = off_house.open_case()
    await off_house.settle()
    off_house.say(case, Act(ActName.HARDSHIP))
    await off_house.settle()
    assert off_house.case(case).case.phase == "with_a_person"


async def test_a_case_of_a_first_import_writes_nothing_before_somebody_releases_it(house: House) -> None:
    case = house.open_case(released_by=None)
    await house.settle()
    assert house.letters_to(DEBTOR) == []
    house.office.ledger.release_case(case, "Ruben", house.clock.now())
    await house.settle()
    assert len(house.letters_to(DEBTOR)) == 1


async def test_an_offer_whose_dates_are_past_is_withheld_and_decided_again(house: House) -> None:
    case = house.open_case(released_by=None)
    await house.settle()
    house.clock.advance(datetime.timedelta(days=30))
    house.office.ledger.release_case(case, "Ruben", house.clock.now())
    await house.settle()
    await house.pass_time(days=1)
    await house.pass_time(days=1)
    states = [letter.state for letter in house.case(case).letters]
    assert states[0] == "withheld"
    assert "sent" in states[1:]


async def test_a_letter_made_under_another_policy_is_withheld(house: House) -> None:
    case = house.open_case(released_by=None)
    await house.settle()
    changed = POLICY.replace("rounds_at_most: 5", "rounds_at_most: 4")
    house.office.ledger.activate_policy(changed, parse_policy(changed).fingerprint, "Ruben", house.clock.now(), ())
    house.office.ledger.release_case(case, "Ruben", house.clock.now())
    await house.settle()
    assert house.case(case).letters[0].state == "withheld"
    assert house.case(case).letters[0].reason == "the policy has changed since"


async def test_a_letter_that_the_server_puts_off_is_tried_again(house: House) -> None:
    house.servers.answers[DEBTOR] = "451 4.2.1 try later"
    case = house.open_case()
    await house.settle()
    assert house.case(case).letters[0].state == "pending"
    del house.servers.answers[DEBTOR]
    await house.pass_time(minutes=2)
    assert house.case(case).letters[0].state == "sent"
    assert len(house.letters_to(DEBTOR)) == 1


async def test_an_address_that_the_server_refuses_leaves_the_case_to_a_person(house: House) -> None:
    house.servers.answers[DEBTOR] = "550 5.1.1 no such user"
    case = house.open_case()
    await house.settle()
    assert house.case(case).letters[0].state == "failed"
    assert house.case(case).case.phase == "with_a_person"


async def test_limits_that_were_changed_in_the_database_count_for_nothing(house: House) -> None:
    with sqlite3.connect(house.office.settings.file.parent / "akkoord.db") as database:
        database.execute("UPDATE policy_version SET text = replace(text, 'rounds_at_most: 5', 'rounds_at_most: 9')")
    with pytest.raises(NoPolicy, match="was changed in the database"):
        house.office.book()
