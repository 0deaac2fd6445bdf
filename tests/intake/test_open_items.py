"""Open items are read from what accounting programs export, in four languages."""

import contextlib
import datetime
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake.csv_file import read_csv
from bot.intake.errors import IntakeError
from bot.intake.open_items import OpenItemsFile, Rejected, read_open_items
from bot.ledger.values import ImportedDebtor, ImportedItem

Reader = Callable[..., OpenItemsFile]

DUTCH = """Openstaande posten per 24-11-2026;;;;;;
Deb.nr.;Naam;E-mail;Factuurnr.;Factuurdatum;Vervaldatum;Openstaand;Dagen
1001;Jansen BV;boek@jansen.example;F-1;01-08-2026;31-08-2026;1.210,00;85
1001;Jansen BV;boek@jansen.example;C-1;05-08-2026;05-08-2026;-10,00;0
1002;De Vries;;F-2;13-09-2026;13-10-2026;€ 99,50;42
;;;;;Totaal;1.299,50;
"""
FRENCH = """N° client;Raison sociale;N° facture;Date de facturation;Échéance;Reste à payer
411A;Dupont SARL;FA1;01/08/2026;31/08/2026;1 210,00
411B;Café Noël;FA2;15/08/2026;14/09/2026;1\u202f000,50
"""
GERMAN = """Kundennr.\tKunde\tRechnungsnr.\tRechnungsdatum\tFällig am\tOffener Betrag\tMahnstufe\tLetzte Mahnung
K1\tMüller GmbH\tR1\t1.8.26\t31.8.26\t1'210.00\t2\t15.10.26
"""
ENGLISH = """Customer,Num,Date,Due date,Amount,Open balance,Currency
Acme Ltd,INV-1,08/13/2026,09/12/2026,"1,500.00","1,210.00",USD
"""


def test_a_dutch_list_is_read_with_its_title_and_total_left_out(read: Reader) -> None:
    file = read(DUTCH)
    assert file.items[0] == ImportedItem(
        "1001", "F-1", "EUR", datetime.date(2026, 8, 1), datetime.date(2026, 8, 31), 121000
    )
    assert [(item.number, item.outstanding) for item in file.items] == [
        ("F-1", 121000),
        ("C-1", -1000),
        ("F-2", 9950),
    ]
    assert file.debtors == (
        ImportedDebtor("1001", "Jansen BV", addresses=("boek@jansen.example",)),
        ImportedDebtor("1002", "De Vries"),
    )
    assert file.dropped == 1
    assert file.rejected == ()


def test_a_french_list_in_windows_1252_is_read(read: Reader) -> None:
    file = read(FRENCH.replace("\u202f", " ").encode("cp1252"))
    assert [(item.debtor_id, item.outstanding) for item in file.items] == [("411A", 121000), ("411B", 100050)]
    assert file.debtors[1].name == "Café Noël"


def test_narrow_blanks_between_thousands_are_read(read: Reader) -> None:
    assert read(FRENCH).items[1].outstanding == 100050


def test_a_german_list_with_tabs_short_years_and_reminders_is_read(read: Reader) -> None:
    item = read(GERMAN.encode("utf-16")).items[0]
    assert (item.due, item.outstanding) == (datetime.date(2026, 8, 31), 121000)
    assert (item.level, item.reminded_on) == (2, datetime.date(2026, 10, 15))


def test_a_number_above_twelve_says_that_the_month_comes_first(read: Reader) -> None:
    file = read(ENGLISH)
    item = file.items[0]
    assert (item.issued, item.due) == (datetime.date(2026, 8, 13), datetime.date(2026, 9, 12))
    assert (item.original, item.outstanding, item.currency) == (150000, 121000, "USD")
    assert file.mapping["outstanding"] == "Open balance"


@pytest.mark.parametrize(("country", "month"), [("NL", 2), ("US", 1)])
def test_where_no_date_decides_the_creditors_country_does(read: Reader, country: str, month: int) -> None:
    text = "Customer no,Invoice no,Due date,Open balance\n1,A,01/02/2026,5.00\n"
    assert read(text, country=country).items[0].due.month == month


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        ("1.234,56", 123456),
        ("-12,00", -1200),
        ("12,00-", -1200),
        ("(12,00)", -1200),
        ("12,00 CR", -1200),
        ("12,00 C", -1200),
        ("12,00 D", 1200),
        ("€ 1.000", 100000),
        ("7", 700),
        ("0,5", 50),
    ],
)
def test_amounts_are_read_in_the_ways_that_programs_write_them(read: Reader, cell: str, cents: int) -> None:
    text = f"Klantnr;Factuurnr;Vervaldatum;Saldo\n1;A;31-12-2026;{cell}\n1;B;31-12-2026;1.000,01\n"
    assert read(text).items[0].outstanding == cents


def test_amounts_that_could_be_thousands_or_decimals_are_asked_about(read: Reader) -> None:
    text = "Klantnr;Factuurnr;Vervaldatum;Saldo\n1;A;31-12-2026;1.234\n"
    with pytest.raises(IntakeError, match=r"open\.csv: amounts in column Saldo could mean thousands or decimals"):
        read(text)
    assert read(text, decimals=",").items[0].outstanding == 123400


def test_a_row_that_cannot_be_read_is_reported_and_the_others_are_taken_in(read: Reader) -> None:
    file = read(DUTCH.replace("13-10-2026", "soon").replace("boek@jansen.example;C-1", "geen;C-1"))
    assert [item.number for item in file.items] == ["F-1", "C-1"]
    assert file.rejected == (
        Rejected(4, "E-mail", "geen", "addresses such as name@firm.example", row_kept=True),
        Rejected(5, "Vervaldatum", "soon", "a date such as 31-12-2026"),
    )
    assert str(file.rejected[1]).startswith("line 5, Vervaldatum: found 'soon', expected a date")
    assert not file.is_complete


