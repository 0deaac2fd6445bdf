"""Words in cells, in four languages: yes and no, languages, countries, forms of address, addresses."""

import re

from bot.intake.aliases import plain

_YES = frozenset("ja j yes y oui o true wahr vrai waar 1 x particulier privat prive consument consumer b2c".split())
_NO = frozenset(
    "nee n no non nein false falsch faux onwaar 0 - zakelijk b2b bedrijf company business entreprise societe firma"
    " professionnel geschaftlich gewerblich".split()
)
_UNKNOWN = frozenset("unknown onbekend inconnu unbekannt ?".split())
_LANGUAGES = {
    "nl": "nl nld dut nederlands dutch neerlandais niederlandisch vlaams",
    "en": "en eng engels english anglais englisch",
    "fr": "fr fra fre frans french francais franzosisch",
    "de": "de deu ger duits german allemand deutsch",
}
_COUNTRIES = {
    "NL": "nederland netherlands thenetherlands paysbas niederlande holland nld",
    "BE": "belgie belgium belgique belgien bel",
    "DE": "duitsland germany allemagne deutschland deu",
    "FR": "frankrijk france frankreich fra",
    "LU": "luxemburg luxembourg lux",
    "GB": "verenigdkoninkrijk unitedkingdom royaumeuni vereinigteskonigreich uk england gbr",
    "AT": "oostenrijk austria autriche osterreich aut",
    "CH": "zwitserland switzerland suisse schweiz che",
    "IE": "ierland ireland irlande irland irl",
    "ES": "spanje spain espagne spanien esp",
    "IT": "italie italy italien ita",
    "US": "verenigdestaten unitedstates etatsunis vereinigtestaaten usa",
}
_FORMS = {
    "formal": "formal formeel u vous sie formel formell",
    "informal": "informal informeel je jij tu du informel",
}
_ADDRESS = re.compile(r"[^@\s<>;,]{1,64}@[^@\s<>;,]{1,253}\.[^@\s<>;,.]{2,63}")


def yes_or_no(cell: str) -> bool | None:
    """Read a yes or a no, also where a column says `B2B` or `Privat`; None if it is neither."""
    word = plain(cell) or cell.strip()
    return True if word in _YES else False if word in _NO else None


def natural_person(cell: str) -> str | None:
    """Read `yes`, `no` or `unknown`; None if it is none of them."""
    if (plain(cell) or cell.strip()) in _UNKNOWN:
        return "unknown"
    answer = yes_or_no(cell)
    return None if answer is None else "yes" if answer else "no"


def language(cell: str) -> str | None:
    """Read a language that letters are written in: by code, locale or name."""
    return _by_word(_LANGUAGES, cell) or _by_word(_LANGUAGES, re.split(r"[-_]", cell.strip())[0])


def country(cell: str) -> str | None:
    """Read a country: any two letters are taken as its code, the usual ones also by name."""
    code = cell.strip().upper()
    return _by_word(_COUNTRIES, cell) or (code if re.fullmatch(r"[A-Z]{2}", code) else None)


def address_form(cell: str) -> str | None:
    """Read a form of address: `formal` or `informal`."""
    return _by_word(_FORMS, cell)


def addresses(cell: str) -> tuple[str, ...] | None:
    """Read mail addresses, several with `;` or `,` between; None if something in there is none."""
    found = tuple(part for part in re.split(r"[;,\s]+", cell) if part)
    return found if all(_ADDRESS.fullmatch(one) for one in found) else None


def days_of_month(cell: str) -> tuple[int, ...] | None:
    """Read days of the month, as in `15, 30`; None if something in there is none."""
    parts = [part for part in re.split(r"[;,/\s]+", cell) if part]
    if not all(part.isdecimal() and 1 <= int(part) <= 31 for part in parts):
        return None
    return tuple(sorted({int(part) for part in parts}))


def _by_word(known: dict[str, str], cell: str) -> str | None:
    word = plain(cell)
    return next((value for value, words in known.items() if word in words.split()), None)
