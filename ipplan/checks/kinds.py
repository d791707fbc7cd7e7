"""What makes a kind of promise impossible: combinations that contradict themselves."""

from collections.abc import Iterator
from itertools import pairwise

from ipplan.checks import Finding, Location
from ipplan.model.indicator import DONE
from ipplan.model.plan import Indicator, Plan
from ipplan.model.target import Bounds, Target
from ipplan.problem import Message


def _bounds(row: int, indicator: Indicator) -> Iterator[tuple[Location, Bounds]]:
    """Go through everything with a bound: the target, the milestones, the yearly values, the revised targets."""
    yield ("indicators", row, "target"), indicator.target
    for field in ("milestones", "yearly"):
        for year, milestone in getattr(indicator, field).items():
            yield ("indicators", row, field, year), milestone
    for position, revision in enumerate(indicator.revisions):
        yield ("indicators", row, "revisions", position, "target"), revision.target


def band_order(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A band runs from its lower to its upper edge.

    Why: between two edges the wrong way round lies no value at all.

    Example: `target: {between: [7, 6]}`.
    """
    for location, bounds in _bounds(row, indicator):
        if bounds.between and bounds.between[0] > bounds.between[1]:
            low, high = bounds.between
            yield Finding(Message("band-order", low=low, high=high), (*location, "between"))


def tolerance_negative(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A tolerance is not negative.

    Why: it says how far the bound may be missed; a stricter bound is written as the bound.

    Example: `target: {at_least: 6, tolerance: -0.2}`.
    """
    for location, bounds in _bounds(row, indicator):
        if bounds.tolerance and bounds.tolerance.amount < 0:
            yield Finding(Message("tolerance-negative", found=bounds.tolerance.amount), (*location, "tolerance"))


def stretch_wrong_side(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A stretch goes further than the bound, in the wanted direction.

    Why: one that asks for less is met before the target is.

    Example: `target: {at_least: 26, stretch: 25}`.
    """
    for location, target in _bounds(row, indicator):
        if not isinstance(target, Target) or target.stretch is None or target.figure is None:
            continue
        if target.sign * (target.stretch.value - target.figure.value) <= 0:
            details: dict[str, object] = {"stretch": target.stretch.value, "target": target.figure.value}
            yield Finding(Message("stretch-wrong-side", **details), (*location, "stretch"))


def every_year_without_values(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """`every_year` stands beside a bound or a direction of a level.

    Why: a total, a change since the baseline, a mean and a thing done have one value for the whole plan; what is
    never judged is not judged in every year either.

    Example: `measure: mean` with `every_year: true`.
    """
    if indicator.every_year and (indicator.measure != "level" or indicator.target.none):
        details: dict[str, object] = {
            "measure": "target: none" if indicator.target.none else f"measure: {indicator.measure}"
        }
        yield Finding(Message("every-year-without-values", **details), ("indicators", row, "every_year"))


def mean_without_bound(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A mean of the yearly values has a bound, a band or no target; it neither grows nor declines.

    Why: it has no value at the start that it could be better than.

    Example: `measure: mean` with `target: grow`.
    """
    if indicator.measure != "mean":
        return
    for location, target in _bounds(row, indicator):
        if isinstance(target, Target) and target.direction:
            yield Finding(Message("mean-without-bound", direction=target.direction), location)


def hold_without_bound(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """`hold: true` stands beside a bound or a band.

    Why: without a number there is nothing that the value could fall below.

    Example: `target: grow` with `hold: true`.
    """
    if indicator.hold and indicator.measure == "level" and not indicator.target.numbers:
        yield Finding(Message("hold-without-bound", target=indicator.target.kind), ("indicators", row, "hold"))


def over_without_mean(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """`over` says over which years a mean is taken; only `measure: mean` has one.

    Why: beside another measure it would be read by nobody.

    Example: `measure: level` with `over: 3`.
    """
    if indicator.over is not None and indicator.measure != "mean":
        yield Finding(Message("over-without-mean", measure=indicator.measure), ("indicators", row, "over"))


def over_too_long(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A mean is taken over no more years than the plan has.

    Why: values of the years before the plan are none of its doing.

    Example: `over: 6` in a plan from 2020 to 2025.
    """
    begin, end = plan.years(indicator)
    if indicator.over is not None and indicator.measure == "mean" and indicator.over > end - begin > 0:
        yield Finding(Message("over-too-long", found=indicator.over, years=end - begin), ("indicators", row, "over"))


def done_with_number(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """What is to be done has neither a unit nor a target of its own, and is neither held nor judged every year.

    Why: it is done or it is not; a number to reach belongs to another measure.

    Example: `measure: done` with `target: {at_least: 30}`.
    """
    if indicator.measure != "done":
        return
    given = {
        "unit": bool(indicator.unit.say("zh")),
        "target": indicator.target.kind != "at_least" or indicator.target.numbers != (DONE,),
        "hold": indicator.hold,
    }
    for field, there in given.items():
        if there:
            yield Finding(Message("done-with-number", field=field), ("indicators", row, field))


def revision_order(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Revised targets stand in the order of their dates, each later than the one before.

    Why: the last that was decided by then holds; of two of one day nobody could say which.

    Example: `revisions: [{date: 2023-06-30, …}, {date: 2022-01-01, …}]`.
    """
    for position, (earlier, later) in enumerate(pairwise(indicator.revisions), 1):
        if later.day <= earlier.day:
            details: dict[str, object] = {"found": later.date, "before": earlier.date}
            yield Finding(Message("revision-order", **details), ("indicators", row, "revisions", position, "date"))


CHECKS = (
    band_order,
    tolerance_negative,
    stretch_wrong_side,
    every_year_without_values,
    mean_without_bound,
    hold_without_bound,
    over_without_mean,
    over_too_long,
    done_with_number,
    revision_order,
)
