"""Texts that name a time."""

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.reading.cells.period import Period, are_spans, in_fiscal_year, read_period, read_span, year_in_name


@pytest.mark.parametrize(
    "text", ["2023", "2023年", "2023年底", "2023年末", "２０２３年", "2023年度", "2023 年", "2023.0", "2023年全年"]
)
def test_years(text: str) -> None:
    """A year is a whole year however it is written."""
    assert read_period(text) == Period(2023, 1, 12)


@pytest.mark.parametrize(
    "text",
    ["2023-12-31", "2023/12/31", "截至2023年12月", "2023年12月底", "2023年12月31日", "20231231", "2023-12-31 00:00:00"],
)
def test_year_ends(text: str) -> None:
    """The end of December is the year."""
    period = read_period(text)
    assert period == Period(2023, 0, 12, "day")
    assert period.whole


@pytest.mark.parametrize("text", ["2023-12", "2023.12", "2023年12月", "202312", "2023M12", "Dec 2023", "December 2023"])
def test_december(text: str) -> None:
    """December is a month, and no year."""
    period = read_period(text)
    assert period == Period(2023, 0, 12, "month")
    assert not period.whole


@pytest.mark.parametrize("text", ["2023年1-12月", "2023年12月累计"])
def test_all_months(text: str) -> None:
    """All months of a year are the year."""
    period = read_period(text)
    assert period is not None
    assert period.whole


@pytest.mark.parametrize(
    ("text", "first", "last", "written"),
    [
        ("2023-06", 0, 6, "month"),
        ("2023年6月", 0, 6, "month"),
        ("2023年6月30日", 0, 6, "day"),
        ("202306", 0, 6, "month"),
        ("2023-M06", 0, 6, "month"),
        ("2023年6月累计", 1, 6, "month"),
        ("2023年1-6月", 1, 6, "month"),
        ("2023年1—6月", 1, 6, "month"),
        ("2023年1至6月", 1, 6, "month"),
        ("2023年上半年", 1, 6, ""),
        ("2023H1", 1, 6, ""),
        ("2023-S1", 1, 6, ""),
        ("2023Q1", 1, 3, ""),
        ("2023年一季度", 1, 3, ""),
        ("2023年第一季度", 1, 3, ""),
        ("2023年前三季度", 1, 9, ""),
        ("2023Q4", 10, 12, ""),
        ("2023年下半年", 7, 12, ""),
    ],
)
def test_parts_of_a_year(text: str, first: int, last: int, written: Literal["", "month", "day"]) -> None:
    """A part of a year has its last month, and its first one where it is said; none of them is a whole year."""
    period = read_period(text)
    assert period == Period(2023, first, last, written)
    assert not period.whole


@pytest.mark.parametrize(
    "text",
    [
        "2023/24",
        "2023-24",
        "2023–24",
        "2023/2024",
        "2023-2024",
        "FY2024",
        "FY24",
        "FY2023/24",
        "2024财年",
        "2023/24年度",
    ],
)
def test_fiscal_years(text: str) -> None:
    """A year that runs over two is named by its end."""
    assert read_period(text) == Period(2024, 1, 12, "fiscal")


@pytest.mark.parametrize(
    ("text", "ends", "expected"),
    [
        ("2024-03-31", 3, (2024, 0, 12)),
        ("2023-04", 3, (2024, 0, 1)),
        ("2023-06", 3, (2024, 0, 3)),
        ("2023年7-9月", 3, (2024, 4, 6)),
        ("2024Q1", 3, (2024, 1, 3)),
        ("2024", 3, (2024, 1, 12)),
        ("2023/24", 3, (2024, 1, 12)),
        ("2023-24 Q1", 3, (2024, 1, 3)),
        ("FY2024 H2", 3, (2024, 7, 12)),
        ("2023/24年度第三季度", 6, (2024, 7, 9)),
        ("2023-09-30", 9, (2023, 0, 12)),
        ("2023-06", 12, (2023, 0, 6)),
        ("2024年1-6月", 3, None),
        ("2023年1-12月", 3, None),
    ],
)
def test_in_fiscal_year(text: str, ends: int, expected: tuple[int, int, int] | None) -> None:
    """Months of the calendar are counted from the fiscal year's first; what lies in two of them is in none."""
    period = read_period(text)
    assert period is not None
    found = in_fiscal_year(period, ends)
    assert (found and tuple(found[:3])) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["2008-09", "2009-10", "2010-11", "2011-12"], True),
        (["2008-12", "2013-17"], True),
        (["2011-12", "2012-13"], True),
        (["1998-99", "1999-00"], True),
        (["2011-11", "2011-12"], False),
        (["2023-06", "2023-12"], False),
        (["2011-12"], False),
        (["2020", "2021"], False),
        ([], False),
    ],
)
def test_are_spans(texts: list[str], *, expected: bool) -> None:
    """What looks like a month is a span of years where its neighbours can be no months."""
    assert are_spans(texts) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2021-2025", (2021, 2025)), ("2008-12", (2008, 2012)), ("2023-06", None), ("2025-2021", None)],
)
def test_read_span(text: str, expected: tuple[int, int] | None) -> None:
    """A span has a first and a last year, and is no longer than fifty."""
    assert read_span(text) == expected


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
