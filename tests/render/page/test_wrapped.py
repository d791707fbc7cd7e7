"""Lines are broken for a terminal where a reader expects it."""

from hypothesis import given
from hypothesis import strategies as st

from ipplan.render.page.plain import width
from ipplan.render.page.wrapped import CLOSERS, shortened, wrapped, wrapped_text

TEXTS = st.text(st.sampled_from("ab 规划，。（）“”1.5≥"), max_size=60)


def test_a_line_goes_on_indented() -> None:
    """What goes on stands two columns deeper than the line, which keeps its own indent."""
    assert wrapped("  one two three four five", 20) == ["  one two three four", "    five"]
    assert wrapped("  one two three four five", 18) == ["  one two three", "four five"]  # too narrow to indent
    assert wrapped("short", 20) == ["short"]
    assert wrapped("", 20) == [""]


def test_chinese_breaks_between_characters_but_before_no_closing_mark() -> None:
    """A stop stays with its character, an opening bracket goes with what it opens."""
    assert wrapped("截至二零二三年，规划", 15, hang="") == ["截至二零二三", "年，规划"]
    assert wrapped("完成率四五六（按路径）", 14, hang="") == ["完成率四五六", "（按路径）"]


def test_a_text_keeps_its_lines() -> None:
    """Every line of a text is broken by itself, empty ones stay."""
    assert wrapped_text("one\n\n  two three four five six\n", 22) == "one\n\n  two three four five\n    six\n"


@given(TEXTS, st.integers(18, 50))
def test_nothing_is_lost_and_nothing_is_too_wide(text: str, columns: int) -> None:
    """All characters but spaces stand in the lines in their order; no line is wider than the terminal."""
    lines = wrapped(text, columns)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert max(map(width, lines)) <= columns
    assert all(line.strip() for line in lines[1:])


@given(TEXTS, st.integers(4, 50))
def test_a_shortened_text_fits_and_says_so(text: str, columns: int) -> None:
    """It is the whole text, or its beginning with an ellipsis."""
    short = shortened(text, columns)
    assert width(short) <= columns
    if short != text:
        assert short.endswith("…")
        assert text.startswith(short[:-1])
        assert text[len(short) - 1 :][:1] not in {*CLOSERS} - {*"，、"} or short == "…"
