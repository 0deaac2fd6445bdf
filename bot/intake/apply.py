"""Take a file's open items over into the ledger."""

import datetime

from bot.intake.open_items import OpenItemsFile
from bot.ledger.ledger import Ledger
from bot.ledger.values import ImportSummary, NewDebtorDefaults, OpenItemList


def apply_import(
    ledger: Ledger,
    file: OpenItemsFile,
    at: datetime.datetime,
    *,
    today: datetime.date,
    defaults: NewDebtorDefaults,
    source: str = "open items",
    complete: bool = True,
    released_by: str | None = None,
) -> ImportSummary:
    """Bring the ledger up to the file in one transaction; the same file again changes nothing.

    What a `complete` list leaves out is closed, but never where a row of it was rejected: it may be the one. Cases
    that this opens write nothing before somebody has released them, unless `released_by` says who has.
    """
    return ledger.take_over(
        OpenItemList(
            source=source,
            debtors=file.debtors,
            items=file.items,
            at=at,
            today=today,
            defaults=defaults,
            complete=complete and file.is_complete,
            released_by=released_by,
        )
    )
