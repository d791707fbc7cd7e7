"""A table for people: columns with a title, rows of short texts."""

from typing import Literal, NamedTuple

from ipplan.hidden import one_line

Tone = Literal["", "good", "fair", "bad", "faint"]


class Column(NamedTuple):
    """How a column is set.

    A `number` is aligned to the right; a `wide` one takes the room that is left and may wrap; a `toned`
    one has the tone of its row; one wider than `widest` wraps.
    """

    title: str
    number: bool = False
    wide: bool = False
    toned: bool = False
    widest: int = 0


class Table(NamedTuple):
    """`heading` stands above the table. `tones` has one for each row, or none at all."""

    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    tones: tuple[Tone, ...] = ()


class Page(NamedTuple):
    """Tables one below the other, and under them lines that a reader should know."""

    tables: tuple[Table, ...]
    lines: tuple[str, ...] = ()

    def printable(self) -> "Page":
        """Return the page with each cell and line on one line, and what is hidden in it written out."""
        return Page(tuple(map(_printable, self.tables)), tuple(map(one_line, self.lines)))


def _printable(table: Table) -> Table:
    columns = tuple(column._replace(title=one_line(column.title)) for column in table.columns)
    rows = tuple(tuple(map(one_line, row)) for row in table.rows)
    return table._replace(heading=one_line(table.heading), columns=columns, rows=rows)
