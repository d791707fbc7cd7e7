"""Many plans in one run: by several processes, and with one among them that is not sound."""

import json
from pathlib import Path

import pytest

from ipplan.parallel import FEWEST
from tests.support.many_plans import write
from tests.support.running import Finished, run

COUNT = 2 * FEWEST


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Plans enough for two processes, and their actuals in one file."""
    made = tmp_path_factory.mktemp("plans")
    write(made, COUNT, indicators=3)
    return made


def status(folder: Path, *arguments: str) -> Finished:
    """Judge every plan of a folder."""
    return run("status", str(folder), "-a", str(folder / "actuals.csv"), *arguments)


@pytest.mark.parametrize("form", ["json", "csv", "ndjson", "text"])
def test_two_processes_print_what_one_does(folder: Path, form: str) -> None:
    """To the last character, in every format."""
    one, two = (status(folder, "--format", form, "--jobs", jobs) for jobs in "12")
    assert one.returncode == two.returncode == 0, one.stderr.decode()
    assert one.stdout == two.stdout
    assert len(one.stdout) > 100 * COUNT


def test_two_processes_find_what_one_does(folder: Path, tmp_path: Path) -> None:
    """`check` says the same of plans whoever read them."""
    for file in folder.glob("*.yaml"):
        broken = file.read_text(encoding="utf-8").replace("baseline_year: 2020", "baseline_year: 2030")
        (tmp_path / file.name).write_text(broken, encoding="utf-8")
    one, two = (run("check", str(tmp_path), "--jobs", jobs) for jobs in "12")
    assert one.returncode == two.returncode == 1
    assert one.stdout == two.stdout
    assert one.stdout.count(b"target-year-not-later") == COUNT


def test_a_plan_that_is_not_sound_is_left_out_where_that_is_asked_for(folder: Path, tmp_path: Path) -> None:
    """Its problems stand on stderr, the others are judged, and the exit status says that something is missing."""
    for file in folder.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "county-1.yaml").write_text("id: [", encoding="utf-8")
    stopped = status(tmp_path, "--format", "json")
    assert (stopped.returncode, stopped.stdout) == (2, b"")
    gone_on = status(tmp_path, "--format", "json", "--keep-going")
    assert gone_on.returncode == 2
    plans = [plan["plan"]["id"] for plan in json.loads(gone_on.stdout)["plans"]]
    assert len(plans) == COUNT - 1
    assert "county-1" not in plans
    said = gone_on.stderr.decode()
    assert "county-1.yaml:2:1: error[yaml-syntax]" in said
    assert said.endswith("ipplan: 1 plan could not be used (see above): missing in this result\n")


def test_without_any_sound_plan_there_is_no_result(tmp_path: Path) -> None:
    """Nothing to go on with."""
    (tmp_path / "p.yaml").write_text("id: [", encoding="utf-8")
    (tmp_path / "actuals.csv").write_text("indicator,year,value\n", encoding="utf-8")
    finished = status(tmp_path, "--keep-going")
    assert (finished.returncode, finished.stdout) == (2, b"")
