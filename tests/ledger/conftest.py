"""Ledgers to test on: SQLite files everywhere, PostgreSQL where this machine has it."""

import datetime
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from bot.ledger.ledger import Ledger
from bot.ledger.tables import Row
from bot.ledger.values import (
    CaseColumns,
    ImportedDebtor,
    ImportedItem,
    NewCase,
    NewDebtorDefaults,
    NewLetter,
    OpenItemList,
    Record,
    Recorded,
)

NOW = datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)


def _postgres_programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


PROGRAMS = _postgres_programs()
SERVER = os.environ.get("AKKOORD_TEST_PG_URL")
REQUIRED = os.environ.get("AKKOORD_REQUIRE_POSTGRES") == "1"
ENGINES = ["sqlite", *(["postgresql"] if PROGRAMS or SERVER or REQUIRED else [])]


@dataclass(frozen=True)
class Cluster:
    """A PostgreSQL server of our own in a temporary folder, run as an ordinary user even where we are root."""

    programs: Path
    folder: Path
    user: str | None

    def run(self, program: str, *arguments: str) -> None:
        as_user = ["runuser", "-u", self.user, "--"] if self.user else []
        command = [*as_user, str(self.programs / program), "-D", str(self.folder / "data"), *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False)  # noqa: S603 ours
        assert done.returncode == 0, done.stderr + done.stdout

    @property
    def url(self) -> str:
        return f"postgresql://akkoord@/postgres?host={self.folder}"


