"""Plans of five years laid over a series, judged before their end by ipplan itself."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from series import Series

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess
from ipplan.progress.figure import Undefined, meets

LENGTH = 5
PLACE = Place("series", 0)


class Judged(NamedTuple):
    """What was said after some years of a plan, and what came of it at its end."""

    status: str
    probability: float | None
    inside: bool | None
    width: float | None
    met: bool


def judged(series: Series, after: int, *, history: bool) -> Iterator[Judged]:
    """Every plan that the series has room for, judged after so many of its five years.

    The target goes on as the five years before the plan did: as many per cent again, or for a share as many
    points. Without `history` the actuals begin with the baseline year.
    """
    values = series.values
    for begin in sorted(values):
        ends = (begin - LENGTH, begin, begin + after, begin + LENGTH)
        if any(year not in values for year in ends) or (not series.linear and min(values.values()) <= 0):
            continue
        before, start, _, end = (Decimal(repr(values[year])) for year in ends)
        if before == start:
            continue
        target = start + (start - before) if series.linear else start * start / before
        since = begin - LENGTH if history else begin
        known = {year: value for year, value in values.items() if since <= year <= begin + after}
        yield _judge(series, begin, target, known, end)


def _judge(series: Series, begin: int, target: Decimal, known: dict[int, float], end: Decimal) -> Judged:
    start = Decimal(repr(known[begin]))
    kind = "at_least" if target > start else "at_most"
    indicator = {
        "id": "x",
        "name": {"en": "X"},
        "unit": "units",
        "path": "linear" if series.linear else "geometric",
        "baseline": start,
        "target": {kind: target},
    }
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": begin, "target_year": begin + LENGTH}
    plan: Plan = Plan.model_validate({**head, "indicators": [indicator]})
    observations = [Observation("x", year, Decimal(repr(value)), PLACE) for year, value in sorted(known.items())]
    found = assess(plan, plan.indicators[0], observations)
    met = meets(end, target, found.case.sign, strict=False)
    outlook = found.outlook
    if isinstance(outlook, Undefined) or outlook.low is None or outlook.high is None or outlook.probability is None:
        return Judged(found.status, None, None, None, met)
    width = float((outlook.high - outlook.low) / abs(start)) if start else None
    return Judged(found.status, float(outlook.probability), outlook.low <= end <= outlook.high, width, met)
