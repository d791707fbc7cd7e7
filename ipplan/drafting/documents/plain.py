"""Read plain text: converted Word, Markdown, delimited lines, columns set by spaces, or one cell a line."""

import csv
import re
import unicodedata
from collections.abc import Iterator, Sequence

from ipplan.drafting.document import Document, Paragraph, Table, table
from ipplan.drafting.headings import heading_role

_PIPED = re.compile(r"^\s*\|.*\|\s*$")
_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$")
_GAP = re.compile(r"\s{2,}|\t")
_FEWEST_ROWS = 2
_LONGEST_CELL = 60
_MOST_COLUMNS = 9
# A text and the place on its line that it takes, from and to.
Span = tuple[float, float, str]


def read_text(text: str) -> Document:
    """Split a text into paragraphs and tables by what begins each line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").split("\n")
    blocks: list[Paragraph | Table] = []
    at = 0
    while at < len(lines):
        for read in (_tabbed, _piped, _delimited, _columns, _one_a_line):
            found, end = read(lines, at)
            if found is not None:
                blocks.append(found)
                at = end
                break
        else:
            if lines[at].strip():
                level = len(lines[at]) - len(lines[at].lstrip("#")) if re.match(r"#{1,6}\s", lines[at]) else 0
                blocks.append(Paragraph(lines[at].lstrip("# " if level else "").strip(), at + 1, level))
            at += 1
    return Document(tuple(blocks))


def _tabbed(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Return a table as Word's text has it: a tab begins a cell, an empty line ends a row."""
    if not lines[at].startswith("\t"):
        return None, at
    rows: list[list[str]] = [[]]
    end = at
    while end < len(lines):
        line = lines[end]
        if line.startswith("\t"):
            rows[-1].append(line[1:])
        elif line.strip():
            if not rows[-1]:
                break
            rows[-1][-1] += f" {line.strip()}" if line.isascii() else line.strip()
        elif rows[-1]:
            rows.append([])
        end += 1
    return table(_joined(rows), at + 1), end


def _joined(rows: list[list[str]]) -> list[list[str]]:
    """Join what a foot note tore apart: two rows that are as wide together as the header is a row."""
    width, joined = len(rows[0]), list[list[str]]()
    for row in rows:
        if joined[1:] and row and len(joined[-1]) < width and len(joined[-1]) + len(row) == width:
            joined[-1] = joined[-1] + row
        else:
            joined.append(row)
    return joined


