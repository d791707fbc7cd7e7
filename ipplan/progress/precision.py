"""What an approximate value says: on which side of its number the true one lies."""

from collections.abc import Iterable

from ipplan.model.observation import Precision

_LOWER: tuple[Precision, ...] = ("above", "at_least")
_UPPER: tuple[Precision, ...] = ("below", "at_most")


def side(precision: Precision, sign: int) -> int:
    """+1 where the true value lies above the number, -1 where below, 0 where it may be the number itself.

    A bound that includes its number (≥, 以上) is taken at its worse end: on the number where more is wanted
    (`sign` +1), above it where less is.
    """
    if precision in {"above", "below"}:
        return 1 if precision == "above" else -1
    if precision in {"at_least", "at_most"}:
        return -sign if (precision == "at_least") == (sign < 0) else 0
    return 0


def combined(precisions: Iterable[Precision]) -> Precision:
    """The precision of a sum or product of positive parts."""
    found = set(precisions) - {"exact"}
    if not found:
        return "exact"
    for strict, inclusive in (_LOWER, _UPPER):
        if found <= {strict, inclusive}:
            return strict if strict in found else inclusive
    return "about"
