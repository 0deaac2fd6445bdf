"""Other ways of paying, and debts of ours set against theirs."""

from negotiation.acts import ActName
from negotiation.reading.clauses import Clause
from negotiation.reading.found import Found
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


def method(view: View) -> Found | None:
    """Another way of paying."""
    for sentence in view.sentences:
        for clause in sentence.clauses:
            own = clause.labels
            if "done" in own or "quote" in own:
                continue
            for name in METHODS:
                if f"m_{name}" not in own or _unwanted(view, clause, f"m_{name}"):
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


def _unwanted(view: View, clause: Clause, label: str) -> bool:
    """Whether a way of paying is named only to be turned down: `no cheque book any more`."""
    return all(
        any(token.text in _NOT for token in view.tokens[max(clause.start, start - 2) : start])
        for start, _ in view.places(clause, label)
    )


_NOT = {"geen", "no", "not", "pas", "kein", "keine", "niet", "nicht", "sans", "zonder", "without", "ohne", "never"}


def offset(view: View) -> Found | None:
    """Find a debt of ours that they set against it."""
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
