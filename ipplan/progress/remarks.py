"""What a reader should know beside a verdict (section 6 of the design)."""

from collections.abc import Iterator, Sequence

from ipplan.codes import Remark
from ipplan.model.observation import Observation, Precision
from ipplan.problem import Message
from ipplan.progress.case import Case
from ipplan.progress.scale import worked
from ipplan.progress.series import YEAR_END, Point, Series, effective_basis, moment, reported_baseline

_INEXACT: dict[Precision, Remark] = {
    "about": "value_about",
    "above": "value_above",
    "at_least": "value_at_least",
    "below": "value_below",
    "at_most": "value_at_most",
}


def notes_on_time(case: Case, series: Series, as_of: int) -> Iterator[Message]:
    """Yield the value is older than the year asked for; the target year has none; a later one changes no verdict."""
    point, end = case.point, case.target_year
    if point is not None and point.time < end <= as_of:
        yield Message("target_year_without_value", year=_when(point), target_year=end)
    elif point is not None and point.year < as_of < end:
        yield Message("stale", year=_when(point), as_of=as_of)
    for later in series.points:
        if end < later.year <= as_of:
            yield Message("later_value", year=_when(later), value=later.value, target_year=end)


def notes_on_start(case: Case, observations: Sequence[Observation]) -> Iterator[Message]:
    """Yield the start is the first actual, or is not exact; the plan and the actuals give different baselines."""
    alone = case.indicator.every_year and not case.indicator.target.direction
    if case.start is not None and case.start.origin == "first_actual" and not alone:
        yield Message("first_actual", year=case.start.year, value=case.start.value)
    stated = case.indicator.baseline
    reported = reported_baseline(case.indicator, observations, case.baseline_year)
    if (begun := _started_from(case, observations, reported)) and begun.precision != "exact":
        yield Message("start_not_exact", year=begun.year, as_written=begun.as_written or begun.value)
    if stated and reported and stated.value != reported.value:
        details = {"year": case.baseline_year, "plan": stated.value, "actuals": reported.value}
        reported_used = case.start is not None and case.start.origin == "actuals"
        yield Message("baseline_differs_actuals_used" if reported_used else "baseline_differs_plan_used", **details)


def notes_on_values(case: Case, walked: Sequence[Point]) -> Iterator[Message]:
    """Yield the target was reached and lost again; which additions were counted; an uncertain or revised value."""
    point = case.point
    if point is None:
        return
    reached = [_when(p) for p in walked[:-1] if _met_at(case, p)]
    if reached and not case.met and not _kept(case) and not case.overshot:
        yield Message("reached_and_lost", year=reached[-1])
    observation = point.observation
    if case.indicator.measure == "increase":
        net = effective_basis(case.indicator, observation) == "level"
        yield Message("net_additions" if net else "gross_additions")
    if approximate := point.approximate:
        written = [o.as_written or o.value for o in approximate]
        yield Message(_INEXACT[point.precision], as_written=written[0] if len(written) == 1 else written)
    if observation.superseded:
        values = [older.value for older in observation.superseded]
        yield Message("revised", year=point.year, kept=observation.value, older=values)


def _started_from(case: Case, observations: Sequence[Observation], reported: Observation | None) -> Observation | None:
    """Return the reported value that progress is counted from, where the plan does not state it."""
    start = case.start
    if start is None or start.origin == "plan":
        return None
    if start.origin == "actuals":
        return reported
    return next((o for o in observations if moment(o.year, o.month) == start.time and o.value == start.value), None)


def _kept(case: Case) -> bool:
    """Return whether no value can reach the bound for the first time.

    A level to hold, a cap to stay within, a direction to keep, a bound for every year, a mean, nothing at all.
    """
    target, kept = case.indicator.target, case.indicator.every_year or case.indicator.measure == "mean"
    return case.hold or case.cap or kept or target.direction is not None or target.none is not None


def _when(point: Point) -> int | str:
    """Return the year, with the month of a value that does not stand for its end."""
    return point.year if point.month == YEAR_END else f"{point.year}-{point.month:02}"


def _met_at(case: Case, point: Point) -> bool:
    return case.meets(worked(case.indicator.measure, point.value, point.time - case.begin), point.precision)
