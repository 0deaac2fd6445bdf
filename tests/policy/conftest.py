"""The example policy that everybody shares, as text and read."""

from pathlib import Path

import pytest

from bot.policy_file import parse_policy
from negotiation.policy import PolicyBook


@pytest.fixture(scope="session")
def example_text() -> str:
    return (Path(__file__).parent / "example.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def example(example_text: str) -> PolicyBook:
    return parse_policy(example_text)
