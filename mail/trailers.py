"""What programs and companies add around the writer's words is dropped: device lines, banners, legal notices."""

import re

from mail.banners import without_banner
from mail.devices import is_device_line, starts_device_line
from mail.disclaimers import continues_notice, without_disclaimer

_PLACEHOLDER = re.compile(
    r"\[cid:[^\]\s]{1,200}\]|\[(?:image|afbeelding|bild|inline image|ingesloten afbeelding)[^\]]{0,80}\]"
    r"|<(?:image|bild)\d{1,4}\.\w{3,4}>|(?<=\S)<(?:mailto:|https?://)[^<>\s]{1,500}>|\ufffc",
    re.IGNORECASE,
)
_RULE = " -_=*~—–#"


def without_trailers(lines: list[str]) -> str:
    """Give the lines as text, without what programs added, stand-ins for pictures, and rules at its ends."""
    kept: list[str] = []
    paragraph: list[str] = []
    is_notice = False
    for line in [*lines, ""]:
        bare = _PLACEHOLDER.sub("", line) if "<" in line or "[" in line or "\ufffc" in line else line
        if bare.strip():
            paragraph.append(bare)
        elif not line.strip() and paragraph:
            typed = _without_devices(without_banner(paragraph))
            cleaned = [] if is_notice and continues_notice(typed) else without_disclaimer(typed)
            is_notice = len(cleaned) < len(typed)
            kept.extend(cleaned)
            paragraph.clear()
            if kept and kept[-1]:
                kept.append("")
    return _trimmed(kept)


def _without_devices(lines: list[str]) -> list[str]:
    """Drop device lines, also where they are wrapped over two or three lines."""
    kept: list[str] = []
    position = 0
    while position < len(lines):
        wrapped = 3 if starts_device_line(lines[position]) else 1
        end = next((one for one in range(position + wrapped, position, -1) if _is_device(lines[position:one])), None)
        if end is None:
            kept.append(lines[position])
        position = end or position + 1
    return kept


def _is_device(lines: list[str]) -> bool:
    return is_device_line(" ".join(" ".join(line[:400] for line in lines).split()))


def _trimmed(lines: list[str]) -> str:
    while lines and not lines[-1].strip(_RULE):
        lines.pop()
    start = 0
    while start < len(lines) and not lines[start].strip(_RULE):
        start += 1
    return "\n".join(line.rstrip() for line in lines[start:])
