"""What `check` takes for files of actuals."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

PLAN = str(REPOSITORY / "tests" / "problems" / "plan.yaml")


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A table without a column of indicators."""
    path = tmp_path / "a.csv"
    path.write_text("year,value\n2023,25\n", encoding="utf-8")
    return str(path)


def test_only(file: str) -> None:
    """A table that names no indicator is checked as the one that `--only` names, as the hint says."""
    refused = CliRunner().invoke(app, ["check", "--plan", PLAN, file, "--lang", "en"])
    assert (refused.exit_code, "--only (check, status, report)" in refused.stdout) == (1, True)
    read = CliRunner().invoke(app, ["check", "--plan", PLAN, file, "--only", "grants"])
    assert (read.exit_code, read.output) == (0, "")
    unknown = CliRunner().invoke(app, ["check", "--plan", PLAN, file, "--only", "grant"])
    assert (unknown.exit_code, unknown.stdout) == (2, "")
    assert "grants" in unknown.stderr


def test_only_is_for_actuals() -> None:
    """Without `--plan` it ends the command: a plan file is checked as a whole."""
    result = CliRunner().invoke(app, ["check", PLAN, "--only", "grants", "--lang", "en"])
    assert (result.exit_code, result.stderr) == (2, "ipplan: --only is for actuals; give --plan as well\n")
