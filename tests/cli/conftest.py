"""Commands as people run them, on an office that stands in a folder."""

import datetime
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli import main
from bot.clock import SimulatedClock, SystemClock
from bot.working_time import is_public_holiday
from tests.desks import Desk, make_empty_database, opened_desks, settings_text


@dataclass
class Keyboard:
    """A person at the keyboard of an office: `run` gives what a command printed and how it ended."""

    desk: Desk
    config: Path

    def run(self, *arguments: str, typed: str | None = None) -> Result:
        return CliRunner().invoke(main, [*arguments, "-c", str(self.config)], input=typed, obj=self.desk.clock)

    def json(self, *arguments: str) -> Any:
        result = self.run(*arguments, "--json")
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def sits_down(self, name: str) -> None:
        """Let somebody else sit at the keyboard."""
        text = self.config.read_text(encoding="utf-8")
        autonomy = "draft" if "default: draft" in text else "auto"
        self.config.write_text(settings_text(autonomy, name), encoding="utf-8")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_empty_database(tmp_path_factory.mktemp("empty"))


@pytest.fixture
def make_desk(tmp_path: Path, empty_database: Path) -> Iterator[Callable[..., Desk]]:
    with opened_desks(tmp_path, empty_database) as make:
        yield make


@pytest.fixture
def make_keyboard(make_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Keyboard]:
    monkeypatch.setenv("MAIL_PASSWORD", "secret")

    def make(*arguments: str, **settings: str) -> Keyboard:
        desk = make_desk(*arguments, **settings)
        return Keyboard(desk, desk.folder / "akkoord.yaml")

    return make


@pytest.fixture
def keyboard(make_keyboard: Callable[..., Keyboard]) -> Keyboard:
    """Noor, a controller, at the keyboard of an office in full autonomy."""
    return make_keyboard()


def working_morning() -> datetime.datetime:
    """Give a morning at least two days ago on which letters may leave, by the machine's clock."""
    day = SystemClock().now().date() - datetime.timedelta(days=2)
    while day.weekday() > 4 or is_public_holiday(day, "NL"):
        day -= datetime.timedelta(days=1)
    return datetime.datetime.combine(day, datetime.time(9), datetime.UTC)


@pytest.fixture
def live(make_keyboard: Callable[..., Keyboard]) -> Keyboard:
    """Give an office of some days ago, for commands in processes of their own."""
    keyboard = make_keyboard()
    keyboard.desk.clock = keyboard.desk.office.clock = SimulatedClock(working_morning())
    return keyboard