def _ordinary_user() -> str | None:
    """Whom to run the server as: it refuses root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Give the address of a server on which databases may be made."""
    if SERVER:
        yield SERVER
        return
    assert PROGRAMS, "AKKOORD_REQUIRE_POSTGRES=1, but there is no initdb: install Debian's postgresql"
    user = _ordinary_user()
    with tempfile.TemporaryDirectory(prefix="akkoord-pg-") as folder:
        if user:
            shutil.chown(folder, user)
        cluster = Cluster(PROGRAMS, Path(folder), user)
        cluster.run("initdb", "-U", "akkoord", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C")
        settings = (
            f"-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
        )
        cluster.run("pg_ctl", "start", "-w", "-l", f"{folder}/log", "-o", settings)
        try:
            yield cluster.url
        finally:
            cluster.run("pg_ctl", "stop", "-m", "immediate")


@dataclass
class Databases:
    """Makes databases on one engine, each with the schema in place and nothing in it."""

    engine: str
    folder: Path
    server: str
    made: int = 0

    def new(self) -> str:
        self.made += 1
        template = self._template()
        if self.engine == "sqlite":
            path = self.folder / f"{self.made}.db"
            shutil.copy(template, path)
            return f"sqlite:///{path}"
        name = f"{template}_{self.made}"
        self._on_server(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self._url(name)

    def empty(self) -> str:
        """Give a database without any schema."""
        self.made += 1
        if self.engine == "sqlite":
            return f"sqlite:///{self.folder / f'empty{self.made}.db'}"
        name = f"akkoord_empty_{os.getpid()}_{self.made}"
        self._on_server(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}")
        return self._url(name)

    def _template(self) -> str:
        name = str(self.folder / "template.db") if self.engine == "sqlite" else f"akkoord_test_{os.getpid()}"
        if self.made == 1:
            if self.engine == "postgresql":
                self._on_server(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name}")
            Ledger.open(name if self.engine == "sqlite" else self._url(name)).close()
        return name

    def _url(self, name: str) -> str:
        return make_url(self.server).set(database=name).render_as_string(hide_password=False)

    def _on_server(self, *statements: str) -> None:
        url = make_url(self.server).set(drivername="postgresql+psycopg")
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()


@pytest.fixture(scope="session", params=ENGINES)
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    engine = str(request.param)
    server = request.getfixturevalue("postgres") if engine == "postgresql" else ""
    return Databases(engine, tmp_path_factory.mktemp(engine), server)


@pytest.fixture
def new_database(databases: Databases) -> Callable[[], str]:
    """Make databases with nothing in them, on each engine in turn."""
    return databases.new


@pytest.fixture
def empty_database(databases: Databases) -> str:
    """Give a database without any table."""
    return databases.empty()


@dataclass(frozen=True)
class Shared:
    """One database per engine that most tests share, since opening is what costs; `behind` leads past the ledger."""

    url: str
    ledger: Ledger
    behind: Engine

    def tamper(self, *statements: str) -> None:
        """Change rows, foreign keys or not."""
        with self.behind.begin() as connection:
            if self.behind.dialect.name == "postgresql":
                connection.execute(text("SET LOCAL session_replication_role = replica"))
            for statement in statements:
                connection.execute(text(statement))

    def wipe(self) -> None:
        tables = [f'"{name}"' for name in Row.metadata.tables]
        counters = (
            "DELETE FROM sqlite_sequence"
            if self.behind.dialect.name == "sqlite"
            else "SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'"
        )
        self.tamper(*(f"DELETE FROM {name}" for name in tables), counters)  # noqa: S608 our own names


@pytest.fixture(scope="session")
def shared(databases: Databases) -> Iterator[Shared]:
    url = databases.new()
    behind = create_engine(make_url(url).set(drivername="postgresql+psycopg") if "postgresql" in url else url)
    with Ledger.open(url) as opened:
        yield Shared(url, opened, behind)
    behind.dispose()


@pytest.fixture
def url(shared: Shared) -> str:
    """Give the address of the shared database, emptied."""
    shared.wipe()
    return shared.url


@pytest.fixture
def ledger(shared: Shared, url: str) -> Ledger:
    assert url == shared.url
    return shared.ledger


@pytest.fixture
def tamper(shared: Shared, url: str) -> Callable[..., None]:
    """Change the database behind the ledger's back."""
    assert url == shared.url
    return shared.tamper


@pytest.fixture
def now() -> datetime.datetime:
    return NOW


@pytest.fixture
def listed() -> Callable[..., OpenItemList]:
    """Make a list of open items: per debtor the amounts in cents, each overdue by 30 days."""

    def make(amounts: dict[str, list[int]], **settings: Any) -> OpenItemList:
        today = NOW.date()
        due = today - datetime.timedelta(days=30)
        items = [
            ImportedItem(debtor, f"{debtor}-{place}", "EUR", due - datetime.timedelta(days=30), due, amount)
            for debtor, owed in amounts.items()
            for place, amount in enumerate(owed, start=1)
        ]
        return OpenItemList(
            source="csv",
            debtors=tuple(ImportedDebtor(name, addresses=(f"{name}@debtor.example",)) for name in amounts),
            items=tuple(items),
            at=settings.pop("at", NOW),
            today=today,
            defaults=NewDebtorDefaults("nl", "NL"),
            **settings,
        )

    return make


@pytest.fixture(scope="session")
def start_worker() -> Iterator[Callable[..., Callable[[], int]]]:
    """Start `worker.py` on a task; what it gives waits for the end: 0 if it finished, -9 if it was killed."""
    script = Path(__file__).with_name("worker.py")
    with subprocess.Popen(  # noqa: S603 our own script
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin
        assert server.stdout
        to, answers = server.stdin, server.stdout

        def ask(**request: Any) -> int:
            to.write(json.dumps(request) + "\n")
            to.flush()
            return int(answers.readline())

        def start(**task: Any) -> Callable[[], int]:
            pid = ask(start=task)
            return lambda: ask(wait=pid)

        yield start
        to.close()
        assert server.wait(timeout=10) == 0


@pytest.fixture
def a_letter() -> Callable[..., NewLetter]:
    """Make a letter that is wanted now and binds nobody, unless said otherwise."""
    made = 0

    def make(**changes: Any) -> NewLetter:
        nonlocal made
        made += 1
        plain = NewLetter(
            kind="answer",
            language="nl",
            recipient="boek@debtor.example",
            message_id=f"<{made}@akkoord.example>",
            subject="Onderwerp",
            body=f"body {made}".encode(),
            due_at=NOW,
            binds=False,
        )
        return replace(plain, **changes)

    return make


@pytest.fixture
def a_record() -> Callable[..., Record]:
    """Make the record of a decision on a case, with nothing to follow unless said otherwise."""

    def make(case: int | NewCase, **changes: Any) -> Record:
        plain = Record(
            case=case,
            at=NOW,
            kind="decision",
            policy="fingerprint",
            payload={"events": []},
            columns=CaseColumns("offered", None, 10000, 0),
            next_due_at=None,
        )
        return replace(plain, **changes)

    return make


@pytest.fixture
def decided(
    ledger: Ledger, listed: Callable[..., OpenItemList], a_record: Callable[..., Record]
) -> Callable[..., Recorded]:
    """Give debtor D1 a released case if there is none, and record a decision on what waits there."""

    def decide(**changes: Any) -> Recorded:
        if not ledger.cases(debtor_id="D1"):
            ledger.take_over(listed({"D1": [10000]}, released_by="els"))
        ledger.enter("test", f"{len(ledger.case_view(1).journal)}", "reply", {}, "D1", NOW, 1)
        claim = ledger.claim("tester", NOW, 60, "D1")
        assert claim
        waiting = tuple(arrival.id for arrival in ledger.load(claim).waiting)
        return ledger.record(claim, a_record(1, incoming=waiting, **changes))

    return decide
