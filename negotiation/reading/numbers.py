"""Numbers as people write them: digits with any separators, and number words up to 9,999 in four languages."""

import re
from decimal import Decimal

_ONES = {
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien negentien",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    "fr": "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf",
    "de": "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn "
    "siebzehn achtzehn neunzehn",
}
_TENS = {
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante septante quatre-vingt nonante",
    "de": "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
}
_ALSO = {
    "eine": 1,
    "einen": 1,
    "einer": 1,
    "einem": 1,
    "eins": 1,
    "une": 1,
    "zwo": 2,
    "fuenf": 5,
    "zwoelf": 12,
    "fuenfzehn": 15,
    "fuenfzig": 50,
    "dreissig": 30,
    "dreizig": 30,
    "huitante": 80,
    "octante": 80,
    "twaalf": 12,
    "fourty": 40,
    "soixante": 60,
    "quatre-vingts": 80,
    "twee": 2,
    "couple": 2,
    "dozen": 12,
    "dozijn": 12,
}
_HUNDRED = {"honderd", "hundred", "cent", "cents", "hundert"}
_THOUSAND = {"duizend", "thousand", "mille", "mil", "tausend"}


def _small() -> dict[str, int]:
    found = dict(_ALSO)
    for language, words in _ONES.items():
        ones = words.split()
        tens = _TENS[language].split()
        found.update({word: value for value, word in enumerate(ones)})
        found.update({word: 20 + 10 * place for place, word in enumerate(tens)})
        for place, ten in enumerate(tens):
            for value in range(1, 10):
                if language == "nl":
                    found[ones[value] + "en" + ten] = 20 + 10 * place + value
                elif language == "de":
                    found[ones[value] + "und" + ten] = 20 + 10 * place + value
    return found


_SMALL = _small()
_JOINERS = {"en", "and", "et", "und", "-"}
_GLUED = re.compile(r"(?:(?P<t>\w*?)(?:duizend|tausend))?(?:(?P<h>\w*?)(?:honderd|hundert))?(?:en|und)?(?P<r>\w*)")


def _glued(word: str) -> int | None:
    """Read a Dutch or German compound such as `vijftienhonderd` or `zweihundertfunfzig`."""
    if not any(part in word for part in ("honderd", "hundert", "duizend", "tausend")):
        return None
    match = _GLUED.fullmatch(word)
    if match is None:
        return None
    total = 0
    for group, weight in (("t", 1000), ("h", 100), ("r", 1)):
        part = match.group(group)
        if part is None:
            continue
        if part == "":
            total += weight if weight > 1 else 0
        elif (value := _SMALL.get(part)) is not None or (value := _glued(part)) is not None:
            total += value * weight
        else:
            return None
    return total or None


def number_word(word: str) -> int | None:
    """Read one word as a number; None where it is none."""
    value = _SMALL.get(word)
    if value is not None or len(word) < 6:
        return value if value is not None else (100 if word in _HUNDRED else 1000 if word in _THOUSAND else None)
    if word in _HUNDRED:
        return 100
    if word in _THOUSAND:
        return 1000
    return _glued(word)


def number_words(words: list[str]) -> tuple[int, int] | None:
    """Read a number at the head of `words`: its value and how many words it takes.

    >>> number_words(["two", "hundred", "and", "fifty", "euros"])
    (250, 4)
    """
    total = current = 0
    used = place = 0
    while place < len(words) and place < 9:
        word = words[place]
        if word in _JOINERS and used and place + 1 < len(words) and number_word(words[place + 1]) is not None:
            if word != "-" and current and current < 20 and words[place + 1] not in _SMALL:
                break
            place += 1
            continue
        value = number_word(word)
        if value is None:
            break
        if word in _HUNDRED:
            current = (current or 1) * 100
        elif word in _THOUSAND:
            total += (current or 1) * 1000
            current = 0
        elif current == 0 or (current % 100 == 0 and value < 100) or _adds(current, value):
            current += value
        elif current % 100 == 4 and value == 20:
            current += 76
        else:
            break
        place += 1
        used = place
    return (total + current, used) if used else None


def _adds(current: int, value: int) -> bool:
    """Whether a French or English ten takes a unit: twenty one, soixante dix, quatre-vingt douze."""
    ten = current % 100
    if ten >= 20 and ten % 10 == 0:
        return value < 10 or (ten in (60, 80) and value < 20)
    return False


_DIGITS = re.compile(r"\d+")


def read_number(text: str) -> Decimal | None:
    """Read digits with separators: the last one followed by one or two digits is the decimal mark.

    A single separator before exactly three digits groups thousands. None where it can't be a number.

    >>> read_number("1.210,00"), read_number("14'400"), read_number("1,210.5"), read_number("1210,-")
    (Decimal('1210.00'), Decimal('14400'), Decimal('1210.5'), Decimal('1210'))
    """
    text = text.rstrip("-").rstrip(".,") if text.endswith("-") else text
    marks = [character for character in text if not character.isdigit()]
    if not marks:
        return Decimal(text) if len(text) <= 12 else None
    if any(mark not in ".,' " for mark in marks) or len(text) > 20:
        return None
    groups = re.split(r"[.,' ]", text)
    last = marks[-1]
    fraction = ""
    if last in ".," and len(groups[-1]) in (1, 2) and marks.count(last) == 1:
        fraction = groups.pop()
        marks.pop()
    elif last in ".," and len(marks) == 1 and len(groups[0]) > 3:
        return None
    if len(set(marks)) > 1 or any(len(group) != 3 for group in groups[1:]) or not groups[0]:
        return None
    if len(groups) > 1 and len(groups[0]) > 3:
        return None
    return Decimal("".join(groups) + ("." + fraction if fraction else ""))
