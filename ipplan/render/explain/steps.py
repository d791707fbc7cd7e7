"""Every figure of an indicator as it is worked: formula, the numbers put in, the result."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.formulas import Worked, work
from ipplan.progress.path import Piece
from ipplan.wording.numerals import amount, per_cent

RATES = ("completion", "time_elapsed", "required_cagr", "observed_cagr", "remaining_cagr")


class Step(NamedTuple):
    """A figure with its working.

    `put_in` and `years` are empty where the figure is undefined; `piece` is the part of a path with milestones
    that the figure was read from.
    """

    figure: str
    formula: str
    source: str
    put_in: str
    result: Figure
    years: tuple[str, ...]
    piece: Piece | None = None

    @property
    def result_text(self) -> str:
        """Return the result to read: rates in per cent, the rest in its unit."""
        if isinstance(self.result, Undefined):
            return ""
        return per_cent(self.result, 4) if self.figure in RATES else number(self.result)


def number(value: Decimal) -> str:
    """Write a number to ten digits."""
    return amount(value, 10)


def bare(value: Decimal) -> str:
    """Write a number to put into a formula: ten digits, no separators."""
    return number(value).replace(",", "")


def steps(assessed: Assessed) -> Iterator[Step]:
    """Yield a step for every figure, in the order of the JSON."""
    for figure, worked in work(assessed.case).items():
        formula = worked.formula
        defined = not isinstance(worked.value, Undefined)
        yield Step(
            figure,
            formula.text,
            formula.source,
            _put_in(worked) if defined else "",
            worked.value,
            tuple(bare(time) for time in worked.times),
            worked.piece if defined and assessed.indicator.milestones else None,
        )


def _put_in(worked: Worked) -> str:
    """Write the formula with its symbols replaced by the values that were read."""
    values = {name: f"({bare(value)})" if value < 0 else bare(value) for name, value in worked.read.items()}
    if "before" in worked.read:
        values["before"] = f"{values['before']} + " if worked.read["before"] else ""
    return worked.formula.template.format_map(values)
