"""Say what every table of actuals offers, whatever file it stands in."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from ipplan.problem import Message, Place, Problem

# A header stands among the first rows, below a title and the like.
HEAD = 64
Merged = Mapping[tuple[int, int], str]


class FoundHeader(Protocol):
    """A header as whoever asks for the table finds it: how many columns it names, and whether values are among them."""

    @property
    def width(self) -> int:
        """Return how many columns it names."""

    @property
    def has_values(self) -> bool:
        """Return whether the table can be what is looked for."""


class NoHeader(NamedTuple):
    """Stands for a header where none is looked for."""

    width: int = 0
    has_values: bool = False


# Finds the header among some rows of which some cells may be merged.
FindHeader = Callable[[Sequence[list[str]], Merged], FoundHeader]


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
    name: str
    delimiter: str
    head: list[list[str]]
    header: FoundHeader

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
        """Return whether a field of the last row shows a smaller number than it holds."""


class OpenTable(NamedTuple):
    """A table whose rows are read as long as its file is open, the checksum of the file, and remarks about it."""

    table: Table
    sha256: str
    remarks: tuple[Message, ...] = ()


class Records(NamedTuple):
    """Rows of texts that a program hands over in place of a file, under named columns.

    `name` stands in messages for the file that there is not.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
