"""A plan year by year: what was read, what was due, and the verdict as of each year."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.progress.assess import BaselineFrom, PlanAssessed, assess
from ipplan.progress.breakdown import breakdown
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.verdict import Status


class Year(NamedTuple):
    """One year of one indicator, its figures in the indicator's unit.

    `read` is the value as it was read, None without one; `position` what the target constrains, as it was judged; `due`
    the value of the path. `status` is None outside the plan's years and after the year judged.
    """

    indicator: Indicator
    year: int
    read: Observation | None
    position: Figure
    due: Figure
    status: Status | None
    pace: Figure


def yearly(result: PlanAssessed, baseline_from: BaselineFrom = "plan", *, original: bool = False) -> Iterator[Year]:
    """Yield every year of every indicator that was assessed, from its baseline or first value to its target year."""
    for assessed in result.indicators:
        indicator = next(one for one in result.plan.indicators if one.id == assessed.indicator.id)
        observations = result.made.wholes[indicator.id]
        begin, end = result.plan.years(indicator)
        first = min((begin, *(one.year for one in observations)))
        due = breakdown(result.plan, indicator).values
        for year in range(first, end + 1):
            judged = begin < year <= (result.as_of or 0)
            row = Year(indicator, year, _read(observations, year), Undefined("no_data"), _due(due, year), None, _NONE)
            if judged:
                row = _judged(row, result.plan, observations, baseline_from, original=original)
            elif year == begin:
                row = row._replace(position=assessed.case.first_shown)
            yield row


_NONE = Undefined("no_data")


def _due(values: dict[int, Figure], year: int) -> Figure:
    return values.get(year, Undefined("no_data"))


def _read(observations: Sequence[Observation], year: int) -> Observation | None:
    """Return the value of a year, that of the longest part of it where there is no value of the whole."""
    return max((one for one in observations if one.year == year), key=lambda one: one.month, default=None)


def _judged(
    row: Year, plan: Plan, observations: Sequence[Observation], baseline_from: BaselineFrom, *, original: bool
) -> Year:
    """Judge an indicator as of the end of the year; without a value of that very year there is no verdict of it."""
    found = assess(plan, row.indicator, observations, as_of=row.year, baseline_from=baseline_from, original=original)
    point = found.case.point
    if point is None or point.year != row.year:
        return row._replace(status="no_data")
    due = row.due if isinstance(found.figures.expected, Undefined) else found.figures.expected
    return row._replace(position=found.case.now_shown, due=due, status=found.status, pace=found.figures.pace)
