"""Says a policy in plain sentences, for the people who set it and the people who work under it."""

from bot.policy_explain.changes import changes
from bot.policy_explain.explain import explain

__all__ = ["changes", "explain"]
