"""What headings say."""

import pytest

from ipplan.reading.actuals.headings import Heading, read_heading
from ipplan.reading.cells.period import Period

YEAR = Period(2023)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("indicator", Heading("known", "indicator")),
        ("Indicator ", Heading("known", "indicator")),
        ("指 标", Heading("known", "indicator")),
        ("指标名称", Heading("known", "name")),
        ("指标代码", Heading("known", "id")),
        ("年份", Heading("known", "year")),
        ("数值", Heading("known", "value")),
        ("数值（万件）", Heading("known", "value", None, "万件")),
        ("完成值（2023年）", Heading("known", "value", YEAR)),
        ("计量单位", Heading("known", "unit")),
        ("2023", Heading("known", "value", YEAR)),
        ("2023年", Heading("known", "value", YEAR)),
        ("2023年完成值", Heading("known", "value", YEAR)),
        ("2023年实际完成值（亿元）", Heading("known", "value", YEAR, "亿元")),
        ("2023年上半年", Heading("known", "value", Period(2023, 1, 6))),
        ("2025年规划值", Heading("planned", "", Period(2025))),
        ("2025年目标值", Heading("planned", "", Period(2025))),
        ("规划目标值", Heading("planned")),
        ("目标", Heading("planned")),
        ("填报说明", Heading("ignored")),
        ("asked", Heading("ignored")),
        ("", Heading("ignored")),
        ("2023年同比增速", Heading("unknown")),
        ("wert", Heading("unknown")),
    ],
)
def test_heading(text: str, expected: Heading) -> None:
    """A heading says a role, or a time and whether its values are actual or planned."""
    assert read_heading(text) == expected
