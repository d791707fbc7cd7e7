"""A table for people: columns with a title, rows of short texts."""

from typing import Literal, NamedTuple

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
