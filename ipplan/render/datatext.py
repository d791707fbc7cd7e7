"""Documents as JSON, rows as CSV."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from pydantic_core import to_json as serialized

from ipplan.hidden import hidden, in_json, lines, visible

# With this mark at its head a spreadsheet opens the file as UTF-8.
MARK = "\ufeff"
# Full-width signs begin a formula too, in spreadsheets set to East Asian languages.
_FORMULA = "=+-@＝＋－＠"
_NUMBER = r"(?a)[+-]?[\d,]*\.?\d+%?"


def to_json(document: object) -> str:
    """Write a document as indented JSON, characters as they are.

    pydantic_core is loaded already; the standard library's `json` would be one more import.
    """
    try:
        text = serialized(document, indent=2).decode()
    except ValueError:  # half a character, out of the name of a file
        text = serialized(_whole(document), indent=2).decode()
    return in_json(text) + "\n"


def _whole(value: object) -> object:
    """Write out the undecodable bytes in the texts of a document."""
    match value:
        case str():
            return visible(value) if hidden(value) else value
        case dict():
            return {_whole(key): _whole(part) for key, part in value.items()}
        case list() | tuple():
            return [_whole(part) for part in value]
    return value


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV, a line each, quoted only where needed; hidden characters are written out."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([lines(cell) for cell in row] for row in rows)
    return text.getvalue()


def to_spreadsheet(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV that a spreadsheet opens: with the mark of UTF-8, and no text taken for a formula."""
    return MARK + to_csv([harmless(cell) for cell in row] for row in rows)


def harmless(cell: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula; numbers stay numbers."""
    begins = cell.lstrip()[:1]
    return f"'{cell}" if begins and begins in _FORMULA and not re.fullmatch(_NUMBER, cell.strip()) else cell
