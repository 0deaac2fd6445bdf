"""What a file says reaches the ledger once, and the cases follow."""

import datetime
from collections.abc import Callable

import pytest

from bot.intake.apply import apply_import
from bot.intake.open_items import OpenItemsFile
from bot.ledger.ledger import Ledger
from bot.ledger.values import ImportSummary, NewDebtorDefaults

Reader = Callable[..., OpenItemsFile]
Take = Callable[[str], ImportSummary]

HEADER = "Klantnr;Naam;E-mail;Factuurnr;Factuurdatum;Vervaldatum;Openstaand\n"
FIRST = (
    HEADER
    + "1;Jansen;a@jansen.example;F1;01-08-2026;31-08-2026;100,00\n"
    + "1;Jansen;;C1;01-08-2026;01-08-2026;-30,00\n"
    + "1;Jansen;;F3;01-11-2026;31-12-2026;50,00\n"
    + "2;Bakker;;F2;01-08-2026;30-11-2026;75,00\n"
)


@pytest.fixture
def take(ledger: Ledger, read: Reader, now: datetime.datetime) -> Take:
    def taker(text: str) -> ImportSummary:
        nonlocal now
        now += datetime.timedelta(hours=1)
        return apply_import(
            ledger, read(text), now, today=now.date(), defaults=NewDebtorDefaults("nl", "NL"), released_by=None
        )

    return taker


def test_only_what_is_overdue_after_credits_opens_a_case(ledger: Ledger, take: Take) -> None:
    summary = take(FIRST)
    assert (summary.new_debtors, summary.new_items, summary.opened_cases) == (2, 4, (1,))
    file = ledger.debtor_file("1")
    assert [(item.number, item.outstanding, item.case_number) for item in file.items] == [
        ("C1", 0, None),
        ("F1", 7000, 1),
        ("F3", 5000, None),
    ]
    (opening,) = file.waiting
    assert opening.kind == "open"
    assert opening.payload["items"] == [
        {
            "number": "F1",
            "issued": "2026-08-01",
            "due": "2026-08-31",
            "outstanding": "70.00",
            "insured": False,
            "assigned": False,
        }
    ]
    assert [(contact.address, contact.may_bind) for contact in file.contacts] == [("a@jansen.example", True)]
    assert file.cases[0].case.released_at is None
    assert ledger.debtor_file("2").cases == ()


def test_the_same_file_again_changes_nothing(take: Take) -> None:
    take(FIRST)
    again = take(FIRST)
    assert again.changed_nothing
    assert again.same_items == 4


def test_a_changed_amount_and_a_closed_item_are_told_to_the_case(ledger: Ledger, take: Take) -> None:
    take(FIRST)
    changed = take(FIRST.replace("100,00", "80,00"))
    assert (changed.changed_items, changed.changed_cases) == (1, (1,))
    closed = take(HEADER + "2;Bakker;;F2;01-08-2026;30-11-2026;75,00\n")
    assert (closed.closed_items, closed.changed_cases) == (3, (1,))
    told = [(arrival.kind, arrival.payload["items"]) for arrival in ledger.debtor_file("1").waiting]
    assert [kind for kind, _ in told] == ["open", "items", "items"]
    assert told[1][1][0]["outstanding"] == "50.00"
    assert told[2][1] == []


def test_a_file_with_a_rejected_row_closes_nothing(take: Take) -> None:
    take(FIRST)
    summary = take(HEADER + "2;Bakker;;F2;01-08-2026;never;75,00\n")
    assert summary.closed_items == 0
    assert summary.changed_nothing


def test_what_people_made_of_an_address_is_kept(ledger: Ledger, take: Take) -> None:
    take(FIRST)
    take(FIRST.replace("a@jansen.example", "A@Jansen.example, b@jansen.example"))
    addresses = [contact.address for contact in ledger.debtor_file("1").contacts]
    assert addresses == ["a@jansen.example", "b@jansen.example"]


def test_what_a_file_does_not_say_of_a_debtor_stays_as_it_is(ledger: Ledger, take: Take) -> None:
    take(FIRST.replace("Naam", "Naam;Taal", 1).replace(";Jansen;", ";Jansen;fr;").replace(";Bakker;", ";Bakker;de;"))
    take(FIRST)
    assert ledger.debtor("1").language == "fr"
