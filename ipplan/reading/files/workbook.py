"""Workbooks: the one sheet that holds actuals, as a table of texts. Needs the extra `excel`."""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from ipplan.problem import Place, Term
from ipplan.reading.actuals.layout import find_header
from ipplan.reading.cells.flaw import Flaw
from ipplan.reading.cells.period import FIRST_YEAR, LAST_YEAR
from ipplan.reading.files.delimited import HEAD
from ipplan.reading.files.encoding import CHUNK
from ipplan.reading.files.percent import percent_cells
from ipplan.reading.files.source import Source
from ipplan.reading.files.workbook_limits import Oversized
from ipplan.reading.files.xls import MAGIC
from ipplan.reading.files.zipped import Damaged, refuse_bomb

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

# A workbook has no more than the sheet it shows; a larger file is a dump, better read as CSV.
LARGEST = 64 << 20
_STDERR = 2
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


class SheetTable:
    """The rows of a sheet, its cells as the texts that a person sees."""

    def __init__(self, path: str, name: str, rows: list[list[str]]) -> None:
        self._path = path
        self._name = name
        self._rows = rows
        self._next = 0
        self.head = rows[:HEAD]

    def __iter__(self) -> Iterator[list[str]]:
        """Go on with the next row."""
        while self._next < len(self._rows):
            self._next += 1
            yield self._rows[self._next - 1]

    def place(self, record: list[str], index: int = 0) -> Place:
        """The cell of the row that was read last, as the workbook names it."""
        column = min(index, max(len(record) - 1, 0))
        return Place(self._path, self._next, column + 1, f"{self._name}!{_letters(column)}{self._next}")


class Sheet(NamedTuple):
    """The sheet that was read, and the checksum of the workbook."""

    table: SheetTable
    sha256: str


def open_sheet(source: Source, asked: str | None) -> Sheet | Flaw:
    """The sheet asked for, else the one sheet in sight that has a header of actuals."""
    try:
        import python_calamine
    except ImportError:
        return Flaw("excel-extra-missing")
    digest, size = hashlib.sha256(), 0
    while chunk := source.stream.read(CHUNK):
        digest.update(chunk)
        size += len(chunk)
    if size > LARGEST:
        return Flaw("workbook-too-large", {"largest": LARGEST >> 20})
    source.stream.seek(0)
    if _is_locked(source.stream):
        return Flaw("workbook-locked")
    try:
        refuse_bomb(source.stream)
        with _quiet(), python_calamine.load_workbook(source.stream) as book:
            table = _sheet(source, book, asked)
    except BaseException as error:
        if (flaw := _flaw(error)) is None:
            raise
        return flaw
    return table if isinstance(table, Flaw) else Sheet(table, digest.hexdigest())


def _is_locked(stream: BinaryIO) -> bool:
    """Whether a password hides the sheets: a compound file whose directory names the package that is encrypted."""
    content = stream.read() if stream.read(len(MAGIC)) == MAGIC else b""
    stream.seek(0)
    return _ENCRYPTED in content


def _flaw(error: BaseException) -> Flaw | None:
    """What an error says of the workbook; None where it is a fault of the program."""
    from python_calamine import CalamineError, PasswordError

    if isinstance(error, PasswordError):
        return Flaw("workbook-locked")
    if isinstance(error, Oversized):
        return Flaw("workbook-too-large", {"largest": LARGEST >> 20})
    if isinstance(error, Damaged):
        return Flaw("unreadable-workbook", {"reason": Term("damaged_workbook")})
    # What goes wrong inside the reader's Rust arrives as a PanicException, derived from BaseException.
    known = isinstance(error, (CalamineError, OSError, ValueError, OverflowError))
    if known or type(error).__name__ == "PanicException":
        return Flaw("unreadable-workbook", {"reason": str(error)})
    return None


@contextmanager
def _quiet() -> Iterator[None]:
    """Nothing on stderr: what goes wrong inside the reader's Rust would be told there, in Rust's own words."""
    try:
        kept, nowhere = os.dup(_STDERR), os.open(os.devnull, os.O_WRONLY)
    except OSError:  # there is no stderr
        yield
        return
    os.dup2(nowhere, _STDERR)
    os.close(nowhere)
    try:
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)


def _sheet(source: Source, book: "CalamineWorkbook", asked: str | None) -> SheetTable | Flaw:
    from python_calamine import SheetVisibleEnum

    visible = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
    if asked is not None and asked not in book.sheet_names:
        return Flaw("no-sheet", {"found": asked, "known": tuple(book.sheet_names)})
    names = [asked] if asked is not None else visible or book.sheet_names
    if not names:
        return Flaw("empty-table")
    tables = {name: SheetTable(source.path, name, _rows(source, book, name)) for name in names}
    if asked is not None or len(tables) == 1:
        return tables[names[0]]
    filled = [name for name, table in tables.items() if any(any(row) for row in table.head)]
    headed = [name for name in filled if find_header(tables[name].head) >= 0]
    if len(headed) > 1:
        return Flaw("several-sheets", {"known": tuple(headed)})
    return tables[(headed or filled or names)[0]]


def _rows(source: Source, book: "CalamineWorkbook", name: str) -> list[list[str]]:
    percents = percent_cells(source.stream, name)
    sheet = book.get_sheet_by_name(name)
    values = sheet.to_python(skip_empty_area=False)
    _fill_merged(sheet, values)
    return [
        [_text(value, percent=(row, column) in percents) for column, value in enumerate(cells)]
        for row, cells in enumerate(values)
    ]


def _fill_merged(sheet: "CalamineSheet", values: list[list[Any]]) -> None:
    """Names and years that one merged cell gives to several rows; a number is not given to more than its own row."""
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or ():
        if top < len(values) and left < len(values[top]):
            value = values[top][left]
            if isinstance(value, str) or (isinstance(value, (int, float)) and FIRST_YEAR <= value <= LAST_YEAR):
                for row in range(top + 1, min(bottom + 1, len(values))):
                    values[row][left] = value


def _text(value: object, *, percent: bool) -> str:
    """A cell's value as the text that the workbook shows, so that everything is read in one way."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    # Workbooks keep fifteen digits; the sixteenth and seventeenth of a binary fraction are noise.
    digits = format(value, ".15g")
    return f"{Decimal(digits) * 100:f}%" if percent else digits


def _letters(column: int) -> str:
    """A for 0, Z for 25, AA for 26."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
