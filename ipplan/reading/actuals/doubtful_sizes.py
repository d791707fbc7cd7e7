"""Values whose size speaks of another unit than they are given in."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import log10
from typing import NamedTuple

from ipplan.model.indicator import INDEXED
from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.problem import Aside, Message, Problem, Term
from ipplan.reading.cells.unit import own_units

# A value a hundred times off may have moved so far by itself unless it is close to exactly that; from about
# three hundred times on (half way from 100 to 1000, as factors) it is asked for whatever it is.
_CLOSE, _FROM = 2, Decimal(10) ** Decimal("2.5")
_HUNDRED = 100
_NEAR, _HALF = 3, 0.5
_ANY_SIZE = ("increase", "done")
# The first years' part of a total lies below its target by itself.
_PART = 30
# History that lies farther back was another size by right.
_YEARS_BEFORE = 10
# What a value is compared with.
BASELINE, TARGET, NEIGHBOURS = Term("baseline"), Term("target"), Term("neighbours")
_WORDS = {power: Term(f"ten_to_{power}") for power in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)}


class Usual(NamedTuple):
    """The sizes that values of an indicator have, from the smallest to the largest that is known, and their sign.

    `sign` is 0 where they have both.
    """

    low: Decimal
    high: Decimal
    sign: int
    what: Term

    def is_near(self, value: Decimal) -> bool:
        """Return whether a value is of this size, give or take a factor of thirty: a thousand times off is not."""
        return self.low <= abs(value) * _PART and abs(value) <= self.high * _PART


def doubtful_sizes(plan: Plan, observations: Iterable[Observation]) -> list[Problem]:
    """Return a warning for each indicator with values about 10², 10³, 10⁴ … times off what the plan has.

    A value is compared with the baseline and the target, where there is neither with the indicator's other values.
    Values of the same indicator that are off by the same power are one warning at the first of them.
    """
    series: dict[tuple[str, Basis, str], list[Observation]] = {}
    indicators = {indicator.id: indicator for indicator in plan.measured}
    for observation in observations:
        basis = observation.basis or indicators[observation.indicator].basis
        series.setdefault((observation.indicator, basis, observation.part), []).append(observation)
    return [
        problem
        for (identifier, basis, part), values in series.items()
        for problem in _of_series(plan, _meant(indicators[identifier], part), basis, values)
    ]


def _meant(indicator: Indicator, part: str) -> Indicator:
    """Return the indicator, or as it stands for one of its parts."""
    return indicator.of_part(part) if part else indicator


def _of_series(plan: Plan, indicator: Indicator, basis: Basis, values: Sequence[Observation]) -> list[Problem]:
    earliest = plan.years(indicator)[0] - _YEARS_BEFORE
    recent = [value for value in values if value.year >= earliest]
    groups: dict[int, list[Observation]] = {}
    compared: dict[int, Term] = {}
    first, last = plan.years(indicator)
    known = usual_sizes(indicator, basis, last - first)
    for value in recent:
        usual = known or neighbours(indicator, [v.value for v in recent if v is not value])
        power = _power(indicator, value.value, usual) if usual else 0
        if usual and power:
            groups.setdefault(power, []).append(value)
            compared.setdefault(power, usual.what)
    if _passes_zero(indicator, basis):
        # Beside a change of -3 % one of -0.1 % is that; all of them below 1 % are asked for.
        groups = {power: found for power, found in groups.items() if power > 0 or len(found) == len(recent)}
    return [_problem(indicator, power, compared[power], found) for power, found in groups.items()]


def _passes_zero(indicator: Indicator, basis: Basis) -> bool:
    """Return whether values are changes or growth, which are of any size below what is usual."""
    return indicator.measure in INDEXED and basis != "level"


def _problem(indicator: Indicator, power: int, what: Term, found: Sequence[Observation]) -> Problem:
    details = {
        "indicator": indicator.id,
        "found": found[0].as_written,
        "times": 10 ** abs(power),
        "compared_with": what,
        "unit": indicator.unit,
        "likely": _likely(indicator, power),
    }
    return Message("doubtful-size", **details).at(found[0].place, **({"more": len(found) - 1} if found[1:] else {}))


def _likely(indicator: Indicator, power: int) -> Aside:
    """Return the unit that values seem to be in: per cent as fractions, a larger unit, or a smaller one."""
    if _is_per_cent(indicator):
        return Aside("likely_fraction" if power < 0 else "likely_times_100", {})
    larger = "likely_larger" if power < 0 else "likely_smaller"
    return Aside(larger, {"scale": _WORDS[min(abs(power), 12)], "unit": indicator.unit})


def _is_per_cent(indicator: Indicator) -> bool:
    return any(unit.base == "%" and unit.factor == 1 for unit in own_units(indicator))


def usual_sizes(indicator: Indicator, basis: Basis, years: int = 1) -> Usual | None:
    """Return the sizes between a level's baseline and its target, else that of the one there is.

    Of a change over so many years that is reported year by year it is a year's share. None where there is none, and for
    additions and answers, which have any size.
    """
    figure = indicator.target.figure
    stock = basis == "level" and indicator.measure != "level"
    if indicator.measure in _ANY_SIZE:
        return None
    baseline = indicator.baseline.value if indicator.baseline and (stock or indicator.measure == "level") else None
    target = figure.value if figure and not stock else None
    if target and basis == "annual" and indicator.measure == "relative_change":
        target /= years
    part = _PART if indicator.measure == "period_total" else 1
    return _between([value for value in (baseline, target) if value], BASELINE if baseline else TARGET, part)


def neighbours(indicator: Indicator, values: Iterable[Decimal]) -> Usual | None:
    """Return the sizes of other values of an indicator: of two in all, either may be the wrong one."""
    others = [value for value in values if value]
    return None if len(others) < 2 or indicator.measure in _ANY_SIZE else _between(others, NEIGHBOURS)  # noqa: PLR2004


def _between(values: Sequence[Decimal], what: Term, part: int = 1) -> Usual | None:
    if not values:
        return None
    sizes = [abs(value) for value in values]
    sign = 1 if min(values) > 0 else -1 if max(values) < 0 else 0
    return Usual(min(sizes) / part, max(sizes), sign, what)


def _power(indicator: Indicator, value: Decimal, usual: Usual) -> int:
    """Return the power of ten by which a value is off, negative where too small; 0 where plausible."""
    if value * usual.sign < 0 or not value:
        return 0
    size = abs(value)
    if _is_per_cent(indicator):
        return _power_of_share(size, usual)
    if usual.low >= size * _FROM:
        return -_likeliest(usual.low / size, usual.high / size)
    if size >= usual.high * _FROM:
        return _likeliest(size / usual.high, size / usual.low)
    for times, sign in ((usual.low / size, -1), (size / usual.high, 1)):
        if _HUNDRED / _CLOSE < times < _HUNDRED * _CLOSE:
            return sign * 2
    return 0


def _likeliest(least: Decimal, most: Decimal) -> int:
    """Return the power between factors that units are apart by: 万 or 亿, thousands, millions, else the nearest."""
    low, high = log10(least) - _HALF, log10(most) + _HALF
    return next((power for power in (4, 8, 3, 6, 9, 12) if low <= power <= high), round(log10(least)))


def _power_of_share(size: Decimal, usual: Usual) -> int:
    """Return the same of a per cent: 0.31 for 31 %, or 995 for 9.95 %."""
    if size <= 1 < usual.low and usual.low / _NEAR < size * _HUNDRED < usual.high * _NEAR:
        return -2
    return 2 if size > _HUNDRED and usual.low / _CLOSE < size / _HUNDRED < usual.high * _CLOSE else 0
