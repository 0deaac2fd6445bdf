"""The words of the date grammar in four languages, folded: what a word says about time."""

WEEKDAYS = {
    word: day
    for day, words in enumerate(
        (
            "maandag monday lundi montag mondays maendag",
            "dinsdag tuesday mardi dienstag tuesdays",
            "woensdag wednesday mercredi mittwoch wednesdays wensday",
            "donderdag thursday jeudi donnerstag thursdays dondertag",
            "vrijdag friday vendredi freitag fridays vrydag vridag vrijd",
            "zaterdag saturday samedi samstag sonnabend saturdays",
            "zondag sunday dimanche sonntag sundays",
        )
    )
    for word in words.split()
}
WEEKDAY_SHORT = {
    word: value
    for value, text in (
        (0, "ma mon lun mo"),
        (1, "di tue tues mar die"),
        (2, "wo wed mer mi woe"),
        (3, "do thu thur thurs jeu don"),
        (4, "vr fri ven fr vrij"),
        (5, "za sat sam sa zat"),
        (6, "zo sun dim so zon"),
    )
    for word in text.split()
}
DAYPARTS = (
    "ochtend",
    "morgen",
    "voormiddag",
    "namiddag",
    "middag",
    "avond",
    "abend",
    "nachmittag",
    "vormittag",
    "mittag",
    "morning",
    "afternoon",
    "evening",
    "matin",
    "soir",
    "midi",
    "apres",
    "night",
    "vroeg",
    "fruh",
    "frueh",
    "noon",
    "mittags",
    "morgens",
    "abends",
)
MONTHS = {
    word: month + 1
    for month, words in enumerate(
        (
            "januari january janvier januar janner jaenner jan janv",
            "februari february fevrier februar feber feb febr fev fevr",
            "maart march mars marz maerz mrt mar mrz maerts",
            "april avril apr avr",
            "mei may mai",
            "juni june juin jun",
            "juli july juillet jul juil",
            "augustus august aout aug",
            "september septembre sept sep",
            "oktober october octobre okt oct",
            "november novembre nov",
            "december decembre dezember dec dez",
        )
    )
    for word in words.split()
}
DOUBTFUL_MONTHS = set("may march mars mar mai jan jun dec mei sep nov august".split())
"""Words that are a month only beside a number or a preposition of time."""

RELATIVE = {
    word: value
    for value, text in (
        (
            0,
            """
            vandaag today heute vanavond tonight vanmiddag vanochtend vanmorgen vannamiddag vandaaag
            vannacht zonet zojuist daarnet daarjuist soeben dadelijk straks subito
            """,
        ),
        (
            1,
            """
            morgen tomorrow tomorow tommorow tommorrow demain tmrw tomoz morgenvroeg morgenochtend
            morgenavond morgenmiddag morgenfruh morgenfrueh
            """,
        ),
        (2, "overmorgen ubermorgen uebermorgen"),
        (
            -1,
            """
            gisteren yesterday gestern gisterenavond gisteravond gistermiddag gisterochtend gisternamiddag
            gister
            """,
        ),
        (-2, "eergisteren vorgestern"),
    )
    for word in text.split()
}
NOW = {
    word: value
    for value, text in (
        (
            0,
            """
            meteen onmiddellijk ogenblikkelijk immediately sofort immediatement umgehend straight dirkt
            direct gelijk instantly immediat
            """,
        ),
    )
    for word in text.split()
}
"""Words for at once: a date only for what is done at once, so kept apart."""

UNITS = {
    word: value
    for value, text in (
        ("d", "dag dagen day days jour jours tag tage tagen daagjes dgn j"),
        ("w", "week weken weekje weekjes weeks wk wks wkn semaine semaines woche wochen"),
        ("m", "maand maanden maandje maandjes mnd mnden month months mois mths mth monat monate monaten monats"),
        ("y", "jaar year years an ans annee jahr jahre jahren jahres"),
        (
            "b",
            """
            werkdag werkdagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen bankwerkdagen
            bankarbeitstage bankarbeitstagen wd
            """,
        ),
        ("f", "fortnight fortnights"),
        ("q", "quinzaine"),
        ("8", "huitaine"),
        ("t", "dizaine"),
        ("k", "kwartaal quarter trimestre quartal quartals"),
        ("h", "uur uren hours heures stunden hrs"),
    )
    for word in text.split()
}
WORKING = {"working", "business", "werkbare", "banking"}
OUVRABLE = {"ouvrables", "ouvrable", "ouvres", "ouvre", "ouvr"}

