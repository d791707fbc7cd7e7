"""From a row that speaks of a known indicator to its observations."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Plan
from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.cell_values import Around, Converter
from ipplan.reading.actuals.gathered import Gathered
from ipplan.reading.actuals.heading_words import Role
from ipplan.reading.actuals.layout import Layout, ValueColumn
from ipplan.reading.actuals.names import Match
from ipplan.reading.actuals.part_year import Part, is_season, part_year_flaw
from ipplan.reading.actuals.plan_parts import PlanParts
from ipplan.reading.actuals.revisions import read_date
from ipplan.reading.actuals.seasons import in_part_of_year
from ipplan.reading.actuals.times import in_year_of, time_of
from ipplan.reading.cells.answer import read_answer
from ipplan.reading.cells.basis import is_so_far, read_basis, resolve_basis
from ipplan.reading.cells.no_value import missing_code
from ipplan.reading.cells.number import NumericText, Quantity, read_number
from ipplan.reading.cells.period import Period
from ipplan.reading.files.table import Table


class Row(NamedTuple):
    """A row of a table and the indicator it speaks of.

    `fields` are its texts by role, but for the values. `year` is the time that holds where the row says none.
    `gathered` takes what is decided by all rows together.
    """

    table: Table
    layout: Layout
    record: list[str]
    fields: Mapping[Role, str]
    match: Match
    year: Period | Message
    gathered: Gathered
    parts: PlanParts

    def said(self, role: Role) -> str:
        """Return what the row says in the column of a role; empty where it has none."""
        return self.fields.get(role, "")

    def place(self, column: int) -> Place:
        """Return where one of the row's fields stands."""
        return self.table.place(self.record, column)

    def cell(self, column: int) -> str:
        """Return the text of a field; empty where the row is too short."""
        text = self.record[column] if column < len(self.record) else ""
        return text if isinstance(text, NumericText) else text.strip()


def read_row(row: Row) -> tuple[list[Observation], list[Problem]]:
    """Read every value of a row as an observation in the indicator's unit, with what is wrong with the others."""
    layout, indicator = row.layout, row.match.indicator
    first = layout.values[0].column
    beyond = next((column for column in range(layout.width, len(row.record)) if row.cell(column)), None)
    if beyond is not None:
        flaw = Message("extra-fields", expected=layout.width, found=len(row.record))
        return [], [flaw.at(row.place(beyond))]
    quantities = [(column, _quantity(row, column.column)) for column in layout.values]
    if all(quantity is None for _, quantity in quantities):
        if not any(missing_code(row.cell(column.column)) for column in layout.values):
            row.gathered.blank(indicator.id, row.place(first))
        return [], []
    problems: list[Problem] = []
    basis = _basis(row)
    if isinstance(basis, Message):
        problems.append(basis.at(row.place(layout.roles.get("basis", first))))
    published = row.said("published")
    if published and read_date(published) is None:
        flaw = Message("unreadable-date", found=published)
        problems.append(flaw.at(row.place(layout.roles["published"])))
    said = Observation(
        indicator=indicator.id,
        year=0,
        value=Decimal(0),
        place=Place(""),
        basis=None if isinstance(basis, Message) else basis,
        source=row.said("source"),
        published=published,
        note=row.said("note"),
    )
    observations = []
    for column, quantity in quantities:
        part = row.parts.part(row.match.plan, indicator, column.part or row.said("part"))
        if isinstance(part, Message):
            problems.append(part.at(row.place(layout.roles.get("part", column.column))))
            continue
        observation, found = _observation(row, column, quantity, said._replace(part=part))
        problems += found
        if observation is not None and not isinstance(basis, Message):
            observations.append(observation)
    return observations, problems


def _quantity(row: Row, column: int) -> Quantity | Message | None:
    """Return what a cell writes: a number, or whether something is done."""
    text = row.cell(column)
    if code := missing_code(text):
        row.gathered.missing(code, row.place(column))
    if row.match.indicator.measure != "done":
        return read_number(text, row.gathered.mark)
    answer = read_answer(text)
    return Quantity(answer) if isinstance(answer, Decimal) else answer


