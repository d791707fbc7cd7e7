"""Official cases played through the public interface: a plan file and an actuals file, then `ipplan status`."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from ipplan.cli import app

REPLAYS = Path(__file__).parents[2] / ".." / "shared" / "replays"
Case = dict[str, Any]


@cache
def cases(name: str) -> list[Case]:
    """The cases of a file beside the repository; without it the test is skipped and says so."""
    path = REPLAYS / name
    if not path.exists():
        pytest.skip(f"the official cases are not here: {path}")
    found: list[Case] = json.loads(path.read_text(encoding="utf-8"))
    return found


def indicator(name: str, **fields: object) -> Case:
    """An indicator of a plan file; the unit is none of the official ones, so that nothing is converted."""
    return {"id": name, "name": {"en": name}, "unit": "units", **fields}


def status(
    folder: Path,
    years: tuple[int, int],
    indicators: list[Case],
    actuals: Iterable[tuple[str, int, object]],
    *options: str,
    basis: str = "as_stated",
) -> Mapping[str, Case]:
    """What `status --format json` says of each indicator, by its id."""
    plan, sheet = folder / "plan.yaml", folder / "actuals.csv"
    head = {"id": "plan", "title": {"en": "Plan"}, "baseline_year": years[0], "target_year": years[1]}
    plan.write_text(yaml.safe_dump({**head, "indicators": indicators}), encoding="utf-8")
    rows = (f"{name},{year},{value},{basis}" for name, year, value in actuals)
    sheet.write_text("\n".join(["indicator,year,value,basis", *rows]) + "\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["status", str(plan), "-a", str(sheet), "--format", "json", *options])
    assert result.exit_code == 0, result.output
    return {found["id"]: found for found in json.loads(result.stdout)["indicators"]}
