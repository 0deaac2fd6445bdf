"""Payments that they made, and payments that they will make or ask to make later."""

import datetime

from negotiation.acts import ActName
from negotiation.money import percent_of
from negotiation.reading.amounts import share_of
from negotiation.reading.clauses import Clause, Sentence
from negotiation.reading.dates.cursor import DateHit
from negotiation.reading.found import Found
from negotiation.reading.view import View


def claims(view: View) -> list[Found]:
    """Payments that they say they made."""
    found: list[Found] = []
    for clause in view.having("done"):
        sentence = view.sentence(clause)
        if "?" in clause.labels and "perf" not in clause.labels and "already" not in clause.labels:
            continue
        claim = Found(ActName.CLAIM_PAID, "claim-done")
        claim.spans += [(None, start, end) for start, end in view.places(clause, "paid")]
        _when_paid(view, clause, sentence, claim)
        for at, cents in (
            view.money(clause.start, clause.end, "M")
            or view.money(clause.start, clause.end, "B")
            or _sole_money(view, sentence)
        ):
            claim.put("amount", cents, at)
        if "willpay" not in view.labels and "disp" not in view.labels:
            sums = view.money(0, len(view.tokens), "M")
            for at, cents in sums if len(sums) == 1 else ():
                claim.put("amount", cents, at)
        _of_invoice(view, clause, claim)
        _of_invoice(view, sentence, claim)
        found.append(claim)
    return found


def _when_paid(view: View, clause: Clause, sentence: Sentence, claim: Found) -> None:
    ends = [(clause.start, clause.end), (sentence.start, sentence.end)]
    if "willpay" not in view.labels:
        ends.append((0, len(view.tokens)))
    for start, end in ends:
        dates = [item for item in view.past_dates(start, end) if item[1].shape != "term"]
        strict = [item for item in dates if item[1].future is None or item[2] <= view.today]
        for at, _, day in strict:
            claim.put("date", day, at)
            return


def _sole_money(view: View, sentence: Sentence) -> list[tuple[int, int]]:
    found = view.money(sentence.start, sentence.end, "M")
    return found if len(found) == 1 else []


def promises(view: View) -> list[Found]:
    """Payments that they say they will make, or ask to make, each with its date and sum."""
    found: list[Found] = []
    for sentence in view.sentences:
        found += _promises_of(view, sentence)
    return found


def _promises_of(view: View, sentence: Sentence) -> list[Found]:
    labels = set().union(*(clause.labels for clause in sentence.clauses))
    paying = _pays_elsewhere(view, sentence, labels)
    found = [
        _promise(view, clause, labels)
        for clause in sentence.clauses
        if "quote" not in sentence.labels and _promises(clause.labels, labels, paying=paying)
    ]
    found = found or _asked_day(view, sentence, labels) or _plain_day(view, sentence, labels)
    merged = _merged_promises(found)
    for promise in merged[:1]:
        _date_from_beside(view, sentence, promise)
    if len(merged) == 1:
        _of_invoice(view, sentence, merged[0])
        _sum_beside(view, sentence, merged[0])
    return merged


def _pays_elsewhere(view: View, sentence: Sentence, labels: set[str]) -> bool:
    """Whether a date in a clause without a verb may lean on a verb in the next: not where that has its own."""
    if any("D" in clause.labels and clause.labels & {"willpay", "later"} for clause in sentence.clauses):
        return any(token.kind == "R" for token in view.tokens[sentence.start : sentence.end])
    return bool(labels & {"willpay", "later"}) or {"payn", "D"} <= labels


def _promises(own: set[str], labels: set[str], *, paying: bool) -> bool:
    """Whether a clause with these labels, in a sentence with those, says that payment will come."""
    if own & {"quote", "third", "ifpaid"} or ("done" in own and not own & {"willpay", "process"}):
        return False
    if own & {"ack", "selfcall", "human", "redirect"} and not own & {"pay", "process", "paid"}:
        return False
    if "nopay" in own and not own & {"process", "later"}:
        return False
    if "willpay" in own:
        return True
    if "later" in own:
        return "selfcall" not in own and ("ask" in labels or "ack" not in labels)
    return "D" in own and (paying or "payn" in own) and "selfcall" not in own


