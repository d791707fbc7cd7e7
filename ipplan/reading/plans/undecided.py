"""Find what a person still has to decide in a plan file: the word DECIDE as a value, or at the head of a comment."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ipplan.reading.plans.ignores import LINE_END, scalars

WORD = "DECIDE"
_COMMENT = re.compile(rf"(?:^|(?<=\s))#\s*{WORD}\b[:：]?\s*(.*)")


class Undecided(NamedTuple):
    """A place that waits for a decision, line and column counted from 1, and the question that stands there."""

    line: int
    column: int
    question: str


def read_undecided(text: str) -> list[Undecided]:
    """Find every such place, one a line; the word inside a longer text or in quotes is none."""
    if WORD not in text:
        return []
    spans = list(scalars(text))
    found: dict[int, Undecided] = {}
    for number, line in enumerate(LINE_END.split(text), 1):
        if WORD in line:
            for place in _in_line(line, number, spans):
                found.setdefault(number, place)
    return list(found.values())


def _in_line(line: str, number: int, spans: list[tuple[tuple[int, int], tuple[int, int], bool]]) -> Iterator[Undecided]:
    comment = _COMMENT.search(line)
    question = comment[1].strip() if comment else ""
    for start, end, plain in spans:
        if plain and start[0] == number == end[0] and line[start[1] - 1 : end[1] - 1] == WORD:
            yield Undecided(number, start[1], question or line.rpartition("# ")[2].strip() if "# " in line else "")
    if comment and not any(start <= (number, comment.start() + 1) < end for start, end, _ in spans):
        yield Undecided(number, comment.start() + 1, question)
