"""Read the sheets of an old Excel or WPS workbook (.xls, .et) as texts, through xlrd."""

from collections.abc import Iterator
from io import StringIO
from typing import Any

from ipplan.reading.files.archive import Damaged
from ipplan.reading.files.number_format import is_scaled, shown
from ipplan.reading.files.sheet import Merge, Sheet
from ipplan.reading.files.workbook_limits import Count

# From Excel 97 on texts are Unicode; before, they are in an encoding that a file may forget to name.
_UNICODE = 80
_ENCODINGS = ("utf-8", "gb18030")


class Locked(Exception):  # noqa: N818 - said of the workbook
    """Raised when a password hides the sheets."""


class Xls:
    """A workbook whose sheets are read as they are needed."""

    def __init__(self, content: bytes, encoding: str | None) -> None:
        import xlrd

        self._book: Any = _opened(content, encoding)
        if encoding is None and self._book.biff_version < _UNICODE and self._book.codepage is None:
            self._book = _by_trial(content, self._book)
        self._errors: dict[int, str] = xlrd.error_text_from_code
        self.names: list[str] = list(self._book.sheet_names())
        states = self._book._sheet_visibility  # noqa: SLF001 - known before any sheet is read
        self.visible = [name for name, state in zip(self.names, states, strict=True) if state == 0]

    def sheet(self, name: str) -> Sheet:
        """Read one sheet."""
        try:
            sheet = self._book.sheet_by_name(name)
        except Exception as error:  # as above
            raise Damaged from error
        count = Count()
        rows: dict[int, dict[int, str]] = {}
        scaled: set[tuple[int, int]] = set()
        for row in range(sheet.nrows):
            count.add(1 + sheet.row_len(row))
            cells = {}
            for column, text, is_shown_smaller in self._cells(sheet, row):
                cells[column] = text
                if is_shown_smaller:
                    scaled.add((row, column))
            if cells:
                rows[row] = cells
        merges = [Merge(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells]
        hidden_rows = frozenset(row for row, info in sheet.rowinfo_map.items() if info.hidden)
        hidden_columns = frozenset(column for column, info in sheet.colinfo_map.items() if info.hidden)
        return Sheet(name, rows, merges, hidden_rows, hidden_columns, frozenset(scaled))

    def _cells(self, sheet: Any, row: int) -> Iterator[tuple[int, str, bool]]:
        """Yield column, text and whether it is shown scaled, for each cell of a row that holds something."""
        import xlrd

        for column in range(sheet.row_len(row)):
            kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
            if kind == xlrd.XL_CELL_TEXT:
                text, smaller = value, False
            elif kind in {xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE}:
                code = self._code(sheet.cell_xf_index(row, column))
                text = shown(value, code, from_1904=self._book.datemode == 1)
                smaller = is_scaled(code, value)
            elif kind == xlrd.XL_CELL_BOOLEAN:
                text, smaller = ("TRUE" if value else "FALSE"), False
            elif kind == xlrd.XL_CELL_ERROR:
                text, smaller = self._errors.get(value, "#ERROR!"), False
            else:
                continue
            if text:
                yield column, text, smaller

    def _code(self, style: int) -> str:
        """Return the number format of a style."""
        found = self._book.format_map.get(self._book.xf_list[style].format_key)
        return "" if found is None else found.format_str


def _opened(content: bytes, encoding: str | None) -> Any:
    import xlrd

    try:
        return xlrd.open_workbook(
            file_contents=content,
            logfile=StringIO(),
            formatting_info=True,
            on_demand=True,
            ragged_rows=True,
            encoding_override=encoding,
        )
    except Exception as error:  # xlrd raises whatever it runs into: of damaged files nearly anything
        raise (Locked if "encrypted" in str(error) else Damaged) from error


def _by_trial(content: bytes, otherwise: Any) -> Any:
    """Return the workbook in the first encoding in which all of its texts can be read."""
    for encoding in _ENCODINGS:
        try:
            book = _opened(content, encoding)
            for name in book.sheet_names():
                book.sheet_by_name(name)
        except Exception:  # noqa: BLE001, S112 - as above; the next encoding is tried
            continue
        return book
    return otherwise
