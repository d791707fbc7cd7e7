"""How sure a verdict is: by hand, and at the edges of each rule."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.progress.assess import Assessed
from ipplan.progress.certainty import Certainty
from ipplan.progress.turns import Turn
from tests.support.building import judge, near, observed

LINE = {"baseline": 0, "target": {"at_least": 100}, "path": "linear", "years": (2020, 2030)}


def sure(values: Any, **fields: Any) -> Certainty:
    """How sure the verdict on an indicator by these values is."""
    found = judge(values, **fields).sure
    assert found is not None
    return found


def codes(found: Certainty) -> list[str]:
    """The codes of its notes."""
    return [note.code for note in found.notes]


def test_the_error_of_the_pace() -> None:
    """Steps 8, 14, 8 of 10 required: μ = 30/4 = 7.5, σ² = (0.25 + 42.25 + 0.25 + 56.25)/3 = 33; √33/(10 · √3)."""
    found = sure({2021: 8, 2022: 22, 2023: 30}, **LINE)
    assert near(found.pace_error, "0.331662", "0.000001")


def test_the_error_of_a_geometric_path_is_on_logarithms() -> None:
    """Doublings 1, 1 of 1 required: μ = 2/3, σ² = (1/9 + 1/9 + 4/9)/2 = 1/3 of a doubling; √(1/3)/√2."""
    found = sure({2021: 2, 2022: 4}, baseline=1, target={"at_least": 32})
    assert near(found.pace_error, "0.408248", "0.000001")


@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        ({}, LINE, "no_data"),
        ({2030: 90}, LINE, "target_year_passed"),
        ({2023: 0}, LINE, "no_variation"),
        ({2023: 97}, {"baseline": 96, "target": {"at_least": 95}, "hold": True}, "hold_target"),
        ({2023: 48}, {"baseline": 47, "target": {"more_than": 47}}, "target_equals_baseline"),
        ({2023: 0}, {"baseline": 20, "target": {"at_least": 30}}, "not_positive"),
    ],
)
def test_no_error_of_the_pace(values: dict[int, Any], fields: dict[str, Any], reason: str) -> None:
    """Where there is no outlook, no variation or no way, there is none, and the reason is named."""
    found = sure(values, **fields)
    assert found.pace_error == reason
    assert not found.close_call


def test_a_geometric_way_to_zero_has_no_error() -> None:
    """A logarithm of the target is asked for; the outlook itself needs none."""
    fields = {"baseline": 20, "target": {"at_most": 0}, "path": "geometric"}
    assert sure({2021: 18, 2023: 12}, **fields).pace_error == "not_positive"


@pytest.mark.parametrize(("value", "close"), [(30, True), (27, True), (99, False), (1, False)])
def test_a_close_call(value: int, close: bool) -> None:  # noqa: FBT001
    """A pace within one error of 0.95 is one; far above and far below are none."""
    found = sure({2021: 10, 2022: 20, 2023: value}, **LINE)
    assert found.close_call is close
    assert ("close_call" in codes(found)) is close


def test_a_close_call_is_of_the_cut_between_green_and_not() -> None:
    """A binding indicator has its cut at 1; a bound that decides is no pace."""
    steady = {2021: 10, 2022: 20, 2023: Decimal("29.5")}
    assert sure(steady, nature="binding", **LINE).notes[0].details["cut"] == 1
    assert not sure({2023: 100}, **LINE).close_call


def test_what_is_not_due_can_be_a_close_call() -> None:
    """The plan is over, the indicator's own target is of 2035: its pace decides, and lies at the cut."""
    late = {"baseline": 10, "target": {"at_least": {"value": 25, "year": 2035}}, "path": "linear"}
    found = judge({2021: 12, 2023: 12, 2025: 15}, as_of=2025, **late)
    assert (found.status, found.reason) == ("on_track", "not_due")
    assert found.sure is not None
    assert found.sure.close_call
    kept = {"baseline": 10, "target": {"at_least": {"value": 9, "year": 2035}}, "hold": True}
    assert not sure({2025: 12}, as_of=2025, **kept).close_call


def test_the_value_that_would_turn_it() -> None:
    """On track from 0.95 · 3 years of the path on: 28.5."""
    assert sure({2023: 40}, **LINE).flip == Decimal("28.5")
    assert sure({}, **LINE).flip == "no_data"
    assert sure({2023: 97}, baseline=96, target={"at_least": 95}, hold=True).flip == "hold_target"


