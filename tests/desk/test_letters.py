"""Letters that wait for a person."""

import datetime
from collections.abc import Callable

import pytest

from bot.desk.letters import has_arrived, keep_back, proposed, release_case, release_letter, send_again, shown
from bot.desk.refusal import Refused
from bot.policy_file import parse_policy
from tests.desks import POLICY, Desk


def test_nothing_of_an_imported_case_leaves_before_somebody_releases_it(desk: Desk) -> None:
    case = desk.open_case(released=False)
    assert desk.send() == []
    release_case(desk.office, desk.person("Noor"), case)
    assert [letter.kind for letter in desk.send()] == ["reminder"]
    assert desk.view(case).case.released_by == "Noor"


def test_a_released_letter_carries_the_persons_name_and_takes_its_case_along(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("draft")
    case = desk.open_case(released=False)
    (letter,) = proposed(desk.office, case)
    release_letter(desk.office, desk.person("Bo"), letter.id)
    (sent,) = desk.send()
    assert (sent.released_by, desk.view(case).case.released_by) == ("Bo", "Bo")


def test_a_letter_is_released_once(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("draft")
    (letter,) = proposed(desk.office, desk.open_case())
    release_letter(desk.office, desk.person("Noor"), letter.id)
    with pytest.raises(Refused, match="is pending by Noor: nothing to release"):
        release_letter(desk.office, desk.person("Bo"), letter.id)


def test_a_letter_whose_dates_have_passed_is_withheld_and_written_anew(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("draft")
    case = desk.open_case()
    (letter,) = proposed(desk.office, case)
    desk.clock.advance(datetime.timedelta(days=20))
    with pytest.raises(Refused, match="is withheld: a date in it is past; it was decided again"):
        release_letter(desk.office, desk.person("Noor"), letter.id)
    assert desk.office.ledger.letter(letter.id).state == "withheld"
    assert desk.view(case).case.phase == "open"


def test_a_letter_made_under_a_policy_that_no_longer_counts_is_withheld(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("draft")
    (letter,) = proposed(desk.office, desk.open_case())
    stricter = POLICY + "\n# stricter\n"
    fingerprint = parse_policy(stricter).fingerprint
    desk.office.ledger.activate_policy(stricter, fingerprint, "Ruben", desk.clock.now(), ())
    with pytest.raises(Refused, match="the policy has changed since"):
        release_letter(desk.office, desk.person("Noor"), letter.id)


def test_a_letter_that_is_kept_back_never_leaves_and_its_offer_stands_no_more(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk("draft")
    case = desk.open_case()
    (letter,) = proposed(desk.office, case)
    keep_back(desk.office, desk.person("Noor"), letter.id, "I will call them")
    found = desk.office.ledger.letter(letter.id)
    assert (found.state, found.reason) == ("withheld", "I will call them")
    assert desk.view(case).case.phase == "open"
    assert desk.send() == []


def test_a_letter_of_unknown_delivery_goes_again_or_counts_as_sent_as_a_person_says(desk: Desk) -> None:
    for way, state in ((send_again, "pending"), (has_arrived, "sent")):
        desk.open_case()
        letter = desk.office.ledger.claim_letter(desk.office.name, desk.clock.now())
        assert letter is not None
        desk.office.ledger.mark_unknown(letter.id, "cut off", desk.clock.now())
        assert way(desk.office, desk.person("Noor"), letter.id).state == state
        desk.send()


def test_a_letter_whose_way_is_known_cannot_be_said_to_have_arrived(desk: Desk) -> None:
    desk.open_case()
    (letter,) = desk.send()
    with pytest.raises(Refused, match="is sent: its way is known"):
        has_arrived(desk.office, desk.person("Noor"), letter.id)


def test_a_letter_is_shown_as_its_reader_sees_it(desk: Desk) -> None:
    desk.open_case()
    (letter,) = desk.send()
    mail = shown(letter)
    assert mail.recipient == "anna@debtor1001.example"
    assert "€1,210.00" in mail.text
