"""What a figure is: an exact decimal, or the reason why there is none."""

from collections.abc import Callable
from decimal import Context, Decimal

TOLERANCE = Decimal("1e-9")
# Roots and logarithms are worked to 28 digits and kept to 20: what rounding leaves behind never
# reaches a difference, and 12 digits of every figure are exact.
_SETTLED = Context(prec=20)


class Undefined(str):
    """The reason why a figure has no value: `no_baseline`, `not_positive`, `hold_target`, …"""

    __slots__ = ()


Figure = Decimal | Undefined


def settle(value: Decimal) -> Decimal:
    """A computed figure to 20 significant digits."""
    return _SETTLED.plus(value)


def derive(formula: Callable[..., Figure], *figures: Figure) -> Figure:
    """`formula` of the figures; the reason of the first that is undefined, where one is."""
    for figure in figures:
        if isinstance(figure, Undefined):
            return figure
    return formula(*figures)


def _slack(cut: Decimal) -> Decimal:
    return TOLERANCE * max(Decimal(1), abs(cut))


def reaches(value: Decimal, cut: Decimal) -> bool:
    """value ≥ cut, where a value within 10⁻⁹·max(1, |cut|) of the cut counts as reaching it."""
    return value >= cut - _slack(cut)


def exceeds(value: Decimal, cut: Decimal) -> bool:
    """value > cut, where a value within 10⁻⁹·max(1, |cut|) of the cut does not count as beyond it."""
    return value > cut + _slack(cut)


def meets(value: Decimal, bound: Decimal, sign: int, *, strict: bool, side: int = 0) -> bool:
    """Whether a value meets a bound: `sign` +1 where more is wanted, -1 where less; `strict` where equal is not enough.

    `side` +1 or -1 says that the true value lies above or below `value`, by however little: 突破8亿 exceeds
    800 million, 近8亿 does not reach it.
    """
    if side and abs(value - bound) <= _slack(bound):
        return side == sign
    return (exceeds if strict else reaches)(sign * value, sign * bound)