def test_what_would_turn_it_is_noted() -> None:
    """A note for each small change."""
    found = sure({2023: 28}, **LINE)
    assert found.turns == (Turn("actual", Decimal("28.5"), "on_track"),)
    assert codes(found).count("verdict_turns") == 1


def test_a_verdict_that_rests_on_the_last_year() -> None:
    """5 and 10 are off track at 0.5, 40 is ahead: three classes away."""
    found = sure({2021: 5, 2022: 10, 2023: 40}, **LINE)
    assert found.without_last_year == "off_track"
    assert "rests_on_last_year" in codes(found)
    assert sure({2021: 9, 2022: 18, 2023: 28}, **LINE).without_last_year is None
    assert sure({2023: 40}, **LINE).without_last_year is None


@pytest.mark.parametrize(
    ("values", "before"),
    [
        ({2021: 20, 2022: 40, 2023: 20}, "ahead"),
        ({2021: 8, 2022: 16, 2023: 33}, "lagging"),
        ({2021: 10, 2022: 20, 2023: 33}, None),
        ({2021: 8, 2022: 16, 2023: 29}, None),
        ({2022: 20, 2023: 100}, "on_track"),
        ({2028: 70, 2029: 80, 2030: 100}, "lagging"),
        ({2029: 90, 2030: 100}, None),
        ({2029: 99, 2030: 100}, None),
        ({2028: 81, 2029: 90, 2030: 95}, None),
        ({2029: 100, 2030: 100}, None),
        ({2023: 30}, None),
        ({2030: 99}, None),
    ],
)
def test_two_classes_away(values: dict[int, Any], before: str | None) -> None:
    """Up or down, one class is none; a target that is met in its year after having been on track was to be expected."""
    assert sure(values, **LINE).without_last_year == before


def test_a_missed_target_may_turn_too() -> None:
    """99 of 99.5: half a unit more would have met it."""
    fields = {**LINE, "target": {"at_least": Decimal("99.5")}}
    assert sure({2030: 99}, **fields).turns == (Turn("actual", Decimal("99.5"), "achieved"),)


def test_below_a_value_of_the_years_before() -> None:
    """On track from a low start, but worse than in 2018."""
    values = {2018: 50, 2019: 30, 2021: 9, 2022: 20, 2023: 31}
    [note] = [note for note in sure(values, **LINE).notes if note.code == "below_history"]
    assert note.details == {"year": 2018, "value": 50, "now": 31}
    assert "below_history" not in codes(sure({**values, 2018: 31}, **LINE))
    assert "below_history" not in codes(sure({**values, 2023: 20}, **LINE))
    down = {"baseline": 100, "target": {"at_most": 50}, "path": "linear", "years": (2020, 2030)}
    assert "below_history" in codes(sure({2018: 60, 2023: 84}, **down))
    assert "below_history" not in codes(sure({2018: 90, 2023: 84}, **down))


@pytest.mark.parametrize(
    ("values", "fields", "fell"),
    [
        ({2019: 40, 2021: 30}, {"baseline": 20, "target": "grow"}, False),
        ({2020: 25, 2023: 22}, {"baseline": 20, "target": "grow"}, False),
        ({2021: 25, 2022: 25}, {"baseline": 20, "target": "grow"}, False),
        ({2021: 15, 2022: 16}, {"baseline": 20, "target": "decline"}, True),
        ({2021: 30, 2022: 25}, {"baseline": 20, "target": "grow"}, True),
        ({2021: 25, 2022: 30}, {"baseline": 20, "target": "grow"}, False),
        ({2021: 19}, {"baseline": 20, "target": "grow"}, True),
        ({2021: 22}, {"baseline": 20, "target": "decline"}, True),
        ({2021: 99, 2022: 97}, {"baseline": 96, "target": {"at_least": 95}, "hold": True}, True),
        ({2021: 97, 2022: 97}, {"baseline": 96, "target": {"at_least": 95}, "hold": True}, False),
        ({2021: 26, 2022: 25}, {"baseline": 20, "target": {"at_least": 30}}, False),
        ({2021: 26}, {"target": "grow"}, False),
        ({}, {"baseline": 20, "target": "grow"}, False),
    ],
)
def test_the_last_year_went_the_wrong_way(values: dict[int, Any], fields: dict[str, Any], fell: bool) -> None:  # noqa: FBT001
    """Said of a commitment to grow or decline and of what is to be held, and of nothing else."""
    assert ("last_year_fell" in codes(sure(values, **fields))) is fell


