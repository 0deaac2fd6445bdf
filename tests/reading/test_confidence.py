"""The reader knows when it does not know, and its model comes to the same opinion everywhere."""

import datetime
import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from negotiation.reading.interpret import interpret
from negotiation.reading.opinion import margins
from negotiation.reading.reading import Reading
from negotiation.reading.situation import situation_from_json

REPLIES = Path(__file__).with_name("replies")
LARGEST = 1_500_000
STOPPING = {"dispute", "insolvency", "stop_contact", "claim_paid"}


def _records(*authors: str) -> list[dict[str, Any]]:
    return [
        json.loads(line)
        for author in authors
        for line in (REPLIES / f"{author}.jsonl").read_text(encoding="utf-8").splitlines()
    ]


def _read(record: dict[str, Any]) -> Reading:
    return interpret(
        record["text"],
        today=datetime.date.fromisoformat(record["today"]),
        subject=record["subject"],
        situation=situation_from_json(record["situation"]),
    )


def _sure(records: list[dict[str, Any]]) -> list[tuple[dict[str, Any], set[str]]]:
    readings = [(record, _read(record)) for record in records]
    return [(record, {str(act.name) for act in reading.acts}) for record, reading in readings if reading.confident]


def _names_wrong(record: dict[str, Any], names: set[str]) -> bool:
    must = {act["act"] for act in record["gold"] if not act.get("optional")}
    return not must <= names <= {act["act"] for act in record["gold"]}


@pytest.mark.parametrize(("author", "least"), [("nl", 0.15), ("en", 0.15), ("fr", 0.1), ("de", 0.15)])
def test_of_replies_by_other_authors_few_of_the_sure_are_wrong(author: str, least: float) -> None:
    records = _records(author)
    sure = _sure(records)
    assert len(sure) >= least * len(records)
    assert sum(_names_wrong(record, names) for record, names in sure) <= max(1, 0.05 * len(sure))


def test_no_sure_yes_is_false_and_no_stop_is_missed_where_it_is_sure(dev: list[dict[str, Any]]) -> None:
    for record, names in _sure([*dev, *_records("nl", "en", "fr", "de")]):
        gold = {act["act"] for act in record["gold"]}
        must = {act["act"] for act in record["gold"] if not act.get("optional")}
        assert "accept" not in names - gold, record["id"]
        assert not (must & STOPPING) - names, record["id"]


def test_of_the_dev_replies_a_part_is_sure_and_hardly_any_of_it_wrong(dev: list[dict[str, Any]]) -> None:
    sure = _sure(dev)
    assert len(sure) >= 0.25 * len(dev)
    assert sum(_names_wrong(record, names) for record, names in sure) <= 0.02 * len(sure)


@pytest.mark.parametrize("text", ["zxcv qwer tyui", "", "???", "lorem ipsum dolor sit amet consectetur"])
def test_it_is_never_sure_of_what_it_does_not_know(text: str, read: Callable[..., Reading]) -> None:
    assert not read(text).confident


def test_a_yes_to_none_of_several_options_is_not_sure(read: Callable[..., Reading]) -> None:
    assert not read("Akkoord.", offer="o").confident


def test_the_model_is_small() -> None:
    assert len(files("negotiation.reading").joinpath("weights.json").read_bytes()) <= LARGEST


def test_an_opinion_is_whole_numbers_whatever_the_order_of_what_it_rests_on() -> None:
    table = {"": {"accept": -700, "reject": -900}, "L:yes": {"accept": 800}, "ja": {"accept": 333, "reject": -501}}
    opinion = margins(["L:yes", "ja", "never seen"], table)
    assert opinion == margins(["never seen", "ja", "L:yes"], table) == {"accept": 2727, "reject": -1387}


def test_readings_are_the_same_under_another_hash_seed() -> None:
    lines = "".join(json.dumps(record) + "\n" for record in _records("fr")[:40]).encode()
    answers = {
        subprocess.run(
            [sys.executable, "-c", "from bot.cli.interpret import interpret; interpret()"],
            input=lines,
            stdout=subprocess.PIPE,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1


def test_the_same_messages_train_the_same_files(tmp_path: Path) -> None:
    folder = tmp_path / "messages"
    folder.mkdir()
    for author in ("nl", "en"):
        lines = (REPLIES / f"{author}.jsonl").read_text(encoding="utf-8").splitlines()[:30]
        (folder / f"{author}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    digests = []
    for seed in ("1", "2"):
        into = tmp_path / seed
        into.mkdir()
        subprocess.run(  # noqa: S603 our own command
            [sys.executable, "-m", "bot.training", "--messages", str(folder), "--into", str(into)],
            stdout=subprocess.PIPE,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        digests.append([hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(into.iterdir())])
    assert digests[0] == digests[1]
    assert len(digests[0]) == 2
