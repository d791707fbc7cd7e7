"""One thing wrong with one place in one file.

A problem is data: it is found where a file is read or checked, travels as a value, and becomes
words only where it is shown (`ipplan.wording`). Its code never changes its meaning.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "note"]


# A detail that there is nothing to say of.
NONE = "–"


class Term(str):
    """A key of the vocabulary, to be shown as a word of the reader's language."""

    __slots__ = ()


class Aside(NamedTuple):
    """A part of a sentence that not every problem of a code has, by its key in the vocabulary, with its own details."""

    key: str
    details: Mapping[str, object]


class Place(NamedTuple):
    """A place in a file: line and column count from 1, 0 means the file as a whole.

    `cell` names the place as a workbook does (`Sheet1!C7`) and stands instead of line and column.
    """

    path: str
    line: int = 0
    column: int = 0
    cell: str = ""

    def __str__(self) -> str:
        if self.cell:
            return f"{self.path}:{self.cell}"
        numbers = [str(n) for n in (self.line, self.column) if n]
        return ":".join([self.path, *numbers])


class Problem(NamedTuple):
    """`details` fill the words of `code`: what was expected, what was found, what to do."""

    code: str
    place: Place
    severity: Severity = "error"
    details: Mapping[str, object] = {}


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Problems sorted by file, line and column; equal ones once."""
    seen: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        key = (problem.code, problem.place, tuple(sorted((k, str(v)) for k, v in problem.details.items())))
        seen.setdefault(key, problem)
    return sorted(seen.values(), key=lambda p: (p.place, p.severity, p.code))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of them is an error."""
    return any(problem.severity == "error" for problem in problems)
