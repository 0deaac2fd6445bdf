"""What debtors type and what they answer to, in four languages: the two sides that a mail program then mixes."""

from dataclasses import dataclass

LANGUAGES = ("nl", "en", "fr", "de")


@dataclass(frozen=True, slots=True)
class Letter:
    """The creditor's letter that is quoted: its lines, and the older reply that it quotes itself."""

    name: str
    address: str
    subject: str
    paragraphs: tuple[str, ...]
    older: tuple[str, ...]


ANSWERS: dict[str, tuple[str, ...]] = {
    "nl": (
        "Akkoord, ik betaal vrijdag.",
        "Goedemorgen,\n\nDank voor uw bericht. Wij kunnen € 1.250,00 op 31 maart voldoen en de rest in april.\n\n"
        "Met vriendelijke groet,\n\nJolanda Verweij\nVerweij Interieurbouw B.V.\nTel. 0318-552 190",
        "Beste,\n\nOp 3 maart heb ik het volgende afgesproken met uw collega:\n\n- 3 termijnen van 400 euro\n"
        "- de eerste op 1 april\n\nGraag uw bevestiging.\n\nGroet\nHenk",
        "Dag mevrouw,\n\nVan de drie facturen zijn er twee al betaald.\nVan: 1 februari tot: 28 februari waren wij gesloten.\n"
        "Factuur 2026-0142 klopt niet: er is maar de helft geleverd.\n\nMvg\nKris Vandewalle",
        "ok",
        "Wij betwisten deze factuur. Verzonden is er namelijk niets: zie bijlage.\n\nNog een vraag: op welke rekening"
        " moet het bedrag? Uw mail noemt er geen, en voor ons is dit vertrouwelijk.\n\nPiet de Boer\n06-12345678",
        "Beste meneer,\n\nIk heb vanaf mijn telefoon net 89,90 euro overgemaakt.\nGraag controleren.\n\nM. Öztürk",
    ),
    "en": (
        "Agreed, we will pay on Friday.",
        "Hi,\n\nThanks for your email. We can pay £1,250.00 on 31 March and the remainder in April.\n\n"
        "Kind regards,\n\nAlison Hughes\nHughes Joinery Ltd\nT: 0161 555 0190",
        "Hello,\n\nOn 3 March I agreed the following with your colleague:\n\n- 3 payments of 400\n"
        "- the first on 1 April\n\nPlease confirm.\n\nTom",
        "Dear Sir,\n\nFrom: 1 February to: 28 February we were closed.\nTwo of the three invoices have been paid.\n"
        "Invoice 2026-0142 is wrong: only half was delivered.\n\nRegards\nChris",
        "Yes",
        "We dispute this invoice. Nothing was sent: see attachment.\n\nTo which account should it go? Please treat"
        " this as confidential.\n\nPeter\n07700 900123",
        "I've just sent 89.90 from my phone.\nPlease check.\n\nM. Oztürk",
    ),
    "fr": (
        "D'accord, je paie vendredi.",
        "Bonjour,\n\nMerci pour votre message. Nous pouvons régler 1 250,00 € le 31 mars et le solde en avril.\n\n"
        "Cordialement,\n\nHélène Lefèvre\nMenuiserie Lefèvre SARL\nTél. 01 55 50 01 90",
        "Bonjour Madame,\n\nLe 3 mars j'ai convenu de ce qui suit avec votre collègue :\n\n- 3 échéances de 400 euros\n"
        "- la première le 1er avril\n\nMerci de confirmer.\n\nThierry",
        "Monsieur,\n\nDe : février à : mars nous étions fermés.\nDeux des trois factures sont payées.\n"
        "La facture 2026-0142 est erronée : la moitié seulement a été livrée.\n\nCordialement\nChristelle",
        "oui",
        "Nous contestons cette facture. Rien n'a été envoyé : voir pièce jointe.\n\nSur quel compte faut-il virer ?"
        " Merci de traiter ceci de façon confidentielle.\n\nPierre\n06 12 34 56 78",
        "Je viens de virer 89,90 € depuis mon téléphone.\nMerci de vérifier.\n\nM. Öztürk",
    ),
    "de": (
        "Einverstanden, ich zahle am Freitag.",
        "Guten Tag,\n\ndanke für Ihre Nachricht. Wir können 1.250,00 € am 31. März zahlen und den Rest im April.\n\n"
        "Mit freundlichen Grüßen\n\nJürgen Großmann\nTischlerei Großmann GmbH\nTel. 0211 5550190",
        "Sehr geehrte Frau Maier,\n\nam 3. März habe ich mit Ihrem Kollegen Folgendes vereinbart:\n\n- 3 Raten zu 400 Euro\n"
        "- die erste am 1. April\n\nBitte um Bestätigung.\n\nThomas",
        "Hallo,\n\nVon: Februar bis: März war geschlossen.\nZwei der drei Rechnungen sind bezahlt.\n"
        "Rechnung 2026-0142 stimmt nicht: Es wurde nur die Hälfte geliefert.\n\nGrüße\nChristian",
        "Ja",
        "Wir bestreiten diese Rechnung. Gesendet wurde nichts: siehe Anlage.\n\nAuf welches Konto soll es gehen?"
        " Bitte vertraulich behandeln.\n\nPeter\n0170 1234567",
        "Ich habe gerade 89,90 € von meinem Handy überwiesen.\nBitte prüfen.\n\nM. Öztürk",
    ),
}
"""Own words, signatures included; some look like attributions, header lines, device lines or notices on purpose."""

