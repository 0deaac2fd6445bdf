"""Acts about paying: promises, payments made, instalments, discounts, waivers, methods, set-off."""

import datetime
from decimal import Decimal

from negotiation.acts import ActName
from negotiation.money import percent_of
from negotiation.reading.amounts import share_of
from negotiation.reading.clauses import Clause, Sentence
from negotiation.reading.found import Found
from negotiation.reading.numbers import number_word
from negotiation.reading.view import View

METHODS = (
    "card",
    "ideal",
    "bancontact",
    "direct_debit",
    "paypal",
    "cheque",
    "bill_of_exchange",
    "cash",
    "payment_link",
    "bank_transfer",
    "other",
)


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
        found.append(claim)
    return found


def _when_paid(view: View, clause: Clause, sentence: Sentence, claim: Found) -> None:
    ends = [(clause.start, clause.end), (sentence.start, sentence.end)]
    if "willpay" not in view.labels:
        ends.append((0, len(view.tokens)))
    for start, end in ends:
        dates = [item for item in view.past_dates(start, end) if item[1].shape not in {"term"}]
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
    found: list[Found] = []
    labels = set().union(*(clause.labels for clause in sentence.clauses))
    paying = bool(labels & {"willpay", "later"} or ("payn" in labels and "D" in labels))
    if any("D" in clause.labels and clause.labels & {"willpay", "later"} for clause in sentence.clauses):
        paying = any(token.kind == "R" for token in view.tokens[sentence.start : sentence.end])
    for clause in sentence.clauses:
        own = clause.labels
        if (
            ("done" in own and not own & {"willpay", "process"})
            or own & {"quote", "third", "ifpaid"}
            or "quote" in sentence.labels
        ):
            continue
        if own & {"ack", "selfcall", "human", "redirect"} and not own & {"pay", "process", "paid"}:
            continue
        if "nopay" in own and "process" not in own and "later" not in own:
            continue
        if not (own & {"willpay", "later"} or (paying and "D" in own) or ("payn" in own and "D" in own)):
            continue
        if own & {"selfcall"} and "willpay" not in own:
            continue
        if "willpay" not in own and "later" in own and "ask" not in labels and "ack" in labels:
            continue
        promise = Found(ActName.PROMISE_TO_PAY, "promise-clause")
        if "pay" in own and not own & {"ask", "cond", "neg"} and "cond" not in labels and "ask" not in labels:
            promise.slots["sure"] = True
        promise.spans += [
            (None, start, end) for start, end in view.places(clause, "pay", "process", "later", "paid", "payn")
        ]
        dates = [] if "not_then" in own else view.future_dates(clause.start, clause.end)
        for at, _, day in dates[-1:] if "later" in own else dates[:1]:
            promise.put("date", day, at)
        _promised_sum(view, clause, promise)
        _of_invoice(view, clause, promise)
        found.append(promise)
    if not found:
        found = _asked_day(view, sentence, labels)
    merged = _merged_promises(found)
    for promise in merged[:1]:
        _date_from_beside(view, sentence, promise)
    if len(merged) == 1:
        _of_invoice(view, sentence, merged[0])
        _sum_beside(view, sentence, merged[0])
    return merged


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


def _asked_day(view: View, sentence: Sentence, labels: set[str]) -> list[Found]:
    """`Can you hang on until the end of the month?`: a day asked for, and nothing else that it could be for."""
    dates = [item for item in view.future_dates(sentence.start, sentence.end) if item[1].shape != "now"]
    if not dates or "ask" not in labels or labels & _OTHER_BUSINESS:
        return []
    promise = Found(ActName.PROMISE_TO_PAY, "promise-asked-day", weight=0.7)
    promise.put("date", dates[-1][2], dates[-1][0])
    return [promise]


