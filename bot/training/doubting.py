"""Sets what counts as sure: weighs the signs of an error and finds the most doubt that may pass."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bot.training.logistic import fit
from bot.training.messages import Message
from negotiation.acts import ActName
from negotiation.reading.confidence import STOPPING, Calibration, Margins, faults, reconsidered, signs
from negotiation.reading.found import Found

PENALTY = 40.0
"""Of each standardised sign's weight."""
NOTHING = -(10**9)
"""A threshold that nothing passes."""
SAFE_FROM_FALSE_YES = 200_000
"""How far below the surest false yes a yes must stay, in millionths of log-odds."""
FEWEST = 20
"""A threshold that fewer messages pass proves nothing."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A message, the margins of a model that has not seen its author, and the reading that follows."""

    message: Message
    margins: Margins
    found: list[Found]
    signs: dict[str, int]
    barred: bool
    wrong: bool

    @property
    def accepts(self) -> bool:
        """Whether it reads a yes."""
        return any(act.name is ActName.ACCEPT for act in self.found)

    @property
    def false_accept(self) -> bool:
        """Whether it reads a yes that nobody gave."""
        given = {act["act"] for act in self.message.gold}
        return self.accepts and "accept" not in given

    @property
    def missed_stop(self) -> bool:
        """Whether it misses an act that must stop us."""
        return bool((self.message.must & STOPPING) - {act.name for act in self.found})


Scored = list[tuple[int, Judged]]
"""Messages with the log-odds that they are read wrong, in millionths, surest first."""


def judged(message: Message, margins: Margins) -> Judged:
    """Read a message and say whether that was right."""
    found = reconsidered(list(message.found), margins)
    barred = bool(faults(message.view, found, margins))
    return Judged(message, margins, found, signs(message.view, found, margins), barred, message.wrong(found))


def calibrate(known: Sequence[Judged]) -> Calibration:
    """Weigh the signs by what was wrong; nothing is let through yet."""
    names = sorted({name for one in known for name in one.signs})
    means = {name: sum(one.signs.get(name, 0) for one in known) / len(known) for name in names}
    spreads = {
        name: math.sqrt(sum((one.signs.get(name, 0) - means[name]) ** 2 for one in known) / len(known)) or 1.0
        for name in names
    }
    rows = [[1.0, *((one.signs.get(name, 0) - means[name]) / spreads[name] for name in names)] for one in known]
    bias, *weights = fit(rows, [one.wrong for one in known], PENALTY)
    scaled = {name: round(1e6 * weight / spreads[name]) for name, weight in zip(names, weights, strict=True)}
    shift = sum(weight * means[name] / spreads[name] for name, weight in zip(names, weights, strict=True))
    return Calibration(scaled, round(1e6 * (bias - shift)), NOTHING, NOTHING)


def crossed(known: Sequence[Judged]) -> Scored:
    """Give each message's log-odds of an error by weights from the other authors' messages, surest first."""
    scored = []
    for author in sorted({one.message.author for one in known}):
        by = calibrate([one for one in known if one.message.author != author])
        scored += [(by.error(one.signs), one) for one in known if one.message.author == author]
    return sorted(scored, key=lambda pair: pair[0])


def thresholds(scored: Sequence[tuple[int, Judged]], wrong_at_most: float) -> tuple[int, int]:
    """Give the most log-odds that may pass, and the most where the reading is a yes.

    No more than `wrong_at_most` of what passes is wrong, and no yes is false; where nothing keeps the share, what
    passes is the group with the smallest share of wrong ones among enough messages.
    """
    falsely = [error for error, one in scored if one.false_accept and not one.barred]
    most_of_yes = min(falsely, default=-NOTHING) - SAFE_FROM_FALSE_YES
    best, fallback = None, (math.inf, NOTHING)
    passed = wrong = 0
    for error, one in scored:
        if one.barred or (one.accepts and error > most_of_yes):
            continue
        passed, wrong = passed + 1, wrong + one.wrong
        if passed < FEWEST:
            continue
        fallback = min(fallback, (wrong / passed, error))
        if wrong <= wrong_at_most * passed:
            best = error
    most = fallback[1] if best is None else best
    return most, min(most, most_of_yes)
