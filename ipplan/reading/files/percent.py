"""Which cells of a sheet are shown as per cent: beneath 24.8% lies 0.248, and only the format says so."""

import re
import zipfile
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element

from ipplan.reading.files.records import percent_records
from ipplan.reading.files.workbook_limits import Area, Oversized
from ipplan.reading.files.xls import MAGIC, workbook_stream
from ipplan.reading.files.zipped import DAMAGED, TABLE, Damaged, elements, local

_RELATIONS, _TEXTS = "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"
_BUILT_IN = frozenset({"9", "10"})
_QUOTED = r'"[^"]*"|\\.|\[[^\]]*\]'
_VALUE_TYPE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}value-type"
# No sheet of actuals has more cells of per cent.
_MOST = 1_000_000
_CELL = r"(?ia)([A-Z]{1,3})(\d{1,7})"


def percent_cells(stream: BinaryIO, sheet: str) -> frozenset[tuple[int, int]]:
    """Row and column (from 0) of the cells with a percent format.

    `Oversized` where the sheet reaches too far, `Damaged` where that cannot be told.
    """
    try:
        stream.seek(0)
        if stream.read(len(MAGIC)) == MAGIC:
            stream.seek(0)
            return frozenset(_cells_of_xls(workbook_stream(stream.read()) or b"", sheet))
        with zipfile.ZipFile(stream) as archive:
            if "content.xml" in archive.namelist():
                return frozenset(_cells_of_ods(archive, sheet))
            return frozenset(_cells_of_xlsx(archive, sheet))
    except DAMAGED as error:
        raise Damaged from error
    finally:
        stream.seek(0)


def _shows_percent(number_format: str) -> bool:
    return "%" in re.sub(_QUOTED, "", number_format)


def _cells_of_xls(book: bytes, sheet: str) -> Iterator[tuple[int, int]]:
    for row, column, index, styles in percent_records(book, sheet):
        number = styles.formats[index] if index < len(styles.formats) else 0
        if _shows_percent(styles.texts[number]) if number in styles.texts else str(number) in _BUILT_IN:
            yield row, column


def _cells_of_ods(archive: zipfile.ZipFile, sheet: str) -> Iterator[tuple[int, int]]:
    """An OpenDocument cell says itself that it is one; it may say so for several rows and columns."""
    name, row, found, rows = "", 0, 0, list[tuple[int, int, int, int]]()
    for element in elements(archive, "content.xml"):
        if element.tag == f"{TABLE}table-row":
            height, column = int(element.get(f"{TABLE}number-rows-repeated", "1")), 0
            for cell in element:
                width = int(cell.get(f"{TABLE}number-columns-repeated", "1"))
                if cell.get(_VALUE_TYPE) == "percentage":
                    rows.append((row, height, column, width))
                    found += height * width
                    if found > _MOST:
                        raise Oversized
                column += width
            row += height
        elif element.tag == f"{TABLE}table":
            name = element.get(f"{TABLE}name", "")
            if name == sheet:
                break
            row, found, rows = 0, 0, []
    if name == sheet:
        for top, height, left, width in rows:
            yield from ((top + down, left + right) for down in range(height) for right in range(width))


def _percent_styles(archive: zipfile.ZipFile) -> frozenset[str]:
    """Indices of the cell formats that show per cent."""
    formats: set[str] = set(_BUILT_IN)
    styles: list[str] = []
    if "xl/styles.xml" not in archive.namelist():
        return frozenset()
    for element in elements(archive, "xl/styles.xml"):
        name = local(element.tag)
        if name == "numFmt" and _shows_percent(element.get("formatCode", "")):
            formats.add(element.get("numFmtId", ""))
        elif name == "cellXfs":
            styles = [style.get("numFmtId", "") for style in element]
    return frozenset(str(index) for index, number_format in enumerate(styles) if number_format in formats)


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of the archive that holds a sheet."""
    sheets = (element for element in elements(archive, "xl/workbook.xml") if local(element.tag) == "sheet")
    ids = {element.get("name"): _relation(element) for element in sheets}
    parts = {element.get("Id"): element.get("Target", "") for element in elements(archive, _RELATIONS)}
    target = parts[ids[sheet]]
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _relation(element: Element) -> str | None:
    return next((value for name, value in element.attrib.items() if name.endswith("}id")), None)


def _longest_text(archive: zipfile.ZipFile) -> int:
    """The length of the longest text that cells share."""
    if _TEXTS not in archive.namelist():
        return 0
    longest = 0
    for element in elements(archive, _TEXTS):
        if local(element.tag) == "si":
            longest = max(longest, sum(map(len, element.itertext())))
            element.clear()
    return longest


def _cells_of_xlsx(archive: zipfile.ZipFile, sheet: str) -> Iterator[tuple[int, int]]:
    styles, longest = _percent_styles(archive), _longest_text(archive)
    area, row = Area(), 0
    for element in elements(archive, _part(archive, sheet)):
        if local(element.tag) != "row":
            continue
        row, column = int(element.get("r") or row + 1), 0
        for cell in element:
            own, column = _position(cell.get("r"), row, column)
            area.reach(max(row, own), column)
            if cell.get("t") == "s":
                area.hold(longest)
            if cell.get("s") in styles:
                yield own - 1, column - 1


def _position(written: str | None, row: int, before: int) -> tuple[int, int]:
    """Row and column (from 1) of a cell: as it says itself, else the one after the last."""
    if written is None:
        return row, before + 1
    if (match := re.fullmatch(_CELL, written)) is None:
        raise ValueError(written)
    return int(match[2]), _number(match[1].upper())


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
