"""Values whose size speaks of another unit."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Plan
from ipplan.problem import Aside, Place, Problem, Term
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


def likely_of(problem: Problem) -> tuple[str, int]:
    """Which unit a value seems to be in, and the power of ten that lies between."""
    likely = problem.details["likely"]
    assert isinstance(likely, Aside)
    scale, times = likely.details.get("scale"), problem.details["times"]
    power = len(str(times)) - 1
    assert scale in {None, Term(f"ten_to_{power}")}
    return likely.key.removeprefix("likely_"), power


@pytest.mark.parametrize(
    ("baseline", "unit", "value", "likely", "power"),
    [
        (266259, "件", "31.2", "larger", 4),
        (800000000, "元", "9", "larger", 8),
        (31, "万件", "330000", "smaller", 4),
        (10, "件", "110000", "smaller", 4),
        (266259, "件", "3100", "larger", 2),
        (47, "人", "4800", "smaller", 2),
        (5200, "persons", "5.9", "larger", 3),
        (5.2, "GBP million", "6100000", "smaller", 6),
        (5200000000, "元", "5.9", "larger", 9),
        (3, "件", "2000", "smaller", 3),
        (9.85, "%", "0.0995", "fraction", 2),
        (9.85, "%", "995", "times_100", 2),
    ],
)
def test_another_unit(baseline: object, unit: str, value: str, likely: str, power: int) -> None:
    """A value that is a power of ten away from its baseline is told with the unit it seems to be in."""
    observation = Observation("x", 2023, Decimal(value), Place("a.csv", 2, 3), value)
    (problem,) = doubtful_sizes(plan(baseline, unit), [observation])
    assert (problem.code, problem.severity, problem.place) == ("doubtful-size", "warning", Place("a.csv", 2, 3))
    assert likely_of(problem) == (likely, power)


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
        ("level", "件", 180000, "16.2", None, ("larger", 4)),
        ("level", "%", 13, "0.121", None, ("fraction", 2)),
        ("period_total", "元", 800000000, "21000", "annual", ("larger", 4)),
        ("period_total", "元", 800000000, "1.6", "annual", ("larger", 8)),
        ("period_total", "元", 800000000, "160000000", "annual", None),
        ("average_growth", "%", 6, "0.05", None, ("fraction", 2)),
        ("average_growth", "%", 6, "80000", "level", None),
        ("relative_change", "%", -17, "-0.15", None, ("fraction", 2)),
        ("increase", "家", 10, "110000", "level", None),
    ],
)
def test_without_a_baseline(  # noqa: PLR0913, PLR0917 - a row of the table
    measure: str, unit: str, target: int, value: str, basis: Basis | None, likely: tuple[str, int] | None
) -> None:
    """Where the plan has no baseline for it, a value is compared with the target; a stock beneath it with nothing."""
    bare = plan(None, unit, measure).model_dump(exclude_unset=True)
    bare["indicators"][0]["target"] = {"at_least": target}
    observation = Observation("x", 2023, Decimal(value), Place("a.csv", 2, 3), value, basis)
    found = doubtful_sizes(Plan.model_validate(bare), [observation])
    assert [likely_of(problem) for problem in found] == ([likely] if likely else [])
    assert all(problem.details["compared_with"] == "target" for problem in found)


def test_a_stock_beneath_a_change() -> None:
    """The stock that a change is counted from is compared with its value in the baseline year."""
    observation = Observation("x", 2023, Decimal("31.2"), Place("a.csv", 2, 3), "31.2", "level")
    (problem,) = doubtful_sizes(plan(266259, "件", "relative_change"), [observation])
    assert (likely_of(problem), problem.details["compared_with"]) == (("larger", 4), "baseline")


def series(*values: tuple[int, str]) -> list[Observation]:
    """Values of one indicator by year."""
    return [
        Observation("x", year, Decimal(value), Place("a.csv", line, 3), value)
        for line, (year, value) in enumerate(values, 2)
    ]


def test_one_warning_an_indicator() -> None:
    """Values that are off by the same power are told once, at the first of them."""
    (problem,) = doubtful_sizes(plan(266259, "件"), series((2021, "27"), (2022, "29"), (2023, "31.2")))
    assert (problem.place.line, problem.details["more"]) == (2, 2)


def test_long_ago() -> None:
    """What lies long before the baseline year was another size by right."""
    assert doubtful_sizes(plan(4560, "USD"), series((1960, "0.5"), (2009, "0.5"), (2021, "5000"))) == []


def test_between_baseline_and_target() -> None:
    """A plan that wants ten thousand times as much is believed."""
    bare = plan(2, "件").model_dump(exclude_unset=True)
    bare["indicators"][0]["target"] = {"at_least": 20000}
    assert doubtful_sizes(Plan.model_validate(bare), series((2021, "600"), (2023, "15000"))) == []


def test_beside_its_neighbours() -> None:
    """Without baseline and target a value is compared with the others, of which it takes two."""
    (problem,) = doubtful_sizes(plan(None, "件"), series((2021, "987"), (2022, "1100"), (2023, "1.234")))
    assert (problem.place.line, problem.details["compared_with"]) == (4, "neighbours")
    assert doubtful_sizes(plan(None, "件"), series((2022, "1100"), (2023, "1.234"))) == []


def test_fractions_throughout() -> None:
    """A share that is given as fractions is noticed where the first values alone are far from the baseline."""
    bare = plan(2, "%").model_dump(exclude_unset=True)
    bare["indicators"][0]["target"] = {"at_least": 90}
    (problem,) = doubtful_sizes(Plan.model_validate(bare), series((2021, "0.31"), (2022, "0.55"), (2023, "0.7")))
    assert (likely_of(problem), problem.details["more"]) == (("fraction", 2), 2)


@pytest.mark.parametrize(
    ("basis", "values", "doubted"),
    [
        ("annual", ["-0.1"], []),
        ("annual", ["-3.1", "-0.03"], []),
        ("annual", ["-3.1", "-0.1", "-2.6"], []),
        ("annual", ["-0.03"], ["-0.03"]),
        ("annual", ["-0.031", "-0.022"], ["-0.031"]),
        (None, ["-0.2", "-3.3", "-5.1"], []),
        (None, ["-0.09", "-0.12"], ["-0.09"]),
    ],
)
def test_small_changes(basis: Basis | None, values: list[str], doubted: list[str]) -> None:
    """A change of a year may be near 0 beside others; only where all look like fractions are they asked for.

    What is expected of a year of a target of -13.5 % in five years is -2.7 %.
    """
    bare = plan(None, "%", "relative_change").model_dump(exclude_unset=True)
    bare["indicators"][0]["target"] = {"at_most": -13.5}
    observations = [one._replace(basis=basis) for one in series(*enumerate(values, 2021))]
    found = doubtful_sizes(Plan.model_validate(bare), observations)
    assert [problem.details["found"] for problem in found] == doubted


@given(
    baseline=st.decimals("0.5", "200000", places=3),
    power=st.sampled_from([2, 3, 4, 5, 6, 8, 9]),
    smaller=st.booleans(),
)
def test_any_power(baseline: Decimal, power: int, *, smaller: bool) -> None:
    """A value that is exactly a power of ten away is told, whichever way."""
    value = baseline * Decimal(10) ** (-power if smaller else power)
    (problem,) = doubtful_sizes(plan(float(baseline), "件"), series((2023, f"{value:f}")))
    assert likely_of(problem) == ("larger" if smaller else "smaller", power)
