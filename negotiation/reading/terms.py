"""Counts of parts and how often they come: `in 3 termijnen`, `4 Monatsraten`, `fortnightly`, `tous les mois`."""

from negotiation.reading.numbers import number_word
from negotiation.reading.phrases import compile_phrases
from negotiation.reading.tokens import Token

_PART_NOUNS = {
    None: """
        termijn termijnen termijntjes keer keren maal x schijven schijfjes schijf delen deeltjes deel betalingen
        stukken stukjes porties afbetalingen aflossingen stortingen installments instalments payments parts
        chunks bits goes lots tranches installment instalment equal fois versements versement echeances echeance
        paiements tranche morceaux acomptes reglements virements raten rate teilzahlungen teilbetrage
        teilbetragen teilen teile mal zahlungen abschlage teilbetraegen betaaltermijnen stages gelijke egales
        gleiche gleichen termijnbetalingen deelbetalingen teilraten etappen portionen tranchen
    """,
    "monthly": """
        maandtermijnen maandtermijn maandbedragen maandaflossingen maandbetalingen mensualites mensualite
        mensualitees monatsraten monatsrate maandschijven
    """,
    "weekly": """
        weektermijnen wochenraten wochenrate weekbetalingen
    """,
}
PART_NOUNS: dict[str, str | None] = {
    word: frequency for frequency, text in _PART_NOUNS.items() for word in text.split()
}
"""What parts are called, and how often they come where the noun says it."""
_ADJECTIVES = set(
    """
    gelijke equal egales egaux gleiche gleichen maandelijkse monthly mensuelles monatliche monatlichen monthy
    wekelijkse weekly wochentliche wochentlichen kleine smaller small petites petits kleinen afzonderlijke
    separate simple opeenvolgende consecutive gleich grossen grosse mooie gelijkwaardige gelijkmatige zelfde same
    identical aparte losse extra of equals vaste fixed manageable easy hohe hohen even bi resterende remaining
    restantes verbleibenden fortnightly tweewekelijkse hebdomadaires gelijken egal egale identiques successives
    successifs einzelnen maendelijkse halve
    """.split()
)
_GLUED = {
    word + tail: value
    for value, words in {
        1: ("ein", "een"),
        2: ("twee", "zwei", "2"),
        3: ("drie", "drei", "3"),
        4: ("vier", "4"),
        5: ("vijf", "funf", "fuenf"),
        6: ("zes", "sechs"),
        8: ("acht",),
        7: ("sieben", "zeven"),
        9: ("neun", "negen"),
        10: ("tien", "zehn"),
        12: ("twaalf", "zwolf", "zwoelf"),
    }.items()
    for word in words
    for tail in ("maal", "mal", "keer")
    if (word, tail) not in {("ein", "mal"), ("een", "maal"), ("ein", "maal"), ("een", "keer")}
}
_GLUED |= {"thirds": 3, "tweeen": 2, "drieen": 3, "vieren": 4, "halves": 2, "drittel": 3}
MONTH_UNITS = set("maanden maand months month mois monate monaten mnd mnden maandjes".split())
WEEK_UNITS = {"weken", "weeks", "semaines", "wochen", "week"}
_OVER = set(
    """
    over in op auf sur uber ueber verdeeld gespreid spread across en pendant wahrend gedurende for during binnen
    telkens durant fur
    """.split()
)

_FREQUENCIES = {
    "biweekly": """
        om de|den twee|2|14|veertien weken|dagen|week; elke|iedere|alle twee|2|14|veertien weken|dagen|week;
        tweewekelijks*|veertiendaags*|2wekelijks; om de andere week;
        every two|2|other|second weeks|week|fortnight|friday|thursday|monday|tuesday|wednesday; every 14 days;
        fortnightly; every|a|per|each fortnight; biweekly|bi-weekly; bi weekly;
        tous|toutes les 15|quinze|14|deux|2 jours|semaines; une semaine sur deux; par quinzaine;
        chaque quinzaine; bimensuel*; deux fois par mois; twice a|per month; twee keer per maand;
        2 versements par mois; deux versements par mois; alle zwei|2|14|vierzehn wochen|tage;
        zweiwochentlich*|vierzehntag*|14tagig*|zweiwoechentlich*|vierzehntaeg*; 14 tagig*|taegig*;
        jede zweite woche; im zweiwochenrhythmus
    """,
    "weekly": """
        elke|iedere|ieder|every|each|chaque|jeden|jede|per W; tous les W; telkens op W;
        per|elke|iedere|ieder|in|de week|vrijdag|maandag|dinsdag|woensdag|donderdag|wk; pw; p w; wekelijks*;
        / week|semaine|woche|wk; weeks|weekse; in de week;
        a|per|each|every|pr week|friday|monday|tuesday|wednesday|thursday|wk; weekly;
        on fridays|mondays|tuesdays|wednesdays|thursdays; par|chaque semaine|vendredi|lundi; hebdo*;
        tous les lundis|vendredis|mardis|mercredis|jeudis; toutes les semaines; la semaine;
        pro|jede|die|in woche; in der woche; jeden freitag|montag|dienstag|mittwoch|donnerstag;
        wochentlich*|woechentlich*; wochenweise; telkens op vrijdag
    """,
    "monthly": """
        per|elke|iedere|ieder|in|de|p maand|mnd; pm; p m; / m|mnd|maand|month|mois|monat|mth;
        maandelijks*|maandelijkes; in de|het maand; maandtermijn*; maandbedrag*; maand per maand;
        elke eind*|einde van de maand; telkens ~ van de maand; telkens ~ de D; telkens D; om de maand;
        maandelijkse; telkens ~ maand; elke D; iedere D; a|per|each|every|pr|p month|mth; monthly;
        on the D of each|every|the month; D of each|every month; each D; every D; mthly; par|chaque|du|le mois;
        mensuel*|mensuell*; mensualit*; tous les mois; chaque D; tous les D; le D de chaque mois;
        de mois en mois; pro|im|jeden|den|je|am monat; monatlich*|monatl|mtl; monatsrate*|monatsweise;
        jeweils ~ D; jeweils zum|am ~; jeden D; zum ersten des monats; der naechsten|kommenden monate;
        chaque debut|fin de mois
    """,
}
_PHRASES = compile_phrases((_FREQUENCIES,))


