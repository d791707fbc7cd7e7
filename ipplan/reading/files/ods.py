"""Read the sheets of an OpenDocument workbook (.ods) as texts."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple
from xml.etree.ElementTree import Element

from ipplan.reading.cells.number import NumericText
from ipplan.reading.files.archive import Archive, attribute, local
from ipplan.reading.files.number_format import plain
from ipplan.reading.files.sheet import Merge, Sheet
from ipplan.reading.files.workbook_limits import Count, Oversized

_HIDDEN = {"collapse", "filter"}
_CELLS = {"table-cell", "covered-table-cell"}
# What a cell holds besides its own text: remarks and drawings.
_BESIDE = {"annotation", "frame", "custom-shape", "line", "g"}
# Blank rows and columns to the end of the sheet are usual; no text is repeated so often.
_MOST_REPEATED = 100_000


class _Style(NamedTuple):
    """What a number format does: it divides, and puts texts before and after the digits."""

    divisor: int = 1
    before: str = ""
    after: str = ""


class Ods:
    """A workbook read in one pass, each sheet kept as texts."""

    def __init__(self, archive: Archive) -> None:
        self._styles: dict[str, _Style] = {}
        self._data_style: dict[str, str] = {}
        self._hidden_tables: set[str] = set()
        self._sheets: dict[str, Sheet] = {}
        self.visible: list[str] = []
        for part in ("styles.xml", "content.xml"):
            if part in archive:
                self._read(archive, part)

    @property
    def names(self) -> list[str]:
        """Return the names of all sheets."""
        return list(self._sheets)

    def sheet(self, name: str) -> Sheet:
        """Return one sheet."""
        return self._sheets[name]

    def _read(self, archive: Archive, part: str) -> None:
        reader: _SheetReader | None = None
        depth = 0
        for event, element in archive.elements(part):
            name = local(element.tag)
            if name == "table":
                depth += 1 if event == "start" else -1
                if event == "start" and depth == 1:
                    reader = _SheetReader(element, self._styles, self._data_style)
                elif event == "end" and depth == 0 and reader is not None:
                    self._sheets[reader.name] = reader.sheet()
                    if (attribute(element, "style-name") or "") not in self._hidden_tables:
                        self.visible.append(reader.name)
                    element.clear()
            elif event == "end" and depth == 1 and reader is not None and name in {"table-row", "table-column"}:
                reader.add(element, name)
                element.clear()
            elif event == "end" and depth == 0:
                self._style(name, element)

    def _style(self, name: str, element: Element) -> None:
        """Note a cell's style, a sheet's, or a number format."""
        own = attribute(element, "name") or ""
        if name == "style":
            self._data_style[own] = attribute(element, "data-style-name") or ""
            properties = next((child for child in element if local(child.tag) == "table-properties"), None)
            if properties is not None and attribute(properties, "display") == "false":
                self._hidden_tables.add(own)
        elif name in {"number-style", "percentage-style", "currency-style"}:
            self._styles[own] = _number_style(element)


def _number_style(element: Element) -> _Style:
    divisor, before, after, digits = 1, "", "", False
    for child in element:
        kind = local(child.tag)
        if kind in {"number", "scientific-number", "fraction"}:
            digits = True
            divisor = int(Decimal(attribute(child, "display-factor") or "1"))
        elif kind in {"text", "currency-symbol"}:
            text = (child.text or "").strip("()-+ ")
            before, after = (before, after + text) if digits else (before + text, after)
    return _Style(max(divisor, 1), before, after)


class _SheetReader:
    """Gathers the rows of one sheet as their elements end."""

    def __init__(self, table: Element, styles: dict[str, _Style], data_style: dict[str, str]) -> None:
        self.name = attribute(table, "name") or ""
        self._styles, self._data_style = styles, data_style
        self._rows: dict[int, dict[int, str]] = {}
        self._merges: list[Merge] = []
        self._hidden_rows, self._hidden_columns = set[int](), set[int]()
        self._scaled: set[tuple[int, int]] = set()
        self._row = self._column = 0
        self._count = Count()

    def sheet(self) -> Sheet:
        """Return what was gathered."""
        hidden = frozenset(self._hidden_rows), frozenset(self._hidden_columns)
        return Sheet(self.name, self._rows, self._merges, *hidden, frozenset(self._scaled))

    def add(self, element: Element, name: str) -> None:
        """Note a row or a column; both may stand for several."""
        if name == "table-column":
            repeated = _times(element, "columns")
            if attribute(element, "visibility") in _HIDDEN:
                self._hidden_columns.update(range(self._column, self._column + min(repeated, _MOST_REPEATED)))
            self._column += repeated
            return
        repeated = _times(element, "rows")
        cells = dict(self._cells(element))
        if cells:
            self._count.add(len(cells) * repeated)
            if repeated > _MOST_REPEATED:
                raise Oversized
            for row in range(self._row, self._row + repeated):
                self._rows[row] = {column: text for column, (text, _) in cells.items()}
                self._scaled.update((row, column) for column, (_, scaled) in cells.items() if scaled)
                if attribute(element, "visibility") in _HIDDEN:
                    self._hidden_rows.add(row)
        self._row += repeated

    def _cells(self, row: Element) -> Iterator[tuple[int, tuple[str, bool]]]:
        """Yield column, text and whether it is shown scaled, for each cell that holds something."""
        column = 0
        for cell in row:
            if local(cell.tag) not in _CELLS:
                continue
            repeated = _times(cell, "columns")
            text, scaled = self._text(cell)
            down, right = (int(attribute(cell, f"number-{way}-spanned") or 1) for way in ("rows", "columns"))
            if down > 1 or right > 1:
                self._merges.append(Merge(self._row, column, self._row + down - 1, column + right - 1))
            if text and local(cell.tag) == "table-cell":
                self._count.add(repeated)
                yield from ((at, (text, scaled)) for at in range(column, column + repeated))
            column += repeated

    def _text(self, cell: Element) -> tuple[str, bool]:
        kind, value = attribute(cell, "value-type") or "", attribute(cell, "value")
        displayed = "\n".join(_paragraph(child) for child in cell if local(child.tag) == "p")
        if attribute(cell, "formula") and not kind:
            return f"={attribute(cell, 'formula')}", False
        if kind == "date":
            return _date(attribute(cell, "date-value") or "", displayed), False
        if value is None or kind not in {"float", "percentage", "currency"}:
            return displayed, False
        number = plain(float(value))
        style = self._styles.get(self._data_style.get(attribute(cell, "style-name") or "", ""), _Style())
        if kind == "percentage":
            return NumericText(f"{_exact(number, 100, 1)}%"), False
        after = "" if style.after in {"", attribute(cell, "currency") or ""} else style.after
        before = style.before
        if kind == "currency":
            after = after or (attribute(cell, "currency") or "")
            before = ""
        return NumericText(f"{before}{_exact(number, 1, style.divisor)}{after}"), style.divisor > 1


def _exact(number: str, times: int, divisor: int) -> str:
    """Return the digits of a number times and divided by powers of ten."""
    if times == divisor:
        return number
    try:
        digits = f"{Decimal(number) * times / divisor:f}"
    except InvalidOperation as error:
        raise ValueError(number) from error
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _date(value: str, displayed: str) -> str:
    """Return a day, or the year alone where the sheet shows no more of it."""
    shown = displayed.strip().removesuffix("年")
    if len(shown) == len("2023") and shown.isdecimal():
        return shown
    return value.removesuffix("T00:00:00") or displayed


def _times(element: Element, of: str) -> int:
    return max(int(attribute(element, f"number-{of}-repeated") or 1), 1)


def _paragraph(element: Element) -> str:
    """Return the text of a paragraph with the spaces that OpenDocument writes as elements."""
    pieces = [element.text or ""]
    for child in element:
        name = local(child.tag)
        if name == "s":
            pieces.append(" " * min(int(attribute(child, "c") or 1), 1000))
        elif name in {"tab", "line-break"}:
            pieces.append(" ")
        elif name not in _BESIDE:
            pieces.append(_paragraph(child))
        pieces.append(child.tail or "")
    return "".join(pieces)
