"""Answers to whether something is done."""

from decimal import Decimal

import pytest

from ipplan.problem import Message
from ipplan.reading.cells.answer import read_answer


@pytest.mark.parametrize("text", ["是", "已建成", "已完成", "Yes", "done", "1", "100%", "1.0", "✓", "已 完 成"])
def test_done(text: str) -> None:
    """What is done is the whole of the work."""
    assert read_answer(text) == Decimal(1)


@pytest.mark.parametrize(
    "text", ["否", "未建成", "未完成", "在建", "进行中", "已启动", "未启动", "no", "In progress", "0", "0%", "not done"]
)
def test_not_done(text: str) -> None:
    """What is not done or in progress is none of it."""
    assert read_answer(text) == Decimal(0)


@pytest.mark.parametrize(("text", "share"), [("60%", "0.6"), ("0.6", "0.6"), ("约60%", "0.6"), ("600‰", "0.6")])
def test_share(text: str, share: str) -> None:
    """A share of the work is a number from 0 to 1."""
    assert read_answer(text) == Decimal(share)


@pytest.mark.parametrize("text", ["60", "120%", "-1", "3万", "maybe", "基本", "2件", "2023"])
def test_no_answer(text: str) -> None:
    """Anything else is no answer, and is told with what would be one."""
    found = read_answer(text)
    assert isinstance(found, Message)
    assert (found.code, found.details["found"]) == ("no-answer", text)


@pytest.mark.parametrize("text", ["", "—", "待定", "n.a."])
def test_nothing(text: str) -> None:
    """A blank is no answer, and no error either."""
    assert read_answer(text) is None
