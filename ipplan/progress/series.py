"""From what was reported to where the indicator stands: the position at each time."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ipplan.model.observation import Observation, Precision
from ipplan.model.plan import STARTS_AT_ZERO, Basis, Indicator
from ipplan.problem import Message
from ipplan.progress.figure import Undefined, combined, exceeds, settle

YEAR_END = 12
PREFERENCE: tuple[Basis, ...] = ("as_stated", "level", "annual")


class Point(NamedTuple):
    """The position (section 2 of the design), in the indicator's unit, at the end of a month of a year.

    `before` are the parts of earlier years that it was added up from, beside the last `observation`.
    """

    year: int
    month: int
    value: Decimal
    observation: Observation
    before: tuple[Observation, ...] = ()

    @property
    def time(self) -> Decimal:
        """Return the end of a year is that year; the end of June 2025 is 2024.5."""
        return moment(self.year, self.month)

    @property
    def estimated(self) -> bool:
        """Return whether it rests on a year that was estimated from a part of it."""
        return self.observation.rule is not None

    @property
    def approximate(self) -> tuple[Observation, ...]:
        """Return the values it rests on that are not exact."""
        return tuple(o for o in (*self.before, self.observation) if o.precision != "exact")

    @property
    def precision(self) -> Precision:
        """Return how exact it is: as what it rests on."""
        return combined(o.precision for o in self.approximate)


class Series(NamedTuple):
    """Positions in the order of time; `unusable` says why values that were reported give none."""

    points: tuple[Point, ...]
    notes: tuple[Message, ...]
    unusable: Undefined | None = None


def moment(year: int, month: int = YEAR_END) -> Decimal:
    """Return the end of a month as a time in years: a year stands for its end."""
    return Decimal(year) if month == YEAR_END else settle(year - 1 + Decimal(month) / YEAR_END)


def positions(
    indicator: Indicator, observations: Iterable[Observation], begin: int, underlying: Decimal | None
) -> Series:
    """Return the series of an indicator whose baseline year is `begin`.

    `underlying` is the stock or amount in the baseline year; without it a stock gives no position
    (`no_baseline`), nor does a change from one that is not positive (`not_positive`).
    """
    if indicator.measure == "mean":
        return _means(indicator, observations, begin)
    by_basis: dict[Basis, list[Observation]] = {}
    for observation in sorted(observations, key=lambda o: (o.year, o.month)):
        by_basis.setdefault(effective_basis(indicator, observation), []).append(observation)
    points: dict[Decimal, Point] = {}
    notes: list[Message] = []
    unusable = None
    for basis in PREFERENCE:
        reported = by_basis.get(basis, [])
        if basis == "annual":
            found, broken = _chained(indicator, reported, begin)
            notes += broken
        elif basis == "level":
            found = _from_levels(indicator, reported, begin, underlying)
            if any(o.year > begin for o in reported):
                unusable = _no_amount(indicator, underlying)
        else:
            found = [Point(o.year, o.month, o.value, o) for o in reported]
        for point in found:
            kept = points.setdefault(point.time, point)
            if exceeds(abs(kept.value - point.value), Decimal(0)):
                notes.append(Message("bases_disagree", year=point.year, kept=kept.value, other=point.value))
    series = tuple(points[time] for time in sorted(points))
    notes += _falls(indicator, series, begin)
    return Series(series, tuple(notes), unusable)


def _means(indicator: Indicator, observations: Iterable[Observation], begin: int) -> Series:
    """Average the years' values from the one after the baseline on, or the last `over` of them.

    Every year of a mean is needed: a year whose mean lacks one is left out. Of the latest year that is named.
    """
    yearly = {o.year: o for o in observations if o.year > begin and o.month == YEAR_END}
    points: list[Point] = []
    missing: list[int] = []
    for year in sorted(yearly):
        first = max(begin + 1, year + 1 - indicator.over) if indicator.over else begin + 1
        missing = [one for one in range(first, year) if one not in yearly]
        if not missing:
            taken = [yearly[one] for one in range(first, year + 1)]
            value = settle(sum((o.value for o in taken), Decimal(0)) / len(taken))
            points.append(Point(year, YEAR_END, value, taken[-1], tuple(taken[:-1])))
    return Series(tuple(points), (Message("chain_broken", missing=missing[0]),) if missing else ())


def reported_baseline(indicator: Indicator, observations: Iterable[Observation], begin: int) -> Observation | None:
    """Return the level, else the underlying stock or amount, that the actuals report for the baseline year."""
    basis: Basis = "as_stated" if indicator.measure == "level" else "level"
    year_end = (o for o in observations if (o.year, o.month) == (begin, YEAR_END))
    return next((o for o in year_end if effective_basis(indicator, o) == basis), None)


def effective_basis(indicator: Indicator, observation: Observation) -> Basis:
    """Return the basis of a value: what the row says, else the indicator's default.

    For a level, a mean and what is done, every basis that the readers let through is the value itself.
    """
    return "as_stated" if indicator.measure in {"level", "mean", "done"} else observation.basis or indicator.basis


def _chained(indicator: Indicator, yearly: Sequence[Observation], begin: int) -> tuple[list[Point], list[Message]]:
    """Return positions from the years' own parts, every year from the one after the baseline on.

    Where the chain breaks, what comes after is left out and the missing year named.
    """
    after = [o for o in yearly if o.year > begin]
    points: list[Point] = []
    total, index = Decimal(0), Decimal(1)
    for year, observation in enumerate(after, begin + 1):
        if observation.year != year:
            return points, [Message("chain_broken", missing=year)]
        total += observation.value
        index *= 1 + observation.value / 100
        value = total
        if indicator.measure == "relative_change":
            value = settle((index - 1) * 100)
        elif indicator.measure == "average_growth":
            value = _mean_growth(index, Decimal(year - begin))
        points.append(Point(year, YEAR_END, value, observation, tuple(after[: year - begin - 1])))
    return points, []


def _from_levels(
    indicator: Indicator, stocks: Sequence[Observation], begin: int, underlying: Decimal | None
) -> list[Point]:
    """Return positions from the underlying stock or amount y: y(t) - y(b), y(t)/y(b) - 1, or its mean growth."""
    points = []
    for o in stocks:
        elapsed = moment(o.year, o.month) - begin
        if underlying is None or _no_amount(indicator, underlying) or elapsed <= 0:
            continue
        if indicator.measure == "increase":
            value = o.value - underlying
        elif indicator.measure == "relative_change":
            value = settle((o.value / underlying - 1) * 100)
        else:
            value = _mean_growth(o.value / underlying, elapsed)
        points.append(Point(o.year, o.month, value, o))
    return points


def _no_amount(indicator: Indicator, underlying: Decimal | None) -> Undefined | None:
    """Return why nothing can be counted from the value of the baseline year, where nothing can."""
    if underlying is None:
        return Undefined("no_baseline")
    return Undefined("not_positive") if indicator.measure != "increase" and underlying <= 0 else None


def _mean_growth(index: Decimal, elapsed: Decimal) -> Decimal:
    """Return mean yearly growth in per cent of an index with 1 at the baseline; -100 where nothing is left."""
    return settle((max(index, Decimal(0)) ** (1 / elapsed) - 1) * 100)


def _falls(indicator: Indicator, series: Sequence[Point], begin: int) -> list[Message]:
    """Return whether totals or additions so far fall, which they cannot: they may be yearly figures."""
    if indicator.measure not in STARTS_AT_ZERO:
        return []
    stated = [p for p in series if p.year > begin and effective_basis(indicator, p.observation) == "as_stated"]
    pairs = pairwise(stated)
    return [Message("so_far_falls", year=b.year, before=a.year) for a, b in pairs if exceeds(a.value, b.value)]
