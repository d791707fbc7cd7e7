"""Tables turned on their side: the years down the rows, the indicators across the columns."""

from collections.abc import Sequence

from ipplan.model.observation import Observation
from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.gathered import Gathered
from ipplan.reading.actuals.headings import Role, read_heading
from ipplan.reading.actuals.layout import KEYS, Layout, ValueColumn, unknown_column
from ipplan.reading.actuals.names import Match, Names, decide
from ipplan.reading.actuals.rows import Row, read_row
from ipplan.reading.cells.period import Period
from ipplan.reading.files.table import Broken, Table

Columns = dict[int, Match | Message]


def indicator_columns(header: Sequence[str], names: Names) -> Columns:
    """The columns whose headings name indicators; none but beside a column of years, and none beside one of names."""
    roles = {read_heading(text).role for text in header}
    if "year" not in roles or not roles.isdisjoint(KEYS):
        return {}
    found = {index: decide(names, [text.strip()]) for index, text in enumerate(header) if text.strip()}
    return {index: match for index, match in found.items() if match is not None}


def read_across(  # noqa: PLR0913, PLR0917 - what a table is read by
    table: Table,
    header: Sequence[str],
    places: Sequence[Place],
    columns: Columns,
    year: Period | Message,
    gathered: Gathered,
) -> tuple[list[tuple[str, Observation]], list[Problem]]:
    """Observations with the ids of their plans, and what is wrong; neither where there is no row at all."""
    problems = list(_remarks(header, places, columns))
    headings = {read_heading(text).role: index for index, text in enumerate(header)}
    roles: dict[Role, int] = {role: index for role, index in headings.items() if role and role != "value"}
    layouts = {
        index: (match, Layout(len(header), (), (ValueColumn(index),), roles))
        for index, match in columns.items()
        if isinstance(match, Match)
    }
    observations: list[tuple[str, Observation]] = []
    try:
        for record in table:
            for index, (match, layout) in layouts.items():
                if index < len(record) and record[index].strip():
                    found, flaws = read_row(Row(table, layout, record, layout.fields(record), match, year, gathered))
                    observations += [(match.plan.id, observation) for observation in found]
                    problems += flaws
    except Broken as broken:
        problems.append(broken.problem)
    return observations, problems


def _remarks(header: Sequence[str], places: Sequence[Place], columns: Columns) -> list[Problem]:
    remarks = []
    for index, (text, place) in enumerate(zip(header, places, strict=True)):
        match = columns.get(index)
        if isinstance(match, Message):
            remarks.append(match.at(place, count=1))
        elif match is not None and not match.literal:
            remarks.append(Message("name-matched", found=text.strip(), indicator=match.indicator.id).at(place))
        elif match is None and read_heading(text).kind == "unknown":
            remarks.append(unknown_column(text.strip(), place))
    return remarks
