"""How much a workbook may hold: an archive of a few kilobytes can stand for gigabytes.

Cells are kept by their row and column, so that one stray cell in the last corner of a sheet costs no more than any
other. What costs is what the file unpacks to, the cells there are, and the rows and columns in which OpenDocument
repeats a cell: a few bytes may say that it stands in a million of them.
"""

# A workbook has no more than the sheet it shows; a larger file is a dump, better read as CSV.
LARGEST_FILE = 64 << 20
# Bytes that the parts of an archive unpack to.
LARGEST_UNPACKED = 256 << 20
MOST_CELLS = 4_000_000


class Oversized(Exception):  # noqa: N818 - said of the workbook
    """Raised when a workbook needs far more memory than a sheet of actuals can."""


class Count:
    """Counts the cells of a sheet; raises `Oversized` beyond what a sheet of actuals has."""

    def __init__(self) -> None:
        self._cells = 0

    def add(self, cells: int = 1) -> None:
        """Count some more cells."""
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise Oversized
