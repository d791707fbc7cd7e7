"""The time of values that neither their column nor their row says."""

import pytest

from ipplan.problem import Message, Term
from ipplan.reading.actuals.table_year import time_of_table, times_in


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("2023", ["2023"]),
        ("2023年知识产权主要指标", ["2023"]),
        ("guangzhou-2023", ["2023"]),
        ("2023年1-6月主要指标", ["2023-06"]),
        ("2023年上半年", ["2023-06"]),
        ("2023-06", ["2023-06"]),
        ("data_2023_06", ["2023-06"]),
        ("截至2023年6月底", ["2023-06"]),
        ("2023 (1)", ["2023"]),
        ("2023-1", ["2023"]),
        ("十四五规划（2021—2025年）2023年完成情况", ["2023"]),
        ("2021-2025年规划指标", []),
        ("统计年鉴2024", []),
        ("导出日期：2024-03-01", []),
        ("report 2024-03-15", []),
        ("20240315", []),
        ("2022年和2023年", ["2022", "2023"]),
        ("120230", []),
    ],
)
def test_times(text: str, times: list[str]) -> None:
    """A line holds a year or a part of one; a span, the day of an export and a yearbook hold none."""
    found = sorted(f"{time.year}" if time.whole else f"{time.year}-{time.last:02}" for time in times_in(text))
    assert found == times


def test_the_nearest_wins() -> None:
    """The title comes before the sheet's name, that before the file's; a contradiction is said."""
    time, said = time_of_table("2024.csv", ["2023年主要指标"], "2022")
    assert not isinstance(time, Message)
    assert time.year == 2023
    assert [(message.code, message.details["found"], message.details["other"]) for message in said] == [
        ("year-contradicted", "2022", Term("sheet_name")),
        ("year-contradicted", "2024", Term("file_name")),
    ]


def test_nothing_decides() -> None:
    """Without a year, and with several, there is none."""
    assert time_of_table("a.csv", [], "Sheet1") == (Message("no-year"), [])
    assert time_of_table("2022和2023.csv", [], "")[0] == Message("several-years", years=("2022", "2023"))
    time, _ = time_of_table("2023.csv", ["2022年和2023年主要指标"], "")
    assert not isinstance(time, Message)
