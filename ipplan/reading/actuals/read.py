"""Read files of actuals into observations, by plan."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Message, Place, Problem, has_errors, in_order
from ipplan.reading.actuals.doubtful_sizes import doubtful_sizes
from ipplan.reading.actuals.falls import falls_without_sign
from ipplan.reading.actuals.filters import Condition, Filters
from ipplan.reading.actuals.gathered import Gathered
from ipplan.reading.actuals.header import WIDEST, Header, find_header, header_at
from ipplan.reading.actuals.layout import Below, Layout, read_layout
from ipplan.reading.actuals.long import Keyed, PlanNames, Reading, SheetReader
from ipplan.reading.actuals.not_actuals import not_actuals
from ipplan.reading.actuals.not_certain import not_certain
from ipplan.reading.actuals.one_a_cause import one_a_cause
from ipplan.reading.actuals.part_columns import part_role
from ipplan.reading.actuals.part_year import compared
from ipplan.reading.actuals.revisions import settle
from ipplan.reading.actuals.seasons import with_dates
from ipplan.reading.actuals.stock_reported import stocks_reported
from ipplan.reading.actuals.subject import find_subject, headline
from ipplan.reading.actuals.table_lines import unit_above
from ipplan.reading.actuals.table_year import time_of_table
from ipplan.reading.actuals.transposed import indicator_columns, read_transposed, transposed_layout
from ipplan.reading.actuals.year_estimates import with_estimates
from ipplan.reading.cells.decimal_mark import Mark
from ipplan.reading.cells.period import DECEMBER, Period
from ipplan.reading.cells.unit import own_units
from ipplan.reading.files.open_table import open_table
from ipplan.reading.files.table import Broken, Records, Table

# Rows that have values and are not used.
_UNUSED = {"unknown-indicator", "more-unknown-indicators", "no-indicator", "planned-rows"}


def stops(problem: Problem) -> bool:
    """Return whether an error leaves all of the actuals in doubt, and not one cell that holds words."""
    words = problem.code == "not-a-number" and not re.search(r"\d", str(problem.details["found"]))
    return problem.severity == "error" and not words and problem.code != "no-answer"


class ActualsFile(NamedTuple):
    """A file that was read. `path` is as the user gave it, "-" for standard input."""

    path: str
    sha256: str


class Actuals(NamedTuple):
    """What some files say of some plans: observations by plan id, in the order of reading."""

    observations: Mapping[str, tuple[Observation, ...]]
    files: tuple[ActualsFile, ...]


class _Asked(NamedTuple):
    """What the user asks for, the same for every file."""

    names: PlanNames
    year: int | None
    encoding: str | None
    sheet: str | None
    decimal: Mark | None
    most: int | None
    where: tuple[Condition, ...]
    only: Sequence[str]


class _Read(NamedTuple):
    """What one file gave: observations with the ids of their plans, and what is wrong."""

    observations: list[tuple[str, Observation]]
    problems: list[Problem]
    file: ActualsFile | None = None


def read_actuals(  # noqa: PLR0913 - what a user may say of actuals
    paths: Sequence[str | Records],
    plans: Sequence[Plan],
    *,
    year: int | None = None,
    encoding: str | None = None,
    sheet: str | None = None,
    decimal: Mark | None = None,
    max_bytes: int | None = None,
    where: Iterable[tuple[str, str]] = (),
    pro_rata: bool = False,
    only: Sequence[str] = (),
) -> tuple[Actuals | None, list[Problem]]:
    """Return the observations that the files, or records in place of files, hold for the plans, and what is wrong.

    None where anything is an error: a figure is never computed from a part of what was given. Words where a number or
    an answer is expected are an error of their cell alone, which is left out.
    `year` holds for rows that say none themselves; `encoding`, `sheet`, `decimal` (the mark before decimals: by default
    what the numbers of each table show together) and `max_bytes` (how many a file may have) for every file. Of each
    only the rows are used that say in a column what `where` asks for. With `pro_rata` a part of a year stands for as
    many months of the year where nothing tells how it was the year before. `only` are the ids of the indicators
    asked for: of a single one is a table that names none.
    """
    asked = _Asked(
        PlanNames(plans), year, encoding, sheet, decimal, max_bytes, tuple(Condition(*one) for one in where), only
    )
    problems = [Message("standard-input-twice").at(Place("-"))] if paths.count("-") > 1 else []
    read = [_read_file(path, asked) for path in dict.fromkeys(paths)]
    found = [observation for one in read for observation in one.observations]
    problems += compared([problem for one in read for problem in one.problems], found)
    if any(problem.code.startswith("part-year") for problem in problems) or any(o.month < DECEMBER for _, o in found):
        indicators = {(plan.id, one.id): one for plan in plans for one in plan.measured}
        problems, found = with_estimates(problems, found, indicators, pro_rata=pro_rata)
    apart = {problem.details["indicator"] for problem in problems if problem.code in {"rows-apart", "place-not-chosen"}}
    by_plan: dict[str, list[Observation]] = {plan.id: [] for plan in plans}
    for plan_id, observation in found:
        by_plan[plan_id].append(observation)
    observations = {}
    for plan in plans:
        bases = {indicator.id: indicator.basis for indicator in plan.measured}
        observations[plan.id], contradictions = settle(by_plan[plan.id], bases)
        problems += [one for one in contradictions if one.details["indicator"] not in apart]
        values = observations[plan.id]
        problems += doubtful_sizes(plan, values) + stocks_reported(plan, values) + falls_without_sign(plan, values)
    problems += not_certain(problems, asked.names.all, {(plan, one.indicator) for plan, one in found})
    if not found and (unused := [problem for problem in problems if problem.code in _UNUSED]):
        problems.append(Message("nothing-used").at(unused[0].place))
    problems = one_a_cause(in_order(problems))
    if any(stops(problem) for problem in problems) or (has_errors(problems) and not any(observations.values())):
        return None, problems
    return Actuals(observations, tuple(one.file for one in read if one.file)), problems


def _read_file(file: str | Records, asked: _Asked) -> _Read:
    if isinstance(file, Records):
        from ipplan.reading.files.records import open_records

        path, opening = file.name, open_records(file, find_header)
    else:
        path, opening = file, open_table(file, find_header, encoding=asked.encoding, sheet=asked.sheet, most=asked.most)
    with opening as opened:
        if isinstance(opened, Message):
            return _Read([], [opened.at(Place(path))])
        read = _read_table(opened.table, path, asked)
        said = [message.at(Place(path)) for message in opened.remarks]
        return read._replace(file=ActualsFile(path, opened.sha256), problems=[*said, *read.problems])


def _read_table(table: Table, path: str, asked: _Asked) -> _Read:
    """Return the observations of a table, and what is wrong with its header and its rows."""
    if not any(text.strip() for record in table.head for text in record):
        return _Read([], [Message("empty-table").at(Place(path))])
    header = _header(table)
    header = with_dates(header, table.head[header.last + 1 :])
    width = max(len(record) for record in table.head[header.first : header.last + 1])
    try:
        places = _places(table, header, width if width <= WIDEST else 1)
    except Broken as broken:
        return _Read([], [broken.problem])
    if width > WIDEST:
        return _Read([], [Message("too-many-columns", found=width, largest=WIDEST).at(places[0])])
    above = [text for record in table.head[: header.first] for text in record if text.strip()]
    columns = indicator_columns(header, asked.names.all)
    problems: list[Problem] = []
    if columns:
        year_column = next(at for at, heading in enumerate(header.headings) if heading.role == "year")
        below = _below(table, header, above, path, asked)
        part = part_role(header.headings, below.texts, below.parts, {*columns, year_column}).get("part")
        layout: Layout | None = transposed_layout(header, columns, year_column, part)
    else:
        layout, problems = read_layout(header, places, _below(table, header, above, path, asked))
    if layout is None or has_errors(problems):
        return _Read([], problems)
    year, contradictions = _time(layout, path, above, table.name, asked)
    gathered = Gathered(asked.names.plans, asked.decimal, table.delimiter)
    gathered.begin(table.head[header.last + 1 :], header.texts, _numeric(header, layout), layout.roles.get("year"))
    whole = () if asked.where else headline(layout, table.head[header.last + 1 :], Path(path).stem)
    if whole:
        told = tuple(condition.column for condition in whole)
        problems.append(Message("headline-rows", columns=told, first=told[0]).at(places[0]))
    filters = Filters(asked.where or whole, header)
    reading = Reading(table, header, layout, asked.names, year, gathered, filters)
    if columns:
        found, flaws = read_transposed(reading, columns, places)
    else:
        found, flaws = SheetReader(reading).read(places[0])
    said = [message.at(places[0]) for message in contradictions] if found else []
    return _found(found, [*problems, *said, *flaws], places[0], reading)


def _header(table: Table) -> Header:
    """Return the header of a table; where no row looks like one the first that is not blank."""
    header = table.header
    if isinstance(header, Header) and header.first >= 0:
        return header
    first = next(index for index, record in enumerate(table.head) if any(text.strip() for text in record))
    return header_at(table.head, first, table.merged)


def _places(table: Table, header: Header, width: int) -> list[Place]:
    """Return where each heading stands, and the table's next row is the first one below the header."""
    places: dict[int, Place] = {}
    for index, record in enumerate(islice(table, header.last + 1)):
        if index >= header.first:
            for column in range(width):
                if index == header.first or (column < len(record) and record[column].strip()):
                    places[column] = table.place(record, column)
    return [places.get(column, places[0]) for column in range(max(header.width, 1))]


