"""Headers of one row and of several."""

import pytest

from ipplan.reading.actuals.header import Header, find_header


def said(header: Header) -> list[str]:
    """What each column holds: its role, else its kind, with the time and the unit of values."""
    words = []
    for heading in header.headings:
        time = f" {heading.period.year}" + ("" if heading.period.whole else "*") if heading.period else ""
        words.append(f"{heading.role or heading.kind}{time}{''.join(f' {unit}' for unit in heading.units)}")
    return words


def read(*rows: str) -> tuple[int, int, list[str]]:
    """First and last row of the header of a table, and what its columns hold."""
    header = find_header([row.split(",") for row in rows])
    return header.first, header.last, said(header)


def test_below_other_lines() -> None:
    """A header is the first row that names indicators and values; titles stand above it."""
    assert read("数据库：年度数据", "时间：2023年", "指标,2023年,2022年", "专利,3,2") == (
        *(2, 2),
        ["indicator", "value 2023", "value 2022"],
    )
    assert find_header([["专利", "3"], ["商标", "2"]]).first == -1


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (("指标,2023年,,", ",目标值,完成值,完成率(%)"), ["indicator", "planned 2023", "value 2023", "other 2023"]),
        (("指标,2023年,", ",增长(%),绝对数"), ["indicator", "other 2023", "value 2023"]),
        (("指标,2023年,", ",排名,完成值"), ["indicator", "other 2023", "value 2023"]),
        (("指标,2023年,", ",全市,市区"), ["indicator", "value 2023", "unknown 2023"]),
        (("指标,2023年,", ",6月,1-6月"), ["indicator", "value 2023*", "value 2023*"]),
        (("指标,2023年,", ",件,亿元"), ["indicator", "value 2023 件", "value 2023 亿元"]),
        (("指标,完成值,", ",2022,2023"), ["indicator", "value 2022", "value 2023"]),
        (("指标,完成值,,", ",2022,2023年,2024-06"), ["indicator", "value 2022", "value 2023", "value 2024*"]),
        (
            ("指标,目标值,,完成值,", ",2022,2023,2022,2023"),
            ["indicator", "planned 2022", "planned 2023", "value 2022", "value 2023"],
        ),
        (
            (",2022年,,2023年,", "指标,规划值,完成值,规划值,完成值"),
            ["indicator", "planned 2022", "value 2022", "planned 2023", "value 2023"],
        ),
        ((",完成情况,,", "指标,2021年,2022年,2023年"), ["indicator", "value 2021", "value 2022", "value 2023"]),
        (("指标,各项数据,,", ",2021年,2022年,2023年"), ["indicator", "value 2021", "value 2022", "value 2023"]),
        (("指标,2023年,,", ",完成值,,", ",上半年,全年,增速"), ["indicator", "value 2023*", "value 2023", "other 2023"]),
        (("指标,2023年,不明所以", ",完成值,甲"), ["indicator", "value 2023", "unknown"]),
    ],
)  # fmt: skip
def test_several_rows(rows: tuple[str, ...], columns: list[str]) -> None:
    """What stands above each other is read together; under a merged year the sub-heading decides."""
    assert read(*rows, "专利" + ",1" * (len(columns) - 1)) == (0, len(rows) - 1, columns)


def test_rows_that_are_no_header() -> None:
    """A row of data is none, though it names nothing, holds a number like a year, or a code for a missing value."""
    for header, row in (
        ("指标,2023年,2022年", "件,3,4"),
        ("indicator,year,value", ",,2023"),
        ("indicator,value", ",2023"),
        ("年份,指标,数值", ",乙,缺"),
        ("指标,数值", ",n.a."),
        ("指标,2023年", ","),
    ):
        assert read(header, row)[:2] == (0, 0), row


def test_merged_cells() -> None:
    """In a workbook the merged cells say how far a heading reaches; what is not merged is not filled."""
    rows = [["指标", "2023年", "", "备注"], ["", "目标值", "完成值", ""]]
    merged = {(1, 0): "指标", (0, 2): "2023年", (1, 3): "备注"}
    assert said(find_header([*rows, ["专利", "1", "2", ""]], merged)) == [
        "indicator",
        "planned 2023",
        "value 2023",
        "note",
    ]


def test_places_without_names() -> None:
    """A table of places under the name of one indicator has a header that lacks a column of names."""
    header = find_header([["指标：生产总值"], ["地区", "2023年", "2022年"], ["北京市", "2", "1"]])
    assert (header.first, header.has_values, said(header)) == (1, False, ["dimension", "value 2023", "value 2022"])
