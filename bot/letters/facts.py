"""What a letter is told: frozen values, computed before the words begin. A template does no arithmetic.

What is for the creditor's eyes only (what a concession costs, what an offer is worth) ends here: templates get the
option as `OptionFacts`, which has neither.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.money import Cents, percent_of
from negotiation.offers import Agreement, Offer, Option, Payment


@dataclass(frozen=True, slots=True, kw_only=True)
class Creditor:
    """Who is owed, as configured: `iban` is the only account that any letter ever names.

    `phone` and `website` are those on the invoices: they are how a letter can be verified; `verify` adds the
    creditor's own words on that. `colour` is the house colour as `#rrggbb`. What is empty is not mentioned.
    """

    name: str
    iban: str
    email: str
    phone: str = ""
    website: str = ""
    verify: str = ""
    legal_name: str = ""
    address: tuple[str, ...] = ()
    registration: str = ""
    vat_number: str = ""
    bic: str = ""
    account_holder: str = ""
    privacy_url: str = ""
    colour: str = "#1f5a6b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who is written to. `salutation` is what follows "Dear": "Ms Jansen", "Anna"; empty greets without a name."""

    name: str
    salutation: str = ""
    address: tuple[str, ...] = ()
    registration: str = ""
    country: str = ""
    natural_person: bool = False


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One open item and what is still outstanding on it."""

    number: str
    issued: datetime.date
    due: datetime.date
    outstanding: Cents


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """One charge claimed besides the principal; `kind` is `late_fee`, `interest` or `collection_costs`."""

    kind: str
    amount: Cents
    since: datetime.date | None = None
    until: datetime.date | None = None
    percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Sums:
    """What is owed on the day of the letter: the items' principal, charges, and both together."""

    principal: Cents
    charges: Cents
    total: Cents


def sums_of(items: Iterable[ItemLine], charges: Cents) -> Sums:
    """Add up the items and the charges."""
    principal = sum(item.outstanding for item in items)
    return Sums(principal, charges, principal + charges)


@dataclass(frozen=True, slots=True)
class Due:
    """A payment of an agreement that the letter is about: the `number`th of `of` payments."""

    on: datetime.date
    amount: Cents
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague who released this letter and so may be named in it."""

    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that a letter may be told. What is None is not told: a letter that needs it then fails instead of guessing.

    `items` are those that the letter is about, also when nothing is outstanding on them any more. `reference` is what
    the debtor puts on the transfer, `case` our own file's name. `answers_on` is the day of the message that this
    letter answers, `answer_by` the day by which a person answers. `paid` is what has been paid on the agreement,
    `grace_days` the bank days that it allows. `ended` says whether a breach has ended it; None takes what always
    holds: a natural person's plan is ended by a person only. `due` is the payment that the letter is about: the next
    one, or the one that did not come; where it is not told, what was promised, or what the agreement asks next.
    `sent_on` is the day of the letter that a correction takes back. `documents` are the names of the agreement's
    files attached, `copies` those of invoices. `message` is a person's own text, `person` who released this letter.
    `new_sender` is the address that wrote, and that we do not know.
    """

    creditor: Creditor
    recipient: Recipient
    items: tuple[ItemLine, ...]
    sums: Sums
    on: datetime.date
    reference: str
    case: str
    currency: str = "EUR"
    answers_on: datetime.date | None = None
    offer: Offer | None = None
    agreement: Agreement | None = None
    paid: Cents = 0
    ended: bool | None = None
    grace_days: int | None = None
    due: Due | None = None
    received: Payment | None = None
    promised: Payment | None = None
    disputed: Cents | None = None
    charge_lines: tuple[ChargeLine, ...] = ()
    hold_until: datetime.date | None = None
    answer_by: datetime.date | None = None
    sent_on: datetime.date | None = None
    documents: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    message: str | None = None
    new_sender: str | None = None
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class PayLine:
    """One payment of a schedule; `role` is `down_payment`, `instalment` or `payment`, `number` counts in its role."""

    on: datetime.date
    amount: Cents
    role: str
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Breakdown:
    """How an option's total comes about: principal and charges, less what is waived, less the discount."""

    principal: Cents
    charges: Cents
    waived: Cents
    discount: Cents
    total: Cents


