"""Files to take in, as programs export them."""

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.intake.csv_file import read_csv
from bot.intake.open_items import OpenItemsFile, read_open_items
from bot.ledger.ledger import Ledger

Reader = Callable[..., OpenItemsFile]


@pytest.fixture
def read() -> Reader:
    """Read a CSV text as a Dutch creditor would import it."""

    def reader(text: str | bytes, **settings: Any) -> OpenItemsFile:
        data = text if isinstance(text, bytes) else text.encode()
        return read_open_items(read_csv(data, "open.csv"), **{"country": "NL", **settings})

    return reader


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(str(tmp_path / "akkoord.db")) as opened:
        yield opened


@pytest.fixture
def now() -> datetime.datetime:
    return datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)
