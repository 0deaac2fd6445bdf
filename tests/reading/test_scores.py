"""The score reached is held: these figures only rise."""

from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

Records = list[dict[str, Any]]
Answered = Callable[[Records], list[tuple[dict[str, Any], Records]]]


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = spec_from_file_location("reading_score", Path(__file__).with_name("score.py"))
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_dev_replies_are_read_as_well_as_before(dev: Records, answered: Answered, scorer: ModuleType) -> None:
    result = scorer.score(answered(dev))
    assert result.exact_share >= 0.88, result.wrong
    assert result.slot_share >= 0.95
    assert len(result.false_accepts) <= 1, result.false_accepts


@pytest.mark.parametrize(("lang", "least"), [("nl", 0.88), ("en", 0.88), ("fr", 0.90), ("de", 0.90)])
def test_our_own_examples_are_read_as_well_as_before(
    lang: str, least: float, examples: Records, answered: Answered, scorer: ModuleType
) -> None:
    result = scorer.score(answered([record for record in examples if record["lang"] == lang]))
    assert result.exact_share >= least, result.wrong
    assert result.slot_share >= 0.93
    assert len(result.false_accepts) <= 1, result.false_accepts


def test_the_scorer_counts_a_range_as_right_within_its_ends(scorer: ModuleType) -> None:
    gold = [{"act": "promise_to_pay", "date": ["2026-03-19", "2026-03-20"]}, {"act": "accept", "optional": True}]
    assert scorer.judge(gold, [{"act": "promise_to_pay", "date": "2026-03-20"}]) == (True, 1, 1)
    assert scorer.judge(gold, [{"act": "promise_to_pay", "date": "2026-03-21"}]) == (True, 0, 1)
    assert scorer.judge(gold, [{"act": "unclear"}]) == (False, 0, 0)
