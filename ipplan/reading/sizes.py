"""Values whose size speaks of another unit than they are given in."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Problem
from ipplan.reading.unit import read_unit

# A value this many times too large or too small, give or take this factor, is one of another unit.
_NEAR = 3
_POWERS = ((10**4, "万"), (10**8, "亿"))
_PERCENT = 100


class _Likely(NamedTuple):
    """How many times too large or too small a value is, and the unit that it seems to be in."""

    times: int
    unit: str


def doubtful_sizes(plan: Plan, observations: Iterable[Observation]) -> list[Problem]:
    """A warning for each level that is about 10,000 or 100,000,000 (a share: 100) times away from its baseline."""
    indicators = {indicator.id: indicator for indicator in plan.indicators}
    problems = []
    for observation in observations:
        indicator = indicators[observation.indicator]
        likely = _likely(indicator, observation.value)
        if likely is not None:
            details = {
                "indicator": indicator.id,
                "found": observation.as_written,
                "times": likely.times,
                "likely": likely.unit,
                "unit": indicator.unit.say("zh"),
            }
            problems.append(Problem("doubtful-size", observation.place, "warning", details))
    return problems


def _likely(indicator: Indicator, value: Decimal) -> _Likely | None:
    """The unit that a value seems to be in; None where its size is plausible or nothing is there to compare it with."""
    baseline = indicator.baseline.value if indicator.baseline else Decimal(0)
    if indicator.measure != "level" or baseline <= 0 or value <= 0:
        return None
    unit = indicator.unit.say("zh")
    if unit == "%":
        return _Likely(_PERCENT, "1 = 100%") if _is_near(value * _PERCENT, baseline) else None
    for times, word in _POWERS:
        if _is_near(value * times, baseline):
            return _Likely(times, f"{word}{unit}")
        if _is_near(value, baseline * times):
            own = read_unit(unit)
            return _Likely(times, own.base if own.factor == times else f"{unit} / {times}")
    return None


def _is_near(one: Decimal, other: Decimal) -> bool:
    return other < one * _NEAR and one < other * _NEAR
