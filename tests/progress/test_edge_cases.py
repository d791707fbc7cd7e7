"""What peers got wrong: the verdict, its reason, and the words that a user sees in both languages.

Falling targets counted as rising, a division by zero where the target is the baseline, -53 % shown as 0 %,
stuck at 0 % where the start equals the current value.
"""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from typer.testing import CliRunner

from ipplan.cli import app

Values = Mapping[int, int | float]


class Edge(NamedTuple):
    """A plan's one indicator with its actuals; what is said of it: status, reason, figures, words."""

    name: str
    fields: dict[str, Any]
    values: Values
    status: str
    reason: str | None
    figures: dict[str, Any]
    zh: tuple[str, ...]
    en: tuple[str, ...]
    options: tuple[str, ...] = ()


UP: dict[str, Any] = {"baseline": 100, "target": {"at_least": 150}, "path": "linear"}
DOWN: dict[str, Any] = {"baseline": 100, "target": {"at_most": 50}, "path": "linear"}
HOLD: dict[str, Any] = {"baseline": 60, "target": {"at_least": 47}, "hold": True}
EDGES = (
    Edge(
        "reached, then lost",
        UP,
        {2021: 151, 2022: 120},
        "on_track",
        None,
        {"completion": 0.4, "pace": 1, "gap": 30},
        ("符合预期", "2021 年曾达到目标，之后又失去"),
        ("on_track", "the target was reached in 2021 and lost again"),
    ),
    Edge(
        "beyond the target but falling",
        UP,
        {2021: 180, 2022: 170, 2023: 160},
        "achieved",
        None,
        {"completion": 1.2, "gap": -10, "remaining_step": -5},
        ("已实现", "120.0%"),
        ("achieved", "120.0%"),
    ),
    Edge(
        "baseline already beyond, kept",
        HOLD,
        {2022: 55},
        "on_track",
        "hold_target",
        {"required_cagr": 0, "gap": -8, "completion": None, "pace": None},
        ("符合预期",),
        ("on_track",),
    ),
    Edge(
        "baseline already beyond, lost",
        HOLD,
        {2022: 46},
        "reversing",
        "hold_target",
        {"gap": 1, "completion": None},
        ("反向变化", "2023 年须 ≥47 才不算落后"),
        ("reversing", "in 2023 it takes >= 47 to be on track"),
    ),
    Edge(
        "target equals baseline",
        {"baseline": 47, "target": {"at_least": 47}, "hold": True},
        {2022: 47},
        "on_track",
        "hold_target",
        {"completion": None, "pace": None, "gap": 0, "required_cagr": 0, "required_step": 0},
        ("符合预期",),
        ("on_track",),
    ),
    Edge(
        "more than the baseline itself",
        {"baseline": 47, "target": {"more_than": 47}},
        {2022: 46},
        "undetermined",
        "target_equals_baseline",
        {"completion": None, "pace": None, "gap": 1},
        ("无法判定", "规划值等于基期值"),
        ("undetermined", "the target equals the baseline"),
    ),
    Edge(
        "sign change on a linear path",
        {"baseline": -10, "target": {"at_least": 10}, "path": "linear"},
        {2023: -1},
        "lagging",
        None,
        {"completion": 0.45, "pace": 0.75, "required_cagr": None, "required_step": 4},
        ("滞后", "45.0%", "2024 年须 ≥6 才不算落后"),
        ("lagging", "45.0%", "in 2024 it takes >= 6 to be on track"),
    ),
    Edge(
        "sign change on a geometric path",
        {"baseline": 10, "target": {"at_least": 20}},
        {2023: -1},
        "reversing",
        "not_positive",
        {"completion": -1.1, "pace": None, "observed_cagr": None},
        ("反向变化", "-110.0%"),
        ("reversing", "-110.0%"),
    ),
    Edge(
        "zero baseline",
        {"baseline": 0, "target": {"at_least": 10}, "path": "linear"},
        {2023: 4},
        "lagging",
        None,
        {"completion": 0.4, "required_cagr": None, "required_step": 2},
        ("滞后", "40.0%"),
        ("lagging", "40.0%"),
    ),
    Edge(
        "only two points",
        UP,
        {2021: 105},
        "off_track",
        None,
        {"completion": 0.1, "pace": 0.5},
        ("严重滞后", "2022 年须 ≥119 才不算落后，≥120 才回到路径"),
        ("off_track", "in 2022 it takes >= 119 to be on track, >= 120 to be back on the path"),
    ),
    Edge(
        "identical values",
        UP,
        {2021: 100, 2022: 100, 2023: 100},
        "off_track",
        None,
        {"completion": 0, "pace": 0, "observed_step": 0, "observed_cagr": 0},
        ("严重滞后", "0.0%"),
        ("off_track", "0.0%"),
    ),
    Edge(
        "deadline passed and later data",
        UP,
        {2024: 120, 2025: 149, 2026: 155},
        "missed",
        None,
        {"gap": 1, "remaining_step": None, "completion": 0.98},
        ("未实现", "2026 年的 155 在目标年 2025 之后，不改变判定"),
        ("missed", "155 in 2026 comes after the target year 2025 and changes no verdict"),
    ),
    Edge(
        "deadline passed without a value",
        UP,
        {2024: 145},
        "ahead",
        None,
        {"pace": 1.125},
        ("快于预期", "目标年 2025 没有实际值，按 2024 年判定"),
        ("ahead", "no actual for the target year 2025: judged by 2024"),
        ("--as-of", "2025"),
    ),
    Edge(
        "a falling target that rises",
        DOWN,
        {2022: 120},
        "reversing",
        None,
        {"completion": -0.4, "pace": -1, "gap": 70, "deviation": -40},
        ("反向变化", "-40.0%"),
        ("reversing", "-40.0%"),
    ),
    Edge(
        "a fall that no 0 % hides",
        UP,
        {2022: 73.5},
        "reversing",
        None,
        {"completion": -0.53},
        ("反向变化", "-53.0%"),
        ("reversing", "-53.0%"),
    ),
    Edge(
        "a start that is met without a baseline",
        {"target": {"at_least": 50}, "path": "linear"},
        {2021: 60, 2022: 40},
        "reversing",
        "start_meets_target",
        {"pace": None, "completion": None, "gap": 10},
        ("反向变化", "2021 年曾达到目标", "从首个实际值算起：2021 年 60"),
        ("reversing", "the target was reached in 2021", "counted from the first actual, 60 in 2021"),
    ),
)


