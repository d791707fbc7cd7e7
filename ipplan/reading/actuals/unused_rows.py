"""Rows that no plan needs: counted by what they name, told once a name."""

from collections.abc import Callable, Hashable
from typing import NamedTuple

from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.names import Names

# Names that no plan knows are told up to this many, the rest as a number.
_BY_NAME = 20
# So many naming cells are remembered; a file with more different ones is read slower, not in more memory.
_REMEMBERED = 50_000


class _Group(NamedTuple):
    """The rows that one problem speaks of; their number stands in a list, because every naming cell shares it."""

    flaw: Message
    place: Place
    rows: list[int]


class Unneeded:
    """`by_key` maps naming cells, as they stand in the file, to the number of rows so far: the reader's first look."""

    def __init__(self) -> None:
        self.by_key: dict[Hashable, list[int]] = {}
        self._groups: dict[tuple[str, object], _Group] = {}
        self._more = _Group(Message("more-unknown-indicators"), Place(""), [0])
        self._unknown = 0

    def silent(self, key: Hashable) -> None:
        """Pass over rows that say nothing: a repeated header, a foot note."""
        self._remember(key, [0])

    def add(self, key: Hashable, place: Place, flaw: Message) -> None:
        """Note a row that cannot be used for what its naming cells say."""
        group = self._groups.setdefault((flaw.code, flaw.details.get("found")), _Group(flaw, place, [0]))
        self._remember(key, group.rows)

    def unknown(self, key: Hashable, place: Callable[[], Place], found: str, names: Names) -> None:
        """Note a row of an indicator that no plan has; its place is worked out only where it is told."""
        is_new = ("unknown-indicator", found) not in self._groups
        self._unknown += is_new
        if self._unknown <= _BY_NAME or not is_new:
            self.add(key, place(), Message("unknown-indicator", found=found, suggestion=names.closest(found)))
            return
        if not self._more.rows[0]:
            self._more = self._more._replace(place=place())
        self._remember(key, self._more.rows)

    def _remember(self, key: Hashable, rows: list[int]) -> None:
        rows[0] += 1
        if len(self.by_key) < _REMEMBERED:
            self.by_key[key] = rows

    def problems(self) -> list[Problem]:
        """Yield one problem for each thing named, with the number of its rows."""
        told = [group.flaw.at(group.place, count=group.rows[0]) for group in self._groups.values()]
        if rows := self._more.rows[0]:
            told.append(self._more.flaw.at(self._more.place, count=rows))
        return told
