"""Which file is the configuration of a run."""

from pathlib import Path

import pytest

from ipplan.configuration import begin, current

SECTION = '[tool.ipplan]\nlang = "zh"\n'


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with folders in it, in the lowest of which one works."""
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    return tmp_path


def found() -> str | None:
    """Return the file found, as one writes it from the working directory."""
    configuration = begin({})
    assert current() is configuration
    return configuration.path.as_posix() if configuration else None


def test_none(project: Path) -> None:
    """Without a file there is no configuration; one of other programs is none."""
    assert found() is None
    (project / "pyproject.toml").write_text('[project]\nname = "ipplan"\n[tool.other]\nplans = ["ipplan"]\n')
    (project / "a" / ".ipplan.toml").mkdir()
    assert found() is None


def test_the_nearest_counts(project: Path) -> None:
    """It is sought from the working directory upwards; a pyproject.toml without the section is passed over."""
    (project / "pyproject.toml").write_text(SECTION)
    assert found() == "../../pyproject.toml"
    (project / "a" / "pyproject.toml").write_text('[tool]\nother = "tool.ipplan"\n')
    assert found() == "../../pyproject.toml"
    (project / "a" / "pyproject.toml").write_text('[tool]\nipplan.lang = "en"\n')
    assert found() == "../pyproject.toml"
    (project / "a" / "b" / ".ipplan.toml").write_text("")
    assert found() == ".ipplan.toml"


def test_of_two_in_one_folder_ours_counts(project: Path) -> None:
    """`.ipplan.toml` stands before a pyproject.toml."""
    (project / "a" / "b" / "pyproject.toml").write_text(SECTION)
    (project / "a" / "b" / ".ipplan.toml").write_text('lang = "en"')
    configuration = begin({})
    assert configuration is not None
    assert configuration.settings.lang == "en"


def test_broken_files(project: Path) -> None:
    """A broken pyproject.toml is ours to report where it has our section, else somebody else's."""
    (project / "pyproject.toml").write_text("[tool.other]\nx = = 1\n")
    assert found() is None
    (project / "pyproject.toml").write_text(SECTION + "x = = 1\n")
    configuration = begin({})
    assert configuration is not None
    assert [problem.code for problem in configuration.problems] == ["toml-syntax"]


@pytest.mark.parametrize("word", ["off", "OFF", "none", "0"])
def test_it_can_be_switched_off(project: Path, word: str) -> None:
    """IPPLAN_CONFIG=off reads nothing."""
    (project / ".ipplan.toml").write_text('lang = "zh"')
    assert begin({"IPPLAN_CONFIG": word}) is None


def test_another_file_can_be_named(project: Path) -> None:
    """IPPLAN_CONFIG names the file, which is not sought then."""
    (project / ".ipplan.toml").write_text('lang = "zh"')
    other = project / "cron.toml"
    other.write_text('lang = "en"')
    configuration = begin({"IPPLAN_CONFIG": str(other)})
    assert configuration is not None
    assert (configuration.path, configuration.settings.lang) == (other, "en")
    gone = begin({"IPPLAN_CONFIG": "gone.toml"})
    assert gone is not None
    assert [problem.code for problem in gone.problems] == ["unreadable-file"]
