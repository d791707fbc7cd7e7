"""A plan with every kind of promise goes through every command and format in both languages."""

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

PLAN = str(REPOSITORY / "tests" / "plans" / "every-kind.yaml")
ACTUALS = str(REPOSITORY / "tests" / "plans" / "every-kind.csv")
FISCAL = """id: fiscal
title: {zh: 财年规划, en: Plan of fiscal years}
baseline_year: 2020
target_year: 2025
year_ends: 03-31
indicators:
  - {id: x, name: {zh: 甲, en: X}, unit: 件, baseline: 20, target: {at_least: 30}}
"""
IDS = (
    *("about", "band", "stretch", "observed", "ratio", "every-year", "mean", "last-three", "milestones", "yearly"),
    *("done", "revised", "cap", "later", "divided", "weighted", "derived", "part-year", "growth", "change"),
    *("additions", "hold", "steady"),
)
TEXT_AND_DATA = ("text", "json", "csv")
COMMANDS = (
    *(f"{command} PLAN --format {form}" for command in ("show", "targets") for form in TEXT_AND_DATA),
    *(f"targets PLAN --by district --format {form}" for form in TEXT_AND_DATA),
    *(f"status PLAN -a ACTUALS --by district -f {form}" for form in (*TEXT_AND_DATA, "ndjson")),
    *(f"methods PLAN -a ACTUALS -f {form}" for form in TEXT_AND_DATA),
    *(f"explain PLAN {name} -a ACTUALS" for name in IDS),
    "explain PLAN divided -a ACTUALS --part west",
    "explain PLAN derived -a ACTUALS --format json",
    "check PLAN",
    "check PLAN --format sarif",
    "status PLAN -a ACTUALS --as-of 2025",
    "status PLAN -a ACTUALS --original",
    "template PLAN",
    "template PLAN -o OUT.csv",
    "diff PLAN PLAN",
    "compare PLAN guangzhou",
    "compare PLAN shantou -f json",
    *(f"breakdown PLAN divided --by district --rule {rule}" for rule in ("share", "gap", "equal")),
    "breakdown PLAN divided -a ACTUALS --rule growth",
    *(f"breakdown PLAN weighted -a ACTUALS --format {form}" for form in ("text", "yaml", "json", "csv")),
    "init next --after PLAN -a ACTUALS -o OUT.yaml",
    *(f"report PLAN -a ACTUALS --by district -o OUT.{form}" for form in ("html", "md")),
    "report PLAN -a ACTUALS --as-of 2025 -o OUT.md",
)
OFFICE = (
    "template PLAN -o OUT.xlsx",
    "breakdown PLAN divided -o OUT.xlsx",
    "report PLAN -a ACTUALS --by district -o OUT.docx",
    "report PLAN -a ACTUALS --by district -o OUT.xlsx",
    "report PLAN -a ACTUALS --as-of 2025 -o OUT.docx",
)


def rendered(command: str, language: str, folder: Path) -> str:
    """What a command prints, or the bytes that it writes as they look; it succeeds."""
    words = {"PLAN": PLAN, "ACTUALS": ACTUALS}
    argv = [words.get(word, word.replace("OUT", str(folder / "out"))) for word in command.split()]
    result = CliRunner().invoke(app, [*argv, "--lang", language])
    assert result.exit_code == 0, result.output
    written = [one.read_bytes().decode("latin-1") for one in folder.glob("out*")]
    return result.stdout + "".join(written)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_renders(command: str, language: str, tmp_path: Path) -> None:
    """Every command answers, with nothing of the program's inside in it."""
    said = rendered(command, language, tmp_path)
    assert said or command in {"check PLAN", "diff PLAN PLAN"}
    assert not any(word in said for word in ("Decimal(", "Undefined", "NaN", "Traceback"))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", OFFICE)
