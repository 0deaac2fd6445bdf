"""Proposals to pay in parts."""

from negotiation.acts import ActName
from negotiation.reading.amounts import share_of
from negotiation.reading.clauses import Clause
from negotiation.reading.document import beat
from negotiation.reading.found import Found
from negotiation.reading.numbers import number_word
from negotiation.reading.rules.concessions import rest_later
from negotiation.reading.terms import frequencies
from negotiation.reading.view import View


def instalments(view: View) -> Found | None:
    """Find a proposal to pay in parts."""
    sign = _instalment_sign(view)
    if sign is None:
        return None
    found = Found(ActName.PROPOSE_INSTALMENTS, sign)
    _counts(view, found)
    _parts(view, found)
    for clause in view.having("instal", "C", "Q"):
        found.spans += [(None, start, end) for start, end in view.places(clause, "instal", "C", "Q")]
    return found


def _sign_in_clause(own: set[str]) -> str | None:
    """Say by which words a clause proposes parts."""
    if "C" in own and "neg" in own and not own & {"notall", "pay"}:
        return None
    if "C" in own and not (own & {"paid", "r_duplicate"} and "done" in own):
        return "instal-count"
    if "Q" in own and own & {"M", "B", "H", "P"}:
        return "instal-sum-per-period"
    return "instal-word" if "instal" in own and "neg" not in own else None


def _instalment_sign(view: View) -> str | None:
    for clause in view.clauses:
        sign = _sign_in_clause(clause.labels)
        if sign:
            return sign
    for sentence in view.sentences:
        own = sentence.labels
        if "Q" in own and own & {"M", "B"} and own & {"pay", "instal", "willpay", "ask"}:
            return "instal-sum-per-period"
    if "disc" in view.labels and "cond" in view.labels:
        return None
    planned = any("instalments" in option.kinds for option in view.situation.options)
    if planned and view.labels & {"not_then", "refuse"} and _bare_count(view):
        return "instal-bare-count"
    if _dated_parts(view) >= 2 or _part_and_rest(view):
        return "instal-dated-parts"
    return None


def _part_and_rest(view: View) -> bool:
    """Whether a part has a time and the rest another: `the half (605) this week, for the rest ...`."""
    if view.any("done", "disp", "nopay") and not view.any("notall", "hard"):
        return False
    total = view.situation.outstanding
    part = (
        any(cents < total for _, cents in view.money(0, len(view.tokens), "MB"))
        or "H" in view.labels
        or "part" in view.labels
    )
    times = len({day for _, _, day in view.future_dates(0, len(view.tokens))}) + (
        "first" in view.labels and "D" not in view.labels
    )
    return part and rest_later(view) and times >= 2 and not view.labels & {"disp", "offset", "done"}


def _dated_parts(view: View) -> int:
    """How many parts with a time of their own are said: `half now, the rest at the end of May`."""
    parts = 0
    for clause in view.clauses:
        own = clause.labels
        if "done" in own or "nopay" in own or "disp" in own:
            continue
        sums = view.money(clause.start, clause.end, "MB") + view.document.values(clause.start, clause.end, "H")
        rest = any(view.tokens[at].value == "rest" for at in range(clause.start, clause.end))
        pieces = len(sums) + (rest and not sums) or ("part" in own)
        times = len(view.future_dates(clause.start, clause.end)) + ("first" in own and bool(sums))
        if pieces and times:
            parts += min(int(pieces), int(times))
    return parts


def _counts(view: View, found: Found) -> None:
    for at, token in enumerate(view.tokens):
        if token.kind == "C":
            count, frequency = token.value
            offered = {option.terms.count for option in view.situation.options}
            if count in offered and "count" not in found.slots and sum(t.kind == "C" for t in view.tokens) > 1:
                continue
            if _denied_count(view, at) and (wanted := _bare_count(view)):
                found.put("count", wanted[1], wanted[0])
            found.put("count", count, at)
            if frequency == "months":
                found.put("frequency", "monthly", at)
            elif frequency == "weeks":
                found.put("frequency", "weekly", at)
            else:
                found.put("frequency", frequency, at)

    order = {"biweekly": 0, "weekly": 1, "monthly": 2}
    seen = []
    for sentence in view.sentences:
        places = [
            at
            for at in range(sentence.start, sentence.end)
            if view.tokens[at].kind != "p" or view.tokens[at].text == "/"
        ]
        for frequency, start, end in frequencies([beat(view.tokens[at]) for at in places]):
            seen.append((order[frequency], frequency, places[start], places[end - 1] + 1))
    for _, frequency, start, _ in sorted(seen):
        found.put("frequency", frequency, start)


def _denied_count(view: View, at: int) -> bool:
    clause = next((clause for clause in view.clauses if clause.start <= at < clause.end), None)
    return clause is not None and bool(clause.labels & {"not_then", "refuse"})


_AFTER_COUNT = {
    "would",
    "waren",
    "ware",
    "ce",
    "serait",
    "zou",
    "is",
    "moet",
    "kan",
    "machbar",
    "ginge",
    "gehen",
    "lukt",
    "gaat",
    "wel",
}


def _bare_count(view: View) -> tuple[int, int] | None:
    """`Three instalments are too few, we would need six`."""
    for clause in view.clauses:
        for at in range(clause.start, clause.end):
            token = view.tokens[at]
            value = (
                int(token.text)
                if token.kind in "nB" and token.text.isdigit() and len(token.text) <= 2
                else number_word(token.text)
                if token.kind == "w"
                else None
            )
            if value in {option.terms.count for option in view.situation.options}:
                continue
            after = view.tokens[at + 1].text if at + 1 < clause.end else ""
            last = (
                at + 1 == clause.end
                or after in _AFTER_COUNT
                or (
                    at + 2 == clause.end
                    and view.tokens[at + 1].text in {"van", "draus", "instead", "graag", "bitte", "please"}
                )
            )
            made = (
                at > 0
                and view.tokens[at - 1].text == "er"
                and at + 1 < clause.end
                and view.tokens[at + 1].text == "van"
            )
            if value and 2 <= value <= 36 and (last or made):
                return at, value
    return None


