"""Finds which lines of a message say something: greetings, signatures, quoted lines and disclaimers don't."""

import re

_GREETING = re.compile(
    r"\s*(?:hallo|hoi|hey|hi|hello|heya|ha|dag|beste|best|geachte|goede?n?(?:morgen|middag|avond|dag)|"
    r"goeie(?:morgen|middag|dag|n)|dear|"
    r"good (?:morning|afternoon|evening|day)|morning|afternoon|evening|bonjour|bonsoir|cher|chere|chers|madame|"
    r"monsieur|messieurs|mesdames|salut|"
    r"sehr geehrte[rs]?|guten (?:tag|morgen|abend)|gruezi|gruss gott|grussgott|servus|moin|liebe[rs]?|mevrouw|"
    r"mijnheer|meneer|lieve|goei?dag|"
    r"mdame|coucou|to whom|l\.s|ls|goedemo|hoi hoi|yo|heer)\b[^.?!\n]{0,60}[,!:]?\s*$"
)
_CLOSING = re.compile(
    r"\s*(?:(?:met )?(?:de )?(?:vriendelijke|hartelijke|beste|warme|sportieve|lieve|zonnige|muzikale|collegiale|"
    r"vriendelijk|oprechte|meeste)? ?"
    r"(?:groet(?:en|jes)?|gr|grtn|grtjs|grts|groetn|hoogachting)\b|mvg\b|m\.v\.g|mvrgr|m v g|mg\b|vrgr|"
    r"hoogachtend|hgtd|met (?:oprechte |de meeste )?hoogachting|met dank\b|"
    r"(?:kind|best|warm|kindest|with|many)? ?regards?\b|rgds|kr\b|br\b|brgds|best\s*,?\s*$|best wishes|"
    r"all the best|cheers\b|yours (?:sincerely|faithfully|truly|aye)|sincerely|"
    r"(?:many |with )?thanks(?: a million| in advance| and regards| again)?\s*[,!.]?\s*$|thank you\s*[,!.]?\s*$|"
    r"ta\s*,?\s*$|warmly\b|take care|sorry again|"
    r"(?:bien |tres )?(?:cordialement|cdlt|cdt|bav\b)|bien a (?:vous|toi)|(?:sinceres |meilleures |salutations |"
    r"nos |mes |avec nos )*salutations|sentiments (?:distingues|devoues)|respectueusement|"
    r"(?:veuillez|nous vous prions|je vous prie|recevez)\b.{0,60}(?:agreer|salutations|recevoir|croire)|"
    r"bonne (?:journee|soiree|fin de|reception|semaine)|a bientot|amicalement|amities|"
    r"m\.?f\.?g\b|mit (?:freundlichen|besten|herzlichen|lieben|vielen|sonnigen|freundlichem)? ?gru(?:ss|s|ess|"
    r"sz)\w*|(?:freundliche|beste|viele|liebe|herzliche|schone|sonnige|freundlicher) gru(?:e?sse?n?)|"
    r"gru(?:e?sse?)\b|"
    r"i\. ?[av]\.|ppa\b|p\. ?o\.|lg\b|vg\b|bg\b|hochachtungsvoll|mit hochachtung|gruetzi|ciao|groeten|"
    r"bien sincerement|merci d ?'?avance\s*[,!.]?\s*$|danke (?:im voraus|vorab)\s*[,!.]?\s*$|"
    r"vielen dank\s*[,!.]?\s*$|alvast bedankt\s*[,!.]?\s*$|bedankt\s*[,!.]?\s*$|merci\s*[,!.]?\s*$)"
)
_DISCLAIMER = re.compile(
    r"\s*(?:\*+\s*)?(?:(?:dit|deze|this|ce|cet|diese[rs]?)\s(?:bericht|e-?mail|message|mail|courriel|"
    r"communication|nachricht)\b.{0,40}(?:vertrouwelijk|confidenti|vertraulich|bestemd|intended|uitsluitend|"
    r"privileged)"
    r"|disclaimer|(?:please )?(?:consider|think of|think before) .{0,20}(?:environment|printing)|"
    r"denk aan het milieu|pensez a l'environnement|pensez a |bitte (?:denken|prufen) sie.{0,30}(?:umwelt|drucken|"
    r"ausdrucken)"
    r"|sent from my|verzonden (?:vanaf|met|via) |verstuurd (?:vanaf|met) |envoye (?:de|depuis) mon|"
    r"gesendet (?:von|mit) (?:meinem|mein)|get outlook|diese e-mail kann|this e-?mail (?:and any|may|is)|"
    r"ce message (?:et|est|peut|ainsi)"
    r"|op al onze|op onze (?:offertes|leveringen|diensten)|onze algemene voorwaarden)"
)
_POSTSCRIPT = re.compile(r"\s*p\.? ?s\.?\b")
_CONTACT = re.compile(
    r"(?:\btel\b|\bt[:.]|\bgsm\b|\bmob|\bkvk\b|\bbtw\b|\btva\b|\bvat\b|\bust|\bwww\.|@|\bbe ?0\d|\bsiret\b|"
    r"\bsiren\b|\bhrb\b|\brpr\b|\biban\b|\bpostbus\b|\bcompany no|\breg(?:istered)?\b|\bfax\b|\|)"
)


