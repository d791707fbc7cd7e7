"""The symbols of the formulas: what each is called on paper, its value for a case, and the years that it spans."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.path import Path, Piece


class MissingError(Exception):
    """Raised by a formula where a figure has no value."""

    def __init__(self, reason: Undefined) -> None:
        super().__init__(reason)
        self.reason = reason


class Symbol(NamedTuple):
    """A symbol as it is written, its value, and the symbols of the times that it spans."""

    written: str
    value: Callable[[Case], Figure]
    times: tuple[str, ...] = ()


def _edge(case: Case, position: int) -> Figure:
    band = case.indicator.target.band
    return band[position] if band else Undefined("direction_only")


# x is a value on the worked scale, y the same value in the indicator's unit; both are written x.
SYMBOLS = {
    "b": Symbol("b", lambda case: case.begin, ("b",)),
    "T": Symbol("T", lambda case: case.end, ("T",)),
    "t": Symbol("t", lambda case: case.time, ("t",)),
    "n": Symbol("n", lambda case: case.span, ("b", "T")),
    "e": Symbol("e", lambda case: case.elapsed, ("b", "t")),
    "r": Symbol("r", lambda case: case.remaining, ("t", "T")),
    "s": Symbol("s", lambda case: Decimal(case.sign)),
    "x_b": Symbol("x_b", lambda case: case.first, ("b",)),
    "x_T": Symbol("x_T", lambda case: case.last, ("T",)),
    "x_t": Symbol("x_t", lambda case: case.now, ("t",)),
    "y_b": Symbol("x_b", lambda case: case.first_shown, ("b",)),
    "y_T": Symbol("x_T", lambda case: case.last_shown, ("T",)),
    "y_t": Symbol("x_t", lambda case: case.now_shown, ("t",)),
    "low": Symbol("low", lambda case: _edge(case, 0), ("T",)),
    "high": Symbol("high", lambda case: _edge(case, 1), ("T",)),
    "planned": Symbol("plan_t", lambda case: case.planned, ("t",)),
    # The time elapsed is the plan's: it counts from the plan's baseline year, whatever the indicator's start is.
    "plan_b": Symbol("b", lambda case: Decimal(case.baseline_year), ("plan_b",)),
}
# What the formulas call the numbers of one piece of a path; without milestones the piece is the whole path.
OF_PIECE = {"p_b": "x_b", "p_T": "x_T", "p_n": "n", "p_e": "e", "before": ""}
OF_FIGURES = {"expected": "expected", "earned_years": "earned years"}
WRITTEN = {**{name: symbol.written for name, symbol in SYMBOLS.items()}, **OF_PIECE, **OF_FIGURES}
PRIMARY = ("b", "T", "t", "n", "e", "r", "s", "x_b", "x_T", "x_t")


class Symbols:
    """Hands out the symbols of a case by name, and notes in `read` which a formula has read.

    A symbol without a value raises `MissingError` with its reason. `piece` are the ends of the piece of the
    path that a figure was read from.
    """

    def __init__(self, case: Case, figure: Callable[[str], Figure]) -> None:
        self.case = case
        self.read: dict[str, Decimal] = {}
        self.piece: Piece | None = None
        self._figure = figure

    def __getattr__(self, name: str) -> Decimal:
        found = self._figure(name) if name in OF_FIGURES else SYMBOLS[name].value(self.case)
        if isinstance(found, Undefined):
            raise MissingError(found)
        self.read[name] = found
        return found

    def path(self) -> Path:
        """Return the path from x_b to x_T."""
        return self.case.path(self.x_b, self.x_T)

    def take(self, piece: Piece) -> Piece:
        """Note the numbers of the piece of the path that a formula goes on with."""
        first, last = piece.first, piece.last
        self.piece = piece
        self.read |= {"p_b": first.value, "p_T": last.value, "p_n": last.time - first.time}
        self.read |= {"before": first.time - self.case.begin}
        self.read["p_e"] = self.t - first.time
        return piece


def symbols(case: Case) -> dict[str, Figure]:
    """Return the symbols that a reader is shown with their values; x on the worked scale."""
    return {name: SYMBOLS[name].value(case) for name in PRIMARY}
