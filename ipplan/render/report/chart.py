"""What a chart shows, as numbers: path, actuals, target and outlook, and by kind of target columns, a mean, a band."""

from collections.abc import Iterator
from decimal import Decimal, localcontext
from itertools import pairwise
from typing import NamedTuple

from ipplan.model.plan import BoundKind
from ipplan.progress.ahead import fan_at
from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined
from ipplan.progress.outlook import Outlook
from ipplan.progress.promises import Kept, Promised
from ipplan.progress.scale import shown, worked
from ipplan.progress.series import YEAR_END
from ipplan.render.decimals import shown_decimals
from ipplan.render.outlook import foreseen

# So many pieces has a path at least; every year's end stands on one of their ends.
PIECES = 20
# Digits that are reckoned of what is only drawn: roots of 28 digits take their time.
DRAWN = 12


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


class Promise(NamedTuple):
    """A milestone or a yearly target: a bound or a band of one year, and whether it was kept."""

    time: float
    low: float
    high: float
    status: Kept


class Band(NamedTuple):
    """The values that are wanted: None where a side is open."""

    low: float | None
    high: float | None


class Chart(NamedTuple):
    """Everything in the order of time; `start` is the value that the path starts from, where it has one.

    `columns` are the years' own amounts or growth, `mean` what they come to a year so far. People see values with so
    many `places`, and the end of the outlook as `foreseen`.
    """

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
    columns: tuple[Spot, ...] = ()
    mean: Spot | None = None
    band: Band | None = None
    promises: tuple[Promise, ...] = ()
    places: int | None = None
    foreseen: Decimal | None = None


def chart(assessed: Assessed) -> Chart | None:
    """Draw the chart of an indicator; None where there is neither a target nor an actual to draw.

    What is only done or not has no chart.
    """
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
    band = _band(assessed)
    if indicator.measure == "done" or (figure is None and band is None and not actuals):
        return None
    growing = indicator.measure == "average_growth"
    return Chart(
        begin=begin,
        end=end,
        path=() if growing or band is not None or indicator.target.direction else _path(case),
        milestones=tuple(Spot(float(y), float(m.number)) for y, m in sorted(indicator.milestones.items())),
        actuals=tuple(actuals),
        target=Spot(float(end), float(figure.value)) if figure else None,
        bound=None if kind in {"grow", "decline"} else kind,  # type: ignore[arg-type]
        sign=case.sign,
        start=start,
        outlook=_outlook(case, assessed.outlook),
        columns=tuple(_columns(assessed)),
        mean=actuals[-1] if growing and actuals else None,
        band=band,
        places=shown_decimals(indicator, (p.observation.value for p in assessed.series.points)),
        foreseen=_foreseen(assessed),
        promises=tuple(_promise(one) for one in (*assessed.promises.milestones, *assessed.promises.yearly)),
    )


def _columns(assessed: Assessed) -> Iterator[Spot]:
    """Yield what each year added to a total or a stock, or how it grew; none where the year before is not known."""
    case, measure = assessed.case, assessed.indicator.measure
    if measure not in {"period_total", "increase", "average_growth"} or case.point is None:
        return
    points = [p for p in assessed.series.points if case.baseline_year < p.time <= case.point.time]
    if points and points[0].time - case.baseline_year == 1:
        yield Spot(float(points[0].time), float(points[0].value))
    for before, now in pairwise(points):
        if now.time - before.time != 1 or now.month != YEAR_END:
            continue
        if measure != "average_growth":
            yield Spot(float(now.time), float(now.value - before.value))
            continue
        was, here = (worked(measure, p.value, p.time - case.begin) for p in (before, now))
        if was > 0:
            yield Spot(float(now.time), float((here / was - 1) * 100))


def _band(assessed: Assessed) -> Band | None:
    """Return what is to be kept: the two edges of a band, the open side of what is held or promised every year."""
    target, case = assessed.indicator.target, assessed.case
    if target.band:
        low, high = target.band
        return Band(float(low), float(high))
    if target.figure is None or not (case.hold or assessed.indicator.every_year):
        return None
    bound = float(target.figure.value)
    return Band(bound, None) if case.sign > 0 else Band(None, bound)


def _foreseen(assessed: Assessed) -> Decimal | None:
    found = assessed.outlook
    if isinstance(found, Undefined) or found.central is None:
        return None
    return foreseen(assessed, found.central)


def _promise(one: Promised) -> Promise:
    numbers = [float(number) for number in one.bound.numbers]
    return Promise(float(one.year), numbers[0], numbers[-1], one.status)


def _path(case: Case) -> tuple[Spot, ...]:
    first, last = case.first, case.last
    if isinstance(first, Undefined) or isinstance(last, Undefined) or case.begin == case.end:
        return ()  # what begins with its first actual in the target year has no way to go
    if case.hold:
        return tuple(Spot(float(time), float(case.last)) for time in (case.begin, case.end))
    years = max(int(case.end - case.begin), 1)
    pieces = -(-PIECES // years) * years
    times = {case.begin + (case.end - case.begin) * piece / pieces for piece in range(pieces + 1)}
    times |= {Decimal(year) for year in range(int(case.begin) + 1, int(case.end))}
    path, spots = case.path(first, last), []
    with localcontext(prec=DRAWN):
        for time in sorted(times | {knot.time for knot in path.knots}):
            index = path.expected(time)
            if isinstance(index, Undefined):
                return ()
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
