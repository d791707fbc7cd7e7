"""Read delimited texts (CSV) as tables: rows of texts, each with the place of its fields."""

import csv
import re
from collections import deque
from collections.abc import Iterator, Mapping
from itertools import filterfalse, islice
from typing import TextIO

from ipplan.problem import Message, Place
from ipplan.reading.files.table import HEAD, Broken, FindHeader, FoundHeader

_DELIMITERS = (",", "\t", ";", "|", "，")
# Places inside a record that runs over more lines than this are told by line alone.
_KEPT = 64
_SEVERAL_IN_ONE = r"[\w ]+(?:,[\w ]+)+\\[\w ]+"
_LINE_END = r"\r\n|\r|\n"


class DelimitedText:
    """A CSV, whatever it is delimited by: commas, tabs, semicolons or strokes, as its header says."""

    merged: Mapping[tuple[int, int], str] = {}

    def __init__(self, path: str, text: TextIO, find_header: FindHeader) -> None:
        self.path = path
        self.name = ""
        self._text = text
        lines = list(islice(text, HEAD))
        self.delimiter, self.head, self.header = _delimiter(lines, find_header)
        # Eurostat holds several columns in the first one.
        self._within = (
            lines[0].split(self.delimiter)[0].count(",") if _is_eurostat(_records(lines[:1], self.delimiter)) else 0
        )
        text.seek(0)
        self._lines: deque[str] = deque(maxlen=_KEPT)
        # `append` returns nothing, so that every line is kept and passed on, a million of them without a Python step.
        lines_kept = filterfalse(self._lines.append, text)
        self._reader = csv.reader(lines_kept, delimiter=self.delimiter, strict=True)

    def __iter__(self) -> Iterator[list[str]]:
        """Go on with the next record."""
        try:
            yield from map(_split_first, self._reader) if self._within else self._reader
        except csv.Error as error:  # an open quotation mark, or a field beyond the limit of csv
            line = self._open_quote() or self._reader.line_num
            raise Broken(Message("broken-record").at(Place(self.path, line))) from error

    def above(self, _index: int) -> str:
        """Return nothing: a text has no merged cells."""
        return ""

    def is_scaled(self, _index: int) -> bool:
        """Return False: a text shows what it holds."""
        return False

    def _open_quote(self) -> int:
        """Return the line of the quotation mark that is open where reading ended; 0 where none is."""
        self._text.seek(0)
        quote = 0
        for number, line in enumerate(islice(self._text, self._reader.line_num), 1):
            if line.count('"') % 2:
                quote = 0 if quote else number
        return quote

    def place(self, record: list[str], index: int = 0) -> Place:
        """Return line and character column of a field; of the record's start where it has no such field."""
        index = max(index - self._within, 0)
        whole = "".join(record)
        count = 1 + (sum(len(re.findall(_LINE_END, field)) for field in record) if _has_line_end(whole) else 0)
        first = max(1, self._reader.line_num - count + 1)
        if count > len(self._lines):
            return Place(self.path, first)
        text = "".join([self._lines[position] for position in range(-count, 0)])
        before = text[: self._start(text, index if index < len(record) else 0)]
        ends = list(re.finditer(_LINE_END, before))
        return Place(self.path, first + len(ends), len(before) - (ends[-1].end() if ends else 0) + 1)

    def _start(self, text: str, index: int) -> int:
        """Return the offset of a field in the text of its record; the last that is found where rows were filled up."""
        position = 0
        for _ in range(index):
            end = position
            if text.startswith('"', position):
                end = position + 1
                while (end := text.index('"', end) + 1) < len(text) and text[end] == '"':
                    end += 1
            if (end := text.find(self.delimiter, end)) < 0:
                break
            position = end + 1
        return position


def _has_line_end(text: str) -> bool:
    return "\n" in text or "\r" in text


def _delimiter(lines: list[str], find_header: FindHeader) -> tuple[str, list[list[str]], FoundHeader]:
    """Return the delimiter by which the header names most columns, else the most frequent one; records and header."""
    best: tuple[tuple[bool, int, int], str, list[list[str]], FoundHeader] | None = None
    for delimiter in _DELIMITERS:
        records = _records(lines, delimiter)
        if _is_eurostat(records):
            records = [_split_first(record) for record in records]
        header = find_header(records, {})
        width = header.width if header.width > 1 else 0
        rank = (header.has_values, width, 0 if width else sum(line.count(delimiter) for line in lines))
        if best is None or rank > best[0]:
            best = (rank, delimiter, records, header)
        if header.has_values:
            break
    assert best is not None
    return best[1:]


def _records(lines: list[str], delimiter: str) -> list[list[str]]:
    """Return the records in some lines, as far as they can be read."""
    records = []
    try:
        for record in csv.reader(lines, delimiter=delimiter):
            records.append(record)  # noqa: PERF402 - those before an error are kept
    except csv.Error:
        pass
    return records


def _is_eurostat(records: list[list[str]]) -> bool:
    r"""Return whether the first column holds several, as Eurostat has it: `unit,geo\TIME_PERIOD` over `EUR,DE`."""
    return bool(records and records[0] and re.fullmatch(_SEVERAL_IN_ONE, records[0][0].strip()))


def _split_first(record: list[str]) -> list[str]:
    return [*record[0].split(","), *record[1:]] if record else record
