"""Columns of months and quarters beside a column of years."""

from collections.abc import Callable

import pytest

from ipplan.problem import Problem
from ipplan.reading.actuals.read import Actuals
from ipplan.reading.actuals.seasons import in_part_of_year
from ipplan.reading.cells.period import Period

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


@pytest.mark.parametrize(
    ("heading", "text", "months"),
    [
        ("月份", "12", (0, 12)),
        ("月份", "6月", (0, 6)),
        ("月份", "1-6月", (1, 6)),
        ("月份", "1-12月", (1, 12)),
        ("Month", "06", (0, 6)),
        ("Month", "June", (0, 6)),
        ("Month", "M06", (0, 6)),
        ("Month", "M13", (1, 12)),
        ("月份", "2023年6月", (0, 6)),
        ("季度", "一季度", (1, 3)),
        ("季度", "第四季度", (10, 12)),
        ("季度", "4", (10, 12)),
        ("Quarter", "Q2", (4, 6)),
        ("Half", "2", (7, 12)),
        ("半年", "上半年", (1, 6)),
        ("季度", "全年", (1, 12)),
        ("Month", "Annual", (1, 12)),
        ("月份", "13", None),
        ("季度", "5", None),
        ("月份", "2022年6月", None),
        ("月份", "某月", None),
    ],
)
def test_part(heading: str, text: str, months: tuple[int, int] | None) -> None:
    """A month may be a number, in a column of quarters the number is one of these; the whole year is said too."""
    found = in_part_of_year(Period(2023), text, heading)
    assert (found and (found.year, found.first, found.last)) == (months and (2023, *months))


@pytest.mark.parametrize(
    "text",
    [
        "年份,季度,指标,数值\n2023,四季度,专利授权量,107\n",
        "Year,Month,Indicator,Value\n2023,12,grants,35\n",
        "指标,月份,2022年,2023年\n专利授权量,12,33,35\n",
        "年份,月份,专利授权量\n2023,12,35\n",
        "月份,专利授权量\n2023年12月,35\n",
    ],
)
def test_no_year(read: Read, text: str) -> None:
    """A quarter's or a month's flow is refused as that, in every layout, and never the year's."""
    actuals, problems = read(text)
    assert (actuals, {problem.code for problem in problems}) == (None, {"part-year"})


def test_a_stock(read: Read) -> None:
    """A stock at the end of a month stands there, at the end of December for the year; the whole year is the year."""
    text = "年份,月份,指标,数值\n2022,12,发明专利拥有量,3100\n2023,6,发明专利拥有量,3300\n2022,全年,专利授权量,390\n"
    actuals, problems = read(text)
    assert problems == []
    assert actuals is not None
    found = [(one.indicator, one.year, one.month) for one in actuals.observations["sample"]]
    assert found == [("patents", 2022, 12), ("patents", 2023, 6), ("grants", 2022, 12)]


def test_unreadable(read: Read) -> None:
    """What names no part of the year is said at its place."""
    _, problems = read("year,month,indicator,value\n2023,x,patents,3100\n")
    assert [(problem.code, problem.place.column) for problem in problems] == [("unreadable-year", 6)]


def test_dates(read: Read) -> None:
    """A column of dates under the name of months is one of times."""
    actuals, problems = read("报告期,指标,数值\n2022年,专利授权量,390\n2023-12-31,发明专利拥有量,3400\n")
    assert problems == []
    assert actuals is not None
    assert [one.year for one in actuals.observations["sample"]] == [2022, 2023]
