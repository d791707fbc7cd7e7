"""Find the indicator table of a document, and what each of its columns is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from ipplan.drafting.document import Document, Paragraph, Table, notes_of, without_notes
from ipplan.drafting.headings import YEAR, Role, heading_role

_NUMBER = re.compile(r"[0-9０-９]")
_NOTE_LINE = re.compile(r"^(?:注|备注|说明|notes?)\s*[:：.、]?\s*(.*)$", re.IGNORECASE)
_FISCAL = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[/／–-]\s*(?:(?:19|20))?\d\d(?!\d)")
_MARK = r"\*+|＊+|[①-⑳]|[¹²³⁴-⁹]+|\[\d+\]|[（(]\d+[)）]|[（(]?注\d+[)）]?"
_MARKED = re.compile(rf"(?:^|(?<=[;；。]))\s*({_MARK}|\d+[.、．])\s*([^;；①-⑳]+)")
_AT_END = re.compile(rf"({_MARK})\s*$")
_MOST_HEADER_ROWS = 3
_NOTES_BELOW = 12
_VALUES: tuple[Role, ...] = ("value", "baseline", "target", "rate")


class Row(NamedTuple):
    """One row as the table has it; `number` counts from 1, `targets` are texts by year (None: the last year)."""

    number: int
    name: str
    unit: str = ""
    baseline: str = ""
    targets: tuple[tuple[int | None, str], ...] = ()
    rate: str = ""
    nature: str = ""
    lead: str = ""
    data_source: str = ""
    category: str = ""
    notes: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    line: int = 0


class IndicatorTable(NamedTuple):
    """The rows of a table, the years of its columns and the paragraph above it."""

    rows: tuple[Row, ...]
    baseline_year: int | None = None
    target_year: int | None = None
    caption: str = ""
    line: int = 0
    fiscal: bool = False
    header: tuple[str, ...] = ()


class Columns(NamedTuple):
    """The column of each role; `targets` with their years, the earliest first."""

    name: int
    targets: tuple[tuple[int | None, int], ...]
    baseline: tuple[int | None, int] | None = None
    roles: Mapping[Role, int] = MappingProxyType({})


def indicator_tables(document: Document) -> list[IndicatorTable]:
    """Return every table that has a column of names and one of values, the one with most indicators first."""
    found = [
        one
        for index, block in enumerate(document.blocks)
        if isinstance(block, Table)
        and (one := _read(block, _caption(document.blocks[:index]), _below(document.blocks[index + 1 :]))) is not None
    ]
    return sorted(found, key=lambda one: -len(one.rows))


def columns_of(header: Sequence[str]) -> Columns | None:
    """Tell the columns apart by their headings; None without names, or without anything to be reached."""
    roles = [heading_role(text) for text in header]
    years = [_year(text) for text in header]
    names = [column for column, role in enumerate(roles) if role == "name"]
    if not names:
        return None
    dated = [(years[c], c) for c, role in enumerate(roles) if role in {"value", "baseline", "target"}]
    baseline = _baseline(dated, roles)
    targets = [
        (year, column)
        for year, column in dated
        if (year, column) != baseline
        and roles[column] != "baseline"
        and (baseline is None or year is None or baseline[0] is None or year > baseline[0])
    ]
    if not targets and "rate" not in roles:
        if baseline is None:
            return None
        targets, baseline = [baseline], None  # a lone column of values holds what is to be reached
    targets.sort(key=lambda one: (one[0] is None, one[0]))
    first: dict[Role, int] = {}
    for column, role in enumerate(roles):
        if role is not None and role not in _VALUES and role != "name":
            first.setdefault(role, column)
    if "rate" in roles:
        first["rate"] = roles.index("rate")
    # 一级指标, 二级指标: the last names the indicator, the first is its group.
    if len(names) > 1 and "category" not in first:
        first["category"] = names[0]
    return Columns(names[-1], tuple(targets), baseline, first)


def _baseline(dated: Sequence[tuple[int | None, int]], roles: Sequence[Role | None]) -> tuple[int | None, int] | None:
    """Return the column of the start: the latest that says so, else the earliest year of several without a word."""
    said = [one for one in dated if roles[one[1]] == "baseline"]
    if said:
        return max(said, key=lambda one: one[0] or 0)
    plain = [one for one in dated if roles[one[1]] == "value" and one[0] is not None]
    has_other = len(dated) > 1
    return min(plain, key=lambda one: one[0] or 0) if plain and has_other else None


def _year(text: str) -> int | None:
    """Return the year of a heading; of a fiscal year over two, 2023/24, the one that it ends in."""
    if fiscal := _FISCAL.search(text):
        return int(fiscal[1]) + 1
    years = YEAR.findall(text)
    return int(years[-1]) if years else None


def _read(block: Table, caption: str, below: Sequence[str]) -> IndicatorTable | None:
    for start in range(min(len(block.rows), 6)):
        header, end = _header(block.rows, start)
        columns = columns_of(header)
        if columns is not None:
            break
    else:
        return None
    marks = _marks(below)
    rows: list[Row] = []
    category = ""
    for cells in block.rows[end:]:
        filled = {cell for cell in cells if cell}
        if len(filled) == 1 and not _NUMBER.search(without_notes(next(iter(filled)))[3:]):
            category = without_notes(filled.pop())
        elif cells[columns.name]:
            rows.append(_row(cells, header, columns, category, marks, len(rows) + 1, block.line))
    if not any(_NUMBER.search(text) for row in rows for text in (row.rate, *(text for _, text in row.targets))):
        return None
    first, last = columns.baseline and columns.baseline[0], columns.targets and columns.targets[-1][0]
    fiscal = any(_FISCAL.search(text) for text in header)
    return IndicatorTable(tuple(rows), first, last or None, caption, block.line, fiscal, tuple(header))


def _header(rows: Sequence[Sequence[str]], start: int) -> tuple[list[str], int]:
    """Return the headings of each column over the one to three rows that hold headings, and the row after them."""
    header, end = list(rows[start]), start + 1
    while end < min(len(rows), start + _MOST_HEADER_ROWS) and _goes_on(rows[end], header):
        header = [
            above if below in above else f"{above} {below}".strip()
            for above, below in zip(header, rows[end], strict=True)
        ]
        end += 1
    return header, end


def _goes_on(row: Sequence[str], header: Sequence[str]) -> bool:
    """Return whether a row under a header holds headings too: each cell is one, repeats the one above, or is empty."""
    own = [cell for cell, above in zip(row, header, strict=True) if cell and cell != above]
    return bool(own) and len(own) < len(row) + 1 and all(heading_role(cell) in {*_VALUES, "unit"} for cell in own)


def _row(  # noqa: PLR0913, PLR0917 - what a row is read with
    cells: Sequence[str],
    header: Sequence[str],
    columns: Columns,
    category: str,
    marks: dict[str, str],
    number: int,
    line: int,
) -> Row:
    def text(role: Role) -> str:
        return without_notes(cells[columns.roles[role]]) if role in columns.roles else ""

    name, notes = without_notes(cells[columns.name]), [note for cell in cells for note in notes_of(cell)]
    for column, cell in enumerate(cells):
        if found := _AT_END.search(without_notes(cell)):
            mark = found[1].strip("（）()")
            said = marks.get(mark) or marks.get(mark.strip("[]注"))
            if said and said not in notes:
                notes.append(said)
            if column == columns.name and (said or not found[1].startswith(("(", "（"))):
                name = name[: found.start()].strip()
    used = {columns.name, *(column for _, column in columns.targets), *columns.roles.values()}
    used |= {columns.baseline[1]} if columns.baseline else set()
    return Row(
        number,
        name,
        unit=text("unit"),
        baseline=without_notes(cells[columns.baseline[1]]) if columns.baseline else "",
        targets=tuple((year, without_notes(cells[column])) for year, column in columns.targets),
        rate=text("rate"),
        nature=text("nature"),
        lead=text("lead"),
        data_source=text("source"),
        category=text("category") or category,
        notes=(*notes, *([text("note")] if text("note") else [])),
        others=tuple(
            (header[c], without_notes(cell)) for c, cell in enumerate(cells) if c not in used and cell and cell != name
        ),
        line=line,
    )


def _caption(before: Sequence[Paragraph | Table]) -> str:
    """Return the paragraph right above a table."""
    return before[-1].text if before and isinstance(before[-1], Paragraph) else ""


def _below(after: Sequence[Paragraph | Table]) -> list[str]:
    """Return the notes that stand right below a table."""
    texts: list[str] = []
    for block in after[:_NOTES_BELOW]:
        if not isinstance(block, Paragraph) or not (_NOTE_LINE.match(block.text) or _MARKED.match(block.text)):
            break
        texts.append(block.text)
    return texts


def _marks(below: Iterable[str]) -> dict[str, str]:
    """Return the notes by their marks: *, ①, [1], 1."""
    return {mark: text for line in below for mark, text in _marked(line)}


def _marked(line: str) -> Iterator[tuple[str, str]]:
    match = _NOTE_LINE.match(line)
    for found in _MARKED.finditer(match[1] if match else line):
        text = found[2].strip()
        yield found[1].strip("（）().、．[] "), text
        if second := re.match(rf"({_MARK})\s*(.+)", text):
            yield second[1].strip("（）()[] "), second[2].strip()
