"""How sure a reading is: what speaks against it, weighed as annotated messages taught.

`python -m bot.training` sets the weights in `confidence.json` so that, among messages by authors whom the model has
not read, few of those that pass are wrong; it prints how few.
"""

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from negotiation.acts import ActName
from negotiation.reading.found import Found
from negotiation.reading.opinion import SCALE
from negotiation.reading.tokens import Token
from negotiation.reading.view import View

Margins = dict[str, int]
"""Each act's log-odds by the second opinion, in thousandths."""

BINDING = frozenset(
    {
        ActName.ACCEPT,
        ActName.PROMISE_TO_PAY,
        ActName.PROPOSE_INSTALMENTS,
        ActName.CLAIM_PAID,
        ActName.REQUEST_DISCOUNT,
        ActName.UNCLEAR,
    }
)
"""Acts that the second opinion never adds."""

STOPPING = frozenset({ActName.DISPUTE, ActName.INSOLVENCY, ActName.STOP_CONTACT, ActName.CLAIM_PAID})
"""Acts that must not be missed, and so are never dropped."""

FILLED_FROM = 0
"""From this margin the second opinion may name the act of a message in which the rules found none."""

DROPPED_BELOW = -3000
"""Below it, an act that stands beside others and stops nothing is taken back."""

STOP_FEARED_FROM = -1600
"""From it, a stopping act that the rules did not find is feared."""

ACCEPT_AGREED_FROM = 0
"""A yes is sure only from this margin."""

