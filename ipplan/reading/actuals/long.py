"""The rows of one table: which of them speak of the plans, and what they say."""

import re
from collections.abc import Hashable, Sequence
from functools import cached_property
from operator import itemgetter

from ipplan.model.folding import fold_name
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Message, Problem
from ipplan.reading.actuals.gathered import Gathered
from ipplan.reading.actuals.layout import Layout
from ipplan.reading.actuals.names import Match, Names, decide
from ipplan.reading.actuals.rows import Row, read_row
from ipplan.reading.actuals.unused_rows import Unneeded
from ipplan.reading.cells.period import Period
from ipplan.reading.files.table import Broken, Table

_FOOT_NOTE = r"(?i)\s*(?:(?:附?注|注释|备注|说明|数据来源|资料来源|来源|填表人|notes?|sources?)\s*\d*\s*[:：]|注\d)"


class PlanNames:
    """The names of every plan that was asked for, together and by what a column `plan` may call it."""

    def __init__(self, plans: Sequence[Plan]) -> None:
        self.plans = plans
        self.all = Names(plans)

    @cached_property
    def _by_plan(self) -> dict[str, Names]:
        return {fold_name(title): Names([plan]) for plan in self.plans for title in _titles(plan)}

    def of(self, plan: str) -> Names | None:
        """The names of the plan that a row speaks of, of all where it says none; None where it is another plan."""
        return self._by_plan.get(fold_name(plan)) if plan else self.all


class SheetReader:
    """Reads a table whose header was read already. Rows that no plan needs cost one look into a dictionary."""

    def __init__(
        self, table: Table, layout: Layout, names: PlanNames, year: Period | Message, gathered: Gathered
    ) -> None:
        self._table = table
        self._layout = layout
        self._names = names
        self._year = year
        self._gathered = gathered
        self._plan_column = layout.roles.get("plan")
        # A merged cell gives its text to each of its rows; a value is the value of its own row alone.
        self._shared = (*layout.keys, *layout.roles.values()) if table.merged else ()
        self._wanted: dict[Hashable, Match] = {}
        self._unneeded = Unneeded()
        self._problems: list[Problem] = []

    def read(self, header: list[str]) -> tuple[list[tuple[str, Observation]], list[Problem]]:
        """Observations with the ids of their plans, and what is wrong; neither where there is no row at all."""
        columns = self._layout.keys if self._plan_column is None else (self._plan_column, *self._layout.keys)
        key_of = itemgetter(*columns)
        last = max(columns)
        unneeded, wanted = self._unneeded.by_key.get, self._wanted.get
        layout = self._layout
        observations: list[tuple[str, Observation]] = []
        self._unneeded.by_key[key_of(header)] = [0]
        try:
            for record in self._table:
                if len(record) <= last:
                    record.extend([""] * (last + 1 - len(record)))
                for column in self._shared:
                    if column < len(record) and not record[column].strip():
                        record[column] = self._table.above(column)
                key = key_of(record)
                if (rows := unneeded(key)) is not None:
                    rows[0] += 1
                elif match := wanted(key) or self._meet(key, record):
                    found, problems = read_row(
                        Row(self._table, layout, record, layout.fields(record), match, self._year, self._gathered)
                    )
                    observations += [(match.plan.id, observation) for observation in found]
                    self._problems += problems
        except Broken as broken:
            self._problems.append(broken.problem)
        return observations, self._problems + self._unneeded.problems()

    def _meet(self, key: Hashable, record: list[str]) -> Match | None:
        """The indicator of naming cells that were not met before; None, noted down, where they name none."""
        texts = [record[column].strip() for column in self._layout.keys]
        values = [value.column for value in self._layout.values]
        said = [column for column in values if column < len(record) and record[column].strip()]
        found = next((text for text in texts if text), "")
        plan = record[self._plan_column].strip() if self._plan_column is not None else ""
        if not found:
            if said:
                self._note(Message("no-indicator", found=record[said[0]].strip()), record, said[0])
            return None
        if (names := self._names.of(plan)) is None:
            place = self._table.place(record, self._plan_column or 0)
            self._unneeded.add(key, place, Message("other-plan", found=plan))
            return None
        column = self._layout.keys[texts.index(found)]
        match = decide(names, texts)
        if isinstance(match, Match):
            self._wanted[key] = match
            if not match.literal:
                self._note(Message("name-matched", found=found, indicator=match.indicator.id), record, column)
            return match
        if match is not None:
            self._unneeded.add(key, self._table.place(record, column), match)
        elif re.match(_FOOT_NOTE, found):
            self._unneeded.silent(key)
        elif said:  # a name without any value is the heading of a part of the table
            self._unneeded.unknown(key, self._table.place(record, column), found, names)
        return None

    def _note(self, flaw: Message, record: list[str], column: int) -> None:
        self._problems.append(flaw.at(self._table.place(record, column)))


def _titles(plan: Plan) -> list[str]:
    return [title for title in (plan.id, plan.title.zh, plan.title.en) if title]
