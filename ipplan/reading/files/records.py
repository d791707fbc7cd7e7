"""Rows that a program hands over, as a table like that of a file."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from ipplan.problem import Message, Place
from ipplan.reading.files.sheet import Sheet, SheetTable
from ipplan.reading.files.table import FindHeader, OpenTable, Records


class RecordTable(SheetTable):
    """Records as a table whose places are what a program would write: `[2].value` of the third record."""

    def __init__(self, records: Records, find_header: FindHeader) -> None:
        self._titles = records.columns
        rows = {number: _cells(row) for number, row in enumerate((records.columns, *records.rows))}
        super().__init__(records.name, Sheet("", rows), find_header)

    def place(self, record: Sequence[str], index: int = 0) -> Place:
        """Return the record and the column of a field."""
        column = min(index, max(len(record) - 1, 0), len(self._titles) - 1)
        row = self._numbers[self._next - 1]
        title = self._titles[column]
        return Place(self.path, row, column + 1, f"[{row - 1}].{title}" if row else title)


def _cells(row: Sequence[str]) -> Mapping[int, str]:
    return {column: text for column, text in enumerate(row) if text or not column}


@contextmanager
def open_records(records: Records, find_header: FindHeader) -> Iterator[OpenTable | Message]:
    """Open records as `open_table` opens a file; a message where there is no column."""
    if not records.columns:
        yield Message("empty-table")
    else:
        content = json.dumps([records.columns, records.rows]).encode()
        yield OpenTable(RecordTable(records, find_header), hashlib.sha256(content).hexdigest())
