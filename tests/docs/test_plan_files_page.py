"""Every kind of promise on docs/plan-files.md is sound, and every field of a plan file stands there."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from ipplan.checks.review import review
from ipplan.model.indicator import Indicator
from ipplan.model.located import Locator
from ipplan.model.parts import By, Dimension, PartTarget, Responsible
from ipplan.model.plan import Plan
from ipplan.model.target import Target
from ipplan.reading.plans.plan_file import read_plan
from tests.support.running import REPOSITORY

TEXT = (REPOSITORY / "docs" / "plan-files.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n# kind\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
OF_PLAN = ("series", "dimensions", "year_ends")


def written(block: str) -> str:
    """The block as a plan file: what stands at its top, and one indicator with what the page leaves out."""
    lines: dict[bool, list[str]] = {True: [], False: []}
    top = False
    for line in block.splitlines():
        if not line.startswith((" ", "-")):
            top = line.split(":")[0] in OF_PLAN
        lines[top].append(line)
    head = ["id: p", "title: {en: P}", "baseline_year: 2020", "target_year: 2025", *lines[True], "indicators:"]
    given = yaml.safe_load("\n".join(lines[False]))
    unit = [] if "unit" in given or given.get("measure") == "done" else ["    unit: 家"]
    body = ["  - id: x", "    name: {en: X}", *unit, *(f"    {line}" for line in lines[False])]
    return "\n".join([*head, *body]) + "\n"


@pytest.mark.parametrize("block", BLOCKS, ids=[str(number) for number in range(1, len(BLOCKS) + 1)])
def test_sound(tmp_path: Path, block: str) -> None:
    """The block says what it says without an error, and nothing else that a reviewer would ask about."""
    plan = tmp_path / "p.yaml"
    plan.write_text(written(block), encoding="utf-8")
    file, problems = read_plan(plan)
    assert [str(problem) for problem in problems] == []
    assert file is not None
    asked = {finding.message.code for finding in review(file.plan, "p")}
    assert asked <= {"missing-language", "missing-locator", "missing-data-source", "missing-definition"}


def fields(model: Any) -> set[str]:
    """The names of a model's fields as they are written."""
    return {field.alias or name for name, field in model.model_fields.items()}


def test_every_field_stands_there() -> None:
    """Whoever writes a plan finds every field on this page."""
    wanted = set().union(*map(fields, (Plan, Indicator, Target, By, Dimension, PartTarget, Responsible, Locator)))
    # `direction` and `none` are written as `target: grow`, `target: none`.
    missing = {name for name in wanted - {"direction"} if not re.search(rf"\b{name}\b", TEXT)}
    assert missing == set()
