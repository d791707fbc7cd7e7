"""A page as plain text for a pipe: one table, a line a row, whole values with a tab between them.

What is no row, headings and notes, goes elsewhere (`beside`), so that every line of the text has the same fields.
"""

import re
from collections.abc import Iterable
from unicodedata import east_asian_width

from ipplan.render.page.table import Page

_GAPS = re.compile(r"[\s_]+")


def to_plain(page: Page) -> str:
    """Return the tables with a tab between fields; those of the same columns are one table with one header."""
    lines: list[str] = []
    before: tuple[str, ...] = ()
    for table in page.printable().tables:
        header = tuple(_name(column.title) for column in table.columns)
        if header != before:
            lines += [*([""] if lines else []), "\t".join(header)]
        before = header
        lines += ["\t".join(map(_whole, row)) for row in table.rows]
    return "".join(f"{line}\n" for line in lines)


def joined(pages: Iterable[Page]) -> Page:
    """Return all tables as one page, and all lines."""
    every = [*pages]
    return Page(
        tuple(table for page in every for table in page.tables), tuple(line for page in every for line in page.lines)
    )


def beside(page: Page) -> str:
    """Return the headings of the tables and the lines below them, a line each."""
    page = page.printable()
    headings = (table.heading for table in page.tables)
    return "".join(f"{line}\n" for line in (*headings, *page.lines) if line)


def _name(title: str) -> str:
    """Name a column in snake_case: `step a year` is `step_a_year`."""
    return _GAPS.sub("_", title.strip().lower())


def _whole(text: str) -> str:
    """Fill an empty cell with a dash, so that tools that split at any space see as many fields."""
    return text or "-"


def width(text: str) -> int:
    """Count the columns that a text takes on a terminal: two for a wide East Asian character."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
