"""Say what every table of actuals offers, whatever file it stands in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from ipplan.problem import Place, Problem

# A header stands among the first rows, below a title and the like.
HEAD = 64
# Returns the index of the header among some rows, -1 where none looks like one.
FindHeader = Callable[[Sequence[list[str]]], int]


class Broken(Exception):  # noqa: N818 - the problem it carries may be of any severity
    """Raised at a row that cannot be read, nor what follows it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class Table(Protocol):
    """Rows of texts, one after the other; `place`, `above` and `is_scaled` speak of the row that was read last.

    `delimiter` separates the fields, and is empty in a workbook. `head` are the first rows once more, `header` the
    index among them of the header, sought once; `merged` are the texts of merged cells by index of row and column, for
    every place but their first.
    """

    path: str
    delimiter: str
    head: list[list[str]]
    header: int

    @property
    def merged(self) -> Mapping[tuple[int, int], str]:
        """Return the texts of merged cells by row and column."""

    def __iter__(self) -> Iterator[list[str]]:
        """Go on with the row after the one that was read last; raise `Broken` where a row cannot be read."""

    def place(self, record: list[str], index: int = 0) -> Place:
        """Return where the field with this index (from 0) of the last row stands."""

    def above(self, index: int) -> str:
        """Return the text of the merged cell that reaches down into a field of the last row."""

    def is_scaled(self, index: int) -> bool:
        """Whether a field of the last row shows a smaller number than it holds."""


class OpenTable(NamedTuple):
    """A table whose rows are read as long as its file is open, and the checksum of the file."""

    table: Table
    sha256: str
