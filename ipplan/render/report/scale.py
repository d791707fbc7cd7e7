"""From years and values to the places of a drawing."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.render.report.chart import Chart, Spot

WIDTH, HIGH, LETTERS = 400, 176, 13.5


class Scale(NamedTuple):
    """The room of a drawing between what its texts need, with letters of a given size."""

    chart: Chart
    ticks: Sequence[Decimal]
    letters: float
    left: float
    right: float

    @property
    def top(self) -> float:
        """Return where the highest tick stands; above it are the unit and the arrow of a target."""
        return round(self.letters * 1.5 + 8, 1)

    @property
    def bottom(self) -> float:
        """Return where the lowest tick stands."""
        return self.top + HIGH

    @property
    def height(self) -> float:
        """Return how high the whole drawing is."""
        return round(self.bottom + self.letters * 1.6 + 4, 1)

    @property
    def column(self) -> float:
        """Return how wide a column is."""
        years = self.chart.end - self.chart.begin
        return min(0.5 * (self.right - self.left) / (years + 0.5), 30)

    def x(self, time: float) -> float:
        """Return the horizontal place of a time; columns have half a year's room at the end."""
        chart = self.chart
        last = chart.end + (0.4 if chart.columns else 0)
        return round(self.left + (self.right - self.left) * (time - chart.begin) / (last - chart.begin), 1)

    def y(self, value: float) -> float:
        """Return the vertical place of a value."""
        low, high = float(self.ticks[0]), float(self.ticks[-1])
        return round(self.bottom - HIGH * (value - low) / (high - low), 1)

    def line(self, spots: Sequence[Spot]) -> str:
        """Return the points of a line."""
        return " ".join(f"{self.x(time)},{self.y(value)}" for time, value in spots)
