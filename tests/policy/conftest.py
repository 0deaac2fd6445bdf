"""The example policy that is installed with the product, as text and read."""

from importlib.resources import files

import pytest

from bot.policy_file import parse_policy
from negotiation.policy import PolicyBook


@pytest.fixture(scope="session")
def example_text() -> str:
    return files("bot.examples").joinpath("policy.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def example(example_text: str) -> PolicyBook:
    return parse_policy(example_text)
