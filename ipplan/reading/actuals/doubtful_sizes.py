"""Values whose size speaks of another unit than they are given in."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.problem import Message, Problem, Term
from ipplan.reading.cells.unit import read_unit

# A value this many times too large or too small is one of another unit; give or take a factor that is the smaller,
# the likelier it is that a value moves so far by itself: by 100 times, or on the way to a target.
_NEAR, _CLOSE = 3, 2
_BY_BASELINE = ((10**4, "万", _NEAR), (10**8, "亿", _NEAR), (100, "百", _CLOSE))
_BY_TARGET = ((10**4, "万", _CLOSE), (10**8, "亿", _CLOSE))
# The first years' part of a total lies below its target by itself.
_PART = 30
_PERCENT = 100
# What a value is compared with.
BASELINE, TARGET = Term("baseline"), Term("target")


class _Likely(NamedTuple):
    """How many times too large or too small a value is, and the unit that it seems to be in."""

    times: int
    unit: str


def doubtful_sizes(plan: Plan, observations: Iterable[Observation]) -> list[Problem]:
    """A warning for each value that is about 100, 10,000 or 100,000,000 times away from its baseline or its target."""
    indicators = {indicator.id: indicator for indicator in plan.indicators}
    problems = []
    for observation in observations:
        indicator = indicators[observation.indicator]
        usual, what = _usual(indicator, observation.basis or indicator.basis)
        powers = _BY_TARGET if what == TARGET else _BY_BASELINE
        likely = _likely(indicator, observation.value, usual, powers)
        if likely is not None:
            problems.append(
                Message(
                    "doubtful-size",
                    indicator=indicator.id,
                    found=observation.as_written,
                    times=likely.times,
                    compared_with=what,
                    likely=likely.unit,
                    unit=indicator.unit.say("zh"),
                ).at(observation.place)
            )
    return problems


def _usual(indicator: Indicator, basis: Basis) -> tuple[Decimal, Term]:
    """The size that values have: a level's baseline, else the target; 0 where a value may have any size."""
    figure = indicator.target.figure
    stock = basis == "level" and indicator.measure != "level"
    if indicator.measure == "increase" or (stock and indicator.baseline is None):
        return Decimal(0), TARGET
    if indicator.baseline and (stock or indicator.measure == "level"):
        return indicator.baseline.value, BASELINE
    return (figure.value if figure else Decimal(0)), TARGET


def _likely(
    indicator: Indicator, value: Decimal, usual: Decimal, powers: Iterable[tuple[int, str, int]]
) -> _Likely | None:
    """The unit that a value seems to be in; None where its size is plausible or nothing is there to compare it with."""
    if usual * value <= 0:
        return None
    value, usual = abs(value), abs(usual)
    unit = indicator.unit.say("zh")
    if unit == "%":
        if _is_near(value * _PERCENT, usual, _NEAR):
            return _Likely(_PERCENT, "1 = 100%")
        return _Likely(_PERCENT, "% / 100") if _is_near(value, usual * _PERCENT, _CLOSE) else None
    below = _PART if indicator.measure == "period_total" else 1
    for times, word, near in powers:
        if usual < value * times * near * below and value * times < usual * near:
            return _Likely(times, f"{word}{unit}")
        if _is_near(value, usual * times, near):
            own = read_unit(unit)
            return _Likely(times, own.base if own.factor == times else f"{unit} / {times}")
    return None


def _is_near(one: Decimal, other: Decimal, factor: int) -> bool:
    return other < one * factor and one < other * factor
