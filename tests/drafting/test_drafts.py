"""What a row of a table, and the prose about it, become in a plan file."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.drafting.documents.plain import read_text
from ipplan.drafting.draft import DraftIndicator, Text
from ipplan.drafting.drafts import Made, drafts
from ipplan.drafting.prose import Prose
from ipplan.drafting.tables import IndicatorTable, Row, indicator_tables

CASES: list[tuple[str, str, str, dict[str, Any]]] = [
    ("单位地区生产总值能耗降低（%）", "——", "17", {"measure": "relative_change", "target": {"at_most": -17}}),
    ("单位GDP二氧化碳排放降低（%）", "——", "〔18〕", {"measure": "relative_change", "target": {"at_most": -18}}),
    ("碳排放强度", "1.2", "比2020年下降18%以上", {"measure": "relative_change", "target": {"at_most": -18}}),
    ("城镇调查失业率（%）", "5.1", "＜5.5", {"measure": "level", "target": {"less_than": Decimal("5.5")}, "path": "linear"}),  # noqa: E501
    ("专利代理机构（家）", "30", "≥50", {"measure": "level", "target": {"at_least": 50}, "path": "geometric"}),
    ("技术合同成交额（亿元）", "100", "突破200亿元", {"target": {"more_than": 200}, "timing": "over_period"}),
    ("新增上市企业（家）", "——", "20家以上", {"measure": "increase", "target": {"at_least": 20}}),
    ("新建学校（所）", "——", "[12]", {"measure": "period_total", "target": {"at_least": 12}}),
    ("人均预期寿命（岁）", "77.3", "〔1〕", {"measure": "increase", "target": {"at_least": 1}}),
    ("审查周期（月）", "20", "14", {"target": {"at_most": 14}}),
    ("有效商标量（万件）", "20", "30", {"target": {"at_least": 30}, "unit": Text("万件")}),
    ("净出口（亿元）", "-5", "3", {"path": "linear"}),
    ("1.其中：著作权登记量①(件/年)", "1.2万", "2万", {"target": {"at_least": 20000}, "name": Text("著作权登记量"),
                                              "timing": "over_period"}),
    ("执业专利代理师（人）", "47", "≥47", {"hold": True}),
    ("地区生产总值（亿元）", "1200", "1800左右", {"target": {"at_least": 1800, "tolerance": "5%"}}),
    ("物价涨幅（%）", "2", "2-3", {"target": {"between": (2, 3)}}),
    ("城乡居民收入比", "2.56:1", "2.5:1以内", {"target": {"at_most": Decimal("2.5")}, "baseline": Decimal("2.56")}),
    ("研发经费投入增长（%）", "——", "年均7%以上", {"measure": "average_growth", "target": {"at_least": 7}}),
    ("城市图书馆", "——", "建成", {"measure": "done", "unit": None, "target": None}),
    ("创新指数（分）", "——", "稳步提升", {"target": "grow"}),
    ("投诉（件）", "——", "持续下降", {"target": "decline"}),
    ("人口（万人）", "310", "——", {"target": "none"}),
    ("劳动生产率增长（%）", "2.5", "高于GDP增长", {"target": {"more_than": 0}, "measure": "level"}),
    ("居民收入增长（%）", "2.1", "与GDP增长基本同步", {"target": {"between": (Decimal("-0.5"), Decimal("0.5"))}}),
]  # fmt: skip


def one(name: str, baseline: str, target: str, **more: Any) -> DraftIndicator:
    """The draft of a single row."""
    row = Row(1, name, baseline=baseline, targets=((None, target),), **more)
    return drafts(IndicatorTable((row,), 2020, 2025), ()).indicators[0]


@pytest.mark.parametrize(("name", "baseline", "target", "expected"), CASES, ids=[case[0] + case[2] for case in CASES])
def test_rows(name: str, baseline: str, target: str, expected: dict[str, Any]) -> None:
    """Each row becomes the kind of promise that it says."""
    draft = one(name, baseline, target)
    assert {field: draft.field(field).value for field in expected} == expected


@pytest.mark.parametrize(
    ("name", "baseline", "target", "field"),
    [
        ("服务网点（个）", "——", "15", "measure"),
        ("商标总量（件）", "——", "35万", "measure"),
        ("融资总额（元）", "——", "8亿", "measure"),
        ("增加值增速（%）", "5", "6", "measure"),
        ("服务网点（个）", "——", "15", "target"),
        ("生产总值（亿元）", "1200", "1800左右", "target"),
        ("评估结果", "——", "达到国家要求", "target"),
        ("网点", "3", "15", "unit"),
        ("居民收入增长（%）", "2.1", "与GDP增长基本同步", "derive"),
    ],
)
def test_what_the_table_leaves_open_is_asked(name: str, baseline: str, target: str, field: str) -> None:
    """Where the row alone does not decide, a person must, and reads why."""
    why = one(name, baseline, target).field(field).why
    assert why is not None
    assert why.decide


def test_columns_beside_the_target() -> None:
    """Earlier targets are milestones; who answers, the source, the group and notes have their fields."""
    row = Row(
        3, "专利（件）", baseline="20", targets=((2023, "25"), (2025, "30")), nature="约束性", lead="市知识产权局、市版权局",  # noqa: E501
        data_source="市统计局", category="一、创造", notes=("年末有效。",), others=(("上期", "18"),),
    )  # fmt: skip
    draft = drafts(IndicatorTable((row,), 2020, 2025), ()).indicators[0]
    expected = {
        "milestones": {2023: 25}, "nature": "binding", "responsible": {"lead": "市知识产权局", "with": ("市版权局",)},
        "data_source": Text("市统计局"), "category": Text("创造"), "definition": Text("年末有效。"), "source": {"table_row": 3},  # noqa: E501
    }  # fmt: skip
    assert {field: draft.field(field).value for field in expected} == expected
    assert [(why.key, why.details) for why in draft.remarks] == [("unread", {"cells": ["上期: 18"]})]


def test_a_baseline_of_another_year() -> None:
    """A note that names the year of a number becomes the baseline's year."""
    assert one("城镇化率（%）", "60.6", "65", notes=("为2019年数据。",)).field("baseline").value == {
        "value": Decimal("60.6"),
        "year": 2019,
    }


