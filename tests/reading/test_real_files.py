"""Reduced real files, each with what is right: the program reads that, or refuses and says why, never another value.

They stand beside the checkout in `../shared/files`: a folder a case, with the file, a plan and `case.json`.
"""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

FILES = REPOSITORY.parent / "shared" / "files"
CASES = sorted(path.parent for path in FILES.glob("*/case.json"))


def test_there() -> None:
    """The cases are there, or their absence is said."""
    if not CASES:
        pytest.skip("the reduced real files are not beside this checkout: ../shared/files")
    assert len(CASES) >= 45


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)
def test_case(folder: Path) -> None:
    """The value is the right one; where a refusal or a warning is right as well, it is there with its words."""
    case: dict[str, Any] = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    (file,) = (path for path in folder.iterdir() if path.name not in {"case.json", "plan.yaml"})
    if file.suffix in {".xls", ".et"}:
        pytest.importorskip("xlrd")
    arguments = ["status", str(folder / "plan.yaml"), "-a", str(file), "--format", "json", *case.get("args", [])]
    result = CliRunner().invoke(app, arguments, env={"IPPLAN_LANG": "en", "NO_COLOR": "1", "GITHUB_ACTIONS": None})
    warned = "warning[" in result.stderr
    if result.exit_code == 2:
        assert case["refuse"], f"refused, but {case['right']}: {result.stderr}"
        assert "error[" in result.stderr
        return
    assert result.exit_code == 0, result.output
    actuals = {one["id"]: one["actual"] for one in json.loads(result.stdout)["indicators"]}
    assert not _never(case.get("never"), actuals), f"{case['right']}: {actuals}{os.linesep}{result.stderr}"
    match case.get("value"):
        case None:
            assert case["warn"], f"accepted, but {case['right']}: {actuals}"
            assert warned, f"no warning, but {case['right']}: {actuals}"
        case "ok":
            assert not warned, result.stderr
        case values:
            right = all(_is(actuals[name], year, value) for name, (year, value) in values.items())
            assert right or (case["warn"] and warned), f"{case['right']}: {actuals}{os.linesep}{result.stderr}"


def _is(actual: dict[str, Any] | None, year: int, value: float) -> bool:
    return actual is not None and (actual["year"], actual["value"]) == (year, pytest.approx(value))


def _never(never: Any, actuals: dict[str, Any]) -> bool:
    """Whether a value, a year, or an indicator's value is among the actuals that must not be there."""
    found = [actual for actual in actuals.values() if actual]
    if isinstance(never, dict):
        if "year" in never:
            return any(actual["year"] == never["year"] for actual in found)
        return any(actuals.get(name) and actuals[name]["value"] == value for name, value in never.items())
    return never is not None and any(actual["value"] == never for actual in found)
