"""HTML to lines of text as a reader sees them: hidden text is dropped, quotes are marked like in plain mail.

One pass over the tree without recursion, so that depth and size cost no more than their length.
"""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mail.nesting import shallow
from mail.style import Look, hidden_classes

QUOTED_FROM_HERE = "\x1d"
"""A line of its own: everything that follows is quoted, by the structure that the writer's program left."""

MOST_NODES = 60_000
MOST_HTML = 600_000

_SKIPPED = frozenset(
    "head style script title meta link template noscript object embed svg math select iframe canvas audio video"
    " area map button input textarea xml".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split()
)
_PARAGRAPHS = frozenset("p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre hr".split())
_PLAIN_INLINE = frozenset("b i u strong em br o:p a wbr tbody".split())
_QUOTE_CLASSES = ("yahoo_quoted", "gmail_quote_container", "outlook_quote", "mail_quote", "ox-quote", "zmail_quote")
_QUOTE_IDS = ("yahoo_quoted", "olk_src_body_section")
_REST_IDS = frozenset({"divrplyfwdmsg", "mail-editor-reference-message-container"})
_INTRODUCTIONS = frozenset({"gmail_attr", "moz-cite-prefix", "reply-intro", "ox-quote-header"})
_LEFT_BORDER = re.compile(r"border-left(?:-width)?\s*:[^;]*[1-9][^;]*(?:px|pt|em|ex|solid)", re.IGNORECASE)
_NO_BORDER = re.compile(r"border\s*:\s*(?:none|0)", re.IGNORECASE)
_PICTURE = re.compile(r"data:[\w/+.;=-]{1,80}base64,[A-Za-z0-9+/=\s%]*")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_NO_WIDTH = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u00ad\u034f\ufeff]")


@dataclass(slots=True)
class _Frame:
    """What is true inside one element."""

    node: LexborNode
    depth: int
    look: Look
    is_pre: bool
    is_block: bool
    is_paragraph: bool


class _Page:
    """Lines as they grow."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._words: list[str] = []
        self._is_empty = True
        self.has_quotes = False

    def expects_quote(self) -> bool:
        """Say whether an unmarked indentation would be a quote here: after an attribution or an earlier quote."""
        if self.has_quotes:
            return True
        words = "".join(self._words).strip()
        last = words or next((line for line in reversed(self.lines[-4:]) if line.strip()), "").strip()
        return last.endswith((":", "--")) and any(char.isdigit() or char == "@" for char in last)

    def add(self, text: str, depth: int, *, is_pre: bool) -> None:
        if is_pre:
            first, *rest = text.replace("\r", "").split("\n")
            self._put(first)
            for line in rest:
                self.end_line(depth, force=True)
                self._put(line)
            return
        collapsed = _SPACES.sub(" ", text)
        if self._is_empty:
            collapsed = collapsed.lstrip(" ")
        self._put(collapsed)

    def _put(self, text: str) -> None:
        if text:
            self._words.append(text)
            self._is_empty = False

    def end_line(self, depth: int, *, force: bool = False) -> None:
        if self._is_empty and not force:
            return
        line = "".join(self._words).rstrip()
        if not line.isascii():
            line = _NO_WIDTH.sub("", line).replace("\xa0", " ").rstrip()
        self.lines.append(f"{'>' * min(depth, 9)} {line}" if depth else line)
        self._words.clear()
        self._is_empty = True

    def blank(self, depth: int) -> None:
        self.end_line(depth)
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append(">" * min(depth, 9))

    def mark_rest(self, depth: int) -> None:
        self.end_line(depth)
        self.lines.append(QUOTED_FROM_HERE)


def html_to_text(html: str) -> str:
    """Give the text that a reader sees, quoted history included and unmarked."""
    return "\n".join(_lines(html, marks_quotes=False)).strip("\n")


def html_to_quoted_text(html: str) -> str:
    """Give the text that a reader sees, each quoted line marked with `>` and `QUOTED_FROM_HERE` where it applies."""
    lines = _lines(html, marks_quotes=True)
    if not any(line.strip() and not line.startswith((">", QUOTED_FROM_HERE)) for line in lines) and (
        not has_quote_marks(html)
    ):
        # everything is indented and nothing says that it is a quote: some programs write their own text so
        return "\n".join(_lines(html, marks_quotes=False))
    return "\n".join(lines)


def has_quote_marks(html: str) -> bool:
    """Say whether the writer's program left structure that tells quoted text from new text."""
    return bool(_MARKS.search(html))


_MARKS = re.compile(
    r"gmail_quote|type=[\"']?cite|moz-cite-prefix|yahoo_quoted|divRplyFwdMsg|protonmail_quote|name=[\"']?quote"
    r"|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION|zmail_extra|reply-intro"
    r"|<blockquote[^<>]{0,60}quote",
    re.IGNORECASE,
)


