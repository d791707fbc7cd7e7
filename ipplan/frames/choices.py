"""Choices by rows: the first condition that holds decides."""

from collections.abc import Sequence
from typing import Any

import narwhals as nw

Choice = tuple[Any, Any]


def first_of(choices: Sequence[Choice], otherwise: Any = None) -> Any:
    """Return the value beside the first condition that holds, else `otherwise`, else nothing."""
    found = otherwise
    for condition, value in reversed(choices):
        chosen = nw.when(condition).then(value)
        found = chosen if found is None else chosen.otherwise(found)
    return found


def holds(condition: Any) -> Any:
    """Return a condition as a flag that is never missing: what compares with a missing number does not hold."""
    return nw.when(condition).then(nw.lit(value=True)).otherwise(nw.lit(value=False))


def known(column: str) -> Any:
    """Return whether a column has a value."""
    return ~nw.col(column).is_null()


def larger(one: Any, other: Any) -> Any:
    """Return the larger of two values."""
    return nw.when(one > other).then(one).otherwise(other)


def no_text() -> Any:
    """Return a column of texts without any text; a literal of nothing is the word None in some versions of pandas."""
    return nw.when(nw.lit(value=False)).then(nw.lit(""))
