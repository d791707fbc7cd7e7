"""The file that a workbook is: refused where reading it would need far more memory than a sheet of actuals can."""

import zipfile
import zlib
from collections.abc import Iterator
from struct import error as StructError  # noqa: N812 - an exception under its class's name
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, iterparse

from ipplan.reading.files.records import refuse_oversized
from ipplan.reading.files.workbook_limits import WIDEST_ROW, Area, Oversized
from ipplan.reading.files.xls import MAGIC, workbook_stream

DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, ParseError, StructError, LookupError, ValueError, OverflowError),
    *(NotImplementedError, RuntimeError, EOFError, OSError),
)
# Bytes unpacked.
_LARGEST = 256 << 20
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


class Damaged(Exception):  # noqa: N818 - said of the workbook
    """A workbook of which it cannot be told how much it holds."""


def elements(archive: zipfile.ZipFile, part: str) -> Iterator[Element]:
    """The elements of a part, each once it is complete; a row is forgotten once it has been looked at."""
    cells = 0
    with archive.open(part) as content:
        for _, element in iterparse(content):  # noqa: S314 - expat bounds entity expansion, the size is checked here
            yield element
            name = local(element.tag)
            if name in {"row", "table-row"}:
                element.clear()
                cells = 0
            elif name in {"c", "table-cell", "covered-table-cell"}:
                cells += 1
                if cells > WIDEST_ROW:
                    raise Oversized


def local(tag: str) -> str:
    """The name of an element or attribute without its name space, which differs between editions of a format."""
    return tag.rpartition("}")[2]


def refuse_bomb(stream: BinaryIO) -> None:
    """Raise `Oversized` where a workbook holds more than a sheet of actuals can, `Damaged` where that is unknown."""
    try:
        stream.seek(0)
        if stream.read(len(MAGIC)) == MAGIC:
            stream.seek(0)
            if (book := workbook_stream(stream.read())) is not None:
                refuse_oversized(book)
            return
        with zipfile.ZipFile(stream) as archive:
            names = [part.filename.lower().replace("\\", "/") for part in archive.infolist()]
            if sum(part.file_size for part in archive.infolist()) > _LARGEST:
                raise Oversized
            if len(set(names)) < len(names) or not {"xl/workbook.xml", "content.xml"} & set(archive.namelist()):
                raise Damaged
            if "content.xml" in archive.namelist():
                _refuse_repeated_cells(archive)
    except DAMAGED as error:
        raise Damaged from error
    finally:
        stream.seek(0)


def _refuse_repeated_cells(archive: zipfile.ZipFile) -> None:
    """An OpenDocument sheet may say of one cell that it stands in a million rows."""
    area, row = Area(), 0
    for element in elements(archive, "content.xml"):
        if element.tag == f"{TABLE}table":
            area, row = Area(), 0
        elif element.tag == f"{TABLE}table-row":
            height = int(element.get(f"{TABLE}number-rows-repeated", "1"))
            row += height
            column = last = 0
            for cell in element:
                width = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
                column += width
                if len(cell) or len(cell.attrib) > 2:  # noqa: PLR2004 - blank ones have a style and a number
                    last = column
                    text = sum(map(len, cell.itertext())) + sum(map(len, cell.attrib.values()))
                    area.hold(text, height * width)
            if last:  # blank rows and cells to the end of the sheet are usual, and cost nothing
                area.reach(row, last)