@pytest.mark.parametrize(
    ("baseline", "target", "value", "short"),
    [
        (94, 96, 95, True), ("94.0", "96.0", "95.0", False), (0, 19, 5, True), (0, 20, 5, False),
        (94, 96, "95.05", False), ("94.0", "94.5", "94.2", True),
    ],
)  # fmt: skip
def test_a_short_way(baseline: Any, target: Any, value: Any, short: bool) -> None:  # noqa: FBT001
    """Under twenty times the last digit given, by the finest of start, target and value."""
    fields = {"baseline": Decimal(baseline), "target": {"at_least": Decimal(target)}, "path": "linear"}
    assert ("short_way" in codes(sure({2023: Decimal(value)}, **fields))) is short


def test_a_short_way_goes_by_the_digits_that_were_written() -> None:
    """2 of way: 95.0 in the actuals or for their baseline is given to a tenth, 95 to a whole one."""
    fields = {"target": {"at_least": 96}, "path": "linear"}
    written = observed({2023: 95})[0]._replace(as_written="95.0")
    assert "short_way" not in codes(sure([written], baseline=94, **fields))
    assert "short_way" in codes(sure([written._replace(as_written="95")], baseline=94, **fields))
    start, later = observed({2020: 94, 2023: 95})
    assert "short_way" in codes(sure([start, later], **fields))
    assert "short_way" not in codes(sure([start._replace(as_written="94.00"), later], **fields))
    first, last = observed({2021: 94, 2023: 95})
    assert "short_way" in codes(sure([first, last], **fields))
    assert "short_way" not in codes(sure([first._replace(as_written="94.0"), last], **fields))


def test_no_way_is_no_short_way() -> None:
    """A direction, a target to hold, a cap and one that is no number have none."""
    for values, fields in (
        ({2023: 21}, {"baseline": 20, "target": "grow"}),
        ({2023: 97}, {"baseline": 96, "target": {"at_least": 95}, "hold": True}),
        ({2023: 3}, {"measure": "period_total", "target": {"at_most": 10}}),
        ({2023: 3}, {"target": {"at_least": 10}, "baseline": 10}),
        ({2023: 12}, {"target": {"more_than": 10}, "baseline": 10}),
    ):
        assert "short_way" not in codes(sure(values, **fields))


def test_the_start_of_an_addition_has_no_digits() -> None:
    """10 more is given in whole ones, on whatever stock: it is added to nothing."""
    fields = {"measure": "increase", "target": {"at_least": 10}, "path": "linear"}
    assert "short_way" in codes(sure({2023: 5}, baseline=Decimal("100.5"), **fields))
    assert "short_way" in codes(sure({2023: 5}, **fields))


@pytest.mark.parametrize(
    ("values", "alone"),
    [
        ({2022: 2, 2023: 10}, "27.9"),
        ({2022: 6, 2023: 6}, None),
        ({2022: 6, 2023: 5}, None),
        ({2022: 10, 2023: 2}, "-12.3"),
        ({2022: 0, 2023: 1}, "3.0"),
        ({2022: "0.1", 2023: 1}, None),
        ({2021: 2, 2023: 10}, None),
        ({2023: 10}, None),
        ({2021: "12.5", 2022: 50}, None),
        ({2021: "12.4", 2022: 50}, "100.2"),
        ({2022: -100, 2023: 10}, None),
    ],
)
def test_a_growth_of_the_year_entered_as_a_mean(values: dict[int, Any], alone: str | None) -> None:
    """10 % on average since 2020, after 2 %, means 27.9 % in 2023 alone: is it meant?"""
    found = sure(values, measure="average_growth", target={"at_least": 6})
    asked = [note.details["alone"] for note in found.notes if note.code == "year_on_year"]
    assert asked == ([] if alone is None else [Decimal(alone)])


def test_own_growth_is_not_asked_about() -> None:
    """Values that say they are the year's own are read as such."""
    rows = observed({2021: 2, 2022: 2, 2023: 30}, basis="annual")
    found = judge(rows, measure="average_growth", target={"at_least": 6}).sure
    assert found is not None
    assert "year_on_year" not in codes(found)


def test_without_data_nothing_is_unsure() -> None:
    """No value, no notes."""
    found = sure({}, **LINE)
    assert (found.turns, found.without_last_year, found.notes) == ((), None, ())


def test_a_bare_assessment_has_the_same_verdict() -> None:
    """It is what the verdict would be with other values, without asking again."""
    found: Assessed = judge({2023: 28}, **LINE)
    assert found.sure is not None
    assert found.sure.turns[0].status == judge({2023: "28.5"}, **LINE).status
