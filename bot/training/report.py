"""Prints what training came to: right readings and errors among the sure, by author, and coverage against error."""

from collections.abc import Iterator, Sequence

from bot.training.doubting import Judged
from negotiation.reading.confidence import Calibration

SHARES = (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
"""Coverages at which the curve is printed."""


def report(scored: Sequence[tuple[int, Judged]], by: Calibration) -> Iterator[str]:
    """Give the lines for messages with their log-odds of an error, surest first."""
    yield f"{'author':8} {'n':>4} {'exact':>6} {'right':>6} {'sure':>6} {'wrong of sure':>14}  false yes  missed stop"
    for author in sorted({one.message.author for _, one in scored}):
        yield _line(author, [pair for pair in scored if pair[1].message.author == author], by)
    yield _line("all", scored, by)
    yield ""
    yield "The surest part of all messages, by how much of them it takes, with the share of wrong ones in it:"
    yield f"{'coverage':>9} {'n':>4} {'wrong':>7} {'false yes':>10} {'missed stop':>12} {'doubt to pass':>14}"
    passing = [(error, one) for error, one in scored if not one.barred]
    for share in SHARES:
        size = round(share * len(scored))
        if 0 < size <= len(passing):
            yield _point(share, passing[:size])


def _passes(error: int, one: Judged, by: Calibration) -> bool:
    return not one.barred and error <= (by.most_of_yes if one.accepts else by.most)


def _line(name: str, scored: Sequence[tuple[int, Judged]], by: Calibration) -> str:
    ones = [one for _, one in scored]
    sure = [one for error, one in scored if _passes(error, one, by)]
    exact = sum(one.message.exact(one.found) for one in ones) / len(ones)
    right = sum(not one.wrong for one in ones) / len(ones)
    wrong = sum(one.wrong for one in sure)
    return (
        f"{name:8} {len(ones):4} {exact:6.1%} {right:6.1%} {len(sure) / len(ones):6.1%} {wrong:5} of {len(sure):5}  "
        f"{sum(one.false_accept for one in sure):9}  {sum(one.missed_stop for one in sure):11}"
    )


def _point(share: float, passing: Sequence[tuple[int, Judged]]) -> str:
    ones = [one for _, one in passing]
    return (
        f"{share:9.0%} {len(ones):4} {sum(one.wrong for one in ones) / len(ones):7.1%} "
        f"{sum(one.false_accept for one in ones):10} {sum(one.missed_stop for one in ones):12} {passing[-1][0]:14}"
    )
