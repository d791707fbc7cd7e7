"""`ipplan init`: a blank plan file, and one from an indicator table."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app
from ipplan.commands.plan_check import check_plans
from ipplan.loading import checked
from ipplan.model.plan import Indicator, Plan
from tests.running import REPOSITORY, surroundings

TABLES = {"guangzhou": "guangzhou.tsv", "shantou": "shantou.csv"}
# What the table alone does not decide, and what the prose says: additions, not stocks.
BY_PROSE = {"national-provincial-ip-enterprises": "increase", "municipal-ip-enterprises": "increase"}


def init(*arguments: str) -> Result:
    """A run of the command."""
    return CliRunner().invoke(app, ["init", *arguments])


def filled_in(path: Path, **fields: str) -> Path:
    """The file with every empty field filled in, as a person would."""
    lines, field = [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        text = line.split("  #")[0].rstrip()
        key = text.strip(" -").removesuffix(":")
        field = key if key not in {"zh", "en"} else field
        empty = text.endswith(":") and key not in {"name", "title", "region", "indicators"}
        opens = key in {"unit", "data_source"} and "#" not in line
        if empty and not opens:
            lines.append(f"{text} {fields.get(key, fields.get(field, '说明'))}")
        else:
            lines.append(text.replace("at_least:}", "at_least: 30}"))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def drafted(name: str, folder: Path, *arguments: str) -> Plan:
    """The plan that the table of a plan's document becomes."""
    path = folder / f"{name}.yaml"
    table = str(Path(__file__).parent / TABLES[name])
    years = ("--baseline-year", "2020", "--target-year", "2025")
    assert init(name, "--from", table, "--output", str(path), *years, *arguments).exit_code == 0
    filled_in(path)
    assert check_plans([path]) == []
    file, _ = checked(path)
    assert file is not None
    return file.plan


def shipped(name: str) -> list[Indicator]:
    """The table's rows of the plan that ships."""
    file, _ = checked(REPOSITORY / "plans" / f"{name}.yaml")
    assert file is not None
    return [indicator for indicator in file.plan.indicators if indicator.group == "table"]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", TABLES)
def test_tables_of_the_documents(name: str, language: str, tmp_path: Path) -> None:
    """The tables of both documents become the plans that ship, as far as the tables decide."""
    plan = drafted(name, tmp_path, "--lang", language)
    for mine, theirs in zip(plan.indicators, shipped(name), strict=True):
        assert (mine.id, mine.name, mine.unit) == (theirs.id, theirs.name, theirs.unit)
        assert mine.measure == ("level" if mine.id in BY_PROSE else theirs.measure), mine.id
        assert theirs.measure == BY_PROSE.get(mine.id, theirs.measure)
        assert mine.target.figure
        assert theirs.target.figure
        assert mine.target.figure.value == theirs.target.figure.value
        if name == "guangzhou":
            assert (mine.baseline, mine.target.kind) == (theirs.baseline, theirs.target.kind)
            assert (mine.path_kind, mine.timing) == (theirs.path_kind, theirs.timing)
        elif mine.id not in BY_PROSE:
            assert (mine.path_kind, mine.timing) == (theirs.path_kind, theirs.timing)


def test_what_the_table_leaves_open_is_marked(tmp_path: Path) -> None:
    """Where the table does not decide, the line says that a person must, and why."""
    drafted("shantou", tmp_path)
    path = tmp_path / "s.yaml"
    init("s", "--from", str(Path(__file__).parent / "shantou.csv"), "--output", str(path))
    text = path.read_text(encoding="utf-8")
    for key in BY_PROSE:
        block = text.split(f"id: {key}")[1].split("\n  - id:")[0]
        assert re.search(r"measure: level +# DECIDE: no baseline: .*increase", block)
    assert re.search(r"measure: period_total +# DECIDE: ", text)
    assert "baseline_year:  " in text


