"""The sentences about an indicator of a plan whose years have not begun: baseline, history and required growth."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.progress.figure import Figure
from ipplan.render.report.saying import Saying
from ipplan.wording.story import MOVED, NOT_BEGUN

_MOST = 6


def not_begun(one: Saying, required: Figure) -> Iterator[str]:
    """Say where the indicator starts from, what it was in the years before, and what the plan will ask of it."""
    case, target = one.case, one.indicator.target
    details: dict[str, object] = {"target_year": case.target_year}
    if target.figure is not None or target.numbers:
        yield NOT_BEGUN["target"].say(one.language, {**details, "bound": one.bound()})
    if case.start is not None and one.indicator.measure == "level":
        start = {"year": case.start.year, "value": one.quantity(case.start.value)}
        yield NOT_BEGUN["baseline"].say(one.language, start)
    before = [point for point in one.assessed.series.points if point.time <= case.baseline_year][-_MOST:]
    if before:
        pairs = [{"year": point.year, "value": one.quantity(point.value)} for point in before]
        values = [MOVED["value"].say(one.language, pair) for pair in pairs]
        yield NOT_BEGUN["history"].say(one.language, {"values": values})
    if isinstance(required, Decimal):
        growth = one.change(required) if one.linear else one.growth(required)
        yield NOT_BEGUN["required"].say(one.language, {"required": growth})
