"""`ipplan diff OLD NEW` where the new plan follows the old one."""

import csv
import io
import json
from pathlib import Path

from typer.testing import CliRunner, Result

from ipplan.cli import app
from tests.support.running import REPOSITORY

ACTUALS = str(REPOSITORY / "examples" / "guangzhou-2021-2025.csv")
NEW = """id: next
title: {zh: 新规划, en: Next plan}
baseline_year: 2025
target_year: 2030
indicators:
  - id: overseas-patent-grants
    name: {zh: 海外发明专利授权量, en: Invention patents granted overseas}
    unit: {zh: 件, en: patents}
    timing: over_period
    baseline: 4910
    target: {at_least: 8000}
  - id: awards
    name: {zh: 专利奖, en: Awards}
    unit: 项
    baseline: 10
    target: {at_least: 20}
"""


def diff(folder: Path, *arguments: str) -> Result:
    """A run of the command on the shipped plan and the next one."""
    path = folder / "next.yaml"
    path.write_text(NEW, encoding="utf-8")
    return CliRunner().invoke(app, ["diff", "guangzhou", str(path), *arguments])


def test_promises_beside_what_was_reached(tmp_path: Path) -> None:
    """The same facts stand in the page, the rows and the document; a changed definition is named."""
    document = json.loads(diff(tmp_path, "-a", ACTUALS, "--format", "json").stdout)
    first = document["indicators"][0]
    assert (first["id"], first["kind"], first["changed"]) == ("overseas-patent-grants", "kept", ["definition"])
    assert first["reached"] == {"year": 2025, "value": 4910}
    assert (first["status"], first["old_target"]["at_least"], first["new_target"]["at_least"]) == ("missed", 5000, 8000)
    rows = list(csv.DictReader(io.StringIO(diff(tmp_path, "-a", ACTUALS, "--format", "csv").stdout)))
    assert [row["kind"] for row in rows[:2]] == ["kept", "new"]
    assert {row["kind"] for row in rows[2:]} == {"ended"}
    assert [rows[0][name] for name in ("old_target_bound", "old_target_value", "reached_value")] == [
        "at_least",
        "5000",
        "4910",
    ]
    page = diff(tmp_path, "-a", ACTUALS, "--lang", "en").stdout
    assert "meaning changed (definition): not compared" in page
    assert "ended" in page


def test_without_actuals(tmp_path: Path) -> None:
    """Promises alone stand side by side, and how to add what was reached is said."""
    result = diff(tmp_path, "--lang", "zh")
    assert result.exit_code == 0
    assert "加 -a 实际值文件" in result.stderr


def test_actuals_are_for_plans_that_follow() -> None:
    """Two versions of one plan take no actuals."""
    result = CliRunner().invoke(app, ["diff", "guangzhou", "guangzhou", "-a", ACTUALS])
    assert (result.exit_code, result.stdout) == (2, "")


def test_a_plan_that_has_not_begun(tmp_path: Path) -> None:
    """Values of the years before are no verdict: `status` says when the plan begins."""
    path = tmp_path / "next.yaml"
    path.write_text(NEW, encoding="utf-8")
    result = CliRunner().invoke(app, ["status", str(path), "-a", ACTUALS, "--lang", "en"])
    assert "the plan begins in 2026: nothing is judged yet" in result.stderr
    assert "Invention patents granted overseas: baseline 4,910; before 3,420 in 2021" in result.stderr


def test_a_report_before_the_plan_begins(tmp_path: Path) -> None:
    """A report judges nothing, owes nothing, and shows baseline, history and required growth."""
    path = tmp_path / "next.yaml"
    path.write_text(NEW, encoding="utf-8")
    arguments = ["report", str(path), "-a", ACTUALS, "--format", "md", "--lang", "zh"]
    text = CliRunner().invoke(app, arguments).stdout
    assert "规划自2026年起，尚未开始" in text
    assert "2030年规划值为不低于8,000件。2025年基期值为4,910件。历年：2021年3,420件、" in text
    assert "测算所需年均增长10.26%。" in text
    assert "尚未报来" not in text


def test_candidates_of_a_draft(tmp_path: Path) -> None:
    """The draft of the next plan has candidates before anybody decided its targets; what it required is not told.

    4,910 patents grew from 3,600 or so in the last years: the trend is a number above 4,910. A year that is undecided
    is an error still, and every other command refuses the draft.
    """
    draft = tmp_path / "next.yaml"
    years = ["--years", "2026-2030"]
    made = CliRunner().invoke(app, ["init", "next", "--after", "guangzhou", "-a", ACTUALS, *years, "-o", str(draft)])
    assert (made.exit_code, "at_least: DECIDE" in draft.read_text(encoding="utf-8")) == (0, True)
    arguments = [str(draft), "-a", ACTUALS]
    result = CliRunner().invoke(app, ["targets", *arguments, "--candidates", "--format", "json"])
    assert (result.exit_code, result.stderr) == (0, "")
    rows = {row["id"]: row for row in json.loads(result.stdout)["indicators"]}
    found = {one["rule"]: one for one in rows["overseas-patent-grants"]["candidates"]}
    assert found["trend"]["value"] > 4910
    assert found["old_requirement"]["value"] is None
    assert CliRunner().invoke(app, ["status", *arguments]).exit_code == 2
    draft.write_text(draft.read_text(encoding="utf-8").replace("target_year: 2030", "target_year: DECIDE"), "utf-8")
    refused = CliRunner().invoke(app, ["targets", *arguments, "--candidates"])
    assert (refused.exit_code, "error[undecided]" in refused.stderr) == (2, True)
