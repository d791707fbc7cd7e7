"""Read a time: a year, its end, a month, a part of a year, a fiscal year."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from ipplan.model.folding import folded

FIRST_YEAR, LAST_YEAR = 1900, 2200
FEBRUARY, DECEMBER = 2, 12
_YEAR = r"(?P<year>\d{4})"
_CLOCK = r"(?:t?\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?"
_DASH = r"[-—–―~至到]"
_LONGEST = 40
_SPAN = r"[-–—/~]"
# A span of years is no longer than this: 2023-06 is none that ends in 2106.
_FARTHEST = 50
_TWO_DIGITS = r"\d{4}[-–—/]\d\d"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = rf"(?P<named>{'|'.join(_MONTHS)})[a-z]{{0,6}}"
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
# Patterns stay texts here and in this room: each is compiled when the first text needs it, not at every start.
_PATTERNS = (
    rf"(?:截至|截止|到|至)?{_YEAR}(?:\.0+)?(?:年度?)?(?:全年|年?[底末终])?",
    rf"(?P<upto>截至|截止|到|至)?{_YEAR}[-/.年](?P<month>1[0-2]|0\d|(?<=[-/年])\d)(?:月份?)?(?P<end>[底末])?(?P<sofar>累计)?",
    rf"{_YEAR}(?:-?m)?(?P<month>1[0-2]|0[1-9])",
    rf"(?:截至|截止|到|至)?{_YEAR}[-/.年]?(?P<month>1[0-2]|0?[1-9])[-/.月]?(?P<day>3[01]|[12]\d|0?[1-9])日?{_CLOCK}",
    rf"{_YEAR}[-年]?(?P<first>\d{{1,2}})月?{_DASH}(?P<last>\d{{1,2}})月(?:份|累计)?",
    rf"{_YEAR}[-年]?(?P<half>[上下]半年|[hs][12])",
    rf"{_YEAR}[-年]?(?:q(?=\d$)|(?=.*季))第?(?P<quarter>[1-4一二三四])(?:季度?)?",
    rf"{_YEAR}[-年]?(?:前|1{_DASH})(?P<quarters>[23二三])个?季度",
    rf"{_MONTH_NAME}[-,./]?{_YEAR}",
    rf"{_YEAR}[-,./]?{_MONTH_NAME}",
)
_FISCAL = rf"(?:fy|fiscalyear|财年)?{_YEAR}(?:年度?)?{_SPAN}(?:年)?(?P<then>\d{{4}}|\d\d)(?:财年|财政年度|年度|学年)?"
_FISCAL_END = r"fy(?P<short>\d\d|\d{4})|(?P<year>\d{4})年?(?:财年|财政年度)"
_FISCAL_PART = (
    r"(?P<whole>.+?)[-年]?"
    r"(?:(?P<half>[上下]半年|[hs][12])|(?:q(?=\d$)|(?=.*季))第?(?P<quarter>[1-4一二三四])(?:季度?)?)"
)


class Period(NamedTuple):
    """A time within one year. `last` is its last month; `first` its first one, 0 where the text does not say.

    "2023" is (2023, 1, 12), "2023-06" is (2023, 0, 6), "2023Q3" is (2023, 7, 9). `written` says what the text names:
    a month or a day of the calendar, a fiscal year (2023/24, which is named by its end, 2024), else nothing special.
    """

    year: int
    first: int = 1
    last: int = 12
    written: Literal["", "month", "day", "fiscal"] = ""

    @property
    def whole(self) -> bool:
        """Return whether it is the year, or the end of the year; December alone is a month."""
        return self.last == DECEMBER and (self.first == 1 or (self.first == 0 and self.written != "month"))

    @property
    def from_january(self) -> bool:
        """Return whether what is counted over it counts from the year's first day, as far as the text says."""
        return self.first <= 1


@lru_cache(4096)
def read_period(text: str) -> Period | None:
    """Return the time that a text names; None where it names none, several years, or a day that ends no month.

    `2011-12` is read as a month: `are_spans` tells from the texts beside it that it is none.
    """
    plain = folded(text)
    if len(plain) > _LONGEST:
        return None
    for pattern in _PATTERNS:
        if (match := re.fullmatch(pattern, plain)) and (period := _period(match.groupdict())):
            return period
    if year := _fiscal_year(plain):
        return Period(year, written="fiscal")
    if (match := re.fullmatch(_FISCAL_PART, plain)) and (year := _fiscal_year(match["whole"])):
        return Period(year, *_months(match.groupdict()), written="fiscal")
    return None