def test_a_list_whose_total_does_not_fit_is_refused(read: Reader) -> None:
    with pytest.raises(IntakeError, match=r"open\.csv:6: the total is 1300\.50, the rows above add up to 1299\.50"):
        read(DUTCH.replace("1.299,50", "1.300,50"))


def test_group_rows_give_their_debtor_to_the_rows_below(read: Reader) -> None:
    text = (
        "Date;N° pièce;Échéance;Solde\n411DUP  Dupont SARL;;;\n01/08/2026;FA1;31/08/2026;10,00\n"
        "Total Dupont;;;10,00\n411NOE - Noël;;;\n13/08/2026;FA2;31/08/2026;5,50\nSous-total;;;5,50\n"
    )
    file = read(text)
    assert [(item.debtor_id, item.number) for item in file.items] == [("411DUP", "FA1"), ("411NOE", "FA2")]
    assert [debtor.name for debtor in file.debtors] == ["Dupont SARL", "Noël"]


def test_a_credit_under_the_number_of_its_invoice_lowers_it(read: Reader) -> None:
    text = "Klantnr;Factuurnr;Vervaldatum;Saldo\n1;A;31-12-2026;100,00\n1;A;31-12-2026;-40,00\n"
    assert [item.outstanding for item in read(text).items] == [6000]


def test_the_same_invoice_twice_counts_once(read: Reader) -> None:
    text = "Klantnr;Factuurnr;Vervaldatum;Saldo\n1;A;31-12-2026;100,00\n1;A;31-12-2026;100,00\n"
    file = read(text)
    assert [item.outstanding for item in file.items] == [10000]
    assert file.rejected == (Rejected(3, "Factuurnr", "A", "each number once for a debtor"),)


def test_a_payment_without_a_number_is_taken_in_and_an_invoice_without_one_is_not(read: Reader) -> None:
    text = "Klantnr;Factuurnr;Vervaldatum;Saldo\n1;;30-09-2026;-40,00\n1;;30-09-2026;40,00\n"
    file = read(text)
    assert [(item.number, item.outstanding) for item in file.items] == [("2026-09-30 -40.00", -4000)]
    assert file.rejected == (Rejected(3, "Factuurnr", "", "an invoice number"),)


def test_what_is_said_of_a_debtor_is_read_in_four_languages(read: Reader) -> None:
    text = (
        "Klantnr;Factuurnr;Vervaldatum;Saldo;Taal;Land;Consument;Natuurlijk persoon;Aanspreekvorm;Groep;Betaaldagen\n"
        "1;A;31-12-2026;1,00;Niederländisch;België;ja;oui;u;key;15, 30\n2;B;31-12-2026;1,00;fr-BE;FR;B2B;?;tu;;\n"
    )
    assert read(text).debtors == (
        ImportedDebtor("1", None, "nl", "formal", "BE", True, "yes", "key", (15, 30)),
        ImportedDebtor("2", None, "fr", "informal", "FR", False, "unknown"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no header row"),
        ("a;b;c\n1;2;3\n", "no header row"),
        (
            "Klantnr;Factuurnr;Saldo\n1;A;5,00\n",
            r"open\.csv:1: no column for the due date .*found: Klantnr, Factuurnr",
        ),
    ],
)
def test_a_file_that_is_no_list_of_open_items_is_refused_in_one_sentence(read: Reader, text: str, said: str) -> None:
    with pytest.raises(IntakeError, match=said):
        read(text)


@given(
    st.binary(max_size=400)
    | st.text(max_size=300).map(lambda text: ("Klantnr;Factuurnr;Vervalt;Saldo\n" + text).encode())
)
def test_no_bytes_raise_anything_but_a_refusal(data: bytes) -> None:
    with contextlib.suppress(IntakeError):
        read_open_items(read_csv(data, "x.csv"), country="NL")


HEAD = "Klantnr;Naam;Factuurnr;Vervaldatum;Openstaand\n"


@pytest.mark.parametrize(
    "text",
    [
        '1;"Jansen;F1;31-08-2026;5,00\n2;Bakker;F2;31-08-2026;6,00\n',
        '1;"Jansen;F1;31-08-2026;5,00\n2;Bakker;F2;31-08-2026;6,00\n3;"Smit";F3;31-08-2026;7,00\n',
        '1;Jansen;F1;31-08-2026;5,00\n2;"Bakker;F2;31-08-2026;6,00',
    ],
)
def test_a_stray_quotation_mark_never_swallows_rows_unseen(read: Reader, text: str) -> None:
    with pytest.raises(IntakeError, match=r"open\.csv:[23]: a quotation mark opens here"):
        read(HEAD + text)


def test_a_cell_of_several_lines_is_read(read: Reader) -> None:
    file = read(HEAD + '1;"Jansen\nKade 1; Amsterdam";F1;31-08-2026;5,00\n')
    assert [item.number for item in file.items] == ["F1"]


def test_a_file_that_breaks_off_in_a_row_is_not_whole(read: Reader) -> None:
    file = read(HEAD + "1;Jansen;F1;31-08-2026;5,00\n2;Bak")
    assert [str(one) for one in file.rejected] == [
        "line 3, Naam: found 'Bak', expected a whole row: the file breaks off here; row not taken in"
    ]
    assert not file.is_complete


def test_a_last_line_without_a_line_end_is_read(read: Reader) -> None:
    file = read(HEAD + "1;Jansen;F1;31-08-2026;5,00\nPrinted by Jansen")
    assert file.is_complete
    assert len(file.items) == 1
