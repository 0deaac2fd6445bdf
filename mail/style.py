"""What inline styles hide from a reader: no display, no size, no opacity, or the colour of the background."""

import re
from dataclasses import dataclass, replace

_DECLARATION = re.compile(r"([a-z-]+)\s*:\s*([^;]*)", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d*\.?\d+")
_COLOUR = re.compile(r"rgba?\(([^)]*)\)|#([0-9a-f]{3,8})\b|\b([a-z]+)\b", re.IGNORECASE)
_WHITE = 240
_UNSAID = ("inherit", "initial", "unset", "none", "var(", "currentcolor")
_RULE = re.compile(r"([^{}]{1,300})\{([^{}]{0,2000})\}")
_CLASS = re.compile(r"(?:^|,)\s*(?:[a-z]{0,10})\.([\w-]+)\s*(?=,|$)", re.IGNORECASE)
_STYLE_SHEET = re.compile(r"<style[^>]{0,200}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks inside an element; children inherit it and may override all but `is_gone`."""

    is_gone: bool = False
    is_tiny: bool = False
    is_invisible: bool = False
    is_pale_text: bool = False
    is_dark_ground: bool = False

    @property
    def is_hidden(self) -> bool:
        """Whether text with this look cannot be seen."""
        return self.is_gone or self.is_tiny or self.is_invisible or (self.is_pale_text and not self.is_dark_ground)

    def within(self, tag: str, attributes: dict[str, str | None]) -> "Look":
        """Give the look inside an element with these attributes."""
        look = self
        if "hidden" in attributes:
            return replace(look, is_gone=True)
        ground = attributes.get("bgcolor")
        if ground:
            look = replace(look, is_dark_ground=not _is_pale(ground))
        if tag == "font" and attributes.get("color"):
            look = replace(look, is_pale_text=_is_pale(attributes["color"] or ""))
        style = attributes.get("style")
        return _styled(look, declarations(style)) if style else look


def declarations(style: str) -> dict[str, str]:
    """Split an inline style into its properties, lower-case."""
    return {name.lower(): value.strip().lower() for name, value in _DECLARATION.findall(style[:4000])}


def hidden_classes(html: str) -> frozenset[str]:
    """Name the classes that a style sheet hides; rules for print or small screens are left out."""
    found: set[str] = set()
    for match in list(_STYLE_SHEET.finditer(html))[:5]:
        end = html.find("</style", match.end())
        sheet = html[match.end() : end if end >= 0 else match.end() + 50_000][:50_000]
        if "display" not in sheet and "visibility" not in sheet and "font-size" not in sheet:
            continue
        for rule in _RULE.finditer(_without_media(sheet)):
            if _styled(Look(), declarations(rule[2])).is_hidden:
                found.update(name.lower() for name in _CLASS.findall(rule[1].strip()))
    return frozenset(found)


def _styled(look: Look, style: dict[str, str]) -> Look:
    if style.get("display") == "none" or style.get("mso-hide") == "all":
        return replace(look, is_gone=True)
    if "opacity" in style and _is_zero(style["opacity"]):
        return replace(look, is_gone=True)
    collapsed = any(_is_zero(style.get(side, "1")) for side in ("max-height", "height", "max-width", "width"))
    if collapsed and style.get("overflow", "").startswith("hidden"):
        return replace(look, is_gone=True)
    if _is_off_screen(style):
        return replace(look, is_gone=True)
    if "font-size" in style:
        look = replace(look, is_tiny=_is_tiny(style["font-size"]))
    if "visibility" in style:
        look = replace(look, is_invisible=style["visibility"] in {"hidden", "collapse"})
    ground = style.get("background-color") or style.get("background")
    if ground and not ground.startswith(_UNSAID):
        look = replace(look, is_dark_ground=not _is_pale(ground))
    if "color" in style and not style["color"].startswith(_UNSAID):
        look = replace(look, is_pale_text=_is_pale(style["color"]))
    return look


def _is_off_screen(style: dict[str, str]) -> bool:
    if style.get("position") != "absolute":
        return False
    numbers = (_NUMBER.match(style.get(side, "")) for side in ("left", "top"))
    return any(number and float(number[0]) <= -500 for number in numbers)


def _is_zero(value: str) -> bool:
    number = _NUMBER.match(value)
    return number is not None and float(number[0]) == 0


def _is_tiny(size: str) -> bool:
    number = _NUMBER.match(size)
    if not number:
        return False
    points = float(number[0])
    if size.endswith("%"):
        return points <= 10
    return points <= 0.1 if size.endswith("em") else points <= 1


def _is_pale(colour: str) -> bool:
    match = _COLOUR.search(colour)
    if not match:
        return False
    if match[1] is not None:
        return _is_pale_rgb(match[1])
    if match[2] is not None:
        digits = match[2]
        pairs = (
            [digit * 2 for digit in digits[:3]] if len(digits) in {3, 4} else [digits[:2], digits[2:4], digits[4:6]]
        )
        return len(digits) >= 3 and all(pair and int(pair, 16) >= _WHITE for pair in pairs)
    return match[3].lower() in {"white", "transparent", "snow", "ivory", "ghostwhite", "floralwhite"}


def _is_pale_rgb(inside: str) -> bool:
    parts = _NUMBER.findall(inside)[:4]
    if len(parts) == 4 and float(parts[3]) == 0:
        return True
    return len(parts) >= 3 and all(float(part) >= _WHITE for part in parts[:3])


def _without_media(sheet: str) -> str:
    """Drop @-rules with the blocks inside them."""
    out: list[str] = []
    depth = 0
    start = 0
    in_media = False
    for position, char in enumerate(sheet):
        if char == "@" and depth == 0 and not in_media:
            out.append(sheet[start:position])
            in_media = True
        elif char == "{":
            depth += 1
        elif char == "}":
            depth = max(0, depth - 1)
            if in_media and depth == 0:
                in_media, start = False, position + 1
        elif char == ";" and in_media and depth == 0:
            in_media, start = False, position + 1
    if not in_media:
        out.append(sheet[start:])
    return "".join(out)
