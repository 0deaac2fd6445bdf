"""HTML made shallow: a tree's depth is what makes parsers slow, and no mail that a person wrote is this deep."""

import re

MOST_DEPTH = 256
_FEW_TAGS = 1_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s/>])[^<>]{0,10000}>")
# elements without content, or closed by their next neighbour: they do not nest by being left open
_FLAT = frozenset(
    "br hr img input meta link area base col embed param source track wbr p li td th tr dt dd option tbody"
    " thead tfoot colgroup html head body".split()
)


def shallow(html: str) -> str:
    """Give the same HTML without the tags that open more than `MOST_DEPTH` levels; its text stays."""
    if html.count("<") < _FEW_TAGS:
        return html
    depth = 0
    out: list[str] = []
    start = 0
    for tag in _TAG.finditer(html):
        if tag[2].lower() in _FLAT:
            continue
        is_too_deep = depth > MOST_DEPTH
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if is_too_deep or depth > MOST_DEPTH:
            out.append(html[start : tag.start()])
            start = tag.end()
    if not out:
        return html
    return " ".join(out) + html[start:]
