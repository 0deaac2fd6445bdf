"""Claims that (part of) the sum is not owed."""

from negotiation.acts import ActName
from negotiation.reading.amounts import share_of
from negotiation.reading.clauses import Clause
from negotiation.reading.found import Found
from negotiation.reading.rules.offers import foreign_values
from negotiation.reading.view import View

REASONS = ("not_ordered", "duplicate", "credited", "wrong_party", "quality", "delivery", "price")


def dispute(view: View) -> Found | None:
    """Find a claim that (part of) the sum is not owed."""
    best: Found | None = None
    for clause in view.clauses:
        own = clause.labels
        for reason in REASONS:
            if f"r_{reason}" not in own or not _contests(view, clause, reason):
                continue
            if reason == "quality" and _own_things(view, clause):
                continue
            if best is None:
                best = Found(ActName.DISPUTE, f"dispute-{reason}", {"reason": reason})
            best.spans += [(None, start, end) for start, end in view.places(clause, f"r_{reason}")]
    for clause in view.clauses:
        own = clause.labels
        if (
            best is None
            and "disp" in own
            and not own & {"redirect", "s_complaint", "human"}
            and "?" not in own
            and not own & {"hard", "agree"}
            and "done" not in own
        ):
            best = Found(ActName.DISPUTE, "dispute-word", {}, weight=0.8)
            best.spans += [(None, start, end) for start, end in view.places(clause, "disp")]
    if best is None:
        return None
    best.slots.setdefault("reason", "other")
    _disputed_sum(view, best)
    return best


def _contests(view: View, clause: Clause, reason: str) -> bool:
    sentence = view.sentence(clause)
    strong = "disp" in view.labels or "refusepay" in view.labels
    if reason == "price" and "offset" in view.labels and "disp" not in view.labels:
        return False
    if reason == "price" and view.situation.options and not foreign_values(view):
        return False
    if reason == "price":
        return (
            strong
            or ("?" not in sentence.labels and len(view.money(sentence.start, sentence.end)) > 0)
            or bool(sentence.labels & {"neg"})
        )
    if reason == "credited":
        return "offset" not in view.labels and ("ask" not in sentence.labels or "disp" in sentence.labels)
    if reason == "delivery" and any(token.text.startswith(_MAIL) for token in view.tokens[clause.start : clause.end]):
        return False
    if reason in {"quality", "delivery"}:
        return strong or "?" not in sentence.labels or "pay" in sentence.labels
    return True


_MINE = set("mijn m mn onze ons my our mon ma notre mein meine meiner unser unsere z zijn his her son sa".split())


def _own_things(view: View, clause: Clause) -> bool:
    """Whether what is broken is theirs: a wrist, a van."""
    for start, _ in view.places(clause, "r_quality"):
        before = [token.text for token in view.tokens[max(clause.start, start - 4) : start]]
        if not any(word in _MINE for word in before):
            return False
    return True


_GAP_WORDS = set(
    """
    verschil difference ecart differenz unterschied teveel veel much trop viel zuviel creditnota credit avoir
    gutschrift note betwist betwiste disputed conteste contestee bestreiten over overcharged retenons houden
    withholding part deel inhouden kredietnota meerwerk extra zuruck abzug weniger einbehalten retiens bloquons
    surfacturation
    """.split()
)


_MAIL = (
    "factu",
    "invoice",
    "rechnung",
    "courrier",
    "lettre",
    "brief",
    "mail",
    "mahnung",
    "reminder",
    "rappel",
    "antwoord",
    "reply",
    "reponse",
    "antwort",
    "herinnering",
    "letter",
    "bericht",
    "nachricht",
)


def _disputed_sum(view: View, found: Found) -> None:
    total = view.situation.outstanding
    for clause in view.clauses:
        own = clause.labels
        if own & {"done", "willpay"} or not (own & {"disp", "nopay"} or any(label.startswith("r_") for label in own)):
            continue
        sums = [(at, cents) for at, cents in view.money(clause.start, clause.end, "M") if cents < total]
        marked = [item for item in sums if view.near(item[0], *_GAP_WORDS, back=6, ahead=4)]
        if found.slots["reason"] == "price" and not marked:
            continue
        for at, cents in marked or sums:
            found.put("amount", cents, at)
        for at, share in view.document.values(clause.start, clause.end, "H"):
            found.put("amount", share_of(total, share), at)
    if "amount" not in found.slots and found.slots["reason"] != "price":
        _contested_sum(view, found)
    if found.slots["reason"] == "price" and "amount" not in found.slots:
        _price_gap(view, found)


def _contested_sum(view: View, found: Found) -> None:
    """Take the one sum below the total in the sentence that contests: `the tap (145 euro) has still not come`."""
    total = view.situation.outstanding
    for sentence in view.sentences:
        clauses = [
            clause
            for clause in sentence.clauses
            if clause.labels & {"disp", "nopay"} or any(label.startswith("r_") for label in clause.labels)
        ]
        sums = [
            (at, cents)
            for clause in sentence.clauses
            if "done" not in clause.labels and not (clause.labels & {"willpay"} and clause not in clauses)
            for at, cents in view.money(clause.start, clause.end, "M")
            if cents < total
        ]
        if clauses and len(sums) == 1:
            found.put("amount", sums[0][1], sums[0][0])


def _price_gap(view: View, found: Found) -> None:
    """Two prices against each other: what is contested is the gap, where they are of the size of the debt."""
    total = view.situation.outstanding
    sums = sorted(
        {cents for _, cents in view.money(0, len(view.tokens), "M") if cents * 10 > total and cents <= total * 2}
    )
    if len(sums) == 2 and sums[1] - sums[0] < total:
        found.slots["amount"] = sums[1] - sums[0]
