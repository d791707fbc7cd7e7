"""Texts that name a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.reading.cells.period import Period, read_period, year_in_name


@pytest.mark.parametrize(
    "text", ["2023", "2023年", "2023年底", "2023年末", "２０２３年", "2023年度", "2023 年", "2023.0", "2023年全年"]
)
def test_years(text: str) -> None:
    """A year is a whole year however it is written."""
    assert read_period(text) == Period(2023, 1, 12)


@pytest.mark.parametrize(
    "text",
    ["2023-12-31", "2023/12/31", "2023.12", "截至2023年12月", "2023年12月31日", "20231231", "2023-12-31 00:00:00"],
)
def test_year_ends(text: str) -> None:
    """The end of December is the year."""
    period = read_period(text)
    assert period == Period(2023, 0, 12)
    assert period.whole


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023-06", 0, 6),
        ("2023年6月", 0, 6),
        ("2023年6月30日", 0, 6),
        ("202306", 0, 6),
        ("2023年6月累计", 1, 6),
        ("2023年1-6月", 1, 6),
        ("2023年1—6月", 1, 6),
        ("2023年1至6月", 1, 6),
        ("2023年上半年", 1, 6),
        ("2023H1", 1, 6),
        ("2023Q1", 1, 3),
        ("2023年一季度", 1, 3),
        ("2023年第一季度", 1, 3),
        ("2023年前三季度", 1, 9),
        ("2023Q4", 10, 12),
        ("2023年下半年", 7, 12),
    ],
)
def test_parts_of_a_year(text: str, first: int, last: int) -> None:
    """A part of a year has its last month, and its first one where it is said; none of them is a whole year."""
    period = read_period(text)
    assert period == Period(2023, first, last)
    assert not period.whole


@pytest.mark.parametrize(
    "text",
    [
        "",
        "去年",
        "23",
        "20232",
        "2021-2025",
        "2023.1",
        "2023-13",
        "2023年1-13月",
        "2023-06-15",
        "1823",
        "2023年0-6月",
        "2023-02-30",
    ],
)
def test_no_time(text: str) -> None:
    """Several years, a day that ends no month and what is no date are no time: nothing is guessed."""
    assert read_period(text) is None


@given(st.text(alphabet="0123456789年月日-—至/.上下半QHqh一二三四第前季度底末截 ", max_size=20))
def test_any_text(text: str) -> None:
    """Whatever is read lies in one year of the calendar."""
    period = read_period(text)
    assert period is None or (1900 <= period.year <= 2200 and 0 <= period.first <= period.last <= 12)


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("2023.csv", (2023,)),
        ("guangzhou-2023-2023.csv", (2023,)),
        ("2021-2025.csv", (2021, 2025)),
        ("20231231.csv", ()),
        ("1850.csv", ()),
        ("广州2023年.csv", (2023,)),
    ],
)
def test_year_in_name(name: str, years: tuple[int, ...]) -> None:
    """Only four digits that stand alone are a year of a file's name."""
    assert year_in_name(name) == years
