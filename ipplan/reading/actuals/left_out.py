"""How many places of the actuals were left out."""

from collections.abc import Iterable

from ipplan.problem import Problem

# What is warned about and used all the same: no place that was left out.
USED = {
    "doubtful-size",
    "unit-not-converted",
    "unreadable-date",
    "filled-from-above",
    "year-contradicted",
    "indicator-assumed",
    "parts-apart",
    "derived-apart",
}


def left_out(problems: Iterable[Problem]) -> int:
    """Count the warnings about places that were not used."""
    return sum(problem.severity == "warning" and problem.code not in USED for problem in problems)
