"""Reads a YAML text into the tree, from PyYAML's events, so that no value is typed or replaced on the way.

Refused are duplicate and merge keys, anchors, aliases, tags, directives, second documents, tabs, signs that cannot be
seen, and files that are too large or too deep.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from bot.strict_yaml.tree import Complaint, Entry, Mapping, Node, Refused, Sequence, Text, joined, quoted

MOST_CHARACTERS = 200_000
DEEPEST = 20

_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Document:
    """A file as far as it could be read, and what is wrong with it; `root` is None where nothing could be read."""

    root: Mapping | None
    complaints: tuple[Complaint, ...]


def read_document(text: str) -> Document:
    """Read one YAML document whose root is a mapping; never raises, whatever the text."""
    complaints: list[Complaint] = []
    root: Mapping | None = None
    try:
        _refuse_unseen(text)
        root = _Builder(text, complaints).document()
    except Refused as refusal:
        complaints.extend(refusal.complaints)
    except yaml.YAMLError as error:
        complaints.append(_unreadable(error, text))
    except (ValueError, OverflowError):
        # PyYAML turns \U escapes into characters unchecked
        line = text[: text.find("\\U")].count("\n") + 1
        complaints.append(Complaint(line, 1, "", "found an escape such as \\U that names no character"))
    return Document(root, tuple(complaints))


def _refuse_unseen(text: str) -> None:
    """Refuse what an editor does not show as YAML reads it: such a sign could hide a limit, or end a comment."""
    if len(text) > MOST_CHARACTERS:
        raise Refused(Complaint(1, 1, "", f"found {len(text)} characters, expected {MOST_CHARACTERS} at most"))
    complaints = []
    for number, line in enumerate(text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n"), start=1):
        unseen = next((at for at, letter in enumerate(line) if unicodedata.category(letter) in _UNSEEN), None)
        if not line.isprintable() and unseen is not None:
            found = "a tab" if line[unseen] == "\t" else f"the invisible sign U+{ord(line[unseen]):04X}"
            complaints.append(Complaint(number, unseen + 1, "", f"found {found}, expected spaces or visible signs"))
    if complaints:
        raise Refused(*complaints)


def _unreadable(error: yaml.YAMLError, text: str) -> Complaint:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    problem = getattr(error, "problem", None) or "a sign that YAML does not allow"
    found = "".join(letter if letter.isprintable() else " " for letter in problem)
    hint = "look at the spaces, colons, quotes and brackets of this line and the one above"
    if "${" in "".join(text.splitlines()[line - 1 : line]):
        hint = 'between { and }, ${NAME} needs quotes: "${NAME}"'
    return Complaint(line, column, "", f"cannot be read as YAML ({found}); {hint}")


class _Builder:
    """Builds the tree from events and collects what is wrong on the way; only what cannot go on is raised."""

    def __init__(self, text: str, complaints: list[Complaint]) -> None:
        self._complaints = complaints
        self._events: Iterator[yaml.Event] = iter(yaml.parse(text, Loader=yaml.SafeLoader))

    def document(self) -> Mapping:
        """Read the whole stream: one document, a mapping."""
        next(self._events)
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            raise Refused(Complaint(1, 1, "", "found an empty file, expected keys and values"))
        if isinstance(start, yaml.DocumentStartEvent) and (start.version or start.tags):
            self._complain(start, "", "found a directive (%), expected none")
        first = next(self._events)
        root = self._node(first, "", 0)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            self._complain(after, "", "found a second document (---), expected one")
        if not isinstance(root, Mapping):
            line, column = _place(first)
            raise Refused(Complaint(line, column, "", f"found {_kind(root)}, expected keys and values"))
        return root

    def _node(self, event: yaml.Event, path: str, depth: int) -> Node:
        line, column = _place(event)
        if depth > DEEPEST:
            raise Refused(Complaint(line, column, path, f"found more than {DEEPEST} levels, expected fewer"))
        self._refuse_references(event, path)
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(tuple(self._entries(path, depth)), line, column, path)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items(path, depth)), line, column, path)
        text = event.value if isinstance(event, yaml.ScalarEvent) else ""
        plain = isinstance(event, yaml.ScalarEvent) and not event.style
        if any(unicodedata.category(letter) in _UNSEEN for letter in text if letter != "\n"):
            self._complain(event, path, "found an invisible sign in quotes, expected signs that can be seen")
        return Text(text, line, column, path, plain)

    def _items(self, path: str, depth: int) -> Iterator[Node]:
        number = 1
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, f"{path}[{number}]", depth + 1)
            number += 1

    def _entries(self, path: str, depth: int) -> Iterator[Entry]:
        lines: dict[str, int] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, path, depth + 1)
            value = next(self._events)
            if not isinstance(key, Text):
                self._complain(event, path, f"found {_kind(key)} as a key, expected a name")
                self._node(value, path, depth + 1)
                continue
            place = Text(key.text, key.line, key.column, joined(path, key.text), key.plain)
            entry = Entry(place, self._node(value, place.path, depth + 1))
            if key.text in lines:
                found = f"found this key a second time (first in line {lines[key.text]}), expected it once"
                self._complain(event, place.path, found)
            elif key.text == "<<":
                self._complain(event, place.path, "found a merge key, expected every value written out")
            else:
                lines[key.text] = key.line
                yield entry

    def _refuse_references(self, event: yaml.Event, path: str) -> None:
        if isinstance(event, yaml.AliasEvent):
            self._complain(event, path, f"found the alias *{event.anchor}, expected the value written out")
        elif anchor := getattr(event, "anchor", None):
            self._complain(event, path, f"found the anchor &{anchor}, expected none")
        if tag := getattr(event, "tag", None):
            self._complain(event, path, f"found the tag {quoted(tag)}, expected none")

    def _complain(self, event: yaml.Event, path: str, message: str) -> None:
        self._complaints.append(Complaint(*_place(event), path, message))


def _kind(node: Node) -> str:
    return "a list" if isinstance(node, Sequence) else "a group of keys" if isinstance(node, Mapping) else "one text"


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
