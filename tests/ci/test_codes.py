"""`ipplan check --list`, `--explain`, `--select`, `--ignore`, and the lines that a terminal shows."""

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app
from ipplan.wording.codes.configuration import CONFIGURATION
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.table import ACTUALS, PLANS
from tests.support.sessions import on_terminal

DOUBTFUL = "tests/ci/doubtful/plans/foshan.yaml"
BAD = "tests/ci/bad/plans/foshan.yaml"


def check(*arguments: str) -> Result:
    """A run of the command."""
    return CliRunner().invoke(app, ["check", *arguments])


def codes(result: Result) -> list[str]:
    """The codes that a run shows."""
    return [line.split("[")[1].split("]")[0] for line in result.stdout.splitlines() if not line.startswith("  ")]


def test_list() -> None:
    """Every code is listed with its severity, in each format, in both languages."""
    rows = list(csv.DictReader(io.StringIO(check("--list", "--format", "csv").stdout)))
    assert {row["code"] for row in rows} == {*PLANS, *ACTUALS, *NOTES, *CONFIGURATION}
    assert {row["severity"] for row in rows} == {"error", "warning", "note"}
    document = json.loads(check("--list", "--format", "json").stdout)
    assert [entry["code"] for entry in document["checks"]] == [row["code"] for row in rows]
    plain = check("--list", "--lang", "zh").stdout.splitlines()
    assert plain[0].split() == ["code", "severity", "kind", "says"]
    assert len(plain) == len(rows) + 1
    assert "{" not in "".join(line for line in plain if "zh:" not in line and "at_least" not in line)


def explained(code: str) -> bool:
    """True if a code is explained in both languages; a named check with its rule, its reason and an example."""
    english, chinese = check("--explain", code, "--lang", "en"), check("--explain", code, "--lang", "zh")
    parts = ("rule", "why", "example") if "checking plans" in english.stdout.splitlines()[0] else ()
    return (
        (english.exit_code, chinese.exit_code) == (0, 0)
        and english.stdout.startswith(f"{code} (")
        and "  办法：" in chinese.stdout
        and all(f"  {part}: " in english.stdout for part in ("hint", *parts))
    )


def test_explain() -> None:
    """Each code says what it is about."""
    assert [code for code in sorted({*PLANS, *ACTUALS}) if not explained(code)] == []


def test_explain_in_whole() -> None:
    """What is said of one check, word for word."""
    assert check("--explain", "hold-not-marked").stdout == (
        "hold-not-marked (warning, checking plans)\n"
        "  says: the target … equals the baseline\n"
        "  hint: write hold: true if it is to be kept; else check the numbers\n"
        "  rule: A target that equals the baseline is marked with `hold: true`.\n"
        "  why: a number that is to be kept and one that was copied into the wrong column look alike.\n"
        "  example: `baseline: 47` with `target: {at_least: 47}`.\n"
        "  to ignore: a comment in that line, # ipplan: ignore[hold-not-marked] reason; or --ignore hold-not-marked\n"
    )


@pytest.mark.parametrize("option", ["--explain", "--select", "--ignore"])
def test_unknown_code(option: str) -> None:
    """A code that does not exist is a usage error, with what may be meant."""
    result = check(option, "sizes-appart", DOUBTFUL)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "ipplan: there is no check `sizes-appart`; did you mean `sizes-apart`?\n"
    assert "--list" in check(option, "qqq", DOUBTFUL).stderr


def test_no_such_format_of_the_list() -> None:
    """Formats of problems that a list has not are a usage error."""
    assert check("--list", "--format", "sarif").exit_code == 2


def test_select_and_ignore() -> None:
    """Codes are chosen or left out, several separated by commas, and the exit status follows what is left."""
    found = ["missing-locator", "sizes-apart", "ignore-without-reason"]
    assert codes(check(DOUBTFUL)) == found
    assert codes(check("--select", "sizes-apart", DOUBTFUL)) == ["sizes-apart"]
    assert codes(check("--ignore", "sizes-apart, missing-locator", DOUBTFUL)) == found[2:]
    assert codes(check("--select", "sizes-apart,missing-locator", "--ignore", "sizes-apart", DOUBTFUL)) == found[:1]
    quiet = check("--strict", "--ignore", ",".join(found), DOUBTFUL)
    assert (quiet.exit_code, quiet.stdout) == (0, "")
    assert check("--strict", DOUBTFUL).exit_code == 1
    assert check(DOUBTFUL).exit_code == 0


def test_what_cannot_be_read_is_always_shown() -> None:
    """What keeps a file from being read can neither be deselected nor left out: nothing else was looked at."""
    assert codes(check("--select", "sizes-apart", BAD)) == ["wrong-type"]
    result = check("--ignore", "wrong-type", BAD)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "makes a file unreadable" in result.stderr


def test_on_a_terminal() -> None:
    """A terminal shows the line with a caret at the place, a pipe does not."""
    said = on_terminal(f"ipplan check {DOUBTFUL} --select sizes-apart")
    assert said.splitlines() == [
        f"{DOUBTFUL}:17:13: warning[sizes-apart]: baseline 3 and target 30,000 are a hundred times apart",
        "   17 |     target: {at_least: 30000}  # ipplan: ignore[sizes-apart]",
        "      |             ^",
        "  hint: is a 万 (ten thousand) lost, or are the units different?",
    ]
    assert "^" not in check(DOUBTFUL).stdout


def test_excerpts_of_actuals(tmp_path: Path) -> None:
    """The lines of actuals are shown in whatever encoding they are."""
    actuals = tmp_path / "2023.csv"
    actuals.write_text("指标,数值\n海外发明专利授权量,很多\n", encoding="gb18030")
    said = on_terminal(f"ipplan check --plan guangzhou {actuals}").splitlines()
    assert said[1:3] == ["    2 | 海外发明专利授权量,很多", f"      | {' ' * 19}^"]


def test_files_that_are_no_lines() -> None:
    """A file that is not there has no line to show."""
    assert len(on_terminal("ipplan check gone.yaml").splitlines()) == 2
