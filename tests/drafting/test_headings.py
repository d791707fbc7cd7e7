"""What the headings of an indicator table say."""

import pytest

from ipplan.drafting.headings import heading_role

ROLES = {
    "name": [
        "指标", "指标名称", "具体指标", "核心指标", "主要指标名称", "主要指标", "指标（单位）", "二级指标", "发展指标", "项目", "目标名称",  # noqa: E501
        "KPI", "Measure", "Indicator", "Key performance indicator", "Performance indicator", "Metric", "Target description",  # noqa: E501
        "Indikator", "Indicateur",
    ],
    "unit": ["单位", "计量单位", "指标单位", "Unit", "Unit of measure", "Einheit"],
    "baseline": ["2020年完成值", "基期值", "2020年现状", "基数", "Baseline 2020", "2020年实际", "Current position"],
    "target": ["2025年规划值", "目标值", "“十四五”目标", "2025年预期", "Target 2025", "Zielwert 2030", "2030 milestone"],  # noqa: E501
    "value": ["2025年", "2025", "数值", "2023年底", "FY2024"],
    "rate": ["年均增长", "年均/累计", "累计", "“十四五”年均增速（%）", "Average annual growth"],
    "nature": ["属性", "指标属性", "指标性质", "Type"],
    "lead": ["责任单位", "牵头部门", "主要责任部门", "Lead officer", "Responsible department", "Owner"],
    "source": ["数据来源", "Data source", "Means of verification"],
    "note": ["备注", "说明", "Comments"],
    "number": ["序号", "No.", "#", "Ref"],
    "category": ["类别", "指标类别", "领域", "一级指标", "Theme", "Goal"],
}  # fmt: skip


@pytest.mark.parametrize("role", ROLES)
def test_roles(role: str) -> None:
    """Each heading says what its column holds."""
    assert {text: heading_role(text) for text in ROLES[role]} == dict.fromkeys(ROLES[role], role)


@pytest.mark.parametrize(
    "text", ["", "市市场监管局", "4,000", "每万人口高价值发明专利拥有量（件）", "“十四五”发展主要指标", "x" * 50]
)
def test_no_heading(text: str) -> None:
    """Contents and titles are no headings."""
    assert heading_role(text) is None
