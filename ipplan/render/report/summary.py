"""The sentences about a plan as a whole: what a leader reads first."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.progress.outlook import AT_RISK
from ipplan.progress.verdict import BEHIND
from ipplan.render.report.story import Story
from ipplan.render.report.tally import GROUPS, Group, Stage, ended, is_late, tally
from ipplan.render.words import status_word
from ipplan.wording import LOCALES, Language, Said
from ipplan.wording.numerals import per_cent
from ipplan.wording.story import ITEM, LEAD, MOVES, MOVES_ALIKE, PART

# So many names read well inside a sentence; more stand below each other.
INLINE = 2


class Point(NamedTuple):
    """A sentence of the summary. Where it names several indicators, `head` and `items` are its parts."""

    text: str
    head: str = ""
    items: tuple[str, ...] = ()
    key: str = ""

    @property
    def listed(self) -> bool:
        """Return whether the names are better shown as a list."""
        return len(self.items) > INLINE


def summary(result: PlanAssessed, stage: Stage, language: Language) -> tuple[Point, ...]:
    """Write the summary; its first sentence can stand alone."""
    told = Summary(result, stage, language)
    if result.as_of is not None and result.as_of <= result.plan.baseline_year:
        return tuple(told.not_begun())
    sentences = [*told.headline()]
    if stage != "final":
        sentences += told.promise()
    sentences += told.lists()
    sentences += told.risk() if stage == "mid-term" else ()
    sentences += told.next_year() if stage != "final" else ()
    return (*sentences, *told.late(), *told.unknown(), *told.narrative())


class Summary:
    """The sentences of a plan, by what they are about. All counts and lists come from one tally."""

    def __init__(self, result: PlanAssessed, stage: Stage, language: Language) -> None:
        self.result, self.stage, self.language = result, stage, language
        self.groups = tally(result, stage)
        self.table = [a for a in result.indicators if a.indicator.group == "table"]

    def not_begun(self) -> Iterator[Point]:
        """Say that the plan's years have not begun."""
        yield self._point("headline_not_begun", year=self.result.plan.baseline_year + 1, count=len(self.table))

    def headline(self) -> Iterator[Point]:
        """Count the groups, against the time that has passed."""
        elapsed = self.result.time_elapsed
        if isinstance(elapsed, Undefined):
            yield self._point("headline_no_data", count=len(self.table))
            return
        details = {"as_of": self.result.as_of, "count": len(self.table), "parts": self._parts(self.groups, PART)}
        if ended(self.result, self.stage):
            yield self._point("headline_final", **details)
        else:
            yield self._point("headline", elapsed=per_cent(elapsed, 0), **details)

    def promise(self) -> Iterator[Point]:
        """Say of how many the year's due value can be reckoned, and how many reached it."""
        year = self.result.as_of
        deviations = [
            a.figures.deviation
            for a in self.table
            if isinstance(a.figures.deviation, Decimal) and a.case.point is not None and a.case.point.year == year
        ]
        if deviations:
            kept = sum(deviation >= 0 for deviation in deviations)
            short = len(deviations) - kept
            yield self._point("promise", as_of=year, promised=len(deviations), kept=kept, short=short)

    def lists(self) -> Iterator[Point]:
        """Name which are achieved, missed, behind or not due, and by how much."""
        achieved = self.groups["achieved"] or [a for a in self.groups["good"] if a.status == "achieved"]
        if achieved:
            early = all(a.early for a in achieved)
            yield self._named("achieved_early" if early else "achieved", (self._beyond(a) for a in achieved))
        if missed := self.groups["missed"]:
            yield self._named("missed", (self._gap(a, "missed") for a in missed))
        if behind := self.groups["behind"]:
            yield self._named("behind", (self._gap(a, "gap") for a in behind))
        elif self.groups["good"]:
            yield self._point("on_track_none_behind")
        if not_due := self.groups["not_due"]:
            yield self._named("not_due", (self._item("not_due", a, year=str(a.case.target_year)) for a in not_due))

    def risk(self) -> Iterator[Point]:
        """Name the targets at risk, with the growth so far and the growth needed."""
        risky = [a for a in self.table if at_risk(a)]
        if risky:
            yield self._named("risk", (self._pace(a) for a in risky), risky=len(risky))
        elif self.groups["good"]:
            yield self._point("no_risk")

    def next_year(self) -> Iterator[Point]:
        """Say what the next year must bring for levels that are behind; never a year that is over."""
        by_year: dict[int, list[str]] = {}
        as_of = self.result.as_of or 0
        for a in self.groups["behind"]:
            found = a.next_year
            if isinstance(found, Undefined) or not isinstance(found.stay_on_track, Decimal) or found.year <= as_of:
                continue
            if a.indicator.measure in {"level", "period_total"}:
                stay = self._story(a).reaching(found.stay_on_track, beyond=found.beyond)
                key = "stay_total" if a.indicator.measure == "period_total" else "stay"
                by_year.setdefault(found.year, []).append(self._item(key, a, stay=stay))
        for year, names in sorted(by_year.items()):
            yield self._named("next_year", names, next=year)

    def late(self) -> Iterator[Point]:
        """Name the indicators whose value of the report's year is missing, the latest value, and who owes it."""
        late = [a for a in self.table if is_late(a, self.result.as_of) or a in self.groups["no_data"]]
        if late:
            yield self._named("late", (self._latest(a) for a in late), as_of=self.result.as_of)

    def unknown(self) -> Iterator[Point]:
        """Name which cannot be judged."""
        if unknown := self.groups["unknown"]:
            yield self._named("unknown", (self._item("status", a) for a in unknown))

    def narrative(self) -> Iterator[Point]:
        """Count the commitments of the prose apart."""
        groups = tally(self.result, self.stage, "narrative")
        count = sum(map(len, groups.values()))
        alike = [name for name, group in groups.items() if len(group) == count]
        if count > 1 and alike:
            part = MOVES_ALIKE[alike[0]].say(self.language, {"as_of": self.result.as_of})
            yield self._point("narrative_alike", count=count, part=part)
        elif count:
            yield self._point("narrative", count=count, parts=self._parts(groups, MOVES))

    def _parts(self, groups: Mapping[Group, tuple[Assessed, ...]], words: Mapping[str, Said]) -> str:
        """Say how many are in each group that is not empty."""
        as_of = self.result.as_of
        said = [
            words[name].say(self.language, {"number": len(groups[name]), "as_of": as_of})
            for name in GROUPS
            if groups[name]
        ]
        return LOCALES[self.language].comma.join(said)

    def _beyond(self, a: Assessed) -> str:
        gap = a.figures.gap
        exact = a.case.point is not None and a.case.point.precision == "exact"
        if not isinstance(gap, Decimal) or not gap or not exact:
            return self._item("plain", a)
        if gap > 0:  # met all the same: within its tolerance
            return self._item("within", a)
        return self._item("beyond", a, beyond=self._story(a).difference(-gap))

    def _gap(self, a: Assessed, key: str) -> str:
        gap = a.figures.gap
        if not isinstance(gap, Decimal) or gap <= 0:
            return self._item("status", a)
        above = key == "gap" and a.case.sign < 0 and a.indicator.measure == "level" and not a.indicator.target.band
        return self._item("gap_down" if above else key, a, gap=self._story(a).distance(gap))

    def _pace(self, a: Assessed) -> str:
        story = self._story(a)
        _, observed, remaining = story.growth_pair()
        if a.case.met or not isinstance(observed, Decimal) or not isinstance(remaining, Decimal):
            return self._item("status", a)
        return self._item("pace", a, observed=story.moving(observed), remaining=story.moving(remaining))

    def _latest(self, a: Assessed) -> str:
        point, responsible = a.case.point, a.indicator.responsible
        owes = responsible.lead if responsible else a.indicator.data_source
        details = {"owes": owes.say(self.language)} if owes else {}
        if point is None:
            return self._item("owes" if owes else "plain", a, **details)
        details |= {"year": str(point.year), "actual": self._story(a).actual()}
        return self._item("late" if owes else "late_alone", a, **details)

    def _item(self, key: str, a: Assessed, **details: str) -> str:
        said = {"name": a.indicator.name.say(self.language), "status": status_word(a, self.language), **details}
        return ITEM[key].say(self.language, said)

    def _point(self, key: str, **details: object) -> Point:
        return Point(LEAD[key].say(self.language, details), key=key)

    def _named(self, key: str, items: Iterable[str], **details: object) -> Point:
        named = tuple(items)
        joined = LOCALES[self.language].clause.join(named)
        head = LEAD[key].say(self.language, {**details, "names": ""}).rstrip(" .。")
        return Point(LEAD[key].say(self.language, {**details, "names": joined}), head, named, key)

    def _story(self, a: Assessed) -> Story:
        return Story(a, self.result.plan.assessment, self.language, self.result.as_of)


def at_risk(assessed: Assessed) -> bool:
    """Return whether it is behind, or the trend gives it a chance of less than one third."""
    found = assessed.outlook
    unlikely = not isinstance(found, Undefined) and found.probability is not None and found.probability < AT_RISK
    return assessed.status in BEHIND or (unlikely and assessed.status != "achieved")
