"""What travels beside a verdict, as codes with their details."""

from decimal import Decimal
from typing import Any, get_args

import pytest

from ipplan.model.observation import Observation, Precision
from ipplan.problem import Message
from ipplan.progress.assess import Assessed
from tests.support.building import PLACE, Given, judge, observed

UP = {"baseline": 20, "target": {"at_least": 30}}
QUIET = {2021: 22, 2023: 26}


def told(found: Assessed, *codes: str) -> list[dict[str, object]]:
    """The details of the notes with these codes."""
    return [dict(note.details) for note in found.other_notes if note.code in codes]


def codes(found: Assessed) -> list[str]:
    """The codes of the notes, in their order."""
    return [note.code for note in found.other_notes]


def test_nothing_to_tell() -> None:
    """A value of the year asked for, from a stated baseline, needs no note."""
    assert judge(QUIET, **UP).other_notes == ()
    assert judge({}, **UP).other_notes == ()
    assert judge({2025: 31}, **UP).other_notes == ()


def test_a_value_older_than_the_year_asked_for() -> None:
    """The year of the value and the year asked for are told."""
    found = judge(QUIET, as_of=2024, **UP)
    assert found.other_notes == (Message("stale", year=2023, as_of=2024),)


def test_a_month_of_the_year_asked_for_is_not_older() -> None:
    """A value through June of the year asked for is of that year; an older month is named with its year."""
    half = [*observed({2021: 22}), *observed({2023: 26}, month=6)]
    assert judge(half, as_of=2023, **UP).other_notes == ()
    assert told(judge(half, as_of=2024, **UP), "stale") == [{"year": "2023-06", "as_of": 2024}]


@pytest.mark.parametrize("as_of", [2025, 2027])
def test_the_target_year_has_no_value(as_of: int) -> None:
    """Where the year asked for has reached T and T has no value, the year judged is told, as this and not as stale."""
    found = judge(QUIET, as_of=as_of, **UP)
    assert found.other_notes == (Message("target_year_without_value", year=2023, target_year=2025),)
    half = judge(observed({2025: 29}, month=6), **UP)
    assert half.other_notes == (Message("target_year_without_value", year="2025-06", target_year=2025),)


def test_later_values_change_no_verdict() -> None:
    """Values after the target year are shown in notes, up to the year asked for, and judge nothing."""
    values: dict[int, Given] = {2025: 29, 2026: 31, 2028: 35}
    found = judge(values, as_of=2027, **UP)
    assert found.status == "missed"
    assert found.other_notes == (Message("later_value", year=2026, value=Decimal(31), target_year=2025),)
    assert [note["year"] for note in told(judge(values, **UP), "later_value")] == [2026, 2028]
    half = judge([*observed({2025: 29}), *observed({2026: 31}, month=3)], **UP)
    assert told(half, "later_value") == [{"year": "2026-03", "value": Decimal(31), "target_year": 2025}]


def test_only_later_values() -> None:
    """Without a value in the plan's years there is none to judge, and the later one is told all the same."""
    found = judge({2026: 31}, **UP)
    assert (found.status, codes(found)) == ("no_data", ["later_value"])


def test_the_start_is_the_first_actual() -> None:
    """Its year and value are told."""
    found = judge({2021: 22, 2023: 26}, target={"at_least": 30})
    assert found.other_notes == (Message("first_actual", year=2021, value=Decimal(22)),)


def test_plan_and_actuals_differ_on_the_baseline() -> None:
    """Both values are told, and which of them is used; where they agree, nothing is."""
    rows: dict[int, Given] = {2020: 21, 2023: 26}
    details = {"year": 2020, "plan": Decimal(20), "actuals": Decimal(21)}
    assert judge(rows, **UP).other_notes == (Message("baseline_differs_plan_used", **details),)
    other = judge(rows, baseline_from="actuals", **UP)
    assert other.other_notes == (Message("baseline_differs_actuals_used", **details),)
    assert judge({2020: 20, 2023: 26}, **UP).other_notes == ()
    assert judge({2020: "20.0", 2023: 26}, baseline_from="actuals", **UP).other_notes == ()
    assert judge(rows, target={"at_least": 30}).other_notes == ()


