"""Segments: what differs for some debtors, read as the base with the segment's keys laid over it."""

from collections.abc import Callable, Iterator

from bot.strict_yaml.fields import Fields, Reader, T, list_of
from bot.strict_yaml.scalars import amount, country, one_of, words, yes_no
from bot.strict_yaml.tree import Complaint, Entry, Mapping, Node, Refused, Sequence, Text, joined, quoted, refused
from negotiation.policy import Policy, Segment, SegmentCondition

NATURAL_PERSON = ("yes", "no", "unknown")
_A_SEGMENT = "a list of segments, each with name, when and the keys that differ"
_OWN = ("name", "when")
_BASE_ONLY = ("currency", "segments")
_ONE_VALUE = ("levers.penalty_waiver.at_most", "levers.discount.at_most", "value.lost_after_months")
"""Groups of keys that are one value, so that a segment replaces them whole."""
_TRIGGERS = ("approval.if", "approval.two_people_if")


def segments(root: Mapping, policy: Callable[[Node], Policy], complained: list[Complaint]) -> tuple[Segment, ...]:
    """Read the segments of a file; `policy` reads a tree, `complained` holds what was wrong in the base."""
    node = root.get("segments")
    if node is None:
        return ()
    if not isinstance(node, Sequence):
        raise refused(node, _A_SEGMENT)
    told = {_without_place(complaint, "") for complaint in complained}
    found: list[Segment] = []
    complaints: list[Complaint] = []
    for item in node.items:
        try:
            found.append(_segment(item, root, policy))
        except Refused as refusal:
            # what is wrong in the base is told once, there
            complaints.extend(c for c in refusal.complaints if _without_place(c, item.path) not in told)
            continue
        if any(other.name == found[-1].name for other in found[:-1]):
            message = f"found the name {quoted(found[-1].name)} a second time, expected each segment to have its own"
            complaints.append(Complaint(item.line, item.column, f"{item.path}.name", message))
    if complaints:
        raise Refused(*complaints)
    return tuple(found)


def _without_place(complaint: Complaint, path: str) -> tuple[str, str]:
    return complaint.path.removeprefix(f"{path}."), complaint.message


def _segment(node: Node, root: Mapping, policy: Callable[[Node], Policy]) -> Segment:
    if not isinstance(node, Mapping):
        raise refused(node, _A_SEGMENT)
    complaints: list[Complaint] = []
    differing = tuple(entry for entry in node.entries if entry.key.text not in (*_OWN, *_BASE_ONLY))
    over = Mapping(differing, node.line, node.column, node.path)
    under = Mapping(
        tuple(entry for entry in root.entries if entry.key.text != "segments"), root.line, root.column, root.path
    )
    try:
        name, when = _head(node)
    except Refused as refusal:
        complaints.extend(refusal.complaints)
    try:
        laid = policy(_laid_over(over, under, ""))
    except Refused as refusal:
        complaints.extend(refusal.complaints)
    if complaints:
        raise Refused(*complaints)
    return Segment(name, when, tuple(_keys(over, under, "")), laid)


def _head(node: Mapping) -> tuple[str, SegmentCondition]:
    with Fields(node) as fields:
        name = fields.need("name", words("a name on one line", 100), "a name", "")
        when = fields.need("when", _condition, "whom it is for, such as {insured: yes}", SegmentCondition())
        for key in _BASE_ONLY:
            if node.get(key) is not None:
                fields.complain(key, "found this key in a segment, expected it for all debtors or not at all")
        fields.ignore(*node.keys())
    return name, when


def _condition(node: Node) -> SegmentCondition:
    with Fields(node) as fields:
        found = SegmentCondition(
            natural_person=fields.take("natural_person", _one_or_more(one_of(NATURAL_PERSON)), None),
            insured=fields.take("insured", yes_no, None),
            assigned=fields.take("assigned", yes_no, None),
            consumer=fields.take("consumer", yes_no, None),
            group=fields.take("group", _one_or_more(words("the name of a group")), None),
            country=fields.take("country", _one_or_more(country), None),
            principal_above=fields.take("principal_above", amount, None),
            principal_at_most=fields.take("principal_at_most", amount, None),
        )
    if found == SegmentCondition():
        raise refused(node, "at least one condition, such as {natural_person: [yes, unknown]}")
    return found


def _one_or_more(read: Reader[T]) -> Reader[tuple[T, ...]]:
    several = list_of(read, "at least one value")
    return lambda node: several(node) if isinstance(node, Sequence) else (read(node),)


def _laid_over(over: Mapping, under: Mapping, path: str) -> Mapping:
    """Give the base with the segment's keys in their place; groups of keys are joined, values replaced."""
    entries = [entry for entry in under.entries if over.get(entry.key.text) is None]
    for entry in over.entries:
        below = under.get(entry.key.text)
        at = joined(path, entry.key.text)
        if isinstance(entry.value, Mapping) and isinstance(below, Mapping) and at not in _ONE_VALUE:
            entries.append(Entry(entry.key, _laid_over(entry.value, below, at)))
        else:
            entries.append(entry)
    return Mapping(tuple(entries), over.line, over.column, over.path)


def _keys(over: Mapping, under: Node | None, path: str) -> Iterator[str]:
    """Name the dotted keys that a segment says, down to single values.

    `always` and a group of triggers exclude each other in the file: whichever replaces the other names `always`.
    """
    for entry in over.entries:
        at = joined(path, entry.key.text)
        below = under.get(entry.key.text) if isinstance(under, Mapping) else None
        if at in _TRIGGERS or at.endswith(".approval_if"):
            if isinstance(entry.value, Text) or isinstance(below, Text):
                yield f"{at}.always"
        elif not isinstance(entry.value, Mapping) or not entry.value.entries or at in _ONE_VALUE:
            yield at
        if isinstance(entry.value, Mapping) and at not in _ONE_VALUE:
            yield from _keys(entry.value, below, at)
