"""A figure: an exact decimal, or the reason why there is none; and how it compares with a bound."""

from collections.abc import Callable, Iterable
from decimal import Context, Decimal

from ipplan.model.observation import Precision

TOLERANCE = Decimal("1e-9")
# Roots and logarithms are worked to 28 digits and kept to 20: what rounding leaves behind never
# reaches a difference, and 12 digits of every figure are exact.
_SETTLED = Context(prec=20)
_LOWER: tuple[Precision, ...] = ("above", "at_least")
_UPPER: tuple[Precision, ...] = ("below", "at_most")


class Undefined(str):
    """The reason why a figure has no value: `no_baseline`, `not_positive`, `hold_target`, …"""

    __slots__ = ()


Figure = Decimal | Undefined


def settle(value: Decimal) -> Decimal:
    """Return a computed figure to 20 significant digits."""
    return _SETTLED.plus(value)


def derive(formula: Callable[..., Figure], *figures: Figure) -> Figure:
    """Return `formula` of the figures, or the reason of the first that is undefined."""
    for figure in figures:
        if isinstance(figure, Undefined):
            return figure
    return formula(*figures)


def _slack(cut: Decimal) -> Decimal:
    return TOLERANCE * max(Decimal(1), abs(cut))


def least(cut: Decimal) -> Decimal:
    """Return the least value that counts as reaching a cut: 10⁻⁹·max(1, |cut|) below it."""
    return cut - _slack(cut)


def reaches(value: Decimal, cut: Decimal) -> bool:
    """Return whether value ≥ cut, where within 10⁻⁹·max(1, |cut|) of the cut counts as reaching it."""
    return value >= least(cut)


def exceeds(value: Decimal, cut: Decimal) -> bool:
    """Return whether value > cut, where within 10⁻⁹·max(1, |cut|) of the cut does not count as beyond it."""
    return value > cut + _slack(cut)


def meets(  # noqa: PLR0913 - a bound and how it is compared
    value: Decimal, bound: Decimal, sign: int, *, strict: bool, side: int = 0, exact: bool = False
) -> bool:
    """Return whether a value meets a bound; `sign` is +1 where more is wanted, `strict` where equal is too little.

    `side` +1 or -1 says that the true value lies above or below `value`, by however little: 突破8亿 exceeds
    800 million, 近8亿 does not reach it. An `exact` value was reported and not computed: no tolerance.
    """
    if side and (value == bound if exact else abs(value - bound) <= _slack(bound)):
        return side == sign
    if exact:
        return sign * value > sign * bound if strict else sign * value >= sign * bound
    return (exceeds if strict else reaches)(sign * value, sign * bound)


def side(precision: Precision, sign: int) -> int:
    """Return +1 where the true value lies above the number, -1 where below, 0 where it may be the number itself.

    A bound that includes its number (≥, 以上) is taken at its worse end: on the number where more is wanted
    (`sign` +1), above it where less is.
    """
    if precision in {"above", "below"}:
        return 1 if precision == "above" else -1
    if precision in {"at_least", "at_most"}:
        return -sign if (precision == "at_least") == (sign < 0) else 0
    return 0


def combined(precisions: Iterable[Precision]) -> Precision:
    """Return the precision of a sum or product of positive parts."""
    found = set(precisions) - {"exact"}
    if not found:
        return "exact"
    for strict, inclusive in (_LOWER, _UPPER):
        if found <= {strict, inclusive}:
            return strict if strict in found else inclusive
    return "about"
