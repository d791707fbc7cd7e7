"""Cells that hold no value."""

import pytest

from ipplan.reading.cells.no_value import missing_code, uncomputed


@pytest.mark.parametrize("text", ["", " ", "—", "——", "-", "…", "/", "\u3000"])
def test_blank(text: str) -> None:
    """A blank and a dash say nothing that would have to be told."""
    assert missing_code(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        *(":", ": c", ":u", "..", "...", "x", "X", "n.a.", "N/A", "NA", "NaN", "c", "[low]", "[x]", "#", "*", "null"),
        *("not available", "Confidential", "待定", "暂缺", "保密", "未公布", "尚未公布", "无统计", "不适用"),
    ],
)
def test_codes(text: str) -> None:
    """The codes of statistical offices for a missing value are told as they stand."""
    assert missing_code(text) == text


@pytest.mark.parametrize("text", ["0", "70", "无锡", "x1", "待定项", "cc", ":1", "未完成", "否"])
def test_something(text: str) -> None:
    """A number or any other text is no such code."""
    assert missing_code(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        *[
            (text, "error-cell")
            for text in ("#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#BEZUG!", "Err:508")
        ],
        *[(text, "formula-not-computed") for text in ("=B2+C2", "=SUM(A1:A9)", "=")],
    ],
)
def test_uncomputed(text: str, code: str) -> None:
    """An error and a formula that was never computed are neither blank nor zero."""
    found = uncomputed(text)
    assert found is not None or text == "="
    assert found is None or found.code == code


@pytest.mark.parametrize("text", ["70", "#1", "", "一", "# 3"])
def test_computed(text: str) -> None:
    """Any other text is left to others."""
    assert uncomputed(text) is None
