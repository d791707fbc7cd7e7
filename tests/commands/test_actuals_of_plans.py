"""Actuals of several plans, of one sheet of a workbook, and their check in CI."""

import csv
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app

SAMPLES = Path(__file__).parents[1] / "actuals"
ALL = """plan,indicator,year,value
guangzhou,high-value-patents-per-10k,2023,26
shantou,high-value-patents-per-10k,2023,1.2
汕头市知识产权“十四五”规划,有效商标注册总量,2023,30万件
"""


def run(*arguments: object) -> Result:
    """A finished run."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """A file with actuals of both plans that ship."""
    file = tmp_path / "all.csv"
    file.write_text(ALL, encoding="utf-8")
    return file


def test_json_of_all(both: Path) -> None:
    """Every plan is an entry of `plans`, and says what it says by itself."""
    document = json.loads(run("status", "--all", "-a", both, "--format", "json").stdout)
    assert list(document) == ["schema_version", "plans", "problems"]
    assert [entry["plan"]["id"] for entry in document["plans"]] == ["guangzhou", "shantou"]
    alone = json.loads(run("status", "shantou", "-a", both, "--format", "json").stdout)
    assert document["plans"][1] == {name: value for name, value in alone.items() if name != "problems"}
    values = {entry["id"]: entry["actual"] for entry in alone["indicators"]}
    assert values["registered-trademarks"]["value"] == 300_000


def test_csv_of_all(both: Path) -> None:
    """The plan is the first column, and there is one header."""
    rows = list(csv.DictReader(run("status", "--all", "-a", both, "--format", "csv").stdout.splitlines()))
    assert next(iter(rows[0])) == "plan"
    found = {(row["plan"], row["id"]): row["actual_value"] for row in rows}
    assert found["guangzhou", "high-value-patents-per-10k"] == "26"
    assert found["shantou", "high-value-patents-per-10k"] == "1.2"
    assert {plan for plan, _ in found} == {"guangzhou", "shantou"}


def test_text_of_all(both: Path) -> None:
    """In a pipe the rows of all plans are one table, each row as it is by itself."""
    pages = [run("status", plan, "-a", both).stdout for plan in ("guangzhou", "shantou")]
    together = run("status", "--all", "-a", both)
    assert together.stdout.splitlines() == [*pages[0].splitlines(), *pages[1].splitlines()[1:]]
    assert "other-plan" not in together.stderr


def test_fail_on_looks_at_all(both: Path) -> None:
    """An indicator of any plan makes the run end with 1."""
    assert run("status", "--all", "-a", both, "--fail-on", "ahead").exit_code == 1
    assert run("status", "--all", "-a", both, "--fail-on", "reversing").exit_code == 0


def test_only_of_all(both: Path) -> None:
    """A plan without the indicator asked for is left out; one that no plan has is an error."""
    document = json.loads(
        run("status", "--all", "-a", both, "--only", "ip-pledge-financing-total", "--format", "json").stdout
    )
    assert [entry["plan"]["id"] for entry in document["plans"]] == ["shantou"]
    unknown = run("status", "--all", "-a", both, "--only", "trademark")
    assert unknown.exit_code == 2
    assert "plan guangzhou, shantou has no indicator `trademark`" in unknown.stderr


def test_a_name_of_both_plans(tmp_path: Path) -> None:
    """A name that both plans have is an error that names both; what only one has needs no column."""
    file = tmp_path / "2023.csv"
    file.write_text("indicator,value\n知识产权质押融资总额,5亿\n", encoding="utf-8")
    assert run("status", "--all", "-a", file).exit_code == 0
    file.write_text("indicator,value\nhigh-value-patents-per-10k,26\n", encoding="utf-8")
    result = run("status", "--all", "-a", file)
    assert (result.exit_code, result.stdout) == (2, "")
    assert '"high-value-patents-per-10k": guangzhou, shantou (1 row)' in result.stderr


@pytest.mark.parametrize(
    ("language", "neither", "two"),
    [("en", "name a plan", "give a plan or --all, not both"), ("zh", "请写明规划", "规划名称与 --all")],
)
def test_a_plan_or_all(language: str, neither: str, two: str) -> None:
    """One plan or --all: neither and both are errors of usage."""
    for arguments, said in (((), neither), (("guangzhou", "--all"), two)):
        result = run("status", *arguments, "-a", "2023.csv", "--lang", language)
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr


def test_no_plan_at_all(monkeypatch: pytest.MonkeyPatch, both: Path) -> None:
    """An empty catalogue has an empty answer."""
    monkeypatch.setattr("ipplan.reading.plans.catalog.directories", lambda *_: [])
    document = json.loads(run("status", "--all", "-a", both, "--format", "json").stdout)
    assert (document["schema_version"], document["plans"]) == (1, [])
    assert {problem["severity"] for problem in document["problems"]} == {"warning"}
    assert run("status", "--all").exit_code == 2


def test_a_plan_with_errors_among_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, both: Path) -> None:
    """With one unsound plan in the catalogue nothing is judged, and its errors are shown."""
    (tmp_path / "broken.yaml").write_text("id: broken\n", encoding="utf-8")
    monkeypatch.setenv("IPPLAN_PATH", str(tmp_path))
    result = run("status", "--all", "-a", both)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "broken.yaml:1:1: error[missing-field]" in result.stderr


def test_check_of_sound_actuals(both: Path) -> None:
    """Sound actuals are checked in silence; a warning is shown, and counts with --strict alone."""
    assert (run("check", "--plan", "guangzhou", "--plan", "shantou", both).stdout) == ""
    for strict, status in ((), 0), (("--strict",), 1):
        result = run("check", "--plan", "guangzhou", both, *strict)
        assert result.exit_code == status
        assert result.stdout.startswith(f"{both}:3:1: warning[other-plan]: ")


def test_notes_are_not_warnings(tmp_path: Path) -> None:
    """What was matched by a name that is not literally the plan's is noted, and nothing to fail on."""
    file = tmp_path / "2023.csv"
    file.write_text("indicator,value\n#海外发明专利授权量（件）,4100\n", encoding="utf-8")
    result = run("check", "--plan", "guangzhou", file, "--strict")
    assert "note[name-matched]" in result.stdout
    assert result.exit_code == 0


