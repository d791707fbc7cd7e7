"""The sentences about one indicator: which are said, and with which numbers, follows from its figures by fixed rules.

Nothing is said that has no figure behind it; `tests/render/test_story.py` reads every number back.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from ipplan.model.plan import Assessment as Cuts
from ipplan.model.plan import BoundKind
from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.next_year import NextYear, next_year
from ipplan.progress.outlook import LEVEL
from ipplan.progress.series import YEAR_END, Point
from ipplan.progress.verdict import BEHIND
from ipplan.render.outlook import foreseen
from ipplan.render.report.quantity import bounded, difference, points, quantity
from ipplan.wording import Language
from ipplan.wording.numerals import chance, per_cent
from ipplan.wording.results import REASON
from ipplan.wording.story import NEXT, PROGRESS, STANDS, WHEN

Stage = Literal["annual", "mid-term", "final"]
STAGES: tuple[Stage, ...] = ("annual", "mid-term", "final")


def story(assessed: Assessed, cuts: Cuts, stage: Stage, language: Language) -> tuple[str, ...]:
    """Tell in sentences what a report says of one indicator, a text a sentence."""
    one = Story(assessed, cuts, language)
    sentences = [*one.stands(stage), *one.promised(), *one.growth()]
    if stage == "final":
        sentences += one.done()
    else:
        sentences += one.next_year()
        sentences += one.pace_to_come() if stage == "mid-term" else ()
        sentences += one.trend()
    return tuple(sentences)


def when(point: Point, language: Language) -> str:
    """Return the year of a value, with its month where it does not stand for the year's end."""
    key = "year" if point.month == YEAR_END else "month"
    return WHEN[key].say(language, {"year": point.year, "month": point.month})


