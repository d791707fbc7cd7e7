"""The title of a document, its place and the years of its plan."""

import pytest

from ipplan.drafting.documents.plain import read_text
from ipplan.drafting.title import period_of, region_of, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("某市科技创新“十四五”规划\n正文。\n", "某市科技创新“十四五”规划"),
        ("前言。\n为……，特编制《某市知识产权“十四五”规划》。\n", "某市知识产权“十四五”规划"),
        ("根据《知识产权强国建设纲要》，制定本规划。\n", ""),
        ("一、总体规划\n正文\n", ""),
        ("正文\n", ""),
    ],
)
def test_titles(text: str, title: str) -> None:
    """A first line that is a title, or the plan that the text says it makes; a plan that is only named is neither."""
    assert title_of(read_text(text)) == title


def test_regions() -> None:
    """A title may begin with its place."""
    assert [region_of(t) for t in ("汕头市知识产权规划", "广东省规划", "知识产权规划")] == ["汕头市", "广东省", ""]


def test_periods() -> None:
    """The first text that names a five-year plan gives its years."""
    assert period_of(["无", "“十四五”规划"]) == (2020, 2025)
    assert period_of(["第十五个五年规划"]) == (2025, 2030)
    assert period_of(["规划"]) is None
