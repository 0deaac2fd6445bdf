"""What can go wrong with a letter."""


class LetterError(Exception):
    """A letter that cannot be written: one line with the template's file and line, and what is missing or wrong."""