def test_renders_for_an_office(command: str, language: str, tmp_path: Path) -> None:
    """Word files and workbooks are made, and are archives that open."""
    for package in ("docx", "resvg_py", "xlsxwriter"):
        pytest.importorskip(package)
    rendered(command, language, tmp_path)
    (made,) = tmp_path.glob("out.*")
    with ZipFile(made) as archive:
        assert archive.testzip() is None
        assert len(archive.namelist()) > 5


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", ["show PLAN", "targets PLAN", "template PLAN", "status PLAN -a ACTUALS"])
def test_renders_a_plan_of_fiscal_years(command: str, language: str, tmp_path: Path) -> None:
    """A plan whose years end in March answers too: 2023/24 is its year 2024."""
    (tmp_path / "fiscal.yaml").write_text(FISCAL, encoding="utf-8")
    (tmp_path / "a.csv").write_text("indicator,2022/23,2023/24\nx,24,26\n", encoding="utf-8")
    words = {"PLAN": str(tmp_path / "fiscal.yaml"), "ACTUALS": str(tmp_path / "a.csv")}
    result = CliRunner().invoke(app, [*(words.get(word, word) for word in command.split()), "--lang", language])
    assert result.exit_code == 0, result.output
    assert "2024" in result.stdout or command in {"show PLAN", "template PLAN"}


def test_judged() -> None:
    """Each kind is judged as a careful reader of its plan would."""
    result = CliRunner().invoke(app, ["status", PLAN, "-a", ACTUALS, "--format", "json"])
    document = json.loads(result.stdout)
    assert {entry["id"]: entry["status"] for entry in document["indicators"]} == {
        "about": "achieved", "band": "reversing", "stretch": "achieved", "observed": "not_judged", "ratio": "lagging",
        "every-year": "missed", "mean": "lagging", "last-three": "lagging", "milestones": "on_track",
        "yearly": "on_track", "done": "undetermined", "revised": "ahead", "cap": "on_track", "later": "ahead",
        "divided": "ahead", "weighted": "off_track", "derived": "on_track", "spending": "ahead", "part-year": "lagging",
        "growth": "on_track", "change": "lagging", "additions": "ahead", "hold": "on_track", "steady": "missed",
    }  # fmt: skip
    assert document["summary"]["not_judged"] == 1


def test_worked_by_hand() -> None:
    """The values that are made of others: the parts' sum, their weighted mean, two rates, the estimate of a year."""
    result = CliRunner().invoke(app, ["status", PLAN, "-a", ACTUALS, "--format", "json"])
    actual = {entry["id"]: entry["actual"] for entry in json.loads(result.stdout)["indicators"]}
    assert actual["divided"]["value"] == 171 + 96 + 70
    assert actual["weighted"]["value"] == pytest.approx((22.5 * 420 + 20 * 310 + 26 * 270) / 1000)
    assert actual["derived"]["value"] == pytest.approx(100 * (53 / 47.5 - 1165 / 1105))
    assert actual["part-year"]["value"] == 8 + 9 + 5 * 9 / 4
    assert (actual["part-year"]["part"], actual["part-year"]["through"]) == (5, "2023-06")


@pytest.mark.parametrize(("gate", "exit_code"), [("milestone", 1), ("off_track", 0)])
def test_gate(gate: str, exit_code: int) -> None:
    """A missed milestone fails a gate that asks for it, whatever the verdicts are."""
    argv = ["status", PLAN, "-a", ACTUALS, "--only", "milestones", "--fail-on", gate]
    assert CliRunner().invoke(app, argv).exit_code == exit_code


def test_said_of_what_is_met_within_its_tolerance_and_of_what_is_not_done(tmp_path: Path) -> None:
    """5.85 for 6 with 0.2 is met, though it exceeds nothing; what is not done says so and is no 0."""
    said = rendered("report PLAN -a ACTUALS -o OUT.md", "en", tmp_path)
    assert "Growth of spending on research (within its tolerance)" in said
    assert "| IP protection centre built | not done | done |" in said
