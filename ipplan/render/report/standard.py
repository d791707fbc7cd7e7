"""The standard table of an evaluation: a row an indicator, binding ones first, with footnotes where they are due."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.notes import office
from ipplan.progress.figure import Undefined
from ipplan.progress.series import Point
from ipplan.render.decimals import rounded
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.saying import Saying
from ipplan.render.report.scales import Scale, scale_of
from ipplan.render.report.tally import is_late
from ipplan.render.words import TONES
from ipplan.wording import Language
from ipplan.wording.numerals import per_cent
from ipplan.wording.results import NATURE
from ipplan.wording.standard import COLUMN, FOOTNOTE, MARKS, SIGNED

# Columns before the years and after them; those of numbers are set to the right.
BEFORE = ("number", "indicator", "unit", "nature", "baseline", "target")
AFTER = ("change", "due", "completion", "outlook", "verdict", "responsible")
_NUMBERS_BEFORE, _NUMBERS_AFTER = ("number", "baseline", "target"), ("change", "due", "completion", "outlook")


class Line(NamedTuple):
    """One indicator: its cells as texts, and the tone of its verdict."""

    cells: tuple[str, ...]
    tone: str
    entry: Entry


class Standard(NamedTuple):
    """The whole table; `years` are the columns of years, `numbers` the columns of numbers, from 0."""

    titles: tuple[str, ...]
    rows: tuple[Line, ...]
    notes: tuple[str, ...]
    years: tuple[int, ...]
    numbers: tuple[int, ...]


class Footnotes:
    """Collects footnotes in the order of their marks; the same sentence has one mark."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._held: list[str] = []

    def mark(self, key: str, **details: object) -> str:
        """Return the mark of a footnote."""
        said = FOOTNOTE[key].say(self._language, details)
        if said not in self._held:
            self._held.append(said)
        return _mark(self._held.index(said))

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the footnotes with their marks."""
        return tuple(f"{_mark(number)} {said}" for number, said in enumerate(self._held))


def _mark(number: int) -> str:
    return MARKS[number] if number < len(MARKS) else f"[{number + 1}]"


def standard(report: Report, entries: Sequence[Entry] | None = None) -> Standard:
    """Make the table of the indicators of a report, or of some of them."""
    language, result = report.language, report.result
    chosen = sorted(report.entries if entries is None else entries, key=_binding_last)
    last = result.as_of or result.plan.baseline_year
    years = tuple(range(result.plan.baseline_year + 1, min(last, result.plan.target_year) + 1))
    details = {"target_year": str(result.plan.target_year), "base": str(result.plan.baseline_year)}
    titles = [COLUMN[name].say(language, details) for name in BEFORE]
    titles += [COLUMN["year"].say(language, {"year": str(year)}) for year in years]
    titles += [COLUMN[name].say(language, details) for name in AFTER]
    notes = Footnotes(language)
    rows = tuple(_row(number, entry, years, report, notes) for number, entry in enumerate(chosen, 1))
    names = (*BEFORE, *map(str, years), *AFTER)
    right = {*_NUMBERS_BEFORE, *_NUMBERS_AFTER, *map(str, years)}
    numbers = tuple(at for at, name in enumerate(names) if name in right)
    return Standard(tuple(titles), rows, notes.lines, years, numbers)


def _binding_last(entry: Entry) -> bool:
    return entry.assessed.indicator.nature != "binding"


def _row(number: int, entry: Entry, years: Sequence[int], report: Report, notes: Footnotes) -> Line:
    language, assessed = report.language, entry.assessed
    cells = _Cells(entry, report, notes)
    indicator = assessed.indicator
    before = (
        str(number), entry.name, cells.scale.unit(indicator, language), NATURE[indicator.nature].say(language),
        cells.baseline(), cells.target(),
    )  # fmt: skip
    after = (
        cells.change(), cells.number(assessed.figures.expected),
        "" if isinstance(assessed.figures.completion, Undefined) else per_cent(assessed.figures.completion, 1),
        cells.outlook(), entry.verdict, cells.answers(),
    )  # fmt: skip
    none = COLUMN["none"].say(language)
    texts = (*before, *(cells.of_year(year) for year in years), *after)
    return Line(tuple(text or none for text in texts), TONES[assessed.status], entry)


class _Cells:
    """The numbers of one indicator, in one scale."""

    def __init__(self, entry: Entry, report: Report, notes: Footnotes) -> None:
        self.assessed, self.language, self.notes = entry.assessed, report.language, notes
        self.as_of, self.plan_year = report.result.as_of, report.plan.baseline_year
        self.case, self.indicator = self.assessed.case, self.assessed.indicator
        self.saying = Saying(self.assessed, self.language)
        self.scale: Scale = scale_of(self.assessed, self.language)

    def number(self, value: object) -> str:
        """Return a figure in the indicator's scale; empty where there is none."""
        return self.scale.text(rounded(value, self.saying.places)) if isinstance(value, Decimal) else ""

    def answers(self) -> str:
        """Return who answers for it, else who supplies its data, with a footnote."""
        found = office(self.indicator)
        if found is None:
            return ""
        return found.say(self.language) + ("" if self.indicator.responsible else self.notes.mark("supplier"))

    def baseline(self) -> str:
        """Return the value that the way starts from, with a footnote where the plan has none."""
        start = self.case.start
        if self.indicator.measure != "level":
            return self.number(start.value) if start is not None and self.indicator.measure == "increase" else ""
        if start is None:
            return COLUMN["none"].say(self.language) + self.notes.mark("no_baseline")
        if start.origin == "first_actual":
            return COLUMN["none"].say(self.language) + self.notes.mark("first_actual", year=start.year)
        mark = self.notes.mark("baseline_from_actuals") if start.origin == "actuals" else ""
        if start.year != self.plan_year:
            mark += self.notes.mark("other_baseline", year=start.year)
        return self.number(start.value) + mark

    def target(self) -> str:
        """Return the bound with its sign."""
        target, numbers = self.indicator.target, self.indicator.target.numbers
        if self.indicator.measure == "done" or not numbers:
            return SIGNED["done" if numbers else target.kind].say(self.language)
        values = [self.scale.text(number) for number in numbers]
        return SIGNED[target.kind].say(self.language, dict(zip(("value", "high"), values, strict=False)))

    def of_year(self, year: int) -> str:
        """Return the value of a year, as it was written where it is not exact, with a footnote where it needs one."""
        points = [p for p in self.assessed.series.points if p.year == year and self.case.baseline_year < p.time]
        if not points:
            return ""
        point = points[-1]
        text = self.scale.text(rounded(point.value, self.saying.places)) if point.precision == "exact" else ""
        return (text or self._written(point)) + "".join(self._marks(point))

    def _written(self, point: Point) -> str:
        written = point.observation.as_written.strip()
        return written if written and not point.before else self.scale.text(rounded(point.value, self.saying.places))

    def _marks(self, point: Point) -> Iterator[str]:
        if point.precision != "exact":
            yield self.notes.mark("inexact")
        if point.estimated:
            yield self.notes.mark("estimated")
        elif point.month != _YEAR_END:
            yield self.notes.mark("month", month=point.month)
        if is_late(self.assessed, self.as_of) and point == self.case.point:
            yield self.notes.mark("late", as_of=self.as_of)

    def change(self) -> str:
        """Return the change of the value judged against the year before: of a percentage in points, else a rate."""
        if self.indicator.measure != "level" or self.case.point is None or self.case.point.precision != "exact":
            return ""
        known = {p.time: p for p in self.assessed.series.points if p.precision == "exact"}
        before, start = known.get(self.case.point.time - 1), self.case.start
        value = before.value if before else start.value if start and start.time == self.case.point.time - 1 else None
        if value is None:
            return ""
        if self.indicator.unit.say(self.language) == "%" or self.saying.linear:
            moved = rounded(self.case.point.value - value, self.saying.places)
            sign = "+" if moved > 0 else ""
            return sign + self.saying.difference(moved) if moved else self.saying.difference(moved)
        if value <= 0:
            return ""
        rate = per_cent(self.case.point.value / value - 1, 1)
        return rate if rate.startswith(("-", "0.0%")) else f"+{rate}"

    def outlook(self) -> str:
        """Return what the trend leads to in the target year."""
        found = self.assessed.outlook
        if isinstance(found, Undefined) or found.central is None:
            return ""
        from ipplan.render.outlook import foreseen

        return self.scale.text(foreseen(self.assessed, found.central))


_YEAR_END = 12
