"""The symbols of the formulas: what each is called on paper, its value for a case, and the years that it spans."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import STARTS_AT_ZERO
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
# What rules a figure out, whatever the numbers are: kinds of promises and measures, a target to hold or to stay within.
FLAGS: dict[str, Callable[[Case], bool]] = {
    "none": lambda case: bool(case.indicator.target.none),
    "every_year": lambda case: case.indicator.every_year,
    "mean": lambda case: case.indicator.measure == "mean",
    "done": lambda case: case.indicator.measure == "done",
    "growth": lambda case: case.indicator.measure == "average_growth",
    "at_zero": lambda case: case.indicator.measure in STARTS_AT_ZERO,
    "hold": lambda case: case.hold,
    "cap": lambda case: case.cap,
    "first_meets": lambda case: case.start is not None and case.start.origin == "first_actual" and case.start_meets,
    "turns": lambda case: case.path_turns,
}
# What the formulas call the numbers of one piece of a path; without milestones the piece is the whole path.
OF_PIECE = {"p_b": "x_b", "p_T": "x_T", "p_n": "n", "p_e": "e", "before": ""}
OF_FIGURES = {"expected": "expected", "earned_years": "earned years"}
WRITTEN = {**{name: symbol.written for name, symbol in SYMBOLS.items()}, **OF_PIECE, **OF_FIGURES}
PRIMARY = ("b", "T", "t", "n", "e", "r", "s", "x_b", "x_T", "x_t")


class Symbols:
    """Hands out the symbols of a case by name, and notes in `read` which a formula has read.

    A symbol without a value raises `MissingError` with its reason. `piece` are the ends of the piece of the
    path that a figure was read from, found by `of_piece` once its numbers are asked for.
    """

    def __init__(
        self, case: Case, figure: Callable[[str], Figure], of_piece: Callable[["Symbols"], Piece] | None = None
    ) -> None:
        self.case = case
        self.read: dict[str, Decimal] = {}
        self.piece: Piece | None = None
        self._figure, self._of_piece = figure, of_piece

    def __getattr__(self, name: str) -> Decimal:
        if name in OF_PIECE:
            return self._in_piece(name)
        found = self._figure(name) if name in OF_FIGURES else SYMBOLS[name].value(self.case)
        if isinstance(found, Undefined):
            raise MissingError(found)
        self.read[name] = found
        return found

    def path(self) -> Path:
        """Return the path from x_b to x_T."""
        return self.case.path(self.x_b, self.x_T)

    def _in_piece(self, name: str) -> Decimal:
        """Return a number of the piece of the path that the formula is worked on."""
        if self.piece is None:
            assert self._of_piece is not None, name
            self.piece = self._of_piece(self)
            first, last = self.piece.first, self.piece.last
            self.read |= {"p_b": first.value, "p_T": last.value, "p_n": last.time - first.time}
            self.read |= {"before": first.time - self.case.begin}
            self.read["p_e"] = self.t - first.time
        return self.read[name]

    @staticmethod
    def ln(value: Decimal) -> Decimal:
        """Return the natural logarithm of a value above zero."""
        return value.ln()

    @staticmethod
    def larger(one: Decimal, other: Decimal) -> Decimal:
        """Return the larger of two values."""
        return max(one, other)


def symbols(case: Case) -> dict[str, Figure]:
    """Return the symbols that a reader is shown with their values; x on the worked scale."""
    return {name: SYMBOLS[name].value(case) for name in PRIMARY}
