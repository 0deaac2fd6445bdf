"""Reads `policy.yaml`, as a manager wrote it, into the core's policy; refuses it with everything that is wrong."""

from bot.policy_file.book import PolicyError, load_policy, parse_policy

__all__ = ["PolicyError", "load_policy", "parse_policy"]
