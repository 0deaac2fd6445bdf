"""The office that the desk's functions are tried in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desks import Desk, make_empty_database, opened_desks


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_empty_database(tmp_path_factory.mktemp("empty"))


@pytest.fixture
def make_desk(tmp_path: Path, empty_database: Path) -> Iterator[Callable[..., Desk]]:
    with opened_desks(tmp_path, empty_database) as make:
        yield make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """Give an office in full autonomy, with the policy that `akkoord init` writes."""
    return make_desk()
