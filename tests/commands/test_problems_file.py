"""The problems of a run: capped where they are shown, whole in `--problems FILE`."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.support.running import Finished, run

BAD = 1_200


@pytest.fixture
def actuals(tmp_path: Path) -> Path:
    """A sheet with a good row between many that hold words."""
    rows = [f"overseas-patent-grants,{2021 + number % 3},word {number}" for number in range(BAD)]
    rows.insert(BAD // 2, "patent-attorneys,2023,60")
    path = tmp_path / "many.csv"
    path.write_text("\n".join(["indicator,year,value", *rows, ""]), encoding="utf-8")
    return path


def status(actuals: Path, *arguments: str) -> Finished:
    """Judge Guangzhou by a sheet."""
    return run("status", "guangzhou", "-a", str(actuals), *arguments)


def test_what_is_shown_is_capped_and_the_file_is_whole(actuals: Path, tmp_path: Path) -> None:
    """Every bad row is in the file with its place; a pipe shows a thousand and how many there are beside them."""
    file = tmp_path / "problems.json"
    finished = status(actuals, "--problems", str(file))
    assert finished.returncode == 2
    shown = finished.stderr.decode()
    every = json.loads(file.read_text(encoding="utf-8"))["problems"]
    assert shown.count(": error[") == 1_000
    assert f"{len(every) - 1_000} other problems not shown" in shown
    problems = [one for one in every if one["code"] == "not-a-number"]
    assert len(problems) == BAD
    assert [one["line"] for one in problems[BAD // 2 - 1 : BAD // 2 + 1]] == [BAD // 2 + 1, BAD // 2 + 3]


def test_all_are_shown_where_that_is_asked_for(actuals: Path) -> None:
    """`-v` shows every one."""
    assert status(actuals, "-v").stderr.decode().count("error[not-a-number]") == BAD


@pytest.mark.parametrize("ending", ["csv", "sarif", "txt", ""])
def test_the_ending_says_the_format(actuals: Path, tmp_path: Path, ending: str) -> None:
    """CSV and SARIF where the ending is theirs, else text."""
    file = tmp_path / f"problems.{ending}"
    status(actuals, "--problems", str(file), "--quiet")
    content = file.read_text(encoding="utf-8")
    if ending == "csv":
        assert len(list(csv.DictReader(io.StringIO(content)))) >= BAD
    elif ending == "sarif":
        assert len(json.loads(content)["runs"][0]["results"]) >= BAD
    else:
        assert content.count("error[not-a-number]") == BAD


def test_a_run_without_problems_leaves_no_old_ones(tmp_path: Path) -> None:
    """The file is written by every run, also by one that cannot load its plan."""
    file = tmp_path / "problems.json"
    file.write_text("old", encoding="utf-8")
    asked = ("-a", "examples/guangzhou-2023.csv", "--problems", str(file))
    assert run("status", "guangzhou", *asked).returncode == 0
    assert json.loads(file.read_text(encoding="utf-8"))["problems"] == []
    assert run("status", "no-such-plan", *asked).returncode == 2
    (problem,) = json.loads(file.read_text(encoding="utf-8"))["problems"]
    assert problem["code"] == "unknown-plan"


def test_the_file_of_problems_is_not_the_sheet(actuals: Path) -> None:
    """What a run reads it does not overwrite."""
    before = actuals.read_bytes()
    assert status(actuals, "--problems", str(actuals)).returncode == 2
    assert actuals.read_bytes() == before
