"""Wishes to pay less than the principal, or none of the charges."""

from decimal import Decimal

from negotiation.acts import ActName
from negotiation.money import percent_of
from negotiation.reading.amounts import share_of
from negotiation.reading.clauses import Clause, Sentence
from negotiation.reading.found import Found
from negotiation.reading.view import View


def rest_later(view: View) -> bool:
    """Whether a rest is spoken of: `the balance at the end of May`."""
    return any(token.value == "rest" for token in view.tokens)


def _other_percent(view: View, clause: Clause) -> bool:
    """Whether a percentage that we did not offer stands beside a yes, a wish or a condition."""
    if "P" not in clause.labels or clause.labels & {
        "hard",
        "third",
        "r_quality",
        "r_delivery",
        "fee",
        "instal",
        "insol",
    }:
        return False
    return bool(view.sentence(clause).labels & {"ask", "cond", "agree", "offer", "take"}) or len(view.tokens) < 14


_CLOSED = set(
    """
    klaar quitte kiet quits quit evens done fini erledigt afgehandeld schluss fertig quitt square regle tevreden
    afgerond opgelost gesloten closed cloture clos
    """.split()
)


def _closes(view: View, clause: Clause) -> bool:
    """`I pay half and we are done`."""
    sentence = view.sentence(clause)
    if (
        not clause.labels & {"H", "M", "B"}
        or "done" in clause.labels
        or "C" in sentence.labels
        or "Q" in sentence.labels
    ):
        return False
    return any(token.text in _CLOSED for token in view.tokens[sentence.start : sentence.end]) and not rest_later(view)


_DISCOUNTS = (
    "korting",
    "remise",
    "ristourne",
    "rabais",
    "reduc",
    "nachlass",
    "rabatt",
    "discount",
    "kwijting",
    "kwijtsch",
    "escompte",
    "skonto",
    "eraf",
    "settlement",
    "solde",
)


def _names_discount(view: View, clause: Clause) -> bool:
    return any(token.text.startswith(_DISCOUNTS) for token in view.tokens[clause.start : clause.end])


def _only_charges(view: View, clause: Clause, percents: list[tuple[int, Decimal]]) -> bool:
    """Whether what shall come off is the charges: then it is a waiver."""
    sums = view.money(clause.start, clause.end)
    return not percents and bool(sums) and all(cents == view.situation.charges for _, cents in sums)


def discount(view: View) -> Found | None:
    """Find a wish to pay less than the principal."""
    if view.any("no_disc") or (view.any("r_price") and not view.any("ask", "cond")):
        return None
    clauses = [clause for clause in view.clauses if _asks_less(view, clause)]
    if not clauses:
        return None
    found = Found(ActName.REQUEST_DISCOUNT, "discount-word")
    for clause in clauses:
        found.spans += [(None, start, end) for start, end in view.places(clause, "disc")]
        _discount_percents(view, clause, found)
        _discount_sums(view, view.sentence(clause), found)
    _pay_by(view, found)
    return found


def _asks_less(view: View, clause: Clause) -> bool:
    """Whether a clause wants a discount that is not already in the offer."""
    own = clause.labels
    if "disc" not in own and not _other_percent(view, clause) and not _closes(view, clause):
        return False
    terms = [option.terms for option in view.situation.options]
    percents = view.document.values(clause.start, clause.end, "P")
    figures = bool(percents or view.money(clause.start, clause.end))
    parts = view.sentence(clause).labels & {"C", "Q", "instal"} and not percents
    if (parts and not _names_discount(view, clause)) or "past" in own:
        return False
    if not figures and ("neg" in own or any(t.percent for t in terms)):
        return False
    if percents and all(value in _offered(view) for _, value in percents):
        return False
    return not {"disp", "neg"} <= own and not _only_charges(view, clause, percents)


def _offered(view: View) -> set[object]:
    terms = [option.terms for option in view.situation.options]
    return {t.percent for t in terms} | {t.settle_for for t in terms}


