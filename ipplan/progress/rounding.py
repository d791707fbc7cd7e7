"""How far a number as it is written may lie from the true one: half a unit of its last digit."""

import re
from decimal import Decimal

from ipplan.model.counted import is_counted
from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator

_NUMBER = r"\d[\d,，]*(?:[.．](\d+))?"
HALF = Decimal("0.5")


def half_unit(indicator: Indicator, observation: Observation) -> Decimal:
    """Return half a unit of the last digit of a value, in the indicator's unit; 0 for a whole count.

    The digits are those of the text that was read: 73.7 亿元 is exact to 0.05 亿元, however many 元 that is.
    """
    found = re.search(_NUMBER, observation.as_written)
    written = Decimal(re.sub("[,，]", "", found[0]).replace("．", ".")) if found else Decimal(0)
    if found is None or not written or not observation.value:
        return _half(indicator, observation.value, _decimals(observation.value), Decimal(1))
    factor = abs(observation.value) / written
    # A text whose separators mean something else stands for a number that no power of ten leads to.
    if factor.log10() != factor.log10().to_integral_value():
        return _half(indicator, observation.value, _decimals(observation.value), Decimal(1))
    return _half(indicator, observation.value, len(found[1] or ""), factor)


def _half(indicator: Indicator, value: Decimal, decimals: int, factor: Decimal) -> Decimal:
    whole = value == value.to_integral_value()
    if factor == 1 and whole and is_counted(indicator.unit):
        return Decimal(0)
    return HALF * factor * Decimal(10) ** -decimals


def _decimals(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0
