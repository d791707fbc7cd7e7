"""The archive that a workbook is: refused where it would need far more memory than a sheet of actuals can."""

import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, iterparse

DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, ParseError, KeyError, ValueError),
    *(NotImplementedError, RuntimeError, EOFError, OSError),
)
# Bytes unpacked, and cells as a rectangle: what reads the cells lays out every one of them.
_LARGEST = 256 << 20
_LARGEST_AREA = 8_000_000
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


class Oversized(Exception):  # noqa: N818 - said of the workbook
    """A workbook that would need far more memory than its file."""


class Area:
    """How far the cells of a sheet reach."""

    def __init__(self) -> None:
        self._rows = self._columns = 0

    def reach(self, rows: int, columns: int) -> None:
        """There is a cell in this row and column, counted from 1; `Oversized` where that is too far out."""
        self._rows, self._columns = max(self._rows, rows), max(self._columns, columns)
        if self._rows * self._columns > _LARGEST_AREA:
            raise Oversized


def elements(archive: zipfile.ZipFile, part: str) -> Iterator[Element]:
    """The elements of a part, each once it is complete."""
    with archive.open(part) as content:
        for _, element in iterparse(content):  # noqa: S314 - expat bounds entity expansion, the size is checked here
            yield element


def refuse_bomb(stream: BinaryIO) -> None:
    """Raise `Oversized` where an archive unpacks to far more than a sheet of actuals can hold.

    A damaged archive is left to what reads its values.
    """
    try:
        with zipfile.ZipFile(stream) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST:
                raise Oversized
            if "content.xml" in archive.namelist():
                _refuse_repeated_cells(archive)
    except DAMAGED:
        pass
    finally:
        stream.seek(0)


def _refuse_repeated_cells(archive: zipfile.ZipFile) -> None:
    """An OpenDocument sheet may say of one cell that it stands in a million rows."""
    area, row = Area(), 0
    for element in elements(archive, "content.xml"):
        if element.tag == f"{_TABLE}table":
            area, row = Area(), 0
        elif element.tag == f"{_TABLE}table-row":
            row += int(element.get(f"{_TABLE}number-rows-repeated", "1"))
            column = last = 0
            for cell in element:
                column += int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
                last = column if len(cell) else last
            if last:  # blank rows and cells to the end of the sheet are usual, and cost nothing
                area.reach(row, last)
            element.clear()
