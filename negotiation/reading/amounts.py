"""The amount grammar: money, percentages and shares among the tokens; one pass, bounded look-ahead."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from negotiation.reading.numbers import number_word, number_words, read_number
from negotiation.reading.tokens import Token

CURRENCY = set(
    """
    € £ $ euro euros eur euries gbp pound pounds quid usd dollar dollars chf sfr franken francs frs fr balles
    ballen euro's eu ore stg eurs stutz pln sek dkk nok rappen
    """.split()
)
PERCENT = {"%", "procent", "percent", "pct", "prozent", "percentage", "proc"}
_FRACTIONS = {
    "helft": (1, 2),
    "half": (1, 2),
    "halve": (1, 2),
    "halfje": (1, 2),
    "moitie": (1, 2),
    "halfte": (1, 2),
    "haelfte": (1, 2),
    "derde": (1, 3),
    "third": (1, 3),
    "tiers": (1, 3),
    "drittel": (1, 3),
    "dritteln": (1, 3),
    "vierteln": (1, 4),
    "kwart": (1, 4),
    "quarter": (1, 4),
    "quart": (1, 4),
    "viertel": (1, 4),
    "driekwart": (3, 4),
    "dreiviertel": (3, 4),
    "tweederde": (2, 3),
    "thirds": (1, 3),
    "quarters": (1, 4),
    "quarts": (1, 4),
    "vijfde": (1, 5),
    "funftel": (1, 5),
    "cinquieme": (1, 5),
}
_SHARE_FIGURES = {"1/2": (1, 2), "1/3": (1, 3), "2/3": (2, 3), "1/4": (1, 4), "3/4": (3, 4)}
_SHARE_LEADS = set(
    "een a one un ein ene 1 twee two deux zwei drie three trois drei the le die den das het of".split()
)
REST = set(
    """
    difference differenz differenzbetrag verschil surplus restants restlichen ueberrest
    rest restant resterende restbedrag remainder remaining balance reste solde restliche restlichen restbetrag
    restsumme restschuld overige overschot verbleibende verbleibenden resteren rester overblijvende saldo restje
    restante ubrige outstanding other
    """.split()
)


@dataclass(frozen=True, slots=True)
class AmountHit:
    """Money (`M`, cents), a bare number that may be money (`B`, cents), a percentage (`P`) or a share (`H`)."""

    start: int
    end: int
    kind: str
    value: Decimal | int | tuple[int, int]


def share_of(total: int, share: tuple[int, int]) -> int:
    """Take a share of cents, rounded half up to the cent (SCHEMA.md, Resolving)."""
    return int((Decimal(total) * share[0] / share[1]).quantize(Decimal(1), ROUND_HALF_UP))


def find_amounts(tokens: list[Token]) -> list[AmountHit]:
    """Find every amount among tokens in which the dates are already one token each."""
    hits: list[AmountHit] = []
    texts = [token.text for token in tokens]
    at = 0
    while at < len(tokens):
        hit = _at(tokens, texts, at)
        if hit is None:
            at += 1
            continue
        hits.append(hit)
        at = hit.end
    return hits


def _at(tokens: list[Token], texts: list[str], at: int) -> AmountHit | None:
    kind = tokens[at].kind
    if kind == "n":
        return _number(tokens, texts, at)
    if texts[at] in CURRENCY and at + 1 < len(tokens):
        after = at + 2 if texts[at + 1] == "." and at + 2 < len(tokens) else at + 1
        if tokens[after].kind == "n" and texts[at] not in {"fr", "eu", "ore"}:
            value = read_number(texts[after])
            if value is not None:
                scaled, end = _scaled(tokens, texts, value, after + 1)
                end = end + 1 if end < len(texts) and texts[end] in {"euro", "eur", "€"} else end
                return AmountHit(at, end, "M", _cents(scaled))
        return None
    if kind != "w":
        return None
    return _fraction(texts, at) or _words(tokens, texts, at)


def _cents(value: Decimal) -> int:
    return int((value * 100).quantize(Decimal(1), ROUND_HALF_UP))


def _scaled(tokens: list[Token], texts: list[str], value: Decimal, end: int) -> tuple[Decimal, int]:
    if end < len(texts):
        if texts[end] == "k" and (tokens[end].start == tokens[end - 1].end or value < 1000):
            return value * 1000, end + 1
        if texts[end] in {"mille", "duizend", "thousand", "tausend", "tsd", "grand"} and value < 1000:
            return value * 1000, end + 1
    return value, end


def _number(tokens: list[Token], texts: list[str], at: int) -> AmountHit | None:
    if texts[at] in _SHARE_FIGURES:
        return AmountHit(at, at + 1, "H", _SHARE_FIGURES[texts[at]])
    if texts[at] == "50/50":
        return AmountHit(at, at + 1, "H", (1, 2))
    value = read_number(texts[at])
    if value is None:
        return None
    end = at + 1
    following = texts[end] if end < len(texts) else ""
    if following in PERCENT or (following == "p" and texts[end : end + 2] == ["p", "c"]):
        return AmountHit(at, end + 1, "P", value) if value <= 100 else None
    if texts[end : end + 2] in (["pour", "cent"], ["per", "cent"], ["v", "h"]):
        return AmountHit(at, end + 2, "P", value) if value <= 100 else None
    scaled, stop = _scaled(tokens, texts, value, end)
    following = texts[stop] if stop < len(texts) else ""
    if following in CURRENCY or following in {"eur", "euro"}:
        stop += 1
        if (
            stop < len(texts)
            and tokens[stop].kind == "n"
            and len(texts[stop]) == 2
            and following in {"euro", "€", "eur", "euros"}
        ):
            return AmountHit(at, stop + 1, "M", _cents(scaled) + int(texts[stop]))
        return AmountHit(at, stop, "M", _cents(scaled))
    if stop > end or texts[at].endswith("-") or _has_cents(texts[at]):
        return AmountHit(at, stop, "M", _cents(scaled))
    return AmountHit(at, stop, "B", _cents(scaled)) if _may_be_money(tokens, texts, at, value) else None


def _has_cents(text: str) -> bool:
    return len(text) > 3 and text[-3] in ",." and text[-2:].isdigit()


_UNITS_OF_OTHER = frozenset(
    """
    x keer maal fois mal times st nd rd th e de ste er eme uur h u km kg m m2 cm mm l min stuks pcs ° / : jarige
    """.split()
)


def _may_be_money(tokens: list[Token], texts: list[str], at: int, value: Decimal) -> bool:
    """Whether a bare whole number may be money: no noun follows that it would count."""
    if value < 5 or value != value.to_integral_value():
        return False
    end = at + 1
    if end >= len(tokens):
        return True
    if tokens[end].kind == "w":
        return texts[end] in _AFTER_MONEY and not (
            tokens[end].start == tokens[at].end and texts[end] in _UNITS_OF_OTHER
        )
    return texts[end] not in {"/", ":", "°", "#", "-"} or tokens[end].start > tokens[at].end


_AFTER_MONEY = frozenset(
    """
    volgt volgen follows follow suit suivra folgt per at pm pw p mtl a an each every now nu op le la am im in on
    the this deze dit ce cette par pro elke iedere monthly weekly maandelijks wekelijks mensuel mensuels chaque
    chacun jeden jede monatlich wochentlich eraf minder less off of overgemaakt betaald gestort betalen
    overmaken storten over en and et und dan then puis dann vooraf upfront up down vandaag today heute direct
    meteen sofort als if si wenn om to pour zu aan bij by before voor tot tegen is was wordt werd be bezahlt
    gezahlt uberwiesen uberweisen zahlen paid sent pay verse paye payer vire regle niet not nicht pas maar but
    mais aber kan kunnen can could would zou konnte konnen wel maximum max minimum voorschot aanbetaling
    anzahlung acompte deposit jetzt gleich ineens excl incl hors ht ttc bruto netto extra toch ipv instead
    plutot statt rather ik i je wij we ich wir nous zit gaat heb have hab haben lukt moet must beginnend
    starting starten startend vanaf ab from eerst first zuerst d daarna afterwards ensuite danach zo so dat that
    ca fois maandag dinsdag woensdag donderdag vrijdag rest
    """.split()
)


def _fraction(texts: list[str], at: int) -> AmountHit | None:
    share = _FRACTIONS.get(texts[at])
    if share is None:
        return _spelled_percent(texts, at)
    before = texts[at - 1] if at else ""
    after = texts[at + 1] if at + 1 < len(texts) else ""
    if texts[at] in {"half", "halve"} and (after in {"uur", "jaar", "year", "hour", "term"} or before == "other"):
        return None
    if share[1] > 2 and texts[at] not in {"driekwart", "dreiviertel", "tweederde", "tiers", "drittel"}:
        if before not in _SHARE_LEADS - {"the", "le", "die", "den", "das", "het", "of"}:
            return None
        if after in {"keer", "time", "fois", "mal", "termijn", "party", "partij"} or (
            texts[at] == "quarter" and before == "a" and after == "past"
        ):
            return None
    number = number_word(before)
    if number and 1 < number < share[1] + share[0] and share[1] > 2:
        return AmountHit(at - 1, at + 1, "H", (number, share[1]))
    if texts[at : at + 3] in (["half", "half"], ["half", "and", "half"], ["half", "en", "half"]):
        return AmountHit(at, at + 3, "H", (1, 2))
    return AmountHit(at, at + 1, "H", share)


def _spelled_percent(texts: list[str], at: int) -> AmountHit | None:
    value = number_word(texts[at])
    if value is None or value > 100:
        return None
    read = number_words(texts[at : at + 3])
    if read is None:
        return None
    end = at + read[1]
    if end < len(texts) and texts[end] in PERCENT:
        return AmountHit(at, end + 1, "P", Decimal(read[0]))
    if texts[end : end + 2] in (["pour", "cent"], ["per", "cent"]):
        return AmountHit(at, end + 2, "P", Decimal(read[0]))
    return None


def _words(tokens: list[Token], texts: list[str], at: int) -> AmountHit | None:
    """Read number words with a currency, or large enough to be money alone: vijfhonderd, two hundred quid."""
    if number_word(texts[at]) is None:
        return None
    read = number_words(texts[at : at + 9])
    if read is None:
        return None
    value, used = read
    end = at + used
    if used > 1 and texts[end - 1] == "cent" and end - 2 >= at and texts[end - 2] in {"pour", "per"}:
        return None
    following = texts[end] if end < len(texts) else ""
    if following in CURRENCY and following not in {"fr", "eu"}:
        return AmountHit(at, end + 1, "M", value * 100)
    if following == "d" and texts[end : end + 2] in (["d", "euros"], ["d", "euro"]):
        return AmountHit(at, end + 2, "M", value * 100)
    if (
        value >= 100
        and value % 10 == 0
        and (end >= len(tokens) or tokens[end].kind != "w" or following in _AFTER_MONEY)
    ):
        return AmountHit(at, end, "B", value * 100)
    return None