def _lines(html: str, *, marks_quotes: bool) -> list[str]:
    tree = LexborHTMLParser(shallow(_PICTURE.sub("", html)[:MOST_HTML] if "base64," in html else html[:MOST_HTML]))
    root = tree.body or tree.root
    page = _Page()
    if root is None:
        return page.lines
    hidden = hidden_classes(html)
    frames = [
        _Frame(root, 0, Look().within("body", root.attributes), is_pre=False, is_block=True, is_paragraph=False)
    ]
    node = root.first_child
    for _ in range(MOST_NODES):
        if node is None:
            left = frames.pop()
            if not frames:
                break
            _leave(left, frames[-1].depth, page)
            node = left.node.next
            continue
        entered = _visit(node, frames[-1], page, hidden, marks_quotes=marks_quotes)
        if entered is not None and node.first_child is not None:
            frames.append(entered)
            node = node.first_child
            continue
        if entered is not None:
            _leave(entered, frames[-1].depth, page)
        node = node.next
    page.end_line(frames[-1].depth if frames else 0)
    return page.lines


def _visit(
    node: LexborNode, inside: _Frame, page: _Page, hidden: frozenset[str], *, marks_quotes: bool
) -> _Frame | None:
    """Take one node: text is added, an element gives the frame of what is inside it, None means to pass it by."""
    if node.is_text_node:
        if not inside.look.is_hidden:
            page.add(node.text_content or "", inside.depth, is_pre=inside.is_pre)
        return None
    tag = node.tag
    if not node.is_element_node or tag is None or tag in _SKIPPED:
        return None
    if tag == "br":
        page.end_line(inside.depth, force=True)
        return None
    if tag in _PLAIN_INLINE and tag != "a":
        return _Frame(node, inside.depth, inside.look, inside.is_pre, is_block=False, is_paragraph=False)
    attributes = node.attributes
    names = frozenset((attributes.get("class") or "").lower().replace("x_", "").split())
    look = inside.look.within(tag, attributes)
    if look.is_gone or (hidden and names & hidden):
        return None
    depth = _depth_inside(node, tag, attributes, names, inside.depth, page) if marks_quotes else inside.depth
    if depth is None:
        return None
    frame = _opened(node, tag, attributes, names, _Frame(node, depth, look, inside.is_pre, False, False), page)
    frame.is_block |= depth > inside.depth
    return frame


def _depth_inside(
    node: LexborNode, tag: str, attributes: dict[str, str | None], names: frozenset[str], depth: int, page: _Page
) -> int | None:
    """Give the depth of quoting inside an element; None where it only introduces a quote and is passed by."""
    identity = (attributes.get("id") or "").lower().removeprefix("x_")
    if identity in _REST_IDS:
        page.mark_rest(depth)
    elif (names & _INTRODUCTIONS or identity in _INTRODUCTIONS) and _introduces(node):
        return None
    elif _is_quote(tag, names, identity, attributes, node) or (tag == "blockquote" and page.expects_quote()):
        page.end_line(depth)
        page.has_quotes = True
        return depth + 1
    return depth


def _opened(
    node: LexborNode, tag: str, attributes: dict[str, str | None], names: frozenset[str], frame: _Frame, page: _Page
) -> _Frame:
    style = (attributes.get("style") or "").lower()
    is_block = tag in _BLOCKS or "display:block" in style.replace(" ", "")
    is_tight = "msonormal" in names or "margin:0" in style.replace(" ", "") or "margin-bottom:0" in style
    is_paragraph = tag in _PARAGRAPHS and not (tag == "p" and is_tight)
    if tag in {"td", "th"} and node.prev is not None:
        page.add(" ", frame.depth, is_pre=False)
    if is_block:
        page.end_line(frame.depth)
    if is_paragraph:
        page.blank(frame.depth)
    if tag == "li":
        page.add("- ", frame.depth, is_pre=False)
    is_pre = tag == "pre" or "white-space:pre" in style.replace(" ", "") or frame.is_pre
    return _Frame(node, frame.depth, frame.look, is_pre, is_block, is_paragraph)


def _leave(frame: _Frame, outer_depth: int, page: _Page) -> None:
    if frame.is_block:
        page.end_line(frame.depth)
    if frame.is_paragraph:
        page.blank(outer_depth)


def _introduces(node: LexborNode) -> bool:
    """Say whether an element holds an attribution and nothing that the debtor may have typed into it."""
    if len(node.css("br")) > 2:
        return False
    text = node.text(deep=True).strip()
    return len(text) <= 400 and text.endswith((":", "--", "---", "----", "-----"))


def _is_quote(
    tag: str, names: frozenset[str], identity: str, attributes: dict[str, str | None], node: LexborNode
) -> bool:
    style = attributes.get("style") or ""
    if tag == "blockquote":
        if (
            (attributes.get("type") or "").lower() == "cite"
            or attributes.get("cite") is not None
            or any("quote" in n for n in names)
        ):
            return True
        if not style.strip() and not names and not identity:
            return False  # bare: people indent with it, so what stands before it decides
        return not _NO_BORDER.search(style)
    if tag not in {"div", "span"}:
        return False
    if identity.startswith(_QUOTE_IDS) or any(name.startswith(_QUOTE_CLASSES) for name in names):
        return not (identity == "" and "gmail_quote_container" in names and _has_quotes(node))
    if "gmail_quote" in names:
        return not _has_quotes(node)
    if (attributes.get("name") or "").lower() == "quote":
        return True
    return bool(tag == "div" and "padding" in style and _LEFT_BORDER.search(style))


def _has_quotes(node: LexborNode) -> bool:
    return node.css_first("blockquote") is not None
