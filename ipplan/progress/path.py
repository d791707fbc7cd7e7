"""The way from the start over the milestones to the target: where it stands at a time, and when it reaches a value."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ipplan.model.plan import PathKind
from ipplan.progress.figure import Figure, Undefined, settle
from ipplan.progress.growth import completion, on_curve, on_line


class Knot(NamedTuple):
    """A point that the path runs through: the end of a year and the worked value."""

    time: Decimal
    value: Decimal


class Piece(NamedTuple):
    """The way between two knots: at equal rates (geometric) or by equal steps (linear), going on beyond either end."""

    kind: PathKind
    first: Knot
    last: Knot

    def expected(self, time: Decimal) -> Figure:
        """Return the worked value at a time, not yet settled; `not_positive` where a geometric end is not above 0."""
        first, last = self.first, self.last
        share = (time - first.time) / (last.time - first.time)
        if self.kind == "linear":
            return on_line(first.value, last.value, share)
        if first.value <= 0 or last.value <= 0:
            return Undefined("not_positive")
        return on_curve(first.value, last.value, share)

    def time_of(self, value: Decimal) -> Figure:
        """Return the time at which a value is reached; `not_positive` where a logarithm has none."""
        first, last = self.first, self.last
        if self.kind == "linear":
            share = completion(first.value, value, last.value)
        elif min(first.value, last.value, value) <= 0:
            return Undefined("not_positive")
        else:
            share = (value / first.value).ln() / (last.value / first.value).ln()
        return settle(first.time + (last.time - first.time) * share)


class Path(NamedTuple):
    """Start, milestones and target in the order of time, at least two knots."""

    kind: PathKind
    knots: tuple[Knot, ...]

    def expected(self, time: Decimal) -> Figure:
        """Return the worked value at a time, not yet settled; undefined as that of its piece is."""
        return self.piece_at(time).expected(time)

    def time_of(self, value: Decimal) -> Figure:
        """Return the time at which the path reaches a value.

        Undefined where the path does not move (`target_equals_baseline`), and on a geometric path
        where a logarithm is asked of a number that is not positive (`not_positive`).
        Source: National Bureau of Statistics of China, monitoring of energy intensity (completion in
        years); earned schedule in project control.
        """
        if self.knots[0].value == self.knots[-1].value:
            return Undefined("target_equals_baseline")
        return self.piece_reaching(value).time_of(value)

    @property
    def monotone(self) -> bool:
        """Return whether every knot lies beyond the one before it, on one side."""
        steps = [b.value - a.value for a, b in pairwise(self.knots)]
        return all(step > 0 for step in steps) or all(step < 0 for step in steps)

    def piece_at(self, time: Decimal) -> Piece:
        """Return the piece around a time, or the outermost one."""
        return next((piece for piece in self._pieces() if time <= piece.last.time), self._outermost)

    def piece_reaching(self, value: Decimal) -> Piece:
        """Return the piece on which the path reaches a value, or the outermost one."""
        sign = 1 if self.knots[-1].value > self.knots[0].value else -1
        return next((piece for piece in self._pieces() if sign * value <= sign * piece.last.value), self._outermost)

    def _pieces(self) -> Iterator[Piece]:
        return (Piece(self.kind, a, b) for a, b in pairwise(self.knots))

    @property
    def _outermost(self) -> Piece:
        return Piece(self.kind, self.knots[-2], self.knots[-1])
