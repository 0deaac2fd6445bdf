"""How sure a reading is: rules and the second opinion must agree, and little may be left unexplained."""

from negotiation.acts import ActName
from negotiation.reading.found import Found
from negotiation.reading.view import View

AGREED_FROM = 0.05
"""Below this probability the second opinion contradicts an act that the rules found."""

MISSED_FROM = 0.6
"""Above it, it misses one that they did not find."""

MOST_LEFT = 6
"""Words of content that no rule explains."""

BINDING = {ActName.ACCEPT, ActName.PROMISE_TO_PAY, ActName.PROPOSE_INSTALMENTS, ActName.CLAIM_PAID}
"""Acts that the second opinion never adds."""

FILLED_FROM = 0.5
"""From this probability it may name the act of a message in which the rules found none."""


def doubts(view: View, found: list[Found], opinion: dict[str, float]) -> list[str]:
    """Give every reason why a person should look; none means confident."""
    named = {act.name for act in found}
    reasons = []
    if view.document.clipped:
        reasons.append("more text than is read")
    if ActName.UNCLEAR in named:
        reasons.append("nothing found")
    if any(act.weight < 1 for act in found):
        reasons.append("found by a guess")
    reasons += [f"second opinion against {name}" for name in sorted(named) if opinion.get(name, 0) < AGREED_FROM]
    reasons += [
        f"second opinion for {act}"
        for act, sure in sorted(opinion.items())
        if sure > MISSED_FROM and act not in named
    ]
    if len(view.leftover()) > MOST_LEFT:
        reasons.append("much left unexplained")
    if view.labels & {"irony", "instruct"}:
        reasons.append("irony or instructions")
    if any(not hit.sure for _, hit in view.document.dates(0, len(view.tokens)) if hit.future in _dates(found)):
        reasons.append("a date that could be read in two ways")
    return reasons


def _dates(found: list[Found]) -> set[object]:
    return {act.slots.get(slot) for act in found for slot in ("date", "pay_by", "first_date")} - {None}


def filled(found: list[Found], opinion: dict[str, float]) -> list[Found]:
    """Where the rules found nothing, let the second opinion name an act that binds nobody."""
    if [act.name for act in found] != [ActName.UNCLEAR] or not opinion:
        return found
    best = max(opinion, key=lambda act: opinion[act])
    name = ActName(best)
    if opinion[best] < FILLED_FROM or name in BINDING or name is ActName.UNCLEAR:
        return found
    return [Found(name, "second-opinion", weight=0.4)]
