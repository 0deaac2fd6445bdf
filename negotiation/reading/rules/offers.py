"""Whether the live offer is taken, and which option; what in a message is not in the offer."""

import datetime

from negotiation.acts import ActName
from negotiation.reading.calendar import add_months
from negotiation.reading.clauses import Clause
from negotiation.reading.found import Found
from negotiation.reading.situation import OfferedOption
from negotiation.reading.view import View

_LETTERS = {"a": "A", "b": "B", "c": "C", "d": "D"}


_OPTION_WORDS = set(
    """
    optie option variante variant voorstel formule formula plan keuze mogelijkheid moglichkeit moeglichkeit
    solution proposition choix oplossing losung loesung angebot offre vorschlag offer choice possibility antwoord
    alternative scenario regeling opt nummer number nr numero lettre letter punkt punt proposal weg
    """.split()
)


_RANKS = {
    "eerste": 0,
    "first": 0,
    "premiere": 0,
    "premier": 0,
    "erste": 0,
    "ersten": 0,
    "erstere": 0,
    "1e": 0,
    "1st": 0,
    "1ere": 0,
    "tweede": 1,
    "second": 1,
    "deuxieme": 1,
    "seconde": 1,
    "zweite": 1,
    "zweiten": 1,
    "derde": 2,
    "third": 2,
    "troisieme": 2,
    "dritte": 2,
    "dritten": 2,
    "laatste": -1,
    "last": -1,
    "derniere": -1,
    "dernier": -1,
    "letzte": -1,
    "letzten": -1,
    "latter": -1,
    "former": 0,
    "2nd": 1,
    "2e": 1,
    "3rd": 2,
    "3e": 2,
    "2de": 1,
    "3de": 2,
    "middelste": 1,
    "middle": 1,
}


_KIND_LABELS = {
    "instalments": ("instal", "C", "Q"),
    "discount": ("disc", "P"),
    "new_due_date": ("later", "wait_word", "newdate"),
    "waiver": ("waive", "fee", "waive_whole"),
    "method": tuple(
        f"m_{name}"
        for name in (
            "card",
            "ideal",
            "bancontact",
            "direct_debit",
            "paypal",
            "cheque",
            "cash",
            "payment_link",
            "bank_transfer",
        )
    ),
    "full_payment": ("all",),
}


def chosen_option(view: View) -> tuple[str, list[tuple[int, int]]] | None:
    """Give the letter of the option that they name by letter, rank or description, with the tokens that say so."""
    options = view.situation.options
    if len(options) < 2:
        return None
    named = _by_letter(view, options) or _by_rank(view, options)
    if named:
        return named
    scores: dict[str, int] = {}
    spans: dict[str, list[tuple[int, int]]] = {}
    for option in options:
        score, where = _described(view, option)
        scores[option.letter] = score
        spans[option.letter] = where
    ranked = sorted(scores, key=lambda letter: -scores[letter])
    if scores[ranked[0]] > 0 and scores[ranked[0]] > scores[ranked[1]]:
        return ranked[0], spans[ranked[0]]
    return None


_CLOSES_CHOICE = frozenset(
    """
    la die de voor for pour fur le with wij nehmen
    """.split()
)


