"""What a plan, an indicator and a target say of themselves."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from ipplan.model.plan import Assessment, Indicator, Locator, Plan, Target


def indicator(**fields: Any) -> Indicator:
    """An indicator with these fields."""
    return Indicator.model_validate(
        {"id": "x", "name": {"zh": "甲"}, "unit": "件", "target": {"at_least": 30}, **fields}
    )


def plan(**fields: Any) -> Plan:
    """A plan of one indicator with these fields."""
    own = {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025}
    return Plan.model_validate({**own, "indicators": [indicator(**fields).model_dump(exclude_unset=True)]})


@pytest.mark.parametrize(
    ("given", "kind", "sign", "strict"),
    [
        ({"at_least": 30}, "at_least", 1, False),
        ({"more_than": 30}, "more_than", 1, True),
        ({"at_most": 30}, "at_most", -1, False),
        ({"less_than": 30}, "less_than", -1, True),
    ],
)
def test_bounds(given: object, kind: str, sign: int, strict: bool) -> None:  # noqa: FBT001
    """A bound knows its kind, the wanted direction, and whether the bound itself suffices."""
    target = Target.model_validate(given)
    assert (target.kind, target.sign, target.strict) == (kind, sign, strict)
    assert target.figure is not None
    assert target.figure.value == Decimal(30)


@pytest.mark.parametrize(("direction", "sign"), [("grow", 1), ("decline", -1)])
def test_direction(direction: str, sign: int) -> None:
    """A commitment without a number has a direction alone."""
    target = Target.model_validate(direction)
    assert (target.kind, target.sign, target.strict, target.figure) == (direction, sign, False, None)
    assert Target.model_validate({"direction": direction}) == target


@pytest.mark.parametrize(
    "given", [{}, {"at_least": 1, "at_most": 2}, {"at_least": None}, {"at_least": 1, "at_most": None}]
)
def test_one_bound(given: object) -> None:
    """A target has one bound: not none, not two."""
    with pytest.raises(ValidationError) as caught:
        Target.model_validate(given)
    assert [error["type"] for error in caught.value.errors()] == ["one_bound"]


@pytest.mark.parametrize(
    ("measure", "path"),
    [
        ("level", "geometric"),
        ("relative_change", "geometric"),
        ("average_growth", "geometric"),
        ("period_total", "linear"),
        ("increase", "linear"),
    ],
)
def test_default_path(measure: str, path: str) -> None:
    """What starts at zero goes in equal steps, the rest at equal rates, unless the plan says otherwise."""
    assert indicator(measure=measure).path_kind == path
    assert indicator(measure=measure, path="linear").path_kind == "linear"


@pytest.mark.parametrize(
    ("fields", "years"),
    [
        ({}, (2020, 2025)),
        ({"baseline_year": 2018, "target_year": 2024}, (2018, 2024)),
        ({"baseline": 20}, (2020, 2025)),
        ({"baseline": {"value": 20, "year": 2019}, "baseline_year": 2018}, (2019, 2025)),
        ({"target": {"at_least": {"value": 30, "year": 2030}}, "target_year": 2024}, (2020, 2030)),
        ({"target": "grow"}, (2020, 2025)),
    ],
)
def test_years(fields: dict[str, object], years: tuple[int, int]) -> None:
    """The year of the number itself comes first, then the indicator's, then the plan's."""
    one = plan(**fields)
    assert one.years(one.indicators[0]) == years


def test_locator_says_something() -> None:
    """A locator without section, row or page says nothing."""
    with pytest.raises(ValidationError) as caught:
        Locator()
    assert [error["type"] for error in caught.value.errors()] == ["empty_locator"]


@pytest.mark.parametrize(
    "cuts",
    [
        {"ahead": Decimal("0.9")},
        {"on_track_binding": Decimal("1.1")},
        {"lagging": Decimal("0.95")},
        {"off_track": Decimal("0.6")},
    ],
)
def test_cut_order(cuts: dict[str, Decimal]) -> None:
    """Cuts that do not run down make a verdict that nobody can reach."""
    with pytest.raises(ValidationError) as caught:
        Assessment(**cuts)
    assert [error["type"] for error in caught.value.errors()] == ["cut_order"]


def test_cuts_may_touch() -> None:
    """Ahead may begin where on track does."""
    assert Assessment(ahead=Decimal(1)).ahead == Assessment().on_track_binding