ROWS = [
    ("单位地区生产总值能耗降低（%）,——,17,", ("relative_change", "at_most", -17, "")),
    ("城镇调查失业率（%）,5.1,＜5.5,", ("level", "less_than", 5.5, "linear")),
    ("专利代理机构（家）,30,≥50,", ("level", "at_least", 50, "geometric")),
    ("技术合同成交额（亿元）,100,突破200亿元,", ("level", "more_than", 200, "geometric")),
    ("新增上市企业（家）,——,20家以上,", ("increase", "at_least", 20, "linear")),
    ("新建学校（所）,——,[12],", ("period_total", "at_least", 12, "linear")),
    ("审查周期（月）,20,14,", ("level", "at_most", 14, "geometric")),
    ("有效商标量（万件）,20,30,", ("level", "at_least", 30, "geometric")),
    ("净出口（亿元）,-5,3,", ("level", "at_least", 3, "linear")),
    ("1.其中：著作权登记量①(件/年),1.2万,2万,", ("level", "at_least", 20000, "geometric")),
]


@pytest.mark.parametrize(("row", "expected"), ROWS, ids=[row.split("（", maxsplit=1)[0] for row, _ in ROWS])
def test_choices(row: str, expected: tuple[str, str, float, str], tmp_path: Path) -> None:
    """Measure, bound, number and path follow from the name, the unit and what stands in the cells."""
    path = tmp_path / "p.yaml"
    assert init("p", "--title", "某市“十四五”规划", "--indicator", row, "-o", str(path)).exit_code == 0
    filled_in(path, id="x", timing="over_period")
    file, problems = checked(path)
    assert file is not None, problems
    (one,) = file.plan.indicators
    assert (file.plan.baseline_year, file.plan.target_year) == (2020, 2025)
    assert one.target.figure is not None
    measure, bound, target, kind = expected
    assert (one.measure, one.target.kind, float(one.target.figure.value)) == (measure, bound, target)
    assert not kind or one.path_kind == kind


def test_what_is_not_understood_is_kept(tmp_path: Path) -> None:
    """Cells that hold no number, columns of another kind and rows without numbers stand in comments."""
    table = tmp_path / "t.csv"
    table.write_text(
        "序号;指标;单位;2020年;2025年;牵头单位;属性\n;一、创造;;;;;\n1;创新指数;分;——;稳步提升;科技局;约束性\n",
        encoding="gb18030",
    )
    path = tmp_path / "p.yaml"
    assert init("p", "--from", str(table), "-o", str(path)).exit_code == 0
    text = path.read_text(encoding="utf-8")
    assert "  # 一、创造\n" in text
    assert "# DECIDE: the table also has: 稳步提升；牵头单位: 科技局" in text
    assert re.search(r"target: grow +# DECIDE: ", text)
    assert re.search(r"nature: binding +# the table says", text)
    assert "baseline_year: 2020" in text
    assert "      zh: 创新指数\n" in text


def test_blank(tmp_path: Path) -> None:
    """Without a table the file has one indicator to fill in; filled in, `check` has nothing to say."""
    path = tmp_path / "foshan.yaml"
    result = init("foshan", "-o", str(path))
    assert (result.exit_code, result.stdout) == (0, "")
    assert check_plans([path])
    filled_in(path, id="patents", baseline="20", baseline_year="2020", target_year="2025", timing="over_period")
    assert check_plans([path]) == []


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A file that is there stays as it is."""
    path = tmp_path / "foshan.yaml"
    path.write_text("mine")
    result = init("foshan", "-o", str(path))
    assert (result.exit_code, path.read_text()) == (2, "mine")
    assert "exists and is never overwritten" in result.stderr


@pytest.mark.parametrize("name", ["Foshan", "佛山", "../x", "a_b"])
def test_names(name: str) -> None:
    """The name is an id, and the file's."""
    assert init(name).exit_code == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty-table"), (b"a,b\n1,2\n", "no-indicator-column"), ("指标,备注\nx,y\n".encode(), "no-value-column"),
     ("指标,数值\n".encode(), "no-rows"), (b"PK\x03\x04 ", "unreadable-workbook")],
)  # fmt: skip
def test_no_table(content: bytes, code: str, tmp_path: Path) -> None:
    """What is no indicator table is refused with the reason, and nothing is written."""
    table = tmp_path / "t.csv"
    table.write_bytes(content)
    result = init("p", "--from", str(table), "-o", str(tmp_path / "p.yaml"))
    assert result.exit_code == 2
    assert f"error[{code}]" in result.stderr
    assert not (tmp_path / "p.yaml").exists()


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
