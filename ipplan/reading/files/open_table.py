"""Open the table that a file holds: a delimited text in whatever encoding, or a sheet of a workbook."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

from ipplan.problem import Message
from ipplan.reading.files.delimited import DelimitedText
from ipplan.reading.files.encoding import find_encoding
from ipplan.reading.files.source import opened
from ipplan.reading.files.table import FindHeader, OpenTable


@contextmanager
def open_table(
    path: str,
    find_header: FindHeader,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
    most: int | None = None,
) -> Iterator[OpenTable | Message]:
    """Open a file's table, closed afterwards; a flaw where there is none. `-` is standard input.

    `encoding` overrules what is found by trial, `sheet` names the sheet of a workbook, `most` is how many
    bytes the file may have.
    """
    with opened(path, most=most) as source:
        if isinstance(source, Message):
            yield source
        elif source.is_workbook:
            from ipplan.reading.files.workbook import open_sheet

            yield open_sheet(source, sheet, find_header, encoding)
        elif isinstance(encoded := find_encoding(source.stream, encoding), Message):
            yield encoded
        else:
            source.stream.seek(0)
            with io.TextIOWrapper(source.stream, encoded.encoding, newline="") as text:
                remarks = (Message("encoding-doubtful"),) if encoded.is_doubtful else ()
                yield OpenTable(DelimitedText(path, text, find_header), encoded.sha256, remarks)
