"""The debtor's own words: what they typed, without the history below, above or between it.

A scanner over lines, each looked at a bounded number of times with bounded patterns, so that no text makes it slow.
Losing the debtor's words is the costly error and leaking our own letter the second, so what is not clearly quoted
stays. Four languages are known by their words (nl, en, fr, de); attributions in others by date and address.
"""

import re
from dataclasses import dataclass

from mail.html import QUOTED_FROM_HERE
from mail.own_letters import OwnLetters
from mail.trailers import without_trailers

MOST_LINES = 20_000
MOST_LINE = 400
"""Characters of a line that are compared with patterns; the rest of a longer line goes along with it."""

_FLAT = str.maketrans({
    "\xa0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ", "\t": " ", "\u3000": " ", "\uff1a": ":",
    "\u200b": None, "\u200c": None, "\u200d": None, "\u2060": None, "\ufeff": None, "\xad": None, "\u200e": None,
    "\u200f": None, "\u202a": None, "\u202c": None, "*": None,
})  # fmt: skip
_CLEAN = str.maketrans(
    {"\xa0": " ", "\u202f": " ", "\u2007": " ", "\u200b": None, "\u2060": None, "\ufeff": None, "\xad": None}
)
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE = "-----BEGIN PGP SIGNATURE-----"
_QUOTE = re.compile(r"^ {0,3}(?:(?:>|\|(?=[ >|])|(?<![A-Z])[A-Z]{2,3}>(?= )) ?){1,20}")

_WORDS_FOR_MAIL = (
    r"(?:message|bericht|berichten|e-?mail|mail|nachricht|courriel|mensaje|messaggio|mensagem|wiadomość)"
)
_RULED = re.compile(
    rf"[-_=~—–]{{2,}} ?(?!begin pgp|end pgp|extern)[^_=~]{{0,50}}\b(?:{_WORDS_FOR_MAIL}\b|forwarded by"
    r"|doorgestuurd door|réacheminé par|weitergeleitet von)[^_=~]{0,60}[-_=~—–]{2,}:?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:begin forwarded message|begin doorgestuurd bericht|début du message (?:transféré|réexpédié)"
    r"|anfang der weitergeleiteten nachricht|forwarded message|doorgestuurd bericht|message transféré"
    r"|weitergeleitete nachricht|original message|oorspronkelijk bericht|originele bericht|message d'origine"
    r"|message original|ursprüngliche nachricht|originalnachricht|(?:original|oorspronkelijke) (?:e-?mail|mail)) ?:",
    re.IGNORECASE,
)
_REPLY_ABOVE = re.compile(
    r"[#\-—–=_* ]{0,16}(?:please )?(?:(?:type|write|reply|respond|answer)[^.]{0,30} above this line[^.]{0,30}"
    r"|(?:gelieve |antwoord(?:en)? |typ |reageer |schrijf )[^.]{0,40}boven deze (?:lijn|regel)[^.]{0,20}"
    r"|(?:veuillez |merci de )?(?:répondre|écrire|saisir)[^.]{0,30} au-dessus de cette ligne"
    r"|(?:bitte )?(?:antworten|schreiben)?[^.]{0,30}(?:oberhalb|über) dieser (?:linie|zeile)[^.]{0,30})"
    r"[#\-=_* .]{0,12}",
    re.IGNORECASE,
)

_LABELS = {
    "from": "from van de von expéditeur afzender absender emetteur émetteur da od från fra från от desde",
    "date": "sent date verzonden datum envoyé envoye date gesendet verstuurd reçu received ontvangen enviado"
    " enviada fecha inviato data skickat sendt дата отправлено wysłano",
    "to": "to aan à an a destinataire ontvanger empfänger cc kopie bcc para do till til кому do",
    "subject": "subject onderwerp objet betreff betreft sujet asunto oggetto assunto temat ämne emne тема",
}
_CLASS_OF = {word: kind for kind, words in _LABELS.items() for word in words.split()}
_LABEL = re.compile(
    r"(?:[-•·>| ]{0,3})(" + "|".join(sorted(map(re.escape, _CLASS_OF), key=len, reverse=True)) + r")"
    r"(?: (?:le|on|op|am|um|par|by|door|von|date))? ?:(?= |$|[\"<\w\[])",
    re.IGNORECASE,
)
_EXTRA_LABEL = re.compile(
    r"(?:cc|bcc|cci|kopie|importance|belang|priorité|wichtigkeit|attachments?|bijlagen?|pièces jointes|anlagen?"
    r"|reply-to|antwoord aan|répondre à|antwort an|sent by|please respond to|verzonden door|gesendet von) ?:",
    re.IGNORECASE,
)
_WINDOW = 14