def _discount_percents(view: View, clause: Clause, found: Found) -> None:
    for at, percent in view.document.values(clause.start, clause.end, "P"):
        if percent >= 40 and not view.near(at, *OFF_WORDS, back=2, ahead=3):
            found.put("settle_for", percent_of(view.situation.outstanding, percent), at)
        elif percent not in _offered(view):
            found.put("percent", percent, at)


def _discount_sums(view: View, sentence: Sentence, found: Found) -> None:
    total = view.situation.outstanding
    offered = {o.terms.settle_for for o in view.situation.options}
    for clause in sentence.clauses:
        for at, cents in view.money(clause.start, clause.end, "MB"):
            if cents >= total or cents in offered or "done" in clause.labels:
                continue
            after = {token.text for token in view.tokens[at + 1 : min(at + 4, clause.end)]}
            before = {token.text for token in view.tokens[max(clause.start, at - 3) : at]}
            if clause.labels & {"fee"} or cents == view.situation.charges:
                continue
            lessens = (
                after & OFF_WORDS
                or before
                & {"minder", "less", "korting", "remise", "discount", "nachlass", "rabatt", "reduction", "aftrek"}
            ) and not before & {"voor", "for", "pour", "fur"}
            if lessens and cents * 2 < total:
                found.put("amount", cents, at)
            elif "percent" not in found.slots:
                found.put("settle_for", cents, at)
        for at, share in view.document.values(clause.start, clause.end, "H"):
            found.put("settle_for", share_of(total, share), at)


OFF_WORDS = set(
    """
    runter abzug ab herunter nach moins weniger off
    eraf af afdoet afdoen minder off less korting discount remise nachlass rabatt reduction weniger moins eraf?
    laten nachlassen erlassen ristourne kwijt d skonto rebate reduktion mindering
    """.split()
)


def _pay_by(view: View, found: Found) -> None:
    for clause in view.clauses:
        if clause.labels & {"done"}:
            continue
        for at, _, day in view.future_dates(clause.start, clause.end):
            found.put("pay_by", day, at)
    if "pay_by" not in found.slots:
        for at, token in enumerate(view.tokens):
            if token.text in _NOW and view.labels & {"willpay", "pay", "process"}:
                found.put("pay_by", view.today, at)


_NOW = {"now", "nu", "maintenant", "jetzt", "sofort", "meteen"}


def waiver(view: View) -> Found | None:
    """Find a wish that fees, interest or costs be dropped."""
    for clause in view.clauses:
        sentence = view.sentence(clause)
        own = clause.labels
        whole = "waive_whole" in own
        denied = (
            "neg" in own
            and bool(sentence.labels & {"willpay", "pay", "paid"})
            and not own & {"q_charges"}
            and "?" not in own
        )
        joined = "fee" in own and ("waive" in own or denied or "refuse" in view.labels)
        if (
            "fee" in own
            and "C" in sentence.labels
            and "waive_whole" in own
            and not own & {"ask"} - {"ask"}
            and _without_fees(view, clause)
        ):
            continue
        whole = whole or (
            "disc" in own and _only_charges(view, clause, view.document.values(clause.start, clause.end, "P"))
        )
        bargain = (
            "fee" in own
            and "?" not in own
            and "cond" in sentence.labels
            and bool(sentence.labels & {"agree", "yes", "pay"})
        )
        if not (whole or joined or bargain or ("fee" in own and "waive" in sentence.labels)):
            continue
        if any("waiver" in o.kinds for o in view.situation.options) and (
            "thanks" in sentence.labels or not view.labels & {"ask", "cond", "but"}
        ):
            continue
        found = Found(ActName.REQUEST_WAIVER, "waiver-fee")
        found.spans += [(None, start, end) for start, end in view.places(clause, "fee", "waive", "waive_whole")]
        _pay_by(view, found)
        return found
    return None


def _without_fees(view: View, clause: Clause) -> bool:
    """Whether the fees are only named in passing: `en quatre fois sans frais`."""
    return any(
        token.text in {"sans", "zonder", "without", "ohne"} for token in view.tokens[clause.start : clause.end]
    )
