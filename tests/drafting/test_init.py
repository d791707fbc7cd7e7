"""`ipplan init`: a blank plan file, and one from a document."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.checking import Given, check_plans
from ipplan.cli import app
from ipplan.loading import checked
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import has_errors
from tests.support.running import REPOSITORY, surroundings

HERE = Path(__file__).parent
TABLES = {"guangzhou": "guangzhou.tsv", "shantou": "shantou.csv"}
# What the table alone does not decide, and what the prose says: additions, not stocks.
BY_PROSE = {"national-provincial-ip-enterprises": "increase", "municipal-ip-enterprises": "increase"}


def init(*arguments: str, input: str | None = None) -> Result:  # noqa: A002 - the runner's own word
    """A run of the command."""
    return CliRunner().invoke(app, ["init", *arguments], input)


def decided(path: Path, **values: str) -> Path:
    """The file as a person leaves it: every DECIDE answered, by the value given for its field or as proposed."""
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        text = re.sub(r"\s+# DECIDE.*$", "", line)
        field = text.strip(" -").split(":")[0]
        lines.append(re.sub(r"\bDECIDE\b", values.get(field, "件"), text) if not line.startswith("#") else line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def plan_of(path: Path) -> Plan:
    """The plan of a file without errors."""
    assert not has_errors(check_plans([Given(path)]))
    file, _ = checked(path)
    assert file is not None
    return file.plan


def shipped(name: str) -> list[Indicator]:
    """The table's rows of the plan that ships."""
    return [one for one in plan_of(REPOSITORY / "plans" / f"{name}.yaml").indicators if one.group == "table"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", TABLES)
def test_tables_of_the_documents(name: str, language: str, tmp_path: Path) -> None:
    """The tables of both documents become the plans that ship, as far as the tables decide."""
    path = tmp_path / f"{name}.yaml"
    years = ("--baseline-year", "2020", "--target-year", "2025")
    table = str(HERE / TABLES[name])
    assert init(name, "--from", table, "-o", str(path), *years, "--lang", language).exit_code == 0
    for mine, theirs in zip(plan_of(decided(path)).indicators, shipped(name), strict=True):
        assert (mine.id, mine.name, mine.unit) == (theirs.id, theirs.name, theirs.unit)
        assert mine.measure == ("level" if mine.id in BY_PROSE else theirs.measure), mine.id
        assert theirs.measure == BY_PROSE.get(mine.id, theirs.measure)
        assert mine.target.figure
        assert theirs.target.figure
        assert mine.target.figure.value == theirs.target.figure.value
        if name == "guangzhou":
            assert (mine.baseline, mine.target.kind) == (theirs.baseline, theirs.target.kind)


DOCUMENTS = REPOSITORY.parent / "shared" / "sources"


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents of the plans are not here")
@pytest.mark.parametrize("name", TABLES)
def test_whole_documents(name: str, tmp_path: Path) -> None:
    """From the whole document the table's rows are those of the plan that ships, with bounds, measures and sections."""
    path = tmp_path / f"{name}.yaml"
    assert init(name, "--from", str(DOCUMENTS / f"{name}.txt"), "-o", str(path)).exit_code == 0
    assert {problem.code for problem in check_plans([Given(path)]) if problem.severity == "error"} == {"undecided"}
    plan = plan_of(decided(path))
    assert (plan.baseline_year, plan.target_year) == (2020, 2025)
    rows = [one for one in plan.indicators if one.group == "table"]
    for mine, theirs in zip(rows, shipped(name), strict=True):
        assert mine.target.figure
        assert theirs.target.figure
        assert (mine.id, mine.measure, mine.target.kind) == (theirs.id, theirs.measure, theirs.target.kind)
        assert mine.target.figure.value == theirs.target.figure.value
        assert mine.source
        assert theirs.source
        assert (mine.source.section, mine.source.table_row) == (theirs.source.section, theirs.source.table_row)


def test_no_draft_is_judged(tmp_path: Path) -> None:
    """As long as a DECIDE stands in a file, `status` refuses it with its line."""
    path = tmp_path / "p.yaml"
    init(
        "p",
        "--indicator",
        "服务网点（个）,,15",
        "--baseline-year",
        "2020",
        "--target-year",
        "2025",
        "--title",
        "规划",
        "-o",
        str(path),
    )
    actuals = tmp_path / "2023.csv"
    actuals.write_text("指标,数值\n服务网点,12\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["status", str(path), "-a", str(actuals)])
    assert result.exit_code == 2
    assert re.search(r"p\.yaml:\d+:\d+: error\[undecided\]", result.stderr)
    assert result.stdout == ""
    decided(path)
    assert CliRunner().invoke(app, ["status", str(path), "-a", str(actuals)]).exit_code == 0


def test_a_blank_file_waits(tmp_path: Path) -> None:
    """A blank file is YAML whose open places are errors of `check`, each at its line."""
    path = tmp_path / "foshan.yaml"
    result = init("foshan", "-o", str(path))
    assert (result.exit_code, result.stdout) == (0, "")
    found = [problem for problem in check_plans([Given(path)]) if problem.severity == "error"]
    assert {problem.code for problem in found} == {"undecided"}
    values = {"id": "patents", "at_least": "30", "target": "30", "baseline_year": "2020", "target_year": "2025"}
    plan_of(decided(path, **values))


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A file that is there stays as it is."""
    path = tmp_path / "foshan.yaml"
    path.write_text("mine")
    result = init("foshan", "-o", str(path))
    assert (result.exit_code, path.read_text()) == (2, "mine")
    assert "exists and was left as it is" in result.stderr


@pytest.mark.parametrize("arguments", [("Foshan",), ("佛山",), ("../x",), ("a_b",)])
def test_names(arguments: tuple[str, ...]) -> None:
    """The name is an id, and the file's."""
    assert init(*arguments).exit_code == 2


def test_several_tables(tmp_path: Path) -> None:
    """The largest indicator table is taken, the others are named; `--table` takes another."""
    page = tmp_path / "p.md"
    page.write_text(
        "| 指标 | 2025年 |\n|---|---|\n| 甲（个） | 1 |\n| 乙（个） | 2 |\n\n文\n\n| 指标 | 2025年 |\n|--|--|\n| 丙（个） | 3 |\n",  # noqa: E501
        encoding="utf-8",
    )
    first = init("p", "--from", str(page), "-o", "-", "--lang", "en").stdout
    assert "zh: 甲" in first
    assert "another indicator table (--table 2, line 8, 1 row): 指标 | 2025年" in first
    second = init("p", "--from", str(page), "-o", "-", "--table", "2").stdout
    assert "zh: 丙" in second
    assert "zh: 甲" not in second


def test_a_pipe() -> None:
    """A document comes through standard input as well."""
    result = init("p", "--from", "-", "-o", "-", input="指标,2020年,2025年\n专利（件）,20,30\n")
    assert result.exit_code == 0
    assert "zh: 专利" in result.stdout


def test_decisions_at_the_terminal(tmp_path: Path) -> None:
    """`--ask` asks each question with its place; an answer stands in the file, `?` leaves it open."""
    page = tmp_path / "t.csv"
    page.write_text("指标,2025年\n服务网点（个）,15\n投诉（件）,100\n", encoding="utf-8")
    result = init("p", "--from", str(page), "--ask", "-o", "-", "--lang", "en", input="increase\n\nlevel\n?\n")
    assert "[1/4] 服务网点 · measure: level" in result.stderr
    blocks = result.stdout.split("\n  - id:")[1:]
    assert "measure: increase\n" in blocks[0]
    assert re.search(r"target: \{at_least: 15\}\n", blocks[0])
    assert "measure: level\n" in blocks[1]
    assert re.search(r"target: \{at_most: 100\} +# DECIDE", blocks[1])


def test_questions(tmp_path: Path) -> None:
    """On a terminal it asks, and what is answered stands in the file."""
    answers = [
        "某市规划",
        "A plan",
        "某市",
        "A city",
        "20",
        "2020",
        "2025",
        "发明专利授权量（件）",
        "100",
        "≥200",
        "市局",
        "",
    ]
    master, slave = pty.openpty()
    os.write(master, "".join(f"{answer}\n" for answer in answers).encode())
    program = [sys.executable, "-m", "ipplan", "init", "p", "--output", str(tmp_path / "p.yaml")]
    finished = subprocess.run(program, stdin=slave, capture_output=True, check=True, env=surroundings(), cwd=tmp_path)
    os.close(master)
    os.close(slave)
    assert b"Target year" in finished.stderr
    assert finished.stdout == b""
    text = (tmp_path / "p.yaml").read_text(encoding="utf-8")
    for said in (
        "zh: 某市规划",
        "en: A plan",
        "baseline_year: 2020",
        "target_year: 2025",
        "baseline: 100",
        "at_least: 200",
    ):
        assert said in text