NEXT = set(
    """
    volgende volgend volgnde next following prochain prochaine prochains prochaines suivant suivante nachste
    nachsten nachster nachstes nachstem naechste naechsten naechster naechstes nxt folgenden folgende volg vlgnd
    vlgnde
    """.split()
)
AFTER_NEXT = {"ubernachste", "ubernachsten", "ubernachster", "uebernaechste", "uebernaechsten"}
COMING = set(
    """
    komende komend aanstaande eerstvolgende aankomende coming upcoming kommenden kommende kommender kommendes as
    """.split()
)
THIS = set(
    """
    deze dees dit this ce cet cette diese dieser diesen dieses diesem lopende laufende laufenden laufender current
    courant courante
    """.split()
)
LAST = set(
    """
    vorige afgelopen verleden laatste last past previous dernier derniere passe passee letzte letzten letzter
    letztes letztem vergangene vergangenen vergangener vorigen voriger voorbije vorig jl ll jongstleden
    laatstleden
    """.split()
)
END = {"eind", "einde", "end", "fin", "ende", "eindje", "late", "laat"}
MID = set("half medio midden mid middle mi milieu mitte halfweg halverwege".split())
BEGIN = set("begin beginning early start debut anfang beginn primo vroeg aanvang".split())
END_COMPOUND = {
    word: value
    for value, text in (
        ("m", "maandeinde maandeind monatsende monatsultimo ultimo eom monatsschluss"),
        ("e", "weekend weekeinde wochenende"),
        ("y", "jaareinde jahresende"),
        ("k", "quartalsende kwartaaleinde"),
        ("w", "wochenschluss"),
    )
    for word in text.split()
}
MID_COMPOUND = {"monatsmitte": "m", "midmonth": "m"}
BEGIN_COMPOUND = {
    word: value
    for value, text in (
        ("m", "monatsanfang monatsbeginn maandbegin"),
        ("y", "jahresanfang"),
    )
    for word in text.split()
}
LINKS = set("van de of the du des der von vom het la le l d v vd dem den in au im this volgens".split())
WITHIN = set(
    """
    over binnen in within after na dans sous innerhalb nach apres ici inside endeans bnnn tegen uiterlijk voor
    withing durant
    """.split()
)
WAIT = set(
    """
    uitstel extra respijt more another further delai aufschub verlangerung extension supplementaires
    supplementaire langer longer additional stundung report sursis nog geef give laisser laissez zahlungsaufschub
    betalingsuitstel mehr grace prolongation encore noch patienter patience geduld zeit tijd time temps spater
    later opschuiven verschuiven verlengen verlangern
    """.split()
)
"""Words beside which a bare duration is time asked for."""

AROUND = set(
    """
    ongeveer circa ca about around approximately roughly environ etwa ungefahr zo uiterlijk een goed next the de
    les der den komende kommenden nachsten naechsten coming prochains prochaines von say max maximum maximaal
    hooguit maximal spatestens nu en nog spaetestens jetzt noch encore van ieder eerste
    """.split()
)
AGO = {"geleden", "ago", "terug", "her", "back", "vroeger", "earlier"}
DATE_LEAD = set(
    """
    op tegen voor vanaf per uiterlijk rond na tot on by before from until till le du au des avant pour am zum ab
    bis vom den der dem en in im de the starting beginning since sinds depuis seit dd vor mit around omstreeks
    begin eind einde end fin ende half medio mid mi mitte startend te met beginnend of and et und month maand mois
    debut anfang late early vers circa ca um laatste eerste erste erstmals first premier premiere partir ingang
    dates datum nach apres after spatestens spaetestens latest oder ou or a prochain volgende next komende deze
    this t start vervolgens dan then puis dann tem
    """.split()
)
ORDINAL_SUFFIXES = set("e de ste en st nd rd th er eme ieme ten sten ter te".split())
ORDINALS = {
    word: value
    for value, text in (
        (1, "eerste first premier ersten erste 1er"),
        (2, "tweede second deuxieme zweiten"),
        (3, "derde third troisieme dritten"),
        (4, "vierde fourth quatrieme vierten"),
        (5, "vijfde fifth cinquieme funften"),
        (6, "zesde sixth sixieme sechsten"),
        (7, "zevende seventh septieme siebten"),
        (8, "achtste eighth huitieme achten"),
        (9, "negende ninth neuvieme neunten"),
        (10, "tiende tenth dixieme zehnten"),
        (11, "elfde eleventh elften"),
        (12, "twaalfde twelfth zwolften"),
        (13, "dertiende thirteenth dreizehnten"),
        (14, "veertiende fourteenth vierzehnten"),
        (15, "vijftiende fifteenth quinzieme funfzehnten fuenfzehnten"),
        (16, "zestiende sixteenth sechzehnten"),
        (17, "zeventiende seventeenth siebzehnten"),
        (18, "achttiende eighteenth achtzehnten"),
        (19, "negentiende nineteenth neunzehnten"),
        (20, "twintigste twentieth vingtieme zwanzigsten"),
        (25, "vijfentwintigste funfundzwanzigsten"),
        (28, "achtentwintigste achtundzwanzigsten"),
        (30, "dertigste thirtieth dreissigsten"),
    )
    for word in text.split()
}
FIXED_FEASTS = {
    "kerst": (12, 25), "kerstmis": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "noel": (12, 25),
    "weihnachten": (12, 25), "nieuwjaar": (1, 1), "neujahr": (1, 1), "silvester": (12, 31), "oudjaar": (12, 31),
    "sinterklaas": (12, 5), "koningsdag": (4, 27), "jahreswechsel": (12, 31), "jaarwisseling": (12, 31),
    "toussaint": (11, 1), "allerheiligen": (11, 1), "nikolaus": (12, 6), "hogmanay": (12, 31),
}  # fmt: skip
MOVING_FEASTS = {
    word: value
    for value, text in (
        (0, "pasen easter paques ostern"),
        (1, "paasmaandag ostermontag"),
        (39, "hemelvaart ascension himmelfahrt"),
        (49, "pinksteren pentecote pfingsten whitsun"),
        (-2, "karfreitag"),
        (-48, "carnaval karneval rosenmontag"),
    )
    for word in text.split()
}
"""Feasts and how many days they stand from Easter Sunday."""

AFTER = {"na", "after", "apres", "nach", "past"}
BEFORE = {"voor", "before", "avant", "vor"}
