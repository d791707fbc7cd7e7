"""Texts that name a time: a year, its end, a month, or a part of a year."""

import re
from typing import NamedTuple

from ipplan.model.folding import folded

FIRST_YEAR, LAST_YEAR = 1900, 2200
FEBRUARY, DECEMBER = 2, 12
_YEAR = r"(?P<year>\d{4})"
_CLOCK = r"(?:t?\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?"
_DASH = r"[-—–―~至到]"
_LONGEST = 40
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
# Patterns stay texts here and in this room: each is compiled when the first text needs it, not at every start.
_PATTERNS = (
    rf"(?:截至|截止|到|至)?{_YEAR}(?:\.0+)?(?:年度?)?(?:全年|年?[底末终])?",
    rf"(?:截至|截止|到|至)?{_YEAR}[-/.年](?P<month>1[0-2]|0\d|(?<=[-/年])\d)(?:月份?)?[底末]?(?P<sofar>累计)?",
    rf"{_YEAR}(?P<month>1[0-2]|0[1-9])",
    rf"(?:截至|截止|到|至)?{_YEAR}[-/.年]?(?P<month>1[0-2]|0?[1-9])[-/.月]?(?P<day>3[01]|[12]\d|0?[1-9])日?{_CLOCK}",
    rf"{_YEAR}[-年]?(?P<first>\d{{1,2}})月?{_DASH}(?P<last>\d{{1,2}})月(?:份|累计)?",
    rf"{_YEAR}[-年]?(?P<half>[上下]半年|h[12])",
    rf"{_YEAR}[-年]?(?:q(?=\d$)|(?=.*季))第?(?P<quarter>[1-4一二三四])(?:季度?)?",
    rf"{_YEAR}[-年]?(?:前|1{_DASH})(?P<quarters>[23二三])个?季度",
)


class Period(NamedTuple):
    """A time within one year. `last` is its last month; `first` its first one, 0 where the text does not say.

    "2023" is (2023, 1, 12), "2023-06" is (2023, 0, 6), "2023Q3" is (2023, 7, 9).
    """

    year: int
    first: int = 1
    last: int = 12

    @property
    def whole(self) -> bool:
        """Whether it is the year, or the end of the year."""
        return self.last == DECEMBER and self.first <= 1

    @property
    def from_january(self) -> bool:
        """Whether what is counted over it is counted from the year's first day, as far as the text says."""
        return self.first <= 1


def read_period(text: str) -> Period | None:
    """The time that a text names; None where it names none, several years, or a day that ends no month."""
    plain = folded(text)
    if len(plain) > _LONGEST:
        return None
    for pattern in _PATTERNS:
        if match := re.fullmatch(pattern, plain):
            return _period(match.groupdict())
    return None


def _period(found: dict[str, str | None]) -> Period | None:
    year = int(found["year"] or 0)
    first, last = _months(found)
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= last <= DECEMBER and first <= last):
        return None
    if (day := found.get("day")) and int(day) != _days(year, last):
        return None
    return Period(year, first, last)


def _days(year: int, month: int) -> int:
    if month == FEBRUARY:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _months(found: dict[str, str | None]) -> tuple[int, int]:
    if month := found.get("month"):
        return (1 if found.get("sofar") else 0), int(month)
    if last := found.get("last"):
        return int(found["first"] or 0) or 13, int(last)
    if half := found.get("half"):
        return (1, 6) if half in {"上半年", "h1"} else (7, 12)
    if quarter := found.get("quarter"):
        number = _QUARTERS.get(quarter) or int(quarter)
        return 3 * number - 2, 3 * number
    if quarters := found.get("quarters"):
        return 1, 3 * (_QUARTERS.get(quarters) or int(quarters))
    return 1, 12


def year_in_name(name: str) -> tuple[int, ...]:
    """The different years 19xx and 20xx that stand in a file's name."""
    return tuple(sorted({int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", name)}))
