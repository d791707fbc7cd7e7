"""Decide which columns of a table are read for what, by its header and by what stands below it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.header import KEYS, Header
from ipplan.reading.actuals.heading_problems import duplicate, missing, remark
from ipplan.reading.actuals.heading_words import DAYS, FLAG_WORDS, ROLE_WORDS, WEAK_KEYS, Role
from ipplan.reading.actuals.headings import Heading, key_of
from ipplan.reading.actuals.part_columns import part_headings, part_role
from ipplan.reading.actuals.plan_parts import PlanParts
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.cells.period import Period, read_period
from ipplan.reading.cells.unit import Unit, is_unit

NO_PARTS = PlanParts(())
Rows = Sequence[Sequence[str]]


class ValueColumn(NamedTuple):
    """A column of values; `period` is None where each row says its own, `part` the part of a whole that it is of."""

    column: int
    period: Period | None = None
    unit: str = ""
    part: str = ""


class Layout(NamedTuple):
    """How a table is read.

    `keys` are the columns that name the indicator, the deciding one first; `roles` the others by what they hold;
    `unit` is the one that a line above the table gives for all of it. `apart` are the columns by which rows of one
    indicator may differ (a place, a sex, whatever is not known), with their headings, `flags` those that may mark a
    forecast. `subject` is the indicator of every row where a line above the table or the file's name gives it, `texts`
    are the headings.
    """

    width: int
    keys: tuple[int, ...]
    values: tuple[ValueColumn, ...]
    roles: Mapping[Role, int]
    unit: str = ""
    apart: Mapping[int, Heading] = {}
    flags: tuple[int, ...] = ()
    subject: str = ""
    texts: tuple[str, ...] = ()

    def fields(self, record: list[str]) -> dict[Role, str]:
        """Return what a row says in the column of each role."""
        return {role: record[column].strip() for role, column in self.roles.items() if column < len(record)}


class Below(NamedTuple):
    """What decides between columns: the first rows below the header, the plans' units, and which texts name indicators.

    `unit` is the one that a line above the table gives, `subject` the indicator that stands there, `assumed` the only
    one that there can be; `parts` are those of the plans.
    """

    rows: Rows
    units: Collection[Unit]
    names: Callable[[str], bool]
    unit: str = ""
    subject: str = ""
    assumed: str = ""
    parts: PlanParts = NO_PARTS

    def texts(self, column: int) -> list[str]:
        """Return the texts in a column that are not blank."""
        return [text for row in self.rows if column < len(row) and (text := row[column].strip())]


def read_layout(header: Header, places: Sequence[Place], below: Below) -> tuple[Layout | None, list[Problem]]:
    """Return the layout that a header describes; None where it names no indicator or no value column."""
    headings = [_with_known_unit(heading, below) for heading in header.headings]
    problems: list[Problem] = []
    values = _values(headings, below)
    roles: dict[Role, int] = {}
    for role in ROLE_WORDS:
        columns = [column for column, heading in enumerate(headings) if heading.role == role and role != "value"]
        if columns:
            roles[role], other = _chosen(role, columns, headings, below)
            if other is not None:
                problems.append(duplicate(header, places, roles[role], other))
    for column, other in _doubled(values):
        problems.append(duplicate(header, places, column, other))
    keys = tuple(roles.pop(role) for role in KEYS if role in roles)
    keys = _without_series(keys, headings, below) or _other_keys(headings, below)
    values = values or _part_values(headings, below, {*keys, *roles.values()})
    roles |= part_role(headings, below.texts, below.parts, {*keys, *roles.values()})
    subject = "" if keys else below.subject or _assumed(values, roles, below)
    if subject and subject == below.assumed:
        problems.append(Message("indicator-assumed", indicator=subject).at(places[0]))
    if subject:
        keys = _subject_keys(headings, roles)
    taken = {*keys, *roles.values(), *(value.column for value in values)}
    unused = {column: heading for column, heading in enumerate(headings) if _is_unused(column, heading, taken)}
    problems += [remark(heading, places[column]) for column, heading in unused.items() if _is_told(heading)]
    if not keys:
        problems.append(missing("no-indicator-column", "indicator", header, places[0]))
    if not values:
        problems.append(missing("no-value-column", "value", header, places[0]))
    apart = {column: heading for column, heading in unused.items() if heading.kind in {"dimension", "unknown"}}
    if subject:
        apart = {column: headings[column] for column in keys if column not in roles.values()} | apart
    flags = tuple(column for column, heading in unused.items() if key_of(heading.text) in FLAG_WORDS)
    whole = Layout(
        *(header.width, keys, tuple(values), roles, below.unit, apart, flags, subject),
        texts=tuple(header.texts),
    )
    return (whole if keys and values else None), problems


def _assumed(values: Sequence[ValueColumn], roles: Mapping[Role, int], below: Below) -> str:
    """Return the only indicator that there can be, where year and value stand in columns that say so."""
    return below.assumed if "year" in roles and any(value.period is None for value in values) else ""


def _without_series(keys: tuple[int, ...], headings: list[Heading], below: Below) -> tuple[int, ...]:
    """Return the columns of names; a column of series that names none divides the indicator of the whole table."""
    if not below.subject or len(keys) != 1:
        return keys
    (column,) = keys
    if not key_of(headings[column].text).startswith("series") or any(map(below.names, below.texts(column))):
        return keys
    headings[column] = headings[column]._replace(kind="dimension", role="")
    return ()


def _part_values(headings: Sequence[Heading], below: Below, taken: Collection[int]) -> list[ValueColumn]:
    return [
        ValueColumn(column, headings[column].period, part=text)
        for column, text in part_headings(headings, below.parts, taken).items()
    ]


def _subject_keys(headings: Sequence[Heading], roles: Mapping[Role, int]) -> tuple[int, ...]:
    """Find the columns that tell rows apart where the indicator stands above: of parts, else of places."""
    if "part" in roles:
        return (roles["part"],)
    return tuple(column for column, heading in enumerate(headings) if heading.kind == "dimension")[:1] or (0,)


def _with_known_unit(heading: Heading, below: Below) -> Heading:
    """Return a heading whose brackets hold no unit says something that is not known of its values."""
    if heading.role == "value" and not all(is_unit(unit, below.units) for unit in heading.units):
        return heading._replace(kind="unknown", role="", units=())
    return heading


def _values(headings: Sequence[Heading], below: Below) -> list[ValueColumn]:
    """Return the columns of values; of several without a time those in which a number stands."""
    values = [
        ValueColumn(column, heading.period, heading.unit)
        for column, heading in enumerate(headings)
        if heading.role == "value" and not _is_completion(heading, headings)
    ]
    untimed = [value for value in values if value.period is None]
    if len(untimed) > 1 and (filled := [value for value in untimed if _has_number(below.texts(value.column))]):
        values = [value for value in values if value.period is not None or value in filled]
    if any(heading.role == "year" for heading in headings) and untimed:
        return [value for value in values if value.period is None]
    return values


def _is_completion(heading: Heading, headings: Sequence[Heading]) -> bool:
    """Return whether 完成情况（%） is a rate of completion: it stands beside what was to be reached."""
    planned = any(other.kind == "planned" for other in headings)
    return planned and "完成" in heading.text and any(unit in {"%", "％"} for unit in heading.units)


def _has_number(texts: Sequence[str]) -> bool:
    return any(isinstance(read_number(text, None), Quantity) for text in texts)


def _doubled(values: Sequence[ValueColumn]) -> list[tuple[int, int]]:
    """Return two columns of values for one time: the first and the other."""
    first: dict[Period | None, int] = {}
    return [
        (before, value.column)
        for value in values
        if (before := first.setdefault(value.period, value.column)) != value.column
    ]


def _chosen(role: Role, columns: list[int], headings: Sequence[Heading], below: Below) -> tuple[int, int | None]:
    """Return the column of a role, and another one that has as good a claim to it."""
    if len(columns) == 1:
        return columns[0], None
    claims = [column for column in columns if _fits(role, below.texts(column), below)]
    if not claims and role == "unit":  # a code and its label (OECD), of which neither is a unit that is known
        return columns[-1], None
    claims = claims or columns
    if role == "year" and (years := [c for c in claims if key_of(headings[c].text) not in DAYS]):
        claims = years
    same = all(below.texts(column) == below.texts(claims[0]) for column in claims) and below.texts(claims[0])
    harmless = role in {"note", "source", "published"}
    return claims[0], (None if len(claims) == 1 or same or harmless else claims[1])


def _fits(role: Role, texts: Sequence[str], below: Below) -> bool:
    """Return whether a column holds what its heading says."""
    if not texts:
        return False
    if role == "year":
        return all(read_period(text) is not None for text in texts)
    if role == "unit":
        return any(is_unit(text, below.units) for text in texts)
    if role == "multiplier":  # OECD has the power of ten and, in another column, its name
        return all(text.lstrip("-").isdecimal() for text in texts)
    if role in KEYS:
        return any(below.names(text) for text in texts)
    return True


def _other_keys(headings: Sequence[Heading], below: Below) -> tuple[int, ...]:
    """Find what names rows without a column for it: a blank corner, a code, any column that names indicators."""
    named = [
        column
        for column, heading in enumerate(headings)
        if not heading.role
        and (heading.kind not in {"planned", "dimension"} or key_of(heading.text) in WEAK_KEYS)
        and any(map(below.names, below.texts(column)))
    ]
    if named:
        return (named[0],)
    weak = [column for column, heading in enumerate(headings) if key_of(heading.text) in WEAK_KEYS]
    places = any(heading.kind == "dimension" and key_of(heading.text) not in WEAK_KEYS for heading in headings)
    if weak and not places:
        return (weak[0],)
    timed = any(heading.role == "value" for heading in headings)
    return (0,) if headings and not headings[0].text and timed else ()


def _is_unused(column: int, heading: Heading, taken: Collection[int]) -> bool:
    return column not in taken and heading.role != "value" and bool(heading.text)


def _is_told(heading: Heading) -> bool:
    return heading.kind in {"planned", "other", "unknown"}
