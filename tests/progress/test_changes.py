"""What changed between two versions of a plan."""

from typing import Any

import pytest

from ipplan.model.plan import Plan
from ipplan.progress.changes import Change, IndicatorChange, changes


def plan(*indicators: dict[str, Any], **fields: Any) -> Plan:
    """A plan of these indicators; each is a level in 件 unless it says otherwise."""
    usual = {"name": {"zh": "名"}, "unit": "件", "target": {"at_least": 4000}, "baseline": 2949}
    rows = [{**usual, **indicator} for indicator in indicators]
    years = {"baseline_year": 2020, "target_year": 2025}
    return Plan.model_validate({"id": "p", "title": {"zh": "规划"}, **years, "indicators": rows, **fields})


def only(old: Plan, new: Plan) -> IndicatorChange:
    """The one indicator that changed."""
    (change,) = changes(old, new).indicators
    return change


def test_two_equal_plans_have_no_changes() -> None:
    """Nothing is said where nothing changed."""
    found = changes(plan({"id": "a"}), plan({"id": "a"}))
    assert (found.fields, found.indicators) == ((), ())


def test_a_raised_target_raises_the_growth_required() -> None:
    """2949 to 4000 asks for 6.29 % a year, to 4200 for 7.33 %."""
    change = only(plan({"id": "a"}), plan({"id": "a", "target": {"at_least": 4200}}))
    assert [field.field for field in change.fields] == ["target"]
    rates = [float(required.cagr) for required in change.required if required]
    assert rates == [pytest.approx(0.0629, abs=5e-5), pytest.approx(0.0733, abs=5e-5)]
    assert change.indicator.target.figure is not None
    assert change.indicator.target.figure.value == 4200


def test_added_and_removed_indicators() -> None:
    """An indicator of one version alone was added or removed, and is told with what it requires."""
    first = {"id": "a", "name": {"zh": "甲"}}
    added = only(plan(first), plan(first, {"id": "b", "name": {"zh": "乙"}}))
    assert (added.old, added.indicator.id, added.required[0]) == (None, "b", None)
    removed = only(plan(first, {"id": "b", "name": {"zh": "乙"}}), plan(first))
    assert (removed.new, removed.indicator.id, removed.required[1]) == (None, "b", None)


def test_a_new_id_is_a_change_of_id() -> None:
    """An indicator whose id is gone is found again by its Chinese name."""
    change = only(plan({"id": "a", "name": {"zh": "甲（件）"}}), plan({"id": "b", "name": {"zh": "甲 （件）"}}))
    assert Change("id", "a", "b") in change.fields


def test_years_of_the_plan_are_told_of_the_plan() -> None:
    """A plan's own years change every growth required; an indicator's own years are a change of the indicator."""
    found = changes(plan({"id": "a"}), plan({"id": "a"}, target_year=2027))
    assert found.fields == (Change("target_year", 2025, 2027),)
    assert [change.fields for change in found.indicators] == [()]
    own = only(plan({"id": "a"}), plan({"id": "a", "target_year": 2026}))
    assert own.fields == (Change("years", (2020, 2025), (2020, 2026)),)
