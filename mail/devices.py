"""Lines that phones, mail programs and virus scanners put under a mail: "Verstuurd vanaf mijn iPhone"."""

import re

from mail.phrases import compiled

_SENT = frozenset("""
sent get written typed verzonden verstuurd gestuurd haal download downloaden ophalen ontvang getypt geschreven
envoyé envoyée expédié écrit téléchargez télécharger obtenez obtenir composé provenance
gesendet versendet verschickt geschickt holen hol laden herunterladen geschrieben getippt wysłano enviado inviato
""".split())  # fmt: skip
_DEVICE = re.compile(
    r"(?:i-?phones?|i-?pads?|ipod|android\w*|samsung\w*|galaxy\w*|huawei\w*|xiaomi\w*|redmi|oppo|oneplus|pixel|nokia"
    r"|motorola|fairphone|blackberry\w*|windows|outlook(?:\.com)?|gmail|yahoo!?|hotmail|protonmail|proton|mobile"
    r"|mobiel(?:tje|e)?|mobil\w*|smartphone|telefoon|telefon|handy|téléphone|portable|tablette?|phone|appareil|gmx"
    r"|web\.de|1&1|t-online|orange|sfr|laposte(?:\.net)?|bbox|ziggo|kpn|telenet|proximus|skynet|zimbra|thunderbird"
    r"|spark|superhuman|bluemail|k-9|k9|fairemail|canary|airmail|tuta(?:nota)?|mailbox\.org|posteo|fastmail|aol\w*"
    r"|icloud|mac|vodafone|o2|device|toestel|apparaat|gerät\w*|mobilgerät|mobiltelefon|mobilfunk\w*|courrier|app|mail)"
)
_FILLER = frozenset("""
my mijn m'n mon ma meinem meiner mein from via with using for in by on at to and the an a of vanaf vanuit van met voor
op uit naar en een de het door depuis avec à partir pour sur du d'un d' un une le la les l'application l'app par
von vom
aus mit mittels für über auf einem einer der dem das und sie sich ihr ios app apps mail e-mail email e-mails secure
encrypted beveiligde versleutelde messagerie sécurisée verschlüsselt sicher sichere gesicherte free gratis gratuit
kostenlos mini pro plus max ultra edge note lite se smart 5g 4g 10 11 beta mobiele mobile mobiel mobil apple google
microsoft is was werd wurde a été this dit deze ce diese message bericht nachricht e-mailbericht app. phone
smartphone tablet telefoon gerät device appareil wireless draadloze network netwerk réseau netz
please excuse any typos typo brevity sorry excuseer excuses typefouten tikfouten spelfouten beknoptheid kort bondig
dus eventuele veuillez excuser brièveté fautes frappe concision bitte entschuldigen tippfehler kürze kurz
""".split())  # fmt: skip
_LINK = re.compile(r"[<(\[]?(?:https?://|www\.|mailto:)\S{1,500}[>)\]]?")
_STORE = re.compile(
    r"(?:outlook|yahoo mail|gmail|proton mail|mail) (?:voor|für|pour|for|op|auf) (?:ios|android|mac|windows)(?: \d+)?"
    r"(?: (?:downloaden|ophalen|herunterladen|télécharger|laden|beziehen))?[.]?"
)
_SCANNER = compiled("""
virus-?free\\b.{0,80} / virusvrij\\b.{0,80} / virenfrei\\b.{0,80} / (?:garanti )?sans virus\\b.{0,80}
geen virus(?:sen)? gevonden.{0,80} / keine viren.{0,80} / no virus(?:es)? found.{0,80}
this (?:e-?mail|message) (?:has been|was) (?:checked|scanned) .{0,160}
(?:deze e-?mail|dit bericht) (?:is|werd) (?:gecontroleerd|gesca\\w+) .{0,160}
(?:cet e-?mail|ce message|ce courriel) a été (?:vérifié|analysé) .{0,120}
l'absence de virus dans ce .{0,120}
diese (?:e-?mail|nachricht) wurde (?:von|auf|durch) .{0,40}(?:viren|avast|geprüft).{0,80}
""")
_ENVIRONMENT = compiled("""
\\W{0,4}(?:p )?(?:please )?(?:consider|think (?:of|about)|save) .{0,30}(?:environment|planet|trees|paper).{0,120}
\\W{0,4}(?:p )?(?:denk|spaar|houd rekening|bespaar) .{0,30}(?:milieu|bomen|papier)\\b.{0,120}
\\W{0,4}(?:p )?(?:pensez|respectez|préservez) .{0,30}(?:environnement|planète|arbres)\\b.{0,120}
\\W{0,4}(?:p )?(?:bitte )?(?:denken|prüfen|schonen) sie .{0,40}(?:umwelt|ausge?druck|bäume).{0,120}
\\W{0,4}(?:p )?(?:do you really need to print|moet (?:u|je) deze e-?mail|n'imprimez) .{0,160}
""")
_START = compiled("""
sent / get / verzonden / verstuurd / envoyé / téléchargez / obtenez / gesendet / von mein / vanaf mijn
diese nachricht
this (?:e-?mail|message) / deze e-?mail / dit bericht / cet e-?mail / ce message / diese e-?mail / l'absence de virus
please consider / denk aan / pensez / bitte (?:denken|prüfen)
""")
_PRINT = re.compile(r"print|afdruk|imprim|ausdruck|e-?mail|courriel|bericht|message|nachricht|druck", re.IGNORECASE)
_EDGE = "\"'.,:;!?()[]<>{}|-–—*_®™©"


def starts_device_line(line: str) -> bool:
    """Say whether a line begins as those of devices and scanners do, so that the next may belong to it."""
    return _START.match(line[:80].strip()) is not None


def is_device_line(flat: str) -> bool:
    """Say whether a line (spaces collapsed) was added by a device or scanner rather than typed."""
    lowered = flat.lower().replace("’", "'")
    if not 6 <= len(lowered) <= 320:
        return False
    if _SCANNER.fullmatch(lowered):
        return True
    if _ENVIRONMENT.fullmatch(lowered) and _PRINT.search(lowered):
        return True
    words = [word.strip(_EDGE) for word in _LINK.sub(" ", lowered).split()]
    words = [word for word in words if word]
    return bool(_STORE.fullmatch(" ".join(words))) or _is_sent_from(words)


def _is_sent_from(words: list[str]) -> bool:
    """Sent, from, my, phone: a verb at one end, a device or program, and hardly a word beside."""
    if not 2 <= len(words) <= 22:
        return False
    if not (any(word in _SENT for word in words[:5]) or words[-1] in _SENT):
        return False
    words = [part for word in words for part in _parts(word)]
    device = next((index for index, word in enumerate(words) if _DEVICE.fullmatch(word)), -1)
    if device < 0:
        return False
    strange = [
        word
        for index, word in enumerate(words)
        if word not in _SENT and word not in _FILLER and not _DEVICE.fullmatch(word) and not _is_model(index, device)
    ]
    return len(strange) <= (1 if len(words) <= 8 else 2) and not any(_has_digit(word) for word in strange)


def _parts(word: str) -> list[str]:
    """Split `samsung-toestel`, but neither `i-phone` nor `web.de`."""
    if _DEVICE.fullmatch(word) or word in _FILLER or word in _SENT or "-" not in word:
        return [word]
    return [part for part in word.split("-") if part]


def _is_model(index: int, device: int) -> bool:
    return device < index <= device + 3


def _has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)
