"""Numbers as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.problem import Message
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.cells.unit import EXACT, read_unit


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
    assert EXACT.multiply(quantity.value, read_unit(quantity.unit).factor) == Decimal(800_000_000)


@pytest.mark.parametrize(
    "text", ["", " ", "——", "—", "--", "-", "–", "…", "……", "...", "无统计", "缺", "N/A", "n/a", "/"]
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
        ("1.2.3", "not-a-number"),
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
        ("nan", "number-too-large"),
        ("1e200", "number-too-large"),
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