def test_check_of_unsound_actuals(tmp_path: Path) -> None:
    """An error of actuals ends with 1, in the form of errors in plan files, as text and as data."""
    file = tmp_path / "2023.csv"
    file.write_text("indicator,value\noverseas-patent-grants,many\n", encoding="utf-8")
    result = run("check", "--plan", "guangzhou", file)
    assert result.exit_code == 1
    assert result.stdout.startswith(f'{file}:2:24: error[not-a-number]: a number is expected, found "many"\n  hint: ')
    (problem,) = json.loads(run("check", "--plan", "guangzhou", file, "--format", "json").stdout)["problems"]
    assert (problem["file"], problem["line"], problem["code"]) == (str(file), 2, "not-a-number")
    assert run("check", "--plan", "guangzhou", tmp_path / "none.csv").exit_code == 2


def test_check_reads_like_status(tmp_path: Path) -> None:
    """What says how actuals are read is the same for `check`."""
    file = tmp_path / "a.csv"
    file.write_text("indicator,value\n海外发明专利授权量,4100\n", encoding="gb18030")
    assert "no-year" in run("check", "--plan", "guangzhou", file).stdout
    assert run("check", "--plan", "guangzhou", file, "--year", "2023").stdout == ""
    assert "wrong-encoding" in run("check", "--plan", "guangzhou", file, "--encoding", "utf-8").stdout


