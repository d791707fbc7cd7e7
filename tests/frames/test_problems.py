"""What is wrong with the rows of a frame: each named and counted, in every library the same."""

import math

import pytest

pytest.importorskip("narwhals")

from ipplan.frames import problems_in_frame
from tests.support.frames import FRAMES, Rows, records

GOOD: Rows = [("guangzhou", "overseas-patent-grants", 2022, 3900.0), ("guangzhou", "海外发明专利授权量", 2023, 4100.0)]
BAD: Rows = [
    ("foshan", "overseas-patent-grants", 2021, 1.0),
    ("foshan", "other", 2022, 1.0),
    ("guangzhou", "overseas-patents", 2023, 1.0),
    ("guangzhou", "overseas-patents", 2022, 1.0),
    ("guangzhou", "overseas-patent-grants", 2021, None),
    ("guangzhou", "overseas-patent-grants", 2024, math.inf),
    ("guangzhou", "overseas-patent-grants", 20233, 2.0),
    ("guangzhou", "overseas-patent-grants", 2199, 2.0),
    ("guangzhou", "overseas-patent-grants", 2023, 4200.0),
    ("guangzhou", "overseas-patent-grants", 2022, 3900.0),
]
FOUND = [
    ("blank-value", "guangzhou", "overseas-patent-grants", 2021, 1, None, None),
    ("contradicting-values", "guangzhou", "overseas-patent-grants", 2023, 2, 4100.0, 4200.0),
    ("not-a-number", "guangzhou", "overseas-patent-grants", 2024, 1, None, None),
    ("other-plan", "foshan", None, 2021, 2, None, None),
    ("unknown-indicator", "guangzhou", "overseas-patents", 2022, 2, None, None),
    ("unreadable-year", "guangzhou", "overseas-patent-grants", 20233, 1, None, None),
    ("year-to-come", "guangzhou", "overseas-patent-grants", 2199, 1, None, None),
]


@pytest.mark.parametrize("library", FRAMES)
def test_every_bad_row_is_named_and_counted(library: str) -> None:
    """A row for each thing that is wrong, with the first year and the number of rows; a repeated row is fine."""
    found = records(problems_in_frame(FRAMES[library]([*GOOD, *BAD]), "guangzhou"))
    assert [tuple(row.values()) for row in found] == FOUND


def test_nothing_is_wrong() -> None:
    """Good rows give no row."""
    assert records(problems_in_frame(FRAMES["polars lazy"](GOOD), "guangzhou")) == []
