"""Targets by year along the path."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.model.plan import Plan
from ipplan.progress.breakdown import Breakdown, breakdown, breakdown_of_parts
from ipplan.progress.figure import Undefined
from tests.support.building import near, plan_of, those


def of(**fields: Any) -> Breakdown:
    """The break-down of a plan's one indicator."""
    plan = plan_of(**fields)
    return breakdown(plan, plan.indicators[0])


def test_equal_steps() -> None:
    """20 to 30 by equal steps: 2 a year, every year from the first after the baseline to the target year."""
    found = of(baseline=20, target={"at_least": 30}, path="linear")
    assert found.values == {2021: 22, 2022: 24, 2023: 26, 2024: 28, 2025: 30}
    assert those(found.target_year, found.step) == (2025, 2)


def test_equal_rates() -> None:
    """100 to 121 in two years is 10 % a year, 110 on the way."""
    found = of(years=(2020, 2022), baseline=100, target={"at_least": 121})
    assert near(found.values[2021], 110)
    assert near(found.values[2022], 121)
    assert near(found.cagr, "0.1")


def test_milestones_bend_the_path() -> None:
    """By 2021 22, then equal steps to 30."""
    values = of(baseline=20, target={"at_least": 30}, path="linear", milestones={2021: 22}).values
    assert values == {2021: 22, 2022: 24, 2023: 26, 2024: 28, 2025: 30}
    values = of(baseline=20, target={"at_least": 30}, path="linear", milestones={2024: 24}).values
    assert values == {2021: 21, 2022: 22, 2023: 23, 2024: 24, 2025: 30}


def test_a_target_to_hold_is_the_same_every_year() -> None:
    """The bound, whatever the baseline is."""
    found = of(baseline=97, target={"at_least": 95}, hold=True)
    assert set(found.values.values()) == {95}
    assert those(found.cagr, found.step) == (0, 0)


def test_a_mean_growth_is_the_same_every_year() -> None:
    """6 % a year is a mean growth of 6 % in every year of the period."""
    values = of(measure="average_growth", target={"at_least": 6}).values
    assert all(near(value, 6) for value in values.values())
    change = of(measure="relative_change", target={"at_most": -19}, years=(2020, 2022)).values
    assert near(change[2021], Decimal(-10))


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"target": {"at_least": 30}}, "no_baseline"),
        ({"baseline": 20, "target": "grow"}, "direction_only"),
        ({"baseline": 0, "target": {"at_least": 30}}, "not_positive"),
    ],
)
def test_without_a_path_there_is_a_reason(fields: dict[str, Any], reason: str) -> None:
    """Every year has it."""
    assert set(of(**fields).values.values()) == {reason}


def test_what_is_to_be_done_has_no_yearly_value() -> None:
    """Something is done or not: no year has a number."""
    plan = Plan.model_validate(
        {
            "id": "p",
            "title": {"en": "P"},
            "baseline_year": 2020,
            "target_year": 2022,
            "indicators": [{"id": "x", "name": {"en": "X"}, "measure": "done"}],
        }
    )
    assert set(breakdown(plan, plan.indicators[0]).values.values()) == {Undefined("done_or_not")}


def test_the_plans_own_years_without_a_start() -> None:
    """Where no path leads there, a year that the plan states has its value, the others the reason."""
    plan = plan_of(target={"at_least": 30}, yearly={2023: 22})
    values = breakdown(plan, plan.indicators[0]).values
    assert (values[2023], values[2024]) == (Decimal(22), Undefined("no_baseline"))


def test_parts() -> None:
    """East goes from 900 to 1,000 by 20 a year under its own name; west, without a target, has no value to reach."""
    parts = {"east": {"baseline": 900, "target": {"at_least": 1000}}, "west": {"baseline": 100}}
    x = {"id": "x", "name": {"en": "X"}, "unit": "家", "path": "linear", "baseline": 1000, "target": {"at_least": 1200}}
    plan: Plan = Plan.model_validate(
        {
            "id": "p",
            "title": {"en": "P"},
            "baseline_year": 2020,
            "target_year": 2025,
            "dimensions": {
                "d": {"name": {"en": "District"}, "parts": {"east": {"en": "East"}, "west": {"en": "West"}}}
            },
            "indicators": [{**x, "by": {"dimension": "d", "parts": parts}}],
        }
    )
    found = breakdown_of_parts(plan, plan.indicators[0])
    assert (found.dimension, found.name.say("en")) == ("d", "District")
    east, west = found.parts
    assert (east.indicator.id, east.indicator.name.say("en")) == ("east", "East")
    assert east.values == {2021: 920, 2022: 940, 2023: 960, 2024: 980, 2025: 1000}
    assert west.values == dict.fromkeys(range(2021, 2026), Undefined("no_target"))
