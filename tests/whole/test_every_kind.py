"""A plan with every kind of promise goes through every command and format in both languages."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

PLAN = str(REPOSITORY / "tests" / "plans" / "every-kind.yaml")
ACTUALS = str(REPOSITORY / "tests" / "plans" / "every-kind.csv")
IDS = (
    *("about", "band", "stretch", "observed", "ratio", "every-year", "mean", "last-three", "milestones", "yearly"),
    *("done", "revised", "cap", "later", "steady"),
)
COMMANDS = (
    *(f"{command} PLAN --format {form}" for command in ("show", "targets") for form in ("text", "json", "csv")),
    *(f"{command} PLAN -a ACTUALS -f {form}" for command in ("status", "methods") for form in ("text", "json", "csv")),
    *(f"explain PLAN {name} -a ACTUALS" for name in IDS),
    "check PLAN",
    "status PLAN -a ACTUALS --as-of 2025",
    "status PLAN -a ACTUALS --original",
    "template PLAN",
    "diff PLAN PLAN",
    "compare PLAN guangzhou",
    *(f"report PLAN -a ACTUALS -o OUT.{form}" for form in ("html", "md")),
    "report PLAN -a ACTUALS --as-of 2025 -o OUT.md",
)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", COMMANDS)
def test_renders(command: str, language: str, tmp_path: Path) -> None:
    """Every command answers."""
    words = {"PLAN": PLAN, "ACTUALS": ACTUALS}
    argv = [words.get(word, word.replace("OUT", str(tmp_path / "out"))) for word in command.split()]
    result = CliRunner().invoke(app, [*argv, "--lang", language])
    assert result.exit_code == 0, result.output


def test_judged() -> None:
    """Each kind is judged as a careful reader of its plan would."""
    result = CliRunner().invoke(app, ["status", PLAN, "-a", ACTUALS, "--format", "json"])
    document = json.loads(result.stdout)
    assert {entry["id"]: entry["status"] for entry in document["indicators"]} == {
        "about": "achieved", "band": "reversing", "stretch": "achieved", "observed": "not_judged", "ratio": "lagging",
        "every-year": "missed", "mean": "lagging", "last-three": "lagging", "milestones": "on_track",
        "yearly": "on_track", "done": "undetermined", "revised": "ahead", "cap": "on_track", "later": "ahead",
        "steady": "missed",
    }  # fmt: skip
    assert document["summary"]["not_judged"] == 1


@pytest.mark.parametrize(("gate", "exit_code"), [("milestone", 1), ("off_track", 0)])
def test_gate(gate: str, exit_code: int) -> None:
    """A missed milestone fails a gate that asks for it, whatever the verdicts are."""
    argv = ["status", PLAN, "-a", ACTUALS, "--only", "milestones", "--fail-on", gate]
    assert CliRunner().invoke(app, argv).exit_code == exit_code
