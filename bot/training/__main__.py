"""`python -m bot.training`: fits the reader's second opinion and its confidence, and says how good they are."""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

import click

from bot.training.doubting import Scored, calibrate, crossed, judged, thresholds
from bot.training.linear import Table, fit_tables
from bot.training.messages import FOLDER, Message, messages
from bot.training.report import report
from negotiation.reading.confidence import Calibration
from negotiation.reading.opinion import margins

STRICT = 0.05
"""Of sure messages, so many may be wrong. The rules have seen them: for new authors this is a bound from below."""
READING = Path(__file__).parent.parent.parent / "negotiation" / "reading"


@click.command(epilog="Example: python -m bot.training --dry-run")
@click.option(
    "--messages", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=FOLDER,
    help="A folder with JSONL files of annotated messages, one file an author.",
)  # fmt: skip
@click.option(
    "--into", type=click.Path(exists=True, file_okay=False, path_type=Path), default=READING,
    help="Where weights.json and confidence.json are written.",
)  # fmt: skip
@click.option(
    "--calibrate-on", default="nl,en,fr,de", help="The authors (files) whose messages say what may count as sure."
)
@click.option("--wrong-at-most", type=click.FloatRange(0, 1), default=STRICT, help="Of the sure messages.")
@click.option("--dry-run", is_flag=True, help="Print, and write nothing.")
def main(folder: Path, into: Path, calibrate_on: str, wrong_at_most: float, dry_run: bool) -> None:
    """Fit the reader's second opinion and confidence anew: about a minute, the same bytes from the same input.

    Every figure that it prints is for messages whose author the model and the weights had not seen. The rules may
    have been written with an eye on any of these messages: what they do to new ones is worse than the figures.
    """
    known = list(messages(folder))
    authors = [author for author in calibrate_on.split(",") if any(one.author == author for one in known)]
    if len(authors) < 2:
        raise click.UsageError(f"{folder} has no messages by two of {calibrate_on}")
    whole, *parts = fit_tables([known, *([one for one in known if one.author != author] for author in authors)])
    scored, by = _calibrated(known, dict(zip(authors, parts, strict=True)), wrong_at_most)
    click.echo("\n".join(report(scored, by)))
    if not dry_run:
        _write(into, whole, by)


def _calibrated(
    known: Sequence[Message], tables: dict[str, Table], wrong_at_most: float
) -> tuple[Scored, Calibration]:
    unseen = [judged(one, margins(one.features, tables[one.author])) for one in known if one.author in tables]
    scored = crossed(unseen)
    most, most_of_yes = thresholds(scored, wrong_at_most)
    return scored, dataclasses.replace(calibrate(unseen), most=most, most_of_yes=most_of_yes)


def _write(into: Path, table: Table, by: Calibration) -> None:
    """Write features in order, one a line, so that a change is readable."""
    lines = [f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(table[name])}" for name in sorted(table)]
    (into / "weights.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    (into / "confidence.json").write_text(json.dumps(dataclasses.asdict(by), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
