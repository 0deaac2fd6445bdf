"""`akkoord verify` says whether the journal is what was written."""

import json
import os
from dataclasses import asdict
from pathlib import Path

import click

from bot.ledger.values import Verification

WRONG = 2


@click.command()
@click.option(
    "-c",
    "--config",
    type=click.Path(path_type=Path),
    default=Path("akkoord.yaml"),
    show_default=True,
    help="The installation's settings.",
)
@click.option(
    "--sealed",
    multiple=True,
    metavar="HASH",
    help="A checkpoint's hash as the log or a morning summary shows it; may be given several times.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of sentences.")
def verify(config: Path, sealed: tuple[str, ...], *, as_json: bool) -> None:
    """Recompute every chain, payload, letter, document and checkpoint, and say what does not fit.

    Exits with 1 where something was changed. What was erased is counted, and no fault.

    Example: akkoord verify -c akkoord.yaml --sealed 1555f0f9837d9a0d4c88ddbd5f6b0c607f98570e2f09d28662d5f58ab0bb9f67
    """
    found = _verified(config, sealed)
    if as_json:
        click.echo(json.dumps({"whole": found.whole, **asdict(found)}, ensure_ascii=False))
    else:
        for line in _sentences(found):
            click.echo(line)
    raise SystemExit(0 if found.whole else 1)


def _verified(config: Path, sealed: tuple[str, ...]) -> Verification:
    from bot.ledger.errors import LedgerError
    from bot.ledger.ledger import Ledger
    from bot.settings import SettingsError, load_settings

    try:
        with Ledger.open(load_settings(config, os.environ).database_url, must_exist=True) as ledger:
            return ledger.verify(tuple(one.strip().lower() for one in sealed))
    except SettingsError as error:
        click.echo(str(error), err=True)
    except LedgerError as error:
        click.echo(f"{config}: {error}", err=True)
    raise SystemExit(WRONG)


def _sentences(found: Verification) -> list[str]:
    erased = f", {found.erased} of them erased" if found.erased else ""
    size = f"{found.entries} entries{erased}, {found.cases} cases, {found.checkpoints} checkpoints"
    faults = [f"{fault.where}: {fault.what}" for fault in found.faults]
    verdict = f"the journal is whole: {size}" if found.whole else f"{len(faults)} faults in {size}"
    return [*faults, verdict, "This cannot show:", *(f"  - {one}" for one in found.beyond)]
