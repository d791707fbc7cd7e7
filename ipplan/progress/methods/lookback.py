"""The values that a method which looks back may use: those before the baseline year are history."""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.path import Knot
from ipplan.progress.scale import worked


def values_up_to_now(assessed: Assessed) -> list[Knot]:
    """Return the known values up to t on the worked scale, one a year, in the order of time.

    A level has all that was reported, and the start where that was not. Totals, additions, changes
    and mean growth begin with the baseline year: before it they have no meaning. Of several values
    within a year the latest stands for it.
    """
    case = assessed.case
    measure = case.indicator.measure
    if measure == "level":
        known = {point.time: point.value for point in assessed.series.points}
        known |= {start.time: start.value for start in (case.start,) if start}
    else:
        after = (point for point in assessed.series.points if point.time > case.begin)
        known = {case.begin: worked(measure, Decimal(0), Decimal(0))}
        known |= {point.time: worked(measure, point.value, point.time - case.begin) for point in after}
    by_year = {
        time.to_integral_value(rounding="ROUND_CEILING"): Knot(time, value)
        for time, value in sorted(known.items())
        if case.point is not None and time <= case.point.time
    }
    return list(by_year.values())
