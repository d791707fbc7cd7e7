"""Units and their conversion."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.plan import Indicator
from ipplan.reading.cells.unit import convert, is_unit, of_other_kind, own_units, read_unit, without_multiplier


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
        ("‰", "1/10", "%"),
        ("百分点", "1", "%"),
        ("％", "1", "%"),
        ("百分制", "1", "百分制"),
        ("million yuan", "1000000", "元"),
        ("EUR million", "1000000", "欧元"),
        ("million EUR", "1000000", "欧元"),
        ("Mio. EUR", "1000000", "欧元"),
        ("MIO_EUR", "1000000", "欧元"),
        ("€ bn", "1000000000", "欧元"),
        ("US$m", "1000000", "美元"),
        ("USD, millions", "1000000", "美元"),
        ("persons (thousands)", "1000", "人"),
        ("thousands of persons", "1000", "人"),
        ("100 million yuan", "100000000", "元"),
        ("10,000 persons", "10000", "人"),
        ("hundred million yuan", "100000000", "元"),
        ("'000", "1000", ""),
        ("k", "1000", ""),
        ("mn", "1000000", ""),
        ("bn", "1000000000", ""),
        ("in thousands", "1000", ""),
        ("Number", "1", ""),
        ("件/年", "1", "件"),
        ("% p.a.", "1", "%"),
        ("% of GDP", "1", "%"),
        ("per cent", "1", "%"),
        ("件/万人", "1/10000", "件/人"),
        ("cases per million people", "1/1000000", "case/人"),
        ("人/十万人", "1/1000", "%"),
        ("微克/立方米", "1/1000000", "g/m3"),
        ("万亩", "20000000/3", "m2"),
        ("亿千瓦时", "360000000000000", "j"),
        ("千瓦时", "3600000", "j"),
        ("万千瓦", "10000000", "w"),
        ("Mt CO2", "1000000000000", "g co2"),
        ("排名", "1", "排名"),
        ("增长%", "1", "增长%"),
        ("current US$", "1", "currentus$"),
    ],
)
def test_read_unit(text: str, factor: str, base: str) -> None:
    """A unit is a factor of a base; the base of a multiplier alone is empty, any other word is a unit of its own."""
    assert read_unit(text)[:2] == (Fraction(factor), base)


@pytest.mark.parametrize(
    ("value", "given", "own", "expected"),
    [
        ("8", "亿元", "元", "800000000"),
        ("8", "亿", "亿元", "8"),
        ("0.032", "万件", "件", "320"),
        ("320", "件", "万件", "0.032"),
        ("98", "‰", "%", "9.8"),
        ("9.8", "%", "‰", "98"),
        ("75", "%", "ratio", "0.75"),
        ("5", "CNY", {"zh": "元", "en": "CNY"}, "5"),
        ("7000", "EUR million", "EUR billion", "7"),
        ("70", "亿千瓦时", "千瓦时", "7000000000"),
        ("3", "万千瓦", "MW", "30"),
        ("2500", "kg", "吨", "2.5"),
        ("12", "patents", "Number", "12"),
        ("7", "$", "USD", "7"),
        ("7", "m", "km", "0.007"),
        ("7.5", "m", "GBP", "7500000"),
        ("6", "人/千人", "‰", "6"),
        ("3", "件/人", "件/万人", "30000"),
        ("1.5", "万亩", "公顷", "1000"),
    ],
)
def test_convert(value: str, given: str, own: object, expected: str) -> None:
    """Units of one kind convert exactly; the indicator's unit may be written in either language."""
    mine = own_units(indicator(own))
    assert convert(Decimal(value), read_unit(given, mine), mine) == Decimal(expected)


def test_without_an_end() -> None:
    """What does not end as a decimal has 34 digits: one mu is two thirds of a thousandth of a square kilometre."""
    assert convert(Decimal(1), read_unit("亩"), own_units(indicator("公顷"))) == Decimal("0.0" + "6" * 33 + "7")


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=6),
    st.sampled_from(["吨", "公斤", "万吨", "kWh", "亿千瓦时", "MW", "万元", "EUR bn", "‰", "万件", "件/万人", "km"]),
    st.sampled_from(["吨", "公斤", "万吨", "kWh", "亿千瓦时", "MW", "万元", "EUR bn", "‰", "万件", "件/万人", "km"]),
)
def test_there_and_back(value: Decimal, one: str, other: str) -> None:
    """What converts comes back as it was; what does not is of another kind."""
    units = read_unit(one), read_unit(other)
    there = convert(value, units[0], [units[1]])
    if there is None:
        assert of_other_kind(units[0], [units[1]])
    else:
        assert convert(there, units[1], [units[0]]) == value


@pytest.mark.parametrize("text", ["800000000", "8E+8", "800000000.00", "8.0E8"])
def test_one_value_has_one_form(text: str) -> None:
    """However a value is written, it comes out digit by digit the same."""
    converted = convert(Decimal(text), read_unit("元"), own_units(indicator("元")))
    assert str(converted) == "800000000"


@pytest.mark.parametrize(
    ("given", "own", "apart"),
    [
        ("美元", "元", True),
        ("EUR", "%", True),
        ("吨", "千瓦时", True),
        ("%", "分", True),
        ("%", "dwellings of class F", True),
        ("人", "件", True),
        ("元", "Number", True),
        ("项", "件", False),
        ("家", "个", False),
        ("dwellings of class F", "件", False),
        ("吨标准煤", "dwellings of class F", False),
    ],
)
def test_convert_apart(given: str, own: str, *, apart: bool) -> None:
    """Where the bases differ nothing converts; two known units of different kinds are never one by another word."""
    mine = own_units(indicator(own))
    assert convert(Decimal(1), read_unit(given), mine) is None
    assert of_other_kind(read_unit(given), mine) == apart


@pytest.mark.parametrize(
    ("text", "known"),
    [
        *[
            (text, True)
            for text in ("件", "亿元", "%", "万", "EUR million", "m²", "件/年", "千克标准煤", "thousands", "个")
        ],
        *[
            (text, False)
            for text in ("排名", "目标", "增长%", "绝对数字", "规模以上", "forecast", "total", "growth", "现价")
        ],
    ],
)
def test_is_unit(text: str, *, known: bool) -> None:
    """What stands in brackets is a unit where it is a known one or the indicator's own."""
    assert is_unit(text) == known
    assert is_unit(text, own_units(indicator(text)))


@pytest.mark.parametrize(
    ("text", "word"), [("万件", "件"), ("亿", ""), ("吨", "吨"), ("per cent", "%"), ("EUR", "eur"), ("", "")]
)
def test_without_multiplier(text: str, word: str) -> None:
    """The word of a unit is what it counts."""
    assert without_multiplier(text) == word


@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    """Any text is a unit with a positive factor."""
    assert read_unit(text).factor > 0