LARGEST = 6000
"""Margins beyond count as this."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """How signs are weighed: millionths of the log-odds of an error for each unit of a sign.

    `most` is the most that passes, `most_of_yes` the most where the reading is an acceptance.
    """

    weights: dict[str, int]
    bias: int
    most: int
    most_of_yes: int

    def error(self, signs: dict[str, int]) -> int:
        """Give the log-odds that the reading is wrong, in millionths."""
        return self.bias + sum(self.weights.get(sign, 0) * value for sign, value in signs.items())

    def passes(self, signs: dict[str, int]) -> bool:
        """Whether a reading with these signs is sure enough."""
        return self.error(signs) <= (self.most_of_yes if f"act {ActName.ACCEPT}" in signs else self.most)


@cache
def calibration() -> Calibration:
    """Read the weights of the signs."""
    text = files("negotiation.reading").joinpath("confidence.json").read_text(encoding="utf-8")
    return Calibration(**json.loads(text))


def reconsidered(found: list[Found], margins: Margins) -> list[Found]:
    """Take back an act that the second opinion firmly denies; where the rules found nothing, let it name one.

    What it names binds nobody, and is never sure.
    """
    if [act.name for act in found] == [ActName.UNCLEAR] or not found:
        return _filled(found, margins)
    kept = [act for act in found if act.name in STOPPING or margins[act.name] >= DROPPED_BELOW]
    return kept or found


def _filled(found: list[Found], margins: Margins) -> list[Found]:
    free = [act for act in ActName if act not in BINDING]
    best = max(free, key=lambda act: margins[act])
    if margins[best] < FILLED_FROM or any(margins[act] > margins[best] for act in BINDING):
        return found
    return [Found(best, "second-opinion", weight=0.4)]


def doubts(view: View, found: list[Found], margins: Margins, by: Calibration | None = None) -> list[str]:
    """Give every reason why a person should look; none means confident."""
    by = by or calibration()
    reasons = faults(view, found, margins)
    weighed = signs(view, found, margins)
    if not by.passes(weighed):
        reasons.append(f"wrong by a chance of {100 / (1 + math.exp(-by.error(weighed) / 1e6)):.0f} %")
    return reasons


def faults(view: View, found: list[Found], margins: Margins) -> list[str]:
    """Give the reasons that admit no weighing."""
    named = {act.name for act in found}
    reasons = []
    if view.document.clipped:
        reasons.append("more text than is read")
    if ActName.UNCLEAR in named or not found:
        reasons.append("nothing found")
    if any(act.weight < 1 for act in found):
        reasons.append("found by a guess")
    reasons += [f"perhaps {act}" for act in sorted(STOPPING - named) if margins[act] > STOP_FEARED_FROM]
    if view.labels & {"irony", "instruct"}:
        reasons.append("irony or instructions")
    if any(not hit.sure for _, hit in view.document.dates(0, len(view.tokens)) if hit.future in _dates(found)):
        reasons.append("a date that could be read in two ways")
    if ActName.ACCEPT in named:
        reasons += _doubts_of_yes(view, found, margins)
    return reasons


def _doubts_of_yes(view: View, found: list[Found], margins: Margins) -> list[str]:
    reasons = []
    yes = next(act for act in found if act.name is ActName.ACCEPT)
    if margins[ActName.ACCEPT] < ACCEPT_AGREED_FROM:
        reasons.append("a yes that the second opinion doubts")
    if view.labels & {"cond", "but", "third", "pending", "principle", "wait_word"}:
        reasons.append("a yes beside a condition or a pending word")
    if len(view.situation.options) > 1 and "option" not in yes.slots:
        reasons.append("a yes to none of several options")
    return reasons


def _dates(found: list[Found]) -> set[object]:
    return {act.slots.get(slot) for act in found for slot in ("date", "pay_by", "first_date")} - {None}


def signs(view: View, found: list[Found], margins: Margins) -> dict[str, int]:
    """Give what speaks for or against a reading, in whole numbers."""
    named = {act.name for act in found}
    inside = [_clipped(margins[act]) for act in named] or [0]
    outside = sorted((_clipped(margins[act]) for act in ActName if act not in named), reverse=True)
    return {
        "weakest": min(inside),
        "missed": outside[0],
        "missed next": outside[1],
        "whole": sum(map(_surprise, outside)) + sum(_surprise(-margin) for margin in inside),
        "acts": len(named),
        "words": min(len(view.tokens), 120),
        "clauses": min(len(view.clauses), 15),
        "left over": min(len(view.leftover()), 15),
        **_unexplained(view, found),
        **_marks(view),
        **{f"act {name}": 1 for name in named},
    }


def _clipped(margin: int) -> int:
    return max(-LARGEST, min(margin, LARGEST))


@cache
def _surprise(margin: int) -> int:
    """How surprising it is that an act of this margin is absent, in thousandths of a nat."""
    return round(SCALE * math.log1p(math.exp(margin / SCALE)))


def _unexplained(view: View, found: list[Found]) -> dict[str, int]:
    """Count what stands in no act's evidence: clauses with something to say, dates, amounts, counts, shares."""
    used = {at for act in found for _, start, end in act.spans for at in range(start, end)}
    bare = [clause for clause in view.clauses if used.isdisjoint(range(clause.start, clause.end))]
    free = [token.kind for at, token in enumerate(view.tokens) if at not in used]
    dates, amounts = free.count("D"), free.count("M") + free.count("B")
    undated = any(act.name is ActName.PROMISE_TO_PAY and "date" not in act.slots for act in found)
    return {
        "bare clauses": min(len(bare), 6),
        "bare without label": min(sum(not clause.labels for clause in bare), 4),
        "bare words": min(sum(_words(view.tokens[clause.start : clause.end]) for clause in bare), 40),
        "bare question": int(any(view.sentences[clause.sentence].question for clause in bare)),
        "free dates": min(dates, 3),
        "free amounts": min(amounts, 3),
        "free counts": min(free.count("C"), 2),
        "free shares": min(free.count("P") + free.count("H"), 2),
        "promise without its date": int(undated and dates > 0),
        "slots": min(sum(len(act.slots) for act in found), 8),
    }


def _words(tokens: list[Token]) -> int:
    return sum(token.kind == "w" for token in tokens)


def _marks(view: View) -> dict[str, int]:
    labels: set[str] = view.labels
    marks: dict[str, Any] = {
        "condition": "cond" in labels,
        "negation": "neg" in labels,
        "but": "but" in labels,
        "third party": "third" in labels,
        "question": "?" in labels,
        "offer": view.situation.options,
        "options": len(view.situation.options) > 1,
        "unsure date": any(not hit.sure for _, hit in view.document.dates(0, len(view.tokens))),
    }
    return {mark: int(bool(stands)) for mark, stands in marks.items()}
