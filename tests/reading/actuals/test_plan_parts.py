"""Values of parts of a whole: by a column that names them, by a column for each, or with the years down the rows."""

from decimal import Decimal
from pathlib import Path

import pytest

from ipplan.loading import load_plan
from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.progress.contradictions import contradictions
from ipplan.reading.actuals.read import read_actuals
from tests.support.running import REPOSITORY

WANTED = {
    ("agencies", "east", 2021): 1540,
    ("agencies", "west", 2021): 905,
    ("agencies", "south", 2021): 640,
    ("agencies", "east", 2022): 1600,
    ("agencies", "west", 2022): 910,
    ("agencies", "south", 2022): 690,
}
LONG = """指标,{column},年份,数值
知识产权服务机构,东区,2021,1540
知识产权服务机构,西区,2021,905
知识产权服务机构,south,2021,640
知识产权服务机构,East,2022,1600
知识产权服务机构,西 区,2022,910
agencies,South,2022,690
"""
SHAPES = {
    "a column for each part": """指标,年份,东区,西区,South
知识产权服务机构,2021,1540,905,640
知识产权服务机构,2022,1600,910,690
""",
    "years across": """指标名称,责任单位,2021年,2022年
知识产权服务机构,东区,1540,1600
知识产权服务机构,西区,905,910
知识产权服务机构,南区,640,690
""",
    "years down the rows": """年份,district,知识产权服务机构
2021,East,1540
2021,West,905
2021,South,640
2022,East,1600
2022,West,910
2022,South,690
""",
    "years above the parts": """指标,2021年,,,2022年,,
,东区,西区,南区,东区,西区,南区
知识产权服务机构,1540,905,640,1600,910,690
""",
}


@pytest.fixture(name="plan", scope="module")
def _plan() -> Plan:
    file, _ = load_plan(str(REPOSITORY / "examples" / "districts.yaml"))
    assert file is not None
    return file.plan


def read(plan: Plan, text: str, folder: Path) -> tuple[dict[tuple[str, str, int], object], list[Problem]]:
    """The values of a file by indicator, part and year, and what is wrong."""
    path = folder / "actuals.csv"
    path.write_text(text, encoding="utf-8")
    actuals, problems = read_actuals([str(path)], [plan])
    found = actuals.observations[plan.id] if actuals else ()
    return {(o.indicator, o.part, o.year): o.value for o in found}, problems


@pytest.mark.parametrize(
    "column",
    ["part", "地区", "区", "区县", "部门", "district", "region", "area", "unit_responsible", "责任单位", "分类"],
)
def test_column_of_parts(plan: Plan, column: str, tmp_path: Path) -> None:
    """What stands in a column says that it names parts, by id or name in either language, whatever its heading."""
    assert read(plan, LONG.format(column=column), tmp_path) == (WANTED, [])


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(plan: Plan, shape: str, tmp_path: Path) -> None:
    """The same values in every shape of table."""
    assert read(plan, SHAPES[shape], tmp_path) == (WANTED, [])


@pytest.mark.parametrize("word", ["", "全市", "合计", "Total", "whole"])
def test_whole(plan: Plan, word: str, tmp_path: Path) -> None:
    """A blank cell and a word for the whole are the whole."""
    text = f"指标,地区,年份,数值\n知识产权服务机构,东区,2021,1540\n知识产权服务机构,{word},2021,3100\n"
    values, problems = read(plan, text, tmp_path)
    assert (values[("agencies", "", 2021)], problems) == (3100, [])


def test_whole_as_a_column(plan: Plan, tmp_path: Path) -> None:
    """The whole may have a column beside its parts; an indicator without parts has its value there."""
    text = "指标,年份,东区,西区,南区,全市\n知识产权服务机构,2021,1540,905,640,3085\n全员劳动生产率,2021,,,,16.1\n"
    values, problems = read(plan, text, tmp_path)
    assert (values[("agencies", "", 2021)], values[("productivity", "", 2021)], problems) == (
        3085,
        Decimal("16.1"),
        [],
    )


def test_a_place_that_is_no_part(plan: Plan, tmp_path: Path) -> None:
    """A district that the plan does not have is not used and said once."""
    rows = ("东区,2021,1510", "北区,2021,800", "北区,2022,830")
    text = "指标,地区,年份,数值\n" + "".join(f"知识产权服务机构,{row}\n" for row in rows)
    values, problems = read(plan, text, tmp_path)
    assert (list(values), [problem.code for problem in problems]) == ([("agencies", "east", 2021)], ["other-part"])


def test_without_the_dimension(tmp_path: Path) -> None:
    """Several places and a plan without that dimension are an error that names the column and says what to do."""
    file, _ = load_plan("guangzhou")
    assert file is not None
    values, problems = read(file.plan, LONG.format(column="地区"), tmp_path)
    assert values == {}
    (problem,) = (problem for problem in problems if problem.severity == "error")
    assert (problem.code, problem.details["column"]) == ("rows-apart", "地区")


def test_series(plan: Plan, tmp_path: Path) -> None:
    """A series is read by its id and its names."""
    values, problems = read(plan, "指标,年份,数值\n地区生产总值,2021,1050\ngdp,2022,1100\n", tmp_path)
    assert (values, problems) == ({("gdp", "", 2021): 1050, ("gdp", "", 2022): 1100}, [])


def test_the_same_value_twice_for_different_parts(plan: Plan, tmp_path: Path) -> None:
    """Values of different parts contradict nothing; two of one part do."""
    text = "指标,地区,年份,数值\n知识产权服务机构,东区,2021,1540\n知识产权服务机构,East,2021,1541\n"
    values, problems = read(plan, text, tmp_path)
    assert (values, [problem.code for problem in problems]) == ({}, ["contradicting-values"])


def test_contradictions(plan: Plan, tmp_path: Path) -> None:
    """Where the whole is not what its parts make, the place of the whole's value is told."""
    text = LONG.format(column="地区") + "知识产权服务机构,全市,2021,3100\n"
    path = tmp_path / "actuals.csv"
    path.write_text(text, encoding="utf-8")
    actuals, _ = read_actuals([str(path)], [plan])
    assert actuals is not None
    (problem,) = contradictions(plan, actuals.observations[plan.id])
    assert (problem.code, problem.place.line) == ("parts-apart", 8)
