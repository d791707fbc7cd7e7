"""Where a table's header is, and which of its columns are read for what."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ipplan.codes import Code
from ipplan.model.folding import folded
from ipplan.problem import NONE, Message, Place, Problem
from ipplan.reading.actuals.headings import HEADINGS, Heading, Role, known_headings, read_heading
from ipplan.reading.cells.period import Period
from ipplan.reading.cells.unit import is_unit

KEYS: tuple[Role, ...] = ("id", "indicator", "name")
_UNIT_LINE = r"(?:计量)?单位:(.+)|units?:(.+)"
# A table has no more columns than this; a longer line is something else, and would be read for minutes.
WIDEST = 1000
# How alike a heading must be to be suggested.
_ALIKE = 0.6


class ValueColumn(NamedTuple):
    """A column of values; `period` is None where each row says its own."""

    column: int
    period: Period | None = None
    unit: str = ""


class Layout(NamedTuple):
    """How a table is read.

    `keys` are the columns that name the indicator, the deciding one first; `roles` the others by what
    they hold; `unit` is the one that a line above the table gives for all of it.
    """

    width: int
    keys: tuple[int, ...]
    values: tuple[ValueColumn, ...]
    roles: Mapping[Role, int]
    unit: str = ""

    def fields(self, record: list[str]) -> dict[Role, str]:
        """Return what a row says in the column of each role."""
        return {role: record[column].strip() for role, column in self.roles.items() if column < len(record)}


def find_header(records: Sequence[list[str]]) -> int:
    """The index of the first row that names indicators and values, else of the one that names most, else -1."""
    best, most = -1, 0
    for index, record in enumerate(records):
        headings = [read_heading(text) for text in record[:WIDEST]]
        roles = {heading.role for heading in headings if heading.role}
        keyed = not roles.isdisjoint(KEYS)
        values = sum(heading.role == "value" for heading in headings)
        if values and (keyed or (not record[0].strip() and values > 1)):
            return index
        score = len(roles) + values if keyed or len(roles) > 1 or "year" in roles else 0
        if score > most:
            best, most = index, score
    return best


def two_rows(top: list[str], bottom: list[str]) -> list[str] | None:
    """A header of two rows as one (2023年 above 完成值); None where the second row is no part of it."""
    keyed = [index for index, text in enumerate(top) if read_heading(text).role in KEYS]
    texts = [text for index, text in enumerate(bottom) if text.strip() and text != _text(top, index)]
    if any(read_heading(text).role == "year" for text in top) or (len(texts) == 1 and texts[0].isdecimal()):
        return None  # a row of data that names nothing: its number only looks like a year
    if not keyed or not texts or any(_text(bottom, index) not in {"", top[index]} for index in keyed):
        return None
    if any(read_heading(text).role != "value" and read_heading(text).kind != "planned" for text in texts):
        return None
    joined, above = [], ""
    for index in range(max(len(top), len(bottom))):
        own, below = _text(top, index), _text(bottom, index)
        above = own or (above if below else "")
        joined.append(_joined(above, below) if below not in {"", own} else own)
    return joined


def _text(record: list[str], index: int) -> str:
    return record[index].strip() if index < len(record) else ""


def _joined(above: str, below: str) -> str:
    both = (above + below, below + above, below)
    return next((text for text in both if read_heading(text).period), below)


def unit_above(records: Sequence[list[str]]) -> str:
    """The unit that a line above the header gives for the whole table (`单位：万元`)."""
    for record in records:
        for text in record:
            match = re.fullmatch(_UNIT_LINE, folded(text))
            # 单位 is also an organisation: only what is known to be a unit is taken for one.
            if match and is_unit(match[1] or match[2]):
                return match[1] or match[2]
    return ""


def read_layout(header: list[str], places: Sequence[Place], unit: str = "") -> tuple[Layout | None, list[Problem]]:
    """The layout that a header row describes; None where it names no indicator or no value column."""
    headings = [read_heading(text) for text in header]
    problems = [
        remark
        for heading, text, place in zip(headings, header, places, strict=True)
        if (remark := _remark(heading, text.strip(), place))
    ]
    values = tuple(
        ValueColumn(column, heading.period, heading.unit)
        for column, heading in enumerate(headings)
        if heading.role == "value"
    )
    roles: dict[Role, int] = {}
    first: dict[object, int] = {}
    for column, heading in enumerate(headings):
        if heading.role and (other := first.setdefault((heading.role, heading.period), column)) != column:
            problems.append(
                Message("duplicate-column", found=header[column].strip(), first=header[other].strip()).at(
                    places[column]
                )
            )
        elif heading.role and heading.role != "value":
            roles[heading.role] = column
    keys = tuple(roles.pop(role) for role in KEYS if role in roles)
    if not keys and values and not header[0].strip():
        keys = (0,)
    found = tuple(text.strip() for text in header if text.strip())
    if not keys:
        problems.append(_missing("no-indicator-column", "indicator", found, places[0]))
    if not values:
        problems.append(_missing("no-value-column", "value", found, places[0]))
    return (Layout(len(header), keys, values, roles, unit) if keys and values else None), problems


def _remark(heading: Heading, text: str, place: Place) -> Problem | None:
    if heading.kind == "planned":
        return Message("planned-values", found=text).at(place)
    return unknown_column(text, place) if heading.kind == "unknown" else None


def unknown_column(text: str, place: Place) -> Problem:
    """The warning for a column that is not used, with the heading that may be meant."""
    from difflib import get_close_matches

    near = get_close_matches(text.casefold(), known_headings(), 1, _ALIKE)
    return Message("unknown-column", found=text, suggestion=near[0] if near else NONE).at(place)


def _missing(code: Code, role: Role, found: tuple[str, ...], place: Place) -> Problem:
    from difflib import get_close_matches

    near = tuple(text for text in found if get_close_matches(text.casefold(), HEADINGS[role], 1, _ALIKE))
    return Message(code, found=found or NONE, suggestion=near or NONE).at(place)
