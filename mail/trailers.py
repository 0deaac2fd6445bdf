"""What programs and companies add around the writer's words is dropped: device lines, banners, legal notices."""

import re

from mail.banners import without_banner
from mail.devices import is_device_line
from mail.disclaimers import without_disclaimer

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
    for line in [*lines, ""]:
        bare = _PLACEHOLDER.sub("", line) if "<" in line or "[" in line or "\ufffc" in line else line
        if bare.strip():
            paragraph.append(bare)
        elif not line.strip():
            kept.extend(_cleaned(paragraph))
            paragraph.clear()
            if kept and kept[-1]:
                kept.append("")
    return _trimmed(kept)


def _cleaned(paragraph: list[str]) -> list[str]:
    lines = without_banner(paragraph)
    return without_disclaimer([line for line in lines if not is_device_line(" ".join(line[:400].split()))])


def _trimmed(lines: list[str]) -> str:
    while lines and not lines[-1].strip(_RULE):
        lines.pop()
    start = 0
    while start < len(lines) and not lines[start].strip(_RULE):
        start += 1
    return "\n".join(line.rstrip() for line in lines[start:])
