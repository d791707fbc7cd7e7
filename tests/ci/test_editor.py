"""A plan file in an editor: what yaml-language-server makes of the schema."""

import json
import os
import shutil
from collections.abc import Iterator

import pytest

from tests.support.language_server import Server
from tests.support.running import out

PLAN = """\
# yaml-language-server: $schema=plan.schema.json
id: foshan
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
indicators:
  - id: patents
    name: {zh: 有效发明专利量, en: Patents}
    unit: 件
    measure: levl
    timing: 
    target: {at_least: 30}
    m
    
"""  # noqa: W291, W293 - where something is to be typed
LINES = PLAN.split("\n")


def command() -> list[str] | None:
    """The server: on the path, or where `IPPLAN_YAML_SERVER` says; None where it cannot be had."""
    found = os.environ.get("IPPLAN_YAML_SERVER") or shutil.which("yaml-language-server")
    return [found, "--stdio"] if found and shutil.which("node") else None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The server with a plan file open, started once."""
    words = command()
    if words is None:
        pytest.skip("npm install --global yaml-language-server")
    folder = tmp_path_factory.mktemp("editor")
    (folder / "plan.schema.json").write_text(out("schema"), encoding="utf-8")
    (folder / "foshan.yaml").write_text(PLAN, encoding="utf-8")
    with Server(words, folder) as running:
        running.open(folder / "foshan.yaml")
        yield running


def at(text: str) -> tuple[int, int]:
    """The line and the column of a text in the plan, from 0."""
    line = next(number for number, held in enumerate(LINES) if text in held)
    return line, LINES[line].index(text)


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("baseline_year", "The year that the targets start from"),
        ("unit", "Unit of every number"),
        ("measure", "total"),
        ("target", "The bound to reach"),
        ("indicators", "rows"),
    ],
)
def test_hover(field: str, said: str, server: Server) -> None:
    """Over a field stands what it means."""
    line, column = at(f"{field}:")
    assert said in server.hover(line, column + 1)


def test_fields_are_completed(server: Server) -> None:
    """In an indicator its fields are offered with what they mean, those that are there left out."""
    offered = server.completions(12, 5)
    assert {"milestones", "every_year", "definition"} <= set(offered)
    assert all(offered[field] for field in ("milestones", "every_year", "definition"))
    assert "unit" not in offered


def test_values_are_completed(server: Server) -> None:
    """A field of a few words offers these words."""
    line, column = at("timing: ")
    assert {"end_of_period", "over_period"} <= set(server.completions(line, column + len("timing: ")))


def test_what_is_wrong_is_marked(server: Server) -> None:
    """A word that is none of a field's is marked in its line while it is typed."""
    assert at("levl")[0] in {one["range"]["start"]["line"] for one in server.diagnostics}


def test_the_schema_has_a_name() -> None:
    """The schema says which one it is, so that two copies are known to be one."""
    assert json.loads(out("schema"))["$id"] == "urn:ipplan:schema:plan"
