"""Small changes that turn a verdict."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.progress.turns import Turn
from tests.support.building import judge, observed

LINE = {"baseline": 0, "target": {"at_least": 100}, "path": "linear", "years": (2020, 2030)}


def turns(values: Any, **fields: Any) -> tuple[Turn, ...]:
    """What would turn the verdict on an indicator by these values."""
    found = judge(values, **fields).sure
    assert found is not None
    return found.turns


def test_half_a_unit_of_the_last_digit_turns_the_verdict() -> None:
    """28 of 28.5: half a unit more is on track; given as 28.0 it is not."""
    assert turns({2023: 28}, **LINE) == (Turn("actual", Decimal("28.5"), "on_track"),)
    assert turns({2023: "28.0"}, **LINE) == ()
    assert turns({2023: "28.5"}, **LINE) == (Turn("actual", Decimal("28.45"), "lagging"),)


def test_in_the_target_year_the_bound_turns() -> None:
    """99.6 read as 100: missed by less than half a unit."""
    assert turns({2030: 100}, **LINE) == (Turn("actual", Decimal("99.5"), "missed"),)


def test_the_baseline_of_the_actuals_turns_the_verdict() -> None:
    """The plan says 20, the actuals 10: from there the same value is well ahead."""
    fields = {"baseline": 20, "target": {"at_least": 30}, "path": "linear"}
    rows = observed({2020: 10, 2023: "21.0"})
    [turn] = turns(rows, **fields)
    assert (turn.moved, str(turn.value)) == ("baseline_actuals", "10")
    assert turn.status == judge(rows, baseline_from="actuals", **fields).status != judge(rows, **fields).status


def test_the_plans_baseline_moves_both_ways() -> None:
    """25.6 from 20, of which the actuals say 21: from 19.5 it is on track, from 20.5 more behind; and 25.8 turns."""
    fields = {"baseline": 20, "target": {"at_least": 30}, "path": "linear"}
    lower, upper = (observed({2020: 21, 2023: value}) for value in ("25.6000", "25.8000"))
    moved = [turn for turn in turns(lower, **fields) if turn.moved == "baseline"]
    assert moved == [Turn("baseline", Decimal("19.5"), "on_track")]
    moved = [turn for turn in turns(upper, **fields) if turn.moved == "baseline"]
    assert moved == [Turn("baseline", Decimal("20.5"), "lagging")]


def test_a_baseline_in_doubt_moves_too() -> None:
    """Counted from the actuals' 10 instead of the plan's 9: half a unit of it counts as well."""
    fields = {"baseline": 9, "target": {"at_least": 30}, "path": "linear"}
    rows = observed({2020: 10, 2023: "21.4000"})
    assert judge(rows, baseline_from="actuals", **fields).status == "on_track"
    found = turns(rows, baseline_from="actuals", **fields)
    assert ("baseline", Decimal("10.5")) in [(turn.moved, turn.value) for turn in found]
    same = observed({2020: 9, 2023: "21.4000"})
    assert all(turn.moved == "actual" for turn in turns(same, baseline_from="actuals", **fields))


@pytest.mark.parametrize(
    ("value", "written", "turned"),
    [
        ("28", "28", ["28.5"]),
        ("28", "28.0", []),
        ("28", "2.8十", ["28.5"]),
        ("28", "", ["28.5"]),
    ],
)
def test_the_digits_are_those_that_were_written(value: str, written: str, turned: list[str]) -> None:
    """28 may be 28.5, 28.0 may not, and 2.8 tens are 28.5 at most."""
    [row] = observed({2023: value}, as_written=written)
    assert [str(turn.value) for turn in turns([row], **LINE)] == turned


def test_a_multiplier_has_its_own_last_digit() -> None:
    """45.6亿 of a total of 80亿 is on the cut, 0.95 of the pace; it may be 45.55亿, which is below."""
    [row] = observed({2023: "4560000000"}, as_written="45.6亿")
    fields = {"measure": "period_total", "target": {"at_least": 8000000000}, "unit": "元"}
    assert judge([row], **fields).status == "on_track"
    assert turns([row], **fields) == (Turn("actual", Decimal(4555000000), "lagging"),)


def test_the_plans_own_baseline_moves_where_the_actuals_have_another() -> None:
    """From 10 to 30 in five years 21.4 is at 0.95, from 10.5 it is not; where the actuals agree nothing is in doubt."""
    fields = {"baseline": 10, "target": {"at_least": 30}, "path": "linear"}
    found = turns(observed({2020: "10.0001", 2023: "21.40000"}), **fields)
    assert Turn("baseline", Decimal("10.5"), "lagging") in found
    assert all(turn.moved == "actual" for turn in turns(observed({2020: 10, 2023: "21.40000"}), **fields))
    assert all(turn.moved == "actual" for turn in turns({2023: "21.40000"}, **fields))


def test_what_is_done_has_no_half() -> None:
    """Done is 1, and half of it would be nothing that was reported."""
    assert turns({2023: 1}, measure="done") == ()
    assert turns({2025: 0}, measure="done") == ()


def test_without_a_verdict_nothing_turns() -> None:
    """Neither without data nor where it is not judged."""
    assert turns({}, **LINE) == ()
    assert turns({2023: 121}, baseline=100, target="none") == ()
