"""Fill cells that a merged cell left blank: a year or a name that is written once for several rows.

A workbook says which cells are merged. In a text, and where cells only look merged, the year or the name is taken from
the row above and said; a value is never given to another row.
"""

from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.layout import Layout
from ipplan.reading.cells.period import Period
from ipplan.reading.files.table import Table


class Carried:
    """Carries years and names down the rows of a table."""

    def __init__(self, table: Table, layout: Layout, year: Period | Message) -> None:
        self._table = table
        self._layout = layout
        self._merged = tuple({*layout.keys, *layout.roles.values(), *layout.apart}) if table.merged else ()
        # A year that the user says holds for rows that say none.
        self._year = layout.roles.get("year") if isinstance(year, Message) else None
        # In a long table the name may be written once for the rows of several years.
        self._names = layout.keys if self._year is not None and not layout.subject else ()
        self._first: dict[int, tuple[Place, str]] = {}

    def carry(self, record: list[str], dated: list[str], named: list[str]) -> None:
        """Fill the blank cells of a row in place; `dated` and `named` are the last rows with a year and with a name."""
        for column in self._merged:
            if column < len(record) and not record[column].strip() and (text := self._table.above(column)):
                record[column] = text
        if self._year is None or not self._has_values(record):
            return
        record.extend([""] * (max(self._year, *self._names, 0) + 1 - len(record)))
        blank_year = not record[self._year].strip()
        blank_name = bool(self._names) and not any(record[column].strip() for column in self._names)
        if blank_year and not blank_name:
            self._fill(record, self._year, dated)
        elif blank_name and not blank_year:
            for column in self._names:
                self._fill(record, column, named)

    def last(self, record: list[str], dated: list[str], named: list[str]) -> tuple[list[str], list[str]]:
        """Return the last rows with a year and with a name, now that a row was read."""
        if self._year is not None and self._year < len(record) and record[self._year].strip():
            dated = record
        if any(column < len(record) and record[column].strip() for column in self._names):
            named = record
        return dated, named

    def _has_values(self, record: list[str]) -> bool:
        return any(value.column < len(record) and record[value.column].strip() for value in self._layout.values)

    def _fill(self, record: list[str], column: int, above: list[str]) -> None:
        text = above[column] if column < len(above) else ""
        if text.strip() and text.strip() != self._layout.texts[column]:
            record[column] = text
            self._first.setdefault(column, (self._table.place(record, column), text.strip()))

    def problems(self) -> list[Problem]:
        """Return a warning for each column in which cells were filled from above."""
        return [
            Message("filled-from-above", found=text, column=self._layout.texts[column]).at(place)
            for column, (place, text) in self._first.items()
        ]
