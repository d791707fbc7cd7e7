"""The values of an indicator year by year: actual, due by then, promised; for the page and for its data."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.scale import shown
from ipplan.progress.series import YEAR_END, Point


class Year(NamedTuple):
    """What is known of a year: the start, the actual, what is due, what is promised for it.

    The last year has the target, milestones and yearly values stand in theirs. A start is no actual of its year.
    """

    year: int
    start: Decimal | None
    actual: Point | None
    due: Decimal | None
    promised: tuple[Decimal, ...]


def years_of(assessed: Assessed) -> Iterator[Year]:
    """Yield every year from the start to the target year, and the years of values before."""
    case, indicator = assessed.case, assessed.indicator
    points = {p.year: p for p in assessed.series.points if case.point is None or p.time <= case.point.time}
    promises = {**indicator.milestones, **indicator.yearly}
    first = min([case.baseline_year, *points])
    for year in range(first, case.target_year + 1):
        bound = promises[year].bound(indicator.target) if year in promises else None
        if year == case.target_year and indicator.target.numbers and indicator.measure != "done":
            bound = indicator.target
        begun = case.start.value if case.start and case.start.year == year and year not in points else None
        yield Year(year, begun, points.get(year), _due(assessed, year), tuple(bound.numbers) if bound else ())


def _due(assessed: Assessed, year: int) -> Decimal | None:
    """Return where the path is at the end of a year; None where there is none, and at its start."""
    case = assessed.case
    first, last = case.first, case.last
    if isinstance(first, Undefined) or isinstance(last, Undefined) or case.hold or case.begin >= case.end:
        return None
    if not case.begin < year <= case.end:
        return None
    expected = case.path(first, last).expected(Decimal(year))
    if isinstance(expected, Undefined):
        return None
    return shown(assessed.indicator.measure, expected, year - case.begin)


def is_whole_year(point: Point) -> bool:
    """Return whether a value stands for the end of its year."""
    return point.month == YEAR_END
