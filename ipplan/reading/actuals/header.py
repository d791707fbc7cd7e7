"""Find the header of a table: one row or several, the cells that stand above each other read together.

Under a merged year the sub-heading decides. A cell without text belongs to the text on its left, as merged cells are
saved in a CSV, or to the merged cell that the workbook names.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ipplan.reading.actuals.heading_words import Role
from ipplan.reading.actuals.headings import Heading, join_headings, read_heading
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.cells.period import read_period
from ipplan.reading.cells.unit import is_unit

KEYS: tuple[Role, ...] = ("id", "indicator", "name")
# A table has no more columns than this; a longer line is something else, and would be read for minutes.
WIDEST = 1000
_DEEPEST = 4
_YEAR_DIGITS = 4

Rows = Sequence[Sequence[str]]
Merged = Mapping[tuple[int, int], str]


class Header(NamedTuple):
    """The header of a table: its first and last row by index, -1 where there is none, and what each column says.

    `has_values` says that columns of names and of values are there, so that the table can be one of actuals.
    """

    first: int
    last: int
    headings: tuple[Heading, ...] = ()
    has_values: bool = False

    @property
    def texts(self) -> list[str]:
        """Return the headings as they stand, those of several rows joined."""
        return [heading.text for heading in self.headings]

    @property
    def width(self) -> int:
        """Return how many columns it names."""
        return len(self.headings)


NO_HEADER = Header(-1, -1)


def find_header(rows: Rows, merged: Merged | None = None) -> Header:
    """Find the first rows that name indicators and values, else those that name most columns."""
    best, most = NO_HEADER, 0
    for index, row in enumerate(rows):
        headings = [read_heading(text) for text in row[:WIDEST]]
        score = _score(headings)
        if score <= most and not _has_key(row, headings):
            continue
        if not any(heading.role in KEYS for heading in headings) and _names_indicators(rows, index + 1):
            continue  # the row below is the one that names them, and this one hangs over it
        header = _band(rows, index, merged or {})
        if header.has_values:
            return header
        score = max(score, _score(header.headings))
        if score > most:
            best, most = header, score
    return best


def header_at(rows: Rows, index: int, merged: Merged | None = None) -> Header:
    """Return the header around a row that is taken for one."""
    return _band(rows, index, merged or {})


def _has_key(row: Sequence[str], headings: Sequence[Heading]) -> bool:
    """Return whether a row names indicators, or leaves the corner above them blank beside several times."""
    if any(heading.role in KEYS for heading in headings):
        return True
    return bool(row) and not row[0].strip() and sum(heading.period is not None for heading in headings) > 1


def _names_indicators(rows: Rows, index: int) -> bool:
    return index < len(rows) and any(read_heading(text).role in KEYS for text in rows[index][:WIDEST])


def _score(headings: Sequence[Heading]) -> int:
    """Return how many columns a row names; numbers that look like years count only beside something else."""
    known = [heading for heading in headings if heading.kind not in {"unknown", "ignored"}]
    beside = any(heading.role != "value" or not heading.text.isdecimal() for heading in known)
    only_one = len(known) == 1 and known[0].role not in {*KEYS, "year"}
    return len(known) if beside and not only_one else 0


def _band(rows: Rows, index: int, merged: Merged) -> Header:
    """Return the header around a row that names indicators: with the rows above that hang over it, and those below."""
    first = last = index
    while first > 0 and last - first < _DEEPEST and _hangs_over(rows, first - 1, index, merged):
        first -= 1
    while last + 1 < len(rows) and last - first < _DEEPEST and _goes_on(rows, first, last + 1, merged):
        last += 1
    headings = _headings(rows, first, last, merged)
    keyed = _has_key(rows[index], headings) or any(heading.kind == "dimension" for heading in headings)
    valued = any(heading.role == "value" for heading in headings)
    return Header(first, last, headings, keyed and valued and _has_key(rows[index], headings))


def _headings(rows: Rows, first: int, last: int, merged: Merged) -> tuple[Heading, ...]:
    """Return what each column says by all rows of the header together."""
    width = min(max(len(row) for row in rows[first : last + 1]), WIDEST)
    texts = [_filled(rows, number, first, last, width, merged) for number in range(first, last + 1)]
    texts = [*(_without_title(row, texts) for row in texts[:-1]), texts[-1]]
    headings = []
    for column in range(width):
        path = tuple(dict.fromkeys(row[column].strip() for row in texts if row[column].strip()))
        headings.append(join_headings(path))
    while headings and not headings[-1].text:
        headings.pop()
    return tuple(headings)


def _without_title(row: list[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return a row without one text over all columns of values that tells none of them apart (各项指标)."""
    over = {column for column, text in enumerate(row) if text and not _names(text)}
    texts = {row[column] for column in over}
    below = {c for other in rows if other is not row for c, text in enumerate(other) if text and not _names(text)}
    is_title = len(texts) == 1 and len(over) > 1 and over >= below and read_heading(texts.pop()).kind == "unknown"
    return ["" if column in over else text for column, text in enumerate(row)] if is_title else row