def frequencies(symbols: list[str]) -> list[tuple[str, int, int]]:
    """Find (frequency, start, end) among a sentence's symbols."""
    return _PHRASES.find(symbols)


def find_counts(tokens: list[Token]) -> list[tuple[int, int, int, str | None]]:
    """Find counts of parts: (start, end, count, frequency that the noun says)."""
    found = []
    at = 0
    while at < len(tokens):
        hit = _count_at(tokens, at)
        if hit is None:
            at += 1
            continue
        found.append(hit)
        at = hit[1]
    return found


_STRETCHES = frozenset(
    """
    over op en auf sur uber ueber spread across pendant gedurende for during fur
    """.split()
)


def _count_at(tokens: list[Token], at: int) -> tuple[int, int, int, str | None] | None:
    text = tokens[at].text
    if tokens[at].kind == "w" and text in _GLUED:
        return at, at + 1, _GLUED[text], None
    value = _value(tokens[at])
    if value is None or not 2 <= value <= 72:
        return None
    end = at + 1
    while end < len(tokens) and end < at + 4 and tokens[end].text in _ADJECTIVES:
        end += 1
    following = tokens[end].text if end < len(tokens) else ""
    if following in PART_NOUNS:
        if following in {"keer", "mal", "x", "fois", "maal"} and _counts_other(tokens, at, end):
            return None
        return at, end + 1, value, _said_frequency(tokens, at, end)
    period = _stretch(tokens, at, following)
    return (at, end + 1, value, period) if period else None


def _value(token: Token) -> int | None:
    if token.kind == "n":
        return int(token.text) if token.text.isdigit() and len(token.text) <= 2 else None
    return number_word(token.text) if token.kind == "w" else None


def _said_frequency(tokens: list[Token], at: int, end: int) -> str | None:
    """Give the frequency that the noun or an adjective before it says: `four monthly payments`."""
    between = {tokens[place].text for place in range(at + 1, end + 1)}
    if between & {"maandelijkse", "monthly", "mensuelles", "monatliche", "monatlichen", "mensuels"}:
        return "monthly"
    if between & {"wekelijkse", "weekly", "wochentliche", "hebdomadaires"}:
        return "weekly"
    return PART_NOUNS[tokens[end].text]


def _stretch(tokens: list[Token], at: int, following: str) -> str | None:
    """Say whether so many months or weeks are how long parts go on: `over 12 maanden`, `for 5 months`."""
    before = tokens[at - 1].text if at else ""
    if following in WEEK_UNITS:
        return "weeks" if before in {"over", "sur", "across", "auf", "for", "gedurende"} else None
    if following not in MONTH_UNITS or before not in _STRETCHES:
        return None
    summed = any(token.kind in "MBnH" for token in tokens[max(0, at - 7) : at])
    return "months" if summed or before not in {"for", "during", "pendant", "gedurende", "fur"} else None


_SAID_BEFORE = frozenset(
    """
    al deja schon already bereits reeds dit is factur facture berechnet charged billed invoiced gefactureerd
    aangerekend verrechnet
    """.split()
)


_DONE_SO_OFTEN = frozenset(
    """
    gemaild gebeld gemailt gevraagd geschreven angerufen geschrieben appele ecrit demande gewerkt gestuurd mail
    gereklameerd dezelfde hetzelfde langs gefactureerd relance gezegd berechnet factuur facture angemahnt
    reklamiert gemahnt gemeldet nachgefragt gebeten relances ecrits asked rung called emailed written complained
    herinnerd gereclameerd gemeld
    """.split()
)


def _counts_other(tokens: list[Token], at: int, end: int) -> bool:
    """Whether `al twee keer gemaild`, `zwei Mal angerufen` counts something other than parts."""
    before = {tokens[place].text for place in range(max(0, at - 2), at)}
    after = {tokens[place].text for place in range(end + 1, min(len(tokens), end + 4))}
    return bool(before & _SAID_BEFORE) or bool(after & _DONE_SO_OFTEN)
