"""The names under which programs in four languages export open items (research/finance.md §5)."""

import re
import unicodedata

STRONG = {
    "debtor": (
        "Deb.nr. | Debiteurnr | Debiteurnummer | Debiteurennummer | Nummer debiteur | Relatiecode | Relatienummer "
        "| Klantnr | Klantnummer | Klantcode | N° client | No client | Numéro client | Code client | Compte "
        "auxiliaire | Compte client | Code tiers | Customer No | Customer number | Customer ID | Customer code | "
        "Account code | Account number | Debtor number | Client ID | Debitor | Debitorennr | Debitorennummer | "
        "Debitor Nr | Kundennr | Kundennummer | Kundenkonto"
    ),
    "name": (
        "Naam debiteur | Debiteurnaam | Klantnaam | Bedrijfsnaam | Relatienaam | Nom client | Nom du client | "
        "Raison sociale | Customer name | Account name | Company name | Debtor name | Kundenname | Firmenname | "
        "Debitorname"
    ),
    "email": (
        "E-mail | E-mailadres | Mailadres | Adresse e-mail | Courriel | Adresse électronique | Email address | "
        "Mail | E-Mail-Adresse"
    ),
    "language": "Taal | Taalcode | Langue | Language | Sprache",
    "country": "Land | Landcode | Pays | Code pays | Country | Country code | Länderkennzeichen | Ländercode",
    "consumer": (
        "Consument | Particulier | Consommateur | Client particulier | Consumer | B2C | Verbraucher | Privatkunde"
    ),
    "natural_person": (
        "Natuurlijk persoon | Personne physique | Natural person | Natürliche Person | Eenmanszaak | Sole trader"
    ),
    "group": (
        "Groep | Debiteurgroep | Klantgroep | Segment | Groupe | Groupe client | Group | Customer group | "
        "Kundengruppe | Gruppe"
    ),
    "form": "Aanspreekvorm | Aanhef | Forme d'adresse | Tutoiement | Address form | Form of address | Anredeform",
    "payment_run_days": "Betaaldagen | Jours de paiement | Payment run days | Payment days | Zahltage | Zahlungslauf",
    "number": (
        "Factuurnr | Factuurnummer | Notanr | Boekstuknr | Boekstuknummer | Documentnr | Documentnummer | N° "
        "facture | No facture | Numéro de facture | Numéro facture | N° pièce | N° de pièce | Invoice no | "
        "Invoice number | Invoice | Invoice ID | Document number | Document no | Rechnungsnr | Rechnungsnummer | "
        "Belegnr | Belegnummer"
    ),
    "reference": (
        "Uw ref | Factuurreferentie | Betalingskenmerk | Mededeling | Communication | Communication structurée | "
        "Gestructureerde mededeling | Réf. client | Référence de paiement | Your ref | Payment reference | Memo | "
        "Verwendungszweck | Zahlungsreferenz"
    ),
    "issued": (
        "Factuurdatum | Boekdatum | Notadatum | Date de facturation | Date facture | Date de facture | Date de la "
        "facture | Date d'émission | Invoice date | Transaction date | Document date | Issue date | Issued | "
        "Rechnungsdatum | Belegdatum"
    ),
    "due": (
        "Vervaldatum | Vervaldag | Vervalt | Vervalt op | Uiterste betaaldatum | Betalen voor | Échéance | Date "
        "d'échéance | Date échéance | Due date | Due | Due on | Payment due | Fälligkeit | Fällig am | "
        "Fälligkeitsdatum | Fällig | Zahlbar bis"
    ),
    "original": (
        "Factuurbedrag | Notabedrag | Oorspronkelijk bedrag | Totaalbedrag | Montant TTC | Montant facture | "
        "Montant initial | Original amount | Invoice amount | Invoice total | Amount incl. VAT | Rechnungsbetrag "
        "| Bruttobetrag | Ursprungsbetrag"
    ),
    "outstanding": (
        "Openstaand | Openstaand bedrag | Openstaand saldo | Saldo | Restant | Restbedrag | Nog te betalen | Te "
        "betalen bedrag | Verschuldigd bedrag | Te betalen | Solde | Solde dû | Reste à payer | Restant dû | "
        "Montant dû | Montant à payer | Montant ouvert | Open balance | Outstanding | Outstanding amount | "
        "Balance | Balance due | Amount due | Residual | Residual amount | Open amount | Offener Betrag | Offen | "
        "OP-Betrag | Restbetrag | Offener Saldo | Offener Posten"
    ),
    "charges": (
        "Kosten | Aanmaningskosten | Rente en kosten | Incassokosten | Frais | Frais de retard | Pénalités | "
        "Charges | Late fees | Fees | Interest and fees | Mahngebühren | Mahnkosten | Gebühren"
    ),
    "currency": "Valuta | Munt | Muntsoort | Devise | Monnaie | Currency | Currency code | Währung",
    "level": (
        "Aanmaningen | Aanmaningsniveau | Aantal herinneringen | Niveau de relance | Relances | Nombre de "
        "relances | Reminder level | Follow-up level | Reminders | Reminders sent | Dunning level | Mahnstufe | "
        "Mahnungen"
    ),
    "reminded_on": (
        "Laatste herinnering | Laatste aanmaning | Herinnerd op | Datum herinnering | Datum laatste aanmaning | "
        "Dernière relance | Date de relance | Relancé le | Last reminder | Reminded on | Last reminder date | "
        "Letzte Mahnung | Mahndatum | Gemahnt am"
    ),
    "insured": "Verzekerd | Kredietverzekerd | Assuré | Assurance-crédit | Insured | Versichert",
    "assigned": "Gecedeerd | Gefactord | Verpand | Cédé | Affacturage | Assigned | Factored | Abgetreten",
    "ignored": (
        "Niet vervallen | 0-30 | 1-30 | 31-60 | 61-90 | >90 | > 90 | 91+ | 91 and over | Over 90 | Non échu | "
        "Current | nicht fällig | Dagen | Vervaldagen | Dagen te laat | Dagen vervallen | Jours de retard | "
        "Retard | Past due | Aging | Days overdue | Tage | Verzugstage | Überfällig seit | Omschrijving | "
        "Omschrijving factuur | Description | Libellé | Beschreibung | Text | IBAN | IBAN-nr | Betaalwijze | "
        "Betaaltermijnen | Dossier | Factuurstatus | Status | Statut | Administratie | Telefoon | Téléphone | "
        "Phone | Telefon | Plaats | Ville | City | Ort | Transaction type | Type"
    ),
}
"""What a column is called, by the field that it holds. `ignored` ones are known and not needed."""

