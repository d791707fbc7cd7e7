"""A project's configuration: what it changes in a run, and what is stronger than it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app
from tests.commands.test_gates import plan

ROWS = "indicator,year,value\ngrants,2023,{value}\n"
Run = Callable[..., Result]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two plans, the actuals of each, and the folder that one works in."""
    for name, value in (("foshan", 22), ("foshan-2", 14)):
        plan(tmp_path / "plans" / "deep" / f"{name}.yaml", name)
        (tmp_path / f"{name}-2023.csv").write_text(ROWS.format(value=value))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(project: Path) -> Run:
    """Run a command with a configuration."""

    def with_settings(settings: str, *arguments: str, status: int = 0, **env: str) -> Result:
        (project / ".ipplan.toml").write_text(settings, encoding="utf-8")
        result = CliRunner().invoke(app, arguments, env=env)
        assert result.exit_code == status, result.output
        return result

    return with_settings


def judged(result: Result) -> dict[str, float | None]:
    """Return the value judged of each plan."""
    document: dict[str, Any] = json.loads(result.stdout)
    found = {}
    for one in document.get("plans", [document]):
        actual = one["indicators"][0]["actual"]
        found[one["plan"]["id"]] = actual and actual["value"]
    return found


SETTINGS = 'plans = ["plans"]\nactuals = "*.csv"\n'


def test_plans_and_actuals_of_the_project(run: Run) -> None:
    """Without a word `status` judges the project's plans by its actuals, each by the file that holds its id."""
    assert judged(run(SETTINGS, "status", "--format", "json")) == {"foshan": 22, "foshan-2": 14}
    assert judged(run(SETTINGS, "status", "--all", "--format", "json")) == {"foshan": 22, "foshan-2": 14}
    assert judged(run(SETTINGS, "status", "foshan-2", "--format", "json")) == {"foshan-2": 14}
    assert judged(run(SETTINGS, "status", "foshan", "--format", "json")) == {"foshan": 22}


def test_the_plans_that_ship_are_found_by_name_alone(run: Run) -> None:
    """`--all` means the project; a plan that ships is not part of it, and the project's files are none of its."""
    assert "guangzhou" in run(SETTINGS, "list").stdout
    result = run(SETTINGS, "status", "guangzhou", status=2)
    assert "actuals are needed" in result.stderr


def test_the_command_line_is_stronger(run: Run, project: Path) -> None:
    """Actuals that are named are the only ones, plans that are named too."""
    other = project / "other.tsv"
    other.write_text(ROWS.format(value=19).replace(",", "\t"))
    asked = ("status", "foshan", "-a", "other.tsv", "--format", "json")
    assert judged(run(SETTINGS, *asked)) == {"foshan": 19}
    result = run(SETTINGS, "status", "foshan", "foshan-2023.csv", status=2)
    assert "give it after -a" in result.stderr


