"""From a row that speaks of a known indicator to its observations."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis
from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.headings import Role
from ipplan.reading.actuals.layout import Layout, ValueColumn
from ipplan.reading.actuals.names import Match
from ipplan.reading.actuals.part_year import Part, part_year_flaw
from ipplan.reading.actuals.revisions import read_date
from ipplan.reading.cells.basis import read_basis, resolve_basis
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.cells.period import Period, read_period
from ipplan.reading.cells.unit import Unit, convert, own_units, read_unit
from ipplan.reading.files.table import Table

_DIGITS = r"[\d.,\s]*\d[\d.,\s]*"


class Row(NamedTuple):
    """A row of a table and the indicator it speaks of.

    `fields` are its texts by role, but for the values. `year` is the time that holds where the row says none.
    """

    table: Table
    layout: Layout
    record: list[str]
    fields: Mapping[Role, str]
    match: Match
    year: Period | Message

    def said(self, role: Role) -> str:
        """Return what the row says in the column of a role; empty where it has none."""
        return self.fields.get(role, "")

    def place(self, column: int) -> Place:
        """Where one of the row's fields stands."""
        return self.table.place(self.record, column)

    def cell(self, column: int) -> str:
        """The text of a field; empty where the row is too short."""
        return self.record[column].strip() if column < len(self.record) else ""


def read_row(row: Row) -> tuple[list[Observation], list[Problem]]:
    """Every value of a row as an observation in the indicator's unit, and what is wrong with the others."""
    layout, indicator = row.layout, row.match.indicator
    first = layout.values[0].column
    beyond = next((column for column in range(layout.width, len(row.record)) if row.cell(column)), None)
    if beyond is not None:
        flaw = Message("extra-fields", expected=layout.width, found=len(row.record))
        return [], [flaw.at(row.place(beyond))]
    quantities = [(column, read_number(row.cell(column.column))) for column in layout.values]
    if all(quantity is None for _, quantity in quantities):
        return [], [Message("blank-value", indicator=indicator.id).at(row.place(first))]
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
        observation, found = _observation(row, column, quantity, said)
        problems += found
        if observation is not None and not isinstance(basis, Message):
            observations.append(observation)
    return observations, problems


def _observation(
    row: Row, column: ValueColumn, quantity: Quantity | Message | None, said: Observation
) -> tuple[Observation | None, list[Problem]]:
    """What one cell adds to what the row says."""
    if quantity is None:
        return None, []
    if isinstance(quantity, Message):
        return None, [quantity.at(row.place(column.column))]
    period, place = _period(row, column)
    value, problems = _value(row, column, quantity)
    if isinstance(period, Message):
        return None, [period.at(place), *problems]
    observation = said._replace(
        year=period.year,
        month=period.last,
        since=period.first,
        value=Decimal(0) if value is None else value,
        precision=quantity.precision,
        place=row.place(column.column),
        as_written=row.cell(column.column),
    )
    plan, indicator = row.match.plan, row.match.indicator
    flaw = part_year_flaw(indicator, said.basis or indicator.basis, period, plan.years(indicator)[0])
    if flaw is not None:
        part = {} if value is None else {"part": Part(plan.id, indicator, observation)}
        return None, [flaw.at(place, **part), *problems]
    return (None if value is None else observation), problems


def _basis(row: Row) -> Basis | Message | None:
    """The basis to compute with; None where the row says none and the indicator's own holds as it stands."""
    indicator = row.match.indicator
    said = read_basis(row.said("basis"))
    if isinstance(said, Message):
        return said
    resolved = resolve_basis(indicator, said or indicator.basis)
    return None if said is None and resolved == indicator.basis else resolved


def _period(row: Row, column: ValueColumn) -> tuple[Period | Message, Place]:
    """The time of a value and what says it: the column, else the row, else what is given for the whole file."""
    text = row.said("year")
    place = row.place(column.column if column.period else row.layout.roles.get("year", column.column))
    period = column.period or (read_period(text) if text else row.year)
    return period or Message("unreadable-year", found=text), place


def _value(row: Row, column: ValueColumn, quantity: Quantity) -> tuple[Decimal | None, list[Problem]]:
    """The value in the indicator's unit; as it is written, with a warning, where the units have nothing in common.

    A multiplier in the cell (8亿) takes the place of that of the column, the name or the heading.
    """
    indicator = row.match.indicator
    own = own_units(indicator)
    around = row.said("unit") or row.match.unit or column.unit or row.layout.unit
    if re.fullmatch(_DIGITS, around):
        place = row.place(row.layout.roles.get("unit", column.column))
        return None, [Message("unit-is-number", found=around).at(place)]
    outer = read_unit(around) if around else Unit(own[0].factor, "")
    inner = read_unit(quantity.unit)
    unit = outer if not quantity.unit else inner if inner.base else Unit(inner.factor, outer.base)
    value = convert(quantity.value, unit, own)
    if value is not None:
        return value or Decimal(0), []
    written = convert(quantity.value, Unit(inner.factor if inner.factor > 1 else own[0].factor, ""), own)
    return written, [
        Message(
            "unit-not-converted", found=quantity.unit or around, unit=indicator.unit.say("zh"), indicator=indicator.id
        ).at(row.place(column.column))
    ]