def _by_letter(view: View, options: tuple[OfferedOption, ...]) -> tuple[str, list[tuple[int, int]]] | None:
    letters = {option.letter for option in options}
    found: list[tuple[str, int]] = []
    for at, token in enumerate(view.tokens):
        text = token.text
        if len(text) == 7 and text.startswith("option"):
            text = text[-1]
        letter = _LETTERS.get(text)
        if letter in letters and token.kind == "w":
            before = view.tokens[at - 1].text if at else ""
            two = view.tokens[at - 2].text if at > 1 else ""
            after = view.tokens[at + 1].text if at + 1 < len(view.tokens) else ""
            if (
                before in {"la", "de", "die", "voor", "met", "pour"}
                and letter != "A"
                and after in {"", ".", ",", "graag", "svp", "bitte", "aub", "!"}
            ):
                found.append((letter, at))
                continue
            if before == "." and two in {"i", "b", "z"}:
                continue
            alone = sum(t.kind in "wnDMBPCH" for t in view.tokens) <= 3
            upper = view.document.original[view.document.folded.origin[token.start]].isupper()
            if (
                before in _OPTION_WORDS
                or token.text != text
                or (alone and not (text == "a" and not upper))
                or (
                    upper
                    and (
                        text != "a"
                        or (
                            after
                            in {
                                "",
                                ",",
                                ".",
                                "aub",
                                "svp",
                                "please",
                                "suffira",
                                "is",
                                "ist",
                                "est",
                                "graag",
                                "bitte",
                                "dan",
                                ")",
                                "!",
                                "alstublieft",
                                "then",
                                "would",
                                "wird",
                            }
                            or before in _CLOSES_CHOICE
                        )
                    )
                    and before != "d"
                )
                or two in _OPTION_WORDS
            ):
                found.append((letter, at))
    chosen = [item for item in found if not _turned_down(view, item[1])]
    if not chosen or len({letter for letter, _ in chosen}) > 1:
        return None
    return chosen[0][0], [(chosen[0][1], chosen[0][1] + 1)]


_TURNS_DOWN = frozenset(
    """
    niet not pas nicht geen no non nein kein plutot ipv rather statt
    """.split()
)


def _turned_down(view: View, at: int) -> bool:
    words = [token.text for token in view.tokens[max(0, at - 4) : at]]
    return any(word in _TURNS_DOWN for word in words[-3:])


def _by_rank(view: View, options: tuple[OfferedOption, ...]) -> tuple[str, list[tuple[int, int]]] | None:
    for at, token in enumerate(view.tokens):
        after = view.tokens[at + 1].text if at + 1 < len(view.tokens) else ""
        before = view.tokens[at - 1].text if at else ""
        rank = _RANKS.get(token.text)
        if (
            rank is not None
            and (
                after in _OPTION_WORDS
                or after in {"one", "svp", "aub", "please", ""}
                or (after in {",", "."} and before in {"de", "the", "la", "die", "het", "le"})
            )
            and -1 <= rank < len(options)
        ):
            return options[rank].letter, [(at, at + 2)]
        if before in _OPTION_WORDS and token.kind in "nBw":
            number = (
                int(token.text)
                if token.text.isdigit()
                else {
                    "een": 1,
                    "one": 1,
                    "un": 1,
                    "eins": 1,
                    "twee": 2,
                    "two": 2,
                    "deux": 2,
                    "zwei": 2,
                    "drie": 3,
                    "three": 3,
                    "trois": 3,
                    "drei": 3,
                }.get(token.text, 0)
            )
            if 1 <= number <= len(options) and token.kind in "nBw" and after not in {"euro", "maanden"}:
                return options[number - 1].letter, [(at - 1, at + 1)]
    return None


def _described(view: View, option: OfferedOption) -> tuple[int, list[tuple[int, int]]]:
    score = 0
    where: list[tuple[int, int]] = []
    for clause in view.clauses:
        for kind in option.kinds:
            places = view.places(clause, *_KIND_LABELS.get(kind, ()))
            if places:
                score += 2
                where += places
        for at in range(clause.start, clause.end):
            if _says_term(view, at, option):
                score += 3
                where.append((at, at + 1))
    return score, where


def _says_term(view: View, at: int, option: OfferedOption) -> bool:
    token, terms = view.tokens[at], option.terms
    if token.kind == "C":
        return bool(token.value[0] == terms.count)
    if token.kind == "P":
        return bool(token.value == terms.percent)
    if token.kind in "MB":
        return token.value in {terms.amount, terms.settle_for}
    if token.kind == "D":
        return token.value.future is not None and token.value.future in {terms.date, terms.first_date}
    return False


