"""Numbers as people write them."""

from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.problem import Aside, Message
from ipplan.reading.cells.number import NumericText, Quantity, read_number
from ipplan.reading.cells.unit import read_unit, scaled


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("3100", "3100", ""),
        ("3,100", "3100", ""),
        ("1,234,567.89", "1234567.89", ""),
        ("3，100", "3100", ""),
        ("３１００", "3100", ""),
        ("3 100", "3100", ""),
        ("12\u00a0000\u2009000", "12000000", ""),
        ("18万", "18", "万"),
        ("1.2万亿", "1.2", "万亿"),
        ("73.73 亿元", "73.73", "亿元"),
        ("24.80%", "24.80", "%"),
        ("５‰", "5", "‰"),
        ("26件/10万人", "26", "件/10万人"),
        ("−5", "-5", ""),
        ("－5", "-5", ""),
        ("+5", "5", ""),
        (".5", "0.5", ""),
        ("1.8E+05", "180000", ""),
        ("'3100", "3100", ""),
        ("3100①", "3100", ""),
        ("3100[1]", "3100", ""),
        ("达到8亿元", "8", "亿元"),
        ("0.1234567890123456789012345678901234567890", "0.1234567890123456789012345678901234567890", ""),
        ("€7.5m", "7.5", "€ m"),
        ("$3.2 billion", "3.2", "$ billion"),
        ("EUR 7 million", "7", "EUR million"),
        ("-€5", "-5", "€"),
        ("¥5万元", "5", "万元"),
        ("5 km²", "5", "km2"),
        ("5 t CO2", "5", "t CO2"),
        ("2.5:1", "2.5", ""),
        ("2.5∶1", "2.5", ""),
        ("2.5：1", "2.5", ""),
        ("70 b", "70", ""),
        ("70.5 p", "70.5", ""),
        ("70e", "70", ""),
        ("70 (p)", "70", ""),
        ("70 [e]", "70", ""),
        ("70*", "70", ""),
        ("24.8% p", "24.8", "%"),
    ],
)
def test_number_and_unit(text: str, value: str, unit: str) -> None:
    """A number is exact, whatever its width, separators and marks; what follows it is its unit."""
    assert read_number(text) == Quantity(Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("约8亿", "about"),
        ("8亿左右", "about"),
        ("≈8亿", "about"),
        ("超8亿", "above"),
        ("超过8亿", "above"),
        ("突破8亿元", "above"),
        ("≥8亿", "at_least"),
        (">8亿", "above"),
        ("8亿以上", "at_least"),
        ("8亿多元", "above"),
        ("8亿余元", "above"),
        ("8亿元+", "at_least"),
        ("近8亿", "below"),
        ("接近8亿", "below"),
        ("不到8亿", "below"),
        ("≤8亿", "at_most"),
        ("8亿以内", "at_most"),
        ("约8亿以上", "at_least"),
        ("8亿", "exact"),
    ],
)
def test_precision(text: str, precision: str) -> None:
    """A word beside a number says on which side of it the true value lies."""
    quantity = read_number(text)
    assert isinstance(quantity, Quantity)
    assert quantity.precision == precision
    assert scaled(quantity.value, read_unit(quantity.unit).factor) == Decimal(800_000_000)


@pytest.mark.parametrize(
    "text", ["", " ", "——", "—", "--", "-", "…", "...", "无统计", "N/A", "/", ":", ": c", "x", "[c]"]
)
def test_nothing(text: str) -> None:
    """Signs that stand for no value are no number, and no error either."""
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("三千", "not-a-number"),
        ("件", "not-a-number"),
        ("3-5", "not-a-number"),
        ("8亿-9亿", "not-a-number"),
        ("1/2", "not-a-number"),
        ("3½", "not-a-number"),
        ("10²", "not-a-number"),
        ("1.2.3", "wrong-grouping"),
        ("1_000", "not-a-number"),
        ("٣", "not-a-number"),
        ("2023-12-31", "not-a-number"),
        ("True", "not-a-number"),
        ("9" * 500, "not-a-number"),
        ("3,1", "wrong-grouping"),
        ("1,00,000", "wrong-grouping"),
        ("3 1", "wrong-grouping"),
        ("1,234 567", "wrong-grouping"),
        ("inf", "number-too-large"),
        ("-Infinity", "number-too-large"),
        ("12:30", "not-a-number"),
        ("1:2.5", "not-a-number"),
        ("70 f", "forecast-cell"),
        ("70 [f]", "forecast-cell"),
        ("70（预计）", "forecast-cell"),
        ("70 (target)", "forecast-cell"),
        ("#DIV/0!", "error-cell"),
        ("#N/A", "error-cell"),
        ("=B2+C2", "formula-not-computed"),
        ("466,1", "wrong-grouping"),
        ("1.234.567", "wrong-grouping"),
        ("1e200", "number-too-large"),
        ("3001e999", "number-too-large"),
        ("1e999999999999", "not-a-number"),
        ("1e-999", "not-a-number"),
        ("1e-999999999999", "not-a-number"),
        ("1e99亿", "number-too-large"),
        ("(3,100)", "accounting-negative"),
        ("（5.5）", "accounting-negative"),
    ],
)
def test_no_number(text: str, code: str) -> None:
    """What is no number is refused with what is wrong with it; no size is ever guessed."""
    flaw = read_number(text)
    assert isinstance(flaw, Message)
    assert flaw.code == code
    assert str(flaw.details["found"]).startswith(text[:20])


