"""One indicator at the time it is judged: start, target and position, and the path between them."""

from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.model.observation import Precision
from ipplan.model.plan import INDEXED, Indicator
from ipplan.progress.figure import Figure, Undefined, derive, meets, side
from ipplan.progress.path import Knot, Path
from ipplan.progress.scale import worked
from ipplan.progress.series import Point

Origin = Literal["plan", "actuals", "first_actual"]


class Start(NamedTuple):
    """The value that progress is counted from, in the indicator's unit, and where it comes from."""

    year: int
    time: Decimal
    value: Decimal
    origin: Origin


class Case(NamedTuple):
    """Symbols of the design: b `begin`, T `end`, t `time`; x_b `first`, x_T `last`, x_t `now` on the worked scale.

    `start` is None where no value for the baseline year is known; for a total, an addition, a
    change or a mean growth it is the underlying value, and the path starts at 0 or at the index 1.
    `point` is the position judged, None without data. `baseline_year` is the plan's, which the
    time elapsed is counted from.
    """

    indicator: Indicator
    baseline_year: int
    target_year: int
    start: Start | None
    point: Point | None

    @property
    def sign(self) -> int:
        """s: +1 where more is wanted, -1 where less is."""
        return self.indicator.target.sign

    @property
    def begin(self) -> Decimal:
        """b: the time of the start; the plan's baseline year for what starts at 0 or at the index 1."""
        return self.start.time if self.start and self.indicator.measure == "level" else Decimal(self.baseline_year)

    @property
    def end(self) -> Decimal:
        """T."""
        return Decimal(self.target_year)

    @property
    def time(self) -> Figure:
        """t."""
        return self.point.time if self.point else Undefined("no_data")

    @property
    def span(self) -> Figure:
        """n = T - b, in years; undefined where the first actual is that of the target year (`no_baseline`)."""
        span = self.end - self.begin
        return span if span > 0 else Undefined("no_baseline")

    @property
    def elapsed(self) -> Figure:
        """e = t - b, in years; undefined where the only actual is also the start (`no_baseline`)."""
        if self.point is None:
            return Undefined("no_data")
        elapsed = self.point.time - self.begin
        return elapsed if elapsed > 0 else Undefined("no_baseline")

    @property
    def remaining(self) -> Figure:
        """r = T - t, in years; undefined in the target year (`target_year_passed`)."""
        if self.point is None:
            return Undefined("no_data")
        remaining = self.end - self.point.time
        return remaining if remaining > 0 else Undefined("target_year_passed")

    @property
    def first_shown(self) -> Figure:
        """x_b in the indicator's unit."""
        if self.indicator.measure != "level":
            return Decimal(0)
        return self.start.value if self.start else Undefined("no_baseline")

    @property
    def last_shown(self) -> Figure:
        """x_T in the indicator's unit; undefined for a direction (`direction_only`)."""
        figure = self.indicator.target.figure
        return figure.value if figure else Undefined("direction_only")

    @property
    def now_shown(self) -> Figure:
        """x_t in the indicator's unit."""
        return self.point.value if self.point else Undefined("no_data")

    @property
    def first(self) -> Figure:
        """x_b on the worked scale."""
        return Decimal(1) if self.indicator.measure in INDEXED else self.first_shown

    @property
    def last(self) -> Figure:
        """x_T on the worked scale."""
        return self._worked(self.last_shown, self.span)

    @property
    def now(self) -> Figure:
        """x_t on the worked scale."""
        return self._worked(self.now_shown, self.elapsed)

    def _worked(self, value: Figure, elapsed: Figure) -> Figure:
        measure = self.indicator.measure
        return derive(lambda v, e: worked(measure, v, e), value, elapsed) if measure in INDEXED else value

    @property
    def hold(self) -> bool:
        """Whether a level is to be kept: its baseline meets the bound, or it has none and the plan says `hold`."""
        if self.indicator.measure != "level" or self.indicator.target.figure is None:
            return False
        if self.start is None or self.start.origin == "first_actual":
            return self.indicator.hold
        return self.start_meets

    @property
    def start_meets(self) -> bool:
        """Whether the start already meets the bound."""
        return self.meets(self.first)

    @property
    def met(self) -> bool:
        """Whether the position meets the bound; for a direction, whether it moved the wanted way."""
        return self.meets(self.now, self.point.precision if self.point else "exact")

    def meets(self, value: Figure, precision: Precision = "exact") -> bool:
        """Whether a worked value meets the bound; for a direction, whether it lies beyond the start."""
        target = self.indicator.target
        bound = self.first if target.direction else self.last
        if isinstance(value, Undefined) or isinstance(bound, Undefined):
            return False
        strict = target.strict or target.direction is not None
        return meets(value, bound, self.sign, strict=strict, side=side(precision, self.sign))

    def path(self, first: Decimal, last: Decimal) -> Path:
        """The path from the start over the milestones to the target.

        A milestone that the start is already beyond lies on no way to the target and is left out.
        """
        knots = [Knot(self.begin, first)]
        for year, milestone in sorted(self.indicator.milestones.items()):
            value = worked(self.indicator.measure, milestone.number, year - self.begin)
            before = knots[-1].value
            if self.begin < year < self.end and min(before, last) < value < max(before, last):
                knots.append(Knot(Decimal(year), value))
        return Path(self.indicator.path_kind, (*knots, Knot(self.end, last)))