_VERB = re.compile(
    r"\b(?:schreef|schreven|geschreven|wrote|writes|écrit|écrivait|schrieb|geschrieben|quoting|zitat von|citeren"
    r"|escribió|scritto|escreveu"
    r"|napisała?|pisze|napsal|kirjoitti|írta|yazdı|написал|skrev|shared|a envoyé|heeft gestuurd)\b|\ba écrit",
    re.IGNORECASE,
)
_ME = re.compile(
    r"\b(?:ik|wij|we|je|u|jij|jullie|uw|mijn|onze|ons|i|you|your|my|our|j'|je|nous|vous|votre|vos|mon|mes|notre|nos"
    r"|ich|wir|sie|ihre?n?|mein\w*|unser\w*|collega\w*|colleague\w*|collègue\w*|kollege\w*|kollegin)\b(?! ?@)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"[^\s<>@,;:\"'()]{1,80}@[^\s<>@,;:\"'()]{1,80}\.[a-z]{2,}", re.IGNORECASE)
_TIME = re.compile(r"\b\d{1,2} ?[:.h] ?\d{2}\b|\b\d{1,2} ?(?:am|pm|uhr|uur)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b")
_LEAD = re.compile(
    r"(?:on|op|le|am|il|el|em|den|dnia|em|mail|vom) (?=.{0,40}\d)|(?:at|om|um|à) \d"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\d{4}-\d\d-\d\d|\d{1,2} [^\W\d]{3,}",
    re.IGNORECASE,
)
_NAME_FIRST = re.compile(r"[\"'<]|[A-ZÀ-Þ][\w.'&, -]{1,60} <")
_ENDS = re.compile(r"(?:[:：]|(?<=-)-{2,}|\bwrote ?-+) ?>?$")
_ONE_LINE_QUOTE = re.compile(
    r"(?:on|op|le|am) [^>]{10,200}(?:wrote|schreef|écrit|schrieb)[^>]{0,100}: ?> ", re.IGNORECASE
)
_MOST_WRAPPED = 5


@dataclass(slots=True)
class _Line:
    """One line: as it was, flattened for looking at, and how deep it is quoted."""

    text: str
    flat: str
    depth: int

    @property
    def is_blank(self) -> bool:
        return not self.flat


def own_words(text: str, letters: OwnLetters | None = None) -> str:
    """Give what the writer typed: top, bottom and inline answers, with a typed signature.

    Quotes, attributions, header blocks, device lines, banners and disclaimers are gone. `letters` are our own
    outbound texts: what equals them is dropped too, also where the writer's program left no mark.
    """
    lines = [_line(raw) for raw in _without_armour(text.translate(_CLEAN)).split("\n")[:MOST_LINES]]
    kept = _unquoted(lines)
    if letters is not None:
        kept = letters.without_ours(kept)
    return without_trailers(kept)


def _without_armour(text: str) -> str:
    """Take signed text (RFC 4880 §7) out of its armour."""
    start = text.find(_SIGNED)
    if start < 0:
        return text
    body = text.find("\n\n", start)
    end = text.find(_SIGNATURE, start)
    if body < 0:
        return text
    return text[:start] + text[body + 2 : end if end > body else len(text)].replace("\n- ", "\n")


def _flat(text: str) -> str:
    line = text[:MOST_LINE]
    if line.isascii() and "*" not in line and "\t" not in line:
        return line.strip()  # most lines, and much faster
    return line.translate(_FLAT).strip()


def _line(raw: str) -> _Line:
    match = _QUOTE.match(raw) if "|" in raw[:4] or ">" in raw[:6] else None
    if match is not None and raw[match.end() :].strip() in {":", "wrote:"}:
        match = None  # not a quote: a wrapped `<address>:`
    flat = _flat(raw)
    if match is None:
        return _Line(raw, flat, 0)
    depth = sum(1 for char in match[0] if char in ">|")
    inner = raw[match.end() :]
    return _Line(inner, _flat(inner), depth)


def _unquoted(lines: list[_Line]) -> list[str]:
    """Walk down the lines once: keep what is typed, skip what is quoted, stop where the rest is history."""
    has_bars = sum(1 for line in lines if line.depth and line.text) > 1
    kept: list[str] = []
    quoted_before = False
    position = 0
    while position < len(lines):
        line = lines[position]
        if line.flat == QUOTED_FROM_HERE:
            break
        if line.depth and (has_bars or not _is_lone_bar(line)):
            if not quoted_before and _is_history_below(lines, position):
                break
            quoted_before = True
            if kept and kept[-1]:
                kept.append("")
            position += 1
            continue
        end = _mark_at(lines, position, kept)
        if end is not None:
            if end == len(lines):
                break
            position = end
            continue
        if quoted_before and _is_overflow(lines, position):
            position += 1
            continue
        quoted_before = False
        kept.append(line.text.rstrip())
        position += 1
    return kept


def _is_history_below(lines: list[_Line], position: int) -> bool:
    """Say whether what is marked as quoted here is only a header block: the letter itself then follows unmarked."""
    end = _header_block_end(lines, position)
    if end is None:
        return False
    below = _next_text(lines, end)
    return below < len(lines) and lines[below].depth < lines[position].depth and below - end <= 2


def _mark_at(lines: list[_Line], position: int, kept: list[str]) -> int | None:
    """Say where to go on if a mark of quoting stands here: past the mark, or at the end of all lines; else None."""
    line = lines[position]
    if line.is_blank:
        return None
    if _REPLY_ABOVE.fullmatch(line.flat):
        # at the very top it is a ticket system's own template, and the answer stands below it
        return len(lines) if without_trailers(kept) else position + 1
    end = _separator_end(lines, position)
    if end == position + 1 and not _is_quoted_next(lines, end) and not without_trailers(kept):
        return end  # a rule above everything: there is nothing that it could divide
    if end is None:
        end = _header_block_end(lines, position)
    if end is not None:
        return end if _is_quoted_next(lines, end) else len(lines)
    if _ONE_LINE_QUOTE.match(line.flat):
        return position + 1
    return _attribution_end(lines, position)


def _separator_end(lines: list[_Line], position: int) -> int | None:
    flat = lines[position].flat
    if _RULED.fullmatch(flat) or (_NAMED.fullmatch(flat) and len(flat) < 60):
        block = _header_block_end(lines, _next_text(lines, position + 1))
        return block if block is not None else position + 1
    if len(flat) >= 5 and not flat.strip("_-=—–") and (flat[0] in "_-=—–"):
        return _header_block_end(lines, _next_text(lines, position + 1))
    return None


def _header_block_end(lines: list[_Line], position: int) -> int | None:
    """Find the end of From/Sent/To/Subject lines that start here, in any order, wrapped or not; None if none is."""
    if position >= len(lines):
        return None
    first = _label_of(lines[position])
    if first is None:
        return None
    found = {first}
    end = position + 1
    blank = strange = 0
    for index in range(position + 1, min(position + _WINDOW, len(lines))):
        line = lines[index]
        kind = _label_of(line)
        if line.is_blank:
            blank += 1
        elif kind is not None and not (kind == "from" and "from" in found):
            found.add(kind)
            end = index + 1
            blank = strange = 0
        elif _EXTRA_LABEL.match(line.flat) and len(found) > 1:
            end = index + 1
        else:
            # a wrapped list of recipients goes on for a few lines, but not past an empty one
            strange += 1
            if kind is not None or blank or strange > 3 or line.depth != lines[position].depth:
                break
    is_complete = len(found) >= 3 and "from" in found
    return end if is_complete or _is_short_block(lines, position, found) else None


def _is_short_block(lines: list[_Line], position: int, found: set[str]) -> bool:
    """Accept From and Date alone where the From line holds an address: some phones write no more."""
    if found < {"from", "date"} and found != {"from", "subject"}:
        return False
    if "from" not in found or len(found) < 2:
        return False
    near = lines[position : position + 3]
    return any(_label_of(line) == "from" and _ADDRESS.search(line.flat) for line in near)


def _label_of(line: _Line) -> str | None:
    match = _LABEL.match(line.flat)
    return _CLASS_OF[match[1].lower()] if match else None


def _attribution_end(lines: list[_Line], position: int) -> int | None:
    """Find the end of `On … wrote:` that starts here and may be wrapped over some lines; None if it is none."""
    for index in range(position, min(position + _MOST_WRAPPED, len(lines))):
        if lines[index].depth or (index > position and lines[index].is_blank):
            return None
        if _ENDS.search(lines[index].flat):
            joined = _joined(lines, position, index)
            if "@" not in joined and not _VERB.search(joined):
                continue
            if _attribution_start(lines, position, index) != position:
                continue
            end = _judged(lines, index + 1, joined)
            if end is not None:
                return end
    return None


def _attribution_start(lines: list[_Line], first: int, last: int) -> int | None:
    """Say on which line an attribution that ends on `last` begins: what stands above it there is typed."""
    sound = [index for index in range(first, last + 1) if _is_sound(lines, index, last)]
    led = [index for index in sound if _LEAD.match(lines[index].flat)]
    if led:
        return led[-1]
    named = [index for index in sound if _NAME_FIRST.match(lines[index].flat)]
    if named:
        above = named[-1] - 1
        is_name = lines[named[-1]].flat.startswith("<") and above >= first and len(lines[above].flat) <= 60
        return above if is_name else named[-1]
    dated = [index for index in sound if _looks_like_start(lines[index].flat)]
    return dated[-1] if dated else sound[-1] if sound else None


def _is_sound(lines: list[_Line], first: int, last: int) -> bool:
    return _judged(lines, last + 1, _joined(lines, first, last)) is not None


def _joined(lines: list[_Line], first: int, last: int) -> str:
    return " ".join(line.flat for line in lines[first : last + 1]).strip("-_ ")[:800]


def _looks_like_start(flat: str) -> bool:
    return bool((_ADDRESS.search(flat) or _TIME.search(flat)) and _YEAR.search(flat))


def _judged(lines: list[_Line], end: int, joined: str) -> int | None:
    has_verb = _VERB.search(joined) is not None
    has_address = _ADDRESS.search(joined) is not None
    has_date = _YEAR.search(joined) is not None
    has_time = _TIME.search(joined) is not None
    quoted_next = _is_quoted_next(lines, end)
    if quoted_next:
        is_named = has_verb and not _ME.search(joined)
        if (
            (has_verb and (has_date or has_time or has_address))
            or (has_address and (has_date or has_time))
            or is_named
        ):
            return end
        return None
    is_sure = (has_verb and has_address) or (has_address and has_time and has_date)
    is_led = has_verb and has_date and _LEAD.match(joined) is not None
    if is_sure or (is_led and (has_time or not _ME.search(joined))):
        return len(lines)
    return None


def _is_quoted_next(lines: list[_Line], position: int) -> bool:
    index = _next_text(lines, position)
    return index < len(lines) and (lines[index].depth > 0 or lines[index].flat == QUOTED_FROM_HERE)


def _next_text(lines: list[_Line], position: int) -> int:
    while position < len(lines) and lines[position].is_blank:
        position += 1
    return position


def _is_overflow(lines: list[_Line], position: int) -> bool:
    """Say whether a bare line is the end of a quoted line that a program broke without marking it."""
    line = lines[position]
    if line.is_blank or not position or position + 1 >= len(lines):
        return False
    above, below = lines[position - 1], lines[position + 1]
    return (
        above.depth > 0
        and below.depth > 0
        and len(above.text) >= 60
        and len(line.flat) < 30
        and line.flat[:1].islower()
        and not above.flat.endswith((".", "?", "!", ":"))
    )


def _is_lone_bar(line: _Line) -> bool:
    return line.depth == 1 and "|" in line.text[:2]
