"""Which plans there are, and which one is meant by a name."""

import os
from pathlib import Path

import pytest

from ipplan.reading.plans.catalog import catalog, directories, find_plan
from ipplan.render.problems.sentences import hint, problem_line

ROOT = Path(__file__).parents[3]


def test_shipped_plans() -> None:
    """Without further directories the plans that ship are there."""
    assert catalog({}) == {name: ROOT / "plans" / f"{name}.yaml" for name in ("guangzhou", "shantou")}


def test_own_plans_come_first(tmp_path: Path) -> None:
    """A plan in IPPLAN_PATH stands before one of the same name that ships, and before later directories."""
    first, second = tmp_path / "first", tmp_path / "second"
    for folder, names in ((first, ("guangzhou.yaml", "a.yml")), (second, ("a.yaml", "b.yaml", "notes.txt"))):
        folder.mkdir()
        for name in names:
            (folder / name).touch()
    environ = {"IPPLAN_PATH": os.pathsep.join(["", str(first), str(tmp_path / "gone"), str(second)])}
    assert directories(environ)[:3] == [first, tmp_path / "gone", second]
    assert catalog(environ) == {
        "guangzhou": first / "guangzhou.yaml",
        "a": first / "a.yml",
        "b": second / "b.yaml",
        "shantou": ROOT / "plans" / "shantou.yaml",
    }


@pytest.mark.parametrize("name", ["./my/plan.yaml", "plan.yml", "my/plan", "guangzhou.yaml"])
def test_path(name: str) -> None:
    """A name with an ending or a separator is a path, whether there is such a file or not."""
    assert find_plan(name, catalog({})) == (Path(name), [])


def test_name() -> None:
    """A name alone is looked up."""
    assert find_plan("shantou", catalog({})) == (ROOT / "plans" / "shantou.yaml", [])


@pytest.mark.parametrize(
    ("name", "message", "advice"),
    [
        ("guangzuo", "there is no plan named `guangzuo`", "did you mean `guangzhou`?"),
        ("Shantou", "there is no plan named `Shantou`", "did you mean `shantou`?"),
        (
            "beijing",
            "there is no plan named `beijing`",
            "known plans: guangzhou, shantou; or give a path such as ./beijing.yaml",
        ),
    ],
)
def test_unknown_name(name: str, message: str, advice: str) -> None:
    """A name that no plan has is answered with the one that may be meant, else with all there are."""
    path, (problem,) = find_plan(name, catalog({}))
    assert path is None
    assert problem_line(problem, "en") == f"{name}: error[unknown-plan]: {message}"
    assert hint(problem, "en") == advice
