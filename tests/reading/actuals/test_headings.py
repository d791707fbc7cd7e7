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
        ("数值（万件）", Heading("known", "value", None, ("万件",))),
        ("完成值（2023年）", Heading("known", "value", YEAR)),
        ("计量单位", Heading("known", "unit")),
        ("2023", Heading("known", "value", YEAR)),
        ("2023年", Heading("known", "value", YEAR)),
        ("2023年完成值", Heading("known", "value", YEAR)),
        ("2023年实际完成值（亿元）", Heading("known", "value", YEAR, ("亿元",))),
        ("2023年上半年", Heading("known", "value", Period(2023, 1, 6))),
        ("2025年规划值", Heading("planned", "", Period(2025))),
        ("2025年目标值", Heading("planned", "", Period(2025))),
        ("规划目标值", Heading("planned")),
        ("目标", Heading("planned")),
        ("指標", Heading("known", "indicator")),
        ("數值", Heading("known", "value")),
        ("TIME_PERIOD", Heading("known", "year")),
        ("Time Period", Heading("known", "year")),
        ("OBS_VALUE", Heading("known", "value")),
        ("Indicator Name", Heading("known", "name")),
        ("Jahr", Heading("known", "year")),
        ("Année", Heading("known", "year")),
        ("GEO/TIME", Heading("dimension")),
        ("Country Name", Heading("dimension")),
        ("2023 [YR2023]", Heading("known", "value", YEAR)),
        ("2023*", Heading("known", "value", YEAR)),
        ("2023年（初步）", Heading("known", "value", YEAR)),
        ("2025年（目标）", Heading("planned", "", Period(2025))),
        ("2025 (forecast)", Heading("planned", "", Period(2025))),
        ("2025 forecast", Heading("planned", "", Period(2025))),
        ("Value in 2023", Heading("known", "value", YEAR)),
        ("预计完成", Heading("planned")),
        ("2023年（排名）", Heading("other", "", YEAR)),
        ("2023年(增长%)", Heading("other", "", YEAR)),
        ("完成率", Heading("other")),
        ("2023E", Heading("unknown", "", YEAR)),
        ("填报说明", Heading("ignored")),
        ("asked", Heading("ignored")),
        ("", Heading("ignored")),
        ("2023年同比增速", Heading("other", "", YEAR)),
        ("Wert", Heading("known", "value")),
    ],
)
def test_heading(text: str, expected: Heading) -> None:
    """A heading says a role, or a time and whether its values are actual or planned."""
    assert read_heading(text)._replace(text="") == expected
