"""The yearly break-down of a target: required growth, and the value to reach at the end of each year."""

from decimal import Decimal
from typing import NamedTuple

from ipplan.model.base import Words
from ipplan.model.plan import Indicator, Plan
from ipplan.progress.assess import assess
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive
from ipplan.progress.scale import shown


class Breakdown(NamedTuple):
    """What one indicator must reach: growth a year, and the value of each year from b + 1 to T, in its unit."""

    indicator: Indicator
    target_year: int
    cagr: Figure
    step: Figure
    values: dict[int, Figure]


class PartsBreakdown(NamedTuple):
    """What each part of an indicator must reach by its own target; `name` is that of the dimension."""

    dimension: str
    name: Words
    parts: tuple[Breakdown, ...]


def breakdown_of_parts(plan: Plan, indicator: Indicator) -> PartsBreakdown:
    """Break down the target of every part of a divided indicator along its own path, each under its own id and name.

    Undefined for a part without a target (`no_target`) or without a baseline (`no_baseline`).
    """
    assert indicator.by is not None
    dimension = plan.dimensions[indicator.by.dimension]
    rows = (
        breakdown(plan, indicator.of_part(part).model_copy(update={"id": part, "name": name}))
        for part, name in dimension.parts.items()
    )
    return PartsBreakdown(indicator.by.dimension, dimension.name, tuple(rows))


def breakdown(plan: Plan, indicator: Indicator) -> Breakdown:
    """Break a target down along its path.

    Undefined without a baseline (`no_baseline`) and without a number (`direction_only`).
    """
    assessed = assess(plan, indicator, ())
    begin, end = plan.years(assessed.indicator)
    years = {year: _value(assessed.case, year) for year in range(begin + 1, end + 1)}
    return Breakdown(assessed.indicator, end, assessed.figures.required_cagr, assessed.figures.required_step, years)


def _value(case: Case, year: int) -> Figure:
    """Return the path's value at the end of a year.

    It is the bound itself where that is to be held, kept every year, or met on average; the plan's own value where
    the plan gives one and no path leads there. What is to be done has none (`done_or_not`).
    """
    stated = case.indicator.yearly.get(year)
    if case.indicator.measure == "done":
        return Undefined("done_or_not")
    if case.hold or case.indicator.every_year or case.indicator.measure == "mean":
        return case.last_shown
    if stated is not None and isinstance(case.first, Undefined):
        return stated.number
    index = derive(lambda first, last: case.path(first, last).expected(Decimal(year)), case.first, case.last)
    return derive(lambda i: shown(case.indicator.measure, i, year - case.begin), index)
