"""The way from the start over the milestones to the target: where it stands at a time, and when it reaches a value."""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ipplan.model.plan import PathKind
from ipplan.progress.figure import Figure, Undefined, settle


class Knot(NamedTuple):
    """A point that the path runs through: the end of a year and the worked value."""

    time: Decimal
    value: Decimal


class Path(NamedTuple):
    """Start, milestones and target in the order of time, at least two knots.

    A geometric path grows at equal rates between two knots, a linear one by equal steps. Beyond
    either end the outermost piece goes on.
    """

    kind: PathKind
    knots: tuple[Knot, ...]

    def expected(self, time: Decimal) -> Figure:
        """The worked value at a time, not yet settled.

        Undefined (`not_positive`) on a geometric piece with an end that is not positive.
        """
        first, last = self.piece_at(time)
        share = (time - first.time) / (last.time - first.time)
        if self.kind == "linear":
            return first.value + (last.value - first.value) * share
        if first.value <= 0 or last.value <= 0:
            return Undefined("not_positive")
        return first.value * (last.value / first.value) ** share

    def time_of(self, value: Decimal) -> Figure:
        """The time at which the path reaches a value.

        Undefined where the path does not move (`target_equals_baseline`), and on a geometric path
        where a logarithm is asked of a number that is not positive (`not_positive`).
        Source: National Bureau of Statistics of China, monitoring of energy intensity (completion in
        years); earned schedule in project control.
        """
        if self.knots[0].value == self.knots[-1].value:
            return Undefined("target_equals_baseline")
        first, last = self.piece_reaching(value)
        if self.kind == "linear":
            share = (value - first.value) / (last.value - first.value)
        elif min(first.value, last.value, value) <= 0:
            return Undefined("not_positive")
        else:
            share = (value / first.value).ln() / (last.value / first.value).ln()
        return settle(first.time + (last.time - first.time) * share)

    def piece_at(self, time: Decimal) -> tuple[Knot, Knot]:
        """The two knots around a time, or the outermost two."""
        return next(((a, b) for a, b in pairwise(self.knots) if time <= b.time), (self.knots[-2], self.knots[-1]))

    def piece_reaching(self, value: Decimal) -> tuple[Knot, Knot]:
        """The two knots between which the path reaches a value, or the outermost two."""
        rising = self.knots[-1].value > self.knots[0].value
        pieces = ((a, b) for a, b in pairwise(self.knots) if (value <= b.value if rising else value >= b.value))
        return next(pieces, (self.knots[-2], self.knots[-1]))
