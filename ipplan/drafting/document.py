"""A document as paragraphs and tables, whatever file it came from."""

import re
from typing import NamedTuple

# Word's foot notes as a conversion to text writes them: [footnoteRef:3] and [3: the text of the note].
_REFERENCE = re.compile(r"\[footnoteRef:\d+\]|\[bookmark:[^\]]*\]")
_NOTE = re.compile(r"\[(\d+):\s*([^\[\]]*)\]?")


class Paragraph(NamedTuple):
    """One paragraph and the line that it begins in, counted from 1. `level` is that of a heading's style, 0 without."""

    text: str
    line: int
    level: int = 0


class Table(NamedTuple):
    """Rows of cells, each as long as the widest; merged cells repeat their text. `line` is that of the first row."""

    rows: tuple[tuple[str, ...], ...]
    line: int
    name: str = ""


class Document(NamedTuple):
    """Paragraphs and tables in their order."""

    blocks: tuple[Paragraph | Table, ...]

    @property
    def tables(self) -> list[Table]:
        """Return the tables, in their order."""
        return [block for block in self.blocks if isinstance(block, Table)]


def table(rows: list[list[str]], line: int, name: str = "") -> Table:
    """Make a table of rows of any length; empty rows go."""
    kept = [[" ".join(cell.split()) for cell in row] for row in rows if any(cell.strip() for cell in row)]
    width = max((len(row) for row in kept), default=0)
    return Table(tuple(tuple(row + [""] * (width - len(row))) for row in kept), line, name)


def without_notes(text: str) -> str:
    """Remove foot notes and bookmarks that a conversion left in a text."""
    return _NOTE.sub("", _REFERENCE.sub("", text)).strip()


def notes_of(text: str) -> list[str]:
    """Find the texts of the foot notes inside a cell."""
    return [match[2].strip() for match in _NOTE.finditer(text) if match[2].strip()]
