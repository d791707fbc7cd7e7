"""Read the rows of one table: which of them speak of the plans, and what they say."""

import re
from collections.abc import Callable, Hashable, Sequence
from functools import cached_property, partial
from operator import itemgetter
from typing import NamedTuple

from ipplan.model.folding import fold_name, folded
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import NONE, Message, Place, Problem
from ipplan.reading.actuals.carried import Carried
from ipplan.reading.actuals.filters import Filters
from ipplan.reading.actuals.gathered import Gathered
from ipplan.reading.actuals.header import Header
from ipplan.reading.actuals.layout import Layout
from ipplan.reading.actuals.names import Match, Names, decide
from ipplan.reading.actuals.newest import NewestUnused
from ipplan.reading.actuals.places import other_places
from ipplan.reading.actuals.plan_parts import PlanParts
from ipplan.reading.actuals.rows import Row, read_row
from ipplan.reading.actuals.rows_apart import RowsApart
from ipplan.reading.actuals.unused_rows import Unneeded
from ipplan.reading.cells.period import Period
from ipplan.reading.files.table import Broken, Table

_FOOT_NOTE = r"(?i)\s*(?:(?:附?注|注释|备注|说明|数据来源|资料来源|来源|填表人|notes?|sources?)\s*\d*\s*[:：]|注\d)"
# SDMX: the data set `ESTAT:SDG_09_10(1.0)` is known by the part that names it.
_DATA_SET = r"[A-Z0-9_.]+:(?P<name>[A-Za-z0-9_]+)\([\d.]+\)"
# Of rows that stand below each other for what is and what is to be, those are not used that say the latter.
_PLANNED = (
    r"(?:年度)?(?:规划|目标|计划|预期|预计|预测|预算)(?:值|数|目标值?)?|targets?|plan(?:ned)?|forecasts?|"
    r"project(?:ed|ions?)|budget"
)
_LISTED = 5
# So many different rows are remembered; of a file with more of them each is read.
_REMEMBERED = 50_000

Keyed = tuple[str, Observation]


class PlanNames:
    """The names of every plan that was asked for, together and by what a column `plan` may call it."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        self.plans = plans
        self.all = Names(plans, with_series=True)
        self.parts = PlanParts(plans)

    @cached_property
    def _by_plan(self) -> dict[str, Names]:
        known = [(plan, Names([plan], with_series=True)) for plan in self.plans]
        return {fold_name(title): names for plan, names in known for title in _titles(plan)}

    def of(self, plan: str) -> Names | None:
        """Return the names of the plan that a row speaks of, of all if it says none; None if it is another plan."""
        return self._by_plan.get(fold_name(plan)) if plan else self.all

    @cached_property
    def regions(self) -> frozenset[str]:
        """Return the names of the places that the plans are for, folded."""
        regions = (plan.region for plan in self.plans if plan.region)
        return frozenset(folded(name) for region in regions for name in (region.zh, region.en) if name)

    def is_name(self, text: str) -> bool:
        """Return whether a text names an indicator."""
        return bool(self.all.matches(plain_name(text)))


class Reading(NamedTuple):
    """How a table is read: what its header says, the plans' names, the time and the rows that are asked for."""

    table: Table
    header: Header
    layout: Layout
    names: PlanNames
    year: Period | Message
    gathered: Gathered
    filters: Filters


