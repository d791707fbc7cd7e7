"""Where in a document something stands: the numbers of the headings above it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ipplan.drafting.document import Paragraph, Table, without_notes

_HAN = "一二三四五六七八九十"
_BY_WORD = re.compile(r"^(\d+)[.．、](?!\d)")
# Levels of numbered headings, as Chinese documents and others number them.
_LEVELS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, re.compile(rf"^(第[{_HAN}百\d]+[篇章部])")),
    (1, re.compile(rf"^([{_HAN}]+)、")),
    (2, re.compile(rf"^(第[{_HAN}百\d]+节)")),
    (2, re.compile(rf"^([（(][{_HAN}]+[)）])")),
    (3, _BY_WORD),
    (4, re.compile(r"^([（(]\d+[)）])")),
)
_DECIMAL = re.compile(r"^(\d+(?:\.\d+)*)\.?\s+\S")
_NUMBERED = re.compile(rf"^(?:第?[{_HAN}百\d]+[篇章部节]?|[（(][{_HAN}\d]+[)）])$")
_LONGEST = 50
_ENDS_SENTENCE = re.compile(r"[。；;：:！!？?]$")


class Heading(NamedTuple):
    """A heading with its level, 1 the highest, and its number as the document writes it."""

    level: int
    number: str
    line: int


def headings(blocks: Sequence[Paragraph | Table]) -> list[Heading]:
    """Find the numbered headings, or those that a style marks."""
    found: list[Heading] = []
    for block in blocks:
        if isinstance(block, Paragraph) and (one := _heading(block, found)) is not None:
            found.append(one)
    return found


def _heading(block: Paragraph, before: Sequence[Heading]) -> Heading | None:
    text = without_notes(block.text)
    if not text or len(text) > _LONGEST or _ENDS_SENTENCE.search(text):
        return None
    for level, pattern in _LEVELS:
        if match := pattern.match(text):
            # A list that Word numbers comes out as 1、 where the document shows 一、.
            if pattern is _BY_WORD and text[match.end(1)] == "、" and not any(h.level == 1 for h in before):
                return Heading(1, _han(int(match[1])), block.line)
            return Heading(level, match[1], block.line)
    if (match := _DECIMAL.match(text)) and (block.level or "." in match[1]):
        return Heading(match[1].count(".") + 1, match[1], block.line)
    return Heading(block.level, text, block.line) if block.level else None


def _han(number: int) -> str:
    return _HAN[number - 1] if 1 <= number <= len(_HAN) else str(number)


def section_at(found: Sequence[Heading], line: int, deepest: int = 9) -> str:
    """Tell the section that a line lies in, as the numbers of the headings above it; empty above the first.

    `deepest` leaves out headings below a level: a table that closes a list of items belongs to what holds the list.
    """
    trail: list[Heading] = []
    for heading in found:
        if heading.line > line:
            break
        if heading.level <= deepest:
            trail = [above for above in trail if above.level < heading.level] + [heading]
    if trail and (re.match(r"\d+\.", trail[-1].number) or not _NUMBERED.match(trail[-1].number)):
        return trail[-1].number
    return "".join(heading.number for heading in trail)
