"""Which cells of an Excel sheet are shown as per cent: beneath 24.8% lies 0.248, and only the format says so."""

import re
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from ipplan.reading.archive import DAMAGED, Area, elements

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_BUILT_IN = frozenset({"9", "10"})
_QUOTED = r'"[^"]*"|\\.|\[[^\]]*\]'
_CELL = r"([A-Z]{1,3})(\d{1,7})"


def percent_cells(stream: BinaryIO, sheet: str) -> frozenset[tuple[int, int]]:
    """Row and column (from 0) of the cells with a percent format; none where the file is no .xlsx."""
    try:
        with zipfile.ZipFile(stream) as archive:
            if "xl/workbook.xml" not in archive.namelist():
                return frozenset()
            styles = _percent_styles(archive)
            return frozenset(_cells(archive, _part(archive, sheet), styles))
    except DAMAGED:
        # Not a workbook of this kind, or a damaged one: what reads its values will say so.
        return frozenset()
    finally:
        stream.seek(0)


def _percent_styles(archive: zipfile.ZipFile) -> frozenset[str]:
    """Indices of the cell formats that show per cent."""
    formats: set[str] = set(_BUILT_IN)
    styles: list[str] = []
    if "xl/styles.xml" not in archive.namelist():
        return frozenset()
    for element in elements(archive, "xl/styles.xml"):
        if element.tag == f"{_MAIN}numFmt" and "%" in re.sub(_QUOTED, "", element.get("formatCode", "")):
            formats.add(element.get("numFmtId", ""))
        elif element.tag == f"{_MAIN}cellXfs":
            styles = [style.get("numFmtId", "") for style in element]
    return frozenset(str(index) for index, number_format in enumerate(styles) if number_format in formats)


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of the archive that holds a sheet."""
    sheets = (element for element in elements(archive, "xl/workbook.xml") if element.tag == f"{_MAIN}sheet")
    ids = {element.get("name"): element.get(_RELATION) for element in sheets}
    parts = {element.get("Id"): element.get("Target", "") for element in elements(archive, _RELATIONS)}
    target = parts[ids[sheet]]
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _cells(archive: zipfile.ZipFile, part: str, styles: frozenset[str]) -> Iterator[tuple[int, int]]:
    area = Area()
    for element in elements(archive, part):
        if element.tag == f"{_MAIN}c" and (match := re.fullmatch(_CELL, element.get("r", ""))):
            row, column = int(match[2]), _number(match[1])
            area.reach(row, column)
            if element.get("s") in styles:
                yield row - 1, column - 1
        elif element.tag == f"{_MAIN}row":
            element.clear()


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