@pytest.mark.parametrize(
    ("text", "value", "other", "proves"),
    [
        ("3,915", "3915", "3.915", None),
        ("1.234", "1.234", "1234", None),
        ("12,345 万元", "12345", "12.345", None),
        ("466,1", "466.1", None, "comma"),
        ("0,915", "0.915", None, "comma"),
        ("1.234,5", "1234.5", None, "comma"),
        ("1.234.567", "1234567", None, "comma"),
        ("1 234,5", "1234.5", None, "comma"),
        ("1,234.5", "1234.5", None, "point"),
        ("12.5%", "12.5", None, "point"),
        ("1,234,567", "1234567", None, "point"),
        ("3100", "3100", None, None),
        ("3 100", "3100", None, None),
    ],
)
def test_undecided_mark(text: str, value: str, other: str | None, proves: str | None) -> None:
    """Without a mark a number has the values that its separators allow, and says which mark they prove."""
    quantity = read_number(text, None)
    assert isinstance(quantity, Quantity)
    assert (quantity.value, quantity.other, quantity.proves) == (Decimal(value), other and Decimal(other), proves)


@pytest.mark.parametrize(
    ("text", "value"), [("3,915", "3.915"), ("1.234", "1234"), ("466,1", "466.1"), ("1.234,5", "1234.5"), ("7", "7")]
)
def test_decimal_comma(text: str, value: str) -> None:
    """With a decimal comma the points are thousands separators."""
    assert read_number(text, "comma") == Quantity(Decimal(value))


def test_number_of_a_workbook() -> None:
    """What a workbook holds as a number has a decimal point, whatever the texts beside it use."""
    for mark in ("comma", None):
        assert read_number(NumericText("1.234"), mark) == Quantity(Decimal("1.234"))


def test_misplaced_separator() -> None:
    """A separator in the wrong place is told with the number that may be meant."""
    found = read_number("4,1")
    assert isinstance(found, Message)
    assert found.details["meant"] == Aside("meant_comma", {"meant": Decimal("4.1")})
    found = read_number("1,00,000")
    assert isinstance(found, Message)
    assert found.details["meant"] == ""


@given(st.decimals(min_value=0, max_value=10**12, places=4), st.sampled_from(["comma", "point"]))
def test_written_by_either_mark(value: Decimal, mark: Literal["comma", "point"]) -> None:
    """A number that is grouped and written by a mark is read back by it."""
    text = f"{value:,}" if mark == "point" else f"{value:,}".translate(str.maketrans(",.", ".,"))
    assert read_number(text, mark) == Quantity(value)
    undecided = read_number(text, None)
    assert isinstance(undecided, Quantity)
    assert value in {undecided.value, undecided.other}


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**60), max_value=10**60))
def test_plain_decimals_survive(value: Decimal) -> None:
    """Any decimal that is written out is read back digit by digit."""
    assert read_number(f"{value:f}") == Quantity(value) or len(f"{value:f}") > 200


@given(st.integers(min_value=-(10**30), max_value=10**30), st.sampled_from([",", " ", "'"]))
def test_grouped_integers_survive(value: int, separator: str) -> None:
    """Thousands separators change no number."""
    assert read_number(f"{value:,}".replace(",", separator)) == Quantity(Decimal(value))


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text is a number of bounded size, nothing or a flaw."""
    found = read_number(text)
    assert found is None or isinstance(found, Message) or abs(found.value) <= 10**100


@given(st.text(alphabet="0123456789０１.,，'  -−+%‰万亿元件eE()（）约近超以上左右余多①²½[]/…—年", max_size=12))
def test_texts_near_numbers(text: str) -> None:
    """What has no digit is never read as a number."""
    found = read_number(text)
    assert not isinstance(found, Quantity) or any(character in "0123456789０１" for character in text)
