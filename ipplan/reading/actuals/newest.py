"""Say where the newest column of a table is not used, because its heading is not understood."""

from collections.abc import Sequence

from ipplan.model.observation import Observation
from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.header import Header
from ipplan.reading.actuals.layout import Layout
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.files.table import Table


class NewestUnused:
    """Notes numbers of wanted rows in columns whose heading has a later time than any column that is used."""

    def __init__(self, header: Header, layout: Layout) -> None:
        used = max((value.period.year for value in layout.values if value.period), default=0)
        self._columns = {
            column: heading
            for column, heading in layout.apart.items()
            if heading.kind == "unknown" and heading.period and heading.period.year >= used and used
        }
        self._header = header
        self._found: dict[int, Place] = {}
        self._read: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._columns)

    def note(self, record: list[str], table: Table, found: Sequence[Observation]) -> None:
        """Look at a row that the plan needs."""
        self._read.update(observation.year for observation in found)
        for column in self._columns:
            if column < len(record) and isinstance(read_number(record[column], None), Quantity):
                self._found.setdefault(column, table.place(record, column))

    def problems(self) -> list[Problem]:
        """Return an error for each such column."""
        newest = max(self._read, default=0)
        return [
            Message("newest-column-unused", found=self._columns[column].text).at(place)
            for column, place in self._found.items()
            if (period := self._columns[column].period) and period.year > newest
        ]
