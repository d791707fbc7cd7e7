"""How a report says one indicator's numbers: values, differences, changes, bounds, spans of years."""

from decimal import Decimal

from ipplan.model.observation import Precision
from ipplan.model.plan import BoundKind
from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.series import YEAR_END, Point
from ipplan.render.decimals import rounded, shown_decimals, sufficient
from ipplan.render.outlook import foreseen
from ipplan.render.report.quantity import bounded, difference, quantity
from ipplan.render.words import bound as in_signs
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import per_cent
from ipplan.wording.story import ABOUT, CHANGE, CHANGE_BOUND, GROWTH, LIMIT, MULTIPLIERS, POINTS, SPAN, TIMES, WAY, WHEN

# What the precision of a value makes of its distance from a bound above it.
_DISTANCE: dict[Precision, str] = {
    "exact": "exact",
    "about": "about",
    "above": "less",
    "at_least": "less",
    "below": "more",
    "at_most": "more",
}
# A step a year is reckoned: of a large one four digits say enough.
_LARGE = 100_000
_OTHER = {"less": "more", "more": "less"}


class Saying:
    """The words for one indicator's numbers in one language."""

    def __init__(self, assessed: Assessed, language: Language) -> None:
        self.assessed, self.language = assessed, language
        self.case, self.figures, self.indicator = assessed.case, assessed.figures, assessed.indicator
        self.places = shown_decimals(self.indicator, (p.observation.value for p in assessed.series.points))

    def quantity(self, value: Decimal) -> str:
        """Say a value in the indicator's unit."""
        if self.indicator.measure == "relative_change":
            return self.growth(value / 100)
        return quantity(rounded(value, self.places), self.indicator, self.language)

    def difference(self, value: Decimal, more: int = 0) -> str:
        """Say a difference of two values, with `more` decimals than a value has."""
        return difference(rounded(value, self.places + more), self.indicator, self.language)

    def actual(self) -> str:
        """Say the value judged: as it was written where it is not exact (突破6亿元), else in the unit."""
        point = self.case.point
        assert point is not None
        if point.precision == "exact":
            return self.quantity(point.value)
        written = point.observation.as_written.strip()
        if not written or point.before:
            return ABOUT["about"].say(self.language, {"value": self.quantity(point.value)})
        unit = self.indicator.unit.say(self.language)
        if any(character.isalpha() or character in "%％" for character in written.rstrip(MULTIPLIERS)[-1:]):
            return written
        return written + ("" if unit == "%" else LOCALES[self.language].unit) + unit

    def foreseen(self, value: Decimal) -> str:
        """Say a value of the outlook, to no more digits than the data allow."""
        return self.quantity(foreseen(self.assessed, value))

    def distance(self, value: Decimal) -> str:
        """Say how far the value judged is from a bound: "less than", "about" where it is not exact."""
        point = self.case.point
        key = _DISTANCE[point.precision if point else "exact"]
        if self.case.sign < 0:
            key = _OTHER.get(key, key)
        said = self.difference(value)
        return said if key == "exact" else ABOUT[key].say(self.language, {"value": said})

    def bound(self) -> str:
        """Say the target: as a bound in words, as a band, or as it is written in signs."""
        target = self.indicator.target
        figure, kind = target.figure, target.kind
        if figure is not None and kind in LIMIT:
            if self.indicator.measure == "relative_change":
                return self.limit_of_change(kind, figure.value)  # type: ignore[arg-type]
            return bounded(kind, figure.value, self.indicator, self.language)  # type: ignore[arg-type]
        return in_signs(target, self.language)

    def limit_of_change(self, kind: BoundKind, value: Decimal) -> str:
        """Say a bound on a change: a fall of at least 17 %."""
        wanted = kind if value >= 0 else _MIRRORED[kind]
        way = WAY["up" if value >= 0 else "down"].say(self.language)
        rate = _short(per_cent(abs(value) / 100))
        return CHANGE_BOUND[wanted].say(self.language, {"way": way, "rate": rate})

    def reaching(self, value: Decimal, *, beyond: bool) -> str:
        """Say a value to reach, above or below by the direction, rounded to the side that suffices: 47人以上."""
        kind = self.side(beyond=beyond)
        return LIMIT[kind].say(self.language, {"value": self.quantity(sufficient(value, self.places, self.case.sign))})

    def side(self, *, beyond: bool) -> BoundKind:
        """Return the kind of bound of the wanted direction."""
        if self.case.sign > 0:
            return "more_than" if beyond else "at_least"
        return "less_than" if beyond else "at_most"

    def growth(self, rate: Decimal, digits: int = 2) -> str:
        """Say a rate of growth by its direction: 增长6%, 下降3.66%."""
        key = "up" if rate >= 0 else "down"
        return GROWTH[key].say(self.language, {"rate": _short(per_cent(abs(rate), digits))})

    def change(self, step: Decimal) -> str:
        """Say a change in the indicator's unit by its direction and kind: 增加380件, 缩短1.25个月, 提高0.03个百分点."""
        unit = self.indicator.unit.zh or self.indicator.unit.en or ""
        kind = "time" if unit in TIMES else "points" if unit in POINTS else "amount"
        size = abs(step)
        if size >= _LARGE:
            size = Decimal(f"{size:.4g}")
        change = self.difference(size, more=1)
        return CHANGE[f"{kind}_{'up' if step >= 0 else 'down'}"].say(self.language, {"change": change})

    def when(self, point: Point) -> str:
        """Say the time of a value: the year, its end for a stock, its month where it does not stand for the year."""
        details = {"year": point.year, "month": point.month}
        if point.month != YEAR_END:
            return WHEN["month"].say(self.language, details)
        stock = self.indicator.timing == "end_of_period" and self.indicator.measure == "level"
        return WHEN["end" if stock else "year"].say(self.language, details)

    def span(self, first: int, last: int) -> str:
        """Say some years: 2025年, 2024、2025年, 2021—2023年."""
        key = "one" if first == last else "two" if last == first + 1 else "several"
        return SPAN[key].say(self.language, {"first": first, "last": last})

    def rest(self, as_of: int) -> str:
        """Say the years that are left after the year of the report."""
        return self.span(as_of + 1, self.case.target_year)

    @property
    def linear(self) -> bool:
        """Return whether the path is worked in equal steps."""
        return self.indicator.path_kind == "linear"

    @property
    def falling(self) -> bool:
        """Return whether less is wanted."""
        return self.case.sign < 0

    @property
    def in_target_year(self) -> bool:
        """Return whether the value judged is that of the target year."""
        return isinstance(self.case.remaining, Undefined) and self.case.point is not None


_MIRRORED: dict[str, BoundKind] = {
    "at_least": "at_most",
    "at_most": "at_least",
    "more_than": "less_than",
    "less_than": "more_than",
}


def _short(text: str) -> str:
    """Return a per cent without trailing zeros: 6.00% is 6%."""
    digits = text.removesuffix("%")
    return f"{digits.rstrip('0').rstrip('.')}%" if "." in digits else text