def test_a_folder_below_and_paths_of_the_file(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths start at the folder of the configuration, wherever below it one works."""
    run(SETTINGS, "list")
    monkeypatch.chdir(project / "plans" / "deep")
    result = CliRunner().invoke(app, ["status", "--format", "json"])
    assert judged(result) == {"foshan": 22, "foshan-2": 14}
    assert CliRunner().invoke(app, ["check"]).stderr == "plan files checked in ../../plans: 2\n"


def test_ids_twice_are_refused(run: Run, project: Path) -> None:
    """Two files with one id would share their actuals; the same file under two names is one plan."""
    plan(project / "plans" / "old" / "foshan.yaml", "foshan")
    result = run(SETTINGS, "status", "--all", status=2)
    assert "old/foshan.yaml:1:5: error[duplicate-plan-id]" in result.stderr
    assert run(SETTINGS, "status", "--all", "--keep-going", status=2).stdout.count("grants") == 2
    same = run(SETTINGS, "status", "foshan", "plans/deep/foshan.yaml", "--format", "csv").stdout
    assert len(same.splitlines()) == 2


def test_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option is stronger than the variable, that than the file, and the file than the locale."""
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    settings = 'lang = "zh"\n'
    chinese, english = "广州市知识产权", "Guangzhou 14th"
    assert chinese in run(settings, "list").stdout
    assert english in run(settings, "list", IPPLAN_LANG="en").stdout
    assert english in run(settings, "list", "--lang", "en").stdout
    assert chinese in run('lang = "en"\n', "list", "--lang", "zh").stdout
    assert english in run("", "list").stdout


def test_strict(run: Run, project: Path) -> None:
    """Warnings fail as with --strict, for plans and for actuals; --no-strict takes it back."""
    sheet = project / "foshan-2023.csv"
    sheet.write_text(sheet.read_text() + "unheard-of,2023,1\n")
    asked = ("status", "foshan", "-a", sheet.name)
    assert "--strict: nothing was judged" in run(f"{SETTINGS}strict = true", *asked, status=2).stderr
    run(f"{SETTINGS}strict = true", *asked, "--no-strict")
    file = project / "plans" / "deep" / "foshan.yaml"
    file.write_text(file.read_text().replace("    definition: {zh: 数量, en: The number}\n", ""))
    file.write_text(file.read_text().replace("    source: {table_row: 1}\n", ""))
    run("strict = true", "check", str(file), status=1)
    run("strict = true", "check", "--no-strict", str(file))
    run("", "check", str(file))


def test_codes(run: Run, project: Path) -> None:
    """Codes are ignored everywhere or in some files; what the command line says takes the place of either list."""
    for name in ("foshan", "foshan-2"):
        file = project / "plans" / "deep" / f"{name}.yaml"
        file.write_text(file.read_text().replace("    source: {table_row: 1}\n", ""))
    here = ("check", "plans")

    def found(settings: str, *arguments: str) -> int:
        return run(settings, *here, *arguments).stdout.count("missing-locator")

    assert found("") == 2
    assert found('ignore = ["missing-locator"]') == 0
    assert found('select = ["plan-id"]') == 0
    assert found('ignore = ["missing-locator"]', "--ignore", "plan-id") == 2
    for pattern in ("plans/deep/foshan.yaml", "foshan.yaml", "plans/*/foshan.yaml", "*n.yaml"):
        assert found(f'per-file-ignores = {{"{pattern}" = "missing-locator"}}') == 1, pattern
    for pattern in ("plans", "plans/deep", "**/deep/*", "*.yaml"):
        assert found(f'per-file-ignores = {{"{pattern}" = "missing-locator"}}') == 0, pattern
    assert found('per-file-ignores = {"foshan" = "missing-locator", "deep.yaml" = "missing-locator"}') == 2


def test_cuts(run: Run, project: Path) -> None:
    """Plans without cuts of their own are judged by the project's; a plan that says the usual ones keeps them."""

    def status(settings: str) -> Any:
        return json.loads(run(f"{SETTINGS}{settings}", "status", "foshan", "--format", "json").stdout)

    usual = status("")
    assert (usual["indicators"][0]["status"], usual.get("cuts")) == ("ahead", None)
    stricter = status("cuts = {ahead = 1.4}")
    assert stricter["indicators"][0]["status"] == "on_track"
    assert stricter["cuts"] == {"ahead": 1.4, "on_track": 0.95, "on_track_binding": 1, "lagging": 0.6, "off_track": 0}
    text = run(f"{SETTINGS}cuts = {{ahead = 1.4}}", "status", "foshan").output
    assert "cuts set by the plan or by the project: ahead 1.4, on track 0.95" in text
    file = project / "plans" / "deep" / "foshan.yaml"
    file.write_text(f"{file.read_text()}assessment: {{ahead: 1.05}}\n")
    assert status("cuts = {ahead = 1.4}")["indicators"][0]["status"] == "ahead"


NOTES = "# 2023\n\n### Problems\n\n{said}\n"


def test_notes(run: Run, project: Path) -> None:
    """A report takes the notes whose file holds the plan's id, else those of no plan; --notes is stronger."""
    asked = ("report", "foshan", "--format", "md")
    (project / "notes").mkdir()
    for name, said in (("foshan", "of one"), ("foshan-2", "of two")):
        (project / "notes" / f"{name}.md").write_text(NOTES.format(said=said))
    settings = f'{SETTINGS}notes = "notes"\n'
    assert "of one" in run(settings, *asked).stdout
    assert "of two" in run(settings, "report", "foshan-2", "--format", "md").stdout
    (project / "mine.md").write_text(NOTES.format(said="mine"))
    assert "mine" in run(settings, *asked, "--notes", "mine.md").stdout
    assert "mine" in run(f'{SETTINGS}notes = "mine.md"\n', *asked).stdout
    (project / "notes" / "foshan.md").unlink()
    assert "of two" not in run(settings, *asked).stdout


@pytest.mark.parametrize(
    ("setting", "arguments"),
    [("plans", ["check"]), ("plans", ["status", "--all"]), ("actuals", ["status", "foshan"]), ("actuals", ["status"])],
    ids=str,
)
def test_what_finds_nothing_is_said(run: Run, setting: str, arguments: list[str]) -> None:
    """A word that no file fits is an error of the configuration, at its line, where it is needed."""
    settings, line, word = {
        "plans": (SETTINGS.replace('["plans"]', '["plans", "gone/*.yaml"]'), 1, "gone/*.yaml"),
        "actuals": (SETTINGS.replace("*.csv", "data/*.csv"), 2, "data/*.csv"),
    }[setting]
    result = run(settings, *arguments, status=2)
    assert f".ipplan.toml:{line}: error[setting-finds-nothing]: `{setting}`: no file fits `{word}`" in result.output
    run(settings, "list")


def test_commands_that_need_no_actuals_take_none(run: Run) -> None:
    """`targets` and `diff` do not judge; `explain` and `compare` do where there are actuals."""
    run(SETTINGS, "targets", "foshan")
    run(SETTINGS, "diff", "foshan", "foshan-2")
    assert "22" in run(SETTINGS, "explain", "foshan", "grants").stdout
    assert "eurostat" in run(SETTINGS, "methods").stdout
    assert json.loads(run(SETTINGS, "methods", "foshan", "--format", "json").stdout)["as_of"] == 2023


def test_a_wrong_configuration_ends_every_command_but_those_about_it(run: Run) -> None:
    """All that is wrong is said, nothing is judged, and help is there all the same."""
    wrong = 'ignore = ["plan-idd", "yaml-syntax"]\nlang = "fr"\n'
    for arguments in (["list"], ["check", "guangzhou"], ["status", "guangzhou", "-a", "x.csv"]):
        result = run(wrong, *arguments, status=2)
        assert result.stdout == ""
        assert [line.split("]")[0] for line in result.stderr.splitlines()[::2]] == [
            ".ipplan.toml:1: error[setting-never-ignored",
            ".ipplan.toml:1: error[setting-unknown-check",
            ".ipplan.toml:2: error[setting-wrong",
        ]
    for fine in (["--help"], ["status", "--help"], ["schema"], ["--version"]):
        run(wrong, *fine)


def test_it_can_be_switched_off(run: Run) -> None:
    """IPPLAN_CONFIG=off runs as if there were none."""
    result = run(SETTINGS, "status", status=2, IPPLAN_CONFIG="off")
    assert "--all for every plan" in result.stderr


def test_an_input_is_never_the_output(run: Run, project: Path) -> None:
    """Actuals that the configuration names are inputs too."""
    before = (project / "foshan-2023.csv").read_text()
    result = run(SETTINGS, "status", "foshan", "-o", "foshan-2023.csv", "--force", status=2)
    assert "is an input" in result.stderr
    assert (project / "foshan-2023.csv").read_text() == before
