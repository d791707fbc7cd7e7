"""How far a number as it is written may lie from the true one: half a unit of its last digit."""

import re
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.counted import is_counted
from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator
from ipplan.progress.digits import last_digit

_NUMBER = r"\d[\d,，]*(?:[.．](\d+))?"


class Written(NamedTuple):
    """The last digit of a number as it was written: its `unit`, and whether a multiplier stands behind it (18万)."""

    unit: Decimal
    scaled: bool = False


def half_unit(indicator: Indicator, observation: Observation) -> Decimal:
    """Return half a unit of the last digit of a value, in the indicator's unit; 0 for a whole count."""
    written, value = _written(observation), observation.value
    if not written.scaled and value == value.to_integral_value() and is_counted(indicator.unit):
        return Decimal(0)
    return written.unit / 2


def last_digit_written(observation: Observation) -> Decimal:
    """Return the unit of the last digit of a value as it was written, in the indicator's unit.

    The digits are those of the text that was read: 73.7 亿元 is exact to 0.1 亿元, however many 元 that is, and 28.0
    to 0.1. Without a text they are those of the value.
    """
    return _written(observation).unit


def _written(observation: Observation) -> Written:
    found = re.search(_NUMBER, observation.as_written)
    written = Decimal(re.sub("[,，]", "", found[0]).replace("．", ".")) if found else Decimal(0)
    if found is None:
        return Written(last_digit(observation.value))
    decimals = len(found[1] or "")
    if not written or not observation.value:
        return Written(Decimal(1).scaleb(-decimals))
    factor = abs(observation.value) / written
    # A text whose separators mean something else stands for a number that no power of ten leads to.
    if factor.log10() != factor.log10().to_integral_value():
        return Written(last_digit(observation.value))
    return Written(factor * Decimal(1).scaleb(-decimals), factor != 1)