def foreign_values(view: View) -> list[int]:
    """Give the tokens whose figure or date is none of the live offer's: what a counter-proposal is made of."""
    chosen = chosen_option(view)
    options = [option for option in view.situation.options if chosen is None or option.letter == chosen[0]]
    known = _known(view, options)
    return [at for at, token in enumerate(view.tokens) if _foreign(view, at, options, known)]


def _known(view: View, options: list[OfferedOption]) -> set[object]:
    situation = view.situation
    known: set[object] = {situation.outstanding, situation.outstanding + situation.charges, situation.charges}
    known |= {item.outstanding for item in situation.items}
    for option in options:
        terms = option.terms
        known |= {terms.amount, terms.settle_for, terms.down_payment, terms.percent}
        if terms.settle_for:
            known.add(situation.outstanding - terms.settle_for)
        if terms.count and terms.amount:
            known.add(terms.count * terms.amount)
    return known


_TALKS_TERMS = frozenset(
    """
    willpay pay payn instal later ask agree Q first but
    """.split()
)


def _foreign(view: View, at: int, options: list[OfferedOption], known: set[object]) -> bool:
    token = view.tokens[at]
    clause = next((clause for clause in view.clauses if clause.start <= at < clause.end), None)
    if clause is None or clause.labels & {"done", "ifpaid"}:
        return False
    if token.kind in "MP":
        return token.value not in known
    if token.kind == "C":
        counts = {option.terms.count for option in options} | {len(view.situation.options), len(view.situation.items)}
        return token.value[0] not in counts
    if token.kind == "H":
        return True
    if token.kind == "D" and clause.labels & _TALKS_TERMS:
        day = token.value.future
        if day is None or (
            token.value.past is not None and day != token.value.past and (day - view.today).days > 180
        ):
            return False
        return not any(_in_time(option, day) for option in options)
    return False


def _in_time(option: OfferedOption, day: datetime.date) -> bool:
    terms = option.terms
    last = terms.date or terms.pay_by
    if terms.first_date is None:
        return last is None or day <= last
    if day <= terms.first_date:
        return True
    return any(day == due for due in schedule(terms.first_date, terms.frequency, terms.count))


def schedule(first: datetime.date, frequency: str | None, count: int | None) -> list[datetime.date]:
    """Give the due dates of an instalment plan."""
    steps = range(min(count or 12, 72))
    if frequency == "monthly" or frequency is None:
        return [add_months(first, step) for step in steps]
    days = 14 if frequency == "biweekly" else 7
    return [first + datetime.timedelta(days=days * step) for step in steps]


def same_terms(view: View, act: Found) -> bool:
    """Whether what an act names is all in the live offer: then it repeats the offer and asks for nothing new."""
    chosen = chosen_option(view)
    options = [option for option in view.situation.options if chosen is None or option.letter == chosen[0]]
    return any(_fits(option, act, view) for option in options)


