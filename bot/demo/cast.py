"""Who answers in the demo, and in which words. Only people and their words: what follows is the product's to decide."""

from dataclasses import dataclass
from typing import Literal

Client = Literal["gmail", "outlook", "iphone", "plain"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a debtor writes some hours after the n-th letter that reached them.

    `sender` writes in their place; `automatic` marks what a robot sends.
    """

    to_letter: int
    after_hours: int
    words: str
    client: Client = "gmail"
    sender: str | None = None
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Debtor:
    """A debtor of the demo. `days_overdue` and `euros` are one invoice each; `charges` are late fees and costs.

    `verdict` is how the credit controller feels about this debtor when asked; `pays` says whether they keep an
    agreement or a promise.
    """

    number: str
    name: str
    contact: str
    address: str
    language: str
    country: str
    natural_person: bool
    euros: tuple[str, ...]
    days_overdue: tuple[int, ...]
    replies: tuple[Reply, ...] = ()
    charges: str = "0.00"
    mailbox: bool = True
    verdict: str = "approve"
    pays: bool = True
    form: str = "formal"
    story: str = ""


CAST: tuple[Debtor, ...] = (
    Debtor(
        "1001", "Fietsenmakerij Van Dam", "Joris van Dam", "joris@vandamfietsen.example", "nl", "NL", False,
        ("348.50",), (21,),
        (
            Reply(1, 3, "Goedemorgen,\n\nIk betaal liever met iDEAL. Kan dat?\n\nGroet,\nJoris van Dam", "iphone"),
            Reply(2, 2, "Top, akkoord!\n\nJoris", "iphone"),
        ),
        story="another way to pay",
    ),
    Debtor(
        "1002", "Sanne Hendriks", "Sanne Hendriks", "sanne.hendriks@post.example", "nl", "NL", True,
        ("612.00",), (48,),
        (
            Reply(1, 20, "Goedemorgen,\n\nIk had twee maanden geen inkomsten en kon daardoor niet betalen. Willen jullie de aanmaningskosten kwijtschelden?\n\nMet vriendelijke groet,\nSanne Hendriks", "gmail"),
            Reply(2, 5, "Ja, akkoord.\n\nSanne", "gmail"),
        ),
        charges="61.20", form="informal", story="late fees waived",
    ),
    Debtor(
        "1003", "Harbour Prints Ltd", "Olivia Barnes", "olivia@harbourprints.example", "en", "IE", False,
        ("4180.00",), (95,),
        (
            Reply(3, 26, "Hello,\n\nSorry for our silence. Can you give us a 4% discount?\n\nBest regards,\nOlivia Barnes\nHarbour Prints Ltd", "outlook"),
            Reply(4, 4, "Yes, agreed.\n\nOlivia", "outlook"),
        ),
        story="a discount after silence",
    ),
    Debtor(
        "1004", "Menuiserie Lambert SARL", "Claire Lambert", "compta@menuiserie-lambert.example", "fr", "FR", False,
        ("2760.00",), (34,),
        (
            Reply(2, 18, "Bonjour,\n\nNous réglerons la facture le 15 avril.\n\nCordialement,\nClaire Lambert", "outlook"),
        ),
        story="a new due date",
    ),
    Debtor(
        "1005", "Bäckerei Sommer GmbH", "Martin Sommer", "buchhaltung@baeckerei-sommer.example", "de", "DE", False,
        ("5400.00",), (52,),
        (
            Reply(1, 30, "Guten Tag,\n\nkönnen wir den Betrag in 8 Monatsraten zahlen?\n\nMit freundlichen Grüßen\nMartin Sommer", "outlook"),
            Reply(2, 22, "Hallo,\n\nso schnell schaffen wir es leider nicht. Eine Anzahlung von 1.500 Euro können wir nächste "
                  "Woche leisten, den Rest in 6 Monatsraten ab dem 1. April.\n\nGruß\nMartin Sommer", "outlook"),
        ),
        verdict="refuse", story="a counter-proposal over two rounds",
    ),
    Debtor(
        "1006", "Bloemenhuis Iris", "Iris Mulder", "info@bloemenhuisiris.example", "nl", "NL", False,
        ("487.30",), (16,),
        (Reply(1, 5, "Hoi, helemaal vergeten, sorry! Ik betaal het volgende week vrijdag.\n\ngr. Iris", "iphone"),),
        form="informal", story="a promise, held and kept",
    ),
    Debtor(
        "1007", "Traiteur De Smet BV", "Lies De Smet", "lies@traiteurdesmet.example", "nl", "BE", False,
        ("7200.00",), (61,),
        (
            Reply(1, 28, "Dag,\n\nWij hebben op dit moment geen geld om alles te betalen. Wij kunnen 650 euro per maand betalen, met een voorschot van 1.000 euro.\n\nVriendelijke groeten\nLies De Smet", "gmail"),
            Reply(2, 8, "Akkoord met uw voorstel.\n\nLies", "gmail"),
        ),
        story="a long plan, approved by a person",
    ),
    Debtor(
        "1008", "Northfield Fitness Ltd", "Tom Archer", "tom@northfieldfitness.example", "en", "IE", False,
        ("3900.00",), (44,),
        (
            Reply(1, 9, "Hi,\n\nWe cannot pay it all at once. We can pay 400 euros now and then 350 euros per month.\n\nThanks\nTom", "gmail"),
            Reply(2, 30, "OK, agreed.\n\nTom", "gmail"),
        ),
        verdict="refuse", story="a longer plan, refused by a person",
    ),
    Debtor(
        "1009", "Drukkerij Westerbaan", "Peter Westerbaan", "p.westerbaan@drukkerijwesterbaan.example", "nl", "NL", False,
        ("1895.00",), (40,),
        (
            Reply(1, 12, "Goedemiddag,\n\nAkkoord, mits jullie de helft van de factuur laten vallen. Anders niet.\n\n"
                  "P. Westerbaan", "outlook"),
        ),
        story="a yes that is none",
    ),
    Debtor(
        "1010", "Hôtel du Parc", "Julien Morel", "direction@hotelduparc.example", "fr", "FR", False,
        ("1540.00",), (29,),
        (
            Reply(1, 7, "Bonjour,\n\nNous contestons cette facture : la moitié des draps livrés étaient tachés et déchirés. "
                  "Nous vous l'avions signalé à la livraison.\n\nJulien Morel", "gmail"),
        ),
        pays=False, story="a dispute",
    ),
    Debtor(
        "1011", "Autohaus Keller", "Sabine Keller", "keller@autohaus-keller.example", "de", "DE", False,
        ("980.00",), (25,),
        (Reply(1, 4, "Guten Tag,\n\ndie Rechnung haben wir bereits am 27. Februar überwiesen.\n\nMfG\nS. Keller", "outlook"),),
        pays=False, story="says it has been paid",
    ),
    Debtor(
        "1012", "Advies Groep Oost", "Bart Kuiper", "bart.kuiper@adviesgroepoost.example", "nl", "NL", False,
        ("1210.00",), (19,),
        (
            Reply(1, 1, "Ik ben met vakantie en lees mijn mail niet. Vanaf 9 maart ben ik weer bereikbaar.\n\nBart Kuiper",
                  "plain", automatic=True),
        ),
        pays=False, story="out of the office",
    ),
    Debtor(
        "1013", "Greenway Catering", "Accounts", "accounts@greenwaycatering.example", "en", "IE", False,
        ("725.00",), (33,), mailbox=False, pays=False, story="an address that bounces",
    ),
    Debtor(
        "1014", "Garage Petit", "Luc Petit", "luc@garagepetit.example", "fr", "BE", False,
        ("1330.00",), (38,),
        (
            Reply(1, 10, "Bonjour,\n\nNous sommes d'accord, nous acceptons votre proposition pour le garage Petit.\n\n"
                  "Un ami de Luc", "gmail", sender="ami.de.luc@ailleurs.example"),
        ),
        pays=False, story="a stranger who says yes",
    ),
    Debtor(
        "1015", "Anneke de Wit", "Anneke de Wit", "annekedewit@post.example", "nl", "NL", True,
        ("264.75",), (57,),
        (
            Reply(1, 30, "Mijn man is vorige week overleden en ik weet even niet waar ik met al deze post heen moet.\n\n"
                  "Anneke de Wit", "iphone"),
        ),
        charges="40.00", pays=False, story="somebody in mourning",
    ),
)  # fmt: skip
"""The demo's debtors, in the order in which they are reminded."""
