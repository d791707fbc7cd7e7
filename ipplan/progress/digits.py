"""The last digit of a number as it was given."""

from collections.abc import Iterable
from decimal import Decimal


def last_digit(value: Decimal) -> Decimal:
    """Return the unit of the last digit that was given: 0.01 for 1.50, 1 for 3100."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def decimals(values: Iterable[Decimal]) -> int:
    """Return the most decimals that any of the values was given with; 0 for whole numbers and for none at all."""
    return max([0, *(-last_digit(value).adjusted() for value in values)])
