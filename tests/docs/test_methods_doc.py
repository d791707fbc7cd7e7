"""Every worked example of docs/methods.md is what the program says."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.progress.methods.registry import METHODS
from tests.support import formulas_table
from tests.support.running import REPOSITORY

TEXT = (REPOSITORY / "docs" / "methods.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n# example\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


class AsWritten(yaml.SafeLoader):
    """Numbers stay texts, so that the digits printed in the document are known."""


AsWritten.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in known if not tag.endswith((":float", ":int"))]
    for letter, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def said(folder: Path, block: str) -> dict[str, Any]:
    """What `status` says of an example; nested fields by their names joined with a dot."""
    example = yaml.safe_load(block)
    years = example.get("years", [2020, 2025])
    indicator = {"id": "x", "name": {"en": "X"}, "unit": "units", **example["indicator"]}
    head = {
        "id": "p",
        "title": {"en": "P"},
        "baseline_year": years[0],
        "target_year": years[1],
        **example.get("plan", {}),
    }
    if indicator.get("measure") == "done":
        del indicator["unit"]
    plan, sheet = folder / "p.yaml", folder / "a.csv"
    plan.write_text(yaml.safe_dump({**head, "indicators": [indicator]}), encoding="utf-8")
    rows = "".join(f"x,{year},{value}\n" for year, value in example.get("actuals", {}).items())
    sheet.write_text(example.get("rows") or "indicator,year,value\n" + rows, encoding="utf-8")
    method = ["--method", example["method"]] if "method" in example else []
    result = CliRunner().invoke(app, ["status", str(plan), "-a", str(sheet), "--format", "json", *method])
    assert result.exit_code == 0, result.output
    found = json.loads(result.stdout)["indicators"][0]
    for name in ("outlook", "next_year", "stretch", "actual"):
        found |= {f"{name}.{key}": value for key, value in (found[name] or {}).items()}
    for name in ("milestones", "yearly"):
        found |= {f"{name}.{one['year']}": one["status"] for one in found[name]}
    return dict(found)


@pytest.mark.parametrize("block", BLOCKS, ids=[f"example {n}" for n in range(1, len(BLOCKS) + 1)])
def test_example(tmp_path: Path, block: str) -> None:
    """Every figure is that of the document, to the last digit printed there."""
    found = said(tmp_path, block)
    printed = yaml.load(block, Loader=AsWritten)["says"]  # noqa: S506 - a safe loader that leaves numbers alone
    for name, text in printed.items():
        value = found[name]
        if isinstance(value, bool):
            assert value is text, name
        elif isinstance(value, (int, float)):
            digits = Decimal(text)
            assert Decimal(repr(value)).quantize(digits) == digits, name
        else:
            assert value == text, name


def test_every_formula_has_an_example() -> None:
    """Every figure of the JSON and every method is in an example."""
    examples = [yaml.safe_load(block) for block in BLOCKS]
    figures = {name for example in examples for name in example["says"]}
    wanted = {
        "gap", "completion", "time_elapsed", "expected", "deviation",
        "required_cagr", "observed_cagr", "remaining_cagr",
        "required_step", "observed_step", "remaining_step", "earned_years", "pace", "years_ahead",
        "outlook.central", "outlook.low", "outlook.high", "outlook.probability",
        "next_year.back_on_path", "next_year.stay_on_track",
    }  # fmt: skip
    assert wanted <= figures
    assert {example["method"] for example in examples if "method" in example} == set(METHODS)


def test_every_method_has_its_part() -> None:
    """A heading, a formula and a source with a link for each."""
    for name in METHODS:
        part = TEXT.split(f"\n### {name}\n")[1].split("\n### ")[0].split("\n## ")[0]
        assert "](https://" in part
        assert name == "pace" or "$$" in part


def test_the_table_of_formulas_is_that_of_the_code() -> None:
    """`python -m tests.renew formulas` prints it."""
    assert formulas_table.page() == TEXT


def test_the_glossary_comes_first() -> None:
    """Words before formulas: start, position, path, bound, cut, hold."""
    glossary = TEXT.split("## Glossary")[1].split("\n## ")[0]
    rows = [line.split("|")[1].split("(")[0].strip() for line in glossary.splitlines() if line.startswith("| ")]
    assert rows[1:7] == ["start", "position", "path", "bound", "cut", "hold"]
    assert TEXT.index("## Glossary") < TEXT.index("## Symbols")
