"""Messages as data, and problems: messages about a place in a file.

A message is found where a file is read or checked, travels as a value, and becomes words only where it is shown
(`ipplan.wording.codes`).
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

from ipplan.codes import SEVERITIES, Code, Severity

# A detail that there is nothing to say of.
NONE = "–"


class Term(str):
    """A key of the vocabulary, to be shown as a word of the reader's language."""

    __slots__ = ()


class Aside(NamedTuple):
    """A part of a sentence that not every problem of a code has, by its key in the vocabulary, with its own details."""

    key: str
    details: Mapping[str, object]


def base_name(path: str) -> str:
    """Return the last part of a path of any system: whose folder a file lay in is nobody's business."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


class Place(NamedTuple):
    """A place in a file: line and column count from 1, 0 means the file as a whole.

    `cell` names the place as a workbook does (`Sheet1!C7`) and stands instead of line and column.
    """

    path: str
    line: int = 0
    column: int = 0
    cell: str = ""

    @property
    def by_name(self) -> str:
        """Return the place by the base name of its file, as papers for others show it."""
        return str(self._replace(path=base_name(self.path)))

    def __str__(self) -> str:
        if self.cell:
            return f"{self.path}:{self.cell}"
        numbers = [str(n) for n in (self.line, self.column) if n]
        return ":".join([self.path, *numbers])


class _Message(NamedTuple):
    code: Code
    details: Mapping[str, object]


class Message(_Message):
    """A code and the details that fill its words: what was expected, what was found, what to do.

    `Message("not-a-number", found=text)`; `.at(place)` makes it a problem.
    """

    __slots__ = ()

    def __new__(cls, code: Code, /, **details: object) -> Self:
        """Make a message of a code; each detail by the name that the words use."""
        return super().__new__(cls, code, details)

    def __getnewargs_ex__(self) -> tuple[tuple[Code], dict[str, object]]:
        """Return what copying and pickling make the message of again."""
        return (self.code,), dict(self.details)

    @property
    def severity(self) -> Severity:
        """Return how severe every message of this code is."""
        return SEVERITIES[self.code]

    def at(self, place: Place, **more: object) -> "Problem":
        """Return the problem at a place, with what the caller knows beside the message's own details."""
        return Problem(Message(self.code, **{**self.details, **more}), place)


class Problem(NamedTuple):
    """A message about a place in a file."""

    message: Message
    place: Place

    def __repr__(self) -> str:
        return f"<Problem {self.place}: {self.severity}[{self.code}]>"

    @property
    def code(self) -> Code:
        """Return the code of its message."""
        return self.message.code

    @property
    def details(self) -> Mapping[str, object]:
        """Return the details of its message."""
        return self.message.details

    @property
    def severity(self) -> Severity:
        """Return the severity of its message."""
        return self.message.severity


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems by file, line and column; keep equal ones once."""
    seen: dict[tuple[object, ...], Problem] = {}
    for problem in problems:
        key = (problem.code, problem.place, tuple(sorted((k, str(v)) for k, v in problem.details.items())))
        seen.setdefault(key, problem)
    return sorted(seen.values(), key=lambda p: (p.place, p.severity, p.code))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Return whether any of them is an error."""
    return any(problem.severity == "error" for problem in problems)
