"""Which columns are read for what."""

import pytest

from ipplan.problem import NONE, Place
from ipplan.reading.actuals.header import find_header
from ipplan.reading.actuals.layout import Below, Layout, ValueColumn, read_layout
from ipplan.reading.cells.period import Period
from ipplan.reading.cells.unit import read_unit

NAMES = {"patents", "专利", "i1"}


def read(*rows: str, subject: str = "") -> tuple[Layout | None, list[tuple[str, int]]]:
    """The layout of a table that begins with its header, and the codes of what is wrong with their columns."""
    table = [row.split(",") for row in rows]
    header = find_header(table)
    below = Below(table[header.last + 1 :], [read_unit("件")], NAMES.__contains__, subject=subject)
    layout, problems = read_layout(header, [Place("a.csv", 1, column + 1) for column in range(20)], below)
    return layout, [(problem.code, problem.place.column) for problem in problems]


def test_long() -> None:
    """A long table has one column of values, whose time stands in each row."""
    layout, problems = read("id,name,year,value,unit,asked")
    assert problems == []
    assert layout is not None
    assert (layout.keys, layout.values, layout.roles) == ((0, 1), (ValueColumn(3),), {"year": 2, "unit": 4})


def test_wide() -> None:
    """A wide table has a column for each time; planned values and other quantities are told and left out."""
    layout, problems = read("指标,2024年,2023年完成值（万件）,2025年规划值,2024年增速")
    assert layout is not None
    assert layout.values == (ValueColumn(1, Period(2024)), ValueColumn(2, Period(2023), "万件"))
    assert problems == [("planned-values", 4), ("other-quantity", 5)]


def test_blank_corner() -> None:
    """The names may stand below a blank cell where the other columns are years."""
    layout, problems = read(",2022,2023", "patents,1,2")
    assert problems == []
    assert layout is not None
    assert layout.keys == (0,)


def test_missing_columns() -> None:
    """A missing column is told with the columns that are there and the one that may be it."""
    header = find_header([["indicater", "vaule"]])
    assert header.first == -1
    layout, problems = read("indicater,year,vaule")
    assert layout is None
    assert [code for code, _ in problems if code.startswith("no-")] == ["no-indicator-column", "no-value-column"]


def test_unknown_column() -> None:
    """A column that is not known is told with one like it, if there is one."""
    table = [["indicator", "value", "publishd", "颜色"]]
    below = Below([], [], NAMES.__contains__)
    _, problems = read_layout(find_header(table), [Place("a.csv", 1, column + 1) for column in range(4)], below)
    assert [(problem.code, problem.details["suggestion"]) for problem in problems] == [
        ("unknown-column", "published"),
        ("unknown-column", NONE),
    ]


@pytest.mark.parametrize(
    ("rows", "column"),
    [
        (("indicator,value,数值", "i1,1,2"), 3),
        (("indicator,2023,2023年", "i1,1,2"), 3),
        (("indicator,value,unit,单位", "i1,1,件,万件"), 4),
        (("indicator,year,年份,value", "i1,2022,2023,1"), 3),
    ],
)
def test_two_columns_for_one_thing(rows: tuple[str, ...], column: int) -> None:
    """Two columns that say different things of one kind are an error: nothing decides between them."""
    assert ("duplicate-column", column) in read(*rows)[1]


@pytest.mark.parametrize(
    ("rows", "roles", "values"),
    [
        (("Year,Date,indicator,value", "2023,2024-03-01,i1,70"), {"year": 0}, (3,)),
        (("TIME_PERIOD,Time period,indicator,OBS_VALUE,Observation value", "2023,,i1,70,"), {"year": 0}, (3,)),
        (("indicator,UNIT_MEASURE,Unit of measure,value", "i1,XYZ,件,70"), {"unit": 2}, (3,)),
        (("indicator,year,date,value", "i1,2023,2023,70"), {"year": 1}, (3,)),
    ],
)
def test_the_column_that_holds_it(rows: tuple[str, ...], roles: dict[str, int], values: tuple[int, ...]) -> None:
    """Of two columns with headings of one kind the one is read that holds what they say."""
    layout, problems = read(*rows)
    assert problems == []
    assert layout is not None
    assert layout.roles == roles
    assert tuple(value.column for value in layout.values) == values


def test_brackets_hold_a_unit_if_it_is_one() -> None:
    """What is no unit that is known makes the column another one."""
    layout, problems = read("指标,2022年（件）,2023年（口径甲）", "专利,1,2")
    assert layout is not None
    assert [value.column for value in layout.values] == [1]
    assert problems == [("unknown-column", 3)]


def test_rate_of_completion() -> None:
    """完成情况（%） beside what was to be reached is a rate; alone it is the value in per cent."""
    assert read("指标,目标值,完成情况（%）", "专利,10,98")[0] is None
    layout, _ = read("指标,完成情况（%）", "专利,98")
    assert layout is not None


def test_a_code_of_something_else() -> None:
    """A country's code names no indicator; whatever column names those of the plan does."""
    layout, _ = read("Entity,Code,Year,Series X,Value", "France,FRA,2023,i1,70")
    assert layout is not None
    assert layout.keys == (3,)
    assert read("Entity,Code,Year,Value", "France,FRA,2023,70")[0] is None


def test_subject() -> None:
    """Where a line above the table names the indicator, the rows are places."""
    layout, problems = read("地区,2023年,2022年", "北京市,2,1", subject="专利")
    assert problems == []
    assert layout is not None
    assert (layout.subject, layout.keys, list(layout.apart)) == ("专利", (0,), [0])
