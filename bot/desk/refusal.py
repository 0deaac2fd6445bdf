"""The desk's no."""


class Refused(Exception):
    """What a person asked for is not done: one line that says why, and what to do instead."""
