"""Decide the time of values that neither their column nor their row says: by title, sheet and file name.

The nearest to the values wins; a contradiction is said. The day of an export is no year, and a yearbook holds the year
before its own.
"""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from ipplan.model.folding import folded
from ipplan.problem import Message, Term
from ipplan.reading.cells.period import Period, read_period

_YEAR = r"(?<!\d)(?:19|20)\d\d"
_LONGEST = 14
_NO_YEAR_OF_VALUES = (
    r"年鉴|yearbook|导出|下载|生成|打印|制表|填报|填表|更新|发布|报送|export|download|generat|creat|print|updat|retriev|"
    r"accessed|as of|vintage"
)
# 2021—2025 is a span, and no year of a value.
_SPAN = r"(?<!\d)\d{4}年?度?[-–—―~至到]\d{4}年?"
_LONE_DIGIT = r"\d{4}-\d"


def times_in(text: str) -> set[Period]:
    """Return the times that a line or a name holds: a year, or a part of one where it says so."""
    plain = re.sub(r"(?<=\d)_(?=(?:0\d|1[0-2])(?!\d))", "-", folded(text))
    if re.search(_NO_YEAR_OF_VALUES, plain):
        return set()
    plain = re.sub(_SPAN, " ", plain)
    found: set[Period] = set()
    end = 0
    for match in re.finditer(_YEAR, plain):
        if match.start() < end:
            continue
        period, end = _longest(plain, match.start())
        if period is not None:
            found.add(period)
    return found


def _longest(plain: str, start: int) -> tuple[Period | None, int]:
    """Return the longest time that begins at a place, and its end; None for a day within a month, or a number."""
    if re.match(r"\d{5,}", plain[start:]) and not re.match(r"\d{8}(?!\d)", plain[start:]):
        return None, start + 4
    if day := re.match(r"\d{4}[-./年]?\d{1,2}[-./月]?\d{1,2}日?(?![\d月])", plain[start:]):
        return read_period(day[0]), start + day.end()
    for end in range(min(len(plain), start + _LONGEST), start + 3, -1):
        text = plain[start:end]
        if end < len(plain) and plain[end].isdigit() and plain[end - 1].isdigit():
            continue
        if re.fullmatch(_LONE_DIGIT, text):
            continue
        if (period := read_period(text)) is not None:
            return period, end
    return None, start + 4


def time_of_table(path: str, above: Iterable[str], sheet: str) -> tuple[Period | Message, list[Message]]:
    """Return the time that holds where no column or row says one, and what contradicts it.

    `above` are the lines above the header, `sheet` is the name of a workbook's sheet. The time is a message where
    nothing says it, or where several are said.
    """
    sources: list[tuple[str, set[Period]]] = [
        ("title_above", {time for line in above for time in times_in(line)}),
        ("sheet_name", times_in(sheet)),
        ("file_name", times_in(Path(path).stem)),
    ]
    said = [(name, times) for name, times in sources if times]
    if not said:
        return Message("no-year"), []
    one = next(((name, times) for name, times in said if len(times) == 1), None)
    several: Sequence[set[Period]] = [times for _, times in said if len(times) > 1]
    years = {str(time.year) for _, times in said for time in times}
    if one is None or any(not one[1] <= times for times in several):
        return Message("several-years", years=tuple(sorted(years))), []
    chosen = next(iter(one[1]))
    others = [(name, next(iter(times))) for name, times in said if len(times) == 1 and times != one[1]]
    return chosen, [
        Message(
            "year-contradicted",
            used=_written(chosen),
            by=Term(one[0]),
            found=_written(other),
            other=Term(name),
        )
        for name, other in others
    ]


def _written(period: Period) -> str:
    return str(period.year) if period.whole else f"{period.year}-{period.last:02}"
