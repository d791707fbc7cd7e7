"""The figures of an indicator, each by its formula, or with the reason why it has none.

Totals and additions start at 0, where a rate has no meaning (`starts_at_zero`); for a target of
mean growth completion and steps have none (`growth_target`); a target to hold has no way to go
(`hold_target`), nor has a first actual that already meets the bound (`start_meets_target`).
"""

from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, settle
from ipplan.progress.formulas import Values
from ipplan.progress.growth import completion


class Figures(NamedTuple):
    """Fields as in the JSON of `status`: fractions are fractions, values and steps in the indicator's unit."""

    gap: Figure
    completion: Figure
    time_elapsed: Figure
    expected: Figure
    deviation: Figure
    required_cagr: Figure
    observed_cagr: Figure
    remaining_cagr: Figure
    required_step: Figure
    observed_step: Figure
    remaining_step: Figure
    earned_years: Figure
    pace: Figure
    years_ahead: Figure


class AskedFigures:
    """The figures that a verdict may ask for, each worked only when it is asked for."""

    def __init__(self, case: Case) -> None:
        self._values = Values(case)

    @property
    def pace(self) -> Figure:
        """Return the pace; undefined as the formulas say."""
        return self._values["pace"]

    @property
    def expected(self) -> Figure:
        """Return the value that the path expects at t, in the indicator's unit."""
        return self._values["expected"]

    @property
    def deviation(self) -> Figure:
        """Return how far the position lies on the wanted side of the expected value."""
        return self._values["deviation"]


def figures(case: Case) -> Figures:
    """Work all figures of a case by the table of formulas."""
    values = Values(case)
    return Figures(*(values[name] for name in Figures._fields))


def due(case: Case, figures: Figures) -> Figure:
    """Return the completion that the path expects at t, a fraction; undefined where the expected value is."""
    return derive(_share, case.first_shown, figures.expected, case.last_shown)


def _share(first: Decimal, expected: Decimal, last: Decimal) -> Figure:
    return Undefined("target_equals_baseline") if first == last else settle(completion(first, expected, last))
