"""What the rows of one table say together: decided when all of them have been read."""

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.cell_values import Around, Converter, converter
from ipplan.reading.actuals.decimal_marks import DecimalMarks, Keyed
from ipplan.reading.actuals.doubtful_sizes import Usual, neighbours, usual_sizes
from ipplan.reading.actuals.times import in_year_of, time_of
from ipplan.reading.cells.decimal_mark import Mark
from ipplan.reading.cells.number import Quantity
from ipplan.reading.cells.period import Period, are_spans
from ipplan.reading.cells.unit import scaled

_SPAN_LIKE = r"\d{4}[-–—/]\d\d"
_SHORT, _GROUP = r"[1-9]\d{0,2}", r"\d{3}"
# More codes than these are not listed.
_LISTED = 8


class Gathered:
    """Collects over a table what no row decides alone: decimal mark, spans of years, codes for missing values.

    `mark` is the decimal mark that the user says, `delimiter` that of the file, empty for a workbook.
    """

    def __init__(self, plans: Sequence[Plan], mark: Mark | None, delimiter: str) -> None:
        self.mark = mark
        self._plans = {plan.id: plan for plan in plans}
        self._delimiter = delimiter
        self._marks = DecimalMarks(delimiter)
        self._codes: dict[str, int] = {}
        self._first_code = Place("")
        self._blanks: dict[str, list[Place]] = {}
        self._times: set[str] = set()
        self._header: Sequence[str] = ()
        self._splits: dict[Place, tuple[Message, Decimal]] = {}
        self.spans = False
        self._converters: dict[tuple[str, str, str, Around], Converter | Message] = {}

    def begin(
        self, records: Sequence[Sequence[str]], header: Sequence[str], others: Sequence[int], year: int | None
    ) -> None:
        """Look at the first rows: `others` are the columns that may hold numbers, `year` is the one of the time."""
        self._header = header
        if self.mark is None:
            self._marks.look((header, *records), others)
        column = [record[year].strip() for record in records if year is not None and year < len(record)]
        self._times = {match[0] for text in (*header, *column) if (match := re.match(_SPAN_LIKE, text.strip()))}
        self.spans = are_spans(self._times)

    def time_of_heading(self, column: int, period: Period, plan: Plan) -> Period | Message:
        """Return the time of a column's values for a plan; a message where its heading names no year of it."""
        text = self._header[column].strip()
        match = re.match(_SPAN_LIKE, text)
        return time_of(match[0], plan, spans=True) if match and self.spans else in_year_of(period, text, plan)

    def time(self, text: str) -> None:
        """Note how a time is written."""
        if re.fullmatch(_SPAN_LIKE, text):
            self._times.add(text)

    def converter(self, plan: Plan, indicator: Indicator, text: str, around: Around) -> Converter | Message:
        """Return how to convert what cells give in a unit; worked out once for all that are alike."""
        key = (plan.id, indicator.id, text, around)
        if key not in self._converters:
            self._converters[key] = converter(indicator, text, around)
        return self._converters[key]

    def missing(self, code: str, place: Place) -> None:
        """Note a cell that says by a code that there is no value."""
        if not self._codes:
            self._first_code = place
        self._codes[code] = self._codes.get(code, 0) + 1

    def blank(self, indicator: str, place: Place) -> None:
        """Note a row of an indicator without any value."""
        self._blanks.setdefault(indicator, []).append(place)

    def number(self, quantity: Quantity, observation: Observation, column: int, other: Decimal | None) -> None:
        """Note a value whose decimal mark is not certain; `other` is its value by the other mark."""
        if self.mark is not None:
            return
        self._marks.prove(quantity.proves, column, observation.as_written)
        if other is not None:
            self._marks.doubt(observation, column, {"point": observation.value, "comma": other})
        elif quantity.proves == "comma":
            self._marks.doubt(observation, column, {"comma": observation.value})

    def split(self, observation: Observation, beside: str, factor: Fraction) -> None:
        """Note a value of up to three digits beside a cell of exactly three: a number that its own comma may split."""
        written = observation.as_written
        if self._delimiter == "," and re.fullmatch(_SHORT, written) and re.fullmatch(_GROUP, beside):
            message = Message("split-number", found=written, beside=beside, meant=f"{written},{beside}")
            self._splits[observation.place] = (message, scaled(Decimal(f"{written}{beside}"), factor))

    def settle(self, found: Sequence[Keyed]) -> tuple[list[Keyed], list[Problem]]:
        """Return the observations as they are certain, and what is wrong with the others."""
        indicators = {(plan.id, i.id): i for plan in self._plans.values() for i in plan.measured}

        def usual_of(keyed: Keyed) -> Usual | None:
            plan, observation = keyed
            indicator = indicators[plan, observation.indicator]
            certain = (
                other.value
                for owner, other in found
                if owner == plan
                and (other.indicator, other.part) == (observation.indicator, observation.part)
                and other.place != observation.place
                and not self._marks.is_doubted(other.place)
            )
            indicator = indicator.of_part(observation.part) if observation.part else indicator
            return usual_sizes(indicator, observation.basis or indicator.basis) or neighbours(indicator, certain)

        settled, problems = self._marks.settle(found, usual_of)
        kept: list[Keyed] = []
        for keyed in settled:
            split = self._splits.get(keyed[1].place)
            usual = usual_of(keyed) if split else None
            if split and (usual is None or usual.is_near(split[1]) or not usual.is_near(keyed[1].value)):
                problems.append(split[0].at(keyed[1].place))
            else:
                kept.append(keyed)
        return kept, problems + self._late_spans(kept) + self._without_value()

    def _late_spans(self, found: Sequence[Keyed]) -> list[Problem]:
        """Return a problem where times were read as months before one was met that shows them to be spans of years."""
        if self.spans or not are_spans(self._times) or not found:
            return []
        text = min(self._times)
        return [Message("span-of-years", found=text).at(found[0][1].place)]

    def _without_value(self) -> list[Problem]:
        problems = [
            Message("blank-value", indicator=indicator, **({"more": len(places) - 1} if places[1:] else {})).at(
                places[0]
            )
            for indicator, places in self._blanks.items()
        ]
        if self._codes:
            codes = tuple(list(self._codes)[:_LISTED])
            problems.append(Message("missing-code", found=codes, count=sum(self._codes.values())).at(self._first_code))
        return problems
