"""Look ahead: the outlook of one case, in the indicator's unit."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from ipplan.model.indicator import Indicator
from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined
from ipplan.progress.formulas import kind_reason
from ipplan.progress.outlook import WHOLE, Outlook, cut_to_share, fan, outlook
from ipplan.progress.path import Knot
from ipplan.progress.scale import shown, worked
from ipplan.progress.series import Point, Series

Asked = Literal["none", "trend", "interval"]
# How many differences a report wants before it gives an interval, where nobody asked for one.
ENOUGH_FOR_A_REPORT = 3
PER_CENT_SIGNS = ("%", "％")


def look_ahead(case: Case, walked: Sequence[Point], series: Series) -> Outlook | Undefined:
    """Work the outlook from the start and the actuals up to the year judged, in the indicator's unit.

    Undefined where the years to go, the start or the bound are: none in the target year, none of a mean of the years
    and of what is done or not. Without a target, and where every year counts, there is no chance of meeting it; that
    of a band is the chance of lying within both edges.
    """
    kind, target, first = kind_reason(case), case.indicator.target, case.first
    if kind in {"mean_target", "done_or_not"}:
        return kind
    bounds = (first,) if target.direction or target.none else case.lenient
    for needed in (case.remaining, case.elapsed, first, *bounds):
        if isinstance(needed, Undefined):
            return needed
    assert isinstance(first, Decimal)
    measure = case.indicator.measure
    walk = [Knot(case.begin, first)]
    walk += [Knot(p.time, worked(measure, p.value, p.time - case.begin)) for p in walked if p.time > case.begin]
    history = _history(case, series)
    numbers = [bound for bound in bounds if isinstance(bound, Decimal)]
    signs = (1, -1) if target.band else (case.sign,)
    every = [
        outlook(case.indicator.path_kind, walk, case.end, bound, sign, history)
        for bound, sign in zip(numbers, signs, strict=True)
    ]
    found = every[0]
    if found.probability is not None:
        chances = [one.probability for one in every if one.probability is not None]
        within = max(sum(chances, Decimal(1 - len(chances))), Decimal(0))
        found = found._replace(probability=None, reason=kind) if kind else found._replace(probability=within)
    if cannot_leave(case.indicator, [*numbers, *(knot.value for knot in (*history, *walk))]):
        found = cut_to_share(found)
    central, low, high = (_in_unit(case, value, case.end) for value in (found.central, found.low, found.high))
    return found._replace(central=central, low=low, high=high)


def as_asked(found: Outlook | Undefined, asked: Asked, *, fewest: int = 0) -> Outlook | Undefined:
    """Leave of an outlook what was asked for: nothing, the trend alone, or the interval as well.

    With fewer differences than `fewest` the trend alone stays (`too_few_years`).
    """
    if isinstance(found, Undefined) or asked == "none":
        return found if isinstance(found, Undefined) else Undefined("not_asked")
    if found.probability is None or (asked == "interval" and found.differences + found.history >= fewest):
        return found
    reason = Undefined("not_asked") if asked == "trend" else Undefined("too_few_years")
    return found._replace(low=None, high=None, probability=None, cut=False, reason=reason)


def fan_at(case: Case, found: Outlook, years: Decimal) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return central, low and high value of an outlook `years` after the last actual, in the indicator's unit."""
    assert found.working is not None
    assert case.point is not None
    working = found.working if found.low is not None else found.working._replace(quantile=None)
    at = Outlook(0, None, None, *fan(case.indicator.path_kind, working, years))
    at = cut_to_share(at) if found.share else at
    central, low, high = (_in_unit(case, value, case.point.time + years) for value in (at.central, at.low, at.high))
    return central, low, high


def in_per_cent(indicator: Indicator) -> bool:
    """Return whether the unit is per cent."""
    return any(indicator.unit.say(language).strip() in PER_CENT_SIGNS for language in ("zh", "en"))


def cannot_leave(indicator: Indicator, values: Sequence[Decimal]) -> bool:
    """Return whether an indicator cannot leave 0-100: a share in per cent, linear, with all its values within."""
    return (
        in_per_cent(indicator)
        and indicator.measure == "level"
        and indicator.path_kind == "linear"
        and all(0 <= value <= WHOLE for value in values)
    )


def _in_unit(case: Case, value: Decimal | None, time: Decimal) -> Decimal | None:
    return None if value is None else shown(case.indicator.measure, value, time - case.begin)


def _history(case: Case, series: Series) -> list[Knot]:
    """Return the values of a level in the years before its start."""
    if case.indicator.measure != "level":
        return []
    return [Knot(point.time, point.value) for point in series.points if point.time < case.begin]
