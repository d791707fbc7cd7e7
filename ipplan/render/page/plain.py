"""A page as plain text, for a pipe: whole values, aligned by spaces, a line a row.

What is not a row begins with `#`, so that `grep -v '^#'` leaves the rows.
"""

from unicodedata import east_asian_width

from ipplan.render.page.table import Page, Table

GAP = "  "


def to_plain(page: Page) -> str:
    """Draw a page with two spaces between columns, no lines, nothing cut."""
    page = page.printable()
    lines = [line for table in page.tables for line in _table(table)]
    lines += [f"# {line}" for line in page.lines]
    return "".join(f"{line}\n" for line in lines)


def _table(table: Table) -> list[str]:
    cells = [tuple(column.title for column in table.columns), *(tuple(map(_whole, row)) for row in table.rows)]
    widths = [max(map(width, texts)) for texts in zip(*cells, strict=True)]
    lines = [f"# {table.heading}"] if table.heading else []
    for row in cells:
        padded = (_pad(t, w, right=c.number) for t, w, c in zip(row, widths, table.columns, strict=True))
        lines.append(GAP.join(padded).rstrip())
    return lines


def _whole(text: str) -> str:
    """Fill an empty cell with a dash, so that every row has as many fields."""
    return text or "-"


def width(text: str) -> int:
    """Count the columns that a text takes on a terminal: two for a wide East Asian character."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _pad(text: str, size: int, *, right: bool) -> str:
    space = " " * (size - width(text))
    return space + text if right else text + space
