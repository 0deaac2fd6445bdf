"""The schema's history leads to the tables that the code knows, on both engines, whoever starts first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, make_url, text

from bot.ledger import migrations
from bot.ledger.errors import Damaged, LedgerUnavailable, NewerDatabase
from bot.ledger.ledger import Ledger

Start = Callable[..., Callable[[], int]]


@pytest.fixture
def config() -> Config:
    found = Config()
    found.set_main_option("script_location", str(Path(migrations.__file__).parent))
    found.set_main_option("path_separator", "os")
    return found


def test_an_empty_database_gets_every_table_and_alembic_finds_no_difference(
    empty_database: str, config: Config
) -> None:
    Ledger.open(empty_database).close()
    url = make_url(empty_database)
    engine = create_engine(url.set(drivername="postgresql+psycopg") if "postgresql" in empty_database else url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.check(config)
    engine.dispose()


def test_the_revisions_that_the_code_names_are_those_that_there_are(config: Config) -> None:
    scripts = ScriptDirectory.from_config(config)
    assert tuple(one.revision for one in reversed(list(scripts.walk_revisions()))) == migrations.REVISIONS


def test_two_who_start_at_once_make_one_schema(empty_database: str, start_worker: Start, tmp_path: Path) -> None:
    for name in ("mailbox", "sink"):
        (tmp_path / name).touch()
    task = {
        "url": empty_database,
        "now": "2026-11-24T09:00:00+00:00",
        "mailbox": str(tmp_path / "mailbox"),
        "sink": str(tmp_path / "sink"),
    }
    ends = [start_worker(owner=name, **task) for name in ("a", "b", "c")]
    assert [wait() for wait in ends] == [0, 0, 0]


def test_a_database_of_a_newer_akkoord_is_refused_in_one_sentence_and_left_alone(
    url: str, tamper: Callable[..., None]
) -> None:
    tamper("UPDATE alembic_version SET version_num = '9' || version_num")
    with pytest.raises(NewerDatabase, match=r"revision 9\d{4}, this Akkoord knows up to \d{4}: install the newer"):
        Ledger.open(url)
    tamper("UPDATE alembic_version SET version_num = substr(version_num, 2)")
    Ledger.open(url).close()


def test_where_a_ledger_must_exist_none_is_made(empty_database: str) -> None:
    with pytest.raises(LedgerUnavailable, match="there is no ledger"):
        Ledger.open(empty_database, must_exist=True)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("sqlite://", "a database in memory loses everything"),
        ("mysql://u:secret@h/d", "mysql is not known"),
        ("postgresql://u:secret@127.0.0.1:1/d", "the database does not answer"),
        ("://", "expected sqlite"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_without_its_password(url: str, said: str) -> None:
    with pytest.raises(LedgerUnavailable, match=said) as refused:
        Ledger.open(url)
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_sqlite_is_opened_so_that_a_commit_survives_a_loss_of_power(tmp_path: Path) -> None:
    with Ledger.open(str(tmp_path / "a" / "akkoord.db")) as ledger, ledger._engine.connect() as connection:
        found = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
        assert found == ["wal", 2]
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


@pytest.mark.parametrize("content", [b"creditor: {name: Firm}\n" * 50, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_holds_no_database_is_told_in_one_line_and_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "akkoord.db"
    file.write_bytes(content)
    with pytest.raises(Damaged, match="restore a backup") as refused:
        Ledger.open(str(file))
    assert "\n" not in str(refused.value)
    assert file.read_bytes() == content


def test_a_folder_in_place_of_a_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerUnavailable, match=f"{tmp_path} is a folder"):
        Ledger.open(f"sqlite:///{tmp_path}")