def test_reached_and_lost_again() -> None:
    """The last year in which the bound was met is told when it no longer is."""
    assert judge({2021: 30, 2022: 31, 2023: 29}, **UP).other_notes == (Message("reached_and_lost", year=2022),)
    half = judge([*observed({2022: 31}, month=9), *observed({2023: 29})], **UP)
    assert half.other_notes == (Message("reached_and_lost", year="2022-09"),)
    assert "reached_and_lost" in codes(judge({2021: 31, 2025: 29}, **UP))
    assert "reached_and_lost" in codes(judge({2021: 31, 2022: 29}, target={"at_least": 30}))


def test_what_is_met_or_never_was_is_not_lost() -> None:
    """A bound that is met now, or that no earlier value met, or only the value before the plan did, is not lost."""
    for values in ({2021: 31, 2022: 29, 2023: 30}, {2022: 28, 2023: 29}, {2019: 35, 2023: 29}):
        assert "reached_and_lost" not in codes(judge(values, **UP))


def test_a_mean_growth_reached_and_lost() -> None:
    """A growth is reached on the index: 20 % a year for two years is, 10 % is not."""
    fields = {"measure": "average_growth", "target": {"at_least": 6}}
    assert codes(judge({2022: 20, 2023: 5}, **fields)) == ["reached_and_lost"]
    assert codes(judge({2022: 10, 2023: 5}, **fields)) == []


@pytest.mark.parametrize(
    "fields",
    [
        {"baseline": 47, "target": {"at_least": 47}},
        {"measure": "period_total", "target": {"at_most": -40}},
        {"measure": "average_growth", "target": {"at_least": 0}},
    ],
)
def test_what_is_met_from_the_start_is_not_reached(fields: dict[str, Any]) -> None:
    """A target to hold, a cap and a growth of any kind were never reached, so none is reached and lost."""
    found = judge({2021: 50, 2023: -30}, **fields)
    assert "reached_and_lost" not in codes(found)


def test_a_cap_is_not_reached() -> None:
    """A total that goes over its cap has not reached a target and lost it."""
    assert codes(judge({2021: 400, 2023: 600}, measure="period_total", target={"at_most": 500})) == []


def test_a_direction_is_not_reached() -> None:
    """A commitment to grow has nothing to reach."""
    assert codes(judge({2021: 25, 2023: 19}, baseline=20, target="grow")) == []


def test_additions_are_gross_or_net() -> None:
    """Additions as stated or of each year are gross, a difference of stocks is net."""
    fields = {"measure": "increase", "target": {"at_least": 10}, "baseline": 87}
    assert codes(judge({2021: 4}, **fields)) == ["gross_additions"]
    assert codes(judge({2021: 4}, basis="annual", **fields)) == ["gross_additions"]
    assert codes(judge({2021: 91}, basis="level", **fields)) == ["net_additions"]
    assert codes(judge({2021: 4}, measure="period_total", target={"at_least": 10})) == []


@pytest.mark.parametrize("precision", [p for p in get_args(Precision) if p != "exact"])
def test_a_value_that_is_not_exact(precision: Precision) -> None:
    """How the value judged is written is told; an earlier one's is not."""
    rows = [Observation("x", 2023, Decimal(26), PLACE, "约26", precision=precision)]
    note = judge(rows, **UP).other_notes[0]
    assert (note.code, note.details) == (f"value_{precision}", {"as_written": "约26"})
    bare = [rows[0]._replace(as_written="")]
    assert told(judge(bare, **UP), f"value_{precision}") == [{"as_written": Decimal(26)}]
    assert judge([*rows, *observed({2024: 28})], **UP).other_notes == ()


def test_a_value_that_was_revised() -> None:
    """The values that an earlier publication gave are told beside the one kept."""
    older = observed({2023: 25}) + observed({2023: 24})
    rows = [observed({2023: 26})[0]._replace(superseded=tuple(older))]
    assert judge(rows, **UP).other_notes == (
        Message("revised", year=2023, kept=Decimal(26), older=[Decimal(25), Decimal(24)]),
    )


def test_notes_come_in_the_order_of_reading() -> None:
    """First what the values are, then the time, the start, the value judged, and the outlook."""
    rows = [*observed({2020: 21, 2021: 31, 2022: 25}), Observation("x", 2023, Decimal(24), PLACE, precision="about")]
    assert codes(judge(rows, as_of=2024, **UP)) == [
        "stale", "baseline_differs_plan_used", "reached_and_lost", "value_about",
    ]  # fmt: skip
    broken = observed({2021: 5, 2023: 5}, basis="annual")
    assert codes(judge(broken, measure="increase", target={"at_least": 10})) == [
        "chain_broken",
        "stale",
        "gross_additions",
    ]
