"""Decide which mark a table's numbers have before their decimals, by all of them together.

`3,915` is 3.915 beside `466,1`, and 3915 beside `1,234.5`. What the separators prove comes first, then what the
delimiter of the file suggests; both must agree with the size that the plan has. Where they do not, or say nothing, the
user is asked (`--decimal`): a value a thousand times off is worse than none.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.problem import Aside, Message, Place, Problem
from ipplan.reading.actuals.doubtful_sizes import Usual
from ipplan.reading.cells.decimal_mark import Mark, read_digits
from ipplan.reading.cells.number import NumericText

_NUMBER = r"(?a)[-+]?(\d[\d.,'\s]*)\s?[%‰]?"
_HAN = "[\u4e00-\u9fff]"

Keyed = tuple[str, Observation]
UsualOf = Callable[[Keyed], Usual | None]


class _Doubt(NamedTuple):
    """A number that both marks allow, or a decimal comma alone: its values by the marks that it allows."""

    column: int
    text: str
    by: dict[Mark, Decimal]
    observation: Keyed | None = None


class DecimalMarks:
    """Gathers what the numbers of one table say of their decimal mark."""

    def __init__(self, delimiter: str) -> None:
        self._delimiter = delimiter
        self._proofs: dict[Mark, dict[int, set[str]]] = {"point": {}, "comma": {}}
        self._doubts: dict[object, _Doubt] = {}
        self._chinese = False

    def look(self, records: Iterable[Sequence[str]], columns: Iterable[int]) -> None:
        """Take the numbers of some columns for evidence, whether their rows are used or not."""
        columns = tuple(columns)
        for record in records:
            self._chinese = self._chinese or any(re.search(_HAN, text) for text in record)
            for column in columns:
                text = record[column] if column < len(record) else ""
                if text and not isinstance(text, NumericText) and (match := re.fullmatch(_NUMBER, text.strip())):
                    self.prove(read_digits(match[1].strip()).proves, column, text.strip())

    def prove(self, mark: Mark | None, column: int, text: str) -> None:
        """Take one number for evidence."""
        if mark and re.search("[.,]", text):
            self._proofs[mark].setdefault(column, set()).add(text)

    def doubt(self, observation: Observation, column: int, by: dict[Mark, Decimal]) -> None:
        """Note a value that is not certain before all are read."""
        self._doubts[observation.place] = _Doubt(column, observation.as_written, by)

    def is_doubted(self, place: Place) -> bool:
        """Return whether the value at a place is not certain yet."""
        return place in self._doubts

    def settle(self, found: Sequence[Keyed], usual_of: UsualOf) -> tuple[list[Keyed], list[Problem]]:
        """Return the observations with the values that the deciding mark gives, and a problem for each in doubt."""
        if not self._doubts:
            return list(found), []
        doubts = {
            keyed[1].place: self._doubts[keyed[1].place]._replace(observation=keyed)
            for keyed in found
            if keyed[1].place in self._doubts
        }
        marks = self._marks(doubts.values(), usual_of)
        settled, problems = [], []
        for plan, observation in found:
            doubt = doubts.get(observation.place)
            if doubt is None:
                settled.append((plan, observation))
                continue
            mark = marks.get(doubt.column) if len(doubt.by) > 1 else self._of_proof(doubt, usual_of)
            if mark is None:
                problems.append(_asked(doubt).at(observation.place))
            else:
                settled.append((plan, observation._replace(value=doubt.by[mark])))
        return settled, problems

    def _marks(self, doubts: Iterable[_Doubt], usual_of: UsualOf) -> dict[int, Mark | None]:
        """Return the mark of each column with numbers that both allow."""
        columns: dict[int, list[_Doubt]] = {}
        for doubt in doubts:
            if len(doubt.by) > 1:
                columns.setdefault(doubt.column, []).append(doubt)
        votes = {column: {_vote(doubt, usual_of) for doubt in mine} - {None} for column, mine in columns.items()}
        all_votes = set().union(*votes.values())
        return {column: self._mark(column, mine, votes[column] or all_votes) for column, mine in columns.items()}

    def _mark(self, column: int, doubts: Sequence[_Doubt], votes: set[Mark | None]) -> Mark | None:
        proven = self._proven(column)
        if len(votes) > 1:
            return None
        vote = next(iter(votes), None)
        if proven:
            return proven if vote in {None, proven} else None
        if vote == "comma":  # points for thousands in a file that its commas separate are rare: asked for
            return vote if self._delimiter == ";" or any("," in doubt.text for doubt in doubts) else None
        # Chinese tables separate thousands by commas, and decimals by a point.
        return vote or ("point" if self._chinese else None)

    def _proven(self, column: int) -> Mark | None:
        """Return the one mark that the column proves, else the file; None where neither proves one alone."""
        for columns in ([column], None):
            marks = [
                mark
                for mark, proofs in self._proofs.items()
                if (proofs if columns is None else any(column in proofs for column in columns))
            ]
            if len(marks) == 1:
                return marks[0]
        return None

    def _of_proof(self, doubt: _Doubt, usual_of: UsualOf) -> Mark | None:
        """Return the mark of a number that only a decimal comma allows: a slip in a table of points is none."""
        if self._proofs["point"]:
            return None
        if self._delimiter == ";" or sum(map(len, self._proofs["comma"].values())) > 1:
            return "comma"
        usual = usual_of(doubt.observation) if doubt.observation else None
        return "comma" if usual and usual.is_near(doubt.by["comma"]) else None


def _vote(doubt: _Doubt, usual_of: UsualOf) -> Mark | None:
    """Return the mark by which alone a number has the size that its indicator has."""
    usual = usual_of(doubt.observation) if doubt.observation else None
    near = [mark for mark, value in doubt.by.items() if usual and usual.is_near(value)]
    return near[0] if len(near) == 1 else None


def _asked(doubt: _Doubt) -> Message:
    if len(doubt.by) == 1:
        ((mark, value),) = doubt.by.items()
        return Message("wrong-grouping", found=doubt.text, meant=Aside(f"meant_{mark}", {"meant": value}))
    return Message("decimal-mark", found=doubt.text, point=doubt.by["point"], comma=doubt.by["comma"])
