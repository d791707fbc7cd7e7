"""How many decimals people see of an indicator: as many as were given, none of what is counted; data keep them all."""

from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal

from ipplan.model.counted import is_counted
from ipplan.model.plan import Indicator
from ipplan.progress.digits import decimals, last_digit

_LARGE, _DIGITS, _SIX = Decimal(1_000_000), 4, 6


def shown_decimals(indicator: Indicator, actuals: Iterable[Decimal] = ()) -> int:
    """Return the decimals that the plan says, else as many as baseline, target, milestones and actuals were given with.

    A mean of whole numbers has one more: 1,176.7 a year.
    """
    if indicator.decimals is not None:
        return indicator.decimals
    stones = (*indicator.milestones.values(), *indicator.yearly.values())
    given = [number for stone in stones for number in stone.bound(indicator.target).numbers]
    given += [indicator.baseline.value] if indicator.baseline else []
    found = decimals([*given, *indicator.target.numbers, *actuals])
    return found + (indicator.measure == "mean" and is_counted(indicator.unit))


def rounded(value: Decimal, places: int) -> Decimal:
    """Round a value to so many decimals; one that has no more stays as it was given."""
    return _rounded(value, places, ROUND_HALF_UP)


def sufficient(value: Decimal, places: int, sign: int) -> Decimal:
    """Round a value that is needed to the side that suffices: up where more is wanted (`sign` +1), else down."""
    return _rounded(value, places, ROUND_CEILING if sign > 0 else ROUND_FLOOR)


def coarse(value: Decimal, sign: int) -> Decimal:
    """Round a value that is needed to the side that suffices: six significant digits, the whole part never cut."""
    digits = max(_SIX, value.adjusted() + 1)
    return Context(prec=digits, rounding=ROUND_CEILING if sign > 0 else ROUND_FLOOR).plus(value)


def _rounded(value: Decimal, places: int, way: str) -> Decimal:
    """Round what has more decimals; of a large number that was computed, four digits tell enough."""
    if last_digit(value) >= Decimal(1).scaleb(-places):
        return value
    if abs(value) >= _LARGE:
        places = _DIGITS - 1 - value.adjusted()
    return value.quantize(Decimal(1).scaleb(-places), way) + 0
