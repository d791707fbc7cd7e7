"""What a language needs beside words: no spaces inside printed Chinese, one of many things in English."""

import pytest

from ipplan.wording import closed
from ipplan.wording.numerals import unit_of


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2021 年 1,180", "2021年1,180"),
        ("二（三） 表第 1 行", "二（三）表第1行"),
        ("进度比 1.08，误差 ±0.31", "进度比1.08，误差±0.31"),
        ("中国 IP Office 的 CNIPA patents", "中国IP Office的CNIPA patents"),
    ],
)
def test_printed_chinese_has_no_spaces_beside_its_characters(text: str, printed: str) -> None:
    """Numbers and Latin words stand close; spaces between Latin words, and English, stay as they are."""
    assert closed(text, "zh") == printed
    assert closed(text, "en") == text


@pytest.mark.parametrize(
    ("unit", "one"),
    [
        ("patents", "patent"),
        ("service points", "service point"),
        ("agencies", "agency"),
        ("branches", "branch"),
        ("people", "person"),
        ("series", "series"),
        ("time series", "time series"),
        ("%", "%"),
        ("kg", "kg"),
        ("mass", "mass"),
    ],
)
def test_one_of_many(unit: str, one: str) -> None:
    """Behind 1 stands the singular in English; Chinese has none."""
    assert unit_of("1", unit, "en") == one
    assert unit_of("-1", unit, "en") == one
    assert unit_of("11", unit, "en") == unit
    assert unit_of("1", unit, "zh") == unit
