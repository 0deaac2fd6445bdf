"""Warnings that a gateway puts above a mail: "[EXTERNAL]", "CAUTION: this email originated from outside"."""

import re

from mail.phrases import any_of, compiled

_TAG = re.compile(
    r"[\[(*<{=~\- ]{0,4}"
    + any_of("""
(?:caution|warning|let op|achtung|warnung|attention)[:!,]? ?(?:external|externe?r?) (?:e-?mail|sender|mail|absender)
external(?: e-?mail| sender| message| mail)? / ext
extern(?:e|al)?(?: e-?mail| mail| afzender| bericht| nachricht)? / let op: extern / externer absender
(?:e-?mail|mail|courriel|message|expéditeur) externe / externe
""")
    + r"(?:[\])*>}=~:!\- ]{1,4}|$)",
    re.IGNORECASE,
)
_START = re.compile(
    r"[\[(*<!⚠️🛑\- ]{0,6}"
    + any_of("""
caution / warning / attention / external (?:e-?mail|sender|message|mail)
this (?:e-?mail|message|mail) (?:originated|came|was sent|comes|is from) / this is an external
you don.t often (?:get|receive) e-?mail / some people who received this / this sender
let op / opgelet / pas op / waarschuwing / externe (?:e-?mail|mail|afzender|bericht) / dit is een extern
(?:deze|dit) (?:e-?mail|mail|bericht) (?:is afkomstig|komt|werd verzonden|is verzonden|is van buiten)
(?:u|je) (?:ontvangt|krijgt) niet vaak / sommige personen die dit
prudence / avertissement / courriel externe / (?:message|mail|e-?mail|expéditeur) externe
(?:ce|cet|le) (?:courriel|message|mail|e-?mail) (?:provient|vient|a été envoyé|émane)
vous n.obtenez pas souvent / vous ne recevez pas souvent / certaines personnes qui ont reçu
achtung / warnung / vorsicht / externe (?:nachricht|mail) / externer absender / dies(?:e|es)? (?:ist )?ein\\w* externe
diese (?:e-?mail|nachricht|mail) (?:stammt|kommt|wurde) / sie erhalten nicht (?:oft|häufig)
einige personen, die diese
""")
    + r"\b",
    re.IGNORECASE,
)
_WORDS = compiled("""
\\boutside\\b / \\borgani[sz]ati?on\\b / \\bexternal\\w* / \\bextern\\w*
\\bvoorzichtig / \\bcareful / \\bprudent / \\bvorsicht\\w* / \\blinks?\\b / \\battachments?\\b
\\bsender\\b
\\brecogni[sz]e / \\btrust / \\bsafe\\b / \\bphishing\\b / \\bsuspicious\\b / \\bclick\\b / \\bopen\\b / \\boften\\b
\\blearn why\\b / \\bimportant\\b
\\bbuiten\\b / \\borganisatie\\b / \\bbijlagen?\\b / \\bafzender\\b / \\bvertrouw\\w* / \\bveilig\\w* / \\bklik\\w*
\\bherken\\w* / \\bverdacht\\w* / \\bvaak\\b / \\bmeer informatie\\b / \\bbelangrijk\\b
\\bextérieure?\\b / \\bliens?\\b / \\bpièces? jointes? / \\bexpéditeur\\b / \\bcliquez\\b / \\bouvrez\\b
\\breconnaiss
\\bsûre?s?\\b / \\bsouvent\\b / \\bdécouvrez\\b / \\bconfiance\\b
\\baußerhalb\\b / \\babsenders?\\b / \\banh[aä]ng\\w* / \\bklicken\\b / \\böffnen\\b / \\bvertrau\\w* / \\bsicher\\w*
\\boft\\b / \\berfahren\\b / \\bverdächtig / \\bwarum\\b
""")
_RARELY = compiled("""
you don.t often (?:get|receive) e-?mail / some people who received this
(?:u|je) (?:ontvangt|krijgt) niet vaak / sommige personen die dit
vous n.obtenez pas souvent / vous ne recevez pas souvent / certaines personnes qui ont reçu
sie erhalten nicht (?:oft|häufig) / einige personen, die diese
""")
_ABOUT_ITSELF = compiled("""
.{0,40}\\b(?:this|deze|dit|ce|cet|diese) (?:e-?mail|message|mail|bericht|courriel|nachricht)
""")
# what Proofpoint puts, unseen, around its banner
_FENCE = "ZjQcmQRYFpfptBanner"
_WHY = compiled("\\bwhy\\b / \\bwaarom\\b / \\bpourquoi\\b / \\bwarum\\b")
_MOST = 800


def without_banner(paragraph: list[str]) -> list[str]:
    """Drop a banner from a paragraph; a tag before the writer's own words goes alone."""
    paragraph = [line for line in paragraph if _FENCE not in line]
    for index, line in enumerate(paragraph):
        if _START.match(_flat(line)):
            end = _end(paragraph, index)
            if end > index:
                return paragraph[:index] + without_banner(paragraph[end:])
    return _without_tag(paragraph)


def _without_tag(paragraph: list[str]) -> list[str]:
    if not paragraph:
        return paragraph
    first = paragraph[0].lstrip()
    tag = _TAG.match(first)
    if tag is None or not (first[:1] in "[(*<{=" or tag.end() == len(first)):
        return paragraph
    rest = first[tag.end() :].strip()
    return [rest, *paragraph[1:]] if rest else paragraph[1:]


def _end(paragraph: list[str], start: int) -> int:
    """Find where a banner that starts here ends: it has three of a banner's words, and each line has some."""
    if _RARELY.match(_flat(paragraph[start])):
        why = (
            index for index in range(start, min(start + 3, len(paragraph))) if _WHY.search(paragraph[index][:_MOST])
        )
        return next(why, start) + 1
    hits: set[str] = set()
    end = start
    for index in range(start, min(start + 8, len(paragraph))):
        found = {word.lower()[:7] for word in _WORDS.findall(paragraph[index][:_MOST])}
        if index > start and len(found) < (1 if _is_unfinished(paragraph[index - 1]) else 2):
            break
        hits |= found
        end = index + 1
    return end if len(hits) >= (2 if _ABOUT_ITSELF.match(_flat(paragraph[start])) else 3) else start


def _is_unfinished(line: str) -> bool:
    text = line.rstrip(" *]>)")
    return len(text) >= 40 and not text.endswith((".", "!", "?", ":"))


def _flat(line: str) -> str:
    return " ".join(line[:_MOST].replace("*", " ").replace("’", "'").split())
