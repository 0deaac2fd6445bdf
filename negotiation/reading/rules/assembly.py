"""Puts what the rules found together: the borders of the schema between acts, and what one act makes of another."""

import itertools

from negotiation.acts import ActName
from negotiation.reading.clauses import Clause
from negotiation.reading.found import Found
from negotiation.reading.rules.concessions import discount, waiver
from negotiation.reading.rules.contact import acknowledge, automatic, human, question, redirect, stop
from negotiation.reading.rules.disputes import dispute
from negotiation.reading.rules.instalments import instalments
from negotiation.reading.rules.means import method, offset
from negotiation.reading.rules.offers import KIND_WORDS, agreeing, chosen_option, foreign_values, same_terms
from negotiation.reading.rules.payments import claims, promises, settle_arithmetic
from negotiation.reading.rules.trouble import hardship, insolvency
from negotiation.reading.view import View

_TERMS = {
    ActName.PROPOSE_INSTALMENTS,
    ActName.REQUEST_DISCOUNT,
    ActName.REQUEST_WAIVER,
    ActName.REQUEST_METHOD,
    ActName.PROMISE_TO_PAY,
}


_HEAVY = {
    ActName.DISPUTE,
    ActName.INSOLVENCY,
    ActName.STOP_CONTACT,
    ActName.OFFER_OFFSET,
    ActName.HARDSHIP,
    ActName.REJECT,
}


def assemble(view: View) -> list[Found]:
    """Give the acts of a message; `unclear` where there is none."""
    machine = automatic(view)
    if machine:
        return [machine]
    found = _gather(view)
    if "instruct" in view.labels:
        found = [act for act in found if act.name is ActName.REQUEST_DISCOUNT]
    if "not_said" in view.labels:
        found = [
            act
            for act in found
            if act.name not in {ActName.DISPUTE, ActName.REJECT}
            or ("reason" in act.slots and act.slots["reason"] != "other")
        ]
    found = _answer(view, found)
    found = _borders(view, found)
    settle_arithmetic(view, found)
    _lone_date(view, found)
    if not found:
        found = _fallback(view)
    return found


def _lone_date(view: View, found: list[Found]) -> None:
    """Give the only promise the only day that is said."""
    bare = [act for act in found if act.name is ActName.PROMISE_TO_PAY]
    used = any(
        slot in act.slots
        for act in found
        for slot in ("date", "pay_by", "first_date")
        if act.name is not ActName.CLAIM_PAID
    )
    days = [item for item in view.future_dates(0, len(view.tokens)) if item[1].shape != "now"]
    if len(bare) == 1 and not used and len({day for _, _, day in days}) == 1:
        bare[0].put("date", days[0][2], days[0][0])


def _gather(view: View) -> list[Found]:
    found: list[Found | None] = [
        insolvency(view),
        stop(view),
        dispute(view),
        *claims(view),
        offset(view),
        instalments(view),
        discount(view),
        waiver(view),
        method(view),
        *promises(view),
        hardship(view),
        redirect(view),
        human(view),
        question(view),
        acknowledge(view),
    ]
    return _undated_talk([act for act in found if act is not None])


def _answer(view: View, found: list[Found]) -> list[Found]:
    """Add `accept` or `reject` where the live offer is answered."""
    names = {act.name for act in found}
    options = view.situation.options
    refused = _refuses(view)
    if options and not refused and not names & (_HEAVY - {ActName.HARDSHIP}):
        yes = agreeing(view) or _thanks_and_pays(view, found)
        if yes and _stands(view, yes[0], found):
            accept = Found(ActName.ACCEPT, f"accept-{yes[0]}")
            accept.spans += [(None, start, end) for start, end in view.places(yes[1], "agree", "yes", "take")]
            chosen = chosen_option(view)
            if chosen:
                accept.put("option", chosen[0])
                accept.spans += [("option", start, end) for start, end in chosen[1]]
            keep = [act for act in found if act.name not in _TERMS]
            keep = [act for act in keep if act.name is not ActName.ACKNOWLEDGE]
            return [accept, *keep]
    if options and not refused:
        found = _countered(view, found)
    if options:
        found = [
            act for act in found if not (act.name in _ECHOES and same_terms(view, act) and "ask" not in view.labels)
        ]
        names = {act.name for act in found}
    if refused and not names & {
        ActName.DISPUTE,
        *(_TERMS),
        ActName.OFFER_OFFSET,
        ActName.CLAIM_PAID,
        ActName.INSOLVENCY,
    }:
        found.append(refused)
    return found


