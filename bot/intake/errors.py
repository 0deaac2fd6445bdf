"""What intake refuses: a whole file in one sentence. What is wrong with single rows is a value (`Rejected`)."""


class IntakeError(Exception):
    """A file that cannot be taken in: its text names the file, the place, what was found and what to do."""