INLINE: dict[str, tuple[str, ...]] = {
    "nl": ("Nee, dat klopt niet.", "Ja, op 15 april 604 euro.", "Groet, Jan"),
    "en": ("No, that is not right.", "Yes, 604 on 15 April.", "Cheers, Jan"),
    "fr": ("Non, ce n'est pas exact.", "Oui, 604 euros le 15 avril.", "Bien à vous, Jean"),
    "de": ("Nein, das stimmt nicht.", "Ja, 604 Euro am 15. April.", "Gruß, Jan"),
}
"""One answer for each of a letter's first paragraphs, and one below."""

LETTERS: dict[str, Letter] = {
    "nl": Letter(
        "Akkoord Debiteurenbeheer", "invoices+abcdefghijkmnpqr@firm.example", "Uw factuur 2026-0142",
        (
            "Geachte heer, mevrouw,",
            "Factuur 2026-0142 van € 1.812,00 staat nog open sinds 30 januari 2026. Kunt u ons laten weten wanneer wij"
            " betaling mogen verwachten?",
            "Wij kunnen u drie termijnen van € 604,00 aanbieden, de eerste op 1 april 2026. Gaat u daarmee akkoord?",
            "Met vriendelijke groet,",
            "Deze brief is geschreven door een automatische assistent.",
        ),
        ("Ik kom er nog op terug.", "Jan"),
    ),
    "en": Letter(
        "Akkoord Credit Control", "invoices+abcdefghijkmnpqr@firm.example", "Your invoice 2026-0142",
        (
            "Dear Sir or Madam,",
            "Invoice 2026-0142 for £1,812.00 has been outstanding since 30 January 2026. When may we expect your"
            " payment?",
            "We can offer three instalments of £604.00, the first on 1 April 2026. Do you agree with that?",
            "Yours faithfully,",
            "This letter was written by an automated assistant.",
        ),
        ("Will get back to you.", "Tom"),
    ),
    "fr": Letter(
        "Akkoord Recouvrement", "invoices+abcdefghijkmnpqr@firm.example", "Votre facture 2026-0142",
        (
            "Madame, Monsieur,",
            "La facture 2026-0142 de 1 812,00 € reste impayée depuis le 30 janvier 2026. Quand pouvons-nous attendre"
            " votre règlement ?",
            "Nous pouvons vous proposer trois échéances de 604,00 €, la première le 1er avril 2026. Êtes-vous d'accord ?",
            "Veuillez agréer nos salutations distinguées,",
            "Cette lettre a été écrite par un assistant automatique.",
        ),
        ("Je reviens vers vous.", "Thierry"),
    ),
    "de": Letter(
        "Akkoord Debitoren", "invoices+abcdefghijkmnpqr@firm.example", "Ihre Rechnung 2026-0142",
        (
            "Sehr geehrte Damen und Herren,",
            "die Rechnung 2026-0142 über 1.812,00 € ist seit dem 30. Januar 2026 offen. Wann dürfen wir mit Ihrer"
            " Zahlung rechnen?",
            "Wir können Ihnen drei Raten zu 604,00 € anbieten, die erste am 1. April 2026. Sind Sie damit einverstanden?",
            "Mit freundlichen Grüßen",
            "Dieses Schreiben hat ein automatischer Assistent verfasst.",
        ),
        ("Ich melde mich noch.", "Thomas"),
    ),
}  # fmt: skip
