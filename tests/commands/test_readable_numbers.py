"""No table for people prints fifteen digits; data keep them."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app

PLAN = """id: long
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
series:
  - {id: people, name: {zh: 人口, en: Population}, unit: {zh: 万人, en: 10 000 people}}
dimensions:
  district: {name: {zh: 区, en: District}, parts: {east: {zh: 东区, en: East}, west: {zh: 西区, en: West}}}
indicators:
  - id: change
    name: {zh: 变化, en: Change}
    unit: "%"
    measure: relative_change
    basis: level
    baseline: 987
    target: {at_least: 30}
  - id: growth
    name: {zh: 增速, en: Growth}
    unit: "%"
    measure: average_growth
    basis: annual
    target: {at_least: 6}
  - {id: mean, name: {zh: 均值, en: Mean}, unit: {zh: 分, en: points}, measure: mean, target: {at_least: 90}}
  - id: level
    name: {zh: 水平, en: Level}
    unit: {zh: 元, en: CNY}
    baseline: 3
    target: {at_least: 7}
    milestones: {2022: 5}
    by:
      dimension: district
      combine: mean
      parts: {east: {baseline: 2, target: {at_least: 5}}, west: {baseline: 4, target: {at_least: 9}}}
  - id: per-head
    name: {zh: 人均, en: Per head}
    unit: {zh: 元, en: CNY}
    baseline: 1
    target: {at_least: 2}
    derive: {ratio: [level, people]}
"""
ACTUALS = """indicator,year,value,part
change,2021,1111,
change,2022,1234,
growth,2021,7.1,
growth,2022,5.3,
mean,2021,88,
mean,2022,89,
mean,2023,91,
level,2020,3,
level,2021,3.7,
level,2022,4.3,
level,2022,4.1,east
level,2022,4.5,west
people,2020,3,
people,2021,3.1,
people,2022,3.3,
"""
MANY = 13


@pytest.fixture
def given(tmp_path: Path) -> tuple[str, str]:
    """A plan whose figures are roots and ratios, and its actuals."""
    plan, actuals = tmp_path / "long.yaml", tmp_path / "actuals.csv"
    plan.write_text(PLAN, encoding="utf-8")
    actuals.write_text(ACTUALS, encoding="utf-8")
    return str(plan), str(actuals)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "command",
    [
        "status PLAN -a ACTUALS",
        "status PLAN -a ACTUALS --by district",
        "status PLAN -a ACTUALS --method sdsn",
        "methods PLAN -a ACTUALS",
        "methods PLAN change -a ACTUALS",
        "targets PLAN",
        "targets PLAN --candidates -a ACTUALS",
        "show PLAN",
        "breakdown PLAN level --by district --rule growth -a ACTUALS",
        "compare PLAN OTHER",
        "compare PLAN OTHER -a BOTH",
        "diff PLAN OTHER",
        "diff PLAN NEXT -a BOTH",
        "report PLAN -a ACTUALS --format md",
        "report PLAN -a ACTUALS --format html",
        "report PLAN -a ACTUALS --stage mid-term --any-stage --by district --format md",
        *(f"explain PLAN {name} -a ACTUALS" for name in ("change", "growth", "mean", "level", "per-head")),
    ],
)
def test_no_number_is_longer_than_anybody_reads(given: tuple[str, str], command: str, language: str) -> None:
    """Roots, ratios and thirds are cut where a person reads them."""
    plan, actuals = given
    folder = Path(plan).parent
    other = PLAN.replace("id: long", "id: other").replace("baseline: 3\n", "baseline: 3.1\n")
    files = {"OTHER": other, "NEXT": other.replace("2025", "2032").replace("2020", "2025").replace("2022:", "2029:")}
    for name, text in files.items():
        (folder / f"{name.lower()}.yaml").write_text(text, encoding="utf-8")
        command = command.replace(name, str(folder / f"{name.lower()}.yaml"))
    both = [line + (",long" if number else ",plan") for number, line in enumerate(ACTUALS.splitlines())]
    (folder / "both.csv").write_text("\n".join([*both, *(f"{line[:-4]}other" for line in both[1:]), ""]))
    command = command.replace("BOTH", str(folder / "both.csv"))
    arguments = command.replace("PLAN", plan).replace("ACTUALS", actuals).split()
    run = CliRunner().invoke(app, [*arguments, "--lang", language])
    assert run.exit_code == 0, run.output
    text = run.stdout.replace(str(folder), "")
    text = re.sub(r"<(style|svg|script)\b.*?</\1>|<[^>]*>", " ", text, flags=re.DOTALL)
    numbers = re.findall(r"\d[\d,]*\.?\d*", text)
    assert numbers
    assert [number for number in numbers if sum(map(str.isdigit, number)) >= MANY] == []


def test_data_keep_every_digit(given: tuple[str, str]) -> None:
    """A change of 1234/987 - 1 to fifteen digits."""
    plan, actuals = given
    run = CliRunner().invoke(app, ["status", plan, "-a", actuals, "--format", "csv"])
    assert "25.0253292806484" in run.stdout
