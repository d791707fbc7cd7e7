"""The indicator table of a plan, as copied from Word or a web page: its rows and what each column is."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ipplan.model.folding import folded
from ipplan.problem import NONE, Message, Place, Problem
from ipplan.reading.actuals.headings import HEADINGS
from ipplan.reading.files.open_table import open_table
from ipplan.reading.files.table import Broken

_NAMES = {*HEADINGS["indicator"], *HEADINGS["name"]}
_NATURE = {"属性", "指标属性", "性质", "指标性质", "指标类型", "nature"}
_NUMBERED = {"序号", "编号", "no", "no.", "#"}
_PLANNED = re.compile(r"规划|目标|预期|计划|target|plan")
_DONE = re.compile(r"完成|基期|现状|实际|基数|baseline|actual")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST_YEARS = 12


class Cells(NamedTuple):
    """One row as the table has it; `number` counts the rows below the header, from 1."""

    number: int
    name: str
    unit: str = ""
    baseline: str = ""
    target: str = ""
    data_source: str = ""
    nature: str = ""
    others: tuple[tuple[str, str], ...] = ()


class IndicatorTable(NamedTuple):
    """Rows and years of a table; `headings` are rows with a title alone, by the number of the row that follows."""

    rows: tuple[Cells, ...]
    headings: tuple[tuple[int, str], ...] = ()
    baseline_year: int | None = None
    target_year: int | None = None


class _Columns(NamedTuple):
    name: int
    unit: int | None
    baseline: int | None
    target: int | None
    data_source: int | None
    nature: int | None
    numbered: int | None


def read_indicator_table(path: str, encoding: str | None = None) -> tuple[IndicatorTable | None, list[Problem]]:
    """Read the table of a text that is delimited by tabs, commas or semicolons, or of a workbook."""
    with open_table(path, _header, encoding=encoding) as opened:
        if isinstance(opened, Message):
            return None, [opened.at(Place(path))]
        try:
            records = list(opened.table)
        except Broken as broken:
            return None, [broken.problem]
    return table_of(path, records)


def _header(records: Sequence[list[str]]) -> int:
    """Return the index of the first row in which a column of names stands; -1 where none does."""
    return next((i for i, record in enumerate(records) if any(folded(cell) in _NAMES for cell in record)), -1)


def table_of(path: str, records: Sequence[list[str]]) -> tuple[IndicatorTable | None, list[Problem]]:
    """The table of some records; without a column of names or of targets, what is missing."""
    if (index := _header(records)) < 0:
        headings = tuple(cell.strip() for cell in records[0] if cell.strip()) if records else ()
        return None, [Message("no-indicator-column", found=headings or NONE, suggestion=NONE).at(Place(path, 1))]
    header = [folded(cell) for cell in records[index]]
    columns = _columns(header)
    if columns.target is None:
        return None, [
            Message(
                "no-value-column", found=tuple(cell.strip() for cell in records[index] if cell.strip()), suggestion=NONE
            ).at(Place(path, index + 1))
        ]
    rows: list[Cells] = []
    titles: list[tuple[int, str]] = []
    for record in records[index + 1 :]:
        cells = _cells(record, records[index], columns, len(rows) + 1)
        if cells is None:
            continue
        if any((cells.unit, cells.baseline, cells.target, cells.data_source, cells.nature, cells.others)):
            rows.append(cells)
        else:
            titles.append((cells.number, cells.name))
    years = [_year(header, column) for column in (columns.baseline, columns.target)]
    if not rows:
        return None, [Message("no-rows").at(Place(path))]
    return IndicatorTable(tuple(rows), tuple(titles), *years), []


def _columns(header: list[str]) -> _Columns:
    def first(words: set[str]) -> int | None:
        return next((column for column, text in enumerate(header) if text in words), None)

    name = first(_NAMES)
    assert name is not None
    unit, source = first(set(HEADINGS["unit"])), first(set(HEADINGS["source"]))
    taken = {name, unit, source, first(_NATURE), first(_NUMBERED)}
    baseline, target = _values([(column, text) for column, text in enumerate(header) if column not in taken])
    return _Columns(name, unit, baseline, target, source, first(_NATURE), first(_NUMBERED))


def _values(headings: list[tuple[int, str]]) -> tuple[int | None, int | None]:
    """The columns of the baseline and of the target: by their words, else by their years, else a lone one."""
    dated = sorted((int(year[0]), column) for column, text in headings if (year := _YEAR.search(text)))
    target = next((column for column, text in headings if _PLANNED.search(text) and not _DONE.search(text)), None)
    baseline = next((column for column, text in headings if _DONE.search(text) and not _PLANNED.search(text)), None)
    if target is None and dated:
        target = next((column for _, column in reversed(dated) if column != baseline), None)
    if baseline is None and dated and dated[0][1] != target:
        baseline = dated[0][1]
    values = {*HEADINGS["value"], ""}
    if target is None:
        target = next((column for column, text in headings if text in values and column != baseline), None)
    if target is None:  # a lone column of values holds what is to be reached
        baseline, target = None, baseline
    return baseline, target


def _year(header: list[str], column: int | None) -> int | None:
    found = _YEAR.search(header[column]) if column is not None and len(header[column]) <= _LONGEST_YEARS else None
    return int(found[0]) if found else None


def _cells(record: list[str], header: list[str], columns: _Columns, number: int) -> Cells | None:
    def text(column: int | None) -> str:
        return _line(record[column]) if column is not None and column < len(record) else ""

    known = {*columns}
    others = tuple(_others(record, header, known))
    name = text(columns.name)
    if not name and not any(text(column) for column in columns[1:-1]):
        return None
    return Cells(
        number,
        name,
        unit=text(columns.unit),
        baseline=text(columns.baseline),
        target=text(columns.target),
        data_source=text(columns.data_source),
        nature=text(columns.nature),
        others=others,
    )


def _others(record: list[str], header: list[str], known: set[int | None]) -> Iterator[tuple[str, str]]:
    for column, cell in enumerate(record):
        if column not in known and cell.strip():
            yield _line(header[column]) if column < len(header) else "", _line(cell)


def _line(cell: str) -> str:
    """A cell in one line, without what no file of texts may hold."""
    return "".join(character for character in " ".join(cell.split()) if character.isprintable())
