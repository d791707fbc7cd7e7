"""Flaws and where they stand."""

from ipplan.problem import Place, Problem
from ipplan.reading.cells.flaw import Flaw


def test_at() -> None:
    """A flaw at a place is a problem; what the caller knows is added to its details."""
    flaw = Flaw("unknown-indicator", {"found": "x"}, "warning")
    place = Place("a.csv", 2, 1)
    assert flaw.at(place, count=3) == Problem("unknown-indicator", place, "warning", {"found": "x", "count": 3})
