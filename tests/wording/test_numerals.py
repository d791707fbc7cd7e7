"""Numbers as they leave: exact for data, rounded for people."""

from decimal import Decimal

import pytest

from ipplan.wording.numerals import amount, chance, data, exact, fixed, given, per_cent, plain, short, whole

# A value; in data; its plain digits; to read; as it was given; with two decimals; as a share in per cent.
ROWS = [
    ("0", 0, "0", "0", "0", "0.00", "0.00%"),
    ("-0", 0, "0", "0", "0", "0.00", "0.00%"),
    ("-0.000", 0, "0", "0", "0", "0.00", "0.00%"),
    ("7", 7, "7", "7", "7", "7.00", "700.00%"),
    ("7.0", 7, "7", "7", "7", "7.00", "700.00%"),
    ("9.850", 9.85, "9.85", "9.85", "9.85", "9.85", "985.00%"),
    ("-1234.5", -1234.5, "-1234.5", "-1,234.5", "-1,234.5", "-1,234.50", "-123,450.00%"),
    ("800000000", 800000000, "800000000", "800,000,000", "800,000,000", "800,000,000.00", "80,000,000,000.00%"),
    ("1E+3", 1000, "1000", "1,000", "1,000", "1,000.00", "100,000.00%"),
    ("0.084471771", 0.084471771, "0.084471771", "0.0844718", "0.084471771", "0.08", "8.45%"),
    ("1234567.891", 1234567.891, "1234567.891", "1,234,568", "1,234,567.891", "1,234,567.89", "123,456,789.10%"),
    ("123456.789", 123456.789, "123456.789", "123,457", "123,456.789", "123,456.79", "12,345,678.90%"),
    ("99999.95", 99999.95, "99999.95", "100,000", "99,999.95", "99,999.95", "9,999,995.00%"),
    ("0.1000000000000000055511", 0.1, "0.1", "0.1", "0.1", "0.10", "10.00%"),
    ("33.33333333333333333333", 33.3333333333333, "33.3333333333333", "33.3333", "33.3333", "33.33",
     "3,333.33%"),
    ("-0.004", -0.004, "-0.004", "-0.004", "-0.004", "0.00", "-0.40%"),
    ("-0.00004", -0.00004, "-0.00004", "-0.00004", "-0.00004", "0.00", "0.00%"),
    ("0.0000001234567", 1.234567e-07, "0.0000001234567", "0.000000123457", "0.0000001234567", "0.00", "0.00%"),
    ("12345678901234567890", 12345678901234567890, "12345678901234567890", "12,345,678,901,234,567,890",
     "12,345,678,901,234,567,890", "12,345,678,901,234,567,890.00", "1,234,567,890,123,456,789,000.00%"),
]  # fmt: skip


def shown(number: Decimal) -> tuple[int | float, str, str, str, str, str]:
    """Return a number in every way it leaves."""
    return data(number), plain(number), amount(number), given(number), fixed(number), per_cent(number)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_table(row: tuple[str, float, str, str, str, str, str]) -> None:
    """Every way a number can be shown; zero has no sign in any of them."""
    value, *wanted = row
    assert shown(Decimal(value)) == tuple(wanted)
    assert type(data(Decimal(value))) is type(wanted[0])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("123456.789012", "123456.789012"), ("25.0253292806484", "25.0253"), ("-0.196186372204534", "-0.196186"),
        ("1234567890123", "1234567890123"), ("1234567.8901234", "1234568"),
    ],
)  # fmt: skip
def test_whole(value: str, text: str) -> None:
    """Twelve digits may have been given, thirteen were computed; the whole part is never cut, and has no separators."""
    assert whole(Decimal(value)) == text


def test_exact() -> None:
    """Fifteen significant digits: what a double holds for certain; whole numbers keep all."""
    assert exact(Decimal("0.12345678901234567")) == Decimal("0.123456789012346")
    assert exact(Decimal(123456789012345678)) == Decimal(123456789012345678)


@pytest.mark.parametrize(
    ("value", "digits", "two_decimals", "share"),
    [
        ("2.5", 0, "2", "250%"),
        ("3.5", 0, "4", "350%"),
        ("-12.345", 1, "-12.3", "-1,234.5%"),
        ("0.125", 3, "0.125", "12.500%"),
    ],
)
def test_decimals_asked_for(value: str, digits: int, two_decimals: str, share: str) -> None:
    """The number of decimals is that which was asked for; a half goes to the even digit."""
    assert (fixed(Decimal(value), digits), per_cent(Decimal(value), digits)) == (two_decimals, share)


@pytest.mark.parametrize(
    ("probability", "shown"),
    [
        ("0", "<1%"),
        ("0.0049", "<1%"),
        ("0.005", "<1%"),
        ("0.0051", "1%"),
        ("0.5", "50%"),
        ("0.984", "98%"),
        ("0.9949", "99%"),
        ("0.995", ">99%"),
        ("1", ">99%"),
    ],
)
def test_chance(probability: str, shown: str) -> None:
    """Whole per cent; what lies beyond half a per cent of an end is said to be near it."""
    assert chance(Decimal(probability)) == shown


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        ("0", "0", "0"),
        ("9999", "9,999", "9,999"),
        ("99000", "99,000", "99,000"),
        ("100000", "10万", "100,000"),
        ("266259", "266,259", "266,259"),
        ("350000", "35万", "350,000"),
        ("1000000", "100万", "1M"),
        ("800000000", "8亿", "800M"),
        ("-800000000", "-8亿", "-800M"),
        ("1234000000", "12.34亿", "1.234bn"),
        ("1234500000", "1,234,500,000", "1,234,500,000"),
        ("999999.5", "999,999.5", "999,999.5"),
    ],
)  # fmt: skip
def test_short(value: str, zh: str, en: str) -> None:
    """Round numbers are said in large units; every digit is kept."""
    assert (short(Decimal(value), "zh"), short(Decimal(value), "en")) == (zh, en)
