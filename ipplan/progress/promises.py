"""What is promised beside the target: milestones and yearly values, a stretch, every year, a mean, a cap."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Literal, NamedTuple

from ipplan.model.plan import Milestone, Target
from ipplan.progress.bounds import keeps, missing
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, meets, settle, side
from ipplan.progress.growth import completion
from ipplan.progress.series import YEAR_END, Point, Series

Kept = Literal["met", "missed", "no_data", "not_due"]


class Promised(NamedTuple):
    """What was promised for a year, and whether it was kept; numbers in the indicator's unit.

    `actual` is the position at the end of the year, None without one, and `gap` what was still missing then.
    """

    year: int
    bound: Target
    actual: Decimal | None
    gap: Decimal | None
    status: Kept


class Stretch(NamedTuple):
    """A value beyond the target with its own gap and completion, and whether it is met."""

    value: Decimal
    gap: Figure
    completion: Figure
    met: bool


class Promises(NamedTuple):
    """Everything promised beside the target; None and empty where nothing is.

    `needed_mean` is what each of the remaining years must be on average, `used` the share of a cap that is used up.
    """

    milestones: tuple[Promised, ...] = ()
    yearly: tuple[Promised, ...] = ()
    stretch: Stretch | None = None
    needed_mean: Figure | None = None
    used: Figure | None = None

    @property
    def missed(self) -> tuple[Promised, ...]:
        """Return the milestones and yearly values that were missed."""
        return tuple(one for one in (*self.milestones, *self.yearly) if one.status == "missed")


def promises(case: Case, series: Series) -> Promises:
    """Judge everything promised beside the target as of the year asked for."""
    indicator = case.indicator
    return Promises(
        tuple(_promised(case, series, year, stone) for year, stone in sorted(indicator.milestones.items())),
        tuple(_promised(case, series, year, stone) for year, stone in sorted(indicator.yearly.items())),
        _stretch(case),
        needed_mean(case) if indicator.measure == "mean" else None,
        derive(_share_of, case.now_shown, case.last_shown) if case.cap else None,
    )


def _promised(case: Case, series: Series, year: int, milestone: Milestone) -> Promised:
    """Judge one year's promise by the position at its end."""
    bound = milestone.bound(case.indicator.target)
    point = next((point for point in series.points if point.time == year), None)
    if case.as_of is None or year > case.as_of or (point and point.estimated):
        return Promised(year, bound, None, None, "not_due")
    if point is None:
        return Promised(year, bound, None, None, "no_data")
    kept = keeps(bound, point.value, point.precision, exact=case.exact)
    return Promised(year, bound, point.value, missing(bound, point.value), "met" if kept else "missed")


def _stretch(case: Case) -> Stretch | None:
    figure = case.indicator.target.stretch
    if figure is None:
        return None
    value, now, sign = figure.value, case.now_shown, case.sign
    precision = case.point.precision if case.point else "exact"
    reported = case.point is not None and not case.point.estimated
    met = (
        isinstance(now, Decimal)
        and reported
        and meets(now, value, sign, strict=False, side=side(precision, sign), exact=case.exact)
    )
    gap = derive(lambda x: sign * (value - x), now)
    done = derive(lambda first, x: _completion(first, x, value), case.first_shown, now)
    return Stretch(value, gap, done, met)


def _completion(first: Decimal, now: Decimal, last: Decimal) -> Figure:
    return Undefined("target_equals_baseline") if first == last else settle(completion(first, now, last))


def _share_of(now: Decimal, last: Decimal) -> Figure:
    return settle(now / last) if last else Undefined("target_equals_baseline")


def breaches(case: Case, walked: Sequence[Point]) -> tuple[int, ...]:
    """Return the years in which a promise for every year was broken; only whole years count.

    A bound is broken by the value of the year; a commitment to grow or decline by a value no better than the one
    before it, that of the start included.
    """
    whole = [point for point in walked if point.month == YEAR_END and not point.estimated]
    target = case.indicator.target
    if not target.direction:
        return tuple(point.year for point in whole if not keeps(target, point.value, point.precision, exact=case.exact))
    values = [(point.year, point.value) for point in whole]
    if case.start and case.start.time == case.begin and case.start.origin != "first_actual":
        values.insert(0, (case.start.year, case.start.value))
    return tuple(year for (_, before), (year, now) in pairwise(values) if case.sign * (now - before) <= 0)


def every_year_known(case: Case, walked: Sequence[Point]) -> bool:
    """Return whether each year from the one after the baseline to the target year has a value."""
    years = {point.year for point in walked if point.month == YEAR_END and not point.estimated}
    return years >= set(range(case.baseline_year + 1, case.target_year + 1))


def needed_mean(case: Case) -> Figure:
    """Return what the remaining years must average for the mean of the plan, or of its last years, to meet the bound.

    (k·bound - Σ of the known years among the k)/(number of the others). Undefined in the target year
    (`target_year_passed`) and without a bound (`direction_only`, `no_target`).
    """
    bound, years = case.last_shown, case.indicator.over or case.target_year - case.baseline_year
    if isinstance(bound, Undefined):
        return bound
    since = case.target_year - years
    known = [value for year, value in _yearly(case) if year > since]
    if len(known) == years:
        return Undefined("target_year_passed")
    return settle((years * bound - sum(known, Decimal(0))) / (years - len(known)))


def _yearly(case: Case) -> list[tuple[int, Decimal]]:
    """Return the years' own values that the position is the mean of."""
    if case.point is None:
        return []
    return [(o.year, o.value) for o in (*case.point.before, case.point.observation)]
