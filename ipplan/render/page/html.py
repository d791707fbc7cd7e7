"""A page as a fragment of HTML, for a notebook."""

from collections.abc import Iterator

from ipplan.render.markup import escape
from ipplan.render.page.table import Column, Page, Table


def to_html(page: Page) -> str:
    """Draw the tables with their headings, and the lines below them; the notebook's own styles hold."""
    page = page.printable()
    parts = [part for table in page.tables for part in _table(table)]
    return "\n".join(["<div>", *parts, *(f"<p>{escape(line)}</p>" for line in page.lines if line), "</div>"])


def _table(table: Table) -> Iterator[str]:
    if table.heading:
        yield f"<p><strong>{escape(table.heading)}</strong></p>"
    yield "<table>"
    titles = "".join(f"<th{_side(column)}>{escape(column.title)}</th>" for column in table.columns)
    yield f"<thead><tr>{titles}</tr></thead><tbody>"
    for row in table.rows:
        cells = zip(row, table.columns, strict=True)
        yield f"<tr>{''.join(f'<td{_side(column)}>{escape(text)}</td>' for text, column in cells)}</tr>"
    yield "</tbody></table>"


def _side(column: Column) -> str:
    return f' style="text-align: {"right" if column.number else "left"}"'
