"""Read columns that say which part of the year a row is of: months, quarters, half years beside a column of years."""

import re
from collections.abc import Sequence

from ipplan.model.folding import folded
from ipplan.reading.actuals.header import Header
from ipplan.reading.actuals.headings import key_of
from ipplan.reading.cells.period import DECEMBER, Period, read_period

# What says that a row among parts of years is of the whole year.
_WHOLE = r"(?:全年|年度|年|合计|总计|annual|annually|yearly|year|fullyear|total|all|a|y|m13)"
_NUMBER = r"m?0?(\d{1,2})(?:\.0+)?"
_PARTS = (
    (r"季|quarter|qtr|quartal|trimestre", "Q", 4),
    (r"半年|half|semester", "H", 2),
)


def in_part_of_year(year: Period, text: str, heading: str) -> Period | None:
    """Return the part of a year that a text names in a column headed so (`12`, `一季度`, `Q4`, `June`, `1-6月`).

    The year itself where the text says the whole of it; None where it names no part of that year.
    """
    plain = re.sub(r"\s", "", folded(text))
    if re.fullmatch(_WHOLE, plain):
        return year
    own = read_period(text)
    if own is not None and not own.whole:  # the column repeats the year
        return own if own.year == year.year else None
    number = re.fullmatch(_NUMBER, plain)
    written: tuple[str, ...] = (f"{year.year}年{plain}", f"{year.year}{plain}", f"{plain}-{year.year}")
    if number is not None:
        kind, most = next(
            ((letter, most) for words, letter, most in _PARTS if re.search(words, key_of(heading))), ("", DECEMBER)
        )
        if not 1 <= int(number[1]) <= most:
            return None
        written = (f"{year.year}{kind}{int(number[1])}" if kind else f"{year.year}-{int(number[1]):02}",)
    found = next((period for form in written if (period := read_period(form)) is not None), None)
    return found if found is not None and found.year == year.year else None


def with_dates(header: Header, rows: Sequence[Sequence[str]]) -> Header:
    """Return a header in which a column of months that name their years too (`2023年6月`) is one of times."""
    roles = {heading.role for heading in header.headings}
    if "season" not in roles or "year" in roles:
        return header
    headings = list(header.headings)
    for column, heading in enumerate(headings):
        texts = [text for row in rows if column < len(row) and (text := row[column].strip())]
        if heading.role == "season" and texts and all(read_period(text) for text in texts):
            headings[column] = heading._replace(role="year")
            break
    return header._replace(headings=tuple(headings))