def _fits(option: OfferedOption, act: Found, view: View) -> bool:
    terms = option.terms
    slots = act.slots
    if act.name is ActName.PROPOSE_INSTALMENTS:
        if "instalments" not in option.kinds:
            return False
        count = terms.count or 0
        checks = (
            ("count", {count, count + 1 if terms.down_payment else count}),
            ("amount", {terms.amount}),
            ("frequency", {terms.frequency}),
            ("down_payment", {terms.down_payment, terms.amount}),
        )
        if any(slot in slots and slots[slot] not in right for slot, right in checks):
            return False
        first = slots.get("first_date")
        return (
            first is None
            or first == terms.first_date
            or (terms.first_date is not None and view.today <= first <= terms.first_date)
        )
    if act.name is ActName.REQUEST_DISCOUNT:
        if "discount" not in option.kinds:
            return False
        checks2 = (
            ("percent", {terms.percent}),
            ("settle_for", {terms.settle_for}),
            ("amount", {terms.settle_for, view.situation.outstanding - (terms.settle_for or 0)}),
        )
        if any(slot in slots and slots[slot] not in right for slot, right in checks2):
            return False
        day = slots.get("pay_by")
        return day is None or terms.pay_by is None or day <= terms.pay_by
    if act.name is ActName.REQUEST_WAIVER:
        return "waiver" in option.kinds and (
            slots.get("pay_by") is None or terms.pay_by is None or slots["pay_by"] <= terms.pay_by
        )
    if act.name is ActName.REQUEST_METHOD:
        return "method" in option.kinds and slots.get("method") in {terms.method, "payment_link", None}
    if act.name is ActName.PROMISE_TO_PAY:
        last = terms.date or terms.pay_by or terms.first_date
        day = slots.get("date")
        good_day = day is None or last is None or day <= last
        sums = {terms.settle_for, terms.amount, terms.down_payment, view.situation.outstanding}
        return good_day and ("amount" not in slots or slots["amount"] in sums)
    return True


def agreeing(view: View, *, conditional: bool = False) -> tuple[str, Clause] | None:
    """Find the clause that says yes: `strong` names agreement, `weak` is a plain yes or a choice."""
    for clause in view.having("agree"):
        own = clause.labels
        sentence = view.sentence(clause)
        if own & {"refuse", "neg", "cond", "other_object", "past", "quote", "fine_but_no"} or (
            "?" in own and "D" not in own and "take" not in own
        ):
            continue
        if not conditional and (
            ("cond" in sentence.labels and "than_if" not in sentence.labels) or _if_follows(view, clause)
        ):
            continue
        return "strong", clause
    for clause in view.having("yes", "take"):
        own = clause.labels
        if own & {"refuse", "neg", "cond", "other_object", "quote", "fine_but_no"} or ("?" in own):
            continue
        if not conditional and ("cond" in view.sentence(clause).labels or _if_follows(view, clause)):
            continue
        if "yes" in own and len(view.situation.options) == 1 and view.sentence(clause).labels & _kind_words(view):
            return "strong", clause
        if "yes" in own and _plain_yes(view, clause):
            return "weak", clause
        if "take" in own and chosen_option(view):
            return "weak", clause
    return _named_option(view)


def _if_follows(view: View, clause: Clause) -> bool:
    """Whether the next sentence is the condition: as in: Agreed! If it is 10."""
    following = clause.sentence + 1
    if following >= len(view.sentences):
        return False
    first = view.sentences[following].clauses[0]
    return any(start == first.start for start, _ in view.places(first, "cond"))


def _kind_words(view: View) -> set[str]:
    """Give the labels that name what is offered: `about the extension: fine`."""
    return {label for option in view.situation.options for kind in option.kinds for label in KIND_WORDS.get(kind, ())}


KIND_WORDS = {"waiver": ("fee", "waive"), "discount": ("disc",), "new_due_date": ("later", "wait_word")}


def _named_option(view: View) -> tuple[str, Clause] | None:
    """Take an option that is named, and neither asked about nor turned down, as chosen."""
    chosen = chosen_option(view)
    if chosen is None or view.labels & {
        "?",
        "neg",
        "refuse",
        "not_then",
        "cond",
        "but",
        "quote",
        "ack",
        "other_object",
    }:
        return None
    at = chosen[1][0][0]
    return next((("named", clause) for clause in view.clauses if clause.start <= at < clause.end), None)


def _plain_yes(view: View, clause: Clause) -> bool:
    """Whether a yes stands where a yes stands: at the head of a clause of the first sentences, or nearly alone."""
    starts = [start for start, _ in view.places(clause, "yes")]
    words = clause.end - clause.start
    if clause.sentence > 2 and words > 4:
        return False
    return words <= 4 or any(start <= clause.start + 1 for start in starts)