def _date_from_beside(view: View, sentence: Sentence, promise: Found) -> None:
    """`On the 28th my wages come, then I pay at once`: what comes at once comes on the other day."""
    day = promise.slots.get("date")
    others = [
        (at, hit, when)
        for at, hit, when in view.future_dates(sentence.start, sentence.end)
        if hit.shape != "now" and when > view.today
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
    if len(named) == 1:
        for cents, at in named.items():
            promise.put("amount", cents, at)


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


def instalments(view: View) -> Found | None:
    """A proposal to pay in parts."""
    sign = _instalment_sign(view)
    if sign is None:
        return None
    found = Found(ActName.PROPOSE_INSTALMENTS, sign)
    _counts(view, found)
    _parts(view, found)
    for clause in view.having("instal", "C", "Q"):
        found.spans += [(None, start, end) for start, end in view.places(clause, "instal", "C", "Q")]
    return found


def _instalment_sign(view: View) -> str | None:
    for clause in view.clauses:
        own = clause.labels
        if "C" in own and "neg" in own and "notall" not in own and "pay" not in own:
            continue
        if "C" in own and not ({"paid", "r_duplicate"} & own and "done" in own):
            return "instal-count"
        if {"Q"} <= own and own & {"M", "B", "H", "P"}:
            return "instal-sum-per-period"
        if "instal" in own and "neg" not in own:
            return "instal-word"
    for sentence in view.sentences:
        if (
            {"Q"} <= sentence.labels
            and sentence.labels & {"M", "B"}
            and sentence.labels & {"pay", "instal", "willpay", "ask"}
        ):
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
    """A part with a time and the rest with another, in whatever clauses: `the half (605) this week, for the rest ...`."""
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
    return part and _rest_later(view) and times >= 2 and not view.labels & {"disp", "offset", "done"}


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
    from negotiation.reading.document import beat
    from negotiation.reading.terms import frequencies

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


_AFTER_COUNT = {"would", "waren", "ware", "ce", "serait", "zou", "is", "moet", "kan", "machbar", "ginge", "gehen", "lukt", "gaat", "wel"}


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
            last = at + 1 == clause.end or after in _AFTER_COUNT or (
                at + 2 == clause.end
                and view.tokens[at + 1].text in {"van", "draus", "instead", "graag", "bitte", "please"}
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


def _parts(view: View, found: Found) -> None:
    """Fill sums and first date: what comes at once is the down payment."""
    total = view.situation.outstanding
    offered = {o.terms.first_date for o in view.situation.options} | {o.terms.pay_by for o in view.situation.options}
    sums: list[tuple[int, int, Clause]] = []
    for clause in view.clauses:
        if clause.labels & {"done"} or (
            clause.labels & {"fee", "waive"} and not clause.labels & {"C", "Q", "instal"}
        ):
            continue
        here = list(view.money(clause.start, clause.end, "MB"))
        here += [(at, share_of(total, share)) for at, share in view.document.values(clause.start, clause.end, "H")]
        sums += [(at, cents, clause) for at, cents in sorted(here) if cents <= total + view.situation.charges]
    count = found.slots.get("count")
    charges = view.situation.charges
    wholes = (
        {total, total + charges, *(item.outstanding for item in view.situation.items)}
        if len(sums) > 1 or count
        else {total, total + charges}
    )
    parts = [item for item in sums if item[1] not in wholes]
    fresh = [
        item
        for item in parts
        if item[1] not in {o.terms.amount for o in view.situation.options}
        and not ("neg" in item[2].labels and "notall" not in item[2].labels)
    ]
    parts = fresh or parts
    downs = [item for item in parts if _at_once(view, item)]
    dated = [item for item in parts if item not in downs]
    if downs and (dated or _rest_later(view) or count):
        found.put("down_payment", downs[0][1], downs[0][0])
        if count is None and _rest_later(view) and not dated and "frequency" not in found.slots:
            found.slots["count"] = 2
    elif downs:
        dated = downs + dated
    for at, cents, _ in dated[:1]:
        found.put("amount", cents, at)
    if count is None and "frequency" not in found.slots and "count" not in found.slots:
        named = sum(cents for _, cents, _ in dated) + found.slots.get("down_payment", 0)
        rest = _rest_later(view) and named < total
        pieces = len({at for at, _, _ in dated}) + rest + ("down_payment" in found.slots)
        if rest and 2 * named == total and len({cents for _, cents, _ in dated}) == 1:
            pieces = 2
        if pieces >= 2:
            found.slots["count"] = pieces
    if count and "amount" not in found.slots and not downs and total:
        equal = (Decimal(total) / count).quantize(Decimal(1))
        if int(equal) * count == total:
            found.slots["amount"] = int(equal)
    if (
        count
        and "amount" not in found.slots
        and "down_payment" in found.slots
        and (total - found.slots["down_payment"]) % count == 0
    ):
        found.slots["amount"] = (total - found.slots["down_payment"]) // count
    shares = view.document.values(0, len(view.tokens), "H")
    if "frequency" in found.slots and shares and "count" not in found.slots and shares[0][1][0] == 1:
        found.slots["count"] = shares[0][1][1]
    _first_date(view, found, offered)


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
        or (any(token.text in DOWN_WORDS for token in near) and not clause.labels & {"C"})
    )


DOWN_WORDS = set(
    """
    voorschot aanbetaling deposit upfront acompte anzahlung vooraf up d'avance sofort meteen now nu maintenant
    jetzt immediatement avance direct arrhes vorab
    """.split()
)


def _rest_later(view: View) -> bool:
    return any(token.value == "rest" for token in view.tokens)


def _first_date(view: View, found: Found, offered: set[datetime.date | None]) -> None:
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


def _is_start(view: View, at: int, clause: Clause) -> bool:
    words = {token.text for token in view.tokens[max(clause.start, at - 4) : at]}
    return bool(
        words
        & set(
            """
        vanaf start startend starting beginning from eerste first beginnend te beginnen partir ab beginnt premier
        premiere erste ersten startdatum ingang commencing debut 1er 1ere commencant
        """.split()
        )
    )


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
    return any(token.text in _CLOSED for token in view.tokens[sentence.start : sentence.end]) and not _rest_later(
        view
    )


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
    """A wish to pay less than the principal."""
    if view.any("no_disc") or (view.any("r_price") and not view.any("ask", "cond")):
        return None
    terms = [option.terms for option in view.situation.options]
    found: Found | None = None
    for clause in view.clauses:
        if "disc" not in clause.labels and not _other_percent(view, clause) and not _closes(view, clause):
            continue
        own = clause.labels
        sentence = view.sentence(clause)
        percents = view.document.values(clause.start, clause.end, "P")
        offered = {t.percent for t in terms} | {t.settle_for for t in terms}
        if sentence.labels & {"C", "Q", "instal"} and not percents and not _names_discount(view, clause):
            continue
        if ("neg" in own and not percents and not view.money(clause.start, clause.end)) or "past" in own:
            continue
        if percents and all(value in offered for _, value in percents):
            continue
        if any(t.percent for t in terms) and not percents and not view.money(clause.start, clause.end):
            continue
        if ("disp" in own and "neg" in own) or _only_charges(view, clause, percents):
            continue
        found = found or Found(ActName.REQUEST_DISCOUNT, "discount-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "disc")]
        for at, percent in percents:
            if percent >= 40 and not view.near(at, *OFF_WORDS, back=2, ahead=3):
                found.put("settle_for", percent_of(view.situation.outstanding, percent), at)
            elif percent not in offered:
                found.put("percent", percent, at)
        _discount_sums(view, sentence, found)
    if found:
        _pay_by(view, found)
    return found


def _discount_sums(view: View, sentence: Sentence, found: Found) -> None:
    total = view.situation.outstanding
    offered = {o.terms.settle_for for o in view.situation.options}
    for clause in sentence.clauses:
        for at, cents in view.money(clause.start, clause.end, "MB"):
            if cents >= total or cents in offered or "done" in clause.labels:
                continue
            after = {token.text for token in view.tokens[at + 1 : at + 4]}
            before = {token.text for token in view.tokens[max(0, at - 3) : at]}
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


def waiver(view: View) -> Found | None:
    """A wish that fees, interest or costs be dropped."""
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
        if view.labels & {"willpay", "pay", "cond"}:
            _pay_by(view, found)
        return found
    return None


def _without_fees(view: View, clause: Clause) -> bool:
    """Whether the fees are only named in passing: `en quatre fois sans frais`."""
    return any(
        token.text in {"sans", "zonder", "without", "ohne"} for token in view.tokens[clause.start : clause.end]
    )


def method(view: View) -> Found | None:
    """Another way of paying."""
    for sentence in view.sentences:
        for clause in sentence.clauses:
            own = clause.labels
            if "done" in own or "quote" in own:
                continue
            for name in METHODS:
                if f"m_{name}" not in own:
                    continue
                if not (own & {"method", "ask", "pay", "?"} or sentence.labels & {"method", "?"}):
                    continue
                if name == "bank_transfer" and not own & {"ask", "?"}:
                    continue
                found = Found(ActName.REQUEST_METHOD, "method-named")
                for start, end in view.places(clause, f"m_{name}"):
                    found.spans.append((None, start, end))
                    found.put("method", name, start)
                return found
    return None


def offset(view: View) -> Found | None:
    """A debt of ours that they set against it."""
    for clause in view.having("offset"):
        found = Found(ActName.OFFER_OFFSET, "offset-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "offset")]
        sentence = view.sentence(clause)
        scopes = ((clause.start, clause.end), (sentence.start, sentence.end), (0, len(view.tokens)))
        for start, end, kinds in [(*scope, "M") for scope in scopes] + [(*scope, "B") for scope in scopes[:2]]:
            for at, cents in view.money(start, end, kinds):
                if cents != view.situation.outstanding:
                    found.put("amount", cents, at)
            if "amount" in found.slots:
                break
        return found
    return None


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
        if act.name is ActName.PROMISE_TO_PAY:
            act.slots.pop("sure", None)
            rest = act.slots.pop("rest", None)
            if rest and "amount" not in act.slots and 0 < taken < total:
                act.slots["amount"] = total - taken
