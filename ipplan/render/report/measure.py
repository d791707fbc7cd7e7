"""How wide a text of a chart is: never less than the widest of the fonts that are asked for makes it."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import east_asian_width

# In parts of the size of the letters, by DejaVu Sans, the widest of them; bold letters are a tenth wider.
_NARROW = dict.fromkeys(" .,:;'|!()[]ijl-·", 0.4)
_DIGIT, _CAPITAL, _SIGN, _LETTER, _WIDEST, _WIDE = 0.64, 0.78, 0.84, 0.64, 1.0, 1.0
_BOLD = 1.1


def text_width(text: str, letters: float, *, bold: bool = False) -> float:
    """Return the width of a text in the units of the drawing."""
    return sum(map(_part, text)) * letters * (_BOLD if bold else 1)


def _part(character: str) -> float:
    if east_asian_width(character) in "WF":
        return _WIDE
    if character in _NARROW:
        return _NARROW[character]
    if character.isdigit():
        return _DIGIT
    if character in "MWmw%@":
        return _WIDEST
    if character in "≥≤≈<>+=–—":
        return _SIGN
    return _CAPITAL if character.isupper() else _LETTER


def wrapped(text: str, room: float, letters: float) -> list[str]:
    """Break a text into lines that are not wider than the room: at spaces, and between Chinese characters."""
    lines = [""]
    for piece in re.findall(
        r"[^\W\d_\u2e80-\uffff]+(?:[-'][^\W\d_\u2e80-\uffff]+)*|\d[\d.,%]*|\s+|.[，。；：、）”…]*", text
    ):
        if lines[-1] and text_width(lines[-1] + piece.rstrip(), letters) > room:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
        if not piece.isspace() or lines[-1]:
            lines[-1] += piece
    return [part for line in lines for part in _cut_to_fit(line, room, letters)]


def _cut_to_fit(line: str, room: float, letters: float) -> Iterator[str]:
    """Break a word that no line holds."""
    while text_width(line, letters) > room and len(line) > 1:
        size = max((n for n in range(1, len(line)) if text_width(line[:n], letters) <= room), default=1)
        yield line[:size]
        line = line[size:]
    yield line


class Box:
    """A rectangle that something takes up in a drawing."""

    __slots__ = ("bottom", "left", "right", "top")

    def __init__(self, left: float, top: float, right: float, bottom: float) -> None:
        self.left, self.top, self.right, self.bottom = left, top, right, bottom

    def overlaps(self, other: "Box") -> bool:
        """Return whether both take up some of the same room."""
        apart = self.right <= other.left or other.right <= self.left
        return not (apart or self.bottom <= other.top or other.bottom <= self.top)

    def covers(self, points: Iterable[tuple[float, float]]) -> int:
        """Count the points that lie inside."""
        left, right, top, bottom = self.left, self.right, self.top, self.bottom
        return len([1 for x, y in points if left <= x <= right and top <= y <= bottom])

    def inside(self, other: "Box") -> bool:
        """Return whether it lies in the other one entirely."""
        sideways = other.left <= self.left and self.right <= other.right
        return sideways and other.top <= self.top and self.bottom <= other.bottom


def text_box(  # noqa: PLR0913 - what says where a text is
    x: float, y: float, text: str, letters: float, *, anchor: str, bold: bool
) -> Box:
    """Return the room of a text whose baseline is at y, and which begins, ends or has its middle at x."""
    wide = text_width(text, letters, bold=bold)
    left = x if anchor == "start" else x - wide if anchor == "end" else x - wide / 2
    return Box(left, y - letters, left + wide, y + letters * 0.3)
