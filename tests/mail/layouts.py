"""How mail programs lay a reply out: each layout takes what was typed and what is quoted, and gives text and HTML.

Written after the programs' own output, from memory and from published samples, in their own languages.
"""

import html
import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from tests.mail.bodies import INLINE, Letter


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply before a mail program has it: what is typed, in which language, and the letter that it answers."""

    words: str
    language: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class Written:
    """A reply as the program wrote it; `own` is what must be read, `plain` or `html` may be absent."""

    own: str
    plain: str | None
    html: str | None
    flowed: bool = False


Layout = Callable[[Draft], Written]

WEEKDAY = {"nl": "dinsdag", "en": "Tuesday", "fr": "mardi", "de": "Dienstag"}
SHORT_DAY = {"nl": "di", "en": "Tue", "fr": "mar.", "de": "Di."}
MONTH = {"nl": "maart", "en": "March", "fr": "mars", "de": "März"}
SHORT_MONTH = {"nl": "mrt.", "en": "Mar", "fr": "mars", "de": "März"}
LABELS = {
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp", "Datum"),
    "en": ("From", "Sent", "To", "Subject", "Date"),
    "fr": ("De", "Envoyé", "À", "Objet", "Date"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Datum"),
}
ORIGINAL = {
    "nl": "Oorspronkelijk bericht", "en": "Original Message", "fr": "Message d'origine", "de": "Ursprüngliche Nachricht",
}  # fmt: skip
FORWARDED = {
    "nl": "Doorgestuurd bericht", "en": "Forwarded message", "fr": "Message transféré", "de": "Weitergeleitete Nachricht",
}  # fmt: skip
COLON = {"nl": ":", "en": ":", "fr": " :", "de": ":"}
PHONE = {
    "nl": "Verstuurd vanaf mijn iPhone", "en": "Sent from my iPhone", "fr": "Envoyé de mon iPhone",
    "de": "Von meinem iPhone gesendet",
}  # fmt: skip
ANDROID_OUTLOOK = {
    "nl": "Outlook voor Android downloaden", "en": "Get Outlook for Android", "fr": "Obtenez Outlook pour Android",
    "de": "Outlook für Android herunterladen",
}  # fmt: skip
IOS_OUTLOOK = {
    "nl": "Verzonden vanuit Outlook voor iOS", "en": "Sent from Outlook for iOS", "fr": "Envoyé à partir de Outlook pour iOS",
    "de": "Gesendet von Outlook für iOS",
}  # fmt: skip
WINDOWS_MAIL = {
    "nl": "Verzonden vanuit Mail voor Windows", "en": "Sent from Mail for Windows", "fr": "Provenance : Courrier pour Windows",
    "de": "Gesendet von Mail für Windows",
}  # fmt: skip
SAMSUNG = {
    "nl": "Verzonden vanaf mijn Galaxy", "en": "Sent from my Galaxy", "fr": "Envoyé depuis mon appareil Galaxy",
    "de": "Von meinem/meiner Galaxy gesendet",
}  # fmt: skip
YAHOO = {
    "nl": "Verzonden vanaf Yahoo Mail op Android", "en": "Sent from Yahoo Mail on Android",
    "fr": "Envoyé à partir de Yahoo Mail pour Android", "de": "Von Yahoo Mail auf Android gesendet",
}  # fmt: skip
PROTON = {
    "nl": "Verzonden met Proton Mail beveiligde e-mail.", "en": "Sent with Proton Mail secure email.",
    "fr": "Envoyé avec la messagerie sécurisée Proton Mail.", "de": "Gesendet mit Proton Mail sicherer E-Mail.",
}  # fmt: skip
GMX = {
    "nl": "Verzonden met de GMX Mail app", "en": "Sent using the GMX Mail app", "fr": "Envoyé avec l'application GMX Mail",
    "de": "Diese Nachricht wurde von meinem Android Gerät mit GMX Mail gesendet.",
}  # fmt: skip


# pieces -------------------------------------------------------------------------------------------------------------


def gmail_attribution(draft: Draft) -> str:
    day, month = SHORT_DAY[draft.language], SHORT_MONTH[draft.language]
    who = f"{draft.letter.name} <{draft.letter.address}>"
    return {
        "nl": f"Op {day} 3 {month} 2026 om 09:12 schreef {who}:",
        "en": f"On {day}, {month} 3, 2026 at 9:12 AM {who} wrote:",
        "fr": f"Le {day} 3 {month} 2026 à 09:12, {who} a écrit :",
        "de": f"Am {day}, 3. {month} 2026 um 09:12 Uhr schrieb {who}:",
    }[draft.language]


def apple_attribution(draft: Draft) -> str:
    month = SHORT_MONTH[draft.language].rstrip(".")
    who = f"{draft.letter.name} <{draft.letter.address}>"
    return {
        "nl": f"Op 3 {month} 2026, om 09:12 heeft {who} het volgende geschreven:",
        "en": f"On 3 {month} 2026, at 09:12, {who} wrote:",
        "fr": f"Le 3 {month} 2026 à 09:12, {who} a écrit :",
        "de": f"Am 03.03.2026 um 09:12 schrieb {who}:",
    }[draft.language]


def thunderbird_attribution(draft: Draft) -> str:
    who = draft.letter.name
    return {
        "nl": f"Op 03-03-2026 om 09:12 schreef {who}:",
        "en": f"On 03/03/2026 09:12, {who} wrote:",
        "fr": f"Le 03/03/2026 à 09:12, {who} a écrit :",
        "de": f"Am 03.03.26 um 09:12 schrieb {who}:",
    }[draft.language]


def no_lead_attribution(draft: Draft) -> str:
    who = f"{draft.letter.name} <{draft.letter.address}>"
    return {
        "nl": f"{who} schreef op 3 maart 2026 09:12:",
        "en": f"{who} wrote on 3 March 2026 at 09:12:",
        "fr": f"{who} a écrit le 3 mars 2026 09:12 :",
        "de": f"{who} schrieb am 3. März 2026 um 09:12:",
    }[draft.language]


def header_block(draft: Draft, *, bold: str = "", dated: bool = False, order: str = "fsto") -> str:
    labels = LABELS[draft.language]
    day = f"{WEEKDAY[draft.language]} 3 {MONTH[draft.language]} 2026 09:12"
    rows = {
        "f": (labels[0], f"{draft.letter.name} <{draft.letter.address}>"),
        "s": (labels[4] if dated else labels[1], day),
        "t": (labels[2], "Jan Jansen <jan@klant.example>"),
        "o": (labels[3], draft.letter.subject),
    }
    colon = COLON[draft.language].replace(" ", "\xa0")
    return "\n".join(f"{bold}{rows[key][0]}{colon}{bold} {rows[key][1]}" for key in order)


def letter_text(draft: Draft) -> str:
    return "\n\n".join(draft.letter.paragraphs)


def quoted_thread(draft: Draft, wrap: int = 72) -> str:
    """The letter with the older mail below it, as `>` lines."""
    lines: list[str] = []
    for paragraph in draft.letter.paragraphs:
        lines += [*(textwrap.wrap(paragraph, wrap) or [""]), ""]
    older = [gmail_attribution(draft), "", *(f"> {line}" for line in draft.letter.older)]
    return "\n".join(f"> {line}" if not line.startswith(">") else f">{line}" for line in [*lines, *older])


def bare_thread(draft: Draft) -> str:
    """The letter with the older mail below it, unmarked."""
    older = "\n\n".join(draft.letter.older)
    return f"{letter_text(draft)}\n\n{header_block(draft)}\n\n{older}"


def divs(text: str) -> str:
    return "".join(f"<div>{html.escape(line) or '<br>'}</div>" for line in text.split("\n"))


def breaks(text: str) -> str:
    return html.escape(text).replace("\n", "<br>\n")


def paragraphs(text: str) -> str:
    return "".join(
        f'<p class="MsoNormal">{html.escape(line) or "<o:p>&nbsp;</o:p>"}</p>\n' for line in text.split("\n")
    )


def page(body: str, head: str = "") -> str:
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">{head}</head><body>{body}</body></html>'


# layouts ------------------------------------------------------------------------------------------------------------


def gmail_web(draft: Draft) -> Written:
    plain = f"{draft.words}\n\n{wrapped(gmail_attribution(draft))}\n\n{quoted_thread(draft)}\n"
    body = (
        f'<div dir="ltr">{divs(draft.words)}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{html.escape(gmail_attribution(draft))}<br></div>'
        '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);'
        f'padding-left:1ex"><div>{breaks(letter_text(draft))}</div></blockquote></div>'
    )
    return Written(draft.words, plain, body)


def gmail_plain_only(draft: Draft) -> Written:
    return Written(draft.words, gmail_web(draft).plain, None)


def gmail_html_only(draft: Draft) -> Written:
    return Written(draft.words, None, gmail_web(draft).html)


def gmail_bottom(draft: Draft) -> Written:
    plain = f"{wrapped(gmail_attribution(draft))}\n\n{quoted_thread(draft)}\n>\n\n{draft.words}\n"
    body = (
        '<div dir="ltr"><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">{html.escape(gmail_attribution(draft))}<br></div>'
        f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex">{breaks(letter_text(draft))}</blockquote>'
        f"<div><br></div>{divs(draft.words)}</div></div>"
    )
    return Written(draft.words, plain, body)


def gmail_inline(draft: Draft) -> Written:
    one, two, below = INLINE[draft.language]
    first, second, third, *rest = draft.letter.paragraphs
    plain = (
        f"{wrapped(gmail_attribution(draft))}\n\n{marked(first)}\n>\n{marked(second)}\n\n{one}\n\n{marked(third)}\n\n"
        f"{two}\n\n{marked(' '.join(rest))}\n\n{below}\n"
    )
    style = 'class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"'
    body = (
        f'<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">{html.escape(gmail_attribution(draft))}<br></div>'
        f"<blockquote {style}>{html.escape(first)}<br>{html.escape(second)}</blockquote><div>{html.escape(one)}</div>"
        f"<blockquote {style}>{html.escape(third)}</blockquote><div>{html.escape(two)}</div>"
        f"<blockquote {style}>{html.escape(' '.join(rest))}</blockquote><div>{html.escape(below)}</div></div></div>"
    )
    return Written(f"{one}\n{two}\n{below}", plain, body)


def gmail_forward(draft: Draft) -> Written:
    head = "\n".join(
        (
            f"---------- {FORWARDED[draft.language]} ---------",
            header_block(draft, dated=True, order="fsot").replace("\xa0", " "),
        )
    )
    plain = f"{draft.words}\n\n{head}\n\n\n{letter_text(draft)}\n"
    body = (
        f'<div dir="ltr">{divs(draft.words)}<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        f"{breaks(head)}<br></div><br><br>{breaks(letter_text(draft))}</div></div>"
    )
    return Written(draft.words, plain, body)


def outlook_desktop(draft: Draft) -> Written:
    plain = f"{draft.words}\n\n{header_block(draft)}\n\n{bare_thread(draft)}\n"
    block = "<br>".join(
        f"<b>{html.escape(label)}:</b> {html.escape(value)}"
        for label, _, value in (row.replace("\xa0", " ").partition(":") for row in header_block(draft).split("\n"))
    )
    body = page(
        f'<div class="WordSection1">{paragraphs(draft.words)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div>'
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f'<p class="MsoNormal">{block}<o:p></o:p></p></div></div>{paragraphs(letter_text(draft))}</div>',
        "<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>",
    )
    return Written(draft.words, plain, body)


def outlook_html_only(draft: Draft) -> Written:
    return Written(draft.words, None, outlook_desktop(draft).html)


def outlook_plain_dashes(draft: Draft) -> Written:
    return Written(
        draft.words,
        f"{draft.words}\n\n-----{ORIGINAL[draft.language]}-----\n{header_block(draft)}\n\n{letter_text(draft)}\n",
        None,
    )


def outlook_bold(draft: Draft) -> Written:
    return Written(draft.words, f"{draft.words}\n\n{header_block(draft, bold='*')}\n\n{letter_text(draft)}\n", None)


def outlook_web(draft: Draft) -> Written:
    plain = f"{draft.words}\n\n________________________________\n{header_block(draft)}\n\n{letter_text(draft)}\n"
    body = page(
        f'<div style="font-family:Aptos; font-size:12pt; color:rgb(0,0,0)" class="elementToProof">{divs(draft.words)}</div>'
        '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">'
        f'<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">'
        f"{breaks(header_block(draft))}</font><div>&nbsp;</div></div><div>{breaks(letter_text(draft))}</div>"
    )
    return Written(draft.words, plain, body)


def outlook_ios(draft: Draft) -> Written:
    footer = IOS_OUTLOOK[draft.language]
    plain = (
        f"{draft.words}\n\n{footer}<https://aka.ms/o0ukef>\n________________________________\n{header_block(draft)}\n\n"
        f"{letter_text(draft)}\n"
    )
    body = page(
        f'<div dir="ltr">{divs(draft.words)}</div><div id="ms-outlook-mobile-signature" dir="ltr"><div><br></div>'
        f'<a href="https://aka.ms/o0ukef">{footer}</a></div><div id="mail-editor-reference-message-container" dir="ltr">'
        f'<hr><div class="ms-outlook-mobile-reference-message skipProofing">{breaks(header_block(draft))}<br><br>'
        f"{breaks(letter_text(draft))}</div></div>"
    )
    return Written(draft.words, plain, body)


def outlook_android(draft: Draft) -> Written:
    footer = ANDROID_OUTLOOK[draft.language]
    plain = f"{draft.words}\n\n{footer}<https://aka.ms/AAb9ysg>\n{'_' * 32}\n{header_block(draft)}\n\n{letter_text(draft)}\n"
    return Written(draft.words, plain, None)


def outlook_mac(draft: Draft) -> Written:
    block = header_block(draft, dated=True, order="fsto", bold="")
    plain = f"{draft.words}\n\n\n{block}\n{letter_text(draft)}\n"
    body = page(
        f"<div>{paragraphs(draft.words)}</div>"
        '<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in">'
        f'<p class="MsoNormal"><b><span style="color:black">{breaks(block)}</span></b></p></div>'
        f"{paragraphs(letter_text(draft))}"
    )
    return Written(draft.words, plain, body)


def outlook_prefixed(draft: Draft) -> Written:
    quoted = "\n".join("> " + line for line in letter_text(draft).split("\n"))
    block = "\n".join("> " + line for line in header_block(draft).split("\n"))
    return Written(
        draft.words, f"{draft.words}\n\n> -----{ORIGINAL[draft.language]}-----\n{block}\n>\n{quoted}\n", None
    )


def windows_mail(draft: Draft) -> Written:
    footer = WINDOWS_MAIL[draft.language]
    body = page(
        f'<div class="WordSection1">{paragraphs(draft.words)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        f'<p class="MsoNormal">{footer.replace("Windows", "")}<a href="https://go.microsoft.com/fwlink/?LinkId=550986">'
        'Windows</a></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        '<div style="mso-element:para-border-div;border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        f'<p class="MsoNormal">{breaks(header_block(draft))}</p></div>{paragraphs(letter_text(draft))}</div>'
    )
    plain = f"{draft.words}\n\n{footer}\n\n{header_block(draft)}\n\n{letter_text(draft)}\n"
    return Written(draft.words, plain, body)


def apple_mail_mac(draft: Draft) -> Written:
    plain = f"{draft.words}\n\n> {apple_attribution(draft)}\n> \n{quoted_thread(draft)}\n"
    body = page(
        f'<div style="word-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">{divs(draft.words)}'
        f'<div><br><blockquote type="cite"><div>{html.escape(apple_attribution(draft))}</div>'
        f'<br class="Apple-interchange-newline"><div>{breaks(letter_text(draft))}</div></blockquote></div><br></div>'
    )
    return Written(draft.words, plain, body, flowed=True)


def apple_mail_inline(draft: Draft) -> Written:
    one, two, below = INLINE[draft.language]
    first, second, third, *rest = draft.letter.paragraphs
    cite = '<blockquote type="cite" class="">'
    body = page(
        f"<div>{cite}<div>{html.escape(apple_attribution(draft))}</div><div>{html.escape(first)}</div>"
        f"<div>{html.escape(second)}</div></blockquote><div>{html.escape(one)}</div>{cite}<div>{html.escape(third)}</div>"
        f"</blockquote><div>{html.escape(two)}</div>{cite}{breaks(' '.join(rest))}</blockquote><div>{html.escape(below)}</div></div>"
    )
    return Written(f"{one}\n{two}\n{below}", None, body)


def iphone(draft: Draft) -> Written:
    footer = PHONE[draft.language]
    plain = f"{draft.words}\n\n{footer}\n\n> {apple_attribution(draft)}\n> \n{quoted_thread(draft)}\n"
    body = page(
        f'<div dir="ltr">{divs(draft.words)}<div><br></div><div>{footer}</div></div>'
        f'<div dir="ltr"><br><blockquote type="cite">{html.escape(apple_attribution(draft))}<br><br></blockquote></div>'
        f'<blockquote type="cite"><div dir="ltr">\ufeff{breaks(letter_text(draft))}</div></blockquote>'
    )
    return Written(draft.words, plain, body)


def ipad_plain(draft: Draft) -> Written:
    footer = PHONE[draft.language].replace("iPhone", "iPad")
    plain = f"{draft.words}\n\n{footer}\n\n{apple_attribution(draft)}\n\n{quoted_thread(draft)}\n"
    return Written(draft.words, plain, None)


def iphone_top_signature(draft: Draft) -> Written:
    footer = PHONE[draft.language]
    body = page(
        f'<div dir="auto">{divs(draft.words)}<br>{footer}</div>'
        f'<div dir="ltr"><br><blockquote type="cite">{html.escape(apple_attribution(draft))}<br><br>'
        f"{breaks(letter_text(draft))}</blockquote></div>"
    )
    return Written(draft.words, None, body)


def thunderbird(draft: Draft) -> Written:
    plain = f"{draft.words}\n\n{thunderbird_attribution(draft)}\n{quoted_thread(draft)}\n"
    body = page(
        f"<p>{breaks(draft.words)}</p><p><br></p>"
        f'<div class="moz-cite-prefix">{html.escape(thunderbird_attribution(draft))}<br></div>'
        f'<blockquote type="cite" cite="mid:x@firm.example">{paragraphs(letter_text(draft))}</blockquote>'
    )
    return Written(draft.words, plain, body, flowed=True)


def thunderbird_bottom(draft: Draft) -> Written:
    return Written(draft.words, f"{thunderbird_attribution(draft)}\n{quoted_thread(draft)}\n\n{draft.words}\n", None)


def thunderbird_inline(draft: Draft) -> Written:
    one, two, below = INLINE[draft.language]
    first, second, third, *rest = draft.letter.paragraphs
    plain = f"{thunderbird_attribution(draft)}\n> {first}\n>\n> {second}\n{one}\n> {third}\n{two}\n> {' '.join(rest)}\n\n{below}\n"
    return Written(f"{one}\n{two}\n{below}", plain, None)


def yahoo(draft: Draft) -> Written:
    day = WEEKDAY[draft.language]
    who = f"{draft.letter.name} <{draft.letter.address}>"
    said = {
        "nl": f"Op {day} 3 maart 2026 om 09:12:33 CET schreef {who}:",
        "en": f"On {day}, 3 March 2026 at 09:12:33 GMT, {who} wrote:",
        "fr": f"Le {day} 3 mars 2026 à 09:12:33 UTC+1, {who} a écrit :",
        "de": f"Am {day}, 3. März 2026 um 09:12:33 MEZ hat {who} Folgendes geschrieben:",
    }[draft.language]
    plain = f" {draft.words}\n\n    {said}  \n \n {letter_text(draft)}\n  "
    body = (
        f'<html><body><div class="ydp1yahoo-style-wrap"><div dir="ltr">{divs(draft.words)}</div></div>'
        f'<div id="yahoo_quoted_123" class="yahoo_quoted"><div><div>{html.escape(said)}</div><div><br></div>'
        f"<div>{breaks(letter_text(draft))}</div></div></div></body></html>"
    )
    return Written(draft.words, plain, body)


def yahoo_android(draft: Draft) -> Written:
    plain = f"{draft.words}\n\n{YAHOO[draft.language]} \n \n  {gmail_attribution(draft)}   {letter_text(draft)}\n"
    body = (
        f'<div>{breaks(draft.words)}</div><br><div id="ymail_android_signature"><a href="https://go.onelink.me/x">'
        f'{YAHOO[draft.language]}</a></div> <br> <blockquote style="margin: 0 0 20px 0;"> <div style="font-family:Roboto;'
        f'color:#6D00F6;"> <div>{html.escape(gmail_attribution(draft))}</div> </div> <div style="padding: 10px 0 0 20px;'
        f' margin: 10px 0 0 0; border-left: 1px solid #6D00F6;"> {breaks(letter_text(draft))} </div> </blockquote>'
    )
    del plain  # this program sends HTML alone
    return Written(draft.words, None, body)


def proton(draft: Draft) -> Written:
    plain = (
        f"{draft.words}\n\n{PROTON[draft.language]}\n\n------- {ORIGINAL[draft.language]} -------\n"
        f"{gmail_attribution(draft)}\n\n{quoted_thread(draft)}\n"
    )
    body = (
        f'<div style="font-family: Arial; font-size: 14px;">{breaks(draft.words)}</div>'
        f'<div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">{PROTON[draft.language]}'
        f'</div></div><div class="protonmail_quote">{html.escape(gmail_attribution(draft))}<br>'
        f'<blockquote class="protonmail_quote" type="cite">{breaks(letter_text(draft))}</blockquote><br></div>'
    )
    return Written(draft.words, plain, body)


def gmx_web(draft: Draft) -> Written:
    block = header_block(draft)
    body = (
        f'<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>{breaks(draft.words)}</div>'
        '<div>&nbsp;<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px;'
        ' border-left:2px solid #C3D9E5; word-wrap: break-word;"><div style="margin:0 0 10px 0;">'
        f'{breaks(block)}</div><div name="quoted-content">{breaks(letter_text(draft))}</div></div></div></div></div></body></html>'
    )
    return Written(draft.words, None, body)


def gmx_app(draft: Draft) -> Written:
    plain = (
        f"{draft.words}\n\n--\n{GMX[draft.language]}\n\n{thunderbird_attribution(draft)}\n\n{quoted_thread(draft)}\n"
    )
    return Written(draft.words, plain, None)


def zimbra(draft: Draft) -> Written:
    """Free, Telenet, Proximus and many universities."""
    mark = {
        "nl": "Oorspronkelijk bericht",
        "en": "Original Message",
        "fr": "Mail original",
        "de": "Ursprüngliche Mail",
    }
    block = header_block(draft, order="ftso").replace("\xa0", " ")
    plain = f"{draft.words}\n\n----- {mark[draft.language]} -----\n{block}\n\n{letter_text(draft)}\n"
    body = (
        f'<html><body><div style="font-family: arial"><div>{breaks(draft.words)}</div><div><br></div>'
        f'<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">{breaks(block)}<br></div><div><br></div>'
        f'<div data-marker="__QUOTED_TEXT__">{breaks(letter_text(draft))}</div></div></body></html>'
    )
    return Written(draft.words, plain, body)


def orange(draft: Draft) -> Written:
    block = (
        f'> Message du 03/03/26 09:12\n> De : "{draft.letter.name}" <{draft.letter.address}>\n> A : jan@klant.example\n'
        f"> Copie à : \n> Objet : {draft.letter.subject}\n> "
    )
    quoted = "\n".join("> " + line for line in letter_text(draft).split("\n"))
    return Written(draft.words, f"{draft.words}\n\n\n\n{block}\n{quoted}\n", None)


def roundcube(draft: Draft) -> Written:
    said = {
        "nl": f"{draft.letter.name} schreef op 2026-03-03 09:12:",
        "en": f"On 2026-03-03 09:12, {draft.letter.name} wrote:",
        "fr": f"Le 2026-03-03 09:12, {draft.letter.name} a écrit :",
        "de": f"Am 2026-03-03 09:12, schrieb {draft.letter.name}:",
    }[draft.language]
    body = (
        f"<html><body style='font-size: 10pt'><p>{breaks(draft.words)}</p><p><br></p>"
        f'<p id="reply-intro">{html.escape(said)}</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px'
        f' solid; margin: 0"><div>{breaks(letter_text(draft))}</div></blockquote></body></html>'
    )
    return Written(draft.words, f"{draft.words}\n\n{said}\n\n{quoted_thread(draft)}\n", body)


def lotus_notes(draft: Draft) -> Written:
    labels = LABELS[draft.language]
    plain = (
        f"{draft.words}\n\n\n\n{labels[0]}:   {draft.letter.name} <{draft.letter.address}>\n"
        f"{labels[2]}:     Jan Jansen <jan@klant.example>\n{labels[4]}:  03-03-2026 09:12\n{labels[3]}:        "
        f"{draft.letter.subject}\n\n\n\n{letter_text(draft)}\n"
    )
    body = (
        f'<font size=2 face="sans-serif">{breaks(draft.words)}</font><br><br><br><table>'
        + notes_row(labels[0], html.escape(f"{draft.letter.name} <{draft.letter.address}>"))
        + notes_row(labels[2], "Jan Jansen")
        + notes_row(labels[4], "03-03-2026 09:12")
        + notes_row(labels[3], draft.letter.subject)
        + f"</table><br><hr noshade><br><br><tt><font size=2>{breaks(letter_text(draft))}</font></tt>"
    )
    return Written(draft.words, plain, body)


def samsung(draft: Draft) -> Written:
    mark = {
        "nl": "Oorspronkelijk bericht", "en": "Original message", "fr": "Message d'origine", "de": "Ursprüngliche Nachricht",
    }[draft.language]  # fmt: skip
    block = header_block(draft, dated=True, order="fsto")
    plain = (
        f"{draft.words}\n\n{SAMSUNG[draft.language]}\n\n\n-------- {mark} --------\n{block}\n\n{letter_text(draft)}\n"
    )
    body = (
        f'<html><body><div dir="auto">{breaks(draft.words)}</div><div dir="auto"><br></div><div id="composer_signature"'
        f' dir="auto"><div style="font-size:12px;color:#575757" dir="auto">{SAMSUNG[draft.language]}</div></div>'
        f'<div style="font-size:100%;color:#000000"><!-- originalMessage --><div>-------- {mark} --------</div>'
        f"<div>{breaks(block)}</div><div><br></div></div>{breaks(letter_text(draft))}</body></html>"
    )
    return Written(draft.words, plain, body)


def android_k9(draft: Draft) -> Written:
    footer = {
        "nl": "Verzonden vanaf mijn Android-apparaat met K-9 Mail. Excuses voor de beknoptheid.",
        "en": "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
        "fr": "Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.",
        "de": "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    }[draft.language]
    plain = f"{draft.words}\n-- \n{footer}\n\n{gmail_attribution(draft)}\n\n{quoted_thread(draft)}\n"
    return Written(draft.words, plain, None)


def no_lead_word(draft: Draft) -> Written:
    return Written(
        draft.words, f"{draft.words}\n\n{wrapped(no_lead_attribution(draft), 60)}\n\n{quoted_thread(draft)}\n", None
    )


def wrapped_attribution(draft: Draft) -> Written:
    said = "\n".join(textwrap.wrap(gmail_attribution(draft), 34))
    return Written(draft.words, f"{draft.words}\n\n{said}\n\n{quoted_thread(draft)}\n", None)


def old_gmail(draft: Draft) -> Written:
    said = f"2026-03-03 9:12 GMT+01:00 {draft.letter.name} <{draft.letter.address}>:"
    return Written(draft.words, f"{draft.words}\n\n{said}\n\n{quoted_thread(draft)}\n", None)


def zoho(draft: Draft) -> Written:
    said = f"---- On Tue, 03 Mar 2026 09:12:00 +0100 {draft.letter.name} <{draft.letter.address}> wrote ----"
    body = (
        f'<html><body><div style="font-family: Verdana">{breaks(draft.words)}<br></div><div class="zmail_extra_hr"></div>'
        f'<div class="zmail_extra" data-zbluepencil-ignore="true"><br><div id="Zm-_Id_-Sgn1">{html.escape(said)}<br></div>'
        f'<blockquote id="blockquote_zmail" style="margin: 0px;">{breaks(letter_text(draft))}</blockquote></div></body></html>'
    )
    return Written(draft.words, f"{draft.words}\n\n\n{said}\n\n{quoted_thread(draft)}\n", body)


def zendesk(draft: Draft) -> Written:
    """The debtor's own people answer out of a ticket system."""
    marker = {
        "nl": "##- Typ uw antwoord boven deze lijn -##", "en": "##- Please type your reply above this line -##",
        "fr": "##- Veuillez saisir votre réponse au-dessus de cette ligne -##",
        "de": "##- Bitte antworten Sie oberhalb dieser Zeile -##",
    }[draft.language]  # fmt: skip
    return Written(draft.words, f"{marker}\n\n{draft.words}\n", None)


