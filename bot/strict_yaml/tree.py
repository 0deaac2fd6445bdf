"""The tree of a YAML file: mappings, lists and texts, each with its place; and complaints about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

_SHOWN_AT_MOST = 40


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, always text: `NO` is Norway and `250.00` keeps its zeros. An empty value is the empty text."""

    text: str
    line: int
    column: int
    path: str
    plain: bool = True
    """Whether it stood without quotes."""
    source: str | None = None
    """What the file says where the environment filled in the text: complaints show this, never a secret."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int
    path: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: Text
    value: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; no key stands twice."""

    entries: tuple[Entry, ...]
    line: int
    column: int
    path: str

    def get(self, key: str) -> "Node | None":
        """Give the value of a key, None where it is absent."""
        return next((entry.value for entry in self.entries if entry.key.text == key), None)

    def keys(self) -> Iterator[str]:
        """Name the keys in the order of the file."""
        return (entry.key.text for entry in self.entries)


Node: TypeAlias = Text | Sequence | Mapping


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
    """What is wrong, and where: `message` says what was found and what is expected. Lines count from 1."""

    line: int
    column: int
    path: str
    message: str

    def sentence(self, name: str) -> str:
        """Give the one line that a person reads; `name` is the file's.

        >>> Complaint(31, 5, "levers.discount.at_most", 'found "5", expected a percentage').sentence("policy.yaml")
        'policy.yaml:31: levers.discount.at_most: found "5", expected a percentage'
        """
        where = f"{name}:{self.line}: "
        return f"{where}{self.path}: {self.message}" if self.path else f"{where}{self.message}"


class Refused(Exception):
    """What a reader raises: everything that is wrong with the node that it was given."""

    def __init__(self, *complaints: Complaint) -> None:
        super().__init__(*complaints)
        self.complaints = complaints


def joined(path: str, key: str) -> str:
    """Name a key below a path: `levers.discount`."""
    return f"{path}.{key}" if path else key


def quoted(text: str) -> str:
    """Show a text in quotes on one line, shortened where it is long."""
    flat = "".join(letter if letter.isprintable() else " " for letter in text)
    short = flat if len(flat) <= _SHOWN_AT_MOST else f"{flat[:_SHOWN_AT_MOST]}…"
    return f'"{short}"'


def shown(node: Node) -> str:
    """Say what was found, for a complaint: a text in quotes, or what kind of thing stands there.

    >>> shown(Text("", 1, 1, "currency"))
    'nothing'
    """
    match node:
        case Text(text=text, plain=plain, source=source):
            return "nothing" if plain and not text else quoted(text if source is None else source)
        case Sequence():
            return "a list"
        case Mapping(entries=entries):
            inside = ", ".join(f"{_flat(entry.key)}: …" for entry in entries[:2])
            return "{" + inside + (", …}" if len(entries) > 2 else "}")


def _flat(key: Text) -> str:
    return quoted(key.text)[1:-1]


def refused(node: Node, expected: str) -> Refused:
    """Make the complaint that something else was expected at this node."""
    return Refused(Complaint(node.line, node.column, node.path, f"found {shown(node)}, expected {expected}"))
