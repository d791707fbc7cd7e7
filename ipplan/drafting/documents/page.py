"""Read a web page: headings, paragraphs and tables, merged cells repeated."""

from collections.abc import Iterator
from typing import Any

from ipplan.drafting.document import Document, Paragraph, Table, table

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {*_HEADINGS, "p", "li", "div", "dt", "dd", "td", "th", "caption", "figcaption"}
_SILENT = {"script", "style", "noscript", "template", "head"}
_MOST_SPANNED = 50


def read_page(content: bytes, encoding: str | None = None) -> Document:
    """Read the body of a page. Raises ImportError without lxml."""
    from lxml import html

    root = html.document_fromstring(content, parser=html.HTMLParser(encoding=encoding))
    return Document(tuple(_blocks(root)))


def _blocks(element: Any) -> Iterator[Paragraph | Table]:
    for node in element:
        if not isinstance(node.tag, str) or node.tag in _SILENT:
            continue
        if node.tag == "table" and not node.xpath(".//table"):
            yield table([*_rows(node)], node.sourceline or 0)
        elif any(
            isinstance(child.tag, str) and (child.tag in _BLOCKS or child.tag == "table")
            for child in node.iter()
            if child is not node
        ):
            if (node.text or "").strip():
                yield Paragraph(_line(node.text), node.sourceline or 0)
            yield from _blocks(node)
        elif text := _line("".join(node.itertext())):
            yield Paragraph(text, node.sourceline or 0, _HEADINGS.get(node.tag, 0))


def _rows(element: Any) -> Iterator[list[str]]:
    """Yield the rows with every merged cell in each place that it covers."""
    held: dict[int, tuple[int, str]] = {}
    for row in element.iter("tr"):
        cells: list[str] = []
        own = [cell for cell in row if cell.tag in {"td", "th"}]
        while own or len(cells) in held:
            column = len(cells)
            if column in held:
                left, text = held.pop(column)
                if left > 1:
                    held[column] = (left - 1, text)
                cells.append(text)
                continue
            cell = own.pop(0)
            text = _line("".join(cell.itertext()))
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            for offset in range(across):
                if down > 1:
                    held[column + offset] = (down - 1, text)
            cells += [text] * across
        yield cells


def _span(cell: Any, name: str) -> int:
    said = cell.get(name, "1").strip()
    return max(1, min(int(said), _MOST_SPANNED)) if said.isdigit() else 1


def _line(text: str | None) -> str:
    return " ".join((text or "").split())
