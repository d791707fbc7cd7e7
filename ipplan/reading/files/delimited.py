"""Tables: rows of texts, each with the place of its fields."""

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Protocol, TextIO

from ipplan.problem import Place, Problem
from ipplan.reading.actuals.layout import find_header

# A header stands among the first rows, below a title and the like.
HEAD = 64
_DELIMITERS = (",", "\t", ";")
# Places inside a record that runs over more lines than this are told by line alone.
_KEPT = 64
_LINE_END = r"\r\n|\r|\n"


class Broken(Exception):  # noqa: N818 - the problem it carries may be of any severity
    """A row that cannot be read, nor what follows it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class Table(Protocol):
    """Rows of texts, one after the other; `place` speaks of the row that was read last."""

    head: list[list[str]]
    """The first rows once more, among which the header is sought."""

    def __iter__(self) -> Iterator[list[str]]:
        """Go on with the row after the one that was read last; `Broken` where a row cannot be read."""

    def place(self, record: list[str], index: int = 0) -> Place:
        """Where the field with this index (from 0) of the last row stands."""


class DelimitedText:
    """A CSV, whatever it is delimited by: commas, tabs or semicolons, as its header says."""

    def __init__(self, path: str, text: TextIO) -> None:
        self._path = path
        self._text = text
        lines = list(islice(text, HEAD))
        self._delimiter, self.head = _delimiter(lines)
        text.seek(0)
        self._lines: deque[str] = deque(maxlen=_KEPT)
        self._reader = csv.reader(self._keeping(text), delimiter=self._delimiter, strict=True)

    def __iter__(self) -> Iterator[list[str]]:
        """Go on with the next record."""
        try:
            yield from self._reader
        except csv.Error as error:
            raise Broken(self._broken()) from error

    def _keeping(self, lines: Iterable[str]) -> Iterator[str]:
        keep = self._lines.append
        for line in lines:
            keep(line)
            yield line

    def place(self, record: list[str], index: int = 0) -> Place:
        """Line and character column of a field; of the record's start where it has no such field."""
        count = 1 + sum(len(re.findall(_LINE_END, field)) for field in record)
        first = max(1, self._reader.line_num - count + 1)
        if count > len(self._lines):
            return Place(self._path, first)
        text = "".join([self._lines[position] for position in range(-count, 0)])
        before = text[: self._start(text, index if index < len(record) else 0)]
        ends = list(re.finditer(_LINE_END, before))
        return Place(self._path, first + len(ends), len(before) - (ends[-1].end() if ends else 0) + 1)

    def _start(self, text: str, index: int) -> int:
        """The offset of a field in the text of its record; the last that is found where rows were filled up."""
        position = 0
        for _ in range(index):
            end = position
            if text.startswith('"', position):
                end = position + 1
                while (end := text.index('"', end) + 1) < len(text) and text[end] == '"':
                    end += 1
            if (end := text.find(self._delimiter, end)) < 0:
                break
            position = end + 1
        return position

    def _broken(self) -> Problem:
        """Quotes that are not closed, or a field beyond the limit of csv, with the line in which the record begins."""
        self._text.seek(0)
        reader = csv.reader(self._text, delimiter=self._delimiter, strict=True)
        line = 1
        try:
            for _ in reader:
                line = reader.line_num + 1
        except csv.Error:
            pass
        return Problem("broken-record", Place(self._path, line))


def _delimiter(lines: list[str]) -> tuple[str, list[list[str]]]:
    """The delimiter by which the header names most columns, else the most frequent one; and its records."""
    found = []
    for delimiter in _DELIMITERS:
        records = _records(lines, delimiter)
        index = find_header(records)
        width = len(records[index]) if index >= 0 else 0
        found.append((width, "".join(lines).count(delimiter) if not width else 0, delimiter, records))
        if width > 1:
            break
    _, _, best, records = max(found, key=lambda one: one[:2])
    return best, records


def _records(lines: list[str], delimiter: str) -> list[list[str]]:
    """The records in some lines, as far as they can be read."""
    records = []
    try:
        for record in csv.reader(lines, delimiter=delimiter):
            records.append(record)  # noqa: PERF402 - those before an error are kept
    except csv.Error:
        pass
    return records