def run(folder: Path, edge: Edge, *options: str) -> str:
    """What `status` prints of the case, the notes on stderr included."""
    indicator = {"id": "x", "name": {"zh": "指标", "en": "Indicator"}, "unit": "units", **edge.fields}
    plan, sheet = folder / "p.yaml", folder / "actuals.csv"
    head = {"id": "p", "title": {"zh": "规划", "en": "Plan"}, "baseline_year": 2020, "target_year": 2025}
    plan.write_text(yaml.safe_dump({**head, "indicators": [indicator]}), encoding="utf-8")
    rows = "".join(f"x,{year},{value}\n" for year, value in edge.values.items())
    sheet.write_text("indicator,year,value\n" + rows, encoding="utf-8")
    result = CliRunner().invoke(app, ["status", str(plan), "-a", str(sheet), *edge.options, *options])
    assert result.exit_code == 0, result.output
    return result.stdout if "--format" in options else result.output


@pytest.mark.parametrize("edge", EDGES, ids=lambda edge: edge.name)
def test_verdict_reason_and_figures(tmp_path: Path, edge: Edge) -> None:
    """The verdict, its reason, and the figures that a peer got wrong; what is null has a reason."""
    found = json.loads(run(tmp_path, edge, "--format", "json"))["indicators"][0]
    assert (found["status"], found["reason"]) == (edge.status, edge.reason)
    for name, value in edge.figures.items():
        if value is None:
            assert found[name] is None
            assert found["reasons"][name]
        else:
            assert Decimal(repr(found[name])) == pytest.approx(Decimal(repr(value)), abs=Decimal("1e-12"))


@pytest.mark.parametrize("edge", EDGES, ids=lambda edge: edge.name)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_words(tmp_path: Path, edge: Edge, language: str) -> None:
    """The words that stand in the table and under it."""
    said = run(tmp_path, edge, "--lang", language)
    for words in edge.zh if language == "zh" else edge.en:
        assert words in said


@pytest.mark.parametrize("method", ["eurostat", "dns", "un", "sdsn", "wri", "barometre"])
@pytest.mark.parametrize("edge", EDGES, ids=lambda edge: edge.name)
def test_no_method_breaks(tmp_path: Path, edge: Edge, method: str) -> None:
    """Every method says something of every case: a figure or a reason, a light or none at all."""
    found = json.loads(run(tmp_path, edge, "--format", "json", "--method", method))["indicators"][0]
    assert found["status"] == edge.status
    assert (found["method_value"] is None) == ("method_value" in found["reasons"])
    assert found["light"] in ({None} if method == "barometre" else {"green", "amber", "red", "grey"})
    assert (found["light"] == "grey") == ("method_verdict" in found["reasons"])


def test_a_target_year_that_is_the_baseline_year(tmp_path: Path) -> None:
    """No growth can be required in no time: the plan is refused, with its place, in both languages."""
    text = "id: p\ntitle: {zh: 规划, en: Plan}\nbaseline_year: 2025\ntarget_year: 2025\nindicators:\n"
    text += "  - {id: x, name: {zh: 指标, en: X}, unit: 件, baseline: 1, target: {at_least: 2}}\n"
    plan, sheet = tmp_path / "p.yaml", tmp_path / "a.csv"
    plan.write_text(text, encoding="utf-8")
    sheet.write_text("indicator,year,value\nx,2025,2\n", encoding="utf-8")
    for language, words in (("zh", "目标年"), ("en", "target year")):
        result = CliRunner().invoke(app, ["status", str(plan), "-a", str(sheet), "--lang", language])
        assert result.exit_code == 2
        assert result.stdout == ""
        assert "error[target-year-not-later]" in result.stderr
        assert words in result.stderr
