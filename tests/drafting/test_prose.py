"""What the prose says of the numbers of a table."""

from decimal import Decimal

import pytest

from ipplan.drafting.documents.plain import read_text
from ipplan.drafting.prose import Prose

TEXT = """一、基础
（一）成效
截至2020年底，全市有效发明专利量2949件，每万人口发明专利拥有量5.21件。
二、目标
（一）主要目标
到2025年，全市有效发明专利量超过4000件；专利授权量累计达到18万件，服务网点达15个以上。
“十四五”期间，质押融资总额突破8亿元。新增10家国家和省级示范企业。事故率控制在2%以内。
“十四五”期间，全市有效发明专利、商标注册量、作品登记数量稳步增长，投诉数量逐步下降。
"""


@pytest.fixture(scope="module")
def prose() -> Prose:
    """The prose of the text."""
    return Prose(read_text(TEXT))


@pytest.mark.parametrize(
    ("name", "number", "unit", "bound", "added", "cumulative"),
    [
        ("有效发明专利量", 4000, "件", "more_than", False, False),
        ("全市专利授权总量", 180000, "件", None, False, True),
        ("公共服务网点", 15, "个", "at_least", False, False),
        ("知识产权质押融资总额", 800000000, "元", "more_than", False, False),
        ("国家和省级示范企业", 10, "家", None, True, False),
        ("事故率", 2, "%", "at_most", False, False),
    ],
)
def test_mentions(  # noqa: PLR0913, PLR0917 - a case a row
    prose: Prose,
    name: str,
    number: int,
    unit: str,
    bound: str | None,
    added: bool,  # noqa: FBT001
    cumulative: bool,  # noqa: FBT001
) -> None:
    """The same number with the same unit of the same thing gives the section, the bound, additions and totals."""
    (mention,) = prose.mentions(name, Decimal(number), unit)
    assert (mention.section, mention.bound, mention.added, mention.cumulative) == ("二（一）", bound, added, cumulative)


@pytest.mark.parametrize(
    ("name", "number", "unit"),
    [
        ("有效发明专利量", 4001, "件"),
        ("有效发明专利量", 4000, "家"),
        ("医院床位", 4000, "件"),
        ("有效发明专利量", 2949, "件"),
    ],
)
def test_no_mention(prose: Prose, name: str, number: int, unit: str) -> None:
    """Another number, unit or name, or a number of the years before, is none."""
    assert prose.mentions(name, Decimal(number), unit) == []


def test_candidates_for_a_baseline(prose: Prose) -> None:
    """Numbers of the baseline year are named with their places; none is of another unit."""
    found = prose.candidates("有效发明专利量", "件", 2020)
    assert [(written, mention.section, mention.line) for written, mention in found] == [("2949件", "一（一）", 3)]
    assert prose.candidates("有效发明专利量", "元", 2020) == []


def test_promises_without_a_number(prose: Prose) -> None:
    """A list that is to grow or fall is one commitment each."""
    found = {promise.name: (promise.way, promise.section) for promise in prose.promises()}
    assert found == {
        "有效发明专利": ("grow", "二（一）"),
        "商标注册量": ("grow", "二（一）"),
        "作品登记数量": ("grow", "二（一）"),
        "投诉数量": ("decline", "二（一）"),
    }
