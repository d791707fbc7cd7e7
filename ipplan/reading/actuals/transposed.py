"""Read tables turned on their side: the years down the rows, the indicators across the columns."""

from collections.abc import Sequence

from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.carried import Carried
from ipplan.reading.actuals.header import KEYS, Header
from ipplan.reading.actuals.heading_problems import unknown_column
from ipplan.reading.actuals.layout import Layout, ValueColumn
from ipplan.reading.actuals.long import Keyed, Reading
from ipplan.reading.actuals.names import Match, Names, decide
from ipplan.reading.actuals.places import other_places
from ipplan.reading.actuals.rows import Row, read_row
from ipplan.reading.actuals.rows_apart import RowsApart
from ipplan.reading.files.table import Broken

Columns = dict[int, Match | Message]


def indicator_columns(header: Header, names: Names) -> Columns:
    """Return the columns whose headings name indicators; none but beside a column of years, and none beside names."""
    roles = {heading.role for heading in header.headings}
    if "year" not in roles or not roles.isdisjoint(KEYS):
        return {}
    found = {index: decide(names, [text.strip()]) for index, text in enumerate(header.texts) if text.strip()}
    return {index: match for index, match in found.items() if match is not None}


def transposed_layout(header: Header, columns: Columns, year: int, part: int | None = None) -> Layout:
    """Return the layout of a table whose columns are indicators; `part` is the one that names parts of a whole."""
    roles = {heading.role: index for index, heading in enumerate(header.headings) if heading.role and index != year}
    apart = {
        index: heading
        for index, heading in enumerate(header.headings)
        if heading.kind in {"dimension", "unknown"} and index not in columns and index != part and heading.text
    }
    values = tuple(ValueColumn(index) for index, match in columns.items() if isinstance(match, Match))
    known = {role: index for role, index in roles.items() if role not in {"value", "unit", "multiplier"}}
    if part is not None:
        known["part"] = part
    return Layout(header.width, (), values, {**known, "year": year}, apart=apart, texts=tuple(header.texts))


def read_transposed(reading: Reading, columns: Columns, places: Sequence[Place]) -> tuple[list[Keyed], list[Problem]]:
    """Return observations with the ids of their plans, and what is wrong; neither where there is no row at all."""
    problems = list(_remarks(reading.header, places, columns))
    layouts = {
        index: (match, reading.layout._replace(values=(ValueColumn(index),)))
        for index, match in columns.items()
        if isinstance(match, Match)
    }
    carried, apart = Carried(reading.table, reading.layout, reading.year), RowsApart(reading.layout.apart)
    observations: list[Keyed] = []
    dated = reading.header.texts
    try:
        for record in reading.table:
            carried.carry(record, dated, record)
            dated, _ = carried.last(record, dated, record)
            if not reading.filters.keep(record):
                continue
            fields = reading.layout.fields(record)
            for index, (match, layout) in layouts.items():
                if index < len(record) and record[index].strip():
                    parts = reading.names.parts
                    row = Row(reading.table, layout, record, fields, match, reading.year, reading.gathered, parts)
                    found, flaws = read_row(row)
                    observations += [(match.plan.id, observation) for observation in found]
                    problems += flaws
                    if found and apart:
                        apart.note((*match.key, found[0].part), record, found[0].place)
    except Broken as broken:
        problems.append(broken.problem)
    others = other_places(apart, reading.layout.apart, reading.names.plans, reading.filters.columns)
    told = apart.problems() or list(others)
    return observations, [*problems, *carried.problems(), *told, *reading.filters.problems(places[0])]


def _remarks(header: Header, places: Sequence[Place], columns: Columns) -> list[Problem]:
    remarks = []
    for index, (heading, place) in enumerate(zip(header.headings, places, strict=True)):
        match = columns.get(index)
        if isinstance(match, Message):
            remarks.append(match.at(place, count=1))
        elif match is not None and not match.literal:
            remarks.append(Message("name-matched", found=heading.text, indicator=match.indicator.id).at(place))
        elif match is None and heading.kind == "unknown":
            remarks.append(unknown_column(heading.text, place))
    return remarks
