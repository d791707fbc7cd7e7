"""How much a workbook may hold: what reads the cells lays out all of them, as a rectangle."""

_LARGEST_AREA = 8_000_000
# A row has no more cells than this in any program.
WIDEST_ROW = 20_000
# Characters of all cells together.
MOST_TEXT = 256 << 20


class Oversized(Exception):  # noqa: N818 - said of the workbook
    """A workbook that would need far more memory than its file."""


class Area:
    """How far the cells of a sheet reach, and how much text is in them."""

    def __init__(self) -> None:
        self._rows = self._columns = self._text = 0

    def reach(self, rows: int, columns: int) -> None:
        """There is a cell in this row and column, counted from 1; `Oversized` where that is too far out."""
        self._rows, self._columns = max(self._rows, rows), max(self._columns, columns)
        if self._rows * self._columns > _LARGEST_AREA:
            raise Oversized

    def hold(self, text: int, cells: int = 1) -> None:
        """So many characters stand in so many cells; `Oversized` where they are too many."""
        self._text += text * cells
        if self._text > MOST_TEXT:
            raise Oversized
