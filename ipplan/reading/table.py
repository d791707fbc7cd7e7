"""Records of a delimited text, each with the place of its fields."""

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Protocol

from ipplan.problem import Place

DELIMITERS = (",", "\t", ";")
# Places inside a record that runs over more lines than this are told by line alone.
_KEPT = 64
_LINE_END = re.compile(r"\r\n|\r|\n")


class Table(Protocol):
    """Rows of texts, one after the other; `place` speaks of the row that was read last."""

    def __iter__(self) -> Iterator[list[str]]: ...

    def place(self, record: list[str], index: int = 0) -> Place:
        """Where the field with this index (from 0) of the last row stands."""


class DelimitedText:
    """A CSV; iterating it raises csv.Error where a quote is never closed or a field exceeds csv's limit."""

    def __init__(self, path: str, lines: Iterable[str], delimiter: str) -> None:
        self._path = path
        self._delimiter = delimiter
        self._lines: deque[str] = deque(maxlen=_KEPT)
        self._reader = csv.reader(self._keeping(lines), delimiter=delimiter, strict=True)

    def __iter__(self) -> Iterator[list[str]]:
        return self._reader

    def _keeping(self, lines: Iterable[str]) -> Iterator[str]:
        keep = self._lines.append
        for line in lines:
            keep(line)
            yield line

    def place(self, record: list[str], index: int = 0) -> Place:
        """Line and character column of a field; of the record's start where it has no such field."""
        count = 1 + sum(len(_LINE_END.findall(field)) for field in record)
        first = max(1, self._reader.line_num - count + 1)
        if count > len(self._lines):
            return Place(self._path, first)
        text = "".join([self._lines[position] for position in range(-count, 0)])
        before = text[: self._start(text, index if index < len(record) else 0)]
        ends = list(_LINE_END.finditer(before))
        return Place(self._path, first + len(ends), len(before) - (ends[-1].end() if ends else 0) + 1)

    def _start(self, text: str, index: int) -> int:
        """The offset of a field in the text of its record."""
        position = 0
        for _ in range(index):
            if text.startswith('"', position):
                position += 1
                while (position := text.index('"', position) + 1) < len(text) and text[position] == '"':
                    position += 1
            position = text.index(self._delimiter, position) + 1
        return position


def delimited(path: str, head: list[str], rest: Iterable[str], delimiter: str) -> DelimitedText:
    """The table of a text whose first lines were already read."""
    return DelimitedText(path, chain(head, rest), delimiter)


def first_records(lines: list[str], delimiter: str) -> list[list[str]]:
    """The records in some lines, as far as they can be read."""
    records = []
    try:
        for record in csv.reader(lines, delimiter=delimiter):
            records.append(record)  # noqa: PERF402 - those before an error are kept
    except csv.Error:
        pass
    return records


def broken_line(lines: Iterable[str], delimiter: str) -> int:
    """The line in which the record begins that cannot be read to its end."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    line = 1
    try:
        for _ in reader:
            line = reader.line_num + 1
    except csv.Error:
        pass
    return line
