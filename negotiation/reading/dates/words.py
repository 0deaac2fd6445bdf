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
    word: day
    for day, words in enumerate(
        ("ma mon lun mo", "di tue tues mar die", "wo wed mer mi woe", "do thu thur thurs jeu don", "vr fri ven fr vrij",
         "za sat sam sa zat", "zo sun dim so zon")
    )
    for word in words.split()
}  # fmt: skip
DAYPARTS = (
    "ochtend", "morgen", "voormiddag", "namiddag", "middag", "avond", "abend", "nachmittag", "vormittag", "mittag",
    "morning", "afternoon", "evening", "matin", "soir", "midi", "apres", "night", "vroeg", "fruh", "frueh", "noon",
    "mittags", "morgens", "abends",
)  # fmt: skip
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
    "vandaag": 0, "today": 0, "heute": 0, "vanavond": 0, "tonight": 0, "vanmiddag": 0, "vanochtend": 0, "vanmorgen": 0,
    "vannamiddag": 0, "vandaaag": 0, "vannacht": 0, "morgen": 1, "tomorrow": 1, "tomorow": 1, "tommorow": 1,
    "tommorrow": 1, "demain": 1, "tmrw": 1, "tomoz": 1, "morgenvroeg": 1, "morgenochtend": 1, "morgenavond": 1,
    "morgenmiddag": 1, "morgenfruh": 1, "morgenfrueh": 1, "overmorgen": 2, "ubermorgen": 2, "uebermorgen": 2,
    "gisteren": -1, "yesterday": -1, "gestern": -1, "gisterenavond": -1, "gisteravond": -1, "gistermiddag": -1,
    "gisterochtend": -1, "gisternamiddag": -1, "gister": -1, "eergisteren": -2, "vorgestern": -2, "zonet": 0,
    "zojuist": 0, "daarnet": 0, "daarjuist": 0, "soeben": 0, "dadelijk": 0, "straks": 0, "subito": 0,
}  # fmt: skip
NOW = {
    "meteen": 0, "onmiddellijk": 0, "ogenblikkelijk": 0, "immediately": 0, "sofort": 0, "immediatement": 0,
    "umgehend": 0, "straight": 0, "dirkt": 0, "direct": 0, "gelijk": 0, "instantly": 0, "immediat": 0,
}  # fmt: skip
"""Words for at once: a date only for what is done at once, so kept apart."""

UNITS = {
    "dag": "d", "dagen": "d", "day": "d", "days": "d", "jour": "d", "jours": "d", "tag": "d", "tage": "d", "tagen": "d",
    "daagjes": "d", "dgn": "d", "j": "d", "week": "w", "weken": "w", "weekje": "w", "weekjes": "w", "weeks": "w",
    "wk": "w", "wks": "w", "wkn": "w", "semaine": "w", "semaines": "w", "woche": "w", "wochen": "w", "maand": "m",
    "maanden": "m", "maandje": "m", "maandjes": "m", "mnd": "m", "mnden": "m", "month": "m", "months": "m", "mois": "m",
    "mths": "m", "mth": "m", "monat": "m", "monate": "m", "monaten": "m", "monats": "m", "jaar": "y", "year": "y",
    "years": "y", "an": "y", "ans": "y", "annee": "y", "jahr": "y", "jahre": "y", "jahren": "y", "jahres": "y",
    "werkdag": "b", "werkdagen": "b", "werktag": "b", "werktage": "b", "werktagen": "b", "arbeitstag": "b",
    "arbeitstage": "b", "arbeitstagen": "b", "bankwerkdagen": "b", "bankarbeitstage": "b", "bankarbeitstagen": "b",
    "wd": "b", "fortnight": "f", "fortnights": "f", "quinzaine": "q", "huitaine": "8", "dizaine": "t", "kwartaal": "k",
    "quarter": "k", "trimestre": "k", "quartal": "k", "quartals": "k", "uur": "h", "uren": "h", "hours": "h",
    "heures": "h", "stunden": "h", "hrs": "h",
}  # fmt: skip
WORKING = {"working", "business", "werkbare", "banking"}
OUVRABLE = {"ouvrables", "ouvrable", "ouvres", "ouvre", "ouvr"}

