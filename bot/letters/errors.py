"""What can go wrong with a letter, said in one line."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError


class LetterError(Exception):
    """A letter that cannot be written: one line with the template's file and line, and what is missing or wrong."""


class MissingFact(Exception):
    """A template printed a value that is not there."""

    def __init__(self) -> None:
        super().__init__("a value that is printed here is missing")


@contextmanager
def in_one_line(letter: str) -> Iterator[None]:
    """Turn whatever goes wrong in a template into a `LetterError`; `letter` is named where no place is known."""
    try:
        yield
    except (TemplateError, MissingFact, OSError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise LetterError(" ".join(_sentence(error, letter).split())) from error


def _sentence(error: Exception, letter: str) -> str:
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or error.name}:{error.lineno}: {error.message}"
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.message}"
    found = str(error)
    if isinstance(error, UndefinedError):
        found = found.replace("is undefined", "is needed here, and not told")
    return f"{_place(error.__traceback__) or letter}: {found}"


def _place(traceback: TracebackType | None) -> str:
    place = ""
    while traceback:
        name = traceback.tb_frame.f_code.co_filename
        if name.endswith(".j2"):
            place = f"{name}:{traceback.tb_lineno}"
        traceback = traceback.tb_next
    return place