def _observation(
    row: Row, column: ValueColumn, quantity: Quantity | Message | None, said: Observation
) -> tuple[Observation | None, list[Problem]]:
    """Return what one cell adds to what the row says."""
    if quantity is None:
        return None, []
    if isinstance(quantity, Message):
        return None, [quantity.at(row.place(column.column))]
    period, said_at = _period(row, column)
    conversion, problems = _conversion(row, column, quantity)
    if isinstance(period, Message):
        return None, [period.at(row.place(said_at)), *problems]
    value = Decimal(0) if conversion is None else conversion.value(quantity.value)
    observation = said._replace(
        year=period.year,
        month=period.last,
        since=period.first,
        value=value,
        precision=quantity.precision,
        place=row.place(column.column),
        as_written=row.cell(column.column),
    )
    plan, indicator = row.match.plan, row.match.indicator
    flaw = part_year_flaw(indicator, said.basis or indicator.basis, period)
    if flaw is not None and period.year > plan.years(indicator)[0]:
        part = {} if conversion is None else {"part": Part(plan.id, indicator, observation)}
        return None, [flaw.at(row.place(said_at), **part), *problems]
    # A part of a year before the plan is judged by nobody: it may tell how years run, and is no value of its year.
    if conversion is None or (flaw is not None and not is_season(indicator, period)):
        return None, problems
    other = None if quantity.other is None else conversion.value(quantity.other)
    row.gathered.number(quantity, observation, column.column, other)
    if column.column + 1 not in {value_column.column for value_column in row.layout.values}:
        row.gathered.split(observation, row.cell(column.column + 1), conversion.factor)
    return observation, problems


def _basis(row: Row) -> Basis | Message | None:
    """Return the basis to compute with; None where the row says none and the indicator's own holds as it stands."""
    indicator = row.match.indicator
    said = read_basis(row.said("basis"))
    if isinstance(said, Message):
        return said
    resolved = resolve_basis(indicator, said or indicator.basis)
    return None if said is None and resolved == indicator.basis else resolved


def _period(row: Row, column: ValueColumn) -> tuple[Period | Message, int]:
    """Return the time of a value and the column that says it, or that of the value where the whole file does."""
    period, said_at = _time(row, column)
    season = row.said("season")
    if season and isinstance(period, Period) and period.whole:
        said_at = row.layout.roles["season"]
        period = _part_of(period, season, row.layout.texts[said_at], row.match.plan)
    # A month alone may be that month's value; so far is from January on.
    if isinstance(period, Period) and period.first == 0 and is_so_far(row.said("basis")):
        period = period._replace(first=1)
    return period, said_at


def _part_of(year: Period, text: str, heading: str, plan: Plan) -> Period | Message:
    """Return the part of a year that stands in a column of its own; a message where it is none of that year."""
    found = in_part_of_year(year, text, heading)
    # A month of a fiscal year may lie in either of two years of the calendar.
    if found is None or (plan.year_ends is not None and found.written == "month"):
        return Message("unreadable-year", found=f"{year.year} {text}")
    return found


def _time(row: Row, column: ValueColumn) -> tuple[Period | Message, int]:
    """Return the time that the column, the row or the file says."""
    plan, text = row.match.plan, row.said("year")
    if column.period:
        return row.gathered.time_of_heading(column.column, column.period, plan), column.column
    said_at = row.layout.roles.get("year", column.column)
    if not text:
        year = row.year if isinstance(row.year, Message) else in_year_of(row.year, str(row.year.year), plan)
        return year, said_at
    row.gathered.time(text)
    return time_of(text, plan, spans=row.gathered.spans), said_at


def _conversion(row: Row, column: ValueColumn, quantity: Quantity) -> tuple[Converter | None, list[Problem]]:
    """Return how the cell's number becomes the indicator's; None where that is refused."""
    indicator = row.match.indicator
    if indicator.measure == "done":
        return Converter(Fraction(1)), []
    unit = row.said("unit") or row.match.unit or column.unit or row.layout.unit
    around = Around(unit, row.said("multiplier"), row.table.is_scaled(column.column))
    found = row.gathered.converter(row.match.plan, indicator, quantity.unit, around)
    if isinstance(found, Message):
        at: Role = "multiplier" if found.code == "unknown-multiplier" else "unit"
        of_cell = found.code in {"unit-of-other-kind", "scaled-cell"} or at not in row.layout.roles
        return None, [found.at(row.place(column.column if of_cell else row.layout.roles[at]))]
    return found, [found.remark.at(row.place(column.column))] if found.remark else []
