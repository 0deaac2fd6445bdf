"""Fills the example files with what `akkoord init` was told."""

import json
import re
from dataclasses import dataclass
from importlib.resources import files

_ZONES = {
    "AT": "Europe/Vienna",
    "BE": "Europe/Brussels",
    "CH": "Europe/Zurich",
    "CZ": "Europe/Prague",
    "DE": "Europe/Berlin",
    "DK": "Europe/Copenhagen",
    "ES": "Europe/Madrid",
    "FR": "Europe/Paris",
    "GB": "Europe/London",
    "IE": "Europe/Dublin",
    "IT": "Europe/Rome",
    "LU": "Europe/Luxembourg",
    "NL": "Europe/Amsterdam",
    "NO": "Europe/Oslo",
    "PL": "Europe/Warsaw",
    "PT": "Europe/Lisbon",
    "SE": "Europe/Stockholm",
}
_CURRENCIES = {
    "CH": "CHF",
    "CZ": "CZK",
    "DK": "DKK",
    "GB": "GBP",
    "LI": "CHF",
    "NO": "NOK",
    "PL": "PLN",
    "SE": "SEK",
}
_BLANK = re.compile(r"@([a-z_]+)@")
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ./@_+-]*[A-Za-z0-9])?")
_VARIABLE = re.compile(r"^[^#\n]*\$\{([A-Z_]+)\}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Answers:
    """What `init` was told: all are checked by their readers before they come here."""

    name: str
    country: str
    language: str
    iban: str
    host: str
    address: str
    manager: str
    os_user: str

    @property
    def time_zone(self) -> str:
        """The zone of the country's capital where we know it, else UTC."""
        return _ZONES.get(self.country, "UTC")


def settings_text(answers: Answers) -> str:
    """Write `akkoord.yaml`."""
    host = answers.host
    blanks = {
        "name": answers.name,
        "street": "Street 1",
        "town": "1000 AA Town",
        "country": answers.country,
        "language": answers.language,
        "time_zone": answers.time_zone,
        "iban": answers.iban,
        "address": answers.address,
        "host": host,
        "smtp_host": f"smtp.{host.removeprefix('imap.')}" if host.startswith("imap.") else host,
        "manager": answers.manager,
        "os_user": answers.os_user,
    }
    return _BLANK.sub(lambda blank: _written(blanks[blank[1]]), _example("akkoord.yaml"))


def policy_text(country: str) -> str:
    """Write `policy.yaml` in the country's currency, in euros where we do not know it."""
    return _example("policy.yaml").replace("currency: EUR", f"currency: {_CURRENCIES.get(country, 'EUR')}", 1)


def variables(settings: str) -> list[str]:
    """Name the environment variables that a settings text reads, comments left out."""
    return list(dict.fromkeys(_VARIABLE.findall(settings)))


def environment_text(settings: str) -> str:
    """Write `.env.example`."""
    lines = ["# Copy to .env, fill in, keep it secret, and read it before akkoord starts: set -a; . ./.env; set +a"]
    return "\n".join([*lines, *(f"{name}=" for name in variables(settings))]) + "\n"


def _written(value: str) -> str:
    """Write a value, in quotes where YAML could read it otherwise; JSON's quotes are YAML's too."""
    return value if _PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def _example(name: str) -> str:
    return files("bot.examples").joinpath(name).read_text(encoding="utf-8")
