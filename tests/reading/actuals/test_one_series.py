"""Rows of one indicator are one series, or they are refused: by place, by kind of value, by year."""

from collections.abc import Callable

import pytest

from ipplan.problem import Problem
from ipplan.reading.actuals.read import Actuals

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


def codes(read: tuple[Actuals | None, list[Problem]]) -> list[str]:
    """The codes of what is wrong."""
    return [problem.code for problem in read[1]]


def values(read: tuple[Actuals | None, list[Problem]]) -> list[tuple[str, int, str]]:
    """What was read."""
    assert read[0] is not None, read[1]
    return [(one.indicator, one.year, str(one.value)) for one in read[0].observations["sample"]]


@pytest.mark.parametrize(
    "text",
    [
        "年份,地区,指标,数值\n2022,甲区,发明专利拥有量,3100\n2023,乙区,发明专利拥有量,3500\n",
        "地区,指标,2022年,2023年\n甲区,发明专利拥有量,3100,3500\n乙区,发明专利拥有量,3000,3300\n",
        "地区,年份,发明专利拥有量\n甲区,2022,3100\n乙区,2023,3500\n",
        "颜色,指标,年份,数值\n红,发明专利拥有量,2022,3100\n蓝,发明专利拥有量,2023,3500\n",
    ],
)
def test_rows_apart(read: Read, text: str) -> None:
    """Rows that differ in another column are refused once, with its values; one of them can be chosen."""
    (problem,) = [problem for problem in read(text)[1] if problem.severity == "error"]
    column = "颜色" if "颜色" in text else "地区"
    found = ("红", "蓝") if "颜色" in text else ("甲区", "乙区")
    assert (problem.code, problem.details["column"], problem.details["found"]) == ("rows-apart", column, found)
    assert values(read(text, where=[(column, found[1])]))[-1][1] == 2023
    assert "rows-apart" not in codes(read(text, where=[(column, found[0])]))


def test_columns_that_tell_nothing_apart(read: Read) -> None:
    """A constant place, another measure and a note are no reason to refuse."""
    text = "地区,指标,年份,数值,增速,备注\n甲,发明专利拥有量,2022,3100,3,a\n甲,发明专利拥有量,2023,3500,5,b\n"
    assert codes(read(text)) == ["other-quantity"]


def test_where(read: Read) -> None:
    """A column or a value that is not there is told with those that are."""
    text = "地区,指标,年份,数值\n甲区,发明专利拥有量,2022,3100\n乙区,发明专利拥有量,2023,3500\n"
    assert values(read(text, where=[("地 区", "甲区")])) == [("patents", 2022, "3100")]
    both = read(text, where=[("地区", "甲区"), ("地区", "乙区")])
    assert codes(both) == ["rows-apart"]
    missing, *_ = (problem for problem in read(text, where=[("城市", "甲区")])[1] if problem.code == "no-such-column")
    assert missing.details["known"] == ("地区", "指标", "年份", "数值")
    value, *_ = (problem for problem in read(text, where=[("地区", "丙区")])[1] if problem.code == "no-such-value")
    assert value.details["known"] == ("甲区", "乙区")


def test_planned_rows(read: Read) -> None:
    """Rows of targets between those of values are left out, and that is said."""
    text = "指标,类型,年份,数值\n发明专利拥有量,目标值,2023,3600\n发明专利拥有量,完成值,2023,3500\n"
    result = read(text)
    assert codes(result) == ["planned-rows"]
    assert values(result) == [("patents", 2023, "3500")]
    flagged = "indicator,TIME_PERIOD,OBS_VALUE,OBS_STATUS\npatents,2023,3500,A\npatents,2024,3600,F\n"
    assert values(read(flagged)) == [("patents", 2023, "3500")]


def test_newest_column(read: Read) -> None:
    """The newest column is used or refused, never passed over; of another quantity it can be no value."""
    assert "newest-column-unused" in codes(read("指标,2022年,2023年（甲）\n发明专利拥有量,3100,3500\n"))
    assert "newest-column-unused" in codes(read("指标,2022年,2023E\n发明专利拥有量,3100,3500\n"))
    assert codes(read("指标,2022年,2023年（排名）\n发明专利拥有量,3100,3\n")) == ["other-quantity"]
    assert codes(read("指标,2021年（甲）,2022年\n发明专利拥有量,3100,3500\n")) == ["unknown-column"]


def test_nothing_used(read: Read) -> None:
    """A file of which no row is used is an error; a sheet that is still blank is not."""
    assert codes(read("指标,2023年\n别的,5\n"))[-1:] == ["unknown-indicator"]
    assert read("指标,2023年\n别的,5\n")[0] is None
    assert read("指标,2023年\n发明专利拥有量,\n")[0] is not None


def test_plan_table(read: Read) -> None:
    """The plan's own table is no table of actuals; one value that happens to be its target is."""
    table = "指标,单位,2020年,2025年,属性\n发明专利拥有量,件,3000,{},预期性\n"
    assert codes(read(table.format(5000)))[-1:] == ["plan-table"]
    assert read(table.format(5001))[0] is not None
    assert read("指标,2025年\n发明专利拥有量,5000\n")[0] is not None


def test_year_to_come(read: Read) -> None:
    """A year that has not begun has no actual values."""
    assert "year-to-come" in codes(read("指标,2199年\n发明专利拥有量,4000\n"))