def _names(text: str) -> bool:
    heading = read_heading(text)
    return heading.role not in {"value", ""} or heading.kind in {"ignored", "dimension"}


def _filled(rows: Rows, number: int, first: int, last: int, width: int, merged: Merged) -> list[str]:  # noqa: PLR0913, PLR0917
    """Return a row of the header, blank cells filled from the merged cell or from the text on the left."""
    row, filled, left = rows[number], list[str](), ""
    has_merges = any((number, column) in merged for column in range(width))
    for column in range(width):
        own = _text(row, column) or merged.get((number, column), "").strip()
        below = any(_text(rows[other], column) for other in range(number + 1, last + 1))
        if own:
            left = "" if _names(own) else own
        elif left and below and not has_merges and not _text_above(rows, number, column, first):
            own = left
        else:
            left = ""
        filled.append(own)
    return filled


def _text_above(rows: Rows, number: int, column: int, first: int) -> str:
    return next((text for other in range(first, number) if (text := _text(rows[other], column))), "")


def _hangs_over(rows: Rows, number: int, index: int, merged: Merged) -> bool:
    """Return whether a row is the upper one of a header: it speaks of the columns of values, and names nothing."""
    row, below = rows[number], rows[index]
    texts = {column: text.strip() for column, text in enumerate(row) if text.strip()}
    if not texts:
        return False
    names = [column for column, text in enumerate(below) if text.strip() and read_heading(text).role in KEYS]
    headings = {column: read_heading(text) for column, text in texts.items()}
    if any(column in texts and headings[column].role not in KEYS for column in names) or min(texts) < min(
        names, default=0
    ):
        return False
    values = [column for column, text in enumerate(below) if text.strip() and not _names(text)]
    if not values or not all(column >= values[0] or _names(texts[column]) for column in texts):
        return False
    spans = any((number, column) in merged for column in range(len(below))) or len(texts) > 1
    understood = any(heading.kind in {"known", "planned", "other"} for heading in headings.values())
    return understood and (spans or min(texts) == values[0])


def _goes_on(rows: Rows, first: int, number: int, merged: Merged) -> bool:
    """Return whether the row below a header is part of it: no name, no number, more words on the columns."""
    row, above = rows[number], rows[first:number]
    texts = {column: text.strip() for column, text in enumerate(row) if text.strip()}
    headed = {column: _last_text(above, column) for column in range(max(map(len, above)))}
    keys = [column for column, text in headed.items() if text and read_heading(text).role in KEYS]
    if not keys:
        keys = [0]
    if any(column in texts and texts[column] not in {_text(upper, column) for upper in above} for column in keys):
        return False
    said = {
        column: text
        for column, text in texts.items()
        if text != headed.get(column) and not (headed.get(column) and _names(headed[column]))
    }
    filled = _filled(rows, number - 1, first, number, max(len(row), len(headed)), merged)
    if not said or any(_is_data(text) and not _is_part_of_year(filled[column], text) for column, text in said.items()):
        return False
    if any(map(_looks_like_year, said.values())) and not _may_be_years(said, filled, headed):
        return False
    under_nothing = any(not headed.get(column) or (number - 1, column) in merged for column in said)
    understood = any(read_heading(text).kind != "unknown" or is_unit(text) for text in said.values())
    return understood or under_nothing


def _may_be_years(said: Mapping[int, str], filled: Sequence[str], headed: Mapping[int, str]) -> bool:
    """Return whether numbers below a header are years: several, each once below a text, no time above.

    Parts of years may stand among them.
    """
    above = [read_heading(headed[column]) for column in headed if headed[column]]
    timed = any(heading.period or heading.role == "year" for heading in above)
    years = [(filled[column], text) for column, text in said.items() if read_heading(text).period is not None]
    return not timed and len(years) > 1 and len(set(years)) == len(years) == len(said)


def _is_part_of_year(above: str, text: str) -> bool:
    """Return whether a text such as 6月 says which part of the year above it is meant."""
    whole, part = read_heading(above), join_headings((above, text))
    return whole.period is not None and part.period not in {None, whole.period}


def _looks_like_year(text: str) -> bool:
    return len(text) == _YEAR_DIGITS and text.isdecimal() and read_period(text) is not None


def _is_data(text: str) -> bool:
    """Return whether a text is a value, or a code for a missing one."""
    if _looks_like_year(text):
        return False
    found = read_number(text, None)
    return (found is None or isinstance(found, Quantity)) and read_heading(text).kind == "unknown"


def _last_text(rows: Rows, column: int) -> str:
    return next((text for row in reversed(rows) if (text := _text(row, column))), "")


def _text(row: Sequence[str], column: int) -> str:
    return row[column].strip() if column < len(row) else ""
