"""Reads a mapping key by key, so that unknown keys and everything wrong in the known ones are told at once."""

from collections.abc import Callable
from difflib import get_close_matches
from types import TracebackType
from typing import Self, TypeAlias, TypeVar

from bot.strict_yaml.tree import Complaint, Entry, Mapping, Node, Refused, Sequence, joined, quoted, refused

T = TypeVar("T")
U = TypeVar("U")
Reader: TypeAlias = Callable[[Node], T]
"""Gives the value of a node, or raises Refused with all that is wrong there."""


class Fields:
    """The keys of a mapping. Leaving the `with` block raises Refused if anything in it was wrong.

    Stand-ins that `take` and `need` give for wrong values are therefore never used.
    """

    def __init__(self, node: Node) -> None:
        self._node = node
        self._entries: dict[str, Entry] = {}
        if isinstance(node, Mapping):
            self._entries = {entry.key.text: entry for entry in node.entries}
        self._known: list[str] = []
        self._complaints: list[Complaint] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            return
        if isinstance(self._node, Mapping):
            self._refuse_unknown()
        else:
            self._complaints = list(refused(self._node, f"a group of keys: {', '.join(self._known)}").complaints)
        if self._complaints:
            raise Refused(*self._complaints)

    def take(self, key: str, read: Reader[T], default: U) -> T | U:
        """Read a key that may be absent."""
        self._known.append(key)
        entry = self._entries.get(key)
        if entry is None:
            return default
        try:
            return read(entry.value)
        except Refused as refusal:
            self._complaints.extend(refusal.complaints)
            return default

    def need(self, key: str, read: Reader[T], expected: str, stand_in: U) -> T | U:
        """Read a key that must be there; `expected` says what belongs there."""
        if key not in self._entries and isinstance(self._node, Mapping):
            self.complain(key, f"missing, expected {expected}")
        return self.take(key, read, stand_in)

    def ignore(self, *keys: str) -> None:
        """Know these keys without reading them here."""
        self._known.extend(keys)

    def complain(self, key: str, message: str) -> None:
        """Say what is wrong with a key beyond its own value, at its place or where it is missing."""
        entry = self._entries.get(key)
        place = entry.value if entry else self._node
        path = entry.value.path if entry else joined(self._node.path, key)
        self._complaints.append(Complaint(place.line, place.column, path, message))

    @property
    def sound(self) -> bool:
        """Whether nothing was wrong so far, so that values may be compared with each other."""
        return not self._complaints

    def _refuse_unknown(self) -> None:
        for name, entry in self._entries.items():
            if name not in self._known:
                self._complaints.append(unknown_key(entry, self._known))


def unknown_key(entry: Entry, known: list[str]) -> Complaint:
    """Complain about a key that nobody reads, and name what may have been meant and what is allowed."""
    near = get_close_matches(entry.key.text, known, n=1)
    meant = f", did you mean {near[0]}?" if near else ";"
    found = f"found the unknown key {quoted(entry.key.text)}{meant} allowed here: {', '.join(known) or 'nothing'}"
    return Complaint(entry.key.line, entry.key.column, entry.key.path, found)


def list_of(read: Reader[T], expected: str, *, least: int = 1) -> Reader[tuple[T, ...]]:
    """Read a list, each item by `read`; an item that stands twice is refused, and so are fewer than `least`."""

    def reader(node: Node) -> tuple[T, ...]:
        if not isinstance(node, Sequence) or len(node.items) < least:
            raise refused(node, expected) if not isinstance(node, Sequence) else _too_few(node, expected)
        found: list[T] = []
        complaints: list[Complaint] = []
        for item in node.items:
            try:
                value = read(item)
            except Refused as refusal:
                complaints.extend(refusal.complaints)
                continue
            if value in found:
                complaints.append(Complaint(item.line, item.column, item.path, "stands here twice, expected once"))
            found.append(value)
        if complaints:
            raise Refused(*complaints)
        return tuple(found)

    return reader


def _too_few(node: Sequence, expected: str) -> Refused:
    found = "an empty list" if not node.items else "too short a list"
    return Refused(Complaint(node.line, node.column, node.path, f"found {found}, expected {expected}"))