@dataclass(frozen=True, slots=True)
class OptionFacts:
    """An option as the debtor may see it: its terms and payments, without the creditor's own figures.

    `breakdown` is None where the sums no longer are those that the option was made from.
    """

    letter: str
    kinds: tuple[str, ...]
    pays: tuple[PayLine, ...]
    total: Cents
    breakdown: Breakdown | None
    pay_by: datetime.date | None
    date: datetime.date | None
    percent: Decimal | None
    count: int | None
    amount: Cents | None
    frequency: str | None
    first_date: datetime.date | None
    down_payment: Cents | None
    method: str | None


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """An offer as the debtor may see it."""

    valid_until: datetime.date
    options: tuple[OptionFacts, ...]


@dataclass(frozen=True, slots=True)
class AgreementFacts:
    """An agreement as the debtor may see it.

    `first` is the payment that makes it live, `left` are those still to come. `conditional` says that it carries a
    discount or waiver, which holds only while it is kept.
    """

    option: OptionFacts
    agreed_on: datetime.date
    live: bool
    first: PayLine
    left: tuple[PayLine, ...]
    conditional: bool


def option_facts(option: Option, sums: Sums) -> OptionFacts:
    """Show an option that was made from these sums."""
    terms = option.terms
    return OptionFacts(
        letter=option.letter,
        kinds=option.kinds,
        pays=_pay_lines(option),
        total=option.total,
        breakdown=_breakdown(option, sums),
        pay_by=terms.pay_by,
        date=terms.date,
        percent=terms.percent,
        count=terms.count,
        amount=terms.amount,
        frequency=terms.frequency,
        first_date=terms.first_date,
        down_payment=terms.down_payment or None,
        method=terms.method,
    )


def offer_facts(offer: Offer, sums: Sums) -> OfferFacts:
    """Show an offer that was made from these sums."""
    return OfferFacts(offer.valid_until, tuple(option_facts(option, sums) for option in offer.options))


def agreement_facts(agreement: Agreement, sums: Sums, paid: Cents = 0) -> AgreementFacts:
    """Show an agreement over these sums on which so much has been paid; a live one has had its first payment."""
    option = option_facts(agreement.option, sums)
    first = option.pays[0]
    left = tuple(_left(option.pays, max(paid, first.amount if agreement.live else 0)))
    conditional = "discount" in option.kinds or "waiver" in option.kinds
    return AgreementFacts(option, agreement.agreed_on, agreement.live, first, left, conditional)


def _left(pays: Iterable[PayLine], paid: Cents) -> Iterator[PayLine]:
    for pay in pays:
        settled = min(pay.amount, paid)
        paid -= settled
        if settled < pay.amount:
            yield replace(pay, amount=pay.amount - settled)


def _pay_lines(option: Option) -> tuple[PayLine, ...]:
    down = 1 if option.terms.down_payment else 0
    role = "instalment" if "instalments" in option.kinds else "payment"
    later = len(option.pays) - down
    return tuple(
        PayLine(pay.on, pay.amount, "down_payment", 1, 1)
        if at < down
        else PayLine(pay.on, pay.amount, role, at - down + 1, later)
        for at, pay in enumerate(option.pays)
    )


def _breakdown(option: Option, sums: Sums) -> Breakdown | None:
    percent = option.terms.percent if "discount" in option.kinds else None
    discount = percent_of(sums.principal, percent) if percent is not None else 0
    waived = sums.total - discount - option.total
    if waived < 0 or waived > sums.charges or (waived and "waiver" not in option.kinds):
        return None
    return Breakdown(sums.principal, sums.charges, waived, discount, option.total)
