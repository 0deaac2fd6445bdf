"""Annotated messages as training takes them: who wrote them, what is in them, what the rules make of them."""

import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.training.judging import exact, right
from negotiation.reading.document import prepare
from negotiation.reading.found import Found
from negotiation.reading.normalise import fold
from negotiation.reading.opinion import features
from negotiation.reading.rules.assembly import assemble
from negotiation.reading.situation import situation_from_json
from negotiation.reading.view import View

FOLDER = Path(__file__).parent.parent.parent / "tests" / "reading"


@dataclass(frozen=True, slots=True)
class Message:
    """One annotated message: its author's file, gold acts, features, and the rules' reading of it."""

    author: str
    language: str
    gold: tuple[dict[str, Any], ...]
    features: frozenset[str]
    view: View
    found: tuple[Found, ...]

    @property
    def must(self) -> set[str]:
        """The acts that must be found."""
        return {act["act"] for act in self.gold if not act.get("optional")}

    @property
    def may(self) -> set[str]:
        """The acts that count neither for nor against, unless they must be found too."""
        return {act["act"] for act in self.gold} - self.must

    def acts(self, found: list[Found]) -> list[dict[str, Any]]:
        """Give a reading of this message as it stands on the wire."""
        return [act.act().to_json() for act in found] or [{"act": "unclear"}]

    def wrong(self, found: list[Found]) -> bool:
        """Whether acts or slots of a reading are wrong."""
        return not right(self.gold, self.acts(found))

    def exact(self, found: list[Found]) -> bool:
        """Whether the names of its acts are right."""
        return exact(self.gold, self.acts(found))


def messages(folder: Path) -> Iterator[Message]:
    """Read every JSONL file of a folder and of those in it; a file is an author."""
    for path in sorted(folder.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield _message(path.stem, json.loads(line))


def _message(author: str, record: dict[str, Any]) -> Message:
    document = prepare(
        record["text"],
        datetime.date.fromisoformat(record["today"]),
        situation_from_json(record["situation"]),
        None,
        fold(record.get("subject", ""), 300).text,
    )
    looked_at = frozenset(features(document))
    view = View(document)
    return Message(author, record["lang"], tuple(record["gold"]), looked_at, view, tuple(assemble(view)))
