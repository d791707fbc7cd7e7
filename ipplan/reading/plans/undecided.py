"""Find what a person still has to decide in a plan file: the word DECIDE as a value, or at the head of a comment."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

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


def stand_in(data: Any) -> frozenset[str]:
    """Put the baseline, or 1, in place of each bound that is undecided, and return the ids of those indicators.

    The stand-in keeps the direction of the bound; nothing may be worked from its value.
    """
    rows = data.get("indicators") if isinstance(data, dict) else None
    found = set()
    for row in rows if isinstance(rows, list) else ():
        target = row.get("target") if isinstance(row, dict) else None
        if isinstance(target, dict) and WORD in target.values():
            value = row.get("baseline", 1)
            row["target"] = {bound: value if said == WORD else said for bound, said in target.items()}
            found.add(str(row.get("id")))
    return frozenset(found)


def _in_line(line: str, number: int, spans: list[tuple[tuple[int, int], tuple[int, int], bool]]) -> Iterator[Undecided]:
    comment = _COMMENT.search(line)
    question = comment[1].strip() if comment else ""
    for start, end, plain in spans:
        if plain and start[0] == number == end[0] and line[start[1] - 1 : end[1] - 1] == WORD:
            yield Undecided(number, start[1], question or line.rpartition("# ")[2].strip() if "# " in line else "")
    if comment and not any(start <= (number, comment.start() + 1) < end for start, end, _ in spans):
        yield Undecided(number, comment.start() + 1, question)
