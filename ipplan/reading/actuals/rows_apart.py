"""Rows of one indicator that differ in another column: several places, sexes or sections are no one series."""

from collections.abc import Iterator, Mapping, Sequence

from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.headings import Heading
from ipplan.reading.actuals.revisions import read_date
from ipplan.reading.cells.no_value import missing_code
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.cells.period import read_period

# So many different rows of one indicator decide; more would say nothing new.
_MOST = 2000
_LISTED = 5

# Plan, indicator and part.
Key = tuple[str, str, str]


class RowsApart:
    """Notes what the rows of each indicator say in the columns by which they may differ."""

    def __init__(self, columns: Mapping[int, Heading]) -> None:
        self._columns = columns
        self._seen: dict[Key, dict[tuple[str, ...], Place]] = {}

    def __bool__(self) -> bool:
        return bool(self._columns)

    def note(self, key: Key, record: Sequence[str], place: Place) -> None:
        """Note a row that gave values."""
        seen = self._seen.setdefault(key, {})
        if len(seen) < _MOST:
            texts = tuple(record[column].strip() if column < len(record) else "" for column in self._columns)
            seen.setdefault(texts, place)

    def texts(self) -> list[tuple[str, ...]]:
        """Return what the rows that gave values say in these columns."""
        return [texts for seen in self._seen.values() for texts in seen]

    def rows(self) -> Iterator[tuple[str, str, tuple[str, ...], Place]]:
        """Yield plan and indicator of rows that gave values, what they say in these columns, and where one stands."""
        for (plan, indicator, _), seen in self._seen.items():
            for texts, place in seen.items():
                yield plan, indicator, texts, place

    def problems(self) -> list[Problem]:
        """Return a problem for each column that tells rows of one indicator apart, but for those that others imply."""
        problems: list[Problem] = []
        told: list[int] = []
        order = sorted(range(len(self._columns)), key=lambda at: self._headings[at].kind != "dimension")
        for at in order:
            if (problem := self._differs(at, told)) is not None:
                problems.append(problem)
                told.append(at)
        return problems

    @property
    def _headings(self) -> list[Heading]:
        return list(self._columns.values())

    def _differs(self, at: int, told: Sequence[int]) -> Problem | None:
        heading = self._headings[at]
        for (_, indicator, _), seen in self._seen.items():
            groups: dict[tuple[str, ...], dict[str, Place]] = {}
            for texts, place in seen.items():
                group = groups.setdefault(tuple(texts[other] for other in told), {})
                group.setdefault(texts[at], place)
            for group in groups.values():
                values = [text for text in group if heading.kind == "dimension" or _is_category(text)]
                if len(values) > 1:
                    shown = tuple(text or "–" for text in values[:_LISTED])
                    message = Message(
                        "rows-apart", indicator=indicator, column=heading.text, found=shown, first=values[0]
                    )
                    return message.at(group[values[1]])
        return None


def _is_category(text: str) -> bool:
    """Return whether a text tells things apart, and is no measure, date or remark about one."""
    return (
        missing_code(text) is None
        and read_period(text) is None
        and read_date(text) is None
        and not isinstance(read_number(text, None), Quantity)
    )