_Sum = tuple[int, int, Clause]
"""An amount: its token, its cents, and the clause that it stands in."""


def _parts(view: View, found: Found) -> None:
    """Fill sums and first date: what comes at once is the down payment."""
    count = found.slots.get("count")
    parts = _part_sums(view, count)
    downs = [item for item in parts if _at_once(view, item)]
    dated = [item for item in parts if item not in downs]
    if downs and (dated or rest_later(view) or count):
        found.put("down_payment", downs[0][1], downs[0][0])
    else:
        dated = downs + dated
    for at, cents, _ in dated[:1]:
        found.put("amount", cents, at)
    if count is None and "frequency" not in found.slots:
        _count_pieces(view, found, dated)
    if count:
        _equal_parts(view.situation.outstanding, found, count)
    shares = view.document.values(0, len(view.tokens), "H")
    if "frequency" in found.slots and shares and "count" not in found.slots and shares[0][1][0] == 1:
        found.slots["count"] = shares[0][1][1]
    _first_date(view, found)


def _part_sums(view: View, count: int | None) -> list[_Sum]:
    """Give the sums that can be parts: not paid, no charges, not the whole, and rather not what we offered."""
    total, charges = view.situation.outstanding, view.situation.charges
    sums: list[_Sum] = []
    for clause in view.clauses:
        own = clause.labels
        if "done" in own or (own & {"fee", "waive"} and not own & {"C", "Q", "instal"}):
            continue
        here = list(view.money(clause.start, clause.end, "MB"))
        here += [(at, share_of(total, share)) for at, share in view.document.values(clause.start, clause.end, "H")]
        sums += [(at, cents, clause) for at, cents in sorted(here) if cents <= total + charges]
    wholes = {total, total + charges}
    if len(sums) > 1 or count:
        wholes |= {item.outstanding for item in view.situation.items}
    parts = [item for item in sums if item[1] not in wholes]
    offered = {option.terms.amount for option in view.situation.options}
    fresh = [
        item
        for item in parts
        if item[1] not in offered and ("neg" not in item[2].labels or "notall" in item[2].labels)
    ]
    return fresh or parts


def _count_pieces(view: View, found: Found, dated: list[_Sum]) -> None:
    """Count the parts that are named one by one; two halves are two, and a rest is one more."""
    total = view.situation.outstanding
    named = sum(cents for _, cents, _ in dated) + found.slots.get("down_payment", 0)
    rest = rest_later(view) and named < total
    pieces = len({at for at, _, _ in dated}) + rest + ("down_payment" in found.slots)
    if rest and 2 * named == total and len({cents for _, cents, _ in dated}) == 1:
        pieces = 2
    if pieces >= 2:
        found.put("count", pieces)


def _equal_parts(total: int, found: Found, count: int) -> None:
    """Work out one of so many equal parts, where they come out to the cent."""
    left = total - found.slots.get("down_payment", 0)
    if left > 0 and left % count == 0:
        found.put("amount", left // count)


def _at_once(view: View, item: tuple[int, int, Clause]) -> bool:
    at, _, clause = item
    near = view.tokens[max(clause.start, at - 4) : min(clause.end, at + 5)]
    hits = [token.value for token in near if token.kind == "D"]
    if any(hit.future == view.today for hit in hits):
        return True
    return (
        "first" in clause.labels
        and not clause.labels & {"Q", "C"}
        and not any(hit.future for hit in hits if hit.future and hit.future > view.today)
    ) or (any(token.text in DOWN_WORDS for token in near) and not clause.labels & {"C"})


DOWN_WORDS = set(
    """
    voorschot aanbetaling deposit upfront acompte anzahlung vooraf up d'avance sofort meteen now nu maintenant
    jetzt immediatement avance direct arrhes vorab
    """.split()
)


def _first_date(view: View, found: Found) -> None:
    offered = {o.terms.first_date for o in view.situation.options} | {o.terms.pay_by for o in view.situation.options}
    candidates = []
    for clause in view.clauses:
        if clause.labels & {"done", "ack", "selfcall"} and not clause.labels & {
            "instal",
            "C",
            "Q",
            "first",
            "M",
            "B",
        }:
            continue
        for at, hit, day in view.future_dates(clause.start, clause.end):
            candidates.append((at, hit, day, clause))
    fresh = [item for item in candidates if item[2] not in offered] or candidates
    starting = [item for item in fresh if _is_start(view, item[0], item[3])]
    if "down_payment" in found.slots and not starting:
        later = [item for item in fresh if item[2] > view.today]
        early = [item for item in fresh if item[2] <= view.today]
        pick = later or early
        if len(later) > 1 and "frequency" in found.slots:
            pick = later[-1:]
    else:
        pick = starting or fresh
    for at, hit, day, _ in pick[:1]:
        if hit.shape == "month" and "down_payment" not in found.slots:
            found.put("first_date", day.replace(day=1) if False else day, at)
        else:
            found.put("first_date", day, at)


_START_WORDS = frozenset(
    """
    vanaf start startend starting beginning from eerste first beginnend te beginnen partir ab beginnt premier
    premiere erste ersten startdatum ingang commencing debut 1er 1ere commencant
    """.split()
)


def _is_start(view: View, at: int, clause: Clause) -> bool:
    words = {token.text for token in view.tokens[max(clause.start, at - 4) : at]}
    return bool(words & _START_WORDS)
