"""Plans side by side, and every question that is asked before two values are compared."""

from typing import Any

import pytest

from ipplan.progress.assess import PlanAssessed, assess_plan
from ipplan.progress.comparison import Comparison, comparison
from tests.support.building import plan_of


def result(name: str, **fields: Any) -> PlanAssessed:
    """A plan of one indicator without actuals."""
    plan = plan_of(**{"target": {"at_least": 30}, "baseline": 20, **fields})
    return assess_plan(plan.model_copy(update={"id": name}), ())


def compared(one: dict[str, Any], other: dict[str, Any]) -> Comparison:
    """Two plans, each with one indicator of these fields."""
    return comparison([result("a", **one), result("b", **other)])


def codes(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """What is warned about between two indicators of one id."""
    [shared] = compared(one, other).shared
    return [warned.code for warned in shared.warnings]


def test_alike_there_is_nothing_to_warn_about() -> None:
    """The same concept with the same definition, unit, measure, path, timing and years."""
    same = {"definition": "counted", "timing": "over_period"}
    assert codes(same, same) == []
    assert codes(same, {**same, "definition": "counted "}) == []


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ({"definition": "a"}, {"definition": "b"}, "definition_differs"),
        ({"definition": "a"}, {}, "definition_differs"),
        ({"unit": "元"}, {"unit": "万元"}, "unit_differs"),
        ({"path": "linear"}, {"path": "geometric"}, "path_differs"),
        ({"timing": "over_period"}, {"timing": "end_of_period"}, "timing_differs"),
        ({"years": (2020, 2025)}, {"years": (2020, 2026)}, "years_differ"),
        ({"years": (2020, 2025)}, {"years": (2019, 2025)}, "years_differ"),
        ({"id": "patents-per-10k"}, {"id": "patents-per-10k"}, "denominator"),
        ({"id": "r-and-d-gdp-share"}, {"id": "r-and-d-gdp-share"}, "share_of_gdp"),
        ({}, {"target": "grow"}, "direction_only"),
    ],
)
def test_each_question_by_itself(one: dict[str, Any], other: dict[str, Any], code: str) -> None:
    """What differs, and only that."""
    assert codes(one, other) == [code]


def made_of(name: str, **fields: Any) -> PlanAssessed:
    """A plan with two districts and a series, without actuals."""
    from ipplan.model.derive import ReferenceSeries
    from ipplan.model.parts import Dimension

    district = Dimension.model_validate({"name": "District", "parts": {"east": "East", "west": "West"}})
    gdp = ReferenceSeries.model_validate({"id": "gdp", "name": {"en": "GDP"}, "unit": "件"})
    plan = plan_of(**{"target": {"at_least": 30}, "baseline": 20, **fields})
    held = {"id": name, "dimensions": {"district": district}, "series": (gdp,)}
    return assess_plan(plan.model_copy(update=held), ())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"by": {"dimension": "district"}}, {"by": {"dimension": "district", "combine": "mean"}}, ["combine_differs"]),
        ({"by": {"dimension": "district"}}, {"by": {"dimension": "district"}}, []),
        ({"by": {"dimension": "district"}}, {}, []),
        ({"derive": {"product": ["gdp", 2]}}, {}, ["derived_differs"]),
        ({"derive": {"product": ["gdp", 2]}}, {"derive": {"product": ["gdp", 3]}}, ["derived_differs"]),
        ({"derive": {"product": ["gdp", 2]}}, {"derive": {"product": ["gdp", 2]}}, []),
    ],
)
def test_values_that_are_made_otherwise(one: dict[str, Any], other: dict[str, Any], expected: list[str]) -> None:
    """A sum of the parts here and their mean there, a value derived here and reported there."""
    [shared] = comparison([made_of("a", **one), made_of("b", **other)]).shared
    assert [warned.code for warned in shared.warnings] == expected


def test_different_measures() -> None:
    """A level and an addition constrain different things, and run along different paths."""
    assert codes({}, {"measure": "increase"}) == ["measure_differs", "path_differs"]
    assert codes({}, {"measure": "increase", "path": "geometric"}) == ["measure_differs"]


def test_the_path_of_a_direction_is_not_asked_for() -> None:
    """Without a number there is no path that could differ."""
    assert codes({"path": "linear"}, {"target": "grow"}) == ["direction_only"]


def test_a_timing_that_one_plan_leaves_open_is_not_asked_for() -> None:
    """It may be the same."""
    assert codes({"timing": "over_period"}, {}) == []


def test_a_warning_names_the_sides_that_show_it() -> None:
    """A direction names its own plan, a differing unit both, a definition none."""
    [shared] = compared({"unit": "元", "definition": "a"}, {"target": "grow"}).shared
    sides = {warned.code: [side.plan.id for side in warned.sides] for warned in shared.warnings}
    assert sides == {"definition_differs": [], "unit_differs": ["a", "b"], "direction_only": ["b"]}


def test_what_only_one_plan_has() -> None:
    """Indicators of other ids are shared by none and stand under their plan."""
    found = compared({"id": "one"}, {"id": "other"})
    assert found.shared == ()
    assert {plan: [a.indicator.id for a in held] for plan, held in found.only.items()} == {"a": ["one"], "b": ["other"]}
    assert [plan.id for plan in found.plans] == ["a", "b"]


def test_shared_concepts_have_a_side_a_plan() -> None:
    """In the order of the plans."""
    [shared] = compared({}, {"baseline": 10}).shared
    assert [(side.plan.id, str(side.assessed.case.first)) for side in shared.sides] == [("a", "20"), ("b", "10")]
    assert compared({}, {}).only == {"a": (), "b": ()}
