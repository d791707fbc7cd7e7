"""Which values of a part of a year can be used, and why the others cannot."""

from ipplan.model.plan import Basis, Indicator
from ipplan.reading.flaw import Flaw
from ipplan.reading.period import Period


def part_year_flaw(indicator: Indicator, basis: Basis, period: Period, baseline_year: int) -> Flaw | None:
    """Why a part of a year is no value of that year; None where it is one.

    A stock at a month's end and a total so far have their place in time. Half a year's flow is no low
    year, and half a year's growth no slow year. What lies before the plan is history and judged by nobody.
    """
    if period.whole or period.year <= baseline_year:
        return None
    details = {"indicator": indicator.id}
    if indicator.measure == "average_growth" and basis != "level":
        return Flaw("part-year-growth", details)
    if basis == "annual":
        return Flaw("part-year-annual", details)
    if indicator.measure in {"period_total", "increase"} and basis == "as_stated":
        return None if period.from_january else Flaw("part-year-not-from-january", details)
    if indicator.timing == "end_of_period":
        return None
    return Flaw("part-year" if indicator.timing == "over_period" else "part-year-unknown-timing", details)
