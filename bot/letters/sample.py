"""Made-up facts for every letter, to try templates with: nobody here exists."""

import datetime
from decimal import Decimal

from bot.letters.facts import (
    ChargeLine,
    Creditor,
    Due,
    Facts,
    ItemLine,
    Person,
    Recipient,
    sums_of,
)
from negotiation.offers import Agreement, Offer, Option, Payment, Terms

_DAY = datetime.date

CREDITOR = Creditor(
    name="De Vries Techniek",
    legal_name="De Vries Techniek B.V.",
    iban="NL91ABNA0417164300",
    phone="+31 20 123 45 67",
    email="administratie@devriestechniek.example",
    website="www.devriestechniek.example",
    address=("Keizersgracht 12", "1015 CN Amsterdam"),
    registration="KvK 12345678",
    vat_number="NL001234567B01",
    privacy_url="www.devriestechniek.example/privacy",
)
RECIPIENT = Recipient(
    name="Bakkerij Jansen",
    salutation="Anna Jansen",
    address=("Dorpsstraat 3", "3511 AB Utrecht"),
    country="NL",
    natural_person=True,
)
ITEMS = (
    ItemLine("2026-0142", _DAY(2026, 8, 2), _DAY(2026, 9, 1), 121000),
    ItemLine("2026-0187", _DAY(2026, 9, 2), _DAY(2026, 10, 2), 36300),
)
SUMS = sums_of(ITEMS, 4840)

INSTALMENTS = Option(
    "A",
    ("instalments",),
    Terms(down_payment=40000, count=3, amount=40713, frequency="monthly", first_date=_DAY(2027, 1, 4)),
    (
        Payment(_DAY(2026, 12, 4), 40000),
        Payment(_DAY(2027, 1, 4), 40713),
        Payment(_DAY(2027, 2, 4), 40713),
        Payment(_DAY(2027, 3, 4), 40714),
    ),
    concession=1200,
    expected_value=150000,
)
SETTLEMENT = Option(
    "B",
    ("waiver", "discount"),
    Terms(percent=Decimal(3), settle_for=152581, pay_by=_DAY(2026, 12, 8)),
    (Payment(_DAY(2026, 12, 8), 152581),),
    concession=9559,
    expected_value=140000,
)
FULL_PAYMENT = Option(
    "C", ("full_payment",), Terms(pay_by=_DAY(2026, 12, 8)), (Payment(_DAY(2026, 12, 8), 162140),), 0, 160000
)
NEW_DUE_DATE = Option(
    "A",
    ("method", "new_due_date"),
    Terms(date=_DAY(2027, 1, 15), method="ideal"),
    (Payment(_DAY(2027, 1, 15), 162140),),
    concession=900,
    expected_value=155000,
)
OFFER = Offer("o-1", _DAY(2026, 12, 8), (INSTALMENTS, SETTLEMENT, FULL_PAYMENT))


def plain_facts() -> Facts:
    """Give what every letter may be told, and nothing that only some are."""
    return Facts(
        creditor=CREDITOR,
        recipient=RECIPIENT,
        items=ITEMS,
        sums=SUMS,
        on=_DAY(2026, 11, 24),
        reference="2026-0142",
        case="AK-7F3K2",
    )


def full_facts() -> Facts:
    """Give everything that any letter may be told."""
    return Facts(
        creditor=CREDITOR,
        recipient=RECIPIENT,
        items=ITEMS,
        sums=SUMS,
        on=_DAY(2026, 11, 24),
        reference="2026-0142",
        case="AK-7F3K2",
        answers_on=_DAY(2026, 11, 23),
        offer=OFFER,
        agreement=Agreement("o-1", INSTALMENTS, _DAY(2026, 11, 24)),
        due=Due(_DAY(2027, 1, 4), 40713, 2, 4),
        received=Payment(_DAY(2026, 12, 3), 40000),
        promised=Payment(_DAY(2026, 12, 1), 162140),
        disputed=36300,
        charge_lines=(
            ChargeLine("collection_costs", 4000),
            ChargeLine("interest", 840, _DAY(2026, 9, 2), _DAY(2026, 11, 24), Decimal("10.15")),
        ),
        hold_until=_DAY(2026, 12, 1),
        answer_by=_DAY(2026, 11, 27),
        sent_on=_DAY(2026, 11, 20),
        documents=("afspraak.pdf",),
        copies=("2026-0142.pdf", "2026-0187.pdf"),
        message="Wat u schrijft klopt: de tweede levering\nkwam later.\n\nU krijgt een creditnota.",
        new_sender="boekhouding@elders.example",
        person=Person("Sanne de Boer"),
    )