class Story:
    """The sentences of one indicator, by what they are about; each is said only where its figures are there."""

    def __init__(self, assessed: Assessed, cuts: Cuts, language: Language) -> None:
        self.assessed, self.cuts, self.language = assessed, cuts, language
        self.case, self.figures = assessed.case, assessed.figures
        self.indicator = assessed.indicator

    def stands(self, stage: Stage) -> Iterator[str]:
        """Return the value, and how far it is from the target; in a final evaluation whether it was achieved."""
        case, now, last = self.case, self.case.now_shown, self.case.last_shown
        details: dict[str, object] = {"target_year": case.target_year, "base": case.baseline_year}
        if isinstance(last, Decimal):
            details["bound"] = self.bound()
        if case.point is None or isinstance(now, Undefined):
            key = "no_value" if isinstance(last, Decimal) else "no_value_direction"
            yield STANDS[key].say(self.language, details)
            return
        details |= {"when": when(case.point, self.language), "actual": self.quantity(now)}
        yield self._moved(details, now) if isinstance(last, Undefined) else self._against(details, stage)
        if self.assessed.status == "undetermined" and self.assessed.reason:
            yield STANDS["undetermined"].say(self.language, {"reason": REASON[self.assessed.reason].say(self.language)})

    def _against(self, details: dict[str, object], stage: Stage) -> str:
        gap, met = self.figures.gap, self.case.met
        assert isinstance(gap, Decimal)
        final = stage == "final" and isinstance(self.case.remaining, Undefined)
        details |= {"gap": self.difference(gap), "beyond": self.difference(-gap)}
        if met:
            key = "final_achieved" if final else "met"
            return STANDS[key if gap else f"{key}_exactly"].say(self.language, details)
        if gap < 0:
            return STANDS["beyond_so_far"].say(self.language, details)
        away = "final_missed" if final else "away"
        return STANDS[away if gap else "at_the_bound"].say(self.language, details)

    def _moved(self, details: dict[str, object], now: Decimal) -> str:
        start, elapsed = self.case.start, self.case.elapsed
        if start is None or isinstance(elapsed, Undefined):
            return STANDS["first_value"].say(self.language, details)
        moved = now - start.value
        details |= {"base": start.year, "baseline": self.quantity(start.value), "change": self.difference(abs(moved))}
        return STANDS["moved_up" if moved > 0 else "moved_down" if moved < 0 else "unmoved"].say(self.language, details)

    def promised(self) -> Iterator[str]:
        """Say what the path foresees for the year judged, and what the actual is ahead or behind."""
        expected, deviation, point = self.figures.expected, self.figures.deviation, self.case.point
        if point is None or isinstance(expected, Undefined) or isinstance(deviation, Undefined):
            return
        if isinstance(self.case.remaining, Undefined) or point.month != YEAR_END:
            return
        key = "promised_ahead" if deviation > 0 else "promised_behind" if deviation < 0 else "promised_met"
        details = {"year": point.year, "expected": self.quantity(expected)}
        yield PROGRESS[key].say(self.language, {**details, "deviation": self.difference(abs(deviation))})

    def growth(self) -> Iterator[str]:
        """Growth asked for and observed: rates on a geometric path, steps on a linear one."""
        key, (required, observed, _) = self._pair()
        if key and not isinstance(required, Undefined) and not isinstance(observed, Undefined) and not self.case.hold:
            base = self.case.start.year if self.case.start else self.case.baseline_year
            yield PROGRESS[f"{key}s"].say(self.language, {"base": base, **self._rates(key)})

    def done(self) -> Iterator[str]:
        """Say how much of the way was done, for a final evaluation."""
        if isinstance(self.figures.completion, Decimal):
            yield PROGRESS["done"].say(self.language, {"completion": per_cent(self.figures.completion, 1)})

    def next_year(self) -> Iterator[str]:
        """Say what next year must bring."""
        found = next_year(self.case, self.cuts)
        if isinstance(found, Undefined) or isinstance(found.stay_on_track, Undefined):
            return
        details = {"next": found.year, "stay": self.needed(found, found.stay_on_track)}
        if self.case.hold:
            yield NEXT["hold"].say(self.language, details)
        elif found.year == self.case.target_year and not self.indicator.target.direction:
            yield NEXT["last"].say(self.language, details)
        elif self.assessed.status in BEHIND and isinstance(found.back_on_path, Decimal):
            back = bounded(self._side(beyond=False), found.back_on_path, self.indicator, self.language)
            yield NEXT["recover"].say(self.language, {**details, "back": back})
        elif self.assessed.status != "achieved":
            yield NEXT["keep"].say(self.language, details)

    def pace_to_come(self) -> Iterator[str]:
        """By how much the pace must change up to the target year."""
        key, (_, observed, remaining) = self._pair()
        if not key or self.case.met or self.case.hold or isinstance(remaining, Undefined):
            return
        details = {"target_year": self.case.target_year, **self._rates(key)}
        if isinstance(observed, Undefined):
            yield NEXT[key].say(self.language, details)
            return
        change = remaining - observed
        size = points(abs(change), self.language) if key == "rate" else self.difference(abs(change))
        way = "up" if change > 0 else "down" if change < 0 else "same"
        yield NEXT[f"{key}_{way}"].say(self.language, {**details, "change": size})

    def trend(self) -> Iterator[str]:
        """Say where the trend leads, with interval and chance where there are enough years."""
        found = self.assessed.outlook
        if isinstance(found, Undefined) or found.central is None:
            return
        details: dict[str, object] = {"target_year": self.case.target_year, "central": self.foreseen(found.central)}
        if found.probability is None or found.low is None or found.high is None:
            yield NEXT["trend"].say(self.language, details)
            return
        details |= {"level": per_cent(LEVEL, 0), "low": self.foreseen(found.low), "high": self.foreseen(found.high)}
        yield NEXT["trend_with_chance"].say(self.language, {**details, "probability": chance(found.probability)})

    def bound(self) -> str:
        """Return the target in words."""
        figure, kind = self.indicator.target.figure, self.indicator.target.kind
        assert figure is not None
        assert kind in {"at_least", "more_than", "at_most", "less_than"}
        return bounded(kind, figure.value, self.indicator, self.language)

    def needed(self, found: NextYear, value: Decimal) -> str:
        """Say what next year must bring to stay on track, as a bound."""
        return bounded(self._side(beyond=found.beyond), value, self.indicator, self.language)

    def rates(self) -> tuple[str, dict[str, str]]:
        """`rate` or `step` with the figures of growth that are there, `""` where there is neither."""
        key, _ = self._pair()
        return key, self._rates(key)

    def quantity(self, value: Decimal) -> str:
        """Return a value in the indicator's unit."""
        return quantity(value, self.indicator, self.language)

    def foreseen(self, value: Decimal) -> str:
        """A value of the outlook, to no more digits than the data allow."""
        return self.quantity(foreseen(self.assessed, value))

    def difference(self, value: Decimal) -> str:
        """Return a difference of two values."""
        return difference(value, self.indicator, self.language)

    def _side(self, *, beyond: bool) -> BoundKind:
        if self.case.sign > 0:
            return "more_than" if beyond else "at_least"
        return "less_than" if beyond else "at_most"

    def _pair(self) -> tuple[str, tuple[Figure, Figure, Figure]]:
        f = self.figures
        if self.indicator.path_kind == "linear":
            return "step", (f.required_step, f.observed_step, f.remaining_step)
        return "rate", (f.required_cagr, f.observed_cagr, f.remaining_cagr)

    def _rates(self, key: str) -> dict[str, str]:
        names = ("required", "observed", "remaining")
        _, values = self._pair()
        pairs = zip(names, values, strict=True)
        known = {name: value for name, value in pairs if isinstance(value, Decimal)}
        if key == "rate":
            return {f"{name}_cagr": per_cent(value) for name, value in known.items()}
        return {f"{name}_step": self.difference(value) for name, value in known.items()}
