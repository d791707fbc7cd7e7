"""Which table of a document is the indicator table, and what its columns are."""

import pytest

from ipplan.drafting.document import Document, Paragraph, Table, table
from ipplan.drafting.tables import columns_of, indicator_tables


def found(*blocks: Table | Paragraph) -> list[tuple[str, ...]]:
    """The names of the rows of each indicator table."""
    return [tuple(row.name for row in one.rows) for one in indicator_tables(Document(blocks))]


NATIONAL = table(
    [
        ["类别", "指标", "2020年", "2025年", "年均/累计", "属性"],
        ["经济", "1.GDP增长（%）", "2.3", "—", "合理区间", "预期性"],
        ["经济", "2.城镇化率（%）", "60.6*", "65", "—", "预期性"],
        ["绿色", "3.能耗降低（%）", "—", "—", "〔13.5〕", "约束性"],
    ],
    1,
)


def test_national_outline() -> None:
    """Groups, rates beside targets, binding ones and a note on a number's mark."""
    (one,) = indicator_tables(Document((NATIONAL, Paragraph("注：①〔 〕内为5年累计数。②*为2019年数据。", 9))))
    assert (one.baseline_year, one.target_year) == (2020, 2025)
    assert [row.category for row in one.rows] == ["经济", "经济", "绿色"]
    assert one.rows[2].rate == "〔13.5〕"
    assert one.rows[2].nature == "约束性"
    assert one.rows[1].notes == ("为2019年数据。",)


@pytest.mark.parametrize(
    ("header", "baseline", "targets"),
    [
        (["指标", "数值"], None, [None]),
        (["指标", "2020年", "2025年"], 2020, [2025]),
        (["指标", "2025年规划值", "2020年完成值"], 2020, [2025]),
        (["指标", "2015年", "2020年实际", "2023年", "2025年目标"], 2020, [2023, 2025]),
        (["Indicator", "Baseline 2022/23", "Target 2024/25", "Target 2026/27"], 2023, [2025, 2027]),
        (["指标", "基期值", "规划值"], None, [None]),
    ],
)
def test_columns(header: list[str], baseline: int | None, targets: list[int | None]) -> None:
    """Years, words and their order tell the start from what is to be reached."""
    columns = columns_of(header)
    assert columns is not None
    assert (columns.baseline[0] if columns.baseline else None) == baseline
    assert [year for year, _ in columns.targets] == targets


@pytest.mark.parametrize("header", [["2020年", "2025年"], ["指标", "备注"], ["年份", "数值"], ["a", "b"]])
def test_no_indicator_table(header: list[str]) -> None:
    """Two columns of numbers, or names without numbers, are no plan."""
    assert found(table([header, ["1", "2"], ["3", "4"]], 1)) == []


def test_headers_of_two_rows() -> None:
    """A heading over several columns goes with each of those below it."""
    rows = [["指标", "规划值", "规划值", "基期"], ["指标", "2023年", "2025年", "2020年"], ["专利", "25", "30", "20"]]
    (one,) = indicator_tables(Document((table(rows, 1),)))
    assert one.rows[0].targets == ((2023, "25"), (2025, "30"))
    assert one.rows[0].baseline == "20"


def test_the_largest_comes_first() -> None:
    """Of several tables the one with most indicators is taken, the others follow."""
    small = table([["指标", "2025年"], ["甲", "1"]], 1)
    assert found(small, NATIONAL, table([["专栏"], ["文字"]], 9)) == [
        ("1.GDP增长（%）", "2.城镇化率（%）", "3.能耗降低（%）"),
        ("甲",),
    ]


def test_titles_of_groups() -> None:
    """A row with a title alone is the group of the rows below it."""
    rows = [
        ["指标", "单位", "2025年"],
        ["一、创造", "", ""],
        ["专利", "件", "30"],
        ["二、运用", "", ""],
        ["融资", "元", "8亿"],
    ]
    (one,) = indicator_tables(Document((table(rows, 1),)))
    assert [(row.name, row.category) for row in one.rows] == [("专利", "一、创造"), ("融资", "二、运用")]
