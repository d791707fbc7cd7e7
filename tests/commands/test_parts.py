"""Parts of a whole in the commands that show a plan: `targets`, `explain`, `template`, `diff`, `compare`."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

PLAN = str(REPOSITORY / "examples" / "districts.yaml")
ROWS = """indicator,part,year,value
agencies,east,2022,1600
agencies,west,2022,910
agencies,south,2022,690
productivity,,2021,16.1
productivity,,2022,16.9
gdp,,2021,1050
gdp,,2022,1100
"""


def run(*arguments: object) -> str:
    """What a command prints; it succeeds."""
    result = CliRunner().invoke(app, [str(one) for one in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*arguments: object) -> str:
    """What a command says that cannot answer."""
    result = CliRunner().invoke(app, [str(one) for one in arguments])
    assert result.exit_code == 2
    return result.stderr


@pytest.fixture(name="actuals")
def _actuals(tmp_path: Path) -> str:
    (tmp_path / "a.csv").write_text(ROWS)
    return str(tmp_path / "a.csv")


def test_targets_of_parts() -> None:
    """East from 1500 to 1760: 1500 * (1760/1500)^(1/5) = 1548.7, so 1549 in 2021; the whole stands below."""
    lines = run("targets", PLAN, "--by", "district").splitlines()
    rows = [line.split("\t") for line in lines if line.startswith("agencies\t")]
    assert [row[1] for row in rows] == ["-", "east", "west", "south"]
    assert rows[1][2:10] == ["1760", "3.25%", "52", "1549", "1600", "1651", "1705", "1760"]
    assert "part" not in run("targets", PLAN).splitlines()[0].split("\t")


def test_targets_of_parts_as_data() -> None:
    """JSON nests the parts in their whole, CSV has a column for them; both keep every digit."""
    document = json.loads(run("targets", PLAN, "--by", "区", "--format", "json"))
    whole, *others = document["indicators"]
    assert whole["by"]["dimension"]["id"] == "district"
    assert [(part["part"], part["required_step"]) for part in whole["parts"]] == [
        ("east", 52),
        ("west", 30),
        ("south", 20),
    ]
    assert not any("parts" in one for one in others)
    rows = list(csv.DictReader(io.StringIO(run("targets", PLAN, "--by", "district", "--format", "csv"))))
    assert [(row["id"], row["part"]) for row in rows][:3] == [
        ("agencies", ""),
        ("agencies", "east"),
        ("agencies", "west"),
    ]
    assert rows[1]["2021"].startswith("1548.729")


def test_targets_by_nothing_known() -> None:
    """A dimension that is not there is named with those that are."""
    assert "it has district" in refused("targets", PLAN, "--by", "department")
    assert "dimensions" in refused("targets", "guangzhou", "--by", "district")


def test_explain_shows_the_parts(actuals: str) -> None:
    """The whole says which values made it and where each part stands, the worst first."""
    text = run("explain", PLAN, "agencies", "-a", actuals)
    assert "actual 2022: 3,200 (made of its parts: East 1,600, West 910, South 690)" in text
    assert "West: from 900, target >= 1,050, now 910, off track, 45% of what is missing" in text
    document = json.loads(run("explain", PLAN, "agencies", "-a", actuals, "--format", "json"))
    assert [part["part"] for part in document["indicator"]["parts"]] == ["west", "east", "south"]


def test_explain_one_part(actuals: str) -> None:
    """A part is explained by its own numbers, called by id or name."""
    text = run("explain", PLAN, "agencies", "-a", actuals, "--part", "西区", "--lang", "zh")
    assert text.startswith("西区（west）")
    assert "规划值 2025 年：≥1,050" in text
    assert "west, east, south" in refused("explain", PLAN, "agencies", "-a", actuals, "--part", "north")
    assert "not divided" in refused("explain", PLAN, "productivity", "-a", actuals, "--part", "west")


def test_explain_says_what_was_derived(actuals: str) -> None:
    """16.9/16.1 - 1100/1050 is 0.207 percentage points; every operand is named with its year."""
    text = run("explain", PLAN, "productivity-above-gdp", "-a", actuals)
    assert "derived from Labour productivity 16.9, Labour productivity (2021) 16.1, GDP 1,100, GDP (2021) 1,050" in text


def filled(sheet: str, values: dict[tuple[str, str], int | str]) -> str:
    """The sheet with values in the rows of these indicators and parts."""
    rows = list(csv.reader(io.StringIO(sheet.lstrip("\ufeff"))))
    header = rows[0]
    for row in rows[1:]:
        key = (row[0], row[header.index("part")])
        row[header.index("value")] = str(values.get(key, ""))
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def test_template_asks_for_parts_and_series(tmp_path: Path) -> None:
    """Every part, the whole and the series have a row; what is filled in comes back as it was asked for."""
    sheet = run("template", PLAN, "--year", 2022, "--lang", "en")
    rows = list(csv.DictReader(io.StringIO(sheet.lstrip("\ufeff"))))
    assert [(row["indicator"], row["part"]) for row in rows] == [
        ("agencies", "East"), ("agencies", "West"), ("agencies", "South"), ("agencies", ""),
        ("productivity", ""), ("productivity-above-gdp", ""), ("gdp", ""),
    ]  # fmt: skip
    assert rows[0]["asked"] == "the value in the year; target of 2025: >= 1,760"
    assert rows[3]["asked"].endswith("leave it blank for years in which every district is filled in")
    values: dict[tuple[str, str], int | str] = {("agencies", "East"): 1600, ("agencies", "West"): 910}
    (tmp_path / "2022.csv").write_text(filled(sheet, {**values, ("agencies", "South"): 690}))
    document: dict[str, Any] = json.loads(run("status", PLAN, "-a", tmp_path / "2022.csv", "-f", "json", "-q"))
    assert document["indicators"][0]["actual"]["value"] == 3200


def test_template_workbook_has_the_parts(tmp_path: Path) -> None:
    """The workbook has the same rows, and a column of the parts."""
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    run("template", PLAN, "-o", tmp_path / "t.xlsx", "--lang", "zh")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(number for number, row in enumerate(rows) if "部分" in row)
    name, part = rows[head].index("指标名称"), rows[head].index("部分")
    assert [(row[name], row[part]) for row in rows[head + 1 : head + 6]] == [
        ("知识产权服务机构", "东区"), ("知识产权服务机构", "西区"), ("知识产权服务机构", "南区"),
        ("知识产权服务机构", ""), ("全员劳动生产率", ""),
    ]  # fmt: skip


def test_template_speaks_of_every_kind() -> None:
    """What is never judged, what counts in every year and what was revised is asked for in words of its own."""
    plan = REPOSITORY / "tests" / "plans" / "every-kind.yaml"
    sheet = csv.DictReader(io.StringIO(run("template", plan, "--lang", "en").lstrip("\ufeff")))
    asked = {row["indicator"]: row["asked"] for row in sheet}
    assert asked["observed"] == "the value in the year; no target, only observed"
    assert asked["every-year"] == "the value in the year; up to 2025 >= 8 every year"
    assert asked["steady"] == "the value in the year; the plan wants it to grow every year"
    assert asked["revised"] == "the value in the year; target of 2025: >= 4,500"
    assert asked["done"].startswith("done or not")


@pytest.fixture(name="other")
def _other(tmp_path: Path) -> str:
    """The plan with the parts of one indicator averaged, other numbers for the west and another name of the south."""
    text = Path(PLAN).read_text(encoding="utf-8").replace("combine: sum", "combine: mean")
    text = text.replace("west: {baseline: 900, target: {at_least: 1050}}", "west: {target: {at_least: 1100}}")
    text = text.replace("derive: {difference: [{growth: productivity}, {growth: gdp}]}", "baseline: 1")
    (tmp_path / "other.yaml").write_text(text.replace("南区, en: South", "南山区, en: South"), encoding="utf-8")
    return str(tmp_path / "other.yaml")


def test_diff_of_parts(other: str) -> None:
    """What changed of one part is a row of its own, in words; the data keep the whole field."""

    def cells(language: str) -> list[list[str]]:
        lines = run("diff", PLAN, other, "--lang", language).splitlines()
        return [line.split("\t") for line in lines]

    english = cells("en")
    assert ["agencies", "parts", "sum", "mean", "IP service agencies"] in english
    assert ["agencies", "west: target", ">= 1,050", ">= 1,100", "IP service agencies"] in english
    assert ["agencies", "west: baseline", "900", "-", "IP service agencies"] in english
    named = ["维度", "district: 东区、西区、南区", "district: 东区、西区、南山区", "示例市知识产权规划"]
    assert named in [row[1:] for row in cells("zh")]
    document = json.loads(run("diff", PLAN, other, "--format", "json"))
    assert document["indicators"][0]["fields"]["by"]["new"]["combine"] == "mean"


def test_compare_of_parts(other: str) -> None:
    """A whole that is a sum here and a mean there is no like for like, nor is a derived value and a reported one."""
    file = Path(other)
    file.write_text(file.read_text(encoding="utf-8").replace("id: districts", "id: other", 1), encoding="utf-8")
    document = json.loads(run("compare", PLAN, other, "--format", "json"))
    codes = {one["id"]: [warning["code"] for warning in one["warnings"]] for one in document["shared"]}
    assert "combine_differs" in codes["agencies"]
    assert "derived_differs" in codes["productivity-above-gdp"]
    assert codes["productivity"] == []
    assert [side["by"]["combine"] for side in document["shared"][0]["sides"]] == ["sum", "mean"]
    said = CliRunner().invoke(app, ["compare", PLAN, other, "--lang", "zh"]).stderr
    assert "由各部分得出全体的方法不同" in said
    assert "一处推算、一处填报" in said


def test_a_whole_that_its_parts_contradict_is_used(tmp_path: Path) -> None:
    """The whole's own value decides: it is warned about, and is no place that was not used."""
    (tmp_path / "a.csv").write_text(ROWS + "agencies,,2022,3300\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["status", PLAN, "-a", str(tmp_path / "a.csv"), "--only", "agencies"])
    assert result.exit_code == 0
    assert "warning[parts-apart]" in result.stderr
    assert "3300" in result.stdout
    assert "not used" not in result.stdout
