"""A plan by name or path, checked."""

from pathlib import Path

from ipplan.loading import checked, load_plan
from ipplan.problem import in_order
from tests.support.running import REPOSITORY

PLAN = """id: p
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2019
indicators:
  - {id: a, name: {zh: 甲, en: A}, unit: 件, target: {at_least: 3}}
"""


def test_a_plan_by_name_and_by_path_is_the_same() -> None:
    """A name of the catalogue and the path of its file load one plan."""
    by_name, _ = load_plan("guangzhou")
    by_path, _ = load_plan(str(REPOSITORY / "plans" / "guangzhou.yaml"))
    assert by_name is not None
    assert by_path is not None
    assert by_name.plan == by_path.plan


def test_a_plan_with_an_error_is_none(tmp_path: Path) -> None:
    """The figures of a plan are checked too: a target year before the baseline year is an error at its line."""
    file = tmp_path / "p.yaml"
    file.write_text(PLAN, encoding="utf-8")
    loaded, problems = load_plan(str(file))
    assert loaded is None
    assert [(p.code, p.place.line) for p in in_order(problems)] == [("target-year-not-later", 4)]
    assert checked(file)[0] is not None


def test_an_unknown_name_is_a_problem() -> None:
    """A name that is not there comes back with the one that was meant."""
    loaded, problems = load_plan("guangzou")
    assert loaded is None
    assert [(p.code, p.details["near"]) for p in problems] == [("unknown-plan", "guangzhou")]
