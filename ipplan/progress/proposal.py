"""Targets proposed for the parts of a whole: by a rule, year by year, adding up to the whole exactly."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Literal, NamedTuple

from ipplan.model.counted import is_counted
from ipplan.model.observation import Observation
from ipplan.model.plan import INDEXED, Indicator, Plan
from ipplan.progress.division import Values, by_distance, by_growth, by_share, evenly, rounded
from ipplan.progress.figure import Undefined, exceeds
from ipplan.progress.path import Knot, Path
from ipplan.progress.series import YEAR_END, positions

Rule = Literal["share", "growth", "gap", "equal"]


class Proposal(NamedTuple):
    """What each part is to reach in each year.

    `parts` are the ids of the dimension's parts, in its order; `start` their values in `start_year` and `start_whole`
    what they make; `years` the parts' values by year, the last of them the target year; `whole` what these make.
    `same_growth` says that `growth` was asked for without two years of every part to take it from, so that every part
    grows alike.
    """

    indicator: Indicator
    dimension: str
    rule: Rule
    parts: tuple[str, ...]
    start_year: int
    start: Values
    start_whole: Decimal
    years: Mapping[int, Values]
    whole: Mapping[int, Decimal]
    same_growth: bool


class Refusal(NamedTuple):
    """Why nothing can be proposed.

    `direction_only`, `band` or `done` without a bound, `due`, `no_start`, `no_size`, `no_weights`, `not_positive`.

    `parts` are those without a value (`no_start`) or without a weight (`no_weights`).
    """

    reason: str
    parts: tuple[str, ...] = ()


def propose(  # noqa: PLR0913 - what a proposal rests on
    plan: Plan,
    indicator: Indicator,
    dimension: str,
    rule: Rule,
    *,
    observations: Sequence[Observation] = (),
    weights: Sequence[Observation] = (),
) -> Proposal | Refusal:
    """Propose the parts' targets from the latest year on that is known of all of them, at first their baselines.

    `share`: each part keeps its share of the whole, so that all grow alike from now on. `growth`: each goes on at its
    own growth since the baseline, all of them scaled to make the whole. `gap`: who is further from its own target
    (without targets, from the best part) adds more. `equal`: each adds the same. Where the whole is the parts' smallest
    or largest, and for rates of change and growth, every part is to reach what the whole is to reach.
    """
    bound, parts = indicator.target.figure, tuple(plan.dimensions[dimension].parts)
    if bound is None or indicator.measure == "done":
        return Refusal(_without_bound(indicator))
    begin, end = plan.years(indicator)
    history = [_history(plan, indicator, part, observations) for part in parts]
    common = [year for year in history[0] if begin <= year < end and all(year in known for known in history)]
    if not common:
        return Refusal("no_start", tuple(p for p, known in zip(parts, history, strict=True) if begin not in known))
    year = max(common)
    start = tuple(known[year] for known in history)
    counts = _counts(indicator, parts, year, weights)
    if counts is None:
        return Refusal("no_weights", parts)
    start_whole = _together(start, counts)
    whole = _whole(indicator, Knot(Decimal(year), start_whole), end)
    if isinstance(whole, Undefined):
        return Refusal(str(whole))
    sizes = _sizes(indicator, parts, start)
    if sizes is None and rule in {"share", "growth"} and not _alike(indicator):
        return Refusal("no_size", parts)
    factors = _factors(history, begin, year) if rule == "growth" else None
    divided = _Divided(indicator, rule, counts, start, sizes or start, _goals(indicator, parts, start), factors)
    years: dict[int, Values] = {}
    before = start
    for at, total in whole.items():
        before = years[at] = divided.at(total, Decimal(at - year), before)
    return Proposal(
        indicator, dimension, rule, parts, year, start, start_whole, years, whole, rule == "growth" and factors is None
    )


def _without_bound(indicator: Indicator) -> str:
    """Return why there is no number to divide."""
    if indicator.measure == "done":
        return "done"
    return "band" if indicator.target.band else "direction_only"


class _Divided(NamedTuple):
    """What a division needs; `counts` is how much of a part's value is a part of the whole's."""

    indicator: Indicator
    rule: Rule
    counts: Values
    start: Values
    sizes: Values
    goals: Values
    factors: Values | None

    def at(self, total: Decimal, elapsed: Decimal, before: Values) -> Values:
        """Return the parts' values that make the total: exactly, or where they are weighted at least."""
        decimals, sign = _decimals(self.indicator), self.indicator.target.sign
        if _alike(self.indicator):
            return tuple(total for _ in self.start)
        start, sizes, goals = (self._counted(values) for values in (self.start, self.sizes, self.goals))
        if self.rule == "equal":
            found = evenly(start, total)
        elif self.rule == "gap":
            found = by_distance(start, goals, total)
        elif self.rule == "growth" and self.factors:
            found = by_growth(start, tuple(factor**elapsed for factor in self.factors), total)
        else:
            found = by_share(start, sizes, total)
        values = tuple(one / count for one, count in zip(found, self.counts, strict=True))
        if len(set(self.counts)) > 1:
            return tuple(_sufficing(value, decimals, sign) for value in values)
        return rounded(values, total / self.counts[0], decimals, before)

    def _counted(self, values: Values) -> Values:
        return tuple(value * count for value, count in zip(values, self.counts, strict=True))


