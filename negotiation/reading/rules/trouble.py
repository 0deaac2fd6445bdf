"""Trouble to pay, and insolvency."""

from negotiation.acts import ActName
from negotiation.reading.clauses import Clause
from negotiation.reading.found import Found
from negotiation.reading.view import View


def hardship(view: View) -> Found | None:
    """Trouble to pay, with a cause or a lack of cash."""
    for clause in view.having("hard"):
        found = Found(ActName.HARDSHIP, "hardship-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "hard")]
        return found
    return None


def insolvency(view: View) -> Found | None:
    """Bankruptcy and what is like it, of the debtor."""
    for clause in view.having("insol"):
        if "neg" in clause.labels and not _still_insolvent(view, clause):
            continue
        if "third" in clause.labels and "bank" not in {
            token.text for token in view.tokens[clause.start : clause.end]
        }:
            continue
        found = Found(ActName.INSOLVENCY, "insolvency-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "insol")]
        return found
    return None


def _still_insolvent(view: View, clause: Clause) -> bool:
    """Whether a `not` in the clause denies something else: payment outside the estate, say."""
    nots = [start for start, _ in view.places(clause, "neg")]
    return all(abs(start - place) > 3 for start, _ in view.places(clause, "insol") for place in nots)
