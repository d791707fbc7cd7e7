"""Headers of tables."""

from ipplan.problem import NONE, Place
from ipplan.reading.actuals.layout import ValueColumn, find_header, read_layout, two_rows, unit_above
from ipplan.reading.cells.period import Period


def places(count: int) -> list[Place]:
    """A place for each column."""
    return [Place("a.csv", 1, column + 1) for column in range(count)]


def test_header_below_other_lines() -> None:
    """A header is the first row that names indicators and values; titles stand above it."""
    rows = [["数据库：年度数据"], ["时间：2023年"], ["指标", "2023年", "2022年"], ["专利", "3", "2"]]
    assert find_header(rows) == 2
    assert find_header([["专利", "3"], ["商标", "2"]]) == -1


def test_long_layout() -> None:
    """A long table has one column of values, whose time stands in each row."""
    header = ["id", "name", "year", "value", "unit", "asked"]
    layout, problems = read_layout(header, places(6))
    assert problems == []
    assert layout is not None
    assert (layout.keys, layout.values) == ((0, 1), (ValueColumn(3),))
    assert layout.roles == {"year": 2, "unit": 4}


def test_wide_layout() -> None:
    """A wide table has a column for each time; planned values are told and left out."""
    layout, problems = read_layout(["指标", "2024年", "2023年完成值（万件）", "2025年规划值"], places(4))
    assert layout is not None
    assert layout.values == (ValueColumn(1, Period(2024)), ValueColumn(2, Period(2023), "万件"))
    assert [(problem.code, problem.severity, problem.place.column) for problem in problems] == [
        ("planned-values", "note", 4)
    ]


def test_blank_corner() -> None:
    """The names may stand below a blank cell where the other columns are years."""
    layout, problems = read_layout(["", "2022", "2023"], places(3))
    assert problems == []
    assert layout is not None
    assert layout.keys == (0,)


def test_missing_columns() -> None:
    """A missing column is told with the columns that are there and the one that may be it."""
    layout, problems = read_layout(["indicater", "vaule"], places(2))
    assert layout is None
    details = {problem.code: problem.details for problem in problems if problem.severity == "error"}
    assert details == {
        "no-indicator-column": {"found": ("indicater", "vaule"), "suggestion": ("indicater",)},
        "no-value-column": {"found": ("indicater", "vaule"), "suggestion": ("vaule",)},
    }


def test_unknown_column() -> None:
    """A column that is not known is told with one like it, if there is one."""
    _, problems = read_layout(["indicator", "value", "publishd", "颜色"], places(4))
    assert [(problem.code, problem.severity, problem.details["suggestion"]) for problem in problems] == [
        ("unknown-column", "warning", "published"),
        ("unknown-column", "warning", NONE),
    ]


def test_two_columns_for_one_thing() -> None:
    """Two columns that say the same are an error: nothing decides between them."""
    _, problems = read_layout(["indicator", "value", "数值", "2023", "2023年", "unit", "单位"], places(7))
    assert [(problem.code, problem.place.column, problem.details["first"]) for problem in problems] == [
        ("duplicate-column", 3, "value"),
        ("duplicate-column", 5, "2023"),
        ("duplicate-column", 7, "unit"),
    ]


def test_header_of_two_rows() -> None:
    """A second row below merged cells completes the headings above it; a row of data does not."""
    top = ["指标", "单位", "2022年", "", "2023年", ""]
    assert two_rows(top, ["", "", "规划值", "完成值", "规划值", "完成值"]) == [
        *("指标", "单位", "2022年规划值", "2022年完成值", "2023年规划值", "2023年完成值"),
    ]
    assert two_rows(["指标", "完成值", ""], ["", "2022年", "2023年"]) == ["指标", "2022年完成值", "2023年完成值"]
    assert two_rows(top, ["专利", "件", "1", "2", "3", "4"]) is None
    assert two_rows(top, ["", "", "", "", "", ""]) is None


def test_number_like_a_year() -> None:
    """A value between 1900 and 2200 that nothing names is no second row of a header."""
    assert two_rows(["indicator", "year", "value"], ["", "", "2023"]) is None
    assert two_rows(["indicator", "value"], ["", "2023"]) is None


def test_unit_above() -> None:
    """A line above the table may give its unit; 单位 may also be an organisation."""
    assert unit_above([["标题"], ["", "单位：亿元"]]) == "亿元"
    assert unit_above([["单位：市知识产权局"]]) == ""