WEAK = {
    "debtor": "Code | Debiteur | Compte | Tiers | Konto | Account | Debtor | Klant | Client | Customer | Kunde",
    "name": (
        "Naam | Name | Nom | Debiteur | Relatie | Klant | Client | Tiers | Customer | Partner | Kunde | Debtor | "
        "Firma"
    ),
    "number": (
        "Nummer | Factuur | Boekstuk | Onze ref | Pièce | Numéro | Facture | Référence | Num | Number | Document "
        "| Reference | Beleg | Rechnung"
    ),
    "reference": "Référence | Reference | Kenmerk | Referentie | Referenz",
    "issued": "Datum | Date",
    "original": "Bedrag | Factuur | Totaal | Montant | Débit | Total | Amount | Betrag",
    "outstanding": "Open | Bedrag | Montant | Amount | Betrag",
    "consumer": "Soort klant | Type client | Customer type | Kundenart",
}
"""Names that several fields go by: they count where the strong ones have left the field empty, in this order."""


def plain(name: str) -> str:
    """Give a name as it is compared: no case, accents, blanks or dots.

    >>> plain("N° de pièce"), plain("Deb.nr.")
    ('ndepiece', 'debnr')
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    # Only these signs carry meaning of their own: buckets differ by nothing else.
    return re.sub(r"[^a-z0-9>+-]|(?<![0-9])-|-(?![0-9])", "", bare.casefold().replace("ß", "ss"))


STRONG_BY_NAME = {plain(alias): field for field, names in STRONG.items() for alias in names.split(" | ")}
WEAK_BY_NAME = {field: frozenset(map(plain, names.split(" | "))) for field, names in WEAK.items()}
EVERY_NAME = frozenset(STRONG_BY_NAME) | frozenset().union(*WEAK_BY_NAME.values())