_ECHOES = {ActName.PROPOSE_INSTALMENTS, ActName.REQUEST_DISCOUNT, ActName.REQUEST_WAIVER}
"""What only repeats the offer asks for nothing."""


def _thanks_and_pays(view: View, found: list[Found]) -> tuple[str, Clause] | None:
    """Thanks for what was offered, and payment in time: that takes the offer."""
    if not any(act.name is ActName.PROMISE_TO_PAY and "date" in act.slots for act in found) or view.labels & {
        "neg",
        "cond",
        "but",
        "?",
    }:
        return None
    kinds = {kind for option in view.situation.options for kind in option.kinds}
    wanted = {label for kind in kinds for label in KIND_WORDS.get(kind, ())}
    for clause in view.having("thanks"):
        if view.sentence(clause).labels & wanted and len(view.situation.options) == 1:
            return "strong", clause
    return None


def _countered(view: View, found: list[Found]) -> list[Found]:
    """Turn a yes to another day into the request that fits the offer: a plan that starts later, say."""
    yes = agreeing(view, conditional=True)
    chosen = chosen_option(view)
    options = [option for option in view.situation.options if chosen is None or option.letter == chosen[0]]
    if yes is None or len(options) != 1:
        return found
    names = {act.name for act in found}
    foreign = [at for at in foreign_values(view) if view.tokens[at].kind == "D"]
    if not foreign or names & {
        ActName.DISPUTE,
        ActName.PROPOSE_INSTALMENTS,
        ActName.REQUEST_DISCOUNT,
        ActName.ACKNOWLEDGE,
    }:
        return found
    day = view.tokens[foreign[-1]].value.future
    kinds = options[0].kinds
    for kind, name, slot in _COUNTERS:
        if kind in kinds:
            counter = Found(name, f"counter-{kind}")
            counter.put(slot, day, foreign[-1])
            if kind == "discount" and "P" in view.labels:
                counter.put("percent", options[0].terms.percent)
            kept = [act for act in found if kind != "instalments" or act.name is not ActName.PROMISE_TO_PAY]
            return [counter, *kept]
    return found


_COUNTERS = (
    ("instalments", ActName.PROPOSE_INSTALMENTS, "first_date"),
    ("discount", ActName.REQUEST_DISCOUNT, "pay_by"),
    ("waiver", ActName.REQUEST_WAIVER, "pay_by"),
)


