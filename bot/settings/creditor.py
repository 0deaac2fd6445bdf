"""The creditor's own section of `akkoord.yaml`, and when people work there."""

from pathlib import Path
from typing import Any

from bot.settings.model import Creditor
from bot.settings.scalars import bic, colour, email, hours, iban, path, time_zone, website
from bot.strict_yaml.fields import Fields, Reader, list_of
from bot.strict_yaml.scalars import country, one_of, words
from bot.strict_yaml.tree import Node

LANGUAGES = ("nl", "en", "fr", "de")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def creditor(folder: Path) -> Reader[Creditor]:
    """Read who is owed the money; the logo lies relative to `folder`."""
    lines = list_of(words("a line of the address"), "the lines of the address, such as [Kade 1, 1011 AB Amsterdam]")

    def reader(node: Node) -> Creditor:
        with Fields(node) as fields:
            found: dict[str, Any] = {
                "name": fields.need("name", words("the creditor's name"), "the creditor's name", None),
                "address": fields.need("address", lines, "the lines of the address", None),
                "country": fields.need("country", country, "a country code such as NL", None),
                "language": fields.need("language", one_of(LANGUAGES), "nl, en, fr or de", None),
                "time_zone": fields.need("time_zone", time_zone, "a time zone such as Europe/Amsterdam", None),
                "iban": fields.need("iban", iban, "the IBAN that stands on the invoices", None),
                "bic": fields.take("bic", bic, None),
                "phone": fields.take("phone", words("a phone number", 40), None),
                "email": fields.need("email", email, "an address that a person reads", None),
                "website": fields.take("website", website, None),
                "verify": fields.take("verify", words("how a debtor can check that a letter is real", 300), None),
                "assistant": fields.take("assistant", words("a name for the assistant", 60), "Akkoord"),
                "contact_person": fields.take("contact_person", words("a person's name", 100), None),
                "colour": fields.take("colour", colour, "#1f4e79"),
                "logo": fields.take("logo", path(folder, kind="file"), None),
            }
        return Creditor(**found)

    return reader


def office_hours(node: Node) -> dict[str, Any]:
    """Read when people work; absent keys are left out."""
    named = list_of(one_of(WEEKDAYS), f"a list of {', '.join(WEEKDAYS)}")
    found: dict[str, Any] = {}
    with Fields(node) as fields:
        opening = fields.take("hours", hours, None)
        days = fields.take("days", named, None)
        holidays = fields.take("holidays", country, None)
    if opening:
        found["opens"], found["closes"] = opening
    if days:
        found["weekdays"] = frozenset(WEEKDAYS.index(day) for day in days)
    if holidays:
        found["holidays"] = holidays
    return found
