"""The action, by its very steps."""

import shutil
from pathlib import Path

import pytest

from tests.support.action import ACTION, installed_and_ran, ran
from tests.support.running import REPOSITORY, run

HERE = Path(__file__).parent
FOLDERS = ("good", "doubtful", "bad")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with sound plans and two years of actuals."""
    folder = tmp_path / "repository"
    shutil.copytree(HERE / "good", folder)
    shutil.copy(REPOSITORY / "examples" / "guangzhou-2023.csv", folder / "2023.csv")
    return folder


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """What the runner has for temporary files."""
    room = tmp_path / "temp"
    room.mkdir()
    return room


@pytest.mark.parametrize("strict", ["false", "true"])
@pytest.mark.parametrize("name", FOLDERS)
def test_plans_are_checked(name: str, strict: str, room: Path) -> None:
    """Each problem stands at its line; an error fails, with `strict` a warning; the summary says what was found."""
    found = ran(HERE / name, room, strict=strict)
    fails = name == "bad" or (name == "doubtful" and strict == "true")
    assert found.status == int(fails)
    assert ("::error " in found.log or "::warning " in found.log) == (name != "good")
    assert ("Every plan is sound." in found.summary) != fails
    assert f"problems={str(fails).lower()}" in found.outputs
    if name == "bad":
        assert "::error file=plans/foshan.yaml,line=9,col=15," in found.log
        assert "plans/foshan.yaml:9:15: error[wrong-type]" in found.summary


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"strict": "yes"}, "strict must be one of: true false"),
        ({"fmt": ""}, "fmt must be one of"),
        ({"format": "xml"}, "format must be one of"),
        ({"language": "fr"}, "language must be one of"),
        ({"as_of": "next"}, "as-of must be a year"),
        ({"actuals": "2023.csv"}, "actuals need a plan"),
        ({"plan": "guangzhou"}, "a plan is judged by actuals"),
    ],
)
def test_inputs_are_checked(inputs: dict[str, str], said: str, folder: Path, room: Path) -> None:
    """A wrong input ends the action before anything is installed, and says what is expected."""
    found = ran(folder, room, **inputs)
    assert found.status == 2
    assert f"::error title=ipplan::{said}" in found.log
    assert found.summary == ""


def test_words_are_never_options_or_commands(folder: Path, room: Path) -> None:
    """A file that is called like an option, a blank or a command is a file."""
    found = ran(folder, room, files="--list\n$(touch x).yaml")
    assert found.status == 2
    assert "::error file=--list," in found.log
    assert not (folder / "x").exists()


def test_patterns_and_several_files(folder: Path, room: Path) -> None:
    """Files are told apart by blanks and lines, patterns and folders stand for plans."""
    found = ran(folder, room, files="plans/f*.yaml plans/zhuhai.yaml\nplans", format="json")
    assert (found.status, '"problems": []' in found.log) == (0, True)


@pytest.mark.parametrize(("fail_on", "status"), [("reversing,missed", 0), ("behind", 1), ("nonsense", 2)])
def test_the_gate(fail_on: str, status: int, folder: Path, room: Path) -> None:
    """With actuals the plans are judged; the summary has the table, and the culprits fail the step."""
    found = ran(folder, room, actuals="2023.csv", plan="guangzhou", fail_on=fail_on)
    assert found.status == status
    assert "## ipplan status" in found.summary
    assert ("overseas-patent-grants" in found.summary) == (status < 2)
    assert ("copyright-industries-gdp-share is off_track" in found.log) == (status == 1)


def test_a_gate_that_judged_nothing(folder: Path, room: Path) -> None:
    """A year before the actuals fails: a gate that judged nothing does not pass."""
    found = ran(folder, room, actuals="2023.csv", plan="guangzhou", as_of="2021")
    assert found.status == 2
    assert "could not be judged" in found.summary


def test_known_problems(room: Path, tmp_path: Path) -> None:
    """Problems that the baseline knows do not fail; a file that is none does."""
    folder = tmp_path / "repository"
    shutil.copytree(HERE / "doubtful", folder)
    assert run("check", "--strict", "--write-baseline", "known.json", cwd=folder).returncode == 0
    assert ran(folder, room, strict="true", baseline="known.json").status == 0
    (tmp_path / "other").mkdir()
    assert ran(folder, tmp_path / "other", strict="true", baseline="none.json").status == 2


def test_fmt_and_sarif(folder: Path, room: Path, tmp_path: Path) -> None:
    """An odd layout fails where asked for; SARIF goes to its file."""
    plan = folder / "plans" / "foshan.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("id: foshan", "id:  foshan", 1), encoding="utf-8")
    assert ran(folder, room).status == 0
    other = tmp_path / "other"
    other.mkdir()
    found = ran(folder, other, fmt="true", format="sarif", output="ipplan.sarif")
    assert found.status == 1
    assert "::error title=ipplan fmt::run ipplan fmt on plans/foshan.yaml" in found.log
    assert '"version": "2.1.0"' in (folder / "ipplan.sarif").read_text(encoding="utf-8")


def test_it_installs_apart(folder: Path, room: Path) -> None:
    """The action installs what it is into an environment of its own and runs that."""
    found = installed_and_ran(folder, room)
    assert found.status == 0, found.log
    assert (room / "ipplan" / "bin" / "ipplan").is_file()
    assert not (room / "ipplan" / "bin" / "ipplan").is_symlink()


def test_the_callers_python_is_left_alone() -> None:
    """Nothing of the runner's path or Python is changed for later steps."""
    (setup,) = (step for step in ACTION["runs"]["steps"] if "uses" in step)
    assert setup["with"]["update-environment"] is False
    scripts = "".join(step.get("run", "") for step in ACTION["runs"]["steps"])
    assert "GITHUB_PATH" not in scripts
    assert "GITHUB_ENV" not in scripts
    assert "${{" not in scripts  # an input is never a part of a script
