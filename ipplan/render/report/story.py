"""The sentences about one indicator: which are said, and with which numbers, follows from its figures by fixed rules.

Nothing is said that has no figure behind it; `tests/render/test_story.py` reads every number back.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ipplan.model.plan import Assessment as Cuts
from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.next_year import NextYear
from ipplan.progress.outlook import LEVEL
from ipplan.progress.scale import worked
from ipplan.progress.series import YEAR_END
from ipplan.progress.verdict import BEHIND
from ipplan.render.decimals import rounded, sufficient
from ipplan.render.report.kinds import beside, by_kind
from ipplan.render.report.not_begun import not_begun
from ipplan.render.report.quantity import bounded
from ipplan.render.report.saying import Saying
from ipplan.render.report.tally import Stage, is_late
from ipplan.wording import Language, Said
from ipplan.wording.numerals import chance, per_cent
from ipplan.wording.results import REASON
from ipplan.wording.story import ADDED, CHANGED, MEAN, MOVED, NEXT, PROGRESS, STANDS, TOTALS

_RECENT = 3
# Sentences of a measure whose position is a part of a whole or a growth.
_PARTS: dict[str, dict[str, Said]] = {
    "period_total": TOTALS,
    "increase": ADDED,
    "average_growth": MEAN,
    "relative_change": CHANGED,
}


def story(
    assessed: Assessed, cuts: Cuts, stage: Stage, language: Language, as_of: int | None = None
) -> tuple[str, ...]:
    """Tell in sentences what a report of the year `as_of` says of one indicator, a text a sentence."""
    one = Story(assessed, cuts, language, as_of)
    if as_of is not None and as_of <= assessed.case.baseline_year:
        return tuple(not_begun(one, one.growth_pair()[0]))
    sentences = [*one.stands(), *one.late(), *one.asked(), *one.went(), *beside(one)]
    if stage == "final":
        sentences += [*one.done(), *one.not_due()]
    else:
        sentences += one.needed()
        sentences += one.pace_to_come() if stage == "mid-term" else ()
        sentences += one.trend()
    return tuple(_begun(sentence) for sentence in sentences)


class Story(Saying):
    """The sentences of one indicator, by what they are about; each is said only where its figures are there."""

    def __init__(self, assessed: Assessed, cuts: Cuts, language: Language, as_of: int | None = None) -> None:
        super().__init__(assessed, language)
        point = self.case.point
        self.cuts, self.as_of = cuts, as_of or (point.year if point else None)

    def stands(self) -> Iterator[str]:
        """Say where it stands: the value, and how far it is from the target or what it did for it."""
        case, target = self.case, self.indicator.target
        details: dict[str, object] = {"target_year": case.target_year, "base": case.baseline_year}
        if target.figure is not None or target.numbers:
            details["bound"] = self.bound()
        if case.point is None:
            key = "no_value" if "bound" in details else "no_value_direction"
            yield STANDS[key].say(self.language, details)
            return
        details |= {"when": self.when(case.point), "year": case.point.year, "actual": self.actual()}
        if said := by_kind(self):
            yield said
        elif str(self.assessed.status) == "not_judged":
            yield STANDS["not_judged"].say(self.language, details)
        elif target.direction is not None:
            yield from self._moved(details)
        elif self.indicator.measure in _PARTS and target.figure is not None:
            yield from self._part(details)
        elif isinstance(self.figures.gap, Decimal) and target.figure is not None:
            yield self._level(details, self.figures.gap)
        else:
            yield STANDS["other"].say(self.language, details)
        if self.assessed.status == "undetermined" and self.assessed.reason not in {None, "not_due"}:
            assert self.assessed.reason
            yield STANDS["undetermined"].say(self.language, {"reason": REASON[self.assessed.reason].say(self.language)})
        elif self.assessed.early and self.indicator.measure == "level":
            yield STANDS["met_early"].say(self.language, details)

    def _level(self, details: dict[str, object], gap: Decimal) -> str:
        """Say a level against its bound; in the target year that it was achieved or missed."""
        details |= {"gap": self.distance(gap), "beyond": self.difference(-gap)}
        way = "down" if self.falling else "up"
        exact = self.case.point is not None and self.case.point.precision == "exact"
        if self.case.met:
            size = "inexactly" if not exact else way if gap else "exactly"
            key = f"{'achieved' if self.in_target_year else 'met'}_{size}"
        elif gap <= 0 and not self.in_target_year:
            key = ("away_exactly" if exact else "near") if gap == 0 else "within"
        else:
            key = f"{'missed' if self.in_target_year else 'away'}_{way if gap else 'exactly'}"
        return STANDS[key].say(self.language, details)

    def _part(self, details: dict[str, object]) -> Iterator[str]:
        """Say a total, additions, mean growth or a change, and for it what is left to do."""
        measure, point, gap = self.indicator.measure, self.case.point, self.figures.gap
        assert point is not None
        assert isinstance(gap, Decimal)
        capped = measure == "period_total" and self.case.start_meets
        reached = "achieved" if self.in_target_year else "met"
        key = reached if self.case.met else "missed" if self.in_target_year else "away"
        if capped and not self.in_target_year:
            key = "within" if self.case.met else "over"
        elif measure == "period_total" and key == "met" and not gap:
            key = "met_exactly"
        elif measure == "average_growth" and key == "away" and gap <= 0:
            key = "keeping"
        last = self.case.last_shown
        share = point.value / last if isinstance(last, Decimal) and last else Decimal(0)
        details |= {
            "span": self.span(self.case.baseline_year + 1, point.year),
            "years": self.case.target_year - self.case.baseline_year,
            "share": per_cent(share, 1),
            "gap": self.distance(abs(gap)),
            "beyond": self.difference(-gap),
        }
        if measure in {"average_growth", "relative_change"} and point.precision == "exact":
            details["actual"] = self.growth(point.value / 100)
        yield _PARTS[measure][key].say(self.language, details)
        if measure == "increase":
            yield from self._stock()
        if measure == "average_growth":
            yield from self._own_growth()

    def _stock(self) -> Iterator[str]:
        """Say the stock before and after, where additions rest on one that is known."""
        start, point = self.case.start, self.case.point
        if start is not None and point is not None and point.precision == "exact":
            details = {"base": start.year, "before": self.quantity(start.value)}
            yield ADDED["stock"].say(self.language, {**details, "after": self.quantity(start.value + point.value)})

    def _own_growth(self) -> Iterator[str]:
        """Say the growth of the latest year alone, where the mean of the year before is known."""
        points, begin = self.assessed.series.points, self.case.begin
        for before, now in pairwise(points):
            if now == self.case.point and now.time - before.time == 1 and before.time > begin:
                was, here = (worked("average_growth", p.value, p.time - begin) for p in (before, now))
                if was > 0:
                    yield MEAN["own"].say(self.language, {"year": now.year, "growth": self.growth(here / was - 1)})

    def _moved(self, details: dict[str, object]) -> Iterator[str]:
        """Say whether a commitment moved the way that was promised, with the values of the latest years."""
        start, elapsed, now = self.case.start, self.case.elapsed, self.case.now_shown
        assert isinstance(now, Decimal)
        if start is None or isinstance(elapsed, Undefined):
            yield MOVED["first_value"].say(self.language, details)
            return
        moved = now - start.value
        details |= {"base": start.year, "baseline": self.quantity(start.value), "change": self.change(moved)}
        key = "unmoved" if not moved else "right" if moved * self.case.sign > 0 else "wrong"
        yield MOVED[key].say(self.language, details)
        latest = self.case.point
        points = [p for p in self.assessed.series.points if latest and self.case.begin < p.time <= latest.time]
        recent = points[-_RECENT:]
        if len(recent) > 1:
            values = [(p.year, self.quantity(p.value)) for p in recent]
            said = [MOVED["value"].say(self.language, {"year": year, "value": value}) for year, value in values]
            yield MOVED["recent"].say(self.language, {"values": said})

    def late(self) -> Iterator[str]:
        """Say that a value is older than the year of the report."""
        point = self.case.point
        if is_late(self.assessed, self.as_of) and point is not None:
            yield STANDS["late"].say(self.language, {"year": point.year, "as_of": self.as_of})

    def not_due(self) -> Iterator[str]:
        """Say in a final report that the indicator's own target year is still to come."""
        if self.as_of is not None and self.case.target_year > self.as_of:
            yield STANDS["not_due"].say(self.language, {"target_year": self.case.target_year})

    def asked(self) -> Iterator[str]:
        """Say what the time that has passed asks for, and how far the actual is ahead or behind."""
        expected, deviation, point = self.figures.expected, self.figures.deviation, self.case.point
        if point is None or isinstance(expected, Undefined) or isinstance(deviation, Undefined):
            return
        if self.in_target_year or point.month != YEAR_END or self.indicator.measure == "average_growth":
            return
        if self.case.overshot:  # nothing was asked for beyond the band
            return
        seen = rounded(deviation, self.places)
        key = "ahead" if seen > 0 else "behind" if seen < 0 else "even"
        by = "equal_steps" if self.linear else "equal_rates"
        if self.case.cap and self.case.sign < 0:
            by = "cap"
        details = {"year": point.year, "expected": self.quantity(expected)}
        yield PROGRESS[f"{key}_{by}"].say(self.language, {**details, "deviation": self.difference(abs(deviation))})

    def growth_pair(self) -> tuple[Figure, Figure, Figure]:
        """Return the growth required, observed and remaining: rates on a geometric path, steps on a linear one."""
        f = self.figures
        if self.linear:
            return f.required_step, f.observed_step, f.remaining_step
        return f.required_cagr, f.observed_cagr, f.remaining_cagr

    def moving(self, figure: Decimal) -> str:
        """Say a growth a year by its direction."""
        return self.change(figure) if self.linear else self.growth(figure)

    def went(self) -> Iterator[str]:
        """Say the growth reckoned to be required, and what it has been."""
        required, observed, _ = self.growth_pair()
        growing = self.indicator.measure in {"average_growth", "relative_change"}
        if growing or self.case.hold or not isinstance(required, Decimal) or not isinstance(observed, Decimal):
            return
        base = self.case.start.year if self.case.start else self.case.baseline_year
        details = {"base": base, "required": self.moving(required), "observed": self.moving(observed)}
        yield PROGRESS["growth"].say(self.language, details)

    def done(self) -> Iterator[str]:
        """Say how much of the way was done, for a final evaluation."""
        if isinstance(self.figures.completion, Decimal) and self.indicator.measure == "level":
            yield PROGRESS["done"].say(self.language, {"completion": per_cent(self.figures.completion, 1)})

    def needed(self) -> Iterator[str]:
        """Say what is needed from now on; never for a year that is over, nor where nothing can be judged."""
        status, case = self.assessed.status, self.case
        if case.point is None or self.as_of is None or self.as_of >= case.target_year:
            return
        if status in {"undetermined", "not_judged", "no_data", "missed"}:
            return
        if self.indicator.measure in _PARTS and self.indicator.target.figure is not None:
            yield from self._left()
            return
        found = self.assessed.next_year
        if self.indicator.measure == "mean":  # what the other years must average is said of it
            return
        if isinstance(found, Undefined) or not isinstance(found.stay_on_track, Decimal):
            return
        stay = self.reaching(found.stay_on_track, beyond=found.beyond)
        every_year = self.indicator.every_year and self.indicator.target.direction is None
        if case.hold or every_year:
            yield NEXT["hold" if case.met else "restore"].say(self.language, {"stay": stay})
        elif found.year > self.as_of and self.indicator.target.direction is None:
            yield from self._by_next_year(found, stay, found.stay_on_track)

    def _by_next_year(self, found: NextYear, stay: str, value: Decimal) -> Iterator[str]:
        """Say what next year must bring for a level: to turn round, to recover, to reach, or to keep on."""
        status, details = self.assessed.status, {"next": found.year, "stay": stay}
        if status == "reversing":
            yield NEXT["turn_down" if self.falling else "turn_up"].say(self.language, details)
        elif found.year == self.case.target_year and status != "achieved":
            yield NEXT["last"].say(self.language, details)
        elif status in BEHIND and isinstance(found.back_on_path, Decimal):
            back = self.reaching(found.back_on_path, beyond=False)
            yield NEXT["recover_once" if back == stay else "recover"].say(self.language, {**details, "back": back})
        elif status in {"on_track", "ahead"}:
            value = sufficient(value, self.places, self.case.sign)
            side = bounded(self.side(beyond=found.beyond), value, self.indicator, self.language)
            yield NEXT["keep"].say(self.language, {**details, "stay": side})

    def _left(self) -> Iterator[str]:
        """Say what a total, additions, a mean or a change still need, over the years that are left."""
        measure, case, gap = self.indicator.measure, self.case, self.figures.gap
        if case.met or case.start_meets or not isinstance(gap, Decimal) or self.as_of is None:
            return
        rest, strict = self.rest(self.as_of), "_strict" if self.indicator.target.strict else ""
        remaining = self.figures.remaining_cagr
        if measure in {"average_growth", "relative_change"}:
            if isinstance(remaining, Decimal) and not is_late(self.assessed, self.as_of):
                key = "left_easy" if measure == "average_growth" and gap <= 0 else "left"
                yield _PARTS[measure][key].say(self.language, {"rest": rest, "growth": self.growth(remaining)})
            return
        if gap <= 0:
            return
        details = {"rest": rest, "gap": self.distance(gap)}
        years = case.target_year - self.as_of
        if case.point is not None and case.point.precision != "exact":
            yield _PARTS[measure]["left_about"].say(self.language, details)
        elif measure == "period_total" and years > 1 and not is_late(self.assessed, self.as_of):
            each = self.quantity(sufficient(gap / years, self.places, 1))
            yield TOTALS[f"left{strict}"].say(self.language, {**details, "each": each})
        elif measure == "period_total":
            yield TOTALS[f"left_once{strict}"].say(self.language, details)
        else:
            yield ADDED[f"left{strict}"].say(self.language, details)

    def pace_to_come(self) -> Iterator[str]:
        """Say the growth a year that the years left must bring, beside what it has been."""
        _, observed, remaining = self.growth_pair()
        silent = self.indicator.measure in _PARTS or self.indicator.every_year or is_late(self.assessed, self.as_of)
        if silent or self.case.met or self.case.hold or not isinstance(remaining, Decimal) or self.as_of is None:
            return
        undecided = self.assessed.status in {"undetermined", "not_judged"}
        if self.as_of >= self.case.target_year or not remaining or undecided:
            return
        details = {"rest": self.rest(self.as_of), "remaining": self.moving(remaining)}
        if isinstance(observed, Decimal):
            yield NEXT["pace"].say(self.language, {**details, "observed": self.moving(observed)})
        else:
            yield NEXT["pace_alone"].say(self.language, details)

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


def _begun(sentence: str) -> str:
    """Return a sentence with a capital at its head."""
    return sentence[:1].upper() + sentence[1:]
