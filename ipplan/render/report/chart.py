"""What a chart shows: the path with its milestones, the actual values, the target and the outlook, as numbers."""

from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import BoundKind
from ipplan.progress.ahead import fan_at
from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined
from ipplan.progress.outlook import Outlook
from ipplan.progress.scale import shown

PIECES = 24


class Spot(NamedTuple):
    """A time in years and a value in the indicator's unit."""

    time: float
    value: float


class Fan(NamedTuple):
    """The outlook at one time: its central figure and, where there is one, its interval."""

    time: float
    central: float
    low: float | None
    high: float | None


class Chart(NamedTuple):
    """Everything in the order of time; `start` is the value that the path starts from, where it has one."""

    begin: int
    end: int
    path: tuple[Spot, ...]
    milestones: tuple[Spot, ...]
    actuals: tuple[Spot, ...]
    target: Spot | None
    bound: BoundKind | None
    sign: int
    start: Spot | None
    outlook: tuple[Fan, ...]


def chart(assessed: Assessed) -> Chart | None:
    """Draw the chart of an indicator; None where there is neither a target nor an actual to draw."""
    case, indicator = assessed.case, assessed.indicator
    begin, end = case.baseline_year, case.target_year
    figure, kind = indicator.target.figure, indicator.target.kind
    judged = case.point.time if case.point else None
    actuals = [Spot(float(p.time), float(p.value)) for p in assessed.series.points
               if begin < p.time and judged is not None and p.time <= judged]  # fmt: skip
    start = None
    if indicator.measure == "level" and case.start and case.start.origin != "first_actual":
        start = Spot(float(case.start.time), float(case.start.value))
    elif indicator.measure in {"period_total", "increase", "relative_change"}:
        start = Spot(float(begin), 0.0)
    if figure is None and not actuals:
        return None
    return Chart(
        begin=begin,
        end=end,
        path=_path(case),
        milestones=tuple(Spot(float(y), float(m.number)) for y, m in sorted(indicator.milestones.items())),
        actuals=tuple(actuals),
        target=Spot(float(end), float(figure.value)) if figure else None,
        bound=None if kind in {"grow", "decline"} else kind,  # type: ignore[arg-type]
        sign=case.sign,
        start=start,
        outlook=_outlook(case, assessed.outlook),
    )


def _path(case: Case) -> tuple[Spot, ...]:
    first, last = case.first, case.last
    if isinstance(first, Undefined) or isinstance(last, Undefined) or case.begin == case.end:
        return ()  # what begins with its first actual in the target year has no way to go
    if case.hold:
        return tuple(Spot(float(time), float(case.last)) for time in (case.begin, case.end))
    times = {case.begin + (case.end - case.begin) * piece / PIECES for piece in range(PIECES + 1)}
    spots = []
    for time in sorted(times | {knot.time for knot in case.path(first, last).knots}):
        index = case.path(first, last).expected(time)
        if isinstance(index, Undefined):
            return ()
        if case.indicator.measure == "average_growth" and time == case.begin:
            continue
        spots.append(Spot(float(time), float(shown(case.indicator.measure, index, time - case.begin))))
    return tuple(spots)


def _outlook(case: Case, found: Outlook | Undefined) -> tuple[Fan, ...]:
    """Return the outlook from the last actual to the target year."""
    if isinstance(found, Undefined) or found.working is None or found.central is None or case.point is None:
        return ()
    fans = []
    for piece in range(PIECES // 3 + 1):
        r = found.working.remaining * (Decimal(piece) / (PIECES // 3)) ** 2  # closer together where the interval opens
        values = (None if value is None else float(value) for value in fan_at(case, found, r))
        fans.append(Fan(float(case.point.time + r), *values))  # type: ignore[arg-type]
    return tuple(fans)
