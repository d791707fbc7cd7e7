"""Units and their conversion."""

from decimal import Decimal

import pytest

from ipplan.model.plan import Indicator
from ipplan.reading.cells.unit import Unit, convert, own_units, read_unit


def indicator(unit: object) -> Indicator:
    """An indicator that is counted in a unit."""
    fields = {"id": "x", "name": {"en": "x"}, "unit": unit, "target": "grow"}
    return Indicator.model_validate(fields)


@pytest.mark.parametrize(
    ("text", "factor", "base"),
    [
        ("件", "1", "件"),
        ("万件", "10000", "件"),
        ("百万元", "1000000", "元"),
        ("亿 元", "100000000", "元"),
        ("万亿元", "1000000000000", "元"),
        ("十万人", "100000", "人"),
        ("万", "10000", ""),
        ("‰", "0.1", "%"),
        ("百分点", "1", "%"),
        ("％", "1", "%"),
        ("million yuan", "1000000", "yuan"),
        ("件/万人", "1", "件/万人"),
    ],
)
def test_read_unit(text: str, factor: str, base: str) -> None:
    """A unit is a factor of a base; the base of a multiplier alone is empty."""
    assert read_unit(text) == Unit(Decimal(factor), base)


@pytest.mark.parametrize(
    ("value", "given", "own", "expected"),
    [
        ("8", "亿元", "元", "800000000"),
        ("8", "亿", "亿元", "8"),
        ("0.032", "万件", "件", "320"),
        ("320", "件", "万件", "0.032"),
        ("98", "‰", "%", "9.8"),
        ("9.8", "%", "‰", "98"),
        ("5", "CNY", {"zh": "元", "en": "CNY"}, "5"),
    ],
)
def test_convert(value: str, given: str, own: object, expected: str) -> None:
    """Units of one base convert exactly; the indicator's unit may be written in either language."""
    assert convert(Decimal(value), read_unit(given), own_units(indicator(own))) == Decimal(expected)


@pytest.mark.parametrize("text", ["800000000", "8E+8", "800000000.00", "8.0E8"])
def test_one_value_has_one_form(text: str) -> None:
    """However a value is written, it comes out digit by digit the same."""
    converted = convert(Decimal(text), read_unit("元"), own_units(indicator("元")))
    assert str(converted) == "800000000"


@pytest.mark.parametrize(("given", "own"), [("项", "件"), ("%", "分"), ("家", "个"), ("美元", "元")])
def test_convert_apart(given: str, own: str) -> None:
    """Nothing is said where the bases differ: 个 is not 家."""
    assert convert(Decimal(1), read_unit(given), own_units(indicator(own))) is None