def test_english_names_become_ids() -> None:
    """A Latin name is its own English text and its id; the Chinese one is to be translated."""
    draft = one("Household waste recycled (%)", "42.1", "At least 50%")
    assert (draft.field("id").value, draft.field("name").value) == (
        "household-waste-recycled",
        Text("", "Household waste recycled"),
    )


PROSE = """二、目标
（三）主要目标
到2025年，有效发明专利量超过4000件。“十四五”期间，质押融资总额达到8亿元，新增10家示范企业。有效商标注册量稳步增长。
指标,单位,2025年
有效发明专利量,件,4000
质押融资总额,亿元,8
示范企业,家,10
"""


def made() -> Made:
    """The drafts of a document with prose."""
    document = read_text(PROSE)
    return drafts(indicator_tables(document)[0], (), Prose(document))


def test_prose_decides_what_the_table_leaves_open() -> None:
    """The same number in the prose gives bound, measure and section, and nobody is asked."""
    patents, money, firms, _ = made().indicators
    assert patents.field("target").value == {"more_than": 4000}
    assert money.field("measure").value == "period_total"
    assert firms.field("measure").value == "increase"
    for draft in (patents, money, firms):
        assert draft.field("source").value == {
            "section": "二（三）",
            "table_row": int(str(draft.field("id").value)[-1]),
        }
        assert [field.name for field in draft.fields if field.why and field.why.decide] == []


def test_commitments_of_the_prose() -> None:
    """A promise without a number is a draft of its own, to be kept or deleted."""
    last = made().indicators[-1]
    assert (last.field("name").value, last.field("target").value, last.field("group").value) == (
        Text("有效商标注册量"),
        "grow",
        "narrative",
    )
    why = last.field("target").why
    assert why is not None
    assert why.decide
    assert why.details["line"] == 3