def _promise(view: View, clause: Clause, labels: set[str]) -> Found:
    own = clause.labels
    promise = Found(ActName.PROMISE_TO_PAY, "promise-clause")
    if "pay" in own and not own & {"ask", "cond", "neg"} and not labels & {"cond", "ask"}:
        promise.slots["sure"] = True
    for start, end in view.places(clause, "pay", "process", "later", "paid", "payn"):
        promise.spans.append((None, start, end))
    dates = [] if "not_then" in own else view.future_dates(clause.start, clause.end)
    for at, _, day in dates[-1:] if "later" in own else dates[:1]:
        promise.put("date", day, at)
    _promised_sum(view, clause, promise)
    _of_invoice(view, clause, promise)
    return promise


def _sum_beside(view: View, sentence: Sentence, promise: Found) -> None:
    """Take a sum or share of the sentence that stands in no clause of its own: in brackets, or before a comma."""
    if any(view.tokens[at].value == "rest" for at in range(sentence.start, sentence.end)):
        promise.slots.setdefault("rest", True)
    if "amount" in promise.slots:
        return
    sums: list[tuple[int, int]] = []
    for clause in sentence.clauses:
        if clause.labels & {"done", "nopay", "disp", "fee", "disc", "offset"} or any(
            label.startswith("r_") for label in clause.labels
        ):
            continue
        sums += view.money(clause.start, clause.end, "M")
        sums += [
            (at, share_of(view.situation.outstanding, share))
            for at, share in view.document.values(clause.start, clause.end, "H")
        ]
    if len({cents for _, cents in sums}) == 1 and 0 < sums[0][1] <= view.situation.outstanding:
        promise.put("amount", sums[0][1], sums[0][0])


_OTHER_BUSINESS = set(
    """
    human ack method redirect selfcall other_object auto T C Q disc waive instal offset newbank done third quote
    q_copy q_bank q_balance q_charges q_offer R E nopay s_other s_privacy insol ifpaid not_then pending
    """.split()
)


def _wanted_dates(view: View, sentence: Sentence) -> list[tuple[int, DateHit, datetime.date]]:
    """Give the days ahead in a sentence, those left out that are turned down: `the 15th is too early`."""
    return [
        item
        for clause in sentence.clauses
        if "not_then" not in clause.labels
        for item in view.future_dates(clause.start, clause.end)
    ]


def _asked_day(view: View, sentence: Sentence, labels: set[str]) -> list[Found]:
    """`Can you hang on until the end of the month?`: a day asked for, and nothing else that it could be for."""
    dates = [item for item in _wanted_dates(view, sentence) if item[1].shape != "now"]
    if not dates or "ask" not in labels or labels & _OTHER_BUSINESS:
        return []
    promise = Found(ActName.PROMISE_TO_PAY, "promise-asked-day", weight=0.7)
    promise.put("date", dates[-1][2], dates[-1][0])
    return [promise]


_NOT_BY_A_DAY = _OTHER_BUSINESS - {"R", "C", "nopay", "offset", "waive"} | {
    "fee",
    "not_said",
    "auto_sure",
    "instruct",
    "hardly",
}


def _plain_day(view: View, sentence: Sentence, labels: set[str]) -> list[Found]:
    """Take a sum, or next to nothing, beside a day ahead: the remaining 920 on the 31st; comes tomorrow."""
    dates = [item for item in _wanted_dates(view, sentence) if item[1].shape not in {"now", "month"}]
    words = sum(token.kind == "w" for token in view.tokens[sentence.start : sentence.end])
    if len(dates) != 1 or labels & _NOT_BY_A_DAY or any(t.kind == "T" for t in view.tokens):
        return []
    summed = bool(view.money(sentence.start, sentence.end, "M")) or any(
        token.value == "rest" for token in view.tokens[sentence.start : sentence.end]
    )
    if not summed and (words > 4 or labels & {"C", "disp", "offset", "waive", "other_object"}):
        return []
    promise = Found(ActName.PROMISE_TO_PAY, "promise-plain-day", weight=0.7)
    promise.put("date", dates[0][2], dates[0][0])
    return [promise]


