"""Values whose size speaks of another unit."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.reading.sizes import doubtful_sizes


def plan(baseline: object, unit: str, measure: str = "level") -> Plan:
    """A plan with one indicator that has a baseline."""
    indicator = {
        "id": "x",
        "name": {"zh": "甲"},
        "unit": unit,
        "measure": measure,
        "baseline": baseline,
        "target": "grow",
    }
    fields = {
        "id": "p",
        "title": {"zh": "规划"},
        "baseline_year": 2020,
        "target_year": 2025,
        "indicators": (indicator,),
    }
    return Plan.model_validate(fields)


@pytest.mark.parametrize(
    ("baseline", "unit", "value", "likely"),
    [
        (266259, "件", "31.2", "万件"),
        (800000000, "元", "9", "亿元"),
        (31, "万件", "330000", "件"),
        (10, "件", "110000", "件 / 10000"),
        (9.85, "%", "0.0995", "1 = 100%"),
    ],
)
def test_another_unit(baseline: object, unit: str, value: str, likely: str) -> None:
    """A value 10,000 times (a share: 100 times) away from its baseline is told with the unit it seems to be in."""
    observation = Observation("x", 2023, Decimal(value), Place("a.csv", 2, 3), value)
    (problem,) = doubtful_sizes(plan(baseline, unit), [observation])
    assert (problem.code, problem.severity, problem.place) == ("doubtful-size", "warning", Place("a.csv", 2, 3))
    assert problem.details["likely"] == likely


@pytest.mark.parametrize(
    ("baseline", "unit", "value", "measure"),
    [
        (266259, "件", "350000", "level"),
        (266259, "件", "2000", "level"),
        (10, "%", "98", "level"),
        (10, "%", "0.5", "level"),
        (0, "件", "5", "level"),
        (10, "件", "-100000", "level"),
        (None, "件", "5", "level"),
        (80000, "件", "8", "increase"),
    ],
)
def test_plausible(baseline: object, unit: str, value: str, measure: str) -> None:
    """Growth, falls, zero and negative values, and what has no level to compare with, are not doubted."""
    observation = Observation("x", 2023, Decimal(value), Place("a.csv", 2, 3), value)
    assert doubtful_sizes(plan(baseline, unit, measure), [observation]) == []