def ticket_quote(draft: Draft) -> Written:
    """Our letter came through a ticket system that asks for answers above a line."""
    marker = {
        "nl": "-- Gelieve boven deze lijn te antwoorden --", "en": "-- reply above this line --",
        "fr": "-- répondre au-dessus de cette ligne --", "de": "-- Bitte oberhalb dieser Linie antworten --",
    }[draft.language]  # fmt: skip
    return Written(draft.words, f"{draft.words}\n\n{marker}\n\n{letter_text(draft)}\n", None)


def otrs(draft: Draft) -> Written:
    said = f"03.03.2026 09:12 - {draft.letter.name} <{draft.letter.address}> schrieb:"
    if draft.language != "de":
        said = f"03/03/2026 09:12 - {draft.letter.name} <{draft.letter.address}> wrote:"
    return Written(draft.words, f"{draft.words}\n\n{said}\n{quoted_thread(draft)}\n", None)


def plain_nothing_quoted(draft: Draft) -> Written:
    return Written(draft.words, f"{draft.words}\n", None)


def html_nothing_quoted(draft: Draft) -> Written:
    return Written(draft.words, None, f"<p>{breaks(draft.words)}</p>")


def apple_forward(draft: Draft) -> Written:
    begin = {
        "nl": "Begin doorgestuurd bericht:", "en": "Begin forwarded message:", "fr": "Début du message réexpédié :",
        "de": "Anfang der weitergeleiteten Nachricht:",
    }[draft.language]  # fmt: skip
    block = "\n".join("> " + row for row in header_block(draft, bold="").split("\n"))
    return Written(draft.words, f"{draft.words}\n\n> {begin}\n> \n{block}\n> \n{quoted_thread(draft)}\n", None)