def test_check_without_a_plan(tmp_path: Path) -> None:
    """Actuals without a plan, a plan without actuals, options that are for actuals: each says what to do."""
    cases = {
        (str(tmp_path / "2023.csv"),): "say of which plan: ipplan check --plan PLAN ",
        ("--plan", "guangzhou"): "name the actuals to check: ipplan check --plan guangzhou 2023.csv",
        ("--sheet", "1"): "--sheet is for actuals; give --plan as well",
        ("--plan", "guangzou", "2023.csv"): "did you mean `guangzhou`?",
    }
    for arguments, said in cases.items():
        result = run("check", *arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr


def test_sheet(tmp_path: Path) -> None:
    """`--sheet` chooses among sheets in status, explain and check; another name is told with those that are there."""
    plan = tmp_path / "sample.yaml"
    plan.write_text((SAMPLES / "plan.json").read_text(encoding="utf-8"), encoding="utf-8")
    book = SAMPLES / "several-sheets" / "a.xlsx"
    for command in (("status", plan, "-a", book), ("explain", plan, "patents", "-a", book)):
        assert "several-sheets" in run(*command).stderr
        assert run(*command, "--sheet", "2023").exit_code == 0
        assert 'there is no sheet "x"; there are: 2022, 2023' in run(*command, "--sheet", "x").stderr
    assert run("check", "--plan", plan, book, "--sheet", "2023").exit_code == 0
    assert "several-sheets" in run("check", "--plan", plan, book).stdout


def test_first_and_revised_figures(tmp_path: Path) -> None:
    """The later publication counts, and `explain` shows both with their places."""
    file = tmp_path / "a.csv"
    rows = ("registered-trademarks,2023,300000,2024-03", "registered-trademarks,2023,301000,2024-10")
    file.write_text("\n".join(("indicator,year,value,published", *rows)), encoding="utf-8")
    text = run("explain", "shantou", "registered-trademarks", "-a", file).stdout
    assert f"2023: 301,000 ({file}:3:28, published 2024-10, before that 300,000 ({file}:2:28))" in text


def test_contradiction_of_two_files(tmp_path: Path) -> None:
    """Two values that no date of publication decides between are an error that names both places."""
    files = []
    for name, value in (("a", 300000), ("b", 301000)):
        file = tmp_path / f"{name}.csv"
        file.write_text(f"indicator,year,value\nregistered-trademarks,2023,{value}\n", encoding="utf-8")
        files += ["-a", str(file)]
    result = run("status", "shantou", *files)
    assert (result.exit_code, result.stdout) == (2, "")
    first, second = files[1], files[3]
    assert f"{second}:2:28: error[contradicting-values]: " in result.stderr
    assert f'"301000" here, "300000" at {first}:2:28' in result.stderr


@pytest.mark.parametrize(("option", "used"), [((), 266259), (("--baseline", "actuals"), 260000)])
def test_another_baseline(tmp_path: Path, option: tuple[str, ...], used: int) -> None:
    """A baseline in the actuals that differs from the plan's is noted; `--baseline actuals` counts from it."""
    file = tmp_path / "a.csv"
    rows = "registered-trademarks,2020,260000\nregistered-trademarks,2023,300000\n"
    file.write_text(f"indicator,year,value\n{rows}", encoding="utf-8")
    document = json.loads(run("status", "shantou", "-a", file, "--format", "json", *option).stdout)
    (entry,) = [entry for entry in document["indicators"] if entry["id"] == "registered-trademarks"]
    source = "actuals" if option else "plan"
    assert entry["baseline"] == {"year": 2020, "value": used, "from": source}
    assert [note["code"] for note in entry["notes"]] == [f"baseline_differs_{source}_used", "close_call"]
    assert entry["observed_cagr"] == pytest.approx((300000 / used) ** (1 / 3) - 1, rel=1e-12)


@pytest.mark.parametrize(
    ("written", "status", "mark", "precision"),
    [
        ("突破8亿", "achieved", ">800000000", "above"),
        ("近8亿", "missed", "<800000000", "below"),
        ("8亿以上", "missed", ">=800000000", "at_least"),
        ("约8.1亿", "achieved", "~810000000", "about"),
    ],
)
def test_approximate_values(tmp_path: Path, written: str, status: str, mark: str, precision: str) -> None:
    """突破8亿 exceeds 800 million, 近8亿 does not reach it; the value is marked wherever it is shown."""
    file = tmp_path / "2025.csv"
    file.write_text(f"indicator,value\nip-pledge-financing-total,{written}\n", encoding="utf-8")
    shown = run("status", "shantou", "-a", file, "--only", "ip-pledge-financing-total")
    assert shown.stdout.splitlines()[1].split("\t")[4:7] == [status, "2025", mark]
    assert written in shown.stderr
    document = json.loads(run("status", "shantou", "-a", file, "--format", "json").stdout)
    (entry,) = [entry for entry in document["indicators"] if entry["id"] == "ip-pledge-financing-total"]
    assert entry["actual"]["precision"] == precision
    assert f"value_{precision}" in [note["code"] for note in entry["notes"]]
