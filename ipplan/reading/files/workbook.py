"""Open workbooks: the one sheet that holds actuals, as a table of texts.

`.xlsx` and `.ods` need nothing beside ipplan, `.xls` and `.et` the extra `excel`.
"""

import hashlib
from typing import BinaryIO, Protocol

from ipplan.problem import Message, Term
from ipplan.reading.files.archive import DAMAGED, Archive, Damaged, kind_of
from ipplan.reading.files.sheet import Sheet, SheetTable
from ipplan.reading.files.source import Source
from ipplan.reading.files.table import FindHeader, NoHeader, OpenTable
from ipplan.reading.files.workbook_limits import LARGEST_FILE, Oversized

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
# Streams by which compound files that are no workbook are known.
_OTHERS = {"WordDocument": "Word (.doc)", "PowerPoint Document": "PowerPoint (.ppt)", "__properties": "Outlook (.msg)"}
_DAMAGED = Message("unreadable-workbook", reason=Term("damaged_workbook"))
_TOO_LARGE = Message("workbook-too-large", largest=LARGEST_FILE >> 20)


class Book(Protocol):
    """A workbook: the names of its sheets, those in sight among them, and each sheet when it is asked for."""

    visible: list[str]

    @property
    def names(self) -> list[str]:
        """Return the names of all sheets."""

    def sheet(self, name: str) -> Sheet:
        """Read one sheet."""


def open_sheet(
    source: Source, asked: str | None, find_header: FindHeader, encoding: str | None = None
) -> OpenTable | Message:
    """Open the sheet asked for, else the one sheet in sight that has a header of actuals.

    `encoding` is that of the texts of an .xls before Excel 97, where the file does not say it.
    """
    content = source.stream.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        return _TOO_LARGE
    source.stream.seek(0)
    try:
        old = not content.startswith(b"PK")
        book = _old(content, encoding) if old else _zipped(source.stream)
        table = book if isinstance(book, Message) else _sheet(source.path, book, asked, find_header)
    except Oversized:
        return _TOO_LARGE
    except (Damaged, *DAMAGED):
        return _DAMAGED
    if isinstance(table, Message):
        return table
    return OpenTable(table, hashlib.sha256(content).hexdigest(), table.remarks)


def every_sheet(source: Source, encoding: str | None = None) -> list[SheetTable] | Message:
    """Read every sheet in sight of a workbook that is no table of actuals, none of its rows taken for a header."""
    content = source.stream.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        return _TOO_LARGE
    source.stream.seek(0)
    try:
        book = _zipped(source.stream) if content.startswith(b"PK") else _old(content, encoding)
        if isinstance(book, Message):
            return book
        return [
            SheetTable(source.path, book.sheet(name), lambda _rows, _merged: NoHeader())
            for name in book.visible or book.names
        ]
    except Oversized:
        return _TOO_LARGE
    except (Damaged, *DAMAGED):
        return _DAMAGED


def _zipped(stream: BinaryIO) -> Book | Message:
    archive = Archive(stream)
    match kind_of(archive):
        case "xlsx":
            from ipplan.reading.files.xlsx import Xlsx

            return Xlsx(archive)
        case "ods":
            from ipplan.reading.files.ods import Ods

            return Ods(archive)
        case kind:
            return Message("not-a-table", kind=kind)


def _old(content: bytes, encoding: str | None) -> Book | Message:
    """Open what begins like an .xls: it may also be encrypted, or a document of another program."""
    if _LOCKED in content:
        return Message("workbook-locked")
    for stream, kind in _OTHERS.items():
        if content.startswith(_MAGIC) and stream.encode("utf-16-le") in content:
            return Message("not-a-table", kind=kind)
    from ipplan.reading.files.xls import Locked, Xls

    try:
        return Xls(content, encoding)
    except ImportError:
        return Message("excel-extra-missing")
    except Locked:
        return Message("workbook-locked")


def _sheet(path: str, book: Book, asked: str | None, find_header: FindHeader) -> SheetTable | Message:
    if asked is not None and asked not in book.names:
        return Message("no-sheet", found=asked, known=tuple(book.names))
    names = [asked] if asked is not None else book.visible or book.names
    if not names:
        return Message("empty-table")
    tables = {name: SheetTable(path, book.sheet(name), find_header) for name in names}
    filled = [name for name, table in tables.items() if any(any(row) for row in table.head)]
    headed = [name for name in filled if tables[name].header.has_values]
    if len(headed) > 1:
        return Message("several-sheets", known=tuple(headed))
    some = [name for name in filled if tables[name].header.width > 1]
    return tables[(headed or some or filled or names)[0]]
