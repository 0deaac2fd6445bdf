"""Turns a debtor's words into acts: prepare, let the rules speak, put together, say how sure."""

import datetime

from negotiation.acts import Act, ActName
from negotiation.reading.confidence import doubts, reconsidered
from negotiation.reading.document import prepare
from negotiation.reading.flags import find_flags
from negotiation.reading.found import Found
from negotiation.reading.normalise import fold
from negotiation.reading.opinion import features, margins
from negotiation.reading.reading import Evidence, Reading
from negotiation.reading.rules.assembly import assemble
from negotiation.reading.situation import Situation
from negotiation.reading.view import View

__all__ = ["Evidence", "Reading", "Situation", "interpret"]


def interpret(
    text: str,
    *,
    today: datetime.date,
    subject: str = "",
    language: str | None = None,
    situation: Situation,
) -> Reading:
    """Read a message that arrived on `today`; `language` is the thread's, a prior and no more.

    Never raises on any text; what it can't read is `unclear` and not confident.
    """
    document = prepare(text, today, situation, language, fold(subject, 300).text)
    view = View(document)
    second = margins(features(document))
    found = reconsidered(assemble(view), second)
    flags, flag_spans = find_flags(view)
    acts = _acts(found)
    evidence = [
        _evidence(view, str(act.name), slot, start, end)
        for act in found
        for slot, start, end in dict.fromkeys(act.spans)
    ]
    evidence += [_evidence(view, flag, None, start, end) for flag, start, end in flag_spans]
    sure = not doubts(view, found, second)
    return Reading(acts, flags, sure, document.language, tuple(evidence))


def _acts(found: list[Found]) -> tuple[Act, ...]:
    return tuple(dict.fromkeys(act.act() for act in found)) or (Act(ActName.UNCLEAR),)


def _evidence(view: View, act: str, slot: str | None, first: int, end: int) -> Evidence:
    tokens = view.tokens
    end = min(end, len(tokens))
    start, stop = view.document.folded.span(tokens[first].start, tokens[end - 1].end)
    return Evidence(act, slot, start, stop, view.document.original[start:stop])
