"""A sheet of a workbook as a table of texts: what the sheet shows, with the cells it stands in."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from ipplan.problem import NONE, Message, Place
from ipplan.reading.files.mojibake import mended
from ipplan.reading.files.table import HEAD, FindHeader
from ipplan.reading.files.workbook_limits import Count


class Merge(NamedTuple):
    """A merged cell: its first and last row and column, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


class Sheet(NamedTuple):
    """What a file says of one sheet: the texts of its cells by row and column, counted from 0."""

    name: str
    rows: Mapping[int, Mapping[int, str]]
    merges: Sequence[Merge] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    scaled: frozenset[tuple[int, int]] = frozenset()
    """Cells whose format shows a smaller number than they hold (thousands as 1)."""


class SheetTable:
    """The rows of a sheet that are in sight, its cells as the texts that a person sees."""

    delimiter = ""

    def __init__(self, path: str, sheet: Sheet, find_header: FindHeader) -> None:
        self.path = path
        self.name = sheet.name
        texts = mended(sheet.rows)
        self._is_mended = texts is not None
        sheet = sheet if texts is None else sheet._replace(rows=texts)
        last = max((max(row, default=-1) for row in sheet.rows.values()), default=-1)
        self._columns = [column for column in range(last + 1) if column not in sheet.hidden_columns]
        self._numbers = [row for row in sorted(sheet.rows) if sheet.rows[row] and row not in sheet.hidden_rows]
        covered = self._covered(sheet)
        self._rows = [self._texts(sheet.rows[row], covered.get(row, frozenset())) for row in self._numbers]
        self._next = 0
        self.hidden_rows = sum(any(cells.values()) for row, cells in sheet.rows.items() if row in sheet.hidden_rows)
        self.hidden_columns = tuple(
            letters(column)
            for column in sorted(sheet.hidden_columns)
            if column <= last and any(row.get(column, "").strip() for row in sheet.rows.values())
        )
        self._scaled = sheet.scaled
        self._above: dict[tuple[int, int], str] = {}
        self.merged = self._merged(sheet)
        self.head = self._rows[:HEAD]
        self.header = find_header(self.head, self.merged)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """Return what is to be said of the sheet: what it hides, and that its texts had to be mended."""
        said = [Message("texts-mended", sheet=self.name)] if self._is_mended else []
        if self.hidden_rows or self.hidden_columns:
            details = {"sheet": self.name, "rows": self.hidden_rows, "columns": self.hidden_columns or NONE}
            said.append(Message("hidden-cells", **details))
        return tuple(said)

    def _texts(self, cells: Mapping[int, str], covered: AbstractSet[int]) -> list[str]:
        last = max(cells)
        return ["" if column in covered else cells.get(column, "") for column in self._columns if column <= last]

    def _covered(self, sheet: Sheet) -> dict[int, set[int]]:
        """Return the columns of each row whose texts a merged cell covers: nobody sees them."""
        covered: dict[int, set[int]] = {}
        count = Count()
        for merge in sheet.merges:
            for row in self._inside(merge):
                cells, columns = sheet.rows[row], range(merge.left, merge.right + 1)
                found = {
                    at for at in (columns if len(columns) < len(cells) else cells) if at in cells and at in columns
                }
                count.add(1 + len(found))
                covered.setdefault(row, set()).update(found - ({merge.left} if row == merge.top else set()))
        return covered

    def _inside(self, merge: Merge) -> list[int]:
        """Return the rows in sight over which a merged cell reaches."""
        return self._numbers[bisect_left(self._numbers, merge.top) : bisect_right(self._numbers, merge.bottom)]

    def _merged(self, sheet: Sheet) -> dict[tuple[int, int], str]:
        """Return the text of a merged cell for every place in it but its first, by index of row and column in sight."""
        rows = {row: index for index, row in enumerate(self._numbers)}
        columns = {column: index for index, column in enumerate(self._columns)}
        merged: dict[tuple[int, int], str] = {}
        count = Count()
        for merge in sheet.merges:
            text = sheet.rows.get(merge.top, {}).get(merge.left, "")
            if not text.strip():
                continue
            right = min(merge.right, max(columns, default=-1))
            inside = self._inside(merge)
            count.add(len(inside) * (right + 1 - merge.left))
            for row in inside:
                for column in range(merge.left, right + 1):
                    if column in columns and (row, column) != (merge.top, merge.left):
                        merged[rows[row], columns[column]] = text
                        if column == merge.left:
                            self._above[rows[row], columns[column]] = text
        return merged

    def __iter__(self) -> Iterator[list[str]]:
        """Go on with the next row."""
        while self._next < len(self._rows):
            self._next += 1
            yield self._rows[self._next - 1]

    def above(self, index: int) -> str:
        """Return the text of the merged cell that reaches down into a field of the last row; empty where none does."""
        return self._above.get((self._next - 1, index), "")

    def is_scaled(self, index: int) -> bool:
        """Return whether the format of this field of the last row shows a smaller number than the cell holds."""
        return bool(self._scaled) and (self._numbers[self._next - 1], self._columns[index]) in self._scaled

    def place(self, record: list[str], index: int = 0) -> Place:
        """Return the cell of the row that was read last, as the workbook names it."""
        column = self._columns[min(index, max(len(record) - 1, 0))] if self._columns else 0
        row = self._numbers[self._next - 1] + 1
        return Place(self.path, row, column + 1, f"{self.name}!{letters(column)}{row}")


def letters(column: int) -> str:
    """Return the name of a column counted from 0: A for 0, Z for 25, AA for 26."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
