"""What makes milestones and yearly values impossible."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ipplan.checks import Finding
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message


def milestone_outside_period(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A milestone's year lies after the baseline year and before the target year; a yearly value may be that of it.

    Why: outside the period it is on no way to the target; the baseline and the target have fields of their own.

    Example: `milestones: {2025: 30}` in a plan for 2025.
    """
    begin, end = plan.years(indicator)
    for field, last in (("milestones", end - 1), ("yearly", end)):
        for year in getattr(indicator, field):
            if not begin < year <= last:
                details: dict[str, object] = {"year": year, "first": begin + 1, "last": last}
                yield Finding(Message("milestone-outside-period", **details), ("indicators", row, field, year))


def milestone_without_target(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A milestone without a bound of its own has that of the target, which must be one bound with a number.

    Why: without a bound nobody can say whether more or less is wanted.

    Example: `milestones: {2023: 25}` with `target: grow` or with `target: {between: [20, 30]}`.
    """
    if indicator.target.bound_kind is not None:
        return
    for field in ("milestones", "yearly"):
        for year, milestone in getattr(indicator, field).items():
            if milestone.value is not None:
                yield Finding(Message("milestone-without-target", year=year), ("indicators", row, field, year))


def milestone_order(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Milestones lead strictly from the baseline to the target: each is further on the way than the one before.

    Values that go up and down belong into `yearly`; milestones with a bound of another kind are on no way.

    Why: on a way that turns back, a value stands for several times, and no pace can be told.

    Example: `baseline: 20`, `target: {at_least: 30}` with `milestones: {2022: 26, 2023: 25}`, or with `{2023: 31}`.
    """
    figure, begin, end = indicator.target.figure, *plan.years(indicator)
    if not indicator.milestones or figure is None or indicator.measure in {"average_growth", "mean"}:
        return
    inside = [
        (year, milestone.stop(rising=indicator.target.sign > 0))
        for year, milestone in sorted(indicator.milestones.items())
        if begin < year < end and (milestone.between or milestone.bound(indicator.target).sign == indicator.target.sign)
    ]
    if not inside or indicator.every_year:
        return
    start = _start(indicator)
    steps = [*([] if start is None else [(begin, start)]), *inside, (end, figure.value)]
    rising = figure.value > steps[0][1]
    for (earlier, before), (year, value) in pairwise(steps):
        if value <= before if rising else value >= before:
            at = year if year in indicator.milestones else earlier
            details: dict[str, object] = {"year": year, "found": value, "before": before}
            yield Finding(Message("milestone-order", **details), ("indicators", row, "milestones", at))


def _start(indicator: Indicator) -> Decimal | None:
    if indicator.measure == "level":
        return indicator.baseline.value if indicator.baseline else None
    return Decimal(0)


def yearly_and_milestone(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A year has a milestone or a yearly value, not both.

    Why: the path cannot go through two values in one year.

    Example: `milestones: {2023: 25}` with `yearly: {2023: 26}`.
    """
    for year in sorted(indicator.milestones.keys() & indicator.yearly.keys()):
        yield Finding(Message("yearly-and-milestone", year=year), ("indicators", row, "yearly", year))


def yearly_differs_from_target(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A yearly value for the target year is the target.

    Why: the plan would promise two things for one year.

    Example: `target: {at_least: 30}` in 2025 with `yearly: {2024: 28, 2025: 29}`.
    """
    _, end = plan.years(indicator)
    last, figure = indicator.yearly.get(end), indicator.target.figure
    if last is not None and figure is not None and last.number != figure.value:
        details: dict[str, object] = {"year": end, "found": last.number, "target": figure.value}
        yield Finding(Message("yearly-differs-from-target", **details), ("indicators", row, "yearly", end))


CHECKS = (
    milestone_outside_period,
    milestone_without_target,
    milestone_order,
    yearly_and_milestone,
    yearly_differs_from_target,
)
