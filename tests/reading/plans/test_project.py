"""The plans of a project: those of its configuration, else of the folder `plans`, and those of IPPLAN_PATH."""

from pathlib import Path

import pytest

from ipplan.configuration import begin
from ipplan.reading.plans.catalog import catalog
from ipplan.reading.plans.project import every_plan, project_plans


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with plans here and there, and a folder of IPPLAN_PATH."""
    for name in ("plans/a.yaml", "plans/deep/b.yml", "plans/.hidden/c.yaml", "other/d.yaml", "own/a.yaml", "e.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configured(words: list[str]) -> None:
    """Write the plans of the project down and begin a run."""
    Path(".ipplan.toml").write_text(f"plans = {words}")
    begin({})


def names(files: list[Path]) -> list[str]:
    """Return the paths as one writes them."""
    return [file.as_posix() for file in files]


def test_without_a_configuration(project: Path) -> None:
    """The folder `plans` and those of IPPLAN_PATH are the project; every plan is every one that is found by name."""
    begin({})
    words, files, problems = project_plans({"IPPLAN_PATH": "own"})
    assert (words, names(files), problems) == (["plans", "own"], ["plans/a.yaml", "plans/deep/b.yml", "own/a.yaml"], [])
    assert every_plan({"IPPLAN_PATH": str(project / "own")}) == (["a", "guangzhou", "shantou"], [])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["other"], ["other/d.yaml"]),
        (["other", "e.yaml"], ["other/d.yaml", "e.yaml"]),
        (["plans/*.yaml", "plans"], ["plans/a.yaml", "plans/deep/b.yml"]),
        (["**/*.yml"], ["plans/deep/b.yml"]),
    ],
    ids=str,
)
def test_files_folders_and_patterns(project: Path, words: list[str], found: list[str]) -> None:
    """Each word finds its files, each once; the folder `plans` counts only where it is named."""
    configured(words)
    assert project == Path.cwd()
    assert names(project_plans({})[1]) == found
    assert every_plan({}) == (found, [])
    assert {Path(file).stem for file in found} <= set(catalog({}))


def test_a_name_is_that_of_a_plan(project: Path) -> None:
    """A word that is no path here means a plan by its name, those that ship included."""
    configured(["shantou", "other"])
    found, problems = every_plan({})
    assert ([Path(file).stem for file in found], problems) == (["shantou", "d"], [])
    assert project == Path.cwd()


def test_the_environment_comes_first(project: Path) -> None:
    """Of two plans with one name that of IPPLAN_PATH is found by it."""
    configured(["plans"])
    assert catalog({})["a"] == Path("plans/a.yaml")
    assert catalog({"IPPLAN_PATH": str(project / "own")})["a"] == project / "own" / "a.yaml"


@pytest.mark.parametrize("word", ["gone", "gone/*.yaml", "gone.yaml", "empty"])
def test_a_word_that_finds_nothing(project: Path, word: str) -> None:
    """It is a problem at its place in the configuration."""
    (project / "empty").mkdir()
    configured(["other", word])
    _, (problem,) = every_plan({})
    assert (problem.code, str(problem.place)) == ("setting-finds-nothing", ".ipplan.toml:1")
    assert problem.details["found"] == word
