"""Values whose size speaks of another unit."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Plan
from ipplan.problem import Place
from ipplan.reading.actuals.doubtful_sizes import doubtful_sizes


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
        (266259, "件", "3100", "百件"),
        (47, "人", "4800", "人 / 100"),
        (9.85, "%", "0.0995", "1 = 100%"),
        (9.85, "%", "995", "% / 100"),
    ],
)
def test_another_unit(baseline: object, unit: str, value: str, likely: str) -> None:
    """A value 100 or 10,000 times away from its baseline is told with the unit it seems to be in."""
    observation = Observation("x", 2023, Decimal(value), Place("a.csv", 2, 3), value)
    (problem,) = doubtful_sizes(plan(baseline, unit), [observation])
    assert (problem.code, problem.severity, problem.place) == ("doubtful-size", "warning", Place("a.csv", 2, 3))
    assert problem.details["likely"] == likely


@pytest.mark.parametrize(
    ("baseline", "unit", "value", "measure"),
    [
        (266259, "件", "350000", "level"),
        (266259, "件", "1000", "level"),
        (266259, "件", "6000", "level"),
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


@pytest.mark.parametrize(
    ("measure", "unit", "target", "value", "basis", "likely"),
    [
        ("level", "件", 180000, "16.2", None, "万件"),
        ("level", "%", 13, "0.121", None, "1 = 100%"),
        ("period_total", "元", 800000000, "21000", "annual", "万元"),
        ("period_total", "元", 800000000, "1.6", "annual", "亿元"),
        ("period_total", "元", 800000000, "160000000", "annual", None),
        ("average_growth", "%", 6, "0.05", None, "1 = 100%"),
        ("average_growth", "%", 6, "80000", "level", None),
        ("relative_change", "%", -17, "-0.15", None, "1 = 100%"),
        ("increase", "家", 10, "110000", "level", None),
    ],
)
def test_without_a_baseline(  # noqa: PLR0913, PLR0917 - a row of the table
    measure: str, unit: str, target: int, value: str, basis: Basis | None, likely: str | None
) -> None:
    """Where the plan has no baseline for it, a value is compared with the target; a stock beneath it with nothing."""
    bare = plan(None, unit, measure).model_dump(exclude_unset=True)
    bare["indicators"][0]["target"] = {"at_least": target}
    observation = Observation("x", 2023, Decimal(value), Place("a.csv", 2, 3), value, basis)
    found = doubtful_sizes(Plan.model_validate(bare), [observation])
    assert [problem.details["likely"] for problem in found] == ([likely] if likely else [])
    assert all(problem.details["compared_with"] == "target" for problem in found)


def test_a_stock_beneath_a_change() -> None:
    """The stock that a change is counted from is compared with its value in the baseline year."""
    observation = Observation("x", 2023, Decimal("31.2"), Place("a.csv", 2, 3), "31.2", "level")
    (problem,) = doubtful_sizes(plan(266259, "件", "relative_change"), [observation])
    assert (problem.details["likely"], problem.details["compared_with"]) == ("万件", "baseline")