def _piped(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Return a table of Markdown."""
    if at + 1 >= len(lines) or "|" not in lines[at] or not _RULE.match(lines[at + 1]) or "|" not in lines[at + 1]:
        return None, at
    rows = []
    end = at
    while end < len(lines) and "|" in lines[end]:
        if not _RULE.match(lines[end]):
            cells = re.split(r"(?<!\\)\|", lines[end].strip().removeprefix("|").removesuffix("|"))
            rows.append([re.sub(r"\*\*|__|`", "", cell).replace("\\|", "|").replace("<br>", " ") for cell in cells])
        end += 1
    return table(rows, at + 1), end


def _delimited(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Return lines that a tab, a comma or a semicolon divides into as many cells each, the first a heading."""
    for delimiter in ("\t", ";", "；", ","):
        if delimiter not in lines[at]:
            continue
        header = next(csv.reader([lines[at]], delimiter=delimiter))
        if not is_header(header):
            continue
        end = at + 1
        # Titles of groups and empty lines stand among the rows.
        while end < len(lines) and (delimiter in lines[end] or not lines[end].strip()):
            end += 1
        rows = list(csv.reader(lines[at:end], delimiter=delimiter))
        if len(rows) >= _FEWEST_ROWS:
            return table(rows, at + 1), end
    return None, at


def _columns(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Return columns that runs of spaces keep apart, as `pdftotext -layout` and typewriters set them."""
    if not is_header([cell for cell in _GAP.split(lines[at].strip()) if cell]):
        return None, at
    end, blank = at, 0
    while end < len(lines) and blank < _FEWEST_ROWS:
        blank = 0 if lines[end].strip() else blank + 1
        if lines[end].strip() and not _GAP.search(lines[end].strip()) and not lines[end].startswith("  "):
            break
        end += 1
    wanted = len([cell for cell in _GAP.split(lines[at].strip()) if cell])
    # Programs disagree on whether a Chinese character takes one column or two: what keeps the headings apart is right.
    for wide in (2, 1):
        spans = [list(_cells(line, wide)) for line in lines[at:end] if line.strip()]
        if len(columns_of(spans)) >= wanted:
            break
    rows = rows_of(spans)
    return (table(rows, at + 1), end) if len(rows[0]) >= _FEWEST_ROWS else (None, at)


def rows_of(spans: Sequence[Sequence[Span]]) -> list[list[str]]:
    """Turn lines of placed texts into rows; a line without a name and without a number goes on with the row above."""
    edges = columns_of(spans)
    rows: list[list[str]] = []
    for cells in spans:
        row = [""] * len(edges)
        for begin, finish, text in cells:
            column = max(range(len(edges)), key=lambda c: _overlap(edges[c], (begin, finish)))
            row[column] = f"{row[column]} {text}".strip() if row[column].isascii() else row[column] + text
        if rows and not row[_name_column(rows[0])] and not any(re.search(r"\d", cell) for cell in row):
            rows[-1] = [before + after for before, after in zip(rows[-1], row, strict=True)]
        else:
            rows.append(row)
    return rows


def _name_column(header: Sequence[str]) -> int:
    return next((column for column, cell in enumerate(header) if heading_role(cell) == "name"), 0)


def _cells(line: str, wide: int) -> Iterator[Span]:
    """Return cells with the columns of a terminal that they take, from and to."""
    at = 0
    for part in re.split(r"(\s{2,}|\t)", line):
        width = sum(wide if unicodedata.east_asian_width(character) in "WF" else 1 for character in part)
        if part.strip():
            yield at, at + width, part.strip()
        at += width


def columns_of(spans: Sequence[Sequence[Span]]) -> list[tuple[float, float]]:
    """Find the columns: what texts of several lines overlap is one."""
    edges: list[tuple[float, float]] = []
    for begin, end, _ in sorted(cell for cells in spans for cell in cells):
        if edges and begin < edges[-1][1]:
            edges[-1] = (edges[-1][0], max(edges[-1][1], end))
        else:
            edges.append((begin, end))
    return edges


def _overlap(edge: tuple[float, float], cell: tuple[float, float]) -> float:
    return min(edge[1], cell[1]) - max(edge[0], cell[0])


def _one_a_line(lines: Sequence[str], at: int) -> tuple[Table | None, int]:
    """Read cells one below the other: the headings, then as many lines for each row."""
    if "\t" in lines[at] or heading_role(lines[at]) is None:
        return None, at
    filled = [(n, line.strip() if "\t" not in line else "") for n, line in enumerate(lines[at:], at) if line.strip()]
    width = 0
    while width < min(len(filled), _MOST_COLUMNS + 1) and heading_role(filled[width][1]) is not None:
        width += 1
    header = [text for _, text in filled[:width]]
    if not is_header(header):
        return None, at
    rows, end = [header], filled[width - 1][0] + 1
    for first in range(width, len(filled) - width + 1, width):
        row = [text for _, text in filled[first : first + width]]
        if any(len(text) > _LONGEST_CELL for text in row) or not re.search(r"\d|[—-]{1,2}", "".join(row[1:])):
            break
        rows.append(row)
        end = filled[first + width - 1][0] + 1
    return (table(rows, at + 1), end) if len(rows) >= _FEWEST_ROWS else (None, at)


def is_header(cells: Sequence[str]) -> bool:
    """Return whether the cells name a column of indicators and one of values."""
    roles = {heading_role(cell) for cell in cells}
    return "name" in roles and bool(roles & {"value", "baseline", "target", "rate"}) and len(cells) > 1
