"""Plans of five years laid over a series: what was known after some years, what was asked for, what came of it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from math import log
from statistics import fmean, pstdev
from typing import NamedTuple

from series import Series

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess

LENGTH = 5
PLACE = Place("series", 0)


class Window(NamedTuple):
    """One plan judged after some years: what was `known` by year, and the `history` before it.

    `values` and `bound` are on logarithms where the path is geometric; `end` is what came in the target year. A
    `share` is in per cent.
    """

    values: tuple[float, ...]
    after: int
    bound: float
    sign: int
    end: float
    met: bool
    linear: bool
    share: bool
    begin: int
    known: dict[int, float]
    history: dict[int, float]
    target: float
    length: int = LENGTH

    @property
    def remaining(self) -> int:
        """The years to go."""
        return self.length - self.after

    @property
    def spread(self) -> float:
        """The standard deviation of the steps in shares of their mean, 0 where all are alike."""
        steps = [after - before for before, after in pairwise(self.values)]
        mean = abs(fmean(steps))
        return pstdev(steps) / mean if mean else float("inf")


def windows(series: Series, after: int) -> Iterator[Window]:
    """Every plan that the series has room for, judged after so many of its five years.

    The target goes on as the five years before the plan did: as many per cent again, or for a share as many points.
    """
    values = series.values
    if not series.linear and min(values.values()) <= 0:
        return
    for begin in sorted(values):
        needed = (begin - LENGTH, *range(begin, begin + after + 1), begin + LENGTH)
        if any(year not in values for year in needed):
            continue
        before, start, end = values[begin - LENGTH], values[begin], values[begin + LENGTH]
        if before == start:
            continue
        target = start + (start - before) if series.linear else start * start / before
        sign = 1 if target > start else -1
        known = {year: values[year] for year in range(begin, begin + after + 1)}
        history = {year: value for year, value in values.items() if year < begin}
        scale = float if series.linear else log
        worked = tuple(scale(value) for value in known.values())
        yield Window(worked, after, scale(target), sign, end, sign * (end - target) >= 0,
                     series.linear, series.share, begin, known, history, target)  # fmt: skip


def verdict_of(window: Window) -> str:
    """The verdict of ipplan on a plan."""
    start = Decimal(repr(window.known[window.begin]))
    indicator = {
        "id": "x",
        "name": {"en": "X"},
        "unit": "units",
        "path": "linear" if window.linear else "geometric",
        "baseline": start,
        "target": {"at_least" if window.sign > 0 else "at_most": Decimal(repr(window.target))},
    }
    years = {"baseline_year": window.begin, "target_year": window.begin + LENGTH}
    plan: Plan = Plan.model_validate({"id": "p", "title": {"en": "P"}, **years, "indicators": [indicator]})
    rows = [Observation("x", year, Decimal(repr(value)), PLACE) for year, value in sorted(window.known.items())]
    return assess(plan, plan.indicators[0], rows).status
