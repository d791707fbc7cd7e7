"""Read a Word document (.docx): paragraphs with their heading styles, tables with merged cells, foot notes."""

import io
import re
from collections.abc import Iterator
from typing import Any

from ipplan.drafting.document import Document, Paragraph, Table, table

_HEADING = re.compile(r"^(?:heading|标题)\s*(\d)$", re.IGNORECASE)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def read_word(content: bytes) -> Document:
    """Read the body in its order; lines count blocks. Raises ImportError without python-docx."""
    import docx

    opened = docx.Document(io.BytesIO(content))
    notes = _notes(opened)
    styles = {style.style_id: style.name or "" for style in opened.styles}
    blocks: list[Paragraph | Table] = []
    for line, element in enumerate(opened.element.body.iterchildren(), 1):
        if element.tag == f"{_W}p":
            text = _text(element, notes)
            if text.strip():
                blocks.append(Paragraph(text.strip(), line, _level(element, styles)))
        elif element.tag == f"{_W}tbl":
            blocks.append(table(list(_rows(element, notes)), line))
    return Document(tuple(blocks))


def _level(paragraph: Any, styles: dict[str, str]) -> int:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    match = _HEADING.match(styles.get(style.get(f"{_W}val"), "")) if style is not None else None
    return int(match[1]) if match else 0


def _text(element: Any, notes: dict[str, str]) -> str:
    """Return the text of an element; a foot note stands in brackets where its mark does."""
    parts: list[str] = []
    for node in element.iter():
        if node.tag == f"{_W}t":
            parts.append(node.text or "")
        elif node.tag in {f"{_W}tab", f"{_W}br", f"{_W}cr"} and node.getparent().tag == f"{_W}r":
            parts.append(" ")
        elif node.tag == f"{_W}footnoteReference":
            number = node.get(f"{_W}id", "")
            parts.append(f"[{number}: {notes[number]}]" if number in notes else "")
    return "".join(parts)


def _rows(element: Any, notes: dict[str, str]) -> Iterator[list[str]]:
    """Yield the rows of a table; a cell merged over columns or rows repeats its text in each."""
    above: list[str] = []
    for row in element.iterchildren(f"{_W}tr"):
        cells: list[str] = []
        for cell in row.iter(f"{_W}tc"):
            span = cell.find(f"{_W}tcPr/{_W}gridSpan")
            merge = cell.find(f"{_W}tcPr/{_W}vMerge")
            text = " ".join(filter(None, (_text(p, notes).strip() for p in cell.iter(f"{_W}p"))))
            if merge is not None and merge.get(f"{_W}val") != "restart" and len(cells) < len(above):
                text = above[len(cells)]
            cells += [text] * int(span.get(f"{_W}val", 1) if span is not None else 1)
        above = cells
        yield cells


def _notes(opened: Any) -> dict[str, str]:
    """Return the foot notes by their number."""
    from lxml import etree

    for relation in opened.part.rels.values():
        if relation.reltype.endswith("/footnotes"):
            root = etree.fromstring(relation.target_part.blob, etree.XMLParser(resolve_entities=False))
            return {
                note.get(f"{_W}id", ""): text
                for note in root.iter(f"{_W}footnote")
                if (text := "".join(node.text or "" for node in note.iter(f"{_W}t")).strip().replace("]", "］"))
            }
    return {}