def _date_from_beside(view: View, sentence: Sentence, promise: Found) -> None:
    """`On the 28th my wages come, then I pay at once`: what comes at once comes on the other day."""
    day = promise.slots.get("date")
    others = [
        (at, hit, when) for at, hit, when in _wanted_dates(view, sentence) if hit.shape != "now" and when > view.today
    ]
    if (
        (day is None or day == view.today)
        and others
        and not any(
            hit.shape != "now" and when == day for _, hit, when in view.future_dates(sentence.start, sentence.end)
        )
    ):
        promise.slots["date"] = others[-1][2]
        promise.spans.append(("date", others[-1][0], others[-1][0] + 1))


def _promised_sum(view: View, clause: Clause, promise: Found) -> None:
    for at, cents in view.money(clause.start, clause.end, "M") or view.money(clause.start, clause.end, "B"):
        promise.put("amount", cents, at)
    for at, share in view.document.values(clause.start, clause.end, "H"):
        promise.put("amount", share_of(view.situation.outstanding, share), at)
    for at in range(clause.start, clause.end):
        if view.tokens[at].value == "rest":
            promise.slots.setdefault("rest", True)


def _of_invoice(view: View, sentence: Sentence | Clause, promise: Found) -> None:
    """Where one of several invoices is named, what is outstanding on it is what is promised."""
    if len(view.situation.items) < 2 or "amount" in promise.slots:
        return
    named = {
        item.outstanding: at
        for at in range(sentence.start, sentence.end)
        if view.tokens[at].kind == "R"
        for item in view.situation.items
        if item.number.lower() in view.tokens[at].text
    }
    named = named or _ranked(view, sentence)
    if len(named) == 1:
        for cents, at in named.items():
            promise.put("amount", cents, at)


_RANKS = {
    "eerste": 0, "first": 0, "premiere": 0, "1re": 0, "1ere": 0, "erste": 0, "ersten": 0,
    "tweede": 1, "second": 1, "deuxieme": 1, "seconde": 1, "zweite": 1, "zweiten": 1,
}  # fmt: skip


def _ranked(view: View, part: Sentence | Clause) -> dict[int, int]:
    """Read `the first is paid` as the first of two invoices, where no offer has parts of its own."""
    if len(view.situation.items) != 2 or view.labels & {"C", "Q", "instal"} or len(view.situation.options) > 1:
        return {}
    return {
        view.situation.items[rank].outstanding: at
        for at in range(part.start, part.end)
        if (rank := _RANKS.get(view.tokens[at].text)) is not None
    }


def _merged_promises(found: list[Found]) -> list[Found]:
    """Take clauses without a date of their own together with the one that has it."""
    dated = [promise for promise in found if "date" in promise.slots]
    bare = [promise for promise in found if "date" not in promise.slots]
    if not dated:
        return bare[:1]
    for promise in bare:
        for slot, value in promise.slots.items():
            dated[0].slots.setdefault(slot, value)
        dated[0].spans += promise.spans
    return dated


def _what_is_left(view: View, act: Found, acts: list[Found]) -> None:
    """Take what they won't pay as what is contested or set off, where one sum that they will pay is named."""
    total = view.situation.outstanding
    paying = {
        other.slots["amount"] for other in acts if other.name is ActName.PROMISE_TO_PAY and "amount" in other.slots
    }
    if len(paying) != 1:
        return
    left = total - paying.pop()
    said = {cents for _, cents in view.money(0, len(view.tokens), "MB")}
    own = act.slots.get("amount")
    guess = act.name is ActName.DISPUTE and own in (None, total - left)
    if 0 < left < total and own != left and (left in said or guess):
        act.slots["amount"] = left


def settle_arithmetic(view: View, acts: list[Found]) -> None:
    """Work out sums that lean on others: the rest after a payment, a disputed part, a set-off or a discount taken."""
    total = view.situation.outstanding
    taken = 0
    for act in acts:
        if act.name in (ActName.CLAIM_PAID, ActName.DISPUTE, ActName.OFFER_OFFSET):
            taken += int(act.slots.get("amount", 0))
        if act.name is ActName.REQUEST_DISCOUNT and "percent" in act.slots:
            taken += percent_of(total, act.slots["percent"])
    for act in acts:
        if act.name in (ActName.DISPUTE, ActName.OFFER_OFFSET):
            _what_is_left(view, act, acts)
        if act.name is ActName.PROMISE_TO_PAY:
            act.slots.pop("sure", None)
            rest = act.slots.pop("rest", None)
            if rest and "amount" not in act.slots and 0 < taken < total:
                act.slots["amount"] = total - taken