NEXT = set(
    """
    volgende volgend volgnde next following prochain prochaine prochains prochaines suivant suivante nachste
    nachsten nachster nachstes nachstem naechste naechsten naechster naechstes nxt folgenden folgende volg vlgnd
    vlgnde
    """.split()
)  # fmt: skip
AFTER_NEXT = {"ubernachste", "ubernachsten", "ubernachster", "uebernaechste", "uebernaechsten"}
COMING = set("komende komend aanstaande eerstvolgende aankomende coming upcoming kommenden kommende kommender kommendes as".split())  # fmt: skip
THIS = set(
    """
    deze dees dit this ce cet cette diese dieser diesen dieses diesem lopende laufende laufenden laufender current
    courant courante
    """.split()
)  # fmt: skip
LAST = set(
    """
    vorige afgelopen verleden laatste last past previous dernier derniere passe passee letzte letzten letzter
    letztes letztem vergangene vergangenen vergangener vorigen voriger voorbije vorig jl ll jongstleden
    laatstleden
    """.split()
)  # fmt: skip
END = {"eind", "einde", "end", "fin", "ende", "eindje", "late", "laat"}
MID = set("half medio midden mid middle mi milieu mitte halfweg halverwege".split())
BEGIN = set("begin beginning early start debut anfang beginn primo vroeg aanvang".split())
END_COMPOUND = {
    "maandeinde": "m", "maandeind": "m", "monatsende": "m", "monatsultimo": "m", "ultimo": "m", "eom": "m",
    "monatsschluss": "m", "weekend": "e", "weekeinde": "e", "wochenende": "e", "jaareinde": "y", "jahresende": "y",
    "quartalsende": "k", "kwartaaleinde": "k", "wochenschluss": "w",
}  # fmt: skip
MID_COMPOUND = {"monatsmitte": "m", "midmonth": "m"}
BEGIN_COMPOUND = {"monatsanfang": "m", "monatsbeginn": "m", "jahresanfang": "y", "maandbegin": "m"}
LINKS = set("van de of the du des der von vom het la le l d v vd dem den in au im this volgens".split())  # fmt: skip
WITHIN = set(
    """
    over binnen in within after na dans sous innerhalb nach apres ici inside endeans bnnn tegen uiterlijk voor
    withing durant
    """.split()
)  # fmt: skip
WAIT = set(
    """
    uitstel extra respijt more another further delai aufschub verlangerung extension supplementaires
    supplementaire langer longer additional stundung report sursis nog geef give laisser laissez zahlungsaufschub
    betalingsuitstel mehr grace prolongation encore noch patienter patience geduld zeit tijd time temps spater
    later opschuiven verschuiven verlengen verlangern
    """.split()
)  # fmt: skip
"""Words beside which a bare duration is time asked for."""

AROUND = set(
    """
    ongeveer circa ca about around approximately roughly environ etwa ungefahr zo uiterlijk een goed next the de
    les der den komende kommenden nachsten naechsten coming prochains prochaines von say max maximum maximaal
    hooguit maximal spatestens nu en nog spaetestens jetzt noch encore van ieder eerste
    """.split()
)  # fmt: skip
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
)  # fmt: skip
ORDINAL_SUFFIXES = set("e de ste en st nd rd th er eme ieme ten sten ter te".split())
_ORDINALS = {
    1: "eerste first premier ersten erste 1er", 2: "tweede second deuxieme zweiten", 3: "derde third troisieme dritten",
    4: "vierde fourth quatrieme vierten", 5: "vijfde fifth cinquieme funften", 6: "zesde sixth sixieme sechsten",
    7: "zevende seventh septieme siebten", 8: "achtste eighth huitieme achten", 9: "negende ninth neuvieme neunten",
    10: "tiende tenth dixieme zehnten", 11: "elfde eleventh elften", 12: "twaalfde twelfth zwolften",
    13: "dertiende thirteenth dreizehnten", 14: "veertiende fourteenth vierzehnten",
    15: "vijftiende fifteenth quinzieme funfzehnten fuenfzehnten", 16: "zestiende sixteenth sechzehnten",
    17: "zeventiende seventeenth siebzehnten", 18: "achttiende eighteenth achtzehnten",
    19: "negentiende nineteenth neunzehnten", 20: "twintigste twentieth vingtieme zwanzigsten",
    25: "vijfentwintigste funfundzwanzigsten", 28: "achtentwintigste achtundzwanzigsten", 30: "dertigste thirtieth dreissigsten",
}  # fmt: skip
ORDINALS = {word: value for value, words in _ORDINALS.items() for word in words.split()}
FIXED_FEASTS = {
    "kerst": (12, 25), "kerstmis": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "noel": (12, 25),
    "weihnachten": (12, 25), "nieuwjaar": (1, 1), "neujahr": (1, 1), "silvester": (12, 31), "oudjaar": (12, 31),
    "sinterklaas": (12, 5), "koningsdag": (4, 27), "jahreswechsel": (12, 31), "jaarwisseling": (12, 31),
    "toussaint": (11, 1), "allerheiligen": (11, 1), "nikolaus": (12, 6), "hogmanay": (12, 31),
}  # fmt: skip
MOVING_FEASTS = {
    "pasen": 0, "easter": 0, "paques": 0, "ostern": 0, "paasmaandag": 1, "ostermontag": 1, "hemelvaart": 39,
    "ascension": 39, "himmelfahrt": 39, "pinksteren": 49, "pentecote": 49, "pfingsten": 49, "whitsun": 49,
    "karfreitag": -2, "carnaval": -48, "karneval": -48, "rosenmontag": -48,
}  # fmt: skip
"""Feasts and how many days they stand from Easter Sunday."""

AFTER = {"na", "after", "apres", "nach", "past"}
BEFORE = {"voor", "before", "avant", "vor"}