def said_lines(original: str, folded_lines: list[tuple[int, int, str]], spans: list[str]) -> list[bool]:
    """Say for each folded line whether it carries acts; `spans` are the lines as the debtor wrote them."""
    del original
    keep = [bool(line.strip()) and not line.lstrip().startswith(">") for _, _, line in folded_lines]
    first = next((at for at, kept in enumerate(keep) if kept), None)
    if first is None:
        return keep
    last = max(at for at, kept in enumerate(keep) if kept)
    if first < last and _GREETING.match(folded_lines[first][2]) and len(folded_lines[first][2].split()) <= 7:
        keep[first] = False
    _cut_tail(folded_lines, keep, first)
    _cut_names(folded_lines, spans, keep)
    return keep


def _cut_tail(lines: list[tuple[int, int, str]], keep: list[bool], first: int) -> None:
    """Drop everything from the closing formula or disclaimer on, a postscript apart."""
    cut = False
    said = any(kept for kept in keep[: first + 1])
    for at in range(first, len(lines)):
        text = lines[at][2]
        if not keep[at]:
            continue
        words = len(text.split())
        if not cut and said and at > first and (_closes(text, words) or _DISCLAIMER.match(text)):
            cut = True
        elif cut and _POSTSCRIPT.match(text):
            cut = False
        if cut:
            keep[at] = False
        said = said or keep[at]


def _closes(text: str, words: int) -> bool:
    match = _CLOSING.match(text)
    if match is None or not match.group().strip():
        return False
    return words <= 7 or match.end() > 0.6 * len(text)


def _cut_names(lines: list[tuple[int, int, str]], spans: list[str], keep: list[bool]) -> None:
    """Drop names, firms and contact details that stand under the text without a formula."""
    for at in range(len(lines) - 1, 0, -1):
        if not keep[at]:
            continue
        if not any(keep[:at]) or not _is_name(spans[at], lines[at][2]):
            return
        keep[at] = False


def _is_name(span: str, folded: str) -> bool:
    words = span.split()
    if not words or span.rstrip().endswith(("?", "!", ":")):
        return False
    if _CONTACT.search(folded) and len(words) <= 14 and not span.rstrip().endswith("."):
        capitals = sum(1 for word in words if not word[0].islower())
        return capitals * 2 >= len(words)
    if len(words) > 7 or (span.rstrip().endswith(".") and len(words) > 3):
        return False
    if any(character.isdigit() for character in span) and not _CONTACT.search(folded):
        return False
    long = [word for word in words if len(word) > 3]
    if not long:
        return len(words) <= 3 and words[0][0].isupper() and not span.rstrip().endswith((".", "?", "!"))
    small = sum(1 for word in long if word[0].islower() and word.lower() not in _SMALL_IN_NAMES)
    return (
        words[0][0].isupper()
        and small == 0
        and len(words) > 0
        and (len(words) > 1 or len(span) < 20)
        and folded.strip(" .,") not in _ANSWERS
    )


_SMALL_IN_NAMES = set(
    "namens deze boekhouding administratie crediteuren zaakvoerder bestuurder gerant secretariaat voor".split()
)
_ANSWERS = {
    "akkoord",
    "deal",
    "prima",
    "okay",
    "goed",
    "accoord",
    "einverstanden",
    "passt",
    "agreed",
    "accepted",
    "fine",
    "perfect",
    "parfait",
    "d'accord",
    "entendu",
    "accepte",
    "oui",
    "non",
    "nein",
    "neen",
    "super",
    "optie b",
    "optie a",
    "option a",
    "option b",
    "betaald",
    "already paid",
    "bezahlt",
    "paid",
    "done",
    "niet akkoord",
    "geht klar",
    "merci",
    "thanks",
    "danke",
    "optie c",
    "option c",
    "variante a",
}