def _fiscal_year(plain: str) -> int | None:
    """Return the year in which a fiscal year ends (`2023/24`, `FY2024`); None where a text names none."""
    span = read_span(plain)
    if span and span[1] == span[0] + 1:
        return span[1]
    match = re.fullmatch(_FISCAL_END, plain)
    return _century(match["short"] or match["year"], 2000) if match else None


def read_span(text: str) -> tuple[int, int] | None:
    """Return first and last year of a span (`2023/24`, `2021-2025`, `2008-12`); None where a text is none."""
    match = re.fullmatch(_FISCAL, folded(text))
    first = int(match["year"]) if match else 0
    last = _century(match["then"], first) if match else 0
    return (first, last) if FIRST_YEAR <= first < last <= min(first + _FARTHEST, LAST_YEAR) else None


def are_spans(texts: Iterable[str]) -> bool:
    """Return whether texts such as `2008-12` are spans of years and no months.

    They are where one beside them can be no month (`2012-13`), and where all of several run from a year to the next.
    """
    spans = {span for text in texts if re.fullmatch(_TWO_DIGITS, folded(text)) and (span := read_span(text))}
    no_month = any(last % 100 > DECEMBER or last % 100 == 0 for _, last in spans)
    return no_month or (len(spans) > 1 and all(last == first + 1 for first, last in spans))


def in_fiscal_year(period: Period, ends: int) -> Period | None:
    """Return a time as the part of a fiscal year that ends with a month of the calendar; None where it is in two.

    A year is named by its end; months and days are those of the calendar, halves and quarters those of the year.
    """
    if period.written not in {"month", "day"} or ends == DECEMBER:
        return period._replace(written="") if period.written == "fiscal" else period
    months = [(month - ends - 1) % DECEMBER + 1 for month in (period.first or period.last, period.last)]
    if period.first and (months[0] > months[1] or (period.first <= ends) != (period.last <= ends)):
        return None
    year = period.year + (period.last > ends)
    return Period(year, months[0] if period.first else 0, months[1], period.written)


def _century(digits: str, beside: int) -> int:
    """Return a year of which two digits may be written: the next one after the year beside it that ends so."""
    number = int(digits)
    if len(digits) > 2:  # noqa: PLR2004
        return number
    return beside - beside % 100 + number + (100 if number < beside % 100 else 0)


def _period(found: dict[str, str | None]) -> Period | None:
    year = int(found["year"] or 0)
    first, last = _months(found)
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= last <= DECEMBER and first <= last):
        return None
    if (day := found.get("day")) and int(day) != _days(year, last):
        return None
    if day or found.get("end") or (found.get("upto") and found.get("month")):
        return Period(year, first, last, "day")
    by_month = found.get("month") or found.get("last") or found.get("named")
    return Period(year, first, last, "month" if by_month else "")


def _days(year: int, month: int) -> int:
    if month == FEBRUARY:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _months(found: dict[str, str | None]) -> tuple[int, int]:
    """Return first and last month of what was found, the first 0 where it is not said."""
    match found:
        case {"month": str(month)}:
            return (1 if found.get("sofar") else 0), int(month)
        case {"named": str(name)}:
            return 0, _MONTHS.index(name) + 1
        case {"last": str(last)}:
            return int(found["first"] or 0) or 13, int(last)
        case {"half": str(half)}:
            return (1, 6) if half in {"上半年", "h1", "s1"} else (7, 12)
        case {"quarter": str(quarter)} | {"quarters": str(quarter)}:
            number = _QUARTERS.get(quarter) or int(quarter)
            return (3 * number - 2 if found.get("quarter") else 1), 3 * number
    return 1, 12


def year_in_name(name: str) -> tuple[int, ...]:
    """Return the different years 19xx and 20xx that stand in a file's name."""
    return tuple(sorted({int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", name)}))
