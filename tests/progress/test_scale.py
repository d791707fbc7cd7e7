"""Changes and mean growths are worked as an index with 1 at the baseline; everything else as it is shown."""

from decimal import Decimal

import pytest

from ipplan.model.plan import Measure
from ipplan.progress.scale import shown, worked
from tests.support.building import near

THREE = Decimal(3)
PLAIN: list[Measure] = ["level", "period_total", "increase"]


@pytest.mark.parametrize("measure", PLAIN)
def test_values_totals_and_additions_are_worked_as_shown(measure: Measure) -> None:
    """A level, a total and an addition are the same worked and shown, whatever time has passed."""
    assert worked(measure, Decimal("-2.5"), THREE) == Decimal("-2.5")
    assert shown(measure, Decimal("-2.5"), THREE) == Decimal("-2.5")


def test_a_change_is_the_index_one_plus_it() -> None:
    """-17 % is the index 0.83 and back, after any number of years; -100 % is 0 and more is below it."""
    assert worked("relative_change", Decimal(-17), THREE) == Decimal("0.83")
    assert shown("relative_change", Decimal("0.83"), THREE) == -17
    assert worked("relative_change", Decimal(-100), THREE) == 0
    assert worked("relative_change", Decimal(-150), THREE) == Decimal("-0.5")
    assert shown("relative_change", Decimal("-0.5"), THREE) == -150


def test_a_mean_growth_is_compounded_over_the_years() -> None:
    """6 % a year for three years is the index 1.191016 and back."""
    assert worked("average_growth", Decimal(6), THREE) == Decimal("1.191016")
    assert shown("average_growth", Decimal("1.191016"), THREE) == 6


def test_a_mean_growth_over_half_years() -> None:
    """21 % a year for half a year is the index 1.1."""
    assert near(worked("average_growth", Decimal(21), Decimal("0.5")), "1.1", "1e-20")
    assert near(shown("average_growth", Decimal("1.1"), Decimal("0.5")), 21, "1e-18")


@pytest.mark.parametrize("lost", [-100, -101, -300])
def test_nothing_is_left_of_what_shrinks_by_all(lost: int) -> None:
    """A mean growth of -100 % and below is the index 0, never a power of a negative number."""
    assert worked("average_growth", Decimal(lost), THREE) == 0


@pytest.mark.parametrize("index", ["0", "-0.25"])
def test_nothing_left_is_shown_as_all_lost(index: str) -> None:
    """An index of 0 or below is a mean growth of -100 %."""
    assert shown("average_growth", Decimal(index), THREE) == -100


def test_a_computed_value_is_settled_where_it_is_shown() -> None:
    """20 digits are shown of a level, a change and a growth that have no end."""
    third = Decimal(1) / 3
    assert str(shown("level", third, THREE)) == "0.33333333333333333333"
    assert str(shown("relative_change", third, THREE)) == "-66.666666666666666667"
    assert len(shown("average_growth", Decimal(2), THREE).as_tuple().digits) == 20