class SheetReader:
    """Reads a table whose header was read already. Rows that no plan needs cost one look into a dictionary."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._table, self._layout, self._names = reading.table, reading.layout, reading.names
        self._plan_column = reading.layout.roles.get("plan")
        self._carried = Carried(reading.table, reading.layout, reading.year)
        self._apart = RowsApart(reading.layout.apart)
        self._newest = NewestUnused(reading.header, reading.layout)
        self._wanted: dict[Hashable, Match] = {}
        self._read_before: set[tuple[str, ...]] = set()
        self._unneeded = Unneeded()
        self._problems: list[Problem] = []
        self._columns = self._key_columns()
        self._above: Match | None = None

    def _key_columns(self) -> tuple[int, ...]:
        plan = () if self._plan_column is None else (self._plan_column,)
        return tuple(dict.fromkeys((*plan, *self._layout.keys, *self._reading.filters.columns)))

    def read(self, start: Place) -> tuple[list[Keyed], list[Problem]]:
        """Return observations with the ids of their plans, and what is wrong; neither where there is no row at all."""
        key_of: Callable[[list[str]], Hashable] = itemgetter(*self._columns)
        last = max(self._columns)
        unneeded, wanted, repeated = self._unneeded.by_key.get, self._wanted.get, self._read_before
        observations: list[Keyed] = []
        texts = [*self._reading.header.texts, *[""] * (last + 1)]
        self._unneeded.by_key[key_of(texts)] = [0]
        year = self._layout.roles.get("year", -1)
        last = max(last, year)
        dated = named = texts
        match = None
        try:
            for record in self._table:
                try:
                    rows = unneeded(key_of(record))
                    if record[year]:
                        dated = record
                except IndexError:
                    record.extend([""] * (last + 1 - len(record)))
                    rows = unneeded(key_of(record))
                if rows is not None:
                    rows[0] += 1
                    named, match = record, None
                    continue
                if tuple(record) in repeated:  # files, and attributes of .ods, repeat a row a million times
                    named, match = record, wanted(key_of(record))
                    continue
                self._carried.carry(record, dated, named)
                key = key_of(record)
                self._above = match
                if match := wanted(key) or self._meet(key, record):
                    observations += self._read_row(record, match)
                dated, named = self._carried.last(record, dated, named)
        except Broken as broken:
            self._problems.append(broken.problem)
        is_open = bool(self._layout.subject and self._layout.apart and not self._reading.filters.columns)
        apart = self._place_problems(observations) if is_open else self._apart_problems()
        problems = [*self._problems, *self._unneeded.problems(), *self._carried.problems(), *apart]
        return observations, [*problems, *self._newest.problems(), *self._reading.filters.problems(start)]

    def _apart_problems(self) -> list[Problem]:
        """Return what tells rows of one indicator apart, else what makes all of them values of another place."""
        reading = self._reading
        others = other_places(self._apart, self._layout.apart, self._names.plans, reading.filters.columns)
        return self._apart.problems() or list(others)

    def _place_problems(self, observations: Sequence[Keyed]) -> list[Problem]:
        """Say that a row must be chosen, where the indicator is named above a table of places."""
        places = list(dict.fromkeys(text for texts in self._apart.texts() for text in texts[:1]))
        if not observations or {folded(text) for text in places} <= self._names.regions:
            return self._apart.problems()
        column, shown = next(iter(self._layout.apart.values())).text, tuple(places[:_LISTED])
        listed = tuple(text or NONE for text in shown)
        first = observations[0][1]
        details = {"indicator": first.indicator, "column": column, "found": listed, "first": shown[0]}
        return [Message("place-not-chosen", **details).at(first.place)]

    def _read_row(self, record: list[str], match: Match) -> list[Keyed]:
        texts = tuple(record)  # a row that repeats another word for word says nothing more
        if texts in self._read_before:
            return []
        layout, reading = self._layout, self._reading
        if (planned := self._planned(record)) is not None:
            self._note_once(Message("planned-rows", found=record[planned].strip()), record, planned)
            return []
        row = Row(
            self._table, layout, record, layout.fields(record), match, reading.year, reading.gathered, self._names.parts
        )
        found, problems = read_row(row)
        self._problems += [one for one in problems if one.code != "other-part" or not self._is_told(one)]
        if found and not problems and len(self._read_before) < _REMEMBERED:
            self._read_before.add(texts)
        if found and self._apart:
            self._apart.note((*match.key, found[0].part), record, found[0].place)
        if self._newest:
            self._newest.note(record, self._table, found)
        return [(match.plan.id, observation) for observation in found]

    def _meet(self, key: Hashable, record: list[str]) -> Match | None:
        """Return the indicator of naming cells that were not met before; None, noted down, where they name none."""
        layout = self._layout
        texts = [layout.subject] if layout.subject else [plain_name(record[column].strip()) for column in layout.keys]
        values = [value.column for value in layout.values]
        said = [column for column in values if column < len(record) and record[column].strip()]
        found = next((text for text in texts if text), "")
        plan = record[self._plan_column].strip() if self._plan_column is not None else ""
        if not found:
            if len(said) == 1 and re.match(_FOOT_NOTE, record[said[0]]):
                return None  # a foot note begins in the first column, which may be that of the values
            if said and self._above is not None:
                details = {"found": record[said[0]].strip(), "indicator": self._above.indicator.id}
                self._note(Message("no-indicator-below", **details), record, said[0])
            elif said:
                self._note(Message("no-indicator", found=record[said[0]].strip()), record, said[0])
            return None
        if (names := self._names.of(plan)) is None:
            place = self._table.place(record, self._plan_column or 0)
            self._unneeded.add(key, place, Message("other-plan", found=plan))
            return None
        column = layout.keys[texts.index(found)]
        match = decide(names, texts)
        if isinstance(match, Match):
            found = next(text for text in texts if names.matches(text))
            return self._take(key, record, match, Message("name-matched", found=found, indicator=match.indicator.id))
        if match is not None:
            self._unneeded.add(key, self._table.place(record, column), match)
        elif re.match(_FOOT_NOTE, found):
            self._unneeded.silent(key)
        elif said:  # a name without any value is the heading of a part of the table
            self._unneeded.unknown(key, partial(self._table.place, record, column), found, names)
        return None

    def _take(self, key: Hashable, record: list[str], match: Match, remark: Message) -> Match | None:
        """Remember a wanted row's naming cells; of a row that is not chosen, that it is none."""
        if not self._reading.filters.keep(record):
            self._unneeded.silent(key)
            return None
        self._wanted[key] = match
        if not match.literal:
            self._note_once(remark, record, self._layout.keys[0])
        return match

    def _planned(self, record: list[str]) -> int | None:
        """Return the column that says of a row that its value is planned or forecast; None where none does."""
        for column in (*self._layout.apart, *self._layout.flags):
            text = record[column] if column < len(record) else ""
            if text and (
                re.fullmatch(_PLANNED, folded(text)) or (column in self._layout.flags and folded(text) == "f")
            ):
                return column
        return None

    def _is_told(self, problem: Problem) -> bool:
        """Return whether the same was said of a row above: a place that is no part of the plan may have many rows."""
        return any(problem.message == other.message for other in self._problems)

    def _note_once(self, flaw: Message, record: list[str], column: int) -> None:
        if not any(flaw == problem.message for problem in self._problems):
            self._note(flaw, record, column)

    def _note(self, flaw: Message, record: list[str], column: int) -> None:
        self._problems.append(flaw.at(self._table.place(record, column)))


def plain_name(text: str) -> str:
    """Return the name that a cell gives: of a data set of SDMX the part that names it."""
    if ":" in text and (match := re.fullmatch(_DATA_SET, text)):
        return match["name"]
    return text


def _titles(plan: Plan) -> list[str]:
    return [title for title in (plan.id, plan.title.zh, plan.title.en) if title]
