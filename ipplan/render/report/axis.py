"""The scale of a chart: round ticks that hold all its values."""

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

STEPS = (1, 2, 2.5, 5, 10)
WANTED = 4


def ticks(values: Sequence[float]) -> list[Decimal]:
    """Return about four round values, evenly spaced, from below the least of the values to above the greatest."""
    low, high = min(values), max(values)
    if low == high:
        low, high = low - abs(low) / 10 - 1e-9, high + abs(high) / 10 + 1e-9
    span = Decimal(repr(high - low)) / WANTED
    power = Decimal(1).scaleb(span.adjusted())
    step = next(s for s in (Decimal(str(one)) * power for one in STEPS) if s >= span)
    first = (Decimal(repr(low)) / step).to_integral_value(ROUND_FLOOR)
    last = (Decimal(repr(high)) / step).to_integral_value(ROUND_CEILING)
    return [step * number for number in range(int(first), int(last) + 1)]
