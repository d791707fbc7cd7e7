"""The declared formulas worked on columns: the same rows that work one indicator on decimals work them all."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import narwhals as nw

from ipplan.frames.case import COLUMNS, FLAGS, NEVER, WHY
from ipplan.frames.choices import Choice, first_of, known, larger, no_text
from ipplan.frames.native import Frame
from ipplan.progress.formulas import FIGURES, FORMULAS, Formula
from ipplan.progress.symbols import OF_FIGURES

ROWS = {name: [row for row in FORMULAS if row.figure == name and row.kind is None] for name in FIGURES}


class ColumnSymbols:
    """Hands out the symbols of a formula as columns, and notes in `reasons` the columns that say why one is missing."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self.figures: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name in WHY and WHY[name] not in self.reasons:
            self.reasons.append(WHY[name])
        if name in OF_FIGURES:
            self.figures.append(name)
        return nw.col(COLUMNS[name])

    @staticmethod
    def ln(value: Any) -> Any:
        """Return the natural logarithm where the value is above zero."""
        return nw.when(value > 0).then(value).log()

    @staticmethod
    def larger(one: Any, other: Any) -> Any:
        """Return the larger of two values."""
        return larger(one, nw.lit(float(other)) if isinstance(other, Decimal) else other)


def figures(frame: Frame) -> Frame:
    """Add a column for every figure, and one named `_why_…` with the reason where it has no value."""
    again: list[str] = []
    for later in (False, True):
        chosen = [name for name in FIGURES if _rests_on_figures(name) == later]
        frame = frame.with_columns(**{f"_why_{name}": _why(ROWS[name]) for name in chosen})
        frame = frame.with_columns(**{name: _worked(name) for name in chosen})
        again += chosen
    return frame


def reasons() -> Any:
    """Return the reasons of the figures that have no value, as the column `reasons` of the CSV writes them."""
    parts = [
        nw.when(known(f"_why_{name}")).then(nw.concat_str(nw.lit(f"{name}="), nw.col(f"_why_{name}")))
        for name in FIGURES
    ]
    return nw.concat_str(*parts, separator=" ", ignore_nulls=True)


def _rests_on_figures(name: str) -> bool:
    x = ColumnSymbols()
    for row in ROWS[name]:
        row.work(x)  # type: ignore[arg-type]
    return bool(x.figures)


def _fits(row: Formula) -> Any:
    """Return for which indicators a row is, as `Formula.fits` says it of one."""
    conditions = [nw.col("path") == row.path] if row.path else []
    conditions += [nw.col("measure") == row.measure] if row.measure else []
    conditions += [nw.col("_hold")] if row.held else []
    return nw.all_horizontal(*conditions, ignore_nulls=True) if conditions else nw.lit(value=True)


def _why(rows: Sequence[Formula]) -> Any:
    """Return the reason why there is no figure: of the first row that fits, the first that holds."""
    return first_of([(_fits(row), _reason(row)) for row in rows])


def _reason(row: Formula) -> Any:
    x: Any = ColumnSymbols()
    choices: list[Choice] = [
        (nw.col(FLAGS[flag]), nw.lit(reason)) for flag, reason in row.unless.items() if flag not in NEVER
    ]
    for name in row.reads:
        getattr(x, name)
    conditions = [(condition.holds(x), nw.lit(condition.reason)) for condition in row.conditions]
    before = len(x.reasons)
    row.work(x)
    choices += [(known(why), nw.col(why)) for why in x.reasons[:before]]
    choices += conditions
    choices += [(known(why), nw.col(why)) for why in x.reasons[before:]]
    return first_of(choices) if choices else no_text()


def _worked(name: str) -> Any:
    defined = nw.col(f"_why_{name}").is_null()
    return first_of([(defined & _fits(row), _number(row)) for row in ROWS[name]])


def _number(row: Formula) -> Any:
    found: Any = row.work(ColumnSymbols())  # type: ignore[arg-type]
    return nw.lit(float(found)) if isinstance(found, Decimal) else found