def _refuses(view: View) -> Found | None:
    for clause in view.having("refuse", "refusepay"):
        if "not_said" in clause.labels:
            continue
        if "refusepay" in clause.labels and ("cond" in view.sentence(clause).labels or _without(view, clause)):
            continue
        if (
            "refusepay" in clause.labels
            and (clause.labels & {"hard", "cant"} or _cannot(view, clause))
            and "refuse" not in clause.labels
        ):
            continue
        if (
            "refuse" in clause.labels
            and not view.situation.options
            and "refusepay" not in view.labels
            and "agree" not in clause.labels
            and len(view.tokens) > 12
        ):
            continue
        found = Found(ActName.REJECT, "reject-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "refuse", "refusepay")]
        return found
    return None


def _says_more(view: View, names: set[ActName]) -> bool:
    """Whether beside a plain yes so much else is said that it may answer something else."""
    if chosen_option(view) is not None:
        return False
    vouched = ActName.PROMISE_TO_PAY in names or view.labels & {"thanks", "offer", "take", "wait_word"}
    return len(view.leftover()) > (5 if vouched else 0)


def _repeats(view: View, act: Found) -> bool:
    """Whether an act about terms adds nothing to the offer."""
    options = view.situation.options
    kinds = {kind for option in options for kind in option.kinds}
    if act.name is ActName.REQUEST_METHOD:
        return "but" not in view.labels or "method" in kinds
    if act.name is ActName.REQUEST_WAIVER:
        return "waiver" in kinds
    if act.name is ActName.REQUEST_DISCOUNT:
        return "discount" in kinds
    if act.name is ActName.PROPOSE_INSTALMENTS:
        return "instalments" in kinds
    return True


def _cannot(view: View, clause: Clause) -> bool:
    return any(token.text in _ABLE for token in view.tokens[clause.start : clause.end])


_ABLE = set("kan kunnen can cannot kann konnen peux pouvons peut able lukt kon konnte could geraak".split())


def _without(view: View, clause: Clause) -> bool:
    return any(
        token.text in {"zonder", "without", "sans", "ohne"} for token in view.tokens[clause.start : clause.end]
    )


_NO_YES = {"instead", "not_said", "principle", "pending", "irony", "instruct", "quote", "fine_but_no"}
"""Labels that no yes stands beside."""


def _stands(view: View, strength: str, found: list[Found]) -> bool:
    """Whether a yes is a yes to the live offer as it stands: nothing new is asked and nobody must be asked first."""
    names = {act.name for act in found}
    if "not_then" in view.labels and chosen_option(view) is None:
        return False
    if view.labels & _NO_YES:
        return False
    if ActName.ACKNOWLEDGE in names and view.labels & {"ack"} and not view.labels & {"agree", "take"}:
        return False
    if foreign_values(view) or any(not _repeats(view, act) for act in found):
        return False
    if strength == "weak":
        if _says_more(view, names):
            return False
        if len(view.situation.options) > 1 and chosen_option(view) is None:
            return False
        if names & {
            ActName.ASK_QUESTION,
            ActName.ACKNOWLEDGE,
            ActName.REDIRECT,
            ActName.ASK_HUMAN,
        } and not chosen_option(view):
            return False
        return "yes" in view.labels or ("take" in view.labels and chosen_option(view) is not None)
    return ActName.ACKNOWLEDGE not in names or "agree" in view.labels


def _side_of_insolvency(view: View, act: Found) -> bool:
    """Whether an insolvency letter says it besides: whom to write to, the law firm, that debts are listed."""
    if act.name is ActName.REDIRECT:
        return "email" not in act.slots
    if act.name is ActName.STOP_CONTACT:
        return act.slots.get("ground") in {"lawyer", "complaint"}
    return (
        act.name is ActName.DISPUTE
        and act.slots.get("reason") in {"wrong_party", "credited", "other"}
        and "disp" not in view.labels
    )


_LOOSE = {
    ActName.CLAIM_PAID,
    ActName.PROPOSE_INSTALMENTS,
    ActName.REQUEST_DISCOUNT,
    ActName.REQUEST_WAIVER,
    ActName.REQUEST_METHOD,
    ActName.DISPUTE,
    ActName.OFFER_OFFSET,
    ActName.STOP_CONTACT,
    ActName.INSOLVENCY,
    ActName.REJECT,
    ActName.ASK_QUESTION,
    ActName.ASK_HUMAN,
    ActName.HARDSHIP,
    ActName.REDIRECT,
}
"""Beside these a promise without a date is only talk of paying."""


def _undated_talk(found: list[Found]) -> list[Found]:
    names = {act.name for act in found}
    dated = any(act.name is ActName.PROMISE_TO_PAY and "date" in act.slots for act in found)
    if not dated and not names & _LOOSE:
        return found
    return [
        act
        for act in found
        if act.name is not ActName.PROMISE_TO_PAY
        or "date" in act.slots
        or (ActName.REQUEST_WAIVER in names and act.rule == "promise-clause" and "sure" in act.slots)
        or (
            names & {ActName.DISPUTE, ActName.CLAIM_PAID, ActName.OFFER_OFFSET}
            and ("amount" in act.slots or "rest" in act.slots)
        )
    ]


def _comes_back(found: list[Found], names: set[ActName]) -> bool:
    """One invoice paid, on the other they come back on a day."""
    return (
        ActName.CLAIM_PAID in names
        and len(names) == 2
        and any(act.name is ActName.ACKNOWLEDGE and "date" in act.slots for act in found)
    )


def _alternative(view: View) -> bool:
    """Whether parts and one payment stand as an either-or."""
    texts = [token.text for token in view.tokens]
    pairs = set(itertools.pairwise(texts))
    return (
        bool(
            pairs
            & {("of", "anders"), ("ou", "alors"), ("or", "else"), ("oder", "aber"), ("ou", "bien"), ("oder", "sonst")}
        )
        or "alternatively" in texts
    )


def _borders(view: View, found: list[Found]) -> list[Found]:
    names = {act.name for act in found}
    drop: set[ActName] = set()
    if (
        ActName.PROPOSE_INSTALMENTS in names
        and not names & {ActName.CLAIM_PAID, ActName.DISPUTE}
        and not _alternative(view)
    ):
        drop.add(ActName.PROMISE_TO_PAY)
    if any(act.name is ActName.STOP_CONTACT and act.slots.get("ground") == "privacy" for act in found):
        drop.add(ActName.ASK_QUESTION)
    if names & (
        _TERMS
        | {
            ActName.CLAIM_PAID,
            ActName.ACCEPT,
            ActName.DISPUTE,
            ActName.REJECT,
            ActName.INSOLVENCY,
            ActName.STOP_CONTACT,
            ActName.OFFER_OFFSET,
            ActName.HARDSHIP,
        }
    ) and not _comes_back(found, names):
        drop.add(ActName.ACKNOWLEDGE)
    if ActName.REDIRECT in names and "ack" not in view.labels:
        drop.add(ActName.ACKNOWLEDGE)
    if ActName.INSOLVENCY in names:
        drop |= {ActName.HARDSHIP, ActName.REJECT, ActName.PROMISE_TO_PAY, ActName.ASK_QUESTION, ActName.ASK_HUMAN}
        found = [act for act in found if not _side_of_insolvency(view, act)]
    if ActName.REQUEST_DISCOUNT in names or ActName.REQUEST_WAIVER in names:
        conditional = [act for act in found if act.name is ActName.PROMISE_TO_PAY and "date" not in act.slots]
        found = [act for act in found if act not in conditional]
    if ActName.ASK_HUMAN in names:
        drop.add(ActName.ACKNOWLEDGE)
    if (
        ActName.ASK_HUMAN in names
        and ActName.ASK_QUESTION in names
        and not any(label in view.labels for label in ("q_copy", "q_bank", "q_balance", "q_charges"))
    ):
        drop.add(ActName.ASK_QUESTION)
    if ActName.DISPUTE in names or ActName.CLAIM_PAID in names:
        drop.add(ActName.REJECT)
    return [act for act in found if act.name not in drop]


def _fallback(view: View) -> list[Found]:
    """Take a date alone as an offer to pay then; anything else is unclear."""
    dates = view.future_dates(0, len(view.tokens))
    words = sum(token.kind == "w" for token in view.tokens)
    if "pending" in view.labels and view.situation.options:
        waiting = Found(ActName.ACKNOWLEDGE, "ack-pending", weight=0.8)
        for at, _, day in dates:
            waiting.put("date", day, at)
        return [waiting]
    if any(token.kind == "T" for token in view.tokens):
        return [Found(ActName.UNCLEAR, "unclear-appointment", weight=0.5)]
    if dates and (words <= 5 or (words <= 25 and not view.labels & {"third", "other_object", "quote"})):
        promise = Found(ActName.PROMISE_TO_PAY, "promise-date-alone", weight=0.7)
        wanted = dates[-1] if "not_then" in view.labels else dates[0]
        promise.put("date", wanted[2], wanted[0])
        return [promise]
    return [Found(ActName.UNCLEAR, "unclear", weight=0.5)]
