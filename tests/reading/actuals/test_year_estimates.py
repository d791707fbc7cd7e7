"""Parts of a year: taken where the year can be estimated, refused with what is missing where it cannot."""

from pathlib import Path
from typing import Any

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.read import read_actuals
from ipplan.wording.codes import sentence

FLOW: dict[str, Any] = {
    "unit": "亿元",
    "timing": "over_period",
    "path": "linear",
    "baseline": 100,
    "target": {"at_least": 200},
}
TOTAL: dict[str, Any] = {"unit": "亿元", "measure": "period_total", "basis": "annual", "target": {"at_least": 500}}
SEASON = "x,2023年1-6月,80\nx,2023,160\n"


def read(
    rows: str, folder: Path, *, pro_rata: bool = False, header: str = "indicator,year,value", **fields: Any
) -> tuple[list[Observation], list[Problem]]:
    """What is read of these rows for an indicator x."""
    x = {"id": "x", "name": {"en": "X"}, **(fields or FLOW)}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    plan = Plan.model_validate({**head, "indicators": [x]})
    path = folder / "actuals.csv"
    path.write_text(f"{header}\n{rows}", encoding="utf-8")
    actuals, problems = read_actuals([str(path)], [plan], pro_rata=pro_rata)
    return list(actuals.observations["p"]) if actuals else [], problems


@pytest.mark.parametrize("when", ["2024年1-6月", "2024H1", "2024年上半年", "2024年1—6月"])
def test_seasonal(when: str, tmp_path: Path) -> None:
    """With the same part and the whole of the year before a part of a year is taken, with these two."""
    found, problems = read(f"{SEASON}x,{when},99\n", tmp_path)
    assert problems == []
    whole, part = found
    assert (whole.year, whole.rule) == (2023, None)
    assert (part.month, part.rule) == (6, "seasonal")
    assert [int(one.value) for one in part.made_of] == [80, 160]


def test_quarter(tmp_path: Path) -> None:
    """A first quarter needs last year's first quarter, not its first half."""
    found, problems = read("x,2023Q1,30\nx,2023,160\nx,2024Q1,36\n", tmp_path)
    assert (found[-1].rule, found[-1].month, problems) == ("seasonal", 3, [])
    found, problems = read(f"{SEASON}x,2024Q1,36\n", tmp_path)
    assert (found, [problem.code for problem in problems]) == ([], ["part-year"])


def test_so_far(tmp_path: Path) -> None:
    """A month with the basis so_far counts from January; without it nobody knows, and it is refused."""
    header = "indicator,year,value,basis"
    found, problems = read("x,2023-06,80,so_far\nx,2023,160,\nx,2024-06,99,本年累计\n", tmp_path, header=header)
    assert (found[-1].rule, problems) == ("seasonal", [])
    found, problems = read(f"{SEASON}x,2024-06,99\n", tmp_path)
    assert (found, [problem.code for problem in problems]) == ([], ["part-year"])


@pytest.mark.parametrize(
    ("rows", "missing"),
    [
        ("x,2024H1,99\n", "2023 up to month 6 and its whole are missing"),
        ("x,2023,160\nx,2024H1,99\n", "2023 up to month 6 is missing"),
        ("x,2023H1,80\nx,2024H1,99\n", "the whole of 2023 is missing"),
    ],
)
def test_what_is_missing(rows: str, missing: str, tmp_path: Path) -> None:
    """It says which of the two is missing, and that --pro-rata goes by months."""
    found, problems = read(rows, tmp_path)
    assert found == []
    assert missing in sentence(problems[-1].message, "en")
    assert "--pro-rata" in sentence(problems[-1].message, "zh")


def test_pro_rata(tmp_path: Path) -> None:
    """Asked for, months stand in where the year before tells nothing, and nowhere else."""
    found, problems = read("x,2024H1,99\n", tmp_path, pro_rata=True)
    assert ([one.rule for one in found], problems) == (["pro_rata"], [])
    found, _ = read(f"{SEASON}x,2024H1,99\n", tmp_path, pro_rata=True)
    assert found[-1].rule == "seasonal"


def test_the_longest_part_counts(tmp_path: Path) -> None:
    """Of a quarter and a half year the half year is taken; a year that is over needs no part of it."""
    found, problems = read(f"x,2024Q1,45\n{SEASON}x,2024H1,99\n", tmp_path)
    assert ([(one.year, one.month) for one in found], problems) == ([(2023, 12), (2024, 6)], [])
    found, _ = read(f"{SEASON}x,2024H1,99\nx,2024,190\n", tmp_path)
    assert [(one.year, one.month, one.rule) for one in found] == [(2023, 12, None), (2024, 12, None)]


def test_history_before_the_plan(tmp_path: Path) -> None:
    """Parts of years up to the baseline are the season of the first year, and no value of their own."""
    found, problems = read("x,2020H1,50\nx,2020,100\nx,2021H1,60\n", tmp_path)
    assert ([(one.year, one.month, one.rule) for one in found], problems) == (
        [(2020, 12, None), (2021, 6, "seasonal")],
        [],
    )


def test_no_season_without_a_value(tmp_path: Path) -> None:
    """Nothing in the first half of last year tells nothing of this one."""
    found, problems = read("x,2023H1,0\nx,2023,160\nx,2024H1,99\n", tmp_path)
    assert (found, len(problems)) == ([], 1)


def test_yearly_parts_of_a_total(tmp_path: Path) -> None:
    """The yearly figure of a total is estimated in the same way."""
    found, problems = read(f"{SEASON}x,2024H1,99\n", tmp_path, **TOTAL)
    assert (found[-1].rule, problems) == ("seasonal", [])


@pytest.mark.parametrize("rows", ["x,2024年4-6月,50\n", "x,2024Q3,50\n"])
def test_not_from_january(rows: str, tmp_path: Path) -> None:
    """A part that does not begin in January is refused as before, even when asked for by months."""
    found, problems = read(rows, tmp_path, pro_rata=True)
    assert (found, len(problems)) == ([], 1)


def test_growth_is_refused(tmp_path: Path) -> None:
    """Half a year's growth is never a year's."""
    growth: dict[str, Any] = {"unit": "%", "measure": "average_growth", "target": {"at_least": 6}}
    found, problems = read("x,2024H1,5\n", tmp_path, pro_rata=True, **growth)
    assert (found, [problem.code for problem in problems]) == ([], ["part-year-growth"])