def kpn_webmail(draft: Draft) -> Written:
    """Open-Xchange: KPN, Ziggo, mailbox.org."""
    body = (
        f'<!doctype html><html><body><div>{breaks(draft.words)}</div><div><br></div><blockquote type="cite">'
        f"<div>{html.escape(gmail_attribution(draft))}</div><div><br></div><div>{breaks(letter_text(draft))}</div></blockquote>"
        "</body></html>"
    )
    quoted = quoted_thread(draft)
    return Written(draft.words, f"{draft.words}\n> {gmail_attribution(draft)}\n> \n{quoted}\n", body)


def marked(text: str) -> str:
    return "\n".join("> " + line for line in textwrap.wrap(text, 72))


def notes_row(label: str, value: str) -> str:
    return f"<tr><td><font size=1 color=#5f5f5f>{label}:</font><td><font size=1>{value}</font>"


def wrapped(said: str, width: int = 76) -> str:
    return "\n".join(textwrap.wrap(said, width, break_long_words=False, break_on_hyphens=False))


LAYOUTS: tuple[Layout, ...] = (
    gmail_web, gmail_plain_only, gmail_html_only, gmail_bottom, gmail_inline, gmail_forward, outlook_desktop,
    outlook_html_only, outlook_plain_dashes, outlook_bold, outlook_web, outlook_ios, outlook_android, outlook_mac,
    outlook_prefixed, windows_mail, apple_mail_mac, apple_mail_inline, iphone, ipad_plain, iphone_top_signature,
    thunderbird, thunderbird_bottom, thunderbird_inline, yahoo, yahoo_android, proton, gmx_web, gmx_app, zimbra, orange,
    roundcube, lotus_notes, samsung, android_k9, no_lead_word, wrapped_attribution, old_gmail, zoho, zendesk,
    ticket_quote, otrs, plain_nothing_quoted, html_nothing_quoted, apple_forward, kpn_webmail,
)  # fmt: skip
"""All layouts; a function's name is the layout's name."""
