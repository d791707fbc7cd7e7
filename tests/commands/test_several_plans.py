"""Names, files, folders, patterns and --all mean the same in every command that takes plans."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app

FIVE = "examples/guangzhou-2021-2025.csv"
BOTH = ["guangzhou", "shantou"]
WAYS = (["--all"], BOTH, ["*"], ["plans"], ["plans/*.yaml"], ["guangzhou", "plans/shantou.yaml", "guang*"])
COMMANDS = {
    "list": [],
    "show": [],
    "targets": [],
    "targets --candidates": ["-a", FIVE, "--to", "2030"],
    "status": ["-a", FIVE],
    "export": ["-a", FIVE],
    "compare": [],
}


def run(*arguments: str, status: int = 0) -> Result:
    """Run a command in the repository."""
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == status, result.output
    return result


@pytest.mark.parametrize("command", COMMANDS)
def test_every_way_to_say_several(command: str) -> None:
    """However both plans are named, their rows are the same, under one header with the plan in its first column."""
    found = [run(*command.split(), *words, *COMMANDS[command], "--format", "csv").stdout for words in WAYS]
    tables = [list(csv.DictReader(io.StringIO(text))) for text in found]
    key = "name" if command == "list" else "plan"
    for table in tables:
        assert next(iter(table[0])) == key
        assert sorted({row[key] for row in table}) == BOTH
        assert sorted(map(str, table)) == sorted(map(str, tables[0])) or command in {"list", "compare"}


@pytest.mark.parametrize("command", ["show", "targets", "targets --candidates", "status"])
def test_the_shape_of_several(command: str) -> None:
    """One plan gives its document, a pattern that fits one gives `plans` with the same document."""
    asked = [*COMMANDS[command], "--format", "json"]
    alone = json.loads(run(*command.split(), "guangzhou", *asked).stdout)
    (same,) = json.loads(run(*command.split(), "guang*", *asked).stdout)["plans"]
    assert alone.pop("problems") == []
    assert alone == same
    lines = run(*command.split(), *BOTH, *asked[:-1], "ndjson").stdout.splitlines()
    assert [json.loads(line)["plan"] for line in lines[:: len(lines) - 1]] == BOTH


def test_years_of_plans_of_other_periods() -> None:
    """The columns of `targets` are the years of all plans; a plan has no value in a year of another's."""
    page = run("targets", "guangzhou", "tests/plans/horizons.yaml", "--format", "csv").stdout
    rows = list(csv.DictReader(io.StringIO(page)))
    years = {name for name in rows[0] if name.isdecimal()}
    own = {name for row in rows if row["plan"] == "guangzhou" for name in years if row[name]}
    assert own == {"2021", "2022", "2023", "2024", "2025"}
    assert years > own


def test_only_indicators_of_some() -> None:
    """With --only a plan that has none of the indicators is left out."""
    rows = list(csv.DictReader(io.StringIO(run("targets", "--all", "--only", "patent-att*", "--format", "csv").stdout)))
    assert [(row["plan"], row["id"]) for row in rows] == [("shantou", "patent-attorneys")]


def test_pages_for_people() -> None:
    """Each plan has its page, one below the other."""
    for command in ("show", "targets"):
        page = run(command, *BOTH).output
        assert page.index("Guangzhou 14th") < page.index("Shantou 14th")


@pytest.mark.parametrize("command", [*COMMANDS, "check"])
def test_what_finds_no_plan(command: str) -> None:
    """A pattern, a folder and a name without a plan end the command with 2."""
    for word in ("nowhere*", "nowhere/*.yaml", "docs/pictures", "nowhere"):
        words = [word, "guangzhou"] if command == "compare" else [word]
        result = run(*command.split(), *words, *COMMANDS.get(command, []), status=2)
        assert "error[no-plan-found]" in result.output or "error[unknown-plan]" in result.output


@pytest.mark.parametrize("command", [*COMMANDS, "check"])
def test_a_plan_and_all(command: str) -> None:
    """Both at once are a contradiction."""
    result = run(*command.split(), "guangzhou", "--all", *COMMANDS.get(command, []), status=2)
    assert (result.stdout, "not both" in result.stderr) == ("", True)


def test_check_of_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`check --all` checks every plan, where `check` alone finds none; with actuals beside it it is refused."""
    monkeypatch.chdir(tmp_path)
    run("check", status=2)
    assert run("check", "--all").output == ""
    run("check", "--all", "--plan", "guangzhou", status=2)
