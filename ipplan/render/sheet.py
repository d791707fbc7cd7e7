"""The door through which every text enters a workbook. Needs the extra `excel`."""

from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from ipplan.hidden import lines, one_line

# What a cell, the name of a sheet and a property of a document hold.
LONGEST_CELL, LONGEST_NAME, LONGEST_PROPERTY = 32_767, 31, 255
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
# A text stays a text, whatever it begins with.
_TEXTS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class Sheet(Worksheet):  # type: ignore[misc]
    """A sheet into which texts go with what is hidden in them written out, cut to what a cell holds."""

    def write_string(self, row: int, column: int, text: str, form: Any = None) -> Any:
        """Write a text into a cell."""
        return super().write_string(row, column, _cut(lines(text), LONGEST_CELL), form)


def workbook(content: BinaryIO, **properties: Any) -> Workbook:
    """Begin a workbook with these properties."""
    book = Workbook(content, _TEXTS)
    book.set_properties(
        {k: _cut(one_line(v), LONGEST_PROPERTY) if isinstance(v, str) else v for k, v in properties.items()}
    )
    return book


def add_sheet(book: Workbook, name: str) -> Any:
    """Add a sheet, its name cut to what one holds."""
    return book.add_worksheet(_cut(one_line(name).translate(_NOT_IN_NAMES), LONGEST_NAME), Sheet)


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
