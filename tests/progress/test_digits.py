"""The last digit that was given."""

from decimal import Decimal

import pytest

from ipplan.progress.digits import decimals, last_digit


@pytest.mark.parametrize(
    ("value", "unit"), [("26", "1"), ("3100", "1"), ("1.50", "0.01"), ("-0.5", "0.1"), ("1.8E+5", "10000"), ("0", "1")]
)
def test_the_unit_of_the_last_digit(value: str, unit: str) -> None:
    """A zero at the end was given too; 18万 was given in tens of thousands."""
    assert last_digit(Decimal(value)) == Decimal(unit)


def test_the_most_decimals() -> None:
    """Of several numbers the finest; whole numbers have none, large units no negative ones."""
    assert decimals([Decimal("1.5"), Decimal("2.25"), Decimal(3)]) == 2
    assert decimals([Decimal(26), Decimal("1.8E+5")]) == 0
    assert decimals([]) == 0
