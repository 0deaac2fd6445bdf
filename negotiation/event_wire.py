"""Events as JSON and back, exactly: what the journal stores. The form follows from the types of the events."""

import datetime
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from negotiation import events
from negotiation.errors import FieldError

KINDS: dict[str, type[events.Event]] = {kind.__name__: kind for kind in typing.get_args(events.Event)}
"""Each kind of event by its name, which is its `event` in JSON."""

Writer = Callable[[Any], Any]
Reader = Callable[[Any], Any]


def event_to_json(event: events.Event) -> dict[str, Any]:
    """Write an event: `event` names its kind, then its fields; amounts are whole cents."""
    form: Any = type(event)
    return {"event": form.__name__, **_writer(form)(event)}


def event_from_json(value: Mapping[str, Any]) -> events.Event:
    """Read what `event_to_json` wrote; an unknown kind is a `FieldError`."""
    kind = KINDS.get(str(value.get("event")))
    if kind is None:
        raise FieldError("event", "one of " + ", ".join(KINDS))
    form: Any = kind
    event: events.Event = _reader(form)(value)
    return event


def _same(value: Any) -> Any:
    return value


@cache
def _writer(form: Any) -> Writer:
    if form in (int, str, bool):
        return _same
    if form is datetime.date:
        return datetime.date.isoformat
    if form is Decimal or (isinstance(form, type) and issubclass(form, StrEnum)):
        return str
    if is_dataclass(form):
        hints = typing.get_type_hints(form)
        writers = [(field.name, _writer(hints[field.name])) for field in fields(form)]
        return lambda value: {name: write(getattr(value, name)) for name, write in writers}
    if (inner := _optional(form)) is not None:
        write_inner = _writer(inner)
        return lambda value: None if value is None else write_inner(value)
    members = typing.get_args(form)
    if members[-1] is Ellipsis:
        write_member = _writer(members[0])
        return lambda value: [write_member(member) for member in value]
    each = [_writer(member) for member in members]
    return lambda value: [write(member) for write, member in zip(each, value, strict=True)]


@cache
def _reader(form: Any) -> Reader:
    if form in (int, str, bool):
        return _same
    if form is datetime.date:
        return datetime.date.fromisoformat
    if form is Decimal or (isinstance(form, type) and issubclass(form, StrEnum)):
        return typing.cast("Reader", form)
    if is_dataclass(form):
        hints = typing.get_type_hints(form)
        readers = [(field.name, _reader(hints[field.name])) for field in fields(form)]
        make: Callable[..., Any] = typing.cast("Any", form)
        # a field that a later version added is absent in older journals and takes its default
        return lambda value: make(**{name: read(value[name]) for name, read in readers if name in value})
    if (inner := _optional(form)) is not None:
        read_inner = _reader(inner)
        return lambda value: None if value is None else read_inner(value)
    members = typing.get_args(form)
    if members[-1] is Ellipsis:
        read_member = _reader(members[0])
        return lambda value: tuple(read_member(member) for member in value)
    each = [_reader(member) for member in members]
    return lambda value: tuple(read(member) for read, member in zip(each, value, strict=True))


def _optional(form: Any) -> Any:
    """Give what stands beside None in a union, None where the form is no such union."""
    if not isinstance(form, types.UnionType):
        return None
    return next(member for member in typing.get_args(form) if member is not types.NoneType)
