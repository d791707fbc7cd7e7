"""Reports on several plans go into a folder, each as if it had been written alone."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app
from tests.commands.test_gates import plan

NOTES = "# 2023\n\n### Problems\n\n{said}\n"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two plans and their actuals; one sheet has a row that is not used."""
    monkeypatch.chdir(tmp_path)
    for name, value in (("foshan", 22), ("zhuhai", 14)):
        plan(Path("plans", f"{name}.yaml"), name)
        Path(f"{name}-2023.csv").write_text(f"indicator,year,value\ngrants,2023,{value}\n")
    Path("zhuhai-2023.csv").write_text("indicator,year,value\ngrants,2023,14\nunheard-of,2023,1\n")


def run(*arguments: str, status: int = 0) -> Result:
    """Write reports on the plans of the folder."""
    actuals = ("-a", "foshan-2023.csv", "-a", "zhuhai-2023.csv", "--date", "2024-06-30")
    result = CliRunner().invoke(app, ["report", *arguments, *actuals])
    assert result.exit_code == status, result.output
    return result


@pytest.mark.parametrize("kind", ["md", "html"])
def test_each_as_if_alone(kind: str) -> None:
    """A report in the folder is byte by byte the one that is written of the plan and its own file."""
    run("plans", "-o", "out/reports", "--format", kind)
    assert sorted(file.name for file in Path("out/reports").iterdir()) == [f"foshan.{kind}", f"zhuhai.{kind}"]
    for name in ("foshan", "zhuhai"):
        alone = ["report", f"plans/{name}.yaml", "-a", f"{name}-2023.csv", "-o", f"{name}.{kind}"]
        assert CliRunner().invoke(app, [*alone, "--date", "2024-06-30"]).exit_code == 0
        assert Path("out/reports", f"{name}.{kind}").read_text() == Path(f"{name}.{kind}").read_text()


def test_web_pages_by_default_and_one_plan_by_a_pattern() -> None:
    """A pattern asks for several, however many there are."""
    asked = ["report", "plans/f*.yaml", "-a", "foshan-2023.csv", "-o", "reports"]
    assert CliRunner().invoke(app, asked).exit_code == 0
    assert [file.name for file in Path("reports").iterdir()] == ["foshan.html"]


@pytest.mark.parametrize("output", [[], ["-o", "-"], ["-o", "all.html"], ["-o", "zhuhai-2023.csv"]], ids=str)
def test_several_need_a_folder(output: list[str]) -> None:
    """Standard output and a single file have no room for several reports; what to write is said."""
    result = run("plans", *output, "--format", "md", status=2)
    assert (result.stdout, "go into a folder" in result.stderr or "is an input" in result.stderr) == ("", True)


def test_nothing_is_overwritten_by_halves() -> None:
    """A report that somebody wrote into stops the run before any is written; --force overwrites it."""
    run("plans", "-o", "reports", "--format", "md")
    Path("reports/zhuhai.md").write_text("mine")
    Path("reports/foshan.md").unlink()
    assert "reports/zhuhai.md holds something else" in run("plans", "-o", "reports", "--format", "md", status=2).stderr
    assert not Path("reports/foshan.md").exists()
    run("plans", "-o", "reports", "--format", "md", "--force")
    assert Path("reports/zhuhai.md").read_text() != "mine"


def test_a_plan_that_cannot_be_used() -> None:
    """It ends the run without a report, unless the run is to go on: then the others are there, and it ends with 2."""
    Path("plans/bad.yaml").write_text("id: bad\n")
    run("plans", "-o", "reports", status=2)
    assert not Path("reports").exists()
    run("plans", "-o", "reports", "--keep-going", status=2)
    assert sorted(file.name for file in Path("reports").iterdir()) == ["foshan.html", "zhuhai.html"]


def test_notes_of_the_project() -> None:
    """Each report has the notes whose file holds its plan's id."""
    Path("notes").mkdir()
    for name in ("foshan", "zhuhai"):
        Path("notes", f"{name}.md").write_text(NOTES.format(said=f"of {name} alone"))
    Path(".ipplan.toml").write_text('plans = "plans"\nnotes = "notes"\n')
    run("--all", "-o", "reports", "--format", "md")
    for name, other in (("foshan", "zhuhai"), ("zhuhai", "foshan")):
        text = Path("reports", f"{name}.md").read_text()
        assert f"of {name} alone" in text
        assert f"of {other} alone" not in text
