"""Trouble to pay, and insolvency."""

from negotiation.acts import ActName
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
        if "third" in clause.labels and "bank" not in {
            token.text for token in view.tokens[clause.start : clause.end]
        }:
            continue
        found = Found(ActName.INSOLVENCY, "insolvency-word")
        found.spans += [(None, start, end) for start, end in view.places(clause, "insol")]
        return found
    return None
