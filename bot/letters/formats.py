"""Amounts, dates and numbers as people write them in the four languages."""

import datetime
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, get_args

from negotiation.acts import format_percent
from negotiation.money import Cents

Language = Literal["nl", "en", "fr", "de"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
Form = Literal["formal", "informal"]
"""The form of address: u, vous, Sie or je, tu, du; English has one."""
FORMS: tuple[Form, ...] = get_args(Form)

NBSP = "\N{NO-BREAK SPACE}"
_SYMBOLS = {"EUR": "€", "GBP": "£", "USD": "$"}
_MARKS: dict[Language, tuple[str, str]] = {"nl": (".", ","), "en": (",", "."), "fr": (NBSP, ","), "de": (".", ",")}
"""What stands between thousands, and before the cents."""

_MONTHS: dict[Language, str] = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_WEEKDAYS: dict[Language, str] = {
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
}
_AND: dict[Language, str] = {"nl": "en", "en": "and", "fr": "et", "de": "und"}


def money(cents: Cents, language: Language, currency: str = "EUR") -> str:
    r"""Write an amount; sign and figures never part at the end of a line.

    >>> money(121000, "nl"), money(121000, "en"), money(-500, "de")
    ('€\xa01.210,00', '€1,210.00', '-5,00\xa0€')
    """
    thousands, comma = _MARKS[language]
    whole, part = divmod(abs(cents), 100)
    figures = f"{whole:,}".replace(",", thousands) + f"{comma}{part:02d}"
    sign = "-" if cents < 0 else ""
    symbol = _SYMBOLS.get(currency)
    if language == "en":
        return f"{sign}{symbol}{figures}" if symbol else f"{sign}{currency}{NBSP}{figures}"
    if language == "nl":
        return f"{symbol or currency}{NBSP}{sign}{figures}"
    return f"{sign}{figures}{NBSP}{symbol or currency}"


def day(date: datetime.date, language: Language) -> str:
    """Write a date in full: 4 december 2026, 4 December 2026, 1er janvier 2027, 4. Dezember 2026."""
    number = str(date.day)
    if language == "de":
        number += "."
    elif language == "fr" and date.day == 1:
        number = "1er"
    return f"{number} {_MONTHS[language].split()[date.month - 1]} {date.year}"


def weekday(date: datetime.date, language: Language) -> str:
    """Write a date in full with its weekday, for a day on which somebody has to do something."""
    name = _WEEKDAYS[language].split()[date.weekday()]
    return f"{name}, {day(date, language)}" if language == "de" else f"{name} {day(date, language)}"


def percent(value: Decimal, language: Language) -> str:
    r"""Write a percentage.

    >>> percent(Decimal("2.50"), "fr"), percent(Decimal(3), "nl")
    ('2,5\xa0%', '3%')
    """
    figures = format_percent(value).replace(".", _MARKS[language][1])
    return f"{figures}%" if language in {"nl", "en"} else f"{figures}{NBSP}%"


def listing(words: Iterable[str], language: Language) -> str:
    """Join words as a sentence does: "a, b en c"."""
    words = list(words)
    return "".join(word + joint(len(words) - 1 - at, language) for at, word in enumerate(words))


def joint(still_to_come: int, language: Language) -> str:
    """Give what stands after a word of a list, by how many words still come."""
    return (", " if still_to_come > 1 else f" {_AND[language]} ") if still_to_come else ""


def counted(count: int, one: str, many: str) -> str:
    r"""Write a number with the word that goes with it; the two never part at the end of a line.

    >>> counted(3, "termijn", "termijnen")
    '3\xa0termijnen'
    """
    return f"{count}{NBSP}{one if count == 1 else many}"


def iban(text: str) -> str:
    """Write an account number in groups of four, as on an invoice."""
    bare = "".join(text.split()).upper()
    return NBSP.join(bare[at : at + 4] for at in range(0, len(bare), 4))


def unbroken(text: str) -> str:
    """Keep a short text, such as a phone number, on one line."""
    return text.replace(" ", NBSP) if len(text) < 25 else text


def typeset(text: str, language: Language) -> str:
    """Keep French punctuation on the line of its word; other languages need nothing."""
    if language != "fr":
        return text
    return re.sub(r" (?=[:;?!»])", NBSP, text.replace("« ", f"«{NBSP}"))
