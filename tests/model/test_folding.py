"""How texts compare."""

import pytest

from ipplan.model.folding import folded, without_marks


@pytest.mark.parametrize(
    ("text", "expected"),
    [("指 标", "指标"), ("ＩＤ", "id"), ("\ufeffYear", "year"), ("专利③", "专利"), ("专利[12]", "专利")],
)
def test_folded(text: str, expected: str) -> None:
    """Width, case, spaces, invisible characters and foot-note marks do not tell texts apart."""
    assert folded(text) == expected


def test_marks_are_no_digits() -> None:
    """A foot-note mark beside a number adds no digit to it."""
    assert without_marks("3100①") == "3100"
