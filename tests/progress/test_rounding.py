"""Half a unit of the last digit that is written."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation
from ipplan.problem import Place
from ipplan.progress.rounding import half_unit
from tests.support.building import plan_of


@pytest.mark.parametrize(
    ("written", "value", "unit", "half"),
    [
        ("73.7", "73.7", "亿元", "0.05"),
        ("73.7亿元", "7370000000", "元", "5000000"),
        ("3,100", "3100", "万元", "0.5"),
        ("3,100", "3100", "件", "0"),
        ("18万", "180000", "件", "5000"),
        ("24.80%", "24.80", "%", "0.005"),
        ("466,1", "466.1", "亿元", "0.05"),
        ("", "2.25", "亿元", "0.005"),
        ("", "47", "人", "0"),
        ("0", "0", "%", "0.5"),
        ("0.00", "0.00", "%", "0.005"),
        ("三成", "30", "%", "0.5"),
        ("3 4", "34", "亿元", "0.5"),
    ],
)
def test_half_unit(written: str, value: str, unit: str, half: str) -> None:
    """By the digits of the text that was read; whole counts are exact, unless they are given in 万."""
    indicator = plan_of(unit=unit, target="grow").indicators[0]
    observation = Observation("x", 2021, Decimal(value), Place("a.csv", 2), as_written=written)
    assert half_unit(indicator, observation) == Decimal(half)
