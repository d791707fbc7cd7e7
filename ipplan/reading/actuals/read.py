"""Read files of actuals into observations, by plan."""

from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Message, Place, Problem, has_errors, in_order
from ipplan.reading.actuals.doubtful_sizes import doubtful_sizes
from ipplan.reading.actuals.gathered import Gathered
from ipplan.reading.actuals.headings import read_heading
from ipplan.reading.actuals.layout import WIDEST, find_header, read_layout, two_rows, unit_above
from ipplan.reading.actuals.long import PlanNames, SheetReader
from ipplan.reading.actuals.part_year import compared
from ipplan.reading.actuals.revisions import settle
from ipplan.reading.actuals.transposed import indicator_columns, read_across
from ipplan.reading.cells.decimal_mark import Mark
from ipplan.reading.cells.period import Period, year_in_name
from ipplan.reading.files.open_table import open_table
from ipplan.reading.files.table import Broken, Table


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


class _Read(NamedTuple):
    """What one file gave: observations with the ids of their plans, and what is wrong."""

    observations: list[tuple[str, Observation]]
    problems: list[Problem]
    file: ActualsFile | None = None


def read_actuals(  # noqa: PLR0913 - what a user may say of actuals
    paths: Sequence[str],
    plans: Sequence[Plan],
    *,
    year: int | None = None,
    encoding: str | None = None,
    sheet: str | None = None,
    decimal: Mark | None = None,
) -> tuple[Actuals | None, list[Problem]]:
    """The observations that the files hold for the plans, and everything wrong with the files.

    None where anything is an error: a figure is never computed from a part of what was given.
    `year` holds for rows that say none themselves, `encoding`, `sheet` and `decimal` (the mark before
    decimals: by default what the numbers of each table show together) for every file.
    """
    asked = _Asked(PlanNames(plans), year, encoding, sheet, decimal)
    problems = [Message("standard-input-twice").at(Place("-"))] if paths.count("-") > 1 else []
    read = [_read_file(path, asked) for path in dict.fromkeys(paths)]
    found = [observation for one in read for observation in one.observations]
    problems += compared([problem for one in read for problem in one.problems], found)
    observations = {}
    for plan in plans:
        mine = [observation for plan_id, observation in found if plan_id == plan.id]
        bases = {indicator.id: indicator.basis for indicator in plan.indicators}
        observations[plan.id], contradictions = settle(mine, bases)
        problems += contradictions + doubtful_sizes(plan, observations[plan.id])
    problems = in_order(problems)
    if has_errors(problems):
        return None, problems
    return Actuals(observations, tuple(one.file for one in read if one.file)), problems


def _read_file(path: str, asked: _Asked) -> _Read:
    with open_table(path, find_header, encoding=asked.encoding, sheet=asked.sheet) as opened:
        if isinstance(opened, Message):
            return _Read([], [opened.at(Place(path))])
        read = _read_table(opened.table, path, asked)
        return read._replace(file=ActualsFile(path, opened.sha256))


def _read_table(table: Table, path: str, asked: _Asked) -> _Read:
    """The observations of a table, and what is wrong with its header and its rows."""
    head = table.head
    filled = [index for index, record in enumerate(head) if any(text.strip() for text in record)]
    if not filled:
        return _Read([], [Message("empty-table").at(Place(path))])
    index = max(table.header, filled[0])
    try:
        header = list(islice(table, index + 1))[-1]
    except Broken as broken:
        return _Read([], [broken.problem])
    header = header[: max(index for index, text in enumerate(header) if text.strip()) + 1]
    if len(header) > WIDEST:
        return _Read([], [Message("too-many-columns", found=len(header), largest=WIDEST).at(table.place(header))])
    places = [table.place(header, column) for column in range(len(header))]
    if len(head) > index + 1 and (joined := two_rows(header, head[index + 1])):
        header, places = joined, places + [places[-1]] * (len(joined) - len(places))
        next(iter(table))
    year = _year(path, asked.year)
    gathered = Gathered(asked.names.plans, asked.decimal, table.delimiter)
    if columns := indicator_columns(header, asked.names.all):
        time = next((at for at, text in enumerate(header) if read_heading(text).role == "year"), None)
        gathered.begin(head[index + 1 :], header, _numeric(header), time)
        return _found(*read_across(table, header, places, columns, year, gathered), places[0], gathered)
    layout, problems = read_layout(header, places, unit_above(head[:index]))
    if layout is None or has_errors(problems):
        return _Read([], problems)
    gathered.begin(head[index + 1 :], header, _numeric(header), layout.roles.get("year"))
    read = _found(*SheetReader(table, layout, asked.names, year, gathered).read(header), places[0], gathered)
    return read._replace(problems=problems + read.problems)


def _numeric(header: Sequence[str]) -> list[int]:
    """The columns that may hold numbers: of values, and of what is not known."""
    headings = [read_heading(text) for text in header]
    return [
        index
        for index, (text, heading) in enumerate(zip(header, headings, strict=True))
        if heading.role == "value" or (heading.kind in {"unknown", "planned"} and text.strip())
    ]


def _found(
    observations: list[tuple[str, Observation]], problems: list[Problem], start: Place, gathered: Gathered
) -> _Read:
    """What a table gave, as it is certain after all of it is read; that it gave nothing at all is an error."""
    observations, uncertain = gathered.settle(observations)
    problems = problems + uncertain
    return _Read(observations, problems or ([] if observations else [Message("no-rows").at(start)]))


def _year(path: str, year: int | None) -> Period | Message:
    """The time of rows that say none: the year asked for, else the one year in the file's name."""
    if year is not None:
        return Period(year)
    years = year_in_name(Path(path).name)
    if len(years) == 1:
        return Period(years[0])
    return Message("several-years", years=tuple(str(found) for found in years)) if years else Message("no-year")
