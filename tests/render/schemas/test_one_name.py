"""One name for a thing: the columns of CSV and of frames are the fields of JSON."""

import csv
import re
from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import CliRunner

import ipplan
from ipplan.cli import app
from ipplan.render.schemas.registry import output_schema

ONE = "examples/guangzhou-2023.csv"
RUNS = (
    "list",
    "show shantou",
    "targets shantou",
    f"targets guangzhou --candidates -a {ONE}",
    "breakdown examples/districts.yaml agencies",
    "compare guangzhou shantou",
    f"status guangzhou -a {ONE}",
    f"explain guangzhou overseas-patent-grants -a {ONE}",
    f"methods guangzhou -a {ONE}",
    "methods",
    f"export guangzhou -a {ONE}",
    "check tests/ci/bad/plans",
    "check --list",
    "diff guangzhou shantou",
    "config",
)
# A bound is a field of its kind in JSON and two columns here; years and methods are columns; lists are texts.
OWN = re.compile(
    r"(old_|new_)?target_(bound|value|high)|\d{4}|(pace|eurostat|opensdg|dns|un|sdsn|wri|barometre)_(value|verdict|light)"
)
# Of a row alone: whether plans share it, which field of a plan differs, which of several values a setting has.
OF_ROWS = {"compare": {"shared"}, "diff": {"field", "old", "new"}, "config": {"key"}}


def names(schema: dict[str, Any], before: str = "") -> Iterator[str]:
    """The names of all fields: nested ones joined by `_`, those of a list of records as they are."""
    for choice in schema.get("anyOf", ()):
        yield from names(choice, before)
    for name, field in schema.get("properties", {}).items():
        yield f"{before}{name}"
        yield from names(field, f"{before}{name}_")
        yield from names(field.get("items", {}))


def header(*arguments: str) -> list[str]:
    """The columns of a command's CSV."""
    result = CliRunner().invoke(app, [*arguments, "--format", "csv"])
    return next(csv.reader(result.stdout.splitlines()))


@pytest.mark.parametrize("run", RUNS)
def test_columns_are_fields(run: str) -> None:
    """Each column is a field of the command's document, by the same name; the keys stand in front."""
    command, *_ = words = run.split()
    columns = header(*words)
    known = {*names(output_schema(command)), "plan", "as_of", "id", "unit", "dimension", *OF_ROWS.get(command, ())}
    known |= {*names(output_schema("status"))} if command == "compare" else set()
    assert [name for name in columns if name not in known and not OWN.fullmatch(name)] == []
    keys = [name for name in ("plan", "as_of", "id") if name in columns]
    assert columns[: len(keys)] == keys


def test_frames_have_the_columns_of_csv() -> None:
    """What Python gives as rows has the names of the CSV; an assessment has those of parts, asked for or not."""
    status = header("status", "guangzhou", "-a", ONE)
    found = list(ipplan.assess("guangzhou", ONE).to_rows()[0])
    assert [name for name in found if name not in {"part", "gap_share"}] == status
    assert list(ipplan.targets("shantou").to_rows()[0]) == header("targets", "shantou")
    assert list(ipplan.compare(["guangzhou", "shantou"]).to_rows()[0]) == header("compare", "guangzhou", "shantou")
    plan = "examples/districts.yaml"
    assert list(ipplan.breakdown(plan, "agencies").to_rows()[0]) == header("breakdown", plan, "agencies")
