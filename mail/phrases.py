"""Patterns written as lists of phrases, one line for each language, so that a phrase is added by writing it down."""

import re


def any_of(phrases: str) -> str:
    """Join phrases, separated by ` / ` or by line breaks, to one pattern; each may itself be a pattern.

    >>> any_of("one / two")
    '(?:one|two)'
    """
    return "(?:" + "|".join(one for line in phrases.strip().split("\n") for one in line.strip().split(" / ")) + ")"


def compiled(phrases: str) -> re.Pattern[str]:
    """Compile a list of phrases, whatever their case."""
    return re.compile(any_of(phrases), re.IGNORECASE)
