"""One indicator at the time it is judged: start, target and position, and the path between them."""

from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from ipplan.model.observation import Precision
from ipplan.model.plan import INDEXED, Indicator
from ipplan.progress.bounds import Edge, edges, keeps
from ipplan.progress.figure import Figure, Undefined, derive, meets, side
from ipplan.progress.path import Knot, Path
from ipplan.progress.scale import worked
from ipplan.progress.series import Point

# Measures whose positions are as they are reported, or sums and differences of what is.
REPORTED = ("level", "period_total", "increase")
Origin = Literal["plan", "actuals", "first_actual"]


class Start(NamedTuple):
    """The value that progress is counted from, in the indicator's unit, and where it comes from."""

    year: int
    time: Decimal
    value: Decimal
    origin: Origin


class _Case(NamedTuple):
    """What a case is made of."""

    indicator: Indicator
    baseline_year: int
    target_year: int
    start: Start | None
    point: Point | None
    as_of: int | None = None
    over: bool = False


class Case(_Case):
    """Symbols of the design: b `begin`, T `end`, t `time`; x_b `first`, x_T `last`, x_t `now` on the worked scale.

    `start` is None where no value for the baseline year is known; for a total, an addition, a
    change or a mean growth it is the underlying value, and the path starts at 0 or at the index 1.
    `point` is the position judged, None without data. `baseline_year` is the plan's, which the
    time elapsed is counted from. `as_of` is the year asked for; `over` says that the plan has ended by then.
    Each symbol is worked once.
    """

    @cached_property
    def sign(self) -> int:
        """Return s: +1 where more is wanted, -1 where less is; for a band which edge is the nearer one."""
        return self._band_edge.sign if self._band_edge else self.indicator.target.sign

    @cached_property
    def _band_edge(self) -> Edge | None:
        """Return the edge that progress is counted to: the one on the start's side, beyond the band its far one.

        From a start inside it is the edge that the position moved to, else the nearer one.
        """
        if not self.indicator.target.band:
            return None
        low, high = edges(self.indicator.target)
        first, now = self.first_shown, self.now_shown
        start = now if isinstance(first, Undefined) else first
        if isinstance(start, Undefined):
            return low
        if not low.number <= start <= high.number:
            near, far = (low, high) if start < low.number else (high, low)
            return far if self.overshot else near
        if isinstance(now, Undefined) or now == start:
            return low if start - low.number < high.number - start else high
        return low if now < start else high

    @cached_property
    def overshot(self) -> bool:
        """Return whether the position lies beyond the edge of a band that is not the one it started from."""
        band, first, now = self.indicator.target.band, self.first_shown, self.now_shown
        if not band or isinstance(first, Undefined) or isinstance(now, Undefined) or self.met:
            return False
        low, high = band
        return now > high if first < low else now < low if first > high else False

    @cached_property
    def begin(self) -> Decimal:
        """Return b: the time of the start; the plan's baseline year for what starts at 0 or at the index 1."""
        return self.start.time if self.start and self.indicator.measure == "level" else Decimal(self.baseline_year)

    @cached_property
    def end(self) -> Decimal:
        """Return T, the target time."""
        return Decimal(self.target_year)

    @cached_property
    def time(self) -> Figure:
        """Return t, the time of the value that is judged."""
        return self.point.time if self.point else Undefined("no_data")

    @cached_property
    def span(self) -> Figure:
        """Return n = T - b, in years; undefined where the first actual is of the target year (`no_baseline`)."""
        span = self.end - self.begin
        return span if span > 0 else Undefined("no_baseline")

    @cached_property
    def elapsed(self) -> Figure:
        """Return e = t - b, in years; undefined where the only actual is also the start (`no_baseline`)."""
        if self.point is None:
            return Undefined("no_data")
        elapsed = self.point.time - self.begin
        return elapsed if elapsed > 0 else Undefined("no_baseline")

    @cached_property
    def remaining(self) -> Figure:
        """Return r = T - t, in years; undefined in the target year (`target_year_passed`)."""
        if self.point is None:
            return Undefined("no_data")
        remaining = self.end - self.point.time
        return remaining if remaining > 0 else Undefined("target_year_passed")

    @cached_property
    def first_shown(self) -> Figure:
        """Return x_b in the indicator's unit; a mean of the years has none (`mean_target`)."""
        if self.indicator.measure == "mean":
            return Undefined("mean_target")
        if self.indicator.measure != "level":
            return Decimal(0)
        return self.start.value if self.start else Undefined("no_baseline")

    @cached_property
    def last_shown(self) -> Figure:
        """Return x_T in the indicator's unit; undefined without a number (`direction_only`, `no_target`)."""
        target = self.indicator.target
        if self._band_edge:
            return self._band_edge.number
        if target.none:
            return Undefined("no_target")
        return target.figure.value if target.figure else Undefined("direction_only")

    @cached_property
    def now_shown(self) -> Figure:
        """Return x_t in the indicator's unit."""
        return self.point.value if self.point else Undefined("no_data")

    @cached_property
    def first(self) -> Figure:
        """Return x_b on the worked scale."""
        return Decimal(1) if self.indicator.measure in INDEXED else self.first_shown

    @cached_property
    def last(self) -> Figure:
        """Return x_T on the worked scale."""
        return self._worked(self.last_shown, self.span)

    @cached_property
    def lenient(self) -> tuple[Figure, ...]:
        """Return the bound, or both edges of a band, moved by the tolerance and worked; empty without a number."""
        return tuple(self._worked(edge.lenient, self.span) for edge in edges(self.indicator.target))

    @cached_property
    def now(self) -> Figure:
        """Return x_t on the worked scale."""
        return self._worked(self.now_shown, self.elapsed)

    def _worked(self, value: Figure, elapsed: Figure) -> Figure:
        measure = self.indicator.measure
        return derive(lambda v, e: worked(measure, v, e), value, elapsed) if measure in INDEXED else value

    @cached_property
    def hold(self) -> bool:
        """Return whether a level is to be kept: its baseline meets the bound, or it has none and says `hold`."""
        if self.indicator.measure != "level" or not self.indicator.target.numbers:
            return False
        if self.start is None or self.start.origin == "first_actual":
            return self.indicator.hold
        return self.start_meets

    @cached_property
    def start_meets(self) -> bool:
        """Return whether the start already meets the bound."""
        return self.meets(self.first)

    @cached_property
    def cap(self) -> bool:
        """Return whether a total, an addition, a change or a mean growth is to stay in a bound that its start meets."""
        return self.indicator.measure not in {"level", "mean", "done"} and self.start_meets

    @cached_property
    def in_target_year(self) -> bool:
        """Return whether the target year is reached: t = T."""
        return self.point is not None and isinstance(self.remaining, Undefined)

    @cached_property
    def due(self) -> bool:
        """Return whether the target year is asked for, whatever year has the latest value."""
        return self.in_target_year or (self.as_of is not None and self.as_of >= self.target_year)

    @cached_property
    def met(self) -> bool:
        """Return whether the position meets the bound; for a direction, whether it moved the wanted way."""
        return self.meets(self.now, self.point.precision if self.point else "exact")

    @cached_property
    def within_bound(self) -> bool:
        """Return whether the value as it is stated keeps the bound; of a mean growth that is the mean so far."""
        now, precision = self.now_shown, self.point.precision if self.point else "exact"
        return isinstance(now, Decimal) and keeps(self.indicator.target, now, precision, exact=self.exact)

    @cached_property
    def met_by_tolerance(self) -> bool:
        """Return whether the position meets the bound only thanks to the tolerance."""
        precision = self.point.precision if self.point else "exact"
        return self.met and not self.meets(self.now, precision, tolerant=False)

    def meets(self, value: Figure, precision: Precision = "exact", *, tolerant: bool = True) -> bool:
        """Return whether a worked value meets the bound; for a direction, whether it lies beyond the start."""
        target, span = self.indicator.target, self.span
        if isinstance(value, Undefined):
            return False
        if target.direction:
            first = self.first
            if isinstance(first, Undefined):
                return False
            return meets(value, first, self.sign, strict=True, side=side(precision, self.sign), exact=self.exact)
        if self.indicator.measure in INDEXED and isinstance(span, Undefined):
            return False

        def scale(number: Decimal) -> Decimal:
            return worked(self.indicator.measure, number, Decimal(1) if isinstance(span, Undefined) else span)

        return keeps(target, value, precision, scale=scale, tolerant=tolerant, exact=self.exact)

    @cached_property
    def exact(self) -> bool:
        """Return whether positions are reported numbers, sums and differences; roots and ratios are rounded."""
        indicator = self.indicator
        combined = indicator.by is not None and indicator.by.combine in {"mean", "weighted_mean"}
        return indicator.measure in REPORTED and indicator.derive is None and not combined

    def path(self, first: Decimal, last: Decimal) -> Path:
        """Return the path from the start over the milestones to the target.

        A milestone that the start is already beyond, or that has another bound than the target, lies on no way to
        the target and is left out; yearly values never are.
        """
        knots, yearly, rising = [Knot(self.begin, first)], self.indicator.yearly, last > first
        for year, milestone in sorted({**self.indicator.milestones, **yearly}.items()):
            if not self.begin < year < self.end:
                continue
            value = worked(self.indicator.measure, milestone.stop(rising=rising), year - self.begin)
            before = knots[-1].value
            bound = milestone.bound(self.indicator.target)
            onward = bound.band is not None or bound.sign == self.sign
            if year in yearly or (onward and min(before, last) < value < max(before, last)):
                knots.append(Knot(Decimal(year), value))
        return Path(self.indicator.path_kind, (*knots, Knot(self.end, last)))

    @cached_property
    def path_turns(self) -> bool:
        """Return whether the yearly values turn back or stand still: a value then has several times on the path."""
        first, last = self.first, self.last
        if not self.indicator.yearly or isinstance(first, Undefined) or isinstance(last, Undefined):
            return False
        return not self.path(first, last).monotone

    @cached_property
    def planned(self) -> Figure:
        """Return the plan's own value for t where no path leads there: without a start (`no_baseline`)."""
        way = self.first if isinstance(self.first, Undefined) else self.elapsed
        stated = self.indicator.yearly.get(int(self.point.time)) if self.point else None
        if stated is None or isinstance(way, Decimal) or (self.point and self.point.time != int(self.point.time)):
            return Undefined("no_baseline")
        return stated.stop(rising=self.sign > 0)