def _below(table: Table, header: Header, above: Sequence[str], path: str, asked: _Asked) -> Below:
    """Return what decides between the columns of a table."""
    names = asked.names
    indicators = [indicator for plan in names.plans for indicator in plan.measured]
    units = frozenset(unit for indicator in indicators for unit in own_units(indicator))
    subject = find_subject(above, table.name, Path(path).stem, names, asked.only)
    return Below(table.head[header.last + 1 :], units, names.is_name, unit_above(above), *subject, names.parts)


def _time(
    layout: Layout, path: str, above: Sequence[str], sheet: str, asked: _Asked
) -> tuple[Period | Message, list[Message]]:
    """Return the time of values whose column and row say none; a blank cell among times is never filled from it."""
    if asked.year is not None:
        return Period(asked.year), []
    if "year" in layout.roles:
        return Message("no-year"), []
    time, contradictions = time_of_table(path, above, sheet)
    return time, (contradictions if any(value.period is None for value in layout.values) else [])


def _numeric(header: Header, layout: Layout) -> list[int]:
    """Return the columns that may hold numbers: of values, and of what is not used."""
    values = {value.column for value in layout.values}
    return [
        index
        for index, heading in enumerate(header.headings)
        if index in values or (heading.kind in {"unknown", "planned", "other"} and heading.text)
    ]


def _found(found: list[Keyed], problems: list[Problem], start: Place, reading: Reading) -> _Read:
    """Return what a table gave, as it is certain after all of it is read; that it gave nothing at all is an error."""
    observations, uncertain = reading.gathered.settle(found)
    problems = problems + uncertain + not_actuals(reading.names.plans, reading.header, observations)
    if not observations and not problems:
        problems.append(Message("no-rows").at(start))
    return _Read(observations, problems)
