"""What the text of a target's cell asks for."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.drafting.wanted import Wanted, wanted

CASES: list[tuple[str, str, dict[str, Any]]] = [
    ("30", "件", {"number": 30}),
    ("18万", "件", {"number": 180000}),
    ("8亿元", "元", {"number": 800000000}),
    ("5000万元", "亿元", {"number": Decimal("0.5")}),
    ("1,200", "homes", {"number": 1200}),
    ("＜5.5", "%", {"number": Decimal("5.5"), "bound": "less_than"}),
    ("≥50", "家", {"number": 50, "bound": "at_least"}),
    ("50以上", "家", {"number": 50, "bound": "at_least"}),
    ("超过4000件", "件", {"number": 4000, "bound": "more_than"}),
    ("突破200亿元", "亿元", {"number": 200, "bound": "more_than"}),
    ("控制在320以内", "万人", {"number": 320, "bound": "at_most"}),
    ("不低于99%", "%", {"number": 99, "bound": "at_least"}),
    ("At least 50%", "%", {"number": 50, "bound": "at_least"}),
    ("no more than 12 days", "days", {"number": 12, "bound": "at_most"}),
    ("1800左右", "亿元", {"number": 1800, "about": True}),
    ("6-7", "%", {"number": 6, "high": 7, "bound": "between"}),
    ("75%—80%", "%", {"number": 75, "high": 80, "bound": "between"}),
    ("2.5:1以内", "", {"number": Decimal("2.5"), "bound": "at_most"}),
    ("2.5：1", "", {"number": Decimal("2.5")}),
    ("〔13.5〕", "%", {"number": Decimal("13.5"), "bracketed": True}),
    ("[12]", "所", {"number": 12, "bracketed": True}),
    ("降低18%", "%", {"number": 18, "change": "down", "unit": "%"}),
    ("比2020年下降18%", "吨", {"number": 18, "change": "down", "unit": "%"}),
    ("Reduce by 40%", "tCO2e", {"number": 40, "change": "down", "understood": True}),
    ("提高5个百分点", "%", {"number": 5, "change": "up", "points": True}),
    ("年均增长6%以上", "%", {"number": 6, "mean": True, "bound": "at_least", "change": "up"}),
    ("翻一番", "亿元", {"number": 100, "unit": "%", "change": "up"}),
    ("保持稳定", "件", {"number": None, "keep": True}),
    ("稳步提升", "分", {"number": None, "change": "up"}),
    ("高于GDP增长", "%", {"faster": True, "bound": "more_than", "against": "GDP"}),
    ("不低于经济增速", "%", {"faster": True, "bound": "at_least"}),
    ("与GDP增长基本同步", "%", {"number": None, "bound": "between", "against": "GDP增长"}),
    ("建成", "", {"done": True}),
    ("Yes", "", {"done": True}),
    ("——", "件", {"nothing": True}),
    ("", "件", {"nothing": True}),
    ("待定", "件", {"nothing": True}),
    ("12万美元", "元", {"understood": False}),
]


@pytest.mark.parametrize(("text", "unit", "expected"), CASES, ids=[f"{text}|{unit}" for text, unit, _ in CASES])
def test_cells(text: str, unit: str, expected: dict[str, Any]) -> None:
    """Numbers come in the unit of the indicator, words as what they ask for."""
    said = wanted(text, unit)
    assert {field: getattr(said, field) for field in expected} == expected


def test_what_is_not_said_is_not_added() -> None:
    """A plain number has no bound, no change and no tolerance."""
    assert wanted("30", "件") == Wanted("30", number=Decimal(30))
