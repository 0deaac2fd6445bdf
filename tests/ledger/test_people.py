"""What people do and ask: policies, notes, lists, one case whole."""

import datetime
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.ledger.errors import Unknown
from bot.ledger.ledger import Ledger
from bot.ledger.states import IncomingState
from bot.ledger.values import ItemChange, NewLetter, OpenItemList, Recorded

Decide = Callable[..., Recorded]
Listed = Callable[..., OpenItemList]
DAY = datetime.timedelta(days=1)


def test_the_policy_that_was_activated_last_counts_and_every_text_is_kept(
    ledger: Ledger, now: datetime.datetime
) -> None:
    assert ledger.active_policy() is None
    ledger.activate_policy("a: 1", "fa", "els", now, ())
    ledger.activate_policy("a: 2", "fb", "jan", now, ("The discount may be 3 %.",))
    ledger.activate_policy("a: 1", "fa", "els", now + DAY, ("As before.",))
    active = ledger.active_policy()
    assert active
    assert (active.fingerprint, active.text, active.by, active.at) == ("fa", "a: 1", "els", now + DAY)
    assert [one.changes for one in ledger.policy_history()] == [("As before.",), ("The discount may be 3 %.",), ()]
    assert ledger.policy_text("fb") == "a: 2"
    with pytest.raises(Unknown, match="no policy fc"):
        ledger.policy_text("fc")


def test_what_people_do_stands_in_the_journal_with_their_name(
    ledger: Ledger, listed: Listed, now: datetime.datetime
) -> None:
    ledger.take_over(listed({"D1": [100]}))
    ledger.release_case(1, "els", now)
    ledger.release_case(1, "jan", now)
    ledger.take_case(1, "jan", now)
    ledger.add_note(1, "jan", now, "Called: pays on Friday.")
    view = ledger.case_view(1)
    assert [(entry.kind, (entry.payload or {})["by"]) for entry in view.journal] == [
        ("released", "els"),
        ("owner", "jan"),
        ("note", "jan"),
    ]
    assert (view.case.owner, view.case.released_by) == ("jan", "els")
    assert [note.text for note in view.notes] == ["Called: pays on Friday."]
    assert ledger.verify().whole


def test_cases_are_listed_page_by_page_and_filtered(ledger: Ledger, listed: Listed, decided: Decide) -> None:
    ledger.take_over(listed({f"D{number}": [100, 200] for number in range(1, 6)}, released_by="els"))
    decided()
    first = ledger.cases(limit=2)
    assert [(line.case.number, line.items, line.waiting) for line in first] == [(1, 2, 0), (2, 2, 1)]
    assert [line.case.number for line in ledger.cases(limit=9, after=2)] == [3, 4, 5]
    assert [line.case.number for line in ledger.cases(phase="offered")] == [1]
    assert [line.debtor_name for line in ledger.cases(debtor_id="D4")] == ["D4"]
    assert ledger.cases(owner="nobody") == ()


def test_a_case_is_found_by_token_message_id_address_and_invoice(
    ledger: Ledger, decided: Decide, a_letter: Callable[..., NewLetter]
) -> None:
    letter = a_letter(message_id="<one@akkoord.example>")
    decided(letters=(letter,))
    case = ledger.case_by_number(1)
    assert ledger.case_by_token(case.token.upper()) == case
    assert ledger.case_by_token("nobody") is None
    found = ledger.letter_by_message_id("<one@akkoord.example>")
    assert found
    assert found.case_number == 1
    assert [one.debtor_id for one in ledger.contacts_with("D1@Debtor.example")] == ["D1"]
    assert [item.case_number for item in ledger.items_numbered(["D1-1", "none"])] == [1]
    with pytest.raises(Unknown, match="no case 9"):
        ledger.case_by_number(9)


def test_a_person_gives_what_was_set_aside_to_a_debtor(
    ledger: Ledger, listed: Listed, now: datetime.datetime
) -> None:
    ledger.take_over(listed({"D1": [100]}))
    arrival = ledger.receive_mail("inbox", 1, 1, b"who am I", now)
    ledger.set_aside(arrival.id, "belongs to no case")
    with pytest.raises(Unknown):
        ledger.assign(arrival.id, "D1", 1, {})
    assert ledger.assign(arrival.id, "D1", 1, {}, by="els").state == IncomingState.ASSIGNED
    assert [one.kind for one in ledger.debtor_file("D1").waiting] == ["open", "mail"]


def test_what_was_paid_here_is_not_owed_again_because_the_books_are_late(
    ledger: Ledger, listed: Listed, decided: Decide, now: datetime.datetime
) -> None:
    decided(items=(ItemChange("D1-1", 4000),))
    again = ledger.take_over(listed({"D1": [10000]}, at=now + DAY))
    assert again.changed_nothing
    caught_up = ledger.take_over(listed({"D1": [4000]}, at=now + 2 * DAY))
    assert (caught_up.changed_items, caught_up.changed_cases) == (1, ())
    assert [item.outstanding for item in ledger.debtor_file("D1").items] == [4000]
    more = ledger.take_over(listed({"D1": [4000, 500]}, at=now + 3 * DAY))
    assert more.changed_cases == (1,)


def test_items_that_become_overdue_between_imports_are_taken_up(
    ledger: Ledger, listed: Listed, now: datetime.datetime
) -> None:
    early = listed({"D1": [100]})
    due = early.items[0].due
    ledger.take_over(_seen_on(early, due))
    assert ledger.cases() == ()
    nothing = listed({}, complete=False, at=now + DAY)
    assert ledger.take_up_overdue(nothing).opened_cases == (1,)
    assert ledger.take_up_overdue(nothing).changed_nothing


def _seen_on(listed: OpenItemList, day: datetime.date) -> OpenItemList:
    return replace(listed, today=day)


def test_payments_are_known_up_to_where_the_least_read_books_end(ledger: Ledger, now: datetime.datetime) -> None:
    assert ledger.books_until() is None
    ledger.books_read("bank a", now.date(), now)
    ledger.books_read("bank b", now.date() - DAY, now)
    ledger.books_read("bank a", now.date() - 5 * DAY, now)
    assert ledger.books_until() == now.date() - DAY
