"""Where the words stand: the creditor's own folder first, file by file, then the packaged templates."""

from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.letters.errors import MissingFact


class TemplateFolders(BaseLoader):
    """Gives a template from the creditor's folder if it is there, else the packaged one."""

    def __init__(self, overrides: Path | None) -> None:
        self._overrides = overrides

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002 jinja2's signature
        """Read the source and name its file as an error message shall name it."""
        own = self._overrides / template if self._overrides else None
        if own and own.is_file():
            changed_at = own.stat().st_mtime
            return own.read_text("utf-8"), str(own), lambda: own.is_file() and own.stat().st_mtime == changed_at
        packaged = files("templates").joinpath(*template.split("/"))
        if not packaged.is_file():
            raise TemplateNotFound(template)
        return packaged.read_text("utf-8"), f"templates/{template}", lambda: not (own and own.is_file())


@lru_cache(maxsize=16)
def environment(overrides: Path | None, *, html: bool) -> Environment:
    """Make an environment in which nothing missing is printed, and in which HTML is always escaped.

    Compiled templates are kept; a file that has changed is read again.
    """
    made = ImmutableSandboxedEnvironment(
        loader=TemplateFolders(overrides),
        undefined=StrictUndefined,
        autoescape=html,
        finalize=_nothing_missing,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.clear()
    return made


def _nothing_missing(value: object) -> object:
    if value is None:
        raise MissingFact
    return value