def _history(plan: Plan, indicator: Indicator, part: str, observations: Sequence[Observation]) -> dict[int, Decimal]:
    """Return the positions of a part by year, its baseline among them; totals, additions and changes begin at 0."""
    begin, _ = plan.years(indicator)
    one = indicator.of_part(part)
    stated = one.baseline.value if one.baseline else None
    mine = [o for o in observations if o.part == part and o.indicator == indicator.id]
    known = {p.year: p.value for p in positions(one, mine, begin, stated).points if p.month == YEAR_END}
    if indicator.measure != "level":
        return {begin: Decimal(0), **known}
    return known if stated is None else {**known, begin: stated}


def _alike(indicator: Indicator) -> bool:
    """Return whether every part is to reach what the whole is to reach: a rate, a smallest or a largest part."""
    return indicator.measure in INDEXED or (indicator.by is not None and indicator.by.combine in {"min", "max"})


def _counts(indicator: Indicator, parts: Sequence[str], year: int, weights: Sequence[Observation]) -> Values | None:
    """Return how much of each part's value is a part of the whole's; None where a weight is missing."""
    how = indicator.by.combine if indicator.by else "sum"
    if how == "weighted_mean":
        known = {(one.part, one.year): one.value for one in weights}
        at = max((y for _, y in known if y <= year and all((part, y) in known for part in parts)), default=None)
        if at is None or sum(found := [known[part, at] for part in parts]) <= 0 or min(found) <= 0:
            return None
        return tuple(one / sum(found) for one in found)
    return tuple(1 / Decimal(len(parts)) if how == "mean" else Decimal(1) for _ in parts)


def _together(values: Values, counts: Values) -> Decimal:
    return sum((value * count for value, count in zip(values, counts, strict=True)), Decimal(0))


def _whole(indicator: Indicator, start: Knot, end: int) -> dict[int, Decimal] | Undefined:
    """Return what the whole is to reach each year from where its parts stand; the target where it is met."""
    figure, sign, decimals = indicator.target.figure, indicator.target.sign, _decimals(indicator)
    assert figure is not None
    begin, found = int(start.time), {}
    kind = "linear" if indicator.measure in INDEXED else indicator.path_kind
    constant = indicator.measure in {"average_growth", "mean"} or indicator.every_year
    # What is to stay under a bound may use it up year by year; what has reached one is to keep it.
    cap = sign < 0 and indicator.measure in {"period_total", "increase", "relative_change"}
    for year in range(begin + 1, end):
        if constant or (sign * (start.value - figure.value) >= 0 and not cap):
            found[year] = figure.value
            continue
        value = Path(kind, (start, Knot(Decimal(end), figure.value))).expected(Decimal(year))
        if isinstance(value, Undefined):
            return value
        found[year] = _sufficing(value, decimals, sign)
    return {**found, end: figure.value}


def _sizes(indicator: Indicator, parts: Sequence[str], start: Values) -> Values | None:
    """Return what shares are taken of: where the parts stand, else the stocks beneath; None without either."""
    if sum(start) > 0 and min(start) >= 0:
        return start
    stocks = [one.baseline.value for one in map(indicator.of_part, parts) if one.baseline]
    return tuple(stocks) if len(stocks) == len(parts) and sum(stocks) > 0 and min(stocks) >= 0 else None


def _goals(indicator: Indicator, parts: Sequence[str], start: Values) -> Values:
    """Return the parts' own bounds where all have one, else for all of them where the best part stands."""
    own = [one.target for one in map(indicator.of_part, parts)]
    bounds = [t.figure.value for t in own if t.figure and t.sign == indicator.target.sign]
    if len(bounds) == len(parts):
        return tuple(bounds)
    best = max(start) if indicator.target.sign > 0 else min(start)
    return tuple(best for _ in start)


def _factors(history: Sequence[Mapping[int, Decimal]], begin: int, year: int) -> Values | None:
    """Return the yearly growth of each part since the baseline; None where one has none."""
    if year == begin or any(known.get(begin, 0) <= 0 or known[year] <= 0 for known in history):
        return None
    return tuple((known[year] / known[begin]) ** (1 / Decimal(year - begin)) for known in history)


def _sufficing(value: Decimal, decimals: int, sign: int) -> Decimal:
    """Return a value rounded to the side on which it suffices."""
    unit = Decimal(10) ** -decimals
    nearest = (value / unit).to_integral_value() * unit
    if exceeds(abs(value - nearest), Decimal(0)):
        return (value / unit).to_integral_value(ROUND_CEILING if sign > 0 else ROUND_FLOOR) * unit
    return nearest


def _decimals(indicator: Indicator) -> int:
    """Return as many decimals as the plan's own numbers have; none for what is counted."""
    figures = [indicator.baseline, indicator.target.figure]
    figures += [one.baseline for one in indicator.by.parts.values()] if indicator.by else []
    numbers = [figure.value for figure in figures if figure]
    if is_counted(indicator.unit) and all(number == number.to_integral_value() for number in numbers):
        return 0
    return max((-e for n in numbers if isinstance(e := n.as_tuple().exponent, int) and e < 0), default=0)
