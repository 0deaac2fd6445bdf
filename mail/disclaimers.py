"""Legal notices that companies put under every mail, told from what a person says about confidence or liability."""

import re

from mail.phrases import any_of, compiled

_ABOUT_ITSELF = compiled("""
\\bth(?:is|e information (?:contained )?in th(?:is|e)|e contents? of this) (?:\\w+ ){0,2}(?:e-?mail|message|mail)
\\bthis communication
\\b(?:deze|dit|inhoud van (?:deze|dit)|informatie in (?:deze|dit)) (?:\\w+ ){0,2}(?:e-?mail\\w*|mail|bericht)\\b
\\b(?:ce|cet|le présent|ce présent|du présent|au présent) (?:\\w+ )?(?:message|e-?mail|courriel|mail|courrier)
\\b(?:diese|dieser|dieses|die in dieser|der inhalt dieser) (?:\\w+ ){0,2}(?:e-?mail|nachricht|mail|mitteilung)
\\bdisclaimer\\b / \\bconfidentiality notice / \\bavis de confidentialité / \\bvertraulichkeitshinweis
\\brechtlicher hinweis
""")
_LEGAL = compiled("""
\\bconfidential\\w* / \\bprivileged / \\bintended\\b / \\brecipient / \\baddressee / \\bin error / \\bnotify
\\bunauthori[sz]ed
\\bdisclos / \\bdistribut / \\bcopying / \\bdisseminat / \\bliab[il] / \\bstrictly prohibited / \\bviews
\\bvirus / \\bdelete
\\bvertrouwelijk / \\buitsluitend / \\bbestemd / \\bgeadresseerde / \\bten onrechte / \\babusievelijk / \\bper abuis
\\bper vergissing / \\bvernietig / \\bverwijder / \\bopenbaarmaking / \\bverveelvoudig / \\bverspreiding
\\baansprakelijk
\\brechten (?:worden )?ontlee?n / \\bonbevoegd / \\bniet toegestaan / \\bafzender / \\bde ontvanger
\\bconfidentiel / \\bdestinataire / \\bpar erreur / \\bexpéditeur / \\bdétrui / \\bsupprim
\\busage exclusif / \\bexclusivement
\\bdivulg / \\bdiffusion / \\bresponsabilité / \\bstrictement / \\binterdit / \\baltér / \\bintégrité
\\bvertraulich / \\brechtlich geschützt / \\bausschließlich / \\bbestimmt / \\badressat / \\bempfänger / \\birrtümlich
\\babsender / \\bvernicht / \\blösch / \\bunbefugt / \\bweitergabe / \\bweiterleitung / \\bhaft(?:ung|en)
\\bnicht gestattet
\\bkopier / \\boffenlegung / \\bfehlerhaft
""")
_HEAD = re.compile(
    r"[*_ \-]{0,4}"
    + any_of("""
(?:e-?mail ?)?disclaimer / confidentiality notice / avis de confidentialité / vertraulichkeitshinweis
rechtlicher hinweis / haftungsausschluss / proclaimer / vertrouwelijkheidsclausule / avertissement légal
""")
    + r"[*_:. \-]{0,4}",
    re.IGNORECASE,
)
_SURE = compiled("""
\\baan (?:dit|deze) .{0,40}geen rechten / \\bop (?:al|alle) onze .{0,80}voorwaarden
\\balgemene voorwaarden .{0,60}van toepassing
\\b(?:our|general) terms and conditions (?:apply|are available)
\\bnos conditions générales .{0,40}(?:s'appliquent|applicables) / \\bunsere allgemeinen geschäftsbedingungen
""")
_MOST = 12_000


def continues_notice(paragraph: list[str]) -> bool:
    """Say whether a paragraph right below a legal notice belongs to it."""
    text = " ".join(line[:3000] for line in paragraph[:60])[:_MOST]
    return len(text) > 60 and _LEGAL.search(text) is not None


def without_disclaimer(paragraph: list[str]) -> list[str]:
    """Drop a legal notice from a paragraph; a signature that stands right above it stays."""
    if not paragraph:
        return paragraph
    paragraph = [line for line in paragraph if not _SURE.search(line[:400])]
    if not paragraph:
        return paragraph
    if _HEAD.fullmatch(paragraph[0][:80].strip()):
        return []
    if not _is_notice(" ".join(line[:3000] for line in paragraph[:60])[:_MOST]):
        return paragraph
    for index, line in enumerate(paragraph):
        near = line if len(line) > 90 else " ".join(paragraph[index : index + 2])
        if _HEAD.match(line[:80].strip()) or (_ABOUT_ITSELF.search(line[:800]) and _LEGAL.search(near[:3000])):
            rest = " ".join(paragraph[index : index + 60])[:_MOST]
            return paragraph[:index] if _is_notice(rest) else []
    return []


def _is_notice(text: str) -> bool:
    hits = len({found.lower() for found in _LEGAL.findall(text)})
    return hits >= 2 if _ABOUT_ITSELF.search(text) else hits >= 4
