"""Where in a document something stands."""

import pytest

from ipplan.drafting.documents.plain import read_text
from ipplan.drafting.outline import headings, section_at

CHINESE = """一、规划背景
（一）成效
正文。
（二）问题
二、总体要求
（三）主要目标
1.创造
（1）专利
到2025年达到30件。
（2）商标
三、任务
"""


@pytest.mark.parametrize(
    ("line", "deepest", "section"),
    [(1, 9, "一"), (3, 9, "一（一）"), (4, 9, "一（二）"), (9, 9, "二（三）1（1）"), (9, 2, "二（三）"), (10, 9, "二（三）1（2）"), (11, 9, "三")],  # noqa: E501
)  # fmt: skip
def test_chinese_numbers(line: int, deepest: int, section: str) -> None:
    """A section is the trail of numbers above a line; a new heading ends those below its level."""
    assert section_at(headings(read_text(CHINESE).blocks), line, deepest) == section


def test_a_number_that_word_made() -> None:
    """A first-level heading that was numbered by Word comes out as 1、 and is 一 in the document."""
    text = " 1、 规划背景\n（一）形势\n正文\n二、目标\n"
    found = headings(read_text(text).blocks)
    assert [section_at(found, line) for line in (1, 3, 4)] == ["一", "一（一）", "二"]


def test_decimal_numbers_and_styles() -> None:
    """Decimal numbers are whole; headings without a number stand by their text."""
    found = headings(read_text("# 1 Context\n## 1.2 Targets\ntext\n## Annex\ntext\n").blocks)
    assert [section_at(found, line) for line in (1, 3, 5)] == ["1", "1.2", "Annex"]


def test_sentences_are_no_headings() -> None:
    """What ends like a sentence, or is long, begins no section."""
    assert headings(read_text("一、这是一句话。\n（一）" + "长" * 60 + "\n").blocks) == []


def test_above_the_first() -> None:
    """Before any heading there is no section."""
    assert section_at(headings(read_text("x\n一、目标\n").blocks), 1) == ""
