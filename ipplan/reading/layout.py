"""Where a table's header is, and which of its columns are read for what."""

from collections.abc import Sequence
from typing import NamedTuple

from ipplan.problem import Place, Problem
from ipplan.reading.header import Heading, Role, known_headings, read_heading
from ipplan.reading.period import Period
from ipplan.reading.source import NONE

_KEYS: tuple[Role, ...] = ("id", "indicator", "name")


class ValueColumn(NamedTuple):
    """A column of values; `period` is None where each row says its own."""

    index: int
    period: Period | None = None
    unit: str = ""


class Layout(NamedTuple):
    """`keys` are the columns that name the indicator, the deciding one first; `roles` the others by what they hold."""

    width: int
    keys: tuple[int, ...]
    values: tuple[ValueColumn, ...]
    roles: dict[str, int]
    unit: str = ""

    def text(self, record: list[str], role: Role) -> str:
        """What a row says in the column of a role; empty where it has none."""
        index = self.roles.get(role)
        return record[index].strip() if index is not None and index < len(record) else ""


def header_score(record: list[str]) -> int:
    """How much a row looks like a header: the columns that it names, 0 where it names too little to be one."""
    headings = [read_heading(text) for text in record]
    roles = {heading.role for heading in headings if heading.kind == "role"}
    values = sum(heading.kind in {"actual", "planned"} for heading in headings)
    keyed = bool(roles & set(_KEYS)) or (values > 0 and bool(record) and not record[0].strip())
    return len(roles) + values if keyed or len(roles) + values > 1 else 0


def find_header(records: Sequence[list[str]]) -> int:
    """The index of the first row that names indicators and values, else of the one that names most, else -1."""
    best, most = -1, 0
    for index, record in enumerate(records):
        headings = [read_heading(text) for text in record]
        roles = {heading.role for heading in headings}
        if "value" in roles and roles & set(_KEYS):
            return index
        if (score := header_score(record)) > most:
            best, most = index, score
    return best


def read_layout(record: list[str], places: Sequence[Place]) -> tuple[Layout | None, list[Problem]]:
    """The layout that a header row describes; None where it names no indicator or no value column."""
    headings = [read_heading(text) for text in record]
    problems = [_remark(heading, text, place) for heading, text, place in zip(headings, record, places, strict=True)]
    roles: dict[str, int] = {}
    values: list[ValueColumn] = []
    for index, heading in enumerate(headings):
        if heading.kind == "actual" or (heading.kind == "role" and heading.role == "value"):
            values.append(ValueColumn(index, heading.period, heading.unit))
        elif heading.kind == "role" and heading.role in roles:
            first = record[roles[heading.role]].strip()
            problems.append(Problem("duplicate-column", places[index], details={"found": record[index].strip(), "first": first}))
        elif heading.kind == "role":
            roles[heading.role] = index
    keys = tuple(roles.pop(role) for role in _KEYS if role in roles)
    if not keys and values and not record[0].strip():
        keys = (0,)
    problems += _clashes(record, values, places)
    found = tuple(text.strip() for text in record if text.strip())
    if not keys:
        problems.append(_missing("no-indicator-column", "indicator", found, places[0]))
    if not values:
        problems.append(_missing("no-value-column", "value", found, places[0]))
    complete = Layout(len(record), keys, tuple(values), roles) if keys and values else None
    return complete, [problem for problem in problems if problem is not None]


def _remark(heading: Heading, text: str, place: Place) -> Problem | None:
    if heading.kind == "planned":
        return Problem("planned-values", place, "note", {"found": text.strip()})
    if heading.kind == "unknown":
        return Problem("unknown-column", place, "warning", {"found": text.strip(), "suggestion": _close(text.strip())})
    return None


def _clashes(record: list[str], values: list[ValueColumn], places: Sequence[Place]) -> list[Problem]:
    """Two columns of values for the same time: nothing says which one counts."""
    first: dict[Period | None, int] = {}
    problems = []
    for column in values:
        other = first.setdefault(column.period, column.index)
        if other != column.index:
            details = {"found": record[column.index].strip(), "first": record[other].strip()}
            problems.append(Problem("duplicate-column", places[column.index], details=details))
    return problems


def _missing(code: str, role: Role, found: tuple[str, ...], place: Place) -> Problem:
    from difflib import get_close_matches

    from ipplan.reading.header import HEADINGS

    near = [text for text in found if get_close_matches(text.casefold(), HEADINGS[role], 1, 0.5)]
    return Problem(code, place, details={"found": found or NONE, "suggestion": tuple(near) or NONE})


def _close(text: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(text.casefold(), known_headings(), 1, 0.5)
    return near[0] if near else NONE
