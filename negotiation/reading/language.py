"""Says which of the four languages a text is in, by common words and letter groups; the thread's decides ties."""

_WORDS = {
    "nl": """
        de het een en van ik je u wij we niet dat is op te voor met zijn aan bij maar naar ook als dan nog wel
        geen er uit hebben heb kan wordt deze dit wat om tot over jullie uw mijn ons onze hij zij die zal kunnen
        graag betalen betaald factuur ge gij mij dag groeten al hoor eens even moet mag ja nee neen akkoord goed
        wil hier daar hoe waar wie sinds tegen via per week weken maand maanden termijnen volgende rekening geld
        betaal zo prima bedankt alstublieft aub optie voorstel eerste krijg stuur vandaag morgen vrijdag maandag
        kosten ben nooit werd
    """,
    "en": """
        the a an and of i you we not that is on to for with are at but our also if then have has can will this
        it my they he she your please pay paid invoice be by from was been would could should do did what when
        there any no yes thanks don t ll re ve just so me as in or us which month week payment account won get
        got out up all about after before until let know sent send half balance agree fine works deal ok option
        received already never still need back them him her how who why where because sorry regards cheers only
        more offer today tomorrow
    """,
    "fr": """
        le la les un une des et de du je vous nous ne pas que est sur pour avec sont a au aux mais ou qui dans
        si il elle on ce cette ces mon notre nos votre vos ai avons ete sera plus en par se s d l j n c qu payer
        paye facture reglement virement merci bonjour oui non tout bien fait faire peut peux pouvons pouvez suis
        avez etes leur leurs deja fin mois semaine semaines aussi chez sans jusqu lors donc voici moi comme
        quand jour jours regle accord euh quoi ca svp rien jamais compte argent reste apres avant juste peu trop
        tres mensualites
    """,
    "de": """
        der die das ein eine und von ich sie wir nicht dass ist auf zu fur mit sind an bei aber nach auch wenn
        dann noch kein keine er aus haben habe kann wird werden diese dieser dieses was um bis uber ihr ihre
        ihnen mein unser uns mich mir zum zur im am vom den dem des einen einem rechnung zahlen bezahlt
        uberweisen bitte danke ja nein schon mal doch nur so wie wo wann warum weil oder als hat sein war waren
        gerne konnen mochte mochten moechte fuer ueber koennen monat woche raten zahlung betrag geld tage wochen
        einverstanden passt heute freitag kommt euch ihren
    """,
}
_VOTES: dict[str, tuple[str, ...]] = {}
for _language, _text in _WORDS.items():
    for _word in set(_text.split()):
        _VOTES[_word] = (*_VOTES.get(_word, ()), _language)
_GROUPS = {
    "nl": ("ij", "aa", "oo", "uu", "ee", "sch", "cht", "tje", "oe"),
    "en": ("th", "wh", "sh", "ing", "ght", "ow", "ould", "ck"),
    "fr": ("eau", "oi", "qu", "eux", "tion", "ez", "aux", "eur", "ent", "ais"),
    "de": ("sch", "ei", "ung", "ich", "ie", "ck", "tz", "cht", "isch", "ss"),
}


def is_common(word: str) -> bool:
    """Whether a word is among the commonest of any of the languages: it carries little by itself."""
    return word in _VOTES


def language_scores(words: list[str]) -> dict[str, float]:
    """Score each language: words that only one of them has count most."""
    scores = dict.fromkeys(_WORDS, 0.0)
    for word in words[:400]:
        votes = _VOTES.get(word)
        if votes:
            share = 1.0 if len(votes) == 1 else 0.5 / len(votes)
            for language in votes:
                scores[language] += share
        elif len(word) > 4:
            for language, groups in _GROUPS.items():
                for group in groups:
                    if group in word:
                        scores[language] += 0.12
    return scores


def identify(words: list[str], prior: str | None = None) -> tuple[str, tuple[str, ...]]:
    """Give the text's language and all whose words it also has, likeliest first."""
    scores = language_scores(words)
    if prior in scores:
        scores[prior] += 0.6
    ranked = sorted(scores, key=lambda language: -scores[language])
    best = scores[ranked[0]]
    if best <= 0:
        return prior or "nl", tuple(scores)
    also = [
        language
        for language in ranked
        if (scores[language] >= min(0.25 * best, 3.0) and scores[language] > 0.4) or best < 2
    ]
    return ranked[0], tuple(also)
