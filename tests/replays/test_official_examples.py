"""The energy-intensity example of China's National Bureau of Statistics, and mean growth rates of authorities."""

from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from tests.support.replaying import Case, cases, indicator, status

FILE = "official_examples.json"


def printed(value: float, official: float) -> Decimal:
    """A value as it would be printed with the digits of the official figure."""
    return Decimal(repr(value)).quantize(Decimal(repr(official)), ROUND_HALF_UP)


def as_printed(official: float) -> Decimal:
    """The official figure itself."""
    return Decimal(repr(official))


def test_energy_intensity(tmp_path: Path) -> None:
    """The change so far, the yearly rates, the earned years and the completion are those of the Bureau."""
    (case,) = [case for case in cases(FILE) if case.get("measure") == "relative_change"]
    plan = [indicator("x", measure="relative_change", target={case["bound"]: case["target"]})]
    actuals = [("x", int(year), change) for year, change in case["annual_change_percent"].items()]
    years = (case["baseline_year"], case["target_year"])
    found = status(tmp_path, years, plan, actuals, basis=case["basis"])["x"]
    official = case["official"]
    figures = {
        "change_so_far_percent": found["actual"]["value"],
        "observed_percent_a_year": 100 * found["observed_cagr"],
        "required_percent_a_year": 100 * found["required_cagr"],
        "remaining_percent_a_year": 100 * found["remaining_cagr"],
        "earned_years": found["earned_years"],
        "completion_by_earned_years_percent": 100 * found["earned_years"] / (years[1] - years[0]),
    }
    assert {key: printed(figures[key], official[key]) for key in official} == {
        key: as_printed(value) for key, value in official.items()
    }


@pytest.mark.parametrize("number", range(1, 6))
def test_mean_growth(tmp_path: Path, number: int) -> None:
    """The observed growth between the two end values is what the authority printed beside them."""
    case: Case = cases(FILE)[number]
    ahead = {"at_least": 2 * case["value"]}
    plan = [indicator("x", baseline=case["baseline"], target=ahead)]
    years = (case["baseline_year"], case["year"] + 1)
    found = status(tmp_path, years, plan, [("x", case["year"], case["value"])])["x"]
    official = case["official"]["mean_growth_percent"]
    assert printed(100 * found["observed_cagr"], official) == as_printed(official)
