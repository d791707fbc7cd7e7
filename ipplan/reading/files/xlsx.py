"""Read the sheets of an Excel workbook (.xlsx, .xlsm) as texts.

A library would give the values alone. What a person sees needs more: the number format of each cell, what is hidden,
which cells are merged, and whether a formula was ever computed.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from posixpath import join, normpath
from xml.etree.ElementTree import Element

from ipplan.reading.files.archive import Archive, Damaged, local
from ipplan.reading.files.number_format import BUILT_IN, is_scaled, plain, shown
from ipplan.reading.files.sheet import Merge, Sheet
from ipplan.reading.files.workbook_limits import Count

_MAIN = "officeDocument"
_CELL = r"(?ia)\$?([A-Z]{1,3})\$?(\d{1,7})"
_ESCAPED = r"_x([0-9a-fA-F]{4})_"
_TRUE = {"1", "true", "on"}
_WIDEST = 16_384


class Xlsx:
    """A workbook whose parts are read as they are needed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._main = self._main_part()
        self._targets = self._relations(self._main)
        self._sheets: dict[str, str] = {}
        self.visible: list[str] = []
        self._from_1904 = self._computes_on_load = False
        for element in archive.whole(self._main):
            name = local(element.tag)
            if name == "sheet":
                self._add(element)
            elif name == "workbookPr":
                self._from_1904 = element.get("date1904") in _TRUE
            elif name == "calcPr":
                self._computes_on_load = element.get("fullCalcOnLoad") in _TRUE

    @property
    def names(self) -> list[str]:
        """Return the names of all sheets."""
        return list(self._sheets)

    def _main_part(self) -> str:
        if "_rels/.rels" in self._archive:
            for element in self._archive.whole("_rels/.rels"):
                if element.get("Type", "").endswith(f"/{_MAIN}"):
                    return normpath(element.get("Target", "").replace("\\", "/").lstrip("/"))
        return "xl/workbook.xml"

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return the kind and the part of each relation of a part, by its id."""
        folder, _, name = part.rpartition("/")
        relations = join(folder, "_rels", f"{name}.rels")
        if relations not in self._archive:
            raise Damaged
        found = {}
        for element in self._archive.whole(relations):
            target = element.get("Target", "").replace("\\", "/")
            path = target.lstrip("/") if target.startswith("/") else normpath(join(folder, target))
            found[element.get("Id", "")] = (element.get("Type", "").rpartition("/")[2], path)
        return found

    def _add(self, element: Element) -> None:
        relation = next((value for key, value in element.attrib.items() if key.endswith("}id")), "")
        kind, part = self._targets.get(relation, ("", ""))
        name = element.get("name", "")
        if kind == "worksheet" and part in self._archive:
            self._sheets[name] = part
            if (element.get("state") or "visible") == "visible":
                self.visible.append(name)

    def _related(self, kind: str) -> str | None:
        return next((part for found, part in self._targets.values() if found == kind and part in self._archive), None)

    @cached_property
    def _texts(self) -> list[str]:
        """Return the texts that cells share."""
        if (part := self._related("sharedStrings")) is None:
            return []
        texts = []
        for element in self._archive.whole(part):
            if local(element.tag) == "si":
                texts.append(_text_of(element))
                element.clear()
        return texts

    @cached_property
    def _formats(self) -> list[str]:
        """Return the number format of each style."""
        if (part := self._related("styles")) is None:
            return []
        codes, styles = dict(BUILT_IN), list[int]()
        for element in self._archive.whole(part):
            name = local(element.tag)
            if name == "numFmt" and (number := element.get("numFmtId", "")).isdecimal():
                codes[int(number)] = element.get("formatCode", "")
            elif name == "cellXfs":
                styles = [int(style.get("numFmtId") or 0) for style in element]
        return [codes.get(number, "") for number in styles]

    def sheet(self, name: str) -> Sheet:
        """Read one sheet."""
        rows: dict[int, dict[int, str]] = {}
        merges: list[Merge] = []
        hidden_rows, hidden_columns, scaled = set[int](), set[int](), set[tuple[int, int]]()
        count, number = Count(), 0
        for element in self._archive.whole(self._sheets[name]):
            match local(element.tag):
                case "col":
                    hidden = _hidden_columns(element)
                    count.add(len(hidden))
                    hidden_columns.update(hidden)
                case "row":
                    number = int(element.get("r") or number + 1)
                    if element.get("hidden") in _TRUE or element.get("ht") in {"0", "0.0"}:
                        hidden_rows.add(number - 1)
                    count.add(len(element))
                    for row, column, text, is_shown_smaller in self._cells(element, number):
                        rows.setdefault(row, {})[column] = text
                        if is_shown_smaller:
                            scaled.add((row, column))
                    element.clear()
                case "mergeCell":
                    merges.append(_merge(element.get("ref", "")))
        return Sheet(name, rows, merges, frozenset(hidden_rows), frozenset(hidden_columns), frozenset(scaled))

    def _cells(self, row: Element, number: int) -> Iterator[tuple[int, int, str, bool]]:
        """Yield row, column (from 0), text and whether it is shown scaled, for each cell that holds something."""
        column = 0
        for cell in row:
            if local(cell.tag) != "c":
                continue
            written = cell.get("r")
            own, column = _position(written) if written else (number, column + 1)
            text, is_shown_smaller = self._text(cell)
            if text:
                yield own - 1, column - 1, text, is_shown_smaller

    def _text(self, cell: Element) -> tuple[str, bool]:
        """Return the text that a cell shows, and whether its format scales it."""
        kind = cell.get("t", "n")
        parts = {local(child.tag): child for child in cell}
        value, formula = parts.get("v"), parts.get("f")
        if kind == "inlineStr":
            return (_text_of(parts["is"]) if "is" in parts else ""), False
        written = (value.text or "") if value is not None else ""
        if formula is not None and self._is_uncomputed(kind, written, has_value=value is not None):
            return f"={formula.text or ''}", False
        if kind == "s":
            return (self._texts[int(written)] if written else ""), False
        if kind == "b":
            return ("TRUE" if written in _TRUE else "FALSE"), False
        if kind in {"str", "e", "d"} or not written:
            return _unescaped(written), False
        return self._number(float(written), int(cell.get("s") or 0))

    def _is_uncomputed(self, kind: str, written: str, *, has_value: bool) -> bool:
        """Return whether a formula was written by a program that left the computing to the one that opens the file."""
        if not has_value or (not written and kind != "str"):
            return True
        return self._computes_on_load and kind == "n" and float(written) == 0

    def _number(self, value: float, style: int) -> tuple[str, bool]:
        code = self._formats[style] if 0 <= style < len(self._formats) else ""
        if not code:
            return plain(value), False
        return shown(value, code, from_1904=self._from_1904), is_scaled(code, value)


def _text_of(element: Element) -> str:
    """Return the text of a cell without its reading aids (phonetic runs)."""
    pieces = []
    for child in element:
        name = local(child.tag)
        if name == "t":
            pieces.append(child.text or "")
        elif name == "r":
            pieces += [part.text or "" for part in child if local(part.tag) == "t"]
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    return re.sub(_ESCAPED, lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _hidden_columns(element: Element) -> range:
    if element.get("hidden") not in _TRUE and element.get("width") not in {"0", "0.0"}:
        return range(0)
    return range(int(element.get("min", "1")) - 1, min(int(element.get("max", "1")), _WIDEST))


def _merge(reference: str) -> Merge:
    first, _, last = reference.partition(":")
    (top, left), (bottom, right) = _position(first), _position(last or first)
    return Merge(top - 1, left - 1, bottom - 1, right - 1)


def _position(written: str) -> tuple[int, int]:
    """Return row and column, counted from 1, of a cell's name."""
    if (match := re.fullmatch(_CELL, written)) is None:
        raise ValueError(written)
    number = 0
    for letter in match[1].upper():
        number = number * 26 + ord(letter) - 64
    return int(match[2]), number
