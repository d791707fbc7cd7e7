"""Keep the rows that the user chooses by `--where "Column=value"`."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ipplan.model.folding import folded
from ipplan.problem import NONE, Message, Place, Problem
from ipplan.reading.actuals.header import Header
from ipplan.reading.actuals.headings import key_of

_LISTED = 8


class Condition(NamedTuple):
    """What a column must say: the heading and the value as the user wrote them."""

    column: str
    value: str


class Filters:
    """The conditions that a table can meet; it remembers what stands in the columns where none is met."""

    def __init__(self, conditions: Iterable[Condition], header: Header) -> None:
        keys: dict[str, int] = {}
        for column, text in enumerate(header.texts):
            for name in (text, text.partition("\\")[0]):  # Eurostat: geo\TIME_PERIOD
                if name:
                    keys.setdefault(key_of(name), column)
        self._header = header
        self._missing = [condition for condition in conditions if key_of(condition.column) not in keys]
        self._wanted: dict[int, dict[str, Condition]] = {}
        for condition in conditions:
            if key_of(condition.column) in keys:
                chosen = self._wanted.setdefault(keys[key_of(condition.column)], {})
                chosen[folded(condition.value)] = condition
        self.columns = tuple(self._wanted)
        self._met: set[int] = set()
        self._others: dict[int, dict[str, None]] = {column: {} for column in self.columns}

    def keep(self, record: Sequence[str]) -> bool:
        """Return whether a row meets every condition; several values for one column are alternatives."""
        kept = True
        for column, wanted in self._wanted.items():
            text = record[column].strip() if column < len(record) else ""
            if folded(text) in wanted:
                self._met.add(column)
            else:
                kept = False
                if len(self._others[column]) < _LISTED:
                    self._others[column][text] = None
        return kept

    def problems(self, place: Place) -> list[Problem]:
        """Return what is wrong with the conditions: a column that is not there, a value that no row has."""
        known = tuple(text for text in self._header.texts if text) or NONE
        problems = [
            Message("no-such-column", found=condition.column, known=known).at(place) for condition in self._missing
        ]
        for column, wanted in self._wanted.items():
            if column not in self._met:
                found = tuple(condition.value for condition in wanted.values())
                values = tuple(text for text in self._others[column] if text) or NONE
                heading = self._header.texts[column]
                problems.append(Message("no-such-value", found=found, column=heading, known=values).at(place))
        return problems
